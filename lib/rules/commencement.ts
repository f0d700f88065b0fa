import { compare, type Rate, reduced, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { DeferredRate, EarlyRate, ParameterReader } from "#lib/parameters/index.ts";
import {
  type Age,
  addMonths,
  ageOfMonths,
  attainsInMonth,
  attainsOn,
  type IsoDate,
  type Month,
  monthsOfAge,
} from "#lib/time/index.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";
import { PENSION_AGE } from "./pension-age.ts";

export type Commencement = {
  readonly age: Age;
  readonly attains65On: IsoDate;
  readonly claimMonth: Month;
  readonly firstPaidMonth: Month;
  /** Month in which the pension was asked for, where the law takes the claim as made earlier. */
  readonly requestMonth?: Month;
  /** Months from 65 to the claim: negative = early, positive = deferred, capped by the cohort's maximum. */
  readonly months: number;
  /** Size of the reduction or increment; the sign is that of `months`. */
  readonly rate: Rate;
  readonly perMonth?: Rate;
};

const NONE: Rate = { num: 0, den: 1 };
const AT_65 = PENSION_AGE * 12;

/** Starts the law knows, in months of age: early from 60, at 65, deferred by a year or more, to 75. */
const ALLOWED_AGES: readonly (readonly [Age, Age])[] = [
  [ageOfMonths(60 * 12), ageOfMonths(AT_65)],
  [ageOfMonths(66 * 12), ageOfMonths(75 * 12)],
];

/** Ages at which the pension from 65 can be asked for without a deferral. */
export const AGES_AFTER_65 = ALLOWED_AGES.slice(1);

/** Starts of an employees' pension whose right arose before deferral came back (R-382). */
export const AGES_WITHOUT_DEFERRAL = ALLOWED_AGES.slice(0, 1);

const ALLOWED_MONTHS = ALLOWED_AGES.map(([from, to]) => ({ from: monthsOfAge(from), to: monthsOfAge(to) }));

function isAllowedAge(age: Age): boolean {
  const months = monthsOfAge(age);
  return ALLOWED_MONTHS.some(({ from, to }) => from <= months && months <= to);
}

/**
 * Months, rate and dates of an early or deferred start (繰上げ・繰下げ).
 *
 *   early:    months from the claim month to the month before attaining 65, x rate per month
 *   deferred: months from attaining 65 to the month before the claim, x rate per month, up to the cohort's maximum
 *
 * In:  birth date, start age in whole months (reached in the claim month), `at`, the month whose law applies.
 * Out: dates, months and rate; `ageNotAllowed` with the allowed ages otherwise. It is paid from the month after the claim.
 * Law: NPA 28, NPA-S 9-2, NPO 4-5, 12; EPIA 44-3, EPIA-S 7-3. Rules,
 * The rates by age of births to 1941-04-01 are to be confirmed.
 */
export function commencement(bornOn: IsoDate, age: Age, at: Month, params: ParameterReader): Outcome<Commencement> {
  if (!isAllowedAge(age)) return notEligible({ code: "ageNotAllowed", allowed: ALLOWED_AGES });
  return claimedAt(bornOn, age, at, params);
}

let asked: { readonly bornOn: IsoDate; readonly month: Month; readonly on: IsoDate } | undefined;

/** When a person attains 65; one person is mostly asked about many times in a row. */
function attaining65(bornOn: IsoDate) {
  if (asked?.bornOn !== bornOn) asked = { bornOn, month: attainsInMonth(bornOn, 65), on: attainsOn(bornOn, 65) };
  return asked;
}

/** The same for an age at which nobody can claim but the law may take a claim as made. */
export function claimedAt(bornOn: IsoDate, age: Age, at: Month, params: ParameterReader): Outcome<Commencement> {
  const months = monthsOfAge(age) - AT_65;
  const { month, on: attains65On } = attaining65(bornOn);
  const claimMonth = addMonths(month, months);
  const dates = { age, attains65On, claimMonth, firstPaidMonth: addMonths(claimMonth, 1) };
  if (months === 0) return payable({ ...dates, months, rate: NONE });
  if (months < 0) {
    const rule = params.getFor("earlyCommencement", at, bornOn);
    return rated(dates, months, rule, "R-222");
  }
  const rule = params.getFor("deferredCommencement", at, bornOn);
  return rated(dates, Math.min(months, mostMonths(rule)), rule, "R-231");
}

const mostMonths = (rule: DeferredRate): number => ("maxMonths" in rule ? rule.maxMonths : 60);

/** Months after 65 beyond which a deferral brings nothing more to a person, by the law of a month. */
export const mostDeferredMonths = (bornOn: IsoDate, at: Month, params: ParameterReader): number =>
  mostMonths(params.getFor("deferredCommencement", at, bornOn));

function rated(
  dates: Omit<Commencement, "months" | "rate" | "perMonth">,
  months: number,
  rule: EarlyRate | DeferredRate,
  ruleId: string,
): Outcome<Commencement> {
  if ("perMonth" in rule) {
    const rate = rateOfMonths(rule.perMonth, Math.abs(months));
    return payable({ ...dates, months, rate, perMonth: rule.perMonth });
  }
  const row = rule.byAge.findLast((candidate) => candidate.age <= dates.age.years);
  if (!row) throw new RangeError(`commencement: no rate at ${dates.age.years}`);
  return payable({ ...dates, months, rate: row.rate }, [ruleId]);
}

const ratesOfMonths = new WeakMap<Rate, Rate[]>();

/** A rate per month for so many of them, in lowest terms; sweeps over start ages ask for the same few again and again. */
function rateOfMonths(perMonth: Rate, months: number): Rate {
  const known = ratesOfMonths.get(perMonth) ?? [];
  if (known.length === 0) ratesOfMonths.set(perMonth, known);
  const rate = known[months] ?? reduced({ num: perMonth.num * months, den: perMonth.den });
  known[months] = rate;
  return rate;
}

export type Adjusted = {
  readonly rate: Rate;
  readonly early: boolean;
  /** What is taken off (early) or put on (deferred). */
  readonly change: Yen;
  readonly amount: Yen;
};

/** An amount at 65 after an early or deferred start; the change is rounded once. */
export function adjust(amount: Yen, { months, rate }: Commencement): Adjusted {
  const change = toYen("benefitAmount", amount, rate);
  const early = months < 0;
  return { rate, early, change, amount: yen(early ? amount - change : amount + change) };
}

export type BreakEven = {
  readonly earlier: Commencement;
  readonly later: Commencement;
  readonly age: Age;
};

/**
 * Age at which the later of two starts has paid as much in total as the earlier one, gross, at constant amounts:
 * with rates a (start at s months of age) and b (start at t), ceil((s(1+a) - t(1+b)) / (a - b)) months.
 *
 * Out: `sameAge` when the starts are equal, `neverBreaksEven` when waiting brings no higher rate, `ageNotAllowed`.
 * Law: NPA 28, NPA-S 9-2. Rules.
 */
export function breakEven(
  bornOn: IsoDate,
  age: Age,
  compared: Age,
  at: Month,
  params: ParameterReader,
): Outcome<BreakEven> {
  if (monthsOfAge(age) === monthsOfAge(compared)) return notEligible({ code: "sameAge" });
  const [first, second] = [age, compared].sort((a, b) => monthsOfAge(a) - monthsOfAge(b)) as [Age, Age];
  const earlier = commencement(bornOn, first, at, params);
  const later = commencement(bornOn, second, at, params);
  if (earlier.status === "notEligible") return earlier;
  if (later.status === "notEligible") return later;
  const a = signedRate(earlier.breakdown);
  const b = signedRate(later.breakdown);
  if (compare(a, b) >= 0) return notEligible({ code: "neverBreaksEven" });
  const [s, t] = [monthsOfAge(first), monthsOfAge(second)];
  // (s(1+a) - t(1+b)) / (a - b), over the common denominator of both rates
  const num = t * (b.den + b.num) * a.den - s * (a.den + a.num) * b.den;
  const den = b.num * a.den - a.num * b.den;
  return payable({
    earlier: earlier.breakdown,
    later: later.breakdown,
    age: ageOfMonths(Math.ceil(num / den)),
  });
}

/** The change as a signed sum of yen: negative when early (and never -0, which JSON does not know). */
export const signedChange = ({ early, change }: Adjusted): number => (early ? 0 - change : change);

/** The adjustment as a signed rate: negative when early. */
export const signedRate = ({ months, rate }: Pick<Commencement, "months" | "rate">): Rate => ({
  num: months < 0 ? -rate.num : rate.num,
  den: rate.den,
});
