import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import type { Plan } from "#lib/input/index.ts";
import { type AuditItem, auditRecord, project, takeUp } from "#lib/simulate.ts";
import { formatMonth } from "#lib/time/index.ts";
import { aPlan, atFY2026, only, rightTo, self } from "../projection/plan.ts";
import { planFiles, planOf } from "../projection/random-plans.ts";

const example = examples.find(({ id }) => id === "software-freelancer");
if (!example) throw new Error("the worked person is gone");
const freelancer = atFY2026(example.plan);

const auditOf = (plan: Plan, scenario = "only", person = "self") => {
  const audit = auditRecord(plan, scenario).find((one) => one.person === person);
  if (!audit) throw new Error(`no audit of ${person}`);
  return audit;
};
const itemOf = (plan: Plan, kind: AuditItem["kind"], scenario = "only", person = "self") => {
  const item = auditOf(plan, scenario, person).items.find((one) => one.kind === kind);
  if (!item) throw new Error(`no item ${kind}`);
  return item;
};
const span = ({ from, to }: { from: number; to: number }) => [from, to].map((month) => formatMonth(month as never));
const month = (text: string, payment: "unpaid" | "student" | "fullExempt" | "halfExempt", to: string) => ({
  kind: "category1" as const,
  from: text,
  to,
  payment,
});
const paid = (from: string, to: string | null) => ({ kind: "category1" as const, from, to, payment: "paid" as const });

describe("R-011, R-116 two years of unpaid months of a freelancer, looked at in November 2026", () => {
  it.each(["self", "spouse"])("%s: 24 missed, of them 18 lost; the next deadline is 30 November 2026", (person) => {
    expect(auditOf(freelancer, "freelance", person)).toMatchObject({
      missedMonths: 24,
      lostMonths: 18,
      nextDeadline: "2026-11-30",
    });
  });
  it("6 can still be paid: 6 x 16,980 yen for 10,591 a year, after 9.6 years", () => {
    // 847,300 x 380/480 = 670,779.2 less 847,300 x 374/480 = 660,187.9
    const item = itemOf(freelancer, "payable", "freelance");
    expect(item).toMatchObject({
      months: 6,
      status: "unpaid",
      price: 101_880,
      yearlyGain: 10_591,
      deadlines: { first: "2026-11-30", last: "2027-04-30" },
      inPlan: false,
    });
    expect(span(item)).toEqual(["2024-10", "2025-04"]);
    expect(item.breakEvenYears).toBeCloseTo(9.62, 2);
  });
  it("R-128 and an exemption can be asked for as long; R-135 no late payment of waived months is offered", () => {
    expect(itemOf(freelancer, "payable", "freelance").reasons).toEqual([
      { code: "auditExemptionOpen", from: "2026-11-30", to: "2027-04-30" },
      { code: "auditProtectsIfBefore" },
    ]);
    expect(auditOf(freelancer, "freelance").items.map(({ kind }) => kind)).not.toContain("backPayable");
  });
  it("R-108 voluntary months at 60 replace the 18 lost ones: 18 x 17,920 yen for 31,774 a year", () => {
    // 847,300 x 392/480 = 691,961.7 less 660,187.9
    const item = itemOf(freelancer, "replaceable", "freelance");
    expect(item).toMatchObject({ months: 18, price: 322_560, yearlyGain: 31_774 });
    expect(span(item)).toEqual(["2023-04", "2024-10"]);
    expect(item.remedy && span(item.remedy.paid)).toEqual(["2048-06", "2049-12"]);
  });
  it("R-108 none where insured work fills the years to 65", () => {
    expect(auditOf(freelancer, "company-320")).toMatchObject({ lostMonths: 18, replaceableMonths: 0 });
    expect(itemOf(freelancer, "lost", "company-320").price).toBeUndefined();
  });
  it("R-117, R-214 the additional contribution from November 2026 to May 2048: 259 months, back after two years", () => {
    expect(itemOf(freelancer, "additional", "freelance")).toMatchObject({
      months: 259,
      price: 103_600,
      yearlyGain: 51_800,
      breakEvenYears: 2,
    });
  });
  it("months abroad were not owed", () => {
    expect(itemOf(freelancer, "outside", "freelance")).toMatchObject({ months: 82, status: "abroad" });
  });
});

describe("R-011, R-116 the two years are judged by the month", () => {
  it.each([
    ["2026-10", 7],
    ["2026-11", 6],
    ["2027-04", 1],
  ])("in %s: %i months can be paid", (startsAt, months) => {
    expect(itemOf({ ...freelancer, startsAt }, "payable", "freelance").months).toBe(months);
  });
  it("and in 2027-05 none", () => {
    expect(auditOf({ ...freelancer, startsAt: "2027-05" }, "freelance").lostMonths).toBe(24);
  });
});

