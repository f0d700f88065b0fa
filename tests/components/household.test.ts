import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { childSaid, eventSaid, marriageSaid } from "#components/form/family-said.ts";
import { personOf } from "#components/form/go-to-field.ts";
import { placeOf } from "#components/form/issue-place.ts";
import { createFormat } from "#components/intl/format.ts";
import { type Draft, draftOf } from "#components/planner/draft.ts";
import { EVENT_KINDS, eventOfKind, kindsFor, SPLIT_KINDS, splitOfKind } from "#components/planner/events.ts";
import { childIds, freeId, freshPartner, withoutPerson } from "#components/planner/family.ts";
import { reasonSaid } from "#components/result/reason-said.ts";
import { monthsByStatus, placeOfAge, placeOfMonth, STATUS_LOOK, stripRuns } from "#components/result/strip-runs.ts";
import { type PlanFile, readPlan } from "#lib/input/index.ts";
import { STATUSES, type Status } from "#lib/simulate.ts";
import { type Month, parseDate, parseMonth } from "#lib/time/index.ts";

const EMPLOYED = { kind: "employee", from: "2009-04", to: null, pay: { monthly: 300_000 } } as const;

const household: PlanFile = {
  format: "nenrin-plan",
  version: 1,
  name: "",
  startsAt: "2026-11",
  people: [
    { id: "self", bornOn: "1985-06-15", sex: "male", career: [EMPLOYED] },
    { id: "partner", bornOn: "1987-03-20", sex: "female", name: "花子", career: [EMPLOYED] },
  ],
  marriages: [{ between: ["self", "partner"], from: "2010-05-03" }],
  children: [
    { id: "child-1", bornOn: "2012-09-01", parents: ["self", "partner"] },
    { id: "child-2", bornOn: "2007-01-01", parents: ["partner"] },
  ],
  scenarios: [
    {
      id: "a",
      name: "A",
      paths: [{ person: "partner", from: "2026-11", spells: [] }],
      commencement: [{ person: "self" }, { person: "partner" }],
      latePayments: [{ person: "partner", from: "2020-04", to: "2020-06", paidIn: "2026-12" }],
      events: [
        { kind: "divorce", on: "2031-05-03", between: ["self", "partner"] },
        { kind: "jobLoss", on: "2030-04-01", person: "self" },
        { kind: "death", on: "2060-04-01", person: "partner" },
        { kind: "childbirth", on: "2027-09-01", child: "child-3", parents: ["self", "partner"] },
      ],
    },
  ],
};
const draft = draftOf(household);

describe("children of the plan", () => {
  it("are those of the facts and those that scenarios expect; other events bring none", () => {
    expect(childIds(draft)).toEqual(["child-1", "child-2", "child-3"]);
    const { children: _, ...without } = draft;
    const moves = [{ kind: "emigration", on: "2027-04-01", person: "self", country: "Kenya" }];
    expect(childIds({ ...without, scenarios: [{ id: "a", events: moves }] })).toEqual([]);
  });
});

describe("taking somebody out of the plan", () => {
  const alone = withoutPerson(draft, 1);
  it("leaves nothing that names them", () => {
    expect(JSON.stringify(alone)).not.toContain("partner");
    expect(readPlan(alone)).toMatchObject({ ok: true });
  });
  it("keeps the parent who stays, and every event and child of theirs", () => {
    expect(alone.children).toEqual([{ id: "child-1", bornOn: "2012-09-01", parents: ["self"] }]);
    expect(alone.marriages).toEqual([]);
    expect(alone.scenarios[0]?.events?.map(({ kind }) => kind)).toEqual(["jobLoss", "childbirth"]);
    expect(alone.scenarios[0]?.commencement).toEqual([{ person: "self" }]);
  });
  it("adds no lists that were not there", () => {
    const plain = { people: draft.people, scenarios: [{ id: "a", name: "A" }] } as unknown as Draft;
    expect(withoutPerson(plain, 1)).toEqual({ people: [draft.people[0]], scenarios: [{ id: "a", name: "A" }] });
  });
});

describe("new ids", () => {
  it("are the first that are free", () => {
    expect(freeId("child", ["child-1", "child-3"])).toBe("child-2");
    expect(freshPartner([{ id: "partner" }]).id).toBe("second");
  });
});

