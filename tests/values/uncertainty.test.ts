import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { VALUATION_CASES } from "#data/outlooks.ts";
import { horizonOf } from "#lib/figures/index.ts";
import { type Plan, type PlanFile, readPlan } from "#lib/input/index.ts";
import { howCertain, lifetimeValues, questionOf, type Survival, type Uncertainty } from "#lib/simulate.ts";
import { addMonths, attainsInMonth, type IsoDate, type Month, parseMonth } from "#lib/time/index.ts";
import { pointsOf } from "#lib/values/points.ts";
import { uncertaintyOf } from "#lib/values/uncertainty.ts";
import { aPlan } from "../projection/plan.ts";
import { couplesInOldAge } from "../projection/random-plans.ts";
import { byRuns, type Starts } from "./oracle.ts";
import { dyingInOneOf, gompertz } from "./survival.ts";

const START = parseMonth("2026-11");
const STEADY = () => 1;

/** Cases of the same amounts for ever, each with its own prices. */
function over(
  plan: Plan,
  survivals: readonly Survival[],
  prices: readonly ((fiscalYear: number) => number)[] = [STEADY],
  { others = [], bundled = false }: { others?: Parameters<typeof uncertaintyOf>[1]; bundled?: boolean } = {},
): Uncertainty {
  const [scenario] = plan.scenarios;
  if (!scenario) throw new Error("no scenario");
  const cases = prices.map((deflator, i) => ({
    id: String(i),
    basis: { plan, scenario, horizon: horizonOf(plan, scenario), survivals, discountRate: 0.03, deflator },
  }));
  return uncertaintyOf(cases, others, bundled);
}

const dying = (...after: readonly number[]) =>
  dyingInOneOf(
    START,
    after.map((months) => addMonths(START, months)),
  );
const outcomeOf = ({ compared }: Uncertainty, name: string) => {
  const outcome = compared.find(({ names }) => names.includes(name))?.outcome;
  if (!outcome || !("pays" in outcome)) throw new Error(`${name} is left out`);
  return outcome;
};

const FULL = { through: "2026-10", contributionMonths: { paid: 480 } as never };
/** 480 paid months are 847,300 yen a year at FY2026 rates (MHLW announcement). */
const A_YEAR = 847_300;

describe("points of weighted values", () => {
  it("each is the lowest value that its share of the chance lies at or below", () => {
    const weighted = [40, 10, 30, 20].map((value) => ({ value, chance: 0.25 }));
    expect(pointsOf(weighted)).toEqual({ p10: 10, p25: 10, p50: 20, p75: 30, p90: 40 });
  });

  it("chances need not add up to 1, and values without any do not count", () => {
    const weighted = [
      { value: 0, chance: 0 },
      { value: 5, chance: 0.02 },
      { value: 7, chance: 0.18 },
    ];
    expect(pointsOf(weighted)).toEqual({ p10: 5, p25: 7, p50: 7, p75: 7, p90: 7 });
    expect(pointsOf([{ value: 1, chance: 0 }])).toBeNull();
  });
});

describe("one person who draws already, born 1960-05-10", () => {
  const plan = aPlan({ bornOn: "1960-05-10", record: FULL });
  // paid for 12 or 24 months, prices as today or twice as high
  const answer = over(plan, [dying(11, 23)], [STEADY, () => 2]);

  it("the totals are half a year's, a year's twice, and two years'", () => {
    expect(answer.total.p10).toBeCloseTo(A_YEAR / 2, 4);
    expect(answer.total.p25).toBeCloseTo(A_YEAR / 2, 4);
    expect(answer.total.p50).toBeCloseTo(A_YEAR, 4);
    expect(answer.total.p75).toBeCloseTo(A_YEAR, 4);
    expect(answer.total.p90).toBeCloseTo(2 * A_YEAR, 4);
  });

  it("the fan is told by age, as long as anybody can live, for who lives", () => {
    // 67 is attained in 2027-05, 68 in 2028-05, and 69 in 2029-05, when nobody lives
    expect(answer.ages.map(({ age, month, chance }) => [age, month - START, chance])).toEqual([
      [66, 0, 1],
      [67, 6, 1],
      [68, 18, 0.5],
    ]);
    for (const { monthly } of answer.ages) {
      expect(monthly.p50).toBeCloseTo(A_YEAR / 24, 4);
      expect(monthly.p75).toBeCloseTo(A_YEAR / 12, 4);
    }
  });

  it("has nothing left to choose", () => {
    expect(answer.compared.map(({ names }) => names)).toEqual([["planned"]]);
    expect(outcomeOf(answer, "planned")).toMatchObject({ pays: 1, paysByCase: [1, 1], beats65: null });
  });
});

