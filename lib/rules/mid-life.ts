import { forBirth, type ParameterReader } from "#lib/parameters/index.ts";
import { attainsInMonth, type IsoDate, type Month } from "#lib/time/index.ts";

export type MidLifeCase = {
  readonly bornOn: IsoDate;
  /** All insured months. */
  readonly employeesMonths: number;
  /** Those of the private sector from `midLifeFrom` on. */
  readonly monthsFromMidLife: number;
};

/** The month from which insurance counts for the mid-life special: that of attaining 40, for women 35. Undefined for later cohorts. */
export function midLifeFrom(
  bornOn: IsoDate,
  sex: "female" | "male",
  at: Month,
  params: ParameterReader,
): Month | undefined {
  const { women, men, neededMonths } = params.get("midLifeSpecial", at);
  return forBirth(neededMonths, bornOn) === null ? undefined : attainsInMonth(bornOn, sex === "female" ? women : men);
}

/**
 * Do 15 to 19 years of private-sector insurance late in life count as 240 months (中高齢者の期間短縮の特例)? Births to
 * 1951-04-01 alone. Miners and seamen, who count from 35, are not told apart here.
 * Law: Act 34 of 1985 suppl. 12(1) iv to vii, 61, app. table 3. Rule R-346.
 */
export function countsAs240({ bornOn, monthsFromMidLife }: MidLifeCase, at: Month, params: ParameterReader): boolean {
  const needed = forBirth(params.get("midLifeSpecial", at).neededMonths, bornOn);
  return needed !== null && monthsFromMidLife >= needed;
}

/**
 * Insured months as the additions for dependants, the transfer addition, the fixed part and the transitional addition
 * count them: 240 for who has the mid-life special and fewer, else the months themselves.
 * Law: Act 34 of 1985 suppl. 14, 61(1)(2). Rules.
 */
export const monthsAsCounted = (facts: MidLifeCase, at: Month, params: ParameterReader): number =>
  countsAs240(facts, at, params)
    ? Math.max(facts.employeesMonths, params.get("midLifeSpecial", at).countAs)
    : facts.employeesMonths;