/** Months from 60 on of the partner, and the wage then. */
const BENEFIT = { from: "2047-04", to: "2048-04", monthlyWageAt60: 400_000 };
const AWAY = { from: "2008-04", to: null, country: "France" };

describe("events of the form", () => {
  it.each(EVENT_KINDS)("%s: complete with a day, the schema takes it", (kind) => {
    const begun = eventOfKind(kind, draft, "self", { kind: "jobLoss", on: "2030-04-01", person: "partner" });
    // a benefit that lasts for months has no day
    const made = kind === "continuationBenefit" ? { ...begun, ...BENEFIT } : begun;
    // who marries was not married, and who returns was away
    const before =
      kind === "marriage"
        ? { marriages: [] }
        : { people: household.people.map((one) => ({ ...one, staysAbroad: kind === "return" ? [AWAY] : [] })) };
    const read = readPlan({ ...household, ...before, scenarios: [{ id: "a", name: "A", events: [made] }] });
    expect(read).toMatchObject({ ok: true });
    if (kind === "childbirth") expect(made["child"]).toBe("child-4");
  });
  it("keep day and person when their kind changes, and drop what the kind does not know", () => {
    const away = { kind: "emigration", on: "2030-04-01", person: "partner", country: "France" };
    expect(eventOfKind("disability", draft, "self", away)).toEqual({
      kind: "disability",
      firstVisitOn: "2030-04-01",
      person: "partner",
    });
    const benefit = { kind: "continuationBenefit", from: "2045-06", to: "2046-06", person: "partner" };
    expect(eventOfKind("jobLoss", draft, "self", benefit)).toEqual({ kind: "jobLoss", person: "partner" });
    expect(eventOfKind("continuationBenefit", draft, "self", away)).toEqual({
      kind: "continuationBenefit",
      person: "partner",
    });
  });
  it.each(SPLIT_KINDS)("a split of records, %s: complete with the day of the divorce, the schema takes it", (kind) => {
    const divorce = { kind: "divorce", on: "2030-04-01", between: ["self", "partner"] };
    const events = [{ ...divorce, split: splitOfKind(kind, divorce) }];
    expect(readPlan({ ...household, scenarios: [{ id: "a", name: "A", events }] })).toMatchObject({ ok: true });
  });
  it("nobody marries or divorces alone", () => {
    expect(kindsFor(1)).not.toContain("divorce");
    expect(kindsFor(2)).toEqual(EVENT_KINDS);
  });
});

const messages = (namespace: string, language = "ja") =>
  JSON.parse(readFileSync(`data/messages/${language}/${namespace}.json`, "utf8")) as Record<string, unknown>;

/** A translator over one file of messages. */
function translator(namespace: string, language = "ja") {
  const tree = messages(namespace, language);
  const find = (key: string) =>
    key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], tree);
  const t = (key: string, values: Record<string, string | number> = {}) =>
    String(find(key) ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  return Object.assign(t, { has: (key: string) => typeof find(key) === "string" });
}

describe("the family in words", () => {
  const t = translator("planner");
  const format = createFormat(translator("format"), "ja");
  it("one line each", () => {
    expect(marriageSaid({ from: "2010-05-03" }, t, format)).toBe("2010年5月3日に結婚");
    expect(marriageSaid({ from: "2010-05-03", to: "2020-01-31" }, t, format)).toBe(
      "2010年5月3日に結婚、2020年1月31日に離婚",
    );
    expect(draft.children?.map((child) => childSaid(child, draft, t, format))).toEqual([
      "2012年9月1日生まれの子",
      "2007年1月1日生まれの子、花子の子",
    ]);
    expect(draft.scenarios[0]?.events?.map((event) => eventSaid(event, draft, t, format))).toEqual([
      "2031年5月3日 離婚",
      "2030年4月1日 本人：失業",
      "2060年4月1日 花子：死亡",
      "2027年9月1日 出産",
    ]);
  });
  it("a benefit that lasts for months begins with one", () => {
    const event = { kind: "continuationBenefit", person: "partner", from: "2047-04" };
    expect(eventSaid(event, draft, t, format)).toBe("2047年4月（令和29年） 花子：高年齢雇用継続給付");
  });
  it("what is not known yet has a mark", () => {
    expect(marriageSaid({ from: "2010-05-" }, t, format)).toBe("？に結婚");
  });
});

