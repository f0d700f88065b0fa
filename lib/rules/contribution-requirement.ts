import type { Rate } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { attainsOn, type IsoDate, type Month } from "#lib/time/index.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";
import { PENSION_AGE } from "./pension-age.ts";

export type ContributionRequirementCase = {
  /** First medical visit or death. */
  readonly occursOn: IsoDate;
  readonly bornOn: IsoDate;
  /** Up to the second month before, as they stood on the day before. */
  readonly insuredMonths: number;
  readonly paidMonths: number;
  /** Waived in any way: in whole or with the rest paid, students', deferred. */
  readonly exemptMonths: number;
  /** Among the last twelve; undefined where that is not known. */
  readonly unpaidMonthsLastYear?: number;
  readonly at: Month;
};

export type ContributionRequirement = {
  readonly insuredMonths: number;
  readonly paidMonths: number;
  readonly exemptMonths: number;
  readonly share: Rate;
  /** Paid and exempt months, and the least that would do. */
  readonly countedMonths: number;
  readonly neededMonths: number;
  readonly metByTwoThirds: boolean;
  readonly metByLastYear: boolean;
  readonly metByNoMonths: boolean;
};

/** Whether the one-year test is open: before its last day, and under 65. */
export const oneYearTestOpen = (
  { occursOn, bornOn }: Pick<ContributionRequirementCase, "occursOn" | "bornOn">,
  at: Month,
  params: ParameterReader,
): boolean => occursOn < params.get("oneYearTestBefore", at) && occursOn < attainsOn(bornOn, PENSION_AGE);

/**
 * Contribution requirement (保険料納付要件) of pensions for disability and survivors, as the months stand on the day before the
 * first visit or the death. It is met by any of:
 *
 *   two thirds   paid + exempt months >= 2/3 of the insured months up to the second month before
 *   last year    no unpaid month in the year up to then, for events before April 2036 and under 65
 *   no month     nothing was insured up to then
 *
 * Complementary months are neither insured nor unpaid, and what is paid or filed on the day itself or later comes too late.
 *
 * Out: which of them are met, or `contributionsTooFew {months, needed}` against two thirds.
 * Law: NPA 30(1), 37; EPIA 47(1), 58(1); Act 34 of 1985 suppl. 20, 64. Rules.
 */
export function contributionRequirement(
  facts: ContributionRequirementCase,
  params: ParameterReader,
): Outcome<ContributionRequirement> {
  const { insuredMonths, paidMonths, exemptMonths, at } = facts;
  const share = params.get("contributionRequirementShare", at);
  const countedMonths = paidMonths + exemptMonths;
  const neededMonths = Math.ceil((insuredMonths * share.num) / share.den);
  const metByNoMonths = insuredMonths === 0;
  const metByTwoThirds = !metByNoMonths && countedMonths >= neededMonths;
  const metByLastYear = !metByNoMonths && facts.unpaidMonthsLastYear === 0 && oneYearTestOpen(facts, at, params);
  if (!metByNoMonths && !metByTwoThirds && !metByLastYear)
    return notEligible({ code: "contributionsTooFew", months: countedMonths, needed: neededMonths });
  return payable({
    insuredMonths,
    paidMonths,
    exemptMonths,
    share,
    countedMonths,
    neededMonths,
    metByTwoThirds,
    metByLastYear,
    metByNoMonths,
  });
}
