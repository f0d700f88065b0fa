import type { Plan, Scenario } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { monthly } from "#lib/rules/index.ts";
import { ageIn, fiscalYearOf, type Month, monthsOf, parseMonth } from "#lib/time/index.ts";
import { childRearingTotal } from "./child-rearing.ts";
import { childrensPensionNotices } from "./childrens-pensions.ts";
import { type Contributions, contributionsOf, costRuns, unknownRates } from "./contributions.ts";
import { earlyClaimNotices } from "./early-claim.ts";
import { earnedByYear } from "./earned.ts";
import { type Household, householdOf, type Member } from "./household.ts";
import { householdTimeline } from "./household-timeline.ts";
import { endOf, type Horizon } from "./line.ts";
import { lumpSumNotices } from "./lump-sums.ts";
import { notCovered } from "./not-covered.ts";
import { statusRuns } from "./status.ts";
import { type Timeline, timelinesOf } from "./timeline.ts";
import {
  type BenefitId,
  CHOSEN_BENEFITS,
  type Change,
  type EarnedParts,
  type PersonProjection,
  type PersonYear,
  type Reason,
  type Right,
  type ScenarioProjection,
} from "./types.ts";
import { asLived } from "./withdrawal.ts";
import { NO_PARTS, paidByYear, sumOfParts } from "./years.ts";

/** Is it one of the old-age pensions from 65 on? */
const isFrom65 = (benefit: BenefitId): boolean => CHOSEN_BENEFITS.some((chosen) => chosen === benefit);

/** One scenario, computed once: what the wire and the screens are made of. */
export type ComputedScenario = {
  readonly scenario: Scenario;
  readonly household: Household;
  readonly timelines: readonly Timeline[];
  readonly contributions: readonly Contributions[];
  /** What the plan did not say and the law decides. */
  readonly notices: readonly Reason[];
};

/**
 * Ledgers, rights, changes and contributions of a scenario, month-exact and rounded as the law rounds. Everything of a month is
 * worked out in one order: ages and ledgers of everyone, the months they count for, rights with their start, amounts
 * at the month's rates with what later months add, the early or deferred start, additions, suspensions, and last the payments.
 */
export function computeScenario(plan: Plan, scenario: Scenario, horizon: Horizon): ComputedScenario {
  const household = householdOf(plan, scenario, horizon.params);
  const timelines = timelinesOf(plan, scenario, household.members, horizon);
  return {
    scenario,
    household,
    timelines,
    notices: [
      ...household.notices,
      ...earlyClaimNotices(plan, scenario, timelines, horizon.params),
      ...lumpSumNotices(plan, scenario, timelines, horizon.params),
      ...childrensPensionNotices(plan, scenario, household.members, horizon),
    ],
    contributions: household.members.map((member) => contributionsOf(asLived(member), horizon.params)),
  };
}

/** The screens' view of a scenario: by person and year, with what each year earned. */
export function describeScenario(plan: Plan, computed: ComputedScenario, horizon: Horizon): ScenarioProjection {
  const { scenario, timelines, contributions } = computed;
  const at = referenceMonth(horizon);
  const people = timelines.map((timeline, i) =>
    describePerson(timeline, contributions[i] ?? { years: [], stretches: [] }, at, horizon.params),
  );
  return {
    id: scenario.id,
    name: scenario.name,
    people,
    ...remarks(plan, computed),
    timeline: householdTimeline(plan, computed, people, horizon),
    period: {
      from: parseMonth(plan.startsAt),
      to: Math.max(...timelines.map(({ member }) => endOf(member))) as Month,
    },
  };
}

/** Changes of all members in order of time, and everything to be said beside the figures. */
export function remarks(plan: Plan, computed: ComputedScenario) {
  const { scenario, household, timelines, contributions, notices } = computed;
  return {
    changes: timelines.flatMap(({ changes }) => changes).sort((a, b) => a.month - b.month),
    oneOffs: household.oneOffs,
    notices,
    notCovered: [
      ...notCovered(plan, scenario, household, timelines),
      ...timelines.flatMap(({ member }, i) => unknownRates(member, contributions[i])),
    ],
    toBeConfirmed: [
      ...new Set([
        ...timelines.flatMap(({ toBeConfirmed }) => toBeConfirmed),
        ...household.toBeConfirmed,
        // that the deemed pay comes back after a leave stands in an order that was not read
        ...(household.members.some(hasDeemedPay) ? ["R-318"] : []),
      ]),
    ],
  };
}

