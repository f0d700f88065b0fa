import { describe, expect, it } from "vitest";
import { explainFigure } from "#lib/figures/index.ts";
import type { PlanFile } from "#lib/input/index.ts";
import type { BenefitId, Change } from "#lib/simulate.ts";
import { formatMonth, parseMonth } from "#lib/time/index.ts";
import { fault } from "../explain/oracle.ts";
import { aPlan, only } from "./plan.ts";

type EventFile = NonNullable<PlanFile["scenarios"][number]["events"]>[number];
type PersonFile = Partial<PlanFile["people"][number]>;
type Plan = ReturnType<typeof aPlan>;

const SPECIAL: BenefitId = "specialOldAgeEmployees";

const employed = (monthly: number, from: string, to: string | null = null) => ({
  kind: "employee" as const,
  from,
  to,
  pay: { monthly },
});
const withEvents = (person: PersonFile, events: readonly EventFile[], facts: Partial<PlanFile> = {}) =>
  aPlan({ sex: "female", ...person }, { events: [...events] }, facts);
const drawing = (from: string, to: string, monthlyWageAt60: number): EventFile => ({
  kind: "continuationBenefit",
  person: "self",
  from,
  to,
  monthlyWageAt60,
});
const loses = (on: string, appliedOn: string, days: 90 | 120 | 150): EventFile => ({
  kind: "jobLoss",
  on,
  person: "self",
  unemploymentBenefit: { appliedOn, days },
});

const changesOf = (plan: Plan, benefit: BenefitId): readonly Change[] =>
  only(plan).changes.filter((change) => change.benefit === benefit);
const inMonth = (plan: Plan, benefit: BenefitId, month: string): Change => {
  const found = changesOf(plan, benefit).findLast((change) => change.month <= parseMonth(month));
  if (!found) throw new Error(`nothing in ${month}`);
  return found;
};
const reasons = (plan: Plan, benefit: BenefitId) =>
  changesOf(plan, benefit).map(({ month, reason }) => `${formatMonth(month)} ${reason.code}`);
const pointCodes = (plan: Plan) =>
  only(plan).timeline.map(({ month, reason }) => `${formatMonth(month)} ${reason.code}`);

/** Women with a special pension at 64, paid from July 2028 (former scale) and July 2029 (present one); employed since 1990. */
const former = (pay: number): PersonFile => ({ bornOn: "1964-06-15", career: [employed(pay, "1990-04")] });
const present = (pay: number): PersonFile => ({ bornOn: "1965-06-15", career: [employed(pay, "1990-04")] });