describe("where a fault stands", () => {
  it.each([
    ["children.0.bornOn", "子1、生年月日"],
    ["marriages.0.from", "結婚1、結婚した日"],
    ["scenarios.1.events.2.on", "シナリオB、出来事3、日付"],
    ["people.1.staysAbroad.0.country", "配偶者、海外1、国"],
    ["scenarios.0.events.0.unemploymentBenefit.appliedOn", "シナリオA、出来事1、求職の申込みの日"],
  ])("%s: %s", (path, said) => {
    expect(placeOf(path, translator("issues"))).toBe(said);
  });
  it("what is about the household changes nobody's turn in the form", () => {
    expect(personOf("children.0.bornOn", draft)).toBeUndefined();
    expect(personOf("scenarios.0.events.0.on", draft)).toBeUndefined();
    expect(personOf("people.1.staysAbroad.0.from", draft)).toBe(1);
  });
});

describe("the strip of months", () => {
  const bornOn = parseDate("1985-06-15");
  const run = (from: string, to: string, status: Status) => ({
    from: parseMonth(from),
    to: parseMonth(to),
    status,
    additional: false,
  });
  const runs = stripRuns(
    [
      run("2000-06", "2004-06", "none"),
      run("2004-06", "2007-06", "paid"),
      run("2007-06", "2060-06", "category2"),
      run("2060-06", "2060-07", "none"),
    ],
    bornOn,
  );
  it("reaches from 20 to 75 and leaves out months without insurance", () => {
    // 20 in 2005-06, 75 in 2060-06: 660 months
    expect(runs.map(({ status, months }) => [status, months])).toEqual([
      ["paid", 24],
      ["category2", 636],
    ]);
    expect(runs[1]).toMatchObject({ start: 24 / 660, share: 636 / 660 });
  });
  it("counts months by status, scenario beside scenario", () => {
    const other = stripRuns([run("2005-06", "2060-06", "paid")], bornOn);
    expect(monthsByStatus([runs, other])).toEqual([
      { status: "paid", months: [24, 660] },
      { status: "category2", months: [636, 0] },
    ]);
  });
  it("puts ages and the present month in their place", () => {
    expect([20, 47.5, 75].map(placeOfAge)).toEqual([0, 0.5, 1]);
    expect(placeOfMonth(parseMonth("2032-12"), bornOn)).toBe(0.5);
    expect(placeOfMonth((parseMonth("2005-06") - 1) as Month, bornOn)).toBeUndefined();
  });
  it("has a look and words for every status, and its look is in the stylesheet", () => {
    expect(Object.keys(STATUS_LOOK).sort()).toEqual([...STATUSES].sort());
    const styles = readFileSync("app/globals.css", "utf8");
    expect(Object.values(STATUS_LOOK).filter((look) => !styles.includes(`.${look}`))).toEqual([]);
    for (const language of ["ja", "en"]) {
      const t = translator("result", language);
      expect(STATUSES.filter((status) => !t.has(`status.${status}`))).toEqual([]);
      expect(STATUSES.filter((status) => status !== "none" && !t.has(`statusShort.${status}`))).toEqual([]);
    }
  });
});

describe("what of an event is not computed", () => {
  it("has words for every kind", () => {
    const t = translator("reasons");
    expect(EVENT_KINDS.filter((kind) => !t.has(`eventOpen.${kind}`))).toEqual([]);
  });
});

describe("what a split of records moves, in words", () => {
  const said = (reason: { code: string; [detail: string]: unknown }, language: string) =>
    reasonSaid(reason, translator("reasons", language), createFormat(translator("format", language), language as "ja"));
  it("shares in percent, amounts with separators", () => {
    const given = {
      code: "recordsGiven",
      share: 0.5,
      months: 49,
      changeRate: 0.3333333,
      annualAmount: 18_742,
      from: "2030-07",
    };
    expect(said(given, "ja")).toContain("按分割合50%");
    expect(said(given, "ja")).toContain("33.33%");
    expect(said(given, "en")).toContain("¥18,742 a year lower");
    const refused = { code: "splitShareRefused", share: 0.25, above: 0.333333, upTo: 0.5 };
    expect(said(refused, "ja")).toContain("33.33%を超え50%以下");
  });
});