const hasDeemedPay = ({ prefix }: Member): boolean =>
  prefix.runs.some(({ remuneration, charged }) => remuneration !== charged);

/** The last month before the outlook takes over: the amounts that "at FY… rates" means. */
export const referenceMonth = ({ level }: Horizon): Month => (level - 1) as Month;

const NOTHING_EARNED: EarnedParts = {
  basic: yen(0),
  additional: yen(0),
  remunerationRelated: yen(0),
  transitional: yen(0),
};

function describePerson(
  { member, rights, changes }: Timeline,
  contributions: Contributions,
  at: Month,
  params: ParameterReader,
): PersonProjection {
  const { bornOn, ledger } = member;
  const end = endOf(member);
  const paid = paidByYear(changes, end);
  const suspended = paidByYear(changes, end, (change) => change.suspended);
  let first = Math.min(contributions.years[0]?.fiscalYear ?? Number.POSITIVE_INFINITY, fiscalYearOf(ledger.attains20));
  for (const year of paid.keys()) if (year < first) first = year;
  const last = fiscalYearOf((end - 1) as Month);
  const earned = earnedByYear(member, first, last, at, params);
  const firstAge = ageIn(bornOn, (monthsOf(first).to - 1) as Month).years;
  const rows: PersonYear[] = [];
  let nextCost = 0;
  for (let fiscalYear = first; fiscalYear <= last; fiscalYear++) {
    const cost = contributions.years[nextCost];
    const own = cost?.fiscalYear === fiscalYear ? cost : undefined;
    if (own) nextCost++;
    rows.push({
      fiscalYear,
      age: firstAge + fiscalYear - first,
      nationalContribution: own?.nationalAmount ?? yen(0),
      employeesContribution: own?.employeesAmount ?? yen(0),
      employerContribution: own?.employerAmount ?? yen(0),
      earned: earned[fiscalYear - first] ?? NOTHING_EARNED,
      paid: paid.get(fiscalYear) ?? NO_PARTS,
      suspended: sumOfParts(suspended.get(fiscalYear) ?? NO_PARTS),
    });
  }
  const ownContributions = yen(
    rows.reduce((sum, row) => sum + row.nationalContribution + row.employeesContribution, 0),
  );
  const annualAmount = fullPension(rights);
  const finalAmount = finalPension(changes);
  return {
    id: member.person.id,
    costs: costRuns(contributions),
    statuses: statusRuns(asLived(member), member.diesIn),
    rights,
    paidUntil: end,
    years: rows,
    ...(annualAmount === undefined ? {} : { annualAmount, monthlyAmount: monthly(annualAmount) }),
    ...(finalAmount === undefined
      ? {}
      : {
          finalAnnualAmount: finalAmount,
          finalMonthlyAmount: monthly(finalAmount),
          paybackYears: ownContributions / finalAmount,
        }),
    ownContributions,
    employerContributions: yen(rows.reduce((sum, row) => sum + row.employerContribution, 0)),
    childRearingContributions: childRearingTotal(asLived(member), params),
  };
}

/** The old-age pensions of a person from 65 on together; undefined without any right or where they are all zero. */
function fullPension(rights: readonly Right[]): Yen | undefined {
  const amounts = rights.flatMap((right) =>
    right.status === "payable" && isFrom65(right.benefit) ? [right.annualAmount] : [],
  );
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return sum > 0 ? yen(sum) : undefined;
}

/** The last amount of the old-age pensions of a person from 65 on together, before death ends it; undefined where there is none. */
export function finalPension(changes: readonly Change[]): Yen | undefined {
  const last = new Map<BenefitId, Yen>();
  for (const { benefit, annualAmount } of changes)
    if (annualAmount > 0 && isFrom65(benefit)) last.set(benefit, annualAmount);
  const sum = [...last.values()].reduce((total: number, amount) => total + amount, 0);
  return sum > 0 ? yen(sum) : undefined;
}
