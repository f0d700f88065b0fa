import {
  asksForIncome,
  horizonUnder,
  type IncomeOnTheWire,
  incomeOnTheWire,
  scenarioOutlook,
} from "#lib/figures/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import { priceIndexOf } from "#lib/outlooks/index.ts";
import type { Outlook } from "#lib/parameters/index.ts";
import {
  type ComputedScenario,
  computeScenario,
  type Household,
  householdTotals,
  type Reason,
  type Right,
  remarks,
} from "#lib/projection/index.ts";
import { ageIn, formatMonth, type Month, monthsOf } from "#lib/time/index.ts";

/** One fiscal year of a household, in yen. */
export type SimulatedYear = {
  readonly fiscalYear: number;
  /** Age of each person at the end of the year. */
  readonly age: Readonly<Record<string, number>>;
  readonly benefits: Readonly<Record<string, Yen>>;
  readonly contributions: { readonly own: Yen; readonly employer: Yen };
  readonly total: Yen;
  /** Under an outlook whose amounts move: prices of the year against those of the year it begins with. */
  readonly priceIndex?: number;
};

export type SimulatedScenario = {
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly rights: readonly SimulatedRight[] }[];
  readonly changes: readonly {
    readonly month: string;
    readonly person: string;
    readonly benefit: string;
    readonly monthlyAmount: Yen;
    /** What the month's work withholds; absent where nothing is. */
    readonly suspendedMonthlyAmount?: Yen;
    readonly reason: Reason;
  }[];
  readonly years: readonly SimulatedYear[];
  /** Absent where the plan names neither other income nor a need. */
  readonly income?: IncomeOnTheWire;
  readonly toBeConfirmed: readonly string[];
  readonly notCovered: readonly Reason[];
};

export type SimulatedRight = {
  readonly benefit: string;
  readonly status: Right["status"];
  readonly fromMonth?: string;
  readonly firstPaidOn?: string;
  readonly reasons?: readonly Reason[];
};

/** One scenario of a plan as JSON says it. Amounts are nominal where it assumes another outlook than level ones. */
export function simulated(plan: Plan, scenario: Scenario): SimulatedScenario {
  const outlook = scenarioOutlook(plan, scenario);
  const horizon = horizonUnder(plan, outlook);
  const computed = computeScenario(plan, scenario, horizon);
  const answer = {
    ...onTheWire(plan, computed),
    ...(asksForIncome(plan, scenario) ? { income: incomeOnTheWire(plan, computed, outlook, horizon.params) } : {}),
  };
  return outlook.kind === "level" ? answer : { ...answer, years: withPrices(answer.years, outlook) };
}

function onTheWire(plan: Plan, computed: ComputedScenario): SimulatedScenario {
  const { scenario, household, timelines } = computed;
  const { changes, toBeConfirmed, notices, notCovered } = remarks(plan, computed);
  return {
    id: scenario.id,
    people: timelines.map(({ member: { person }, rights }) => ({
      id: person.id,
      rights: [...rights.map(wireRight), ...wireOneOffs(household, person.id)],
    })),
    changes: changes.map(({ month, person, benefit, monthlyAmount, suspendedMonthlyAmount, reason }) => ({
      month: formatMonth(month),
      person,
      benefit,
      monthlyAmount,
      ...(suspendedMonthlyAmount > 0 ? { suspendedMonthlyAmount } : {}),
      reason,
    })),
    years: yearsOnTheWire(computed),
    toBeConfirmed,
    // what the law decided where the plan did not say it has no list of its own on the wire
    notCovered: [...notices, ...notCovered],
  };
}

function withPrices(years: readonly SimulatedYear[], outlook: Outlook): SimulatedYear[] {
  const priceIndex = priceIndexOf(outlook);
  return years.map((year) => ({ ...year, priceIndex: priceIndex(year.fiscalYear) }));
}

/** A sum paid once, from the month of its claim, or why it is refused. */
const wireOneOffs = ({ oneOffs, refusedOneOffs }: Household, id: string): SimulatedRight[] => [
  ...oneOffs
    .filter(({ person }) => person === id)
    .map(({ kind, month }) => ({ benefit: kind, status: "payable" as const, fromMonth: formatMonth(month) })),
  ...refusedOneOffs
    .filter(({ person }) => person === id)
    .map(({ kind, reasons }) => ({ benefit: kind, status: "notEligible" as const, reasons })),
];

const wireRight = (right: Right): SimulatedRight =>
  right.status === "payable"
    ? {
        benefit: right.benefit,
        status: right.status,
        fromMonth: formatMonth(right.fromMonth),
        firstPaidOn: right.firstPaidOn,
      }
    : { benefit: right.benefit, status: right.status, reasons: right.reasons };

/** The years of a household with the ages of its members. */
function yearsOnTheWire(computed: ComputedScenario): SimulatedYear[] {
  const { first, benefits, paid, ownContributions, employerContributions } = householdTotals(computed);
  return paid.map((total, i): SimulatedYear => {
    const fiscalYear = first + i;
    const end = (monthsOf(fiscalYear).to - 1) as Month;
    const age: Record<string, number> = {};
    for (const { member } of computed.timelines) age[member.person.id] = ageIn(member.bornOn, end).years;
    const ofYear: Record<string, Yen> = {};
    for (const [benefit, sums] of benefits) {
      const amount = sums[i] ?? 0;
      if (amount > 0) ofYear[benefit] = yen(amount);
    }
    const [own, employer] = [ownContributions[i] ?? yen(0), employerContributions[i] ?? yen(0)];
    return { fiscalYear, age, benefits: ofYear, contributions: { own, employer }, total };
  });
}
