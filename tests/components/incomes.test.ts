import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import {
  besideLayersOf,
  incomeSteps,
  layersOf,
  NEED,
  stackRows,
  withIncome,
} from "#components/charts/income-layers.ts";
import { ageBeside, lineSaid, needSaid, whatSaid } from "#components/form/income-said.ts";
import { issueMessage } from "#components/form/issue-message.ts";
import { placeOf } from "#components/form/issue-place.ts";
import { createFormat } from "#components/intl/format.ts";
import { draftOf } from "#components/planner/draft.ts";
import { withoutPerson } from "#components/planner/family.ts";
import { freshLine, GROWTHS, INCOME_KINDS, lineOfKind, linePaid, needOf, PAID } from "#components/planner/incomes.ts";
import { ageSaid, coverSaid } from "#components/result/need-said.ts";
import enFormat from "#data/messages/en/format.json" with { type: "json" };
import enIncome from "#data/messages/en/income.json" with { type: "json" };
import jaFormat from "#data/messages/ja/format.json" with { type: "json" };
import jaIncome from "#data/messages/ja/income.json" with { type: "json" };
import jaIssues from "#data/messages/ja/issues.json" with { type: "json" };
import jaPlanner from "#data/messages/ja/planner.json" with { type: "json" };
import { type PlanFile, planSchema, readPlan } from "#lib/input/index.ts";
import { incomeOf, project } from "#lib/simulate.ts";
import { formatMonth, parseDate } from "#lib/time/index.ts";

type Words = (key: string, values?: Record<string, string | number>) => string;
const speech = (locale: "ja" | "en", namespace: string, words: object) =>
  createTranslator({ locale, namespace, messages: { [namespace]: words } } as never) as Words;
const t = speech("ja", "income", jaIncome);
const words = speech("ja", "planner", jaPlanner);
const format = createFormat(speech("ja", "format", jaFormat), "ja");
const en = { t: speech("en", "income", enIncome), format: createFormat(speech("en", "format", enFormat), "en") };

const rent = { paid: "monthly", kind: "rent", from: "2030-01", to: null, monthlyAmount: 50_000, grows: "withPrices" };