describe("R-108 free months at 60 to 64", () => {
  it("are those of the longest stretch where work parts them: 40 from January 2028 on for 70,608 a year", () => {
    const work = { kind: "employee" as const, from: "2027-01", to: "2028-01", pay: { monthly: 300_000 } };
    const career = [month("1986-05", "unpaid", "1996-05"), paid("1996-05", "2026-05"), work];
    const plan = aPlan({ bornOn: "1966-05-10", career });
    expect(auditOf(plan)).toMatchObject({ lostMonths: 120, replaceableMonths: 40 });
    // 847,300 x 400/480 = 706,083.3 less 847,300 x 360/480 = 635,475
    const item = itemOf(plan, "replaceable");
    expect(item).toMatchObject({ price: 716_800, yearlyGain: 70_608 });
    expect(item.remedy && span(item.remedy.paid)).toEqual(["2028-01", "2031-05"]);
  });
  it("are open for what a statement lacks: 200 paid, 40 exempt and 164 to come leave 96, of which 60 fit", () => {
    const record = { through: "2026-03", contributionMonths: { paid: 200, fullExempt: 40 } };
    const career = [month("2026-04", "unpaid", "2026-09"), paid("2026-09", null)];
    // 847,300 x 444/480 = 783,752.5 less 847,300 x 384/480 = 677,840
    const item = itemOf(aPlan({ bornOn: "1980-05-10", record, career }), "voluntary");
    expect(item).toMatchObject({ months: 60, price: 1_075_200, yearlyGain: 105_913 });
    expect(span(item)).toEqual(["2040-05", "2045-05"]);
  });
  it("end with the full career: 479 months paid leave one", () => {
    const record = { through: "2026-03", contributionMonths: { paid: 315 } };
    const plan = aPlan({ bornOn: "1980-05-10", record, career: [paid("2026-09", null)] });
    expect(itemOf(plan, "voluntary")).toMatchObject({ months: 1, price: 17_920 });
  });
});

describe("R-135 student months of ten years", () => {
  const plan = aPlan({
    bornOn: "1995-05-10",
    career: [month("2015-05", "student", "2018-04"), paid("2018-04", null)],
  });
  it("17 of 35 can be paid late from November 2016 on, at the prices of FY2025", () => {
    // 5 x 16,600 (2016-11 to 2017-03) + 12 x 16,820, as the table of FY2025 prints them
    const item = itemOf(plan, "backPayable");
    expect(item).toMatchObject({
      months: 17,
      status: "studentOrDeferred",
      price: 284_840,
      deadlines: { first: "2026-11-30", last: "2028-03-31" },
    });
    // paid to 60: 445 months of 480; 847,300 x 462/480 = 815,526.3 less 847,300 x 445/480 = 785,517.7
    expect(item.yearlyGain).toBe(30_008);
    expect(item.reasons[0]).toEqual({ code: "auditPriceOfYear", fiscalYear: "2025" });
    expect(auditOf(plan).lostMonths).toBe(18);
  });
  it("the same prices where the law is taken as it was known before any table of surcharges", () => {
    const asKnown = { law: { knownAt: "2022-03" }, scenarios: [{ id: "only", name: "only" }] };
    const career = [month("2015-05", "student", "2018-04"), paid("2018-04", null)];
    const item = itemOf(aPlan({ bornOn: "1995-05-10", career }, {}, asKnown), "backPayable");
    expect(item).toMatchObject({ months: 17, price: 284_840 });
    expect(item.reasons[0]).toEqual({ code: "auditPriceOfYear", fiscalYear: "2025" });
  });
  it.each(["FY2025", "FY2026"] as const)(
    "cost the same in the audit and in the plan, with amounts of %s",
    (amountsOf) => {
      const assumptions = { outlook: { kind: "level" as const, amountsOf } };
      // the table of FY2025 asks 16,520 for months of FY2023; the label names it in both
      const career = [paid("2015-05", "2023-04"), month("2023-04", "student", "2023-05"), paid("2023-05", null)];
      const before = aPlan({ bornOn: "1995-05-10", career }, { assumptions });
      const item = itemOf(before, "backPayable");
      expect(item).toMatchObject({ months: 1, price: 16_520 });
      expect(item.reasons[0]).toEqual({ code: "auditPriceOfYear", fiscalYear: "2025" });
      const latePayments = [{ person: "self", from: "2023-04", to: "2023-05", paidIn: "2026-12" }];
      const after = aPlan({ bornOn: "1995-05-10", career }, { assumptions, latePayments });
      const cost = (plan: Plan) => self(plan).years.find(({ fiscalYear }) => fiscalYear === 2026)?.nationalContribution;
      expect((cost(after) ?? 0) - (cost(before) ?? 0)).toBe(16_520);
      expect(only(after).notices).toEqual([
        { code: "latePaymentPriceOfYear", person: "self", paidInYear: "2026", fiscalYear: "2025" },
      ]);
    },
  );
  it("are closed from an early claim and from 65 on", () => {
    const old = aPlan({
      bornOn: "1961-05-10",
      career: [month("2020-05", "fullExempt", "2021-05"), paid("1990-05", "2020-05")],
    });
    expect(auditOf(old)).toMatchObject({ lostMonths: 12 + 108 });
  });
});

