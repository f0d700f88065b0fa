import type { Rate } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, attainsOn, type IsoDate, type Month, monthOfDate, type Period } from "#lib/time/index.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";

const YEAR = 12;
const END_AGE = 65;

/** How an insured month stands on the day before; undefined: not insured, or complementary. */
export type RequirementStanding = "paid" | "exempt" | "unpaid";

export type RequirementMonths = {
  /** Up to this month, exclusive: the second month before the event is the last that counts. */
  readonly until: Month;
  readonly insuredMonths: number;
  readonly paidMonths: number;
  readonly exemptMonths: number;
  /** The year that the one-year test looks at; undefined without an insured month. */
  readonly lastYear?: Period;
  readonly unpaidMonthsLastYear: number;
  /** The newest unpaid month of that year, which decides where the test fails. */
  readonly lastUnpaidMonth?: Month;
};

/**
 * The months that a contribution requirement looks at, counted one by one up to the second month before the first visit or
 * death. The last year ends there too, for who was not insured on that day with the last insured month.
 * Law: NPA 30(1), 37; Act 34 of 1985 suppl. 20(1)(2), 64. Rules.
 */
export function requirementMonths(
  standingOf: (month: Month) => RequirementStanding | undefined,
  first: Month,
  occursOn: IsoDate,
  insuredThen: boolean,
): RequirementMonths {
  const until = addMonths(monthOfDate(occursOn), -1);
  const counts = { paid: 0, exempt: 0, unpaid: 0 };
  let last: Month | undefined;
  for (let month = first; month < until; month = addMonths(month, 1)) {
    const standing = standingOf(month);
    if (standing === undefined) continue;
    counts[standing] += 1;
    last = month;
  }
  const base = {
    until,
    insuredMonths: counts.paid + counts.exempt + counts.unpaid,
    paidMonths: counts.paid,
    exemptMonths: counts.exempt,
  };
  if (last === undefined) return { ...base, unpaidMonthsLastYear: 0 };
  const end = insuredThen ? until : addMonths(last, 1);
  const lastYear = { from: addMonths(end, -YEAR), to: end };
  const unpaid = Array.from({ length: YEAR }, (_, i) => addMonths(lastYear.from, i)).filter(
    (month) => month >= first && standingOf(month) === "unpaid",
  );
  const newest = unpaid.at(-1);
  return {
    ...base,
    lastYear,
    unpaidMonthsLastYear: unpaid.length,
    ...(newest === undefined ? {} : { lastUnpaidMonth: newest }),
  };
}

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
): boolean => occursOn < params.get("oneYearTestBefore", at) && occursOn < attainsOn(bornOn, END_AGE);

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