describe("one person who has the choice, born 1962-05-10, alone", () => {
  const plan = aPlan({ bornOn: "1962-05-10", record: FULL });
  const attaining = (...ages: readonly number[]) =>
    dyingInOneOf(
      START,
      ages.map((age) => attainsInMonth("1962-05-10" as IsoDate, age)),
    );
  const at = (years: number) => ({ oldAgeBasic: { years, months: 0 }, oldAgeEmployees: { years, months: 0 } });

  it("60 lies behind, what is planned is 65, and the same ages have all their names", () => {
    const others = [{ names: ["optimum"], starts: [{ person: "self", ...at(70) }] }];
    const { compared } = over(plan, [attaining(85)], [STEADY], { others });
    expect(compared.map(({ names }) => names)).toEqual([["planned", "at65"], ["at60"], ["at70", "optimum"], ["at75"]]);
    expect(compared[1]?.outcome).toEqual({ code: "agePassed", person: "self" });
  });

  it("dying at 75, 80, 85, 90 or 100: 65 pays most twice, 70 twice, 75 once", () => {
    // years paid from 65: 10, 15, 20, 25, 35; from 70: 5, 10, 15, 20, 30 at 1.42; from 75: 0, 5, 10, 15, 25 at 1.84
    const answer = over(plan, [attaining(75, 80, 85, 90, 100)]);
    const [at65, at70, at75] = ["at65", "at70", "at75"].map((name) => outcomeOf(answer, name));
    expect(at65?.pays).toBeCloseTo(0.4, 10);
    expect(at70?.pays).toBeCloseTo(0.4, 10);
    expect(at75?.pays).toBeCloseTo(0.2, 10);
    expect([at65?.beats65, at70?.beats65, at75?.beats65].map((share) => share && Math.round(share * 100))).toEqual([
      null,
      60,
      40,
    ]);
    // 847,300 x 1.42 = 1,203,166 a year
    expect(Object.values(at70?.total ?? {}).map(Math.round)).toEqual([
      6_015_830, 12_031_660, 18_047_490, 24_063_320, 36_094_980,
    ]);
  });

  it("who dies before 65 has nothing of any of them: they share it", () => {
    const answer = over(plan, [dyingInOneOf(START, [START, attainsInMonth("1962-05-10" as IsoDate, 100)])]);
    const shares = ["at65", "at70", "at75"].map((name) => outcomeOf(answer, name).pays);
    expect(shares[0]).toBeCloseTo(1 / 6, 10);
    expect(shares[1]).toBeCloseTo(1 / 6, 10);
    expect(shares[2]).toBeCloseTo(1 / 2 + 1 / 6, 10);
  });

  it("where prices explode in FY2040 the early yen win, by case", () => {
    // to 2040-03: 154 months from 65, 94 x 1.42 from 70, 34 x 1.84 from 75
    const answer = over(plan, [attaining(85)], [STEADY, (year) => (year < 2040 ? 1 : 1e9)]);
    expect(outcomeOf(answer, "at65")).toMatchObject({ pays: 0.5, paysByCase: [0, 1] });
    expect(outcomeOf(answer, "at70")).toMatchObject({ pays: 0.5, paysByCase: [1, 0], beats65: 0.5 });
  });

  it("a certain death leaves one total", () => {
    const { total } = over(plan, [attaining(80)], [STEADY], { bundled: true });
    for (const value of Object.values(total)) expect(value).toBeCloseTo(15 * A_YEAR, 4);
  });
});

