import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan, PlanFile } from "#lib/input/index.ts";
import {
  type AskedLeaving,
  explainFigure,
  householdMonths,
  type Leaving,
  leavingJapan,
  simulate,
} from "#lib/simulate.ts";
import { formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";
import { aPlan, only, rightTo, self } from "./plan.ts";

type PersonFile = PlanFile["people"][number];
type EventFile = NonNullable<PlanFile["scenarios"][number]["events"]>[number];
type Leaves = Partial<Extract<EventFile, { kind: "emigration" }>>;

/** 240,000 a month, and 430,000 of bonuses over 43 months to September 2026: 250,000 a month. */
const job = {
  kind: "employee" as const,
  from: "2023-03",
  to: "2026-10",
  pay: {
    standardMonthlyRemuneration: 240_000,
    bonuses: [
      { month: 6, amount: 100_000 },
      { month: 12, amount: 10_000 },
    ],
  },
};
const leaves = (event: Leaves = {}): EventFile => ({
  kind: "emigration",
  on: "2026-09-30",
  person: "self",
  country: "Nepal",
  ...event,
});
const plan = (person: Partial<PersonFile> = {}, ...events: EventFile[]): Plan =>
  aPlan({ bornOn: "1995-03-10", nationality: "other", career: [job], ...person }, { events }, { startsAt: "2026-09" });
const leaving = (of: Plan, asked?: AskedLeaving): Leaving => {
  const found = leavingJapan(of, "only", "self", asked);
  if (!found) throw new Error("nobody leaves");
  return found;
};
const choiceOf = (of: Plan, asked?: AskedLeaving) => {
  const { choice } = leaving(of, asked);
  if (!choice) throw new Error("nothing to choose");
  return choice;
};
const cashOf = (of: Plan) => {
  const { cash } = choiceOf(of);
  if (cash.status !== "payable") throw new Error(JSON.stringify(cash.reasons));
  return cash.breakdown;
};
const refusedOf = (...given: Parameters<typeof plan>) => leaving(plan(...given)).refused;

describe("R-650, R-652 leaving after 43 months at 250,000 yen", () => {
  const left = plan({}, leaves());
  it("cashing brings 950,000 yen, 193,990 of them withheld; keeping 134,859 a year", () => {
    expect(cashOf(left)).toMatchObject({ grossAmount: 950_000, withheldTax: 193_990, netAmount: 756_010 });
    expect(choiceOf(left).keep).toMatchObject({ fromAge: 65, annualAmount: 134_859 });
    expect(choiceOf(left)).toMatchObject({ japaneseMonths: 43, monthsAfter: 0, refundableAtMost: 193_990 });
    expect(choiceOf(left).breakEvenAge).toEqual({ years: 72, months: 1 });
  });
  it("the claim is made in the month after, two years from leaving at the latest", () => {
    expect(formatMonth(leaving(left).claimMonth)).toBe("2026-10");
    expect(cashOf(left).claimBy).toBe("2028-09-30");
  });
  it("without an event, the same for leaving at the end of the plan's first month", () => {
    expect(leaving(plan())).toMatchObject({ on: "2026-09-30", country: "" });
    expect(cashOf(plan())).toMatchObject({ grossAmount: 950_000 });
  });
  it("the month and the country can be asked for, whatever the plan says", () => {
    // 36 of the months: 0.0915 x 36 = 3.294, so 3.3
    const asked = leaving(left, { month: parseMonth("2026-02"), country: "US" });
    expect(asked).toMatchObject({ on: "2026-02-28", country: "US", claimMonth: parseMonth("2026-03") });
    expect(asked.choice).toMatchObject({
      japaneseMonths: 36,
      cash: { breakdown: { employees: { multiplierMonths: 36, rate: { num: 33, den: 10 } } } },
      way: { code: "tenYearsTakeMore", country: "US", missing: 84 },
    });
  });
  it("and explains itself", () => {
    const steps = explainFigure(left, {
      scenario: "only",
      person: "self",
      kind: "lumpSum",
      month: parseMonth("2026-09"),
    })?.steps;
    expect(steps?.at(-1)).toMatchObject({ key: "lumpSumWithdrawal.netAmount", result: 756_010 });
  });
  it("R-318 pay deemed while a child is small does not raise it", () => {
    const part = { ...job, from: "2025-06", pay: { standardMonthlyRemuneration: 142_000 } };
    const career = [{ ...job, to: "2025-06", pay: { standardMonthlyRemuneration: 280_000 } }, part];
    const children = [{ id: "kid", bornOn: "2025-04-10", parents: ["self"] }];
    const of = aPlan(
      { bornOn: "1995-03-10", nationality: "other", deemedRemunerationFiled: true, career },
      { events: [leaves()] },
      { startsAt: "2026-09", children },
    );
    // 27 months at 280,000 and 16 at 142,000: 9,832,000 / 43 x 3.8 = 868,874.4
    expect(cashOf(of).grossAmount).toBe(868_874);
  });
});

describe("R-651 months of both schemes", () => {
  const national = { kind: "category1" as const, from: "2020-03", to: "2023-03", payment: "paid" as const };
  it("the last paid month sets the contribution: 16,590 in February 2023", () => {
    const both = plan({ career: [national, job] }, leaves());
    // 16,590 / 2 x 36 = 298,620
    expect(cashOf(both)).toMatchObject({ national: { amount: 298_620 }, grossAmount: 1_248_620 });
    // 847,300 x 79/480 = 139,451.46; 43 months at 250,000 bring 58,921, and 34 more
    expect(choiceOf(both).keep).toMatchObject({ basic: 139_451, related: 58_921, transitional: 34 });
  });
  it("waived months count for nothing and end with the paid ones", () => {
    const exempt = { ...national, from: "2022-03", payment: "fullExempt" as const };
    const both = plan({ career: [{ ...national, to: "2022-03" }, exempt, job] }, leaves());
    // 16,610 / 2 x 24 = 199,320, the last paid month in February 2022
    expect(cashOf(both)).toMatchObject({ national: { amount: 199_320 } });
    expect(choiceOf(both)).toMatchObject({ japaneseMonths: 79, monthsAfter: 0 });
  });
  it("of category 3 they are kept", () => {
    const both = plan({ career: [{ kind: "category3", from: "2020-03", to: "2023-03" }, job] }, leaves());
    expect(cashOf(both)).toMatchObject({ grossAmount: 950_000 });
    expect(choiceOf(both)).toMatchObject({ japaneseMonths: 79, monthsAfter: 36 });
  });
});

describe("R-650 who is refused, and the fact that decides", () => {
  it("Japanese nationals, by birth or since", () => {
    expect(refusedOf({ nationality: "japanese" }, leaves())).toEqual([{ code: "japaneseNational" }]);
    expect(refusedOf({ naturalisedOn: "2025-01-10" }, leaves())).toEqual([{ code: "japaneseNational" }]);
    expect(refusedOf({ naturalisedOn: "2027-01-10" }, leaves())).toEqual([]);
  });
  it("where no nationality is said, that is said", () => {
    const person = { id: "self", bornOn: "1995-03-10", sex: "male" as const, career: [job] };
    const unsaid = aPlan({}, { events: [leaves()] }, { startsAt: "2026-09", people: [person] });
    expect(leaving(unsaid).refused).toEqual([{ code: "nationalityNotSaid" }]);
  });
  it("five months are one short, six are enough", () => {
    expect(refusedOf({ career: [{ ...job, from: "2026-05" }] }, leaves())).toEqual([
      { code: "monthsTooFew", months: 5, needed: 6 },
    ]);
    expect(refusedOf({ career: [{ ...job, from: "2026-04" }] }, leaves())).toEqual([]);
  });
  it("120 months bring a pension, 119 do not", () => {
    expect(refusedOf({ career: [{ ...job, from: "2016-10" }] }, leaves())).toEqual([
      { code: "qualifyingPeriodReached", months: 120, limit: 120 },
    ]);
    expect(refusedOf({ career: [{ ...job, from: "2016-11" }] }, leaves())).toEqual([]);
  });
  it("who is back by the claim: the return and the two years are named", () => {
    const back = (on: string) => [leaves(), { kind: "return" as const, on, person: "self" }];
    expect(refusedOf({}, ...back("2026-10-31"))).toEqual([
      { code: "backInJapan", on: "2026-10-31", claimBy: "2028-09-30" },
    ]);
    const later = plan({}, ...back("2026-11-01"));
    expect(leaving(later)).toMatchObject({ refused: [], returnsOn: "2026-11-01" });
    expect(choiceOf(later).notices).toContainEqual({ code: "withdrawalBeforeReturn", needed: 120 });
  });
  it("who is insured in Japan after leaving", () => {
    expect(refusedOf({ career: [{ ...job, to: "2026-12" }] }, leaves())).toEqual([
      { code: "insuredAfterLeaving", month: "2026-10" },
    ]);
    // asked what leaving earlier would bring, the job ends with it
    expect(leaving(plan({ career: [{ ...job, to: null }] })).refused).toEqual([]);
  });
  it("who ever had a right to a disability pension", () => {
    const paid = { kind: "category1" as const, from: "2020-03", to: "2023-03", payment: "paid" as const };
    const disabled = (grade: 2 | 3, firstVisitOn: string, career: PersonFile["career"] = [paid, job]) =>
      refusedOf({ career, disabilities: [{ firstVisitOn, grades: [{ from: "2026-05", grade }] }] }, leaves());
    const had = [{ code: "hadDisabilityPension" }];
    expect(disabled(2, "2022-11-01")).toEqual(had);
    expect(disabled(3, "2024-11-01")).toEqual(had);
    // grade 3 takes employees' insurance on the day of the first visit
    expect(disabled(3, "2022-11-01")).toEqual([]);
    // without the contributions there was no right
    expect(disabled(2, "2022-11-01", [job])).toEqual([]);
  });
  it("a statement hides the pay", () => {
    const none = { quarterExempt: 0, halfExempt: 0, threeQuarterExempt: 0, fullExempt: 0 };
    const contributionMonths = { paid: 60, ...none, before200904: none, studentOrDeferred: 0, complementary: 0 };
    const stated = leaving(plan({ career: [], record: { through: "2026-08", contributionMonths } }, leaves()));
    expect(stated.refused).toEqual([{ code: "statementHidesPay" }]);
    expect(stated.choice).toBeUndefined();
  });
});

describe("R-653 the months that are paid out count nowhere any more", () => {
  const agreementMonths = [{ country: "US", months: 77 }];
  const claims = leaves({ country: "US", withdrawal: true });
  it("R-655, R-671 with 77 months of the United States 43 open a pension; paid out, they open none", () => {
    expect(rightTo(plan({ agreementMonths }, leaves()), "oldAgeBasic")).toMatchObject({ status: "payable" });
    expect(rightTo(plan({ agreementMonths }, claims), "oldAgeBasic")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "qualifyingPeriodTooShort", months: 0 }, { code: "noPaidOrExemptMonth" }],
    });
  });
  it("after a return the ten years begin anew", () => {
    const again = { ...job, from: "2030-01", to: "2040-01" };
    const back = { kind: "return" as const, on: "2029-12-20", person: "self" };
    const kept = plan({ career: [job, again] }, leaves(), back);
    const paidOut = plan({ career: [job, again] }, leaves({ withdrawal: true }), back);
    // 847,300 x 163/480 = 287,728.96 and x 120/480
    expect(rightTo(kept, "oldAgeBasic")).toMatchObject({ annualAmount: 287_729 });
    expect(rightTo(paidOut, "oldAgeBasic")).toMatchObject({ annualAmount: 211_825 });
    expect(
      rightTo(plan({ career: [job, { ...again, to: "2039-12" }] }, leaves({ withdrawal: true }), back), "oldAgeBasic"),
    ).toMatchObject({ status: "notEligible", reasons: [{ months: 119 }] });
  });
  it("the payment stands once in the timeline, with what is left after tax", () => {
    const { oneOffs, timeline } = only(plan({}, claims));
    const paid = { person: "self", month: parseMonth("2026-10"), amount: 950_000, netAmount: 756_010 };
    expect(oneOffs).toEqual([{ ...paid, kind: "lumpSumWithdrawal", reason: { code: "withdrawalPaid", months: 43 } }]);
    expect(timeline.filter(({ kind }) => kind === "oneOff")).toEqual([
      expect.objectContaining({ ...paid, oneOff: "lumpSumWithdrawal", label: "enacted" }),
    ]);
  });
  it("on the wire in its fiscal year, and among the rights", () => {
    const answer = simulate(plan({}, claims));
    if (!answer.ok) throw new Error("refused");
    const [scenario] = answer.scenarios;
    expect(scenario?.years.find(({ fiscalYear }) => fiscalYear === 2026)).toMatchObject({
      benefits: { lumpSumWithdrawal: 950_000 },
      total: 950_000,
    });
    expect(scenario?.people[0]?.rights).toContainEqual({
      benefit: "lumpSumWithdrawal",
      status: "payable",
      fromMonth: "2026-10",
    });
  });
  it("what is claimed and refused says why, and takes nothing", () => {
    const refused = plan({ nationality: "japanese" }, claims);
    const answer = simulate(refused);
    if (!answer.ok) throw new Error("refused");
    expect(answer.scenarios[0]?.people[0]?.rights).toContainEqual({
      benefit: "lumpSumWithdrawal",
      status: "notEligible",
      reasons: [{ code: "japaneseNational" }],
    });
    expect(rightTo(refused, "oldAgeBasic")).toEqual(
      rightTo(plan({ nationality: "japanese" }, leaves()), "oldAgeBasic"),
    );
    const dead = plan({}, claims, { kind: "death", on: "2026-10-20", person: "self" });
    expect(only(dead).oneOffs).toEqual([]);
  });
  it("what was paid in stays paid in", () => {
    const [kept, paidOut] = [self(plan({}, leaves())), self(plan({}, leaves({ withdrawal: true })))];
    expect(paidOut.ownContributions).toBe(kept.ownContributions);
    expect(paidOut.childRearingContributions).toBe(kept.childRearingContributions);
  });
  it("asking what leaving brings sees the months as they stand before the claim", () => {
    expect(cashOf(plan({}, claims))).toMatchObject({ grossAmount: 950_000 });
  });
  it("never changes a month before it", () => {
    const births = new Map([["self", parseDate("1980-03-10")]]);
    const spell = fc.record({
      kind: fc.constantFrom("employee", "paid", "fullExempt", "student", "category3"),
      months: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(
        fc.array(spell, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 28 }),
        fc.boolean(),
        (spells, day, back) => {
          let month = parseMonth("2026-10");
          const career = spells.map(({ kind, months }) => {
            const to = formatMonth(month);
            month = (month - months) as typeof month;
            const span = { from: formatMonth(month), to };
            if (kind === "employee") return { ...job, ...span };
            if (kind === "category3") return { kind: "category3" as const, ...span };
            return { kind: "category1" as const, ...span, payment: kind as "paid" };
          });
          const on = `2026-09-${String(day).padStart(2, "0")}`;
          const events = back ? [{ kind: "return" as const, on: "2031-02-03", person: "self" }] : [];
          const of = (withdrawal: boolean) => {
            const file = plan(
              { bornOn: "1980-03-10", career: career.toReversed() },
              leaves({ on, withdrawal }),
              ...events,
            );
            return householdMonths(only(file), births).filter((one) => one.month < parseMonth("2026-10"));
          };
          expect(of(true)).toEqual(of(false));
          const statuses = (withdrawal: boolean) =>
            self(plan({ bornOn: "1980-03-10", career: career.toReversed() }, leaves({ on, withdrawal }), ...events))
              .statuses;
          expect(statuses(true)).toEqual(statuses(false));
        },
      ),
      { numRuns: 40 },
    );
  });
});
