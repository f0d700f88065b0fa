import { nationalPensionBegins } from "#data/turning-points.ts";
import { type Ledger, STANDING, WAIVED } from "#lib/career/index.ts";
import { type Rate, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterName, ParameterReader } from "#lib/parameters/index.ts";
import { employeesShares, type NationalExemption, nationalContribution } from "#lib/rules/index.ts";
import { addMonths, ageIn, type Month, type Period } from "#lib/time/index.ts";
import type { Member } from "./household.ts";

type Run = Member["prefix"]["runs"][number];

/** What the worker and the employer bear. */
export type Halves = { readonly employee: Yen; readonly employer: Yen };

/** Months that cost the same each, bonuses aside. */
export type CostStretch = Period & {
  /** Contribution of category 1; undefined where nothing is owed. */
  readonly national: Yen | undefined;
  /** Contribution of employees' insurance; undefined where nothing is owed, `unknown` where the rate is not in the data. */
  readonly employees: Halves | "unknown" | undefined;
  /** Kind of employees' insurance, 0 without, and its rate. */
  readonly scheme: number;
  readonly rate: Rate | undefined;
};

/** An amount and the first month for which it may be another. */
type Until<T> = { readonly value: T; readonly until: number };
const ALWAYS = Number.POSITIVE_INFINITY;
const NONE: Until<undefined> = { value: undefined, until: ALWAYS };

/** The months of a member's ledger, or those of a period alone, in stretches that cost the same. */
export function costStretches(member: Member, params: ParameterReader, period?: Period): CostStretch[] {
  const { ledger, prefix } = member;
  const found: CostStretch[] = [];
  let rate: Until<Rate | undefined> = NONE;
  let scheme = 0;
  for (const run of prefix.runs) {
    const first = addMonths(ledger.from, run.at);
    const last = addMonths(ledger.from, run.end);
    const end = period ? Math.min(last, period.to) : last;
    for (let month = period ? (Math.max(first, period.from) as Month) : first; month < end; ) {
      const national = nationalCost(member, run, month, params);
      // the rate goes on from run to run of the same insurance
      if (run.scheme !== scheme || month >= rate.until) rate = rateOf(member, run.scheme, month, params);
      scheme = run.scheme;
      const to = Math.min(end, national.until, rate.until) as Month;
      const employees = employeesCost(run, rate.value);
      found.push({ from: month, to, national: national.value, employees, scheme: run.scheme, rate: rate.value });
      month = to;
    }
  }
  return found;
}

/** What is left to pay under each standing of category 1; others cost the insured person nothing. */
const TO_PAY: Readonly<Record<number, NationalExemption>> = {
  [STANDING.paid]: "none",
  [STANDING.voluntary]: "none",
  [STANDING.quarterExempt]: "quarter",
  [STANDING.halfExempt]: "half",
  [STANDING.threeQuarterExempt]: "threeQuarter",
};

/** Cost of category 1 in a month of a run. */
function nationalCost(member: Member, run: Run, month: Month, params: ParameterReader): Until<Yen | undefined> {
  const additional = run.additional > 0;
  // maternity and childcare waive the contribution, not the additional one that may go with it
  if (run.standing === STANDING.waived && additional) {
    const { value, to } = params.stretch("additionalContribution", month);
    return { value, until: to ?? ALWAYS };
  }
  const late = run.standing === STANDING.paidLate;
  // a month paid late has cost in its own time what its exemption left of it
  const standing = late ? member.paidLate.find((one) => one.month === month)?.standing : run.standing;
  const exemption = TO_PAY[standing ?? STANDING.none];
  if (exemption === undefined) return late ? { value: undefined, until: month + 1 } : NONE;
  if (month < nationalPensionBegins) return { value: undefined, until: nationalPensionBegins };
  const { value: rows, to } = params.stretch("nationalContribution", month);
  const age = ageIn(member.bornOn, month).years;
  const outcome = nationalContribution(exemption, additional && exemption === "none", month, params, age);
  const value = outcome.status === "payable" ? outcome.breakdown.totalMonthlyAmount : undefined;
  // before 1970-07 the amount depends on the age
  return { value, until: late || rows.length > 1 ? month + 1 : (to ?? ALWAYS) };
}

const RATE_BY_SCHEME: Readonly<Record<number, ParameterName>> = {
  1: "employeesContributionRate",
  2: "employeesContributionRatePublicServants",
  3: "employeesContributionRatePublicServants",
  4: "employeesContributionRatePrivateSchools",
};

function rateOf({ person }: Member, scheme: number, month: Month, params: ParameterReader): Until<Rate | undefined> {
  if (scheme === 0) return NONE;
  const general = RATE_BY_SCHEME[scheme] ?? "employeesContributionRate";
  const name = scheme === 1 && person.sex === "female" ? "employeesContributionRateWomen" : general;
  const stretch = params.stretchIfAny(name as "employeesContributionRate", month);
  return stretch ? { value: stretch.value, until: stretch.to ?? ALWAYS } : { value: undefined, until: month + 1 };
}

/** Cost of employees' insurance in a month of a run; leave waives what it waives (R-322, R-323). */
function employeesCost({ scheme, charged, waived }: Run, rate: Rate | undefined): CostStretch["employees"] {
  if (scheme === 0 || waived === WAIVED.both) return undefined;
  if (!rate) return "unknown";
  const shares = employeesShares(charged, rate);
  return waived === WAIVED.ownHalf ? { ...shares, employee: yen(0) } : shares;
}

/**
 * Contribution on the bonus of a cell at the rate of its month; undefined where none is owed: leave may waive it (R-321,
 *
 */
export const bonusCost = ({ bonus, bonusWaived }: Ledger, at: number, rate: Rate | undefined): Halves | undefined =>
  !rate || bonusWaived[at] ? undefined : employeesShares(bonus[at] ?? 0, rate);