describe("a couple, both of whom draw a full basic pension", () => {
  const person = (id: string, bornOn: string, sex: "male" | "female") => ({
    id,
    bornOn,
    sex,
    nationality: "japanese" as const,
    record: FULL,
  });
  const facts = {
    people: [person("self", "1960-05-10", "male"), person("spouse", "1958-05-10", "female")],
    marriages: [{ between: ["self", "spouse"] as [string, string], from: "1990-04-01" }],
  };
  const plan = aPlan({}, {}, facts);
  const month = A_YEAR / 12;

  it.each([false, true])("12 or 24 months of his, 6 or 36 of hers (bundled: %s)", (bundled) => {
    const { total, ages } = over(plan, [dying(11, 23), dying(5, 35)], [STEADY], { bundled });
    // 18, 30, 48 or 60 months of a pension
    expect(Object.values(total).map((value) => Math.round(value / month))).toEqual([18, 18, 30, 48, 60]);
    const at = (age: number) => ages.find((one) => one.age === age);
    expect(at(66)?.monthly.p10).toBeCloseTo(2 * month, 4);
    // at 67 he lives, and she as likely as not
    expect(at(67)?.chance).toBeCloseTo(1, 10);
    expect([at(67)?.monthly.p50, at(67)?.monthly.p75].map((yen) => Math.round((yen ?? 0) / month))).toEqual([1, 2]);
    // at 68 one lives in 3 of 4, and of these both do in 1 of 3
    expect(at(68)?.chance).toBeCloseTo(0.75, 10);
    expect([at(68)?.monthly.p50, at(68)?.monthly.p75].map((yen) => Math.round((yen ?? 0) / month))).toEqual([1, 2]);
    expect(at(69)?.chance).toBeCloseTo(0.5, 10);
    expect(at(69)?.monthly.p90).toBeCloseTo(month, 4);
  });

  it("a death of the plan is certain", () => {
    const widowed = aPlan({}, { events: [{ kind: "death", person: "spouse", on: "2027-05-20" }] as never }, facts);
    const { total, ages } = over(widowed, [dying(11, 23), dying(35)]);
    // she is paid for 7 months
    expect(Object.values(total).map((value) => Math.round(value / month))).toEqual([19, 19, 19, 31, 31]);
    expect(ages.find(({ age }) => age === 68)?.monthly.p90).toBeCloseTo(month, 4);
  });
});

describe("a couple with a survivors' pension to come", () => {
  // of 240 employee months at ages 20 to 59 the transitional addition is 190 yen, the rest goes by pay
  const person = (id: string, bornOn: string, sex: "male" | "female", earned: number) => ({
    id,
    bornOn,
    sex,
    nationality: "japanese" as const,
    record: {
      through: "2026-10",
      contributionMonths: { paid: 480 } as never,
      employees: {
        monthsTo2003: 120,
        monthsFrom2003: 120,
        monthsAged20To59: 240,
        earnedAnnualAmount: earned,
      } as never,
    },
  });
  const plan = aPlan(
    {},
    {},
    {
      people: [person("self", "1962-05-10", "male", 1_600_190), person("spouse", "1962-06-10", "female", 500_000)],
      marriages: [{ between: ["self", "spouse"], from: "1990-04-01" }],
    },
  );
  const at = (age: number) => attainsInMonth("1962-05-10" as IsoDate, age);
  const { ages } = over(
    plan,
    [dyingInOneOf(START, [at(68), at(90), at(90), at(90)]), dyingInOneOf(START, [at(95)])],
    [STEADY],
    { bundled: true },
  );

  it("R-546 at 70 she has 3/4 of what he earned as a floor of hers in 1 of 4, and both have theirs in 3", () => {
    const monthly = ages.find(({ age }) => age === 70)?.monthly;
    // 847,300 + 1,600,000 x 3/4; both: 2 x 847,300 + 1,600,190 + 500,000
    expect(monthly?.p25).toBeCloseTo(2_047_300 / 12, 4);
    expect(monthly?.p50).toBeCloseTo(3_794_790 / 12, 4);
  });
});

describe("over the official outlooks", () => {
  it("a fixed age of death leaves the four totals of the outlooks", async () => {
    const plan = aPlan(
      { bornOn: "1962-05-10", record: FULL },
      { assumptions: { mortality: { kind: "age", years: 88 } } as never },
    );
    const { survivals } = await questionOf(plan, "only");
    const totals = VALUATION_CASES.map(
      (name) =>
        lifetimeValues(plan, "only", { survivals, discountRate: 0, outlook: { kind: "valuation2024", case: name } })
          .household.expected,
    ).sort((a, b) => a - b);
    const { total, cases } = howCertain(plan, "only", { survivals });
    expect(cases).toEqual(VALUATION_CASES);
    const [one = 0, two = 0, three = 0, four = 0] = totals;
    expect(one).toBeLessThan(four);
    expect(Object.values(total).map(Math.round)).toEqual([one, one, two, three, four].map(Math.round));
  });

  const couple = readPlan(examples.find(({ id }) => id === "couple-near-65")?.plan);
  if (!couple.ok) throw new Error("the example is wrong");
  const id = couple.plan.scenarios[0]?.id ?? "";
  const lives = couple.plan.people.map(({ bornOn }) => gompertz(bornOn as IsoDate, START));
  const answer = howCertain(couple.plan, id, { survivals: lives });

  it("shares add up to 1, over all and by outlook", () => {
    const outcomes = answer.compared.flatMap(({ outcome }) => ("pays" in outcome ? [outcome] : []));
    expect(outcomes.length).toBeGreaterThan(2);
    expect(outcomes.reduce((sum, { pays }) => sum + pays, 0)).toBeCloseTo(1, 9);
    for (const c of VALUATION_CASES.keys())
      expect(outcomes.reduce((sum, { paysByCase }) => sum + (paysByCase[c] ?? 0), 0)).toBeCloseTo(1, 9);
  });

  it("points rise, and the chance that anybody lives falls", () => {
    const rising = ({ p10, p25, p50, p75, p90 }: Uncertainty["total"]) =>
      p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90;
    expect(rising(answer.total)).toBe(true);
    expect(answer.ages.every(({ monthly }) => rising(monthly))).toBe(true);
    expect(answer.ages.every(({ chance }, i) => i === 0 || chance <= (answer.ages[i - 1]?.chance ?? 0))).toBe(true);
  });

  it("the deaths of a year as one move hardly anything", { timeout: 60_000 }, () => {
    const [bundled, exact] = [true, false].map((as) => over(couple.plan, lives, [STEADY], { bundled: as }));
    if (!bundled || !exact) throw new Error("nothing found");
    for (const point of ["p10", "p25", "p50", "p75", "p90"] as const)
      expect(Math.abs(bundled.total[point] / exact.total[point] - 1), point).toBeLessThan(0.01);
    for (const name of ["at65", "at70", "at75"])
      expect(Math.abs(outcomeOf(bundled, name).pays - outcomeOf(exact, name).pays), name).toBeLessThan(0.02);
  });
});