describe("R-401 R-402 benefit for continued employment", () => {
  it.each([
    ["X-27 300,000 of 500,000: 12,000 a month", present(300_000), 500_000, 144_000],
    ["X-27 former scale: 18,000 a month", former(300_000), 500_000, 216_000],
    ["X-53 280,000 of 400,000: 55,855 a year", present(280_000), 400_000, 55_855],
    ["X-53 former scale: 5,228.57 a month", former(280_000), 400_000, 62_743],
    ["from 75 % of the wage at 60 nothing", present(300_000), 400_000, 0],
  ])("%s", (_, person, wage, annual) => {
    const first = person.bornOn === "1964-06-15" ? "2028-07" : "2029-07";
    const drawn = drawing("2027-07", first.replace("-07", "-12"), wage);
    const plan = withEvents(person, [drawn]);
    const without = inMonth(withEvents(person, []), SPECIAL, first);
    const now = inMonth(plan, SPECIAL, first);
    expect(now.suspended).toEqual({ ...now.suspended, remunerationRelated: annual, fixed: 0, dependents: 0 });
    expect(without.annualAmount - now.annualAmount).toBe(annual);
    // December is not drawn any more
    expect(inMonth(plan, SPECIAL, first.replace("-07", "-12")).suspendedMonthlyAmount).toBe(0);
  });
  it("says in words what it withholds, and when it ends", () => {
    const plan = withEvents(present(300_000), [drawing("2029-10", "2030-02", 500_000)]);
    expect(reasons(plan, SPECIAL)).toEqual([
      "2029-07 startsSpecial",
      "2029-10 continuationOffset",
      "2030-02 continuationOffsetEnds",
      "2030-07 specialEnds",
    ]);
    expect(inMonth(plan, SPECIAL, "2029-10").reason).toEqual({
      code: "continuationOffset",
      amount: 12_000,
      pay: 300_000,
      wageAt60: 500_000,
    });
    expect(pointCodes(plan)).toContain("2029-10 eventContinuationBenefit");
  });
  it("comes on top of the earnings test: FY2018, with a lower threshold of 280,000", () => {
    // 60 on 2017-06-14; 300,000 a month against a wage of 469,500 at 60 is 63.9 %: (352,125 - 300,000) x 183/280 x 6/15
    const person: PersonFile = { bornOn: "1957-06-15", career: [employed(300_000, "1986-04", "2021-04")] };
    const facts = { startsAt: "2018-04" };
    const alone = inMonth(withEvents(person, [], facts), SPECIAL, "2018-06");
    const both = inMonth(withEvents(person, [drawing("2018-04", "2018-07", 480_000)], facts), SPECIAL, "2018-06");
    expect(alone.suspended.remunerationRelated).toBeGreaterThan(0);
    // 13,626.96 a month
    expect(both.suspended.remunerationRelated - alone.suspended.remunerationRelated).toBe(163_524);
  });
  it("R-377 an early claimed pension is withheld too, the basic pension never, and from 65 on nothing", () => {
    const plan = aPlan(
      { bornOn: "1970-06-15", career: [employed(240_000, "1990-04", "2040-06")] },
      {
        events: [drawing("2031-01", "2035-07", 400_000)],
        commencement: [{ person: "self", oldAgeBasic: { years: 62 }, oldAgeEmployees: { years: 62 } }],
      },
    );
    // 240,000 x 4 % = 9,600 a month
    expect(inMonth(plan, "oldAgeEmployees", "2032-07").suspended.remunerationRelated).toBe(115_200);
    expect(inMonth(plan, "oldAgeEmployees", "2035-06").suspended.remunerationRelated).toBe(115_200);
    expect(inMonth(plan, "oldAgeEmployees", "2035-07").suspendedMonthlyAmount).toBe(0);
    expect(changesOf(plan, "oldAgeBasic").every(({ suspendedMonthlyAmount }) => suspendedMonthlyAmount === 0)).toBe(
      true,
    );
  });
});

