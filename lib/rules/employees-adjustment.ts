import { inDecimals, ONE, type Rate, reduced, toYenSum, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, ageOfMonths, type Month, monthOfDate, monthsOfAge } from "#lib/time/index.ts";
import { type Adjusted, type Commencement, commencement } from "./commencement.ts";
import { type Claim, claimedStart } from "./deferral.ts";
import { suspendedTwice } from "./earnings-suspension.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";

export type EmployeesCommencement = Commencement & {
  /** Of who claims before the age of a special pension: months to that age, negative, and their rate on the remuneration-related part. */
  readonly beforeSpecial?: { readonly specialAge: number; readonly months: number; readonly rate: Rate };
};

/**
 * Months and rates of a start of the employees' pension. The last cohorts with a special pension before 65 can claim early
 * only before its age (経過的な繰上げ): the remuneration-related part is then reduced by the months from the claim to the one
 * before attaining that age, the transitional addition, like the basic pension, by those to the one before 65. From that age
 * on the special pension is paid unreduced, and the basic pension alone can be claimed early.
 *
 * In:  a claim, and the age of the special pension for who has one.
 * Out: as `claimedStart`; `specialPensionBefore65` for an early claim from that age on.
 * Law: EPIA-S 7-3, 13-4(1)(4), EPIO 6-3, 8-2-3. Rules R-221, R-361, R-375, R-376.
 */
export function employeesCommencement(
  claim: Claim & { readonly specialAge?: number | undefined },
  at: Month,
  params: ParameterReader,
): Outcome<EmployeesCommencement> {
  const { bornOn, age, specialAge } = claim;
  const start = claimedStart("oldAgeEmployees", claim, at, params);
  if (start.status === "notEligible" || start.breakdown.months >= 0 || specialAge === undefined) return start;
  const months = monthsOfAge(age) - specialAge * 12;
  if (months >= 0) return notEligible({ code: "specialPensionBefore65", fromAge: specialAge });
  // the months to the special age cost as many months to 65 do
  const toSpecialAge = commencement(bornOn, ageOfMonths(65 * 12 + months), at, params);
  if (toSpecialAge.status === "notEligible") return toSpecialAge;
  const { rate } = toSpecialAge.breakdown;
  return payable({ ...start.breakdown, beforeSpecial: { specialAge, months, rate } }, start.toBeConfirmed);
}

/**
 * A stretch of insured work while a deferred start is waited for; `annualRemuneration` is twelve times the total monthly
 * remuneration (総報酬月額相当額), so that a twelfth of the bonuses stays exact, `remunerationRelated` the part of then, where
 * it is known month by month.
 */
export type InsuredWork = {
  readonly from: Month;
  readonly to: Month;
  readonly annualRemuneration: number;
  readonly remunerationRelated?: Yen;
};

/** Months tested alike: the same threshold, pay and remuneration-related part. `share` is the suspended share of that part. */
export type TestedMonths = {
  readonly months: number;
  readonly threshold: Yen;
  readonly annualRemuneration: number;
  readonly remunerationRelated: Yen;
  readonly share: Rate;
};

export type AveragePayment = {
  readonly rate: Rate;
  /** The rate is told in twelve decimals: shares of several amounts have no short sum. */
  readonly rounded?: true;
  readonly waitingMonths: number;
  readonly tested: readonly TestedMonths[];
};

/**
 * Average payment rate (平均支給率): the mean share of the remuneration-related part that the earnings test would have
 * left in the months from the one after the right at 65 to the claim month; 1 in months without insured work.
 * Each month is tested with its own threshold, a month after `at` with that of `at`, and with the part of its own year, where
 * the work states it.
 * Law: EPIA 44-3(4), EPIO 3-5-2(2), EPIA 46. Rules.
 */