describe("months the plan does not speak of", () => {
  it("stand as unpaid and are asked for first", () => {
    const plan = aPlan({ bornOn: "2000-05-10", career: [paid("2020-05", "2026-01"), paid("2026-04", null)] });
    const item = itemOf(plan, "payable");
    expect(item).toMatchObject({ months: 3, status: "notSaid", price: 2 * 17_510 + 17_510 });
    expect(item.reasons[0]).toEqual({ code: "auditNotSaid" });
  });
});

describe("R-109, R-200, R-201 24 months short of ten years at 65", () => {
  const plan = aPlan({ bornOn: "1961-05-10", career: [paid("1990-01", "1998-01")] });
  it("are asked for first, then the ways are shown", () => {
    expect(auditOf(plan).tenYears).toMatchObject({
      months: 96,
      needed: 120,
      ways: [
        { code: "askComplementary" },
        { code: "waySpecialVoluntary", from: "2026-12", months: 24, right: "2028-11", paidFrom: "2028-12" },
        { code: "wayWork", months: 24 },
      ],
    });
  });
  it("special voluntary cover costs 24 x 17,920 yen and brings 211,825 a year", () => {
    const item = itemOf(plan, "specialVoluntary");
    expect(item).toMatchObject({ months: 24, price: 430_080, yearlyGain: 211_825 });
    expect(span(item)).toEqual(["2026-12", "2028-12"]);
  });
  it("taken up, the right arises in November 2028", () => {
    const [scenario] = plan.scenarios;
    const { remedy } = itemOf(plan, "specialVoluntary");
    if (!scenario || !remedy) throw new Error("nothing to take up");
    const right = rightTo({ ...plan, scenarios: [takeUp(plan, scenario, "self", remedy)] }, "oldAgeBasic");
    expect(right).toMatchObject({ status: "payable", annualAmount: 211_825 });
    expect(right.status === "payable" && formatMonth(right.fromMonth)).toBe("2028-12");
  });
  it("born after 1 April 1975 there is no special cover, but the years at 60 to 64 and work", () => {
    const young = aPlan({ bornOn: "1975-04-02", career: [paid("1996-01", "2000-01")] });
    const ways = auditOf(young).tenYears?.ways.map(({ code }) => code);
    expect(ways).toEqual(["askComplementary", "wayVoluntary", "wayWork"]);
    const last = auditOf(aPlan({ bornOn: "1975-04-01", career: [paid("1996-01", "2000-01")] }));
    expect(last.tenYears?.ways.map(({ code }) => code)).toContain("waySpecialVoluntary");
  });
});

describe("R-108, R-135 what the audit offers can be taken up", () => {
  const taken = (kind: AuditItem["kind"]): Plan => {
    const [scenario] = freelancer.scenarios;
    const { remedy } = itemOf(freelancer, kind, "freelance");
    if (!scenario || !remedy) throw new Error("nothing to take up");
    return { ...freelancer, scenarios: [takeUp(freelancer, scenario, "self", remedy)] };
  };
  it("late payment: 6 months more, paid in FY2026, and marked; taken up again it is gone", () => {
    const plan = taken("payable");
    const right = self(plan).rights[0];
    expect(right?.status === "payable" && right.parts.basic).toBe(670_779);
    // FY2026: 12 months at 17,920 and the six of FY2024
    const year = self(plan).years.find(({ fiscalYear }) => fiscalYear === 2026);
    expect(year?.nationalContribution).toBe(12 * 17_920 + 101_880);
    const item = itemOf(plan, "payable", "freelance");
    expect(item.inPlan).toBe(true);
    const [scenario] = plan.scenarios;
    if (!scenario || !item.remedy) throw new Error("nothing taken up");
    expect(takeUp(plan, scenario, "self", item.remedy).latePayments).toEqual([]);
  });
  it("voluntary cover: 18 months more at 60", () => {
    const plan = taken("replaceable");
    const right = self(plan).rights[0];
    expect(right?.status === "payable" && right.parts.basic).toBe(691_962);
    expect(auditOf(plan, "freelance")).toMatchObject({ lostMonths: 18, replaceableMonths: 0 });
    expect(itemOf(plan, "lost", "freelance").reasons.map(({ code }) => code)).toContain("auditReplacedInPlan");
  });
});