describe("R-400 unemployment benefit", () => {
  /** 63 on 2026-12-14, the special pension from January 2027, 65 on 2028-12-14. */
  const career = [employed(300_000, "1990-04", "2028-12")];
  const person: PersonFile = { bornOn: "1963-12-15", career };
  it("withholds the special pension wholly from the month after the application, while the days last", () => {
    // waiting from 2 to 8 March, 120 days from 9 March to 6 July
    const plan = withEvents(person, [loses("2027-02-28", "2027-03-02", 120)]);
    const codes = reasons(plan, SPECIAL);
    expect(codes).toContain("2027-04 unemploymentOffset");
    expect(codes).toContain("2027-08 unemploymentOffsetEnds");
    const [stopped, paid] = ["2027-04", "2027-08"].map((month) => inMonth(plan, SPECIAL, month));
    expect(stopped).toMatchObject({
      monthlyAmount: 0,
      reason: { code: "unemploymentOffset", days: 120, months: 4, released: 0 },
    });
    expect(stopped?.suspended).toEqual(paid?.parts);
    expect(paid?.suspendedMonthlyAmount).toBe(0);
    expect(pointCodes(plan)).toContain("2027-03 eventJobSeeking");
  });
  it("settlement: of four months withheld 90 days leave three, and the newest is paid", () => {
    // 90 days from 6 April to 4 July
    const plan = withEvents(person, [loses("2027-02-28", "2027-03-30", 90)]);
    expect(inMonth(plan, SPECIAL, "2027-06").monthlyAmount).toBe(0);
    expect(inMonth(plan, SPECIAL, "2027-06").reason).toMatchObject({ months: 3, released: 1 });
    expect(reasons(plan, SPECIAL)).toContain("2027-07 unemploymentOffsetEnds");
  });
  it("a new job ends the days", () => {
    const again = [employed(300_000, "1990-04", "2027-03"), employed(200_000, "2027-05")];
    const plan = withEvents({ ...person, career: again }, [loses("2027-03-31", "2027-04-01", 150)]);
    // 8 to 30 April: a part of 30 days counts as a month, but May has no day of benefit
    expect(reasons(plan, SPECIAL)).not.toContain("2027-05 unemploymentOffset");
    expect(inMonth(plan, SPECIAL, "2027-05").monthlyAmount).toBeGreaterThan(0);
  });
  it("R-403 stops withholding with the month of attaining 65; the basic pension is never withheld", () => {
    // early from 64, 65 on 2026-12-14; 19 November to 14 December
    const plan = aPlan(
      { bornOn: "1961-12-15", career: [employed(300_000, "1986-04")] },
      {
        events: [loses("2026-11-10", "2026-11-12", 150)],
        commencement: [{ person: "self", oldAgeBasic: { years: 64 }, oldAgeEmployees: { years: 64 } }],
      },
    );
    expect(inMonth(plan, "oldAgeEmployees", "2026-12").monthlyAmount).toBe(0);
    expect(inMonth(plan, "oldAgeEmployees", "2027-01").suspendedMonthlyAmount).toBe(0);
    expect(inMonth(plan, "oldAgeEmployees", "2027-01").monthlyAmount).toBeGreaterThan(0);
    expect(inMonth(plan, "oldAgeBasic", "2026-12").monthlyAmount).toBeGreaterThan(0);
  });
  it("R-403 a pension from 65 on is not withheld by a benefit drawn after it", () => {
    const plan = aPlan(
      { bornOn: "1961-12-15", career: [employed(300_000, "1986-04")] },
      { events: [loses("2026-11-30", "2026-12-20", 150)] },
    );
    expect(changesOf(plan, "oldAgeEmployees").every(({ suspendedMonthlyAmount }) => suspendedMonthlyAmount === 0)).toBe(
      true,
    );
  });
});

describe("R-401, R-402 the steps behind a month that it cuts", () => {
  it("end in the amount: 6 % of 240,000 a month beside the earnings test, 172,800 a year", () => {
    const work = (from: string, to: string, monthly: number) => ({
      kind: "employee" as const,
      from,
      to,
      pay: { monthly },
    });
    const plan = aPlan(
      {
        bornOn: "1964-02-10",
        sex: "female",
        career: [work("1986-04", "2025-02", 500_000), work("2025-02", "2029-02", 240_000)],
      },
      {
        events: [
          { kind: "continuationBenefit", person: "self", from: "2025-02", to: "2029-02", monthlyWageAt60: 480_000 },
        ],
      },
    );
    const first = only(plan).changes.find(({ benefit }) => benefit === "specialOldAgeEmployees");
    const question = { scenario: "only", person: "self", kind: "award", benefit: "specialOldAgeEmployees" } as const;
    const steps = explainFigure(plan, { ...question, month: parseMonth("2027-03") })?.steps ?? [];
    expect(steps.find(({ key }) => key === "award.employmentInsurance")?.values).toMatchObject({
      withheldBesides: 172_800,
    });
    expect(steps.at(-1)?.result).toBe(first?.monthlyAmount);
    expect(steps.map(fault).filter((found) => found !== undefined)).toEqual([]);
  });
});