/** Three months of death of each person, from the age of 60 on. */
const picks = fc.array(fc.integer({ min: 0, max: 420 }), { minLength: 6, maxLength: 6 });

/** Yen by which sums of twelfths may differ. */
const NEAR = 0.01;

/** The deaths of the plan itself are looked at by hand above. */
const withoutDeaths = (file: PlanFile): PlanFile => ({
  ...file,
  scenarios: file.scenarios.map((scenario) => ({
    ...scenario,
    events: (scenario.events ?? []).filter(({ kind }) => kind !== "death"),
  })),
});

/** Of nine worlds alike, the part in which each choice pays most; undefined where two come too near to tell by rounded months. */
function plainShares(totals: readonly (readonly number[])[]): number[] | undefined {
  const shares = totals.map(() => 0);
  for (let world = 0; world < 9; world++) {
    const paid = totals.map((one) => one[world] ?? 0);
    const most = Math.max(...paid);
    const near = paid.filter((one) => one > most - NEAR);
    if (near.length > 1 && near.some((one) => one !== most)) return undefined;
    for (const [c, one] of paid.entries()) if (one === most) shares[c] = (shares[c] ?? 0) + 1 / 9 / near.length;
  }
  return shares;
}

describe("against whole simulations of every world", () => {
  it("totals, shares and chances of a couple", { timeout: 120_000 }, () => {
    let compared = 0;
    let told = 0;
    fc.assert(
      fc.property(couplesInOldAge, picks, (file, months) => {
        const read = readPlan(withoutDeaths(file));
        if (!read.ok) return;
        const { plan } = read;
        const [scenario] = plan.scenarios;
        if (!scenario) return;
        const deaths = plan.people.map(({ bornOn }, i) => {
          const sixty = attainsInMonth(bornOn as IsoDate, 60);
          return months.slice(3 * i, 3 * i + 3).map((pick) => addMonths(Math.max(sixty, START) as Month, pick));
        });
        const [his = [], hers = []] = deaths;
        const worlds = his.flatMap((one) => hers.map((other) => [one, other]));
        const answer = over(
          plan,
          deaths.map((own) => dyingInOneOf(START, own)),
        );
        const shown = answer.compared.filter(({ outcome }) => "pays" in outcome);
        const horizon = horizonOf(plan, scenario);
        const total = byRuns({ plan, scenario, horizon, discountRate: 0, deflator: () => 1 });
        const totals = shown.map(({ starts }) => worlds.map((world) => total(starts as readonly Starts[], world)));
        const shares = plainShares(totals);
        shown.forEach(({ names, outcome }, c) => {
          if (!("pays" in outcome)) return;
          const sorted = [...(totals[c] ?? [])].sort((a, b) => a - b);
          // of nine worlds alike the first, the third, the fifth, the seventh and the ninth
          const plain = [0, 2, 4, 6, 8].map((i) => sorted[i] ?? 0);
          Object.values(outcome.total).forEach((value, i) => {
            expect(Math.abs(value - (plain[i] ?? 0)), `${names} ${value} ${plain[i]}`).toBeLessThan(NEAR);
          });
          compared++;
          if (shares) expect(outcome.pays, names.join()).toBeCloseTo(shares[c] ?? 0, 9);
          if (shares) told++;
        });
      }),
      { numRuns: 30, seed: 20261124, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(50);
    expect(told).toBeGreaterThan(30);
  });
});
