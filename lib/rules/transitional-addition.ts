import { type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { IsoDate, Month } from "#lib/time/index.ts";
import { fullBasicPension } from "./old-age-basic.ts";

export type FixedPart = {
  readonly unitBase: Yen;
  readonly unitRevision: Rate;
  readonly unitPrice: Yen;
  readonly multiplier: Rate;
  readonly employeesMonths: number;
  readonly monthCap: number;
  readonly fixedPart: Yen;
};

/**
 * Fixed part (定額部分): unit price x cohort multiplier x months up to the cap; the unit price is rounded to 1 yen first.
 *
 * Law: EPIA-S 9-2(2), S60-S 59, H16-S 36, S61-O 75. Rules.
 */
export function fixedPart(bornOn: IsoDate, employeesMonths: number, at: Month, params: ParameterReader): FixedPart {
  const terms = fixedTerms(bornOn, at, params);
  return { ...terms, employeesMonths, fixedPart: fixedAmount(terms, employeesMonths) };
}

type FixedTerms = Omit<FixedPart, "employeesMonths" | "fixedPart">;

function fixedTerms(bornOn: IsoDate, at: Month, params: ParameterReader): FixedTerms {
  const unitBase = params.get("fixedPartBase", at);
  const unitRevision = params.getFor("basicPensionRevision", at, bornOn);
  const unitPrice = toYen("unitPrice", unitBase, unitRevision);
  const multiplier = params.getFor("fixedPartMultiplier", at, bornOn);
  const monthCap = params.getFor("fixedPartMonthCap", at, bornOn);
  return { unitBase, unitRevision, unitPrice, multiplier, monthCap };
}

const fixedAmount = ({ unitPrice, multiplier, monthCap }: FixedTerms, employeesMonths: number): Yen =>
  toYen("benefitAmount", unitPrice, multiplier, Math.min(employeesMonths, monthCap));

export type TransitionalAddition = FixedPart & {
  readonly fullAmount: Yen;
  readonly base: Yen;
  readonly revisionRate: Rate;
  readonly monthsAged20To59: number;
  readonly fullCareer: number;
  readonly basicEquivalent: Yen;
  readonly amount: Yen;
};

/**
 * Transitional addition (経過的加算): what the fixed-part measure of all insured months exceeds the basic pension that the
 * months at ages 20 to 59 earn. Nothing when it does not.
 *
 *   addition = fixed part - full basic pension x months at 20 to 59 / full career, rounded before it is subtracted
 *
 * Law: S60-S 59(2), H16-S 36, S61-O 75. Rules.
 */
export function transitionalAddition(
  bornOn: IsoDate,
  employeesMonths: number,
  monthsAged20To59: number,
  at: Month,
  params: ParameterReader,
): TransitionalAddition {
  const terms = transitionalTerms(bornOn, at, params);
  return {
    ...terms,
    employeesMonths,
    fixedPart: fixedAmount(terms, employeesMonths),
    monthsAged20To59,
    basicEquivalent: basicEquivalent(terms, monthsAged20To59),
    amount: transitionalAmount(terms, employeesMonths, monthsAged20To59),
  };
}

/** What the law of a month says of the transitional addition to a cohort. */
export type TransitionalTerms = FixedTerms &
  Pick<TransitionalAddition, "fullAmount" | "base" | "revisionRate" | "fullCareer">;

export function transitionalTerms(bornOn: IsoDate, at: Month, params: ParameterReader): TransitionalTerms {
  const { unitBase, unitRevision, unitPrice, multiplier, monthCap } = fixedTerms(bornOn, at, params);
  const { base, revisionRate, fullAmount } = fullBasicPension(bornOn, at, params);
  const fullCareer = params.getFor("basicPensionFullCareerMonths", at, bornOn);
  return { unitBase, unitRevision, unitPrice, multiplier, monthCap, base, revisionRate, fullAmount, fullCareer };
}

const basicEquivalent = ({ fullAmount, fullCareer }: TransitionalTerms, monthsAged20To59: number): Yen =>
  toYen("benefitAmount", fullAmount, monthsAged20To59, { num: 1, den: fullCareer });

/** The amount alone, on terms that are known, for many counts of months at one month's law. */
export const transitionalAmount = (terms: TransitionalTerms, employeesMonths: number, monthsAged20To59: number): Yen =>
  yen(Math.max(0, fixedAmount(terms, employeesMonths) - basicEquivalent(terms, monthsAged20To59)));
