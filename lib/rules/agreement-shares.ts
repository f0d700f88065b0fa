import { nationalPensionBegins } from "#data/turning-points.ts";
import { ONE, plus, type Rate, reduced, times, toYen, type Yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { attainsInMonth, type IsoDate, lengthOf, type Month } from "#lib/time/index.ts";
import { type Outcome, payable } from "./outcome.ts";

export type Prorated = { readonly share: Rate; readonly amount: Yen };

const prorated = (fullAmount: Yen, share: Rate): Prorated => ({
  share,
  amount: toYen("benefitAmount", fullAmount, share),
});

/**
 * An addition that is there only by totalisation: for dependants, for a widow, the transfer addition. It is paid by the
 * Japanese months of employees' insurance over those the law asks for (期間比率), 240 as a rule.
 * Law: Act on Social Security Agreements arts. 13(2), 31. Rule R-671.
 */
export const proratedAddition = (fullAmount: Yen, employeesMonths: number, neededMonths: number): Prorated =>
  prorated(fullAmount, reduced({ num: Math.min(employeesMonths, neededMonths), den: neededMonths }));

/**
 * How an agreement shares out disability and survivors' pensions: by the months someone could have been insured from 20 to
 * 59, by the months in both countries, or by the latter filled up to the months the law pays at least.
 */
export type SharedBy = "possibleMonths" | "bothCountries" | "filledUp";

export type SharedMonths = {
  readonly japaneseMonths: number;
  readonly partnerMonths: number;
  /** Months without Japanese insurance from 20 to 59 and to the certification day or death. */
  readonly otherMonths: number;
};

/**
 * A disability or survivors' pension that is there only by totalisation, paid in part (按分率).
 *
 *   possible months: Japanese / (Japanese + other months); without any of them, the partner's stand in their place
 *   both countries:  Japanese / (Japanese + partner months)
 *
 * For an employees' pension the months below the line go up to the 300 that are paid at least, and with 300 Japanese months
 * nothing is taken off; filled up, 300 take the place of both: (Japanese + (300 - Japanese) x share) / 300. Its minimum and the
 * spouse's addition, and the basic pensions, know no 300.
 *
 * Which agreement shares which way stands in an order that was not read (to be confirmed).
 * Law: Act on Social Security Agreements arts. 15, 16, 32, 33. Rule R-671.
 */
export function proratedPension(
  part: "basic" | "employees" | "employeesMinimum",
  fullAmount: Yen,
  by: SharedBy,
  months: SharedMonths,
  at: Month,
  params: ParameterReader,
): Outcome<Prorated> {
  const least = params.get("disabilityMinimumMonths", at);
  const share = part === "employees" ? shareOfEmployees(by, months, least) : plainShare(by, months);
  return payable(prorated(fullAmount, share), ["R-671"]);
}

function plainShare(by: SharedBy, { japaneseMonths, partnerMonths, otherMonths }: SharedMonths): Rate {
  const beside = by === "possibleMonths" && otherMonths > 0 ? otherMonths : partnerMonths;
  return reduced({ num: japaneseMonths, den: japaneseMonths + beside });
}

function shareOfEmployees(by: SharedBy, months: SharedMonths, least: number): Rate {
  const { japaneseMonths } = months;
  if (japaneseMonths >= least) return ONE;
  const plain = plainShare(by, months);
  const own: Rate = { num: japaneseMonths, den: least };
  if (by === "filledUp") return plus(own, times({ num: least - japaneseMonths, den: least }, plain));
  return plain.num * least < japaneseMonths * plain.den ? reduced(own) : plain;
}

/** Months from 20 to 59 and up to `until`, the month after the certification day's or of the day after death, that are not Japanese ones. */
export function otherMonthsOf(bornOn: IsoDate, until: Month, japaneseMonths20To59: number): number {
  const from = Math.max(nationalPensionBegins, attainsInMonth(bornOn, 20)) as Month;
  const to = Math.min(until, attainsInMonth(bornOn, 60)) as Month;
  return Math.max(0, lengthOf({ from, to }) - japaneseMonths20To59);
}
