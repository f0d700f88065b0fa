import { dataVersion, parameters } from "#data/index.ts";
import { amountsOf, horizonOf } from "#lib/figures/index.ts";
import { type Issue, type Plan, readPlan } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import {
  type ComputedScenario,
  computeScenario,
  describeScenario,
  type Household,
  householdTotals,
  type PersonProtection,
  type Projection,
  protectionByAge,
  type Reason,
  type Right,
  remarks,
} from "#lib/projection/index.ts";
import { specialStartAges } from "#lib/rules/index.ts";
import { ageIn, attainsInMonth, formatMonth, isDateText, type Month, monthsOf } from "#lib/time/index.ts";

export { type AuditItem, type RecordAudit, type Remedy, type TenYears, takeUp } from "#lib/audit/index.ts";
export type { Claim, Limit, Occasion } from "#lib/claims/index.ts";
export {
  type AskedLeaving,
  auditRecord,
  type Explanation,
  explainFigure,
  leavingJapan,
  type Question,
  whatToClaim,
} from "#lib/figures/index.ts";
export { agreementNamed } from "#lib/input/index.ts";
export {
  type BenefitId,
  type Change,
  type Cover,
  type CoverRight,
  type CoverStep,
  type CoverTurn,
  type HouseholdYear,
  householdMonths,
  householdYears,
  type Leaving,
  NO_PARTS,
  PARTS,
  type PartId,
  type Parts,
  type Payment,
  type PersonProjection,
  type PersonProtection,
  type PersonYear,
  PROTECTED_EVENTS,
  type Projection,
  type ProtectedEvent,
  type ProtectedMonth,
  type Reason,
  type Right,
  type ScenarioProjection,
  STATUSES,
  type Status,
  type StatusRun,
  sumOfParts,
  type TimelinePoint,
} from "#lib/projection/index.ts";

/**
 * The age from which a person of this birth date and sex has a special pension before 65 on private-sector
 * insurance; undefined for all others, and where either cannot be read.
 */
export function specialAgeOf(
  person: { readonly bornOn?: unknown; readonly sex?: unknown } | undefined,
): number | undefined {
  const { bornOn, sex } = person ?? {};
  if (typeof bornOn !== "string" || !isDateText(bornOn) || (sex !== "female" && sex !== "male")) return undefined;
  const at = attainsInMonth(bornOn, 60);
  return specialStartAges(bornOn, sex, "general", at, parameters.under()).remunerationRelated ?? undefined;
}

/** One fiscal year of a household, in yen. */
export type SimulatedYear = {
  readonly fiscalYear: number;
  /** Age of each person at the end of the year. */
  readonly age: Readonly<Record<string, number>>;
  readonly benefits: Readonly<Record<string, Yen>>;
  readonly contributions: { readonly own: Yen; readonly employer: Yen };
  readonly total: Yen;
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

export type SimulateResponse =
  | {
      readonly ok: true;
      readonly plan: { readonly name: string; readonly dataVersion: string };
      readonly scenarios: readonly SimulatedScenario[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A household's plan (any JSON value) to its rights, changes and years: the one door of CLI, HTTP and screens.
 * What is wrong with the plan comes back with every issue at once; what the law refuses stands in the rights.
 */
export function simulate(raw: unknown): SimulateResponse {
  const read = readPlan(raw);
  if (!read.ok) return read;
  const { plan } = read;
  return {
    ok: true,
    plan: { name: plan.name, dataVersion },
    scenarios: plan.scenarios.map((scenario) => {
      const horizon = horizonOf(plan, scenario);
      return onTheWire(plan, computeScenario(plan, scenario, horizon));
    }),
  };
}

/** Yen of a household, gross, one number a fiscal year in each list: the year `firstFiscalYear` and those after it. */
export type YearlyTotals = {
  readonly id: string;
  /** None where nothing is paid in or out. */
  readonly firstFiscalYear?: number | undefined;
  readonly benefits: readonly Yen[];
  readonly ownContributions: readonly Yen[];
  readonly employerContributions: readonly Yen[];
};

/** The yearly totals alone of every scenario of a plan (any JSON value): figures and issues are those of `simulate`. */
export function yearlyTotals(
  raw: unknown,
):
  | { readonly ok: true; readonly scenarios: readonly YearlyTotals[] }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const read = readPlan(raw);
  if (!read.ok) return read;
  const { plan } = read;
  return {
    ok: true,
    scenarios: plan.scenarios.map((scenario) => {
      const computed = computeScenario(plan, scenario, horizonOf(plan, scenario));
      const { first, paid, ownContributions, employerContributions } = householdTotals(computed);
      const firstFiscalYear = paid.length > 0 ? first : undefined;
      return { id: scenario.id, firstFiscalYear, benefits: paid, ownContributions, employerContributions };
    }),
  };
}

/** A valid plan as the screens show it: by person, part and year. Pure, and fast enough to follow a slider. */
export function project(plan: Plan): Projection {
  return {
    amountsOf: Math.max(...plan.scenarios.map((scenario) => amountsOf(plan, scenario))),
    scenarios: plan.scenarios.map((scenario) => {
      const horizon = horizonOf(plan, scenario);
      return describeScenario(plan, computeScenario(plan, scenario, horizon), horizon);
    }),
  };
}

/** Protection by age of one person of a valid plan, scenario by scenario. */
export const protect = (plan: Plan, person: string): readonly PersonProtection[] =>
  plan.scenarios.flatMap((scenario) => protectionByAge(plan, scenario, horizonOf(plan, scenario), { person }));

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
