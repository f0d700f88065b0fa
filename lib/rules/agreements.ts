import { type Agreement, agreements } from "#data/agreements.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type Month, parseMonth } from "#lib/time/index.ts";
import type { Reason } from "./outcome.ts";

/**
 * The social security agreement with a country (ISO 3166-1 alpha-2) that is in force in a month; undefined where none is.
 * Law: Act on Social Security Agreements art. 1, 2. Rule R-670.
 */
export const agreementWith = (country: string, at: Month): Agreement | undefined =>
  agreements.find((one) => one.country === country && parseMonth(one.from) <= at);

/** Countries whose pension months are added up with Japanese ones in a month, in order of entry. */
export const totalisingCountries = (at: Month): readonly string[] =>
  agreements.filter((one) => one.totalises && parseMonth(one.from) <= at).map(({ country }) => country);

/** Months in a country's pension that do not overlap Japanese ones. */
export type PartnerMonths = { readonly country: string; readonly months: number };

export type Totalised = {
  readonly japaneseMonths: number;
  /** Months of the one agreement that is drawn on; 0 where none is needed, or none is there. */
  readonly foreignMonths: number;
  readonly country?: string;
  readonly months: number;
  readonly needed: number;
  readonly reached: boolean;
};

/**
 * Months toward a condition of Japanese law: the ten years of an old-age pension, the 25 of long-term survivors' benefits, the
 * 240 of additions. Months of an agreement that totalises count where the Japanese ones alone do not suffice, those of one
 * agreement at a time, and only beside Japanese ones. They never count for the amount.
 * Law: Act on Social Security Agreements arts. 10, 21, 22, 27. Rules R-671, R-673.
 */
export function totalised(
  japaneseMonths: number,
  partners: readonly PartnerMonths[],
  needed: number,
  at: Month,
): Totalised {
  const helps = japaneseMonths > 0 && japaneseMonths < needed;
  const [best] = partners
    .filter(({ country, months }) => helps && months > 0 && agreementWith(country, at)?.totalises)
    .toSorted((a, b) => b.months - a.months);
  const foreignMonths = best?.months ?? 0;
  const months = japaneseMonths + foreignMonths;
  return {
    japaneseMonths,
    foreignMonths,
    ...(best ? { country: best.country } : {}),
    months,
    needed,
    reached: months >= needed,
  };
}

/**
 * Where someone is insured whom an employer sends to another country: under an agreement at home alone for a posting expected
 * to last five years at most (a certificate shows it), else in the country of work alone; without one in both. Dependants of
 * who stays in the home scheme are outside the National Pension as well.
 * Law: Act on Social Security Agreements arts. 7, 24; the agreements. Rule R-672.
 */
export function postedWorker(country: string, expectedMonths: number, at: Month, params: ParameterReader): Reason {
  if (!agreementWith(country, at)) return { code: "postedInsuredInBoth", country };
  const years = params.get("agreementPostingYears", at);
  const code = expectedMonths <= 12 * years ? "postedInsuredAtHome" : "postedInsuredAbroad";
  return { code, country, years };
}