describe("R-117 the additional contribution can be taken up as a whole", () => {
  it("259 months from November 2026: 200 x 259 = 51,800 yen a year more, 103,600 yen in all", () => {
    const [scenario] = freelancer.scenarios;
    const { remedy } = itemOf(freelancer, "additional", "freelance");
    if (!scenario || !remedy) throw new Error("nothing to take up");
    const plan: Plan = { ...freelancer, scenarios: [takeUp(freelancer, scenario, "self", remedy)] };
    const [before, after] = [freelancer, plan].map((one) => {
      const right = self(one).rights[0];
      return right?.status === "payable" ? right.parts : undefined;
    });
    expect([before?.additional, after?.additional]).toEqual([0, 51_800]);
    expect(after?.basic).toBe(before?.basic);
    expect(self(plan).ownContributions - self(freelancer).ownContributions).toBe(103_600);
    expect(auditOf(plan, "freelance").items.map(({ kind }) => kind)).not.toContain("additional");
  });
});

describe("R-135, R-140 late payments of a scenario take effect", () => {
  it("a half-exempt month costs the other half with its surcharge, and keeps what it cost in its time", () => {
    const career = [paid("2015-06", "2020-07"), month("2020-07", "halfExempt", "2020-08"), paid("2020-08", null)];
    const plan = aPlan(
      { bornOn: "1995-06-15", career },
      { latePayments: [{ person: "self", from: "2020-07", to: "2020-08", paidIn: "2026-12" }] },
    );
    const amount = (year: number) =>
      self(plan).years.find(({ fiscalYear }) => fiscalYear === year)?.nationalContribution;
    expect(amount(2020)).toBe(11 * 16_540 + 8_270);
    // the table of FY2025 asks 8,410 for a half month of FY2020
    expect(amount(2026)).toBe(12 * 17_920 + 8_410);
    expect(rightTo(plan, "oldAgeBasic")).toMatchObject({ annualAmount: 847_300 });
  });
  it("are not computed inside a statement, and that is said", () => {
    const plan = aPlan(
      {
        bornOn: "1985-06-15",
        record: { through: "2026-03", contributionMonths: { paid: 200, studentOrDeferred: 20 } },
      },
      { latePayments: [{ person: "self", from: "2017-04", to: "2018-04", paidIn: "2026-12" }] },
    );
    expect(only(plan).notCovered.map(({ code }) => code)).toContain("latePaymentsInRecord");
  });
});

describe("every month of the past has one fate", () => {
  it("R-147 over random plans: items of the record lie in order and do not overlap; gains are never negative", () => {
    fc.assert(
      fc.property(planFiles, (file) => {
        const plan = planOf(file);
        for (const { items, missedMonths, lostMonths } of auditRecord(plan, "only")) {
          const past = items.filter(({ status }) => status !== undefined);
          for (const [i, { from, to }] of past.entries()) {
            expect(from).toBeLessThan(to);
            expect(from).toBeGreaterThanOrEqual(past[i - 1]?.to ?? 0);
          }
          const owed = past.filter(({ kind }) => kind !== "outside").reduce((sum, { from, to }) => sum + to - from, 0);
          expect(owed).toBe(missedMonths);
          expect(lostMonths).toBeLessThanOrEqual(missedMonths);
          for (const { yearlyGain } of items) expect(yearlyGain ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 40 },
    );
  });
  it("R-116, R-135 over random plans: what is offered can be taken up without a fault and never lowers the pension", () => {
    fc.assert(
      fc.property(planFiles, (file) => {
        const plan = planOf(file);
        const [scenario] = plan.scenarios;
        if (!scenario) return;
        const total = (given: Plan) =>
          project(given).scenarios[0]?.people.map(({ annualAmount }) => annualAmount ?? 0) ?? [];
        const before = total(plan);
        for (const [i, { person, items }] of auditRecord(plan, "only").entries())
          for (const { remedy } of items) {
            if (!remedy) continue;
            const scenarios = [takeUp(plan, scenario, person, remedy)];
            expect(() => planOf({ ...plan, scenarios })).not.toThrow();
            expect(total({ ...plan, scenarios })[i]).toBeGreaterThanOrEqual(before[i] ?? 0);
          }
      }),
      { numRuns: 15 },
    );
  });
});