describe("a line of other income in the form", () => {
  it("the lists of the form are those of the schema, each with its words", () => {
    const { shape } = planSchema.shape.people.element.shape.otherIncome.unwrap().element.options[0];
    expect([...INCOME_KINDS]).toEqual([...shape.kind.options]);
    expect([...GROWTHS].sort()).toEqual([...shape.grows.unwrap().options].sort());
    expect(Object.keys(jaIncome.line.kinds)).toEqual([...INCOME_KINDS]);
    expect(Object.keys(jaIncome.line.paidAs)).toEqual([...PAID]);
  });
  it("begins with what is usual of its kind, and follows another kind unless it was chosen", () => {
    expect(freshLine()).toEqual({ paid: "monthly", kind: "companyPension", to: null, grows: "fixed" });
    expect(lineOfKind(freshLine(), "rent")).toMatchObject({ kind: "rent", grows: "withPrices" });
    expect(lineOfKind({ ...freshLine(), grows: "withPrices" }, "other")).toMatchObject({ grows: "withPrices" });
    expect(lineOfKind({ ...rent, grows: "fixed" }, "companyPension")).toMatchObject({ grows: "fixed" });
  });
  it("keeps month and amount when it is paid in the other way", () => {
    const once = { paid: "once", kind: "rent", grows: "withPrices", month: "2030-01", amount: 50_000 };
    expect(linePaid(rent, "once")).toEqual(once);
    expect(linePaid(once, "monthly")).toEqual(rent);
    expect(linePaid(freshLine(), "once")).toEqual({ paid: "once", kind: "companyPension", grows: "fixed" });
  });
  it("said in a few words, whatever is typed so far", () => {
    expect(lineSaid({ ...rent, name: "A棟" }, t, words, format)).toBe("家賃（A棟） 2030年1月〜一生 月50,000円");
    expect(lineSaid({ ...rent, to: "2040-01" }, t, words, format)).toBe("家賃 2030年1月〜2039年12月 月50,000円");
    expect(lineSaid(linePaid(rent, "once"), t, words, format)).toBe("家賃 2030年1月に50,000円");
    expect(lineSaid(freshLine(), t, words, format)).toBe("企業年金 ？〜続く 月額が未入力");
    expect(whatSaid({ kind: "shares" }, t)).toBe("その他");
  });
  it("with the age beside a month", () => {
    expect(ageBeside("1970-06-15", "2035-07", t, format)).toBe("65歳1か月");
    expect([ageBeside("1970-06", "2035-07", t, format), ageBeside("1970-06-15", "2035-", t, format)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("a need in the form", () => {
  it("goes from the plan with its last field", () => {
    expect(needOf(undefined, 250_000)).toEqual({ amount: 250_000 });
    expect(needOf({ amount: 250_000 }, undefined)).toBeUndefined();
    expect(needOf({ amount: 250_000, from: "2030-01" }, undefined)).toEqual({ from: "2030-01" });
    expect(needOf({ amount: 1, steps: [{}] }, undefined)).toEqual({ steps: [{}] });
  });
  it("said with its changes, and not at all before it has an amount", () => {
    expect(needSaid({ amount: 250_000, steps: [{ from: "2040-01", amount: 200_000 }] }, t, format)).toBe(
      "月250,000円、2040年1月から月200,000円",
    );
    expect([needSaid(undefined, t, format), needSaid({ from: "2030-01" }, t, format)]).toEqual(["", ""]);
  });
  it("health factors of somebody go with them", () => {
    const person = (id: string) => ({ id, career: [] });
    const factors = ["self", "partner"].map((one) => ({ person: one, factor: 2 }));
    const assumptions = { mortality: { kind: "tables", healthFactors: factors } };
    const draft = draftOf({
      format: "nenrin-plan",
      version: 1,
      people: [person("self"), person("partner")],
      scenarios: [{ id: "a", assumptions }],
    } as never);
    expect(withoutPerson(draft, 1).scenarios[0]?.assumptions).toEqual({
      mortality: { kind: "tables", healthFactors: [{ person: "self", factor: 2 }] },
    });
  });
});

describe("faults of income and need", () => {
  const issues = speech("ja", "issues", jaIssues);
  it.each([
    ["people.0.otherIncome.1.kind", "本人、その他の収入2、収入の種類"],
    ["people.1.otherIncome.0.from", "配偶者、その他の収入1、最初の月"],
    ["scenarios.0.monthlyNeed.amount", "シナリオA、毎月の必要額、額"],
    ["scenarios.1.monthlyNeed.steps.0.from", "シナリオB、必要額の変更1、最初の月"],
  ])("%s: %s", (path, said) => {
    expect(placeOf(path, Object.assign(issues, { has: (key: string) => hasKey(jaIssues, key) }))).toBe(said);
  });
  it("in sentences with their numbers", () => {
    expect(
      issueMessage(
        { path: "", code: "outOfRange", cause: "ageOfDeathPast", min: 57, month: "2026-11" },
        issues,
        format,
      ),
    ).toBe("2026年11月（令和8年）の時点でもう過ぎている年齢です。57歳以上にしてください。");
    expect(
      issueMessage(
        { path: "", code: "outOfRange", cause: "incomeAfterLife", toAge: 110, max: "2095-05" },
        issues,
        format,
      ),
    ).toContain("110歳になる前の月（2095年5月");
  });
});

const hasKey = (tree: object, key: string): boolean =>
  key.split(".").reduce<unknown>((found, part) => (found as Record<string, unknown> | undefined)?.[part], tree) !==
  undefined;

/** 70,608 yen a month from July 2035 on, a company pension of 60,000 from June 2030. */
function household(need: object | undefined, more: readonly object[] = []) {
  const file = {
    format: "nenrin-plan",
    version: 1,
    name: "",
    startsAt: "2026-11",
    people: [
      {
        id: "self",
        bornOn: "1970-06-15",
        sex: "male",
        career: [
          { kind: "category1", from: "1990-06", to: "2025-04", payment: "paid" },
          { kind: "employee", from: "2025-04", to: "2030-06", pay: { monthly: 300_000 } },
        ],
        otherIncome: [
          { paid: "monthly", kind: "companyPension", from: "2030-06", to: null, monthlyAmount: 60_000 },
          ...more,
        ],
      },
    ],
    scenarios: [
      {
        id: "a",
        name: "A",
        assumptions: { outlook: { kind: "level", amountsOf: "FY2026" } },
        ...(need ? { monthlyNeed: need } : {}),
      },
    ],
  };
  const read = readPlan(file as PlanFile);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const [scenario] = project(read.plan).scenarios;
  if (!scenario) throw new Error("no scenario");
  return { scenario, income: incomeOf(read.plan, scenario) };
}

describe("the chart with other income and a need", () => {
  const bornOn = parseDate("1970-06-15");
  const stepsWith = (need?: object) => {
    const { scenario, income } = household(need);
    return withIncome(incomeSteps(scenario.changes), income.runs);
  };
  it("a layer for what the person has besides, pay only beside a need", () => {
    const ids = (need?: object) => besideLayersOf(["self"], [stepsWith(need)]).map(({ id }) => id);
    expect(ids()).toEqual(["self.otherIncome"]);
    expect(ids({ amount: 200_000 })).toEqual(["self.otherIncome", "self.pay"]);
  });
  it("the figures of a month; the total of the pensions stays theirs", () => {
    const steps = stepsWith({ from: "2028-01", amount: 200_000 });
    const at = (month: string) => steps.find((step) => formatMonth(step.month) === month);
    expect(at("2026-11")).toMatchObject({
      annual: { "self.pay": 3_600_000 },
      besideAmount: 3_600_000,
      monthlyAmount: 0,
    });
    expect(at("2026-11")?.annual).not.toHaveProperty(NEED.id);
    expect(at("2030-06")).toMatchObject({
      annual: { "self.pay": 0, "self.otherIncome": 720_000, need: 2_400_000 },
      reasons: [],
    });
    const pension = at("2035-07");
    expect(pension?.reasons).toHaveLength(2);
    expect(pension?.besideAmount).toBe(720_000);
    expect(pension?.monthlyAmount).toBe(Math.floor((pension?.annualAmount ?? 0) / 12));
  });
  it("rows in yen a month, without a line before the need begins", () => {
    const steps = stepsWith({ from: "2028-01", amount: 200_000 });
    const layers = [...layersOf(["self"], []), ...besideLayersOf(["self"], [steps]), NEED];
    const rows = stackRows(steps, layers, bornOn);
    expect(rows[0]).toEqual({ age: 20, "self.otherIncome": 0, "self.pay": 0 });
    expect(rows.at(-1)).toEqual({ age: 90, "self.otherIncome": 60_000, "self.pay": 0, need: 200_000 });
  });
});

describe("whether the need is covered, in sentences", () => {
  const self = { id: "self", name: "本人", bornOn: parseDate("1970-06-15") };
  const said = (need: object, more: readonly object[] = [], language: typeof en = { t, format }) => {
    const { income, scenario } = household(need, more);
    return coverSaid(income, { ...language, people: [{ ...self, until: scenario.period.to }] });
  };
  it("from the start of the pension on, with what is missing before", () => {
    // 61 months from June 2030 to June 2035
    expect(said({ amount: 120_000 })).toEqual([
      "2035年7月（令和17年）（65歳1か月）から先は、どの月も足ります。",
      "給与と仕事の収入がなくても、同じ月から足ります。",
      "最初に足りないのは2030年6月（令和12年）（60歳）で、月60,000円の不足です。",
      "足りない61か月分を合わせると3,660,000円です。利息や運用は数えていません。",
    ]);
    expect(said({ amount: 120_000 }, [], en)[0]).toBe("It does in every month from July 2035 on (65y 1m).");
  });
  it("from now on, from the start of the need, or never", () => {
    expect(said({ amount: 60_000 })[0]).toBe("いまから先、どの月も足ります。");
    expect(said({ from: "2036-01", amount: 60_000 })[0]).toBe(
      "必要になる2036年1月（令和18年）（65歳7か月）から先、どの月も足ります。",
    );
    const never = said({ amount: 250_000, steps: [{ from: "2050-01", amount: 350_000 }] });
    expect(never[0]).toBe(
      "この先ずっと足りる、という月はありません。最後の不足は2030年6月（令和12年）（60歳）からです。",
    );
    expect(never[1]).toBe("給与と仕事の収入を除くと、この先ずっと足りる月はありません。");
    expect(never[3]).toContain("最も足りないのは2050年1月");
  });
  it("names the month from which nobody needs to work", () => {
    // the job ends when the company pension begins; from then on 50,000 of work until the end of 2039
    const work = { paid: "monthly", kind: "work", from: "2030-06", to: "2040-01", monthlyAmount: 50_000 };
    expect(said({ amount: 110_000 }, [work]).slice(0, 2)).toEqual([
      "いまから先、どの月も足ります。",
      "給与と仕事の収入を除いても足りるのは、2035年7月（令和17年）（65歳1か月）からです。年金はこの計画どおりに働いたときの額で、早くやめると下がります。",
    ]);
  });
  it("says where the need begins after all that is computed", () => {
    expect(said({ from: "2080-06", amount: 1 })).toEqual(["必要になる最初の月が、計算する期間のあとにあります。"]);
    expect(said({ from: "2080-05", amount: 1 })[0]).toContain("2080年5月");
  });
  it("names what is paid once and covers no month", () => {
    const once = { paid: "once", kind: "definedContribution", name: "iDeCo", month: "2031-05", amount: 5_000_000 };
    expect(said({ amount: 60_000 }, [once]).at(-1)).toBe(
      "一度だけ受け取る額は、月々の収入に入れていません：2031年5月の確定拠出年金（iDeCo・企業型DC）（iDeCo） 5,000,000円。",
    );
  });
  it("by the age of somebody who lives, named where there are two", () => {
    const { scenario } = household({ amount: 1 });
    const [begin, end] = [scenario.period.from, scenario.period.to];
    const people = [
      { ...self, until: begin },
      { id: "partner", name: "花子", bornOn: parseDate("1980-01-10"), until: end },
    ];
    expect(ageSaid(begin, { t, format, people })).toBe("花子46歳10か月");
    expect(ageSaid(end, { t, format, people })).toBe("");
  });
});