function averagePayment(
  remunerationRelated: Yen,
  work: readonly InsuredWork[],
  commencementOf: Commencement,
  at: Month,
  params: ParameterReader,
): AveragePayment {
  const waitingMonths = Math.max(commencementOf.months, 0);
  if (waitingMonths === 0 || remunerationRelated === 0) return { rate: ONE, waitingMonths, tested: [] };
  // from the month after the right to the claim, which counts as made when the increment stops growing
  const first = addMonths(monthOfDate(commencementOf.attains65On), 1);
  const last = addMonths(first, waitingMonths);
  const tested: TestedMonths[] = [];
  const withheld: WithheldWhileWaiting[] = [];
  for (const stretch of work) {
    const end = Math.min(stretch.to, last);
    for (let month = Math.max(stretch.from, first); month < end; month++) {
      const threshold = params.get("earningsTestThreshold", Math.min(month, at) as Month);
      const one = withheldWhileWaiting(remunerationRelated, stretch, threshold);
      addWithheld(withheld, one);
      const { annualRemuneration } = stretch;
      const alike = { threshold, annualRemuneration, remunerationRelated: yen(one.whole / 2) };
      const open = tested.at(-1);
      if (open && isAlike(open, alike)) tested[tested.length - 1] = { ...open, months: open.months + 1 };
      else tested.push({ months: 1, ...alike, share: reduced({ num: one.withheld, den: one.whole }) });
    }
  }
  const rate = averageRate(waitingMonths, withheld);
  return { rate, ...(withheld.length > 1 ? { rounded: true } : {}), waitingMonths, tested };
}

type Alike = Omit<TestedMonths, "months" | "share">;
const isAlike = (one: Alike, other: Alike): boolean =>
  one.threshold === other.threshold &&
  one.annualRemuneration === other.annualRemuneration &&
  one.remunerationRelated === other.remunerationRelated;

/** Twice what the test would withhold a year, and twice the whole of what it looks at: a share exact in integers. */
export type WithheldWhileWaiting = { readonly withheld: number; readonly whole: number };

/** The same of a month that is waited: at most all of the remuneration-related part is withheld. */
export function withheldWhileWaiting(
  atClaim: Yen,
  {
    annualRemuneration,
    remunerationRelated = atClaim,
  }: Pick<InsuredWork, "annualRemuneration" | "remunerationRelated">,
  threshold: Yen,
): WithheldWhileWaiting {
  const whole = 2 * remunerationRelated;
  const over = suspendedTwice(remunerationRelated, annualRemuneration, { threshold });
  return { withheld: Math.min(over, whole), whole };
}

/** Adds a month to what months before withhold, by the amount they withhold it of. */
export function addWithheld(sums: WithheldWhileWaiting[], { withheld, whole }: WithheldWhileWaiting): void {
  if (withheld === 0) return;
  const i = sums.findIndex((one) => one.whole === whole);
  if (i < 0) sums.push({ withheld, whole });
  else sums[i] = { withheld: withheld + (sums[i]?.withheld ?? 0), whole };
}

/** The mean share that is left of the months waited: exact where all months withhold of one amount, else in twelve decimals. */
export function averageRate(waitingMonths: number, sums: readonly WithheldWhileWaiting[]): Rate {
  const [only, ...others] = sums;
  if (!only || waitingMonths === 0) return ONE;
  const of = (one: WithheldWhileWaiting) => one.whole * waitingMonths;
  if (others.length === 0) return reduced({ num: of(only) - only.withheld, den: of(only) });
  let [num, den] = [0n, 1n];
  for (const one of sums) {
    num = num * BigInt(of(one)) + BigInt(one.withheld) * den;
    den *= BigInt(of(one));
  }
  return inDecimals({ num: den - num, den }, 12);
}

export type EmployeesAdjusted = Adjusted & {
  /** The rate on the remuneration-related part; `rate` is that on the transitional addition. */
  readonly relatedRate: Rate;
  readonly averagePayment: AveragePayment;
};

/**
 * The employees' pension after an early or deferred start: early takes a rate off each part, one sum; deferral adds its rate
 * to the remuneration-related part times the average payment rate, and to the transitional addition in full. The average stands
 * with the claim: later years take the one of then.
 * Law: EPIA-S 7-3(4), 13-4(4), EPIO 6-3, 8-2-3; EPIA 44-3(4), EPIO 3-5-2. Rules R-010, R-376, R-383.
 */
export function adjustEmployees(
  remunerationRelated: Yen,
  transitional: Yen,
  commencementOf: EmployeesCommencement,
  work: readonly InsuredWork[],
  at: Month,
  params: ParameterReader,
  average: AveragePayment = averagePayment(remunerationRelated, work, commencementOf, at, params),
): EmployeesAdjusted {
  const early = commencementOf.months < 0;
  const { rate, beforeSpecial } = commencementOf;
  const relatedRate = beforeSpecial?.rate ?? rate;
  const change = toYenSum("benefitAmount", [
    [remunerationRelated, average.rate, relatedRate],
    [transitional, rate],
  ]);
  const whole = remunerationRelated + transitional;
  const amount = yen(early ? whole - change : whole + change);
  return { rate, relatedRate, early, change, amount, averagePayment: average };
}
