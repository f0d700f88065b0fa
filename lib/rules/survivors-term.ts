import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, ageOn, attainsOn, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";
import { pensionSplit } from "./pension-split.ts";

export type SpouseAtDeath = {
  readonly relation: "wife" | "husband";
  readonly bornOn: IsoDate;
  readonly diedOn: IsoDate;
  /** The last day of the basic pension the spouse drew for the same death, where there was one. */
  readonly basicEndsOn?: IsoDate;
};

/** Years after which a spouse's pension ends (`youngWife`), or rests on income (`fixed`). */
export type Term = {
  readonly kind: "youngWife" | "fixed";
  /** Months of the term, the first and the last of them. */
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly lastDay: IsoDate;
};

/**
 * Does a spouse come under the law of 2025 (有期給付)? For deaths from 2028-04-01 husbands do, and wives born from 1989-04-02;
 * who was 60 at the death has the pension for life as before.
 * Law: EPIA 59, 63 (Act 74 of 2025). Rules.
 */
export function isUnderReform({ relation, bornOn, diedOn }: SpouseAtDeath, params: ParameterReader): boolean {
  const reform = params.stretchIfAny("survivorsFixedTerm", monthOfDate(diedOn))?.value;
  if (!reform || ageOn(bornOn, diedOn) >= reform.forLifeFromAge) return false;
  return relation === "husband" || bornOn >= reform.womenBornFrom;
}

/**
 * The years a spouse's survivors' employees' pension is limited to; undefined where it is for life.
 *
 * Under the law of 2025 five years from the death, with an eligible child from the end of the basic pension; where that
 * comes at 60 or later the pension is for life, as it is for a death then. What follows on the five years rests on income above limits that are not issued, to 65 at the latest. Before it, and since 2007-04, five
 * years for a wife under 30 without the basic pension, or whose basic pension ends before she is 30.
 * Law: EPIA 63(1) item 5; 63, 65 (Act 74 of 2025). Rules.
 */
export function termOfSpouse(spouse: SpouseAtDeath, params: ParameterReader): Term | undefined {
  const { relation, bornOn, diedOn } = spouse;
  const death = monthOfDate(diedOn);
  const from = spouse.basicEndsOn ?? diedOn;
  if (isUnderReform(spouse, params)) {
    const { months, forLifeFromAge } = params.get("survivorsFixedTerm", death);
    return ageOn(bornOn, from) < forLifeFromAge ? termFrom("fixed", from, months) : undefined;
  }
  const young = params.stretchIfAny("youngWifeTerm", death)?.value;
  return relation === "wife" && young && ageOn(bornOn, from) < young.belowAge
    ? termFrom("youngWife", from, 12 * young.years)
    : undefined;
}

/** Years counted from a day on, that day included: they end with the day before the anniversary, paid to its month. */
const termFrom = (kind: Term["kind"], from: IsoDate, months: number): Term => ({
  kind,
  firstMonth: addMonths(monthOfDate(from), 1),
  lastMonth: addMonths(monthOfDate(from), months),
  lastDay: attainsOn(from, months / 12),
});

/** What a split of the records at a death moves to the survivor. */
export type SplitAtDeath = {
  readonly changeRate: { readonly num: number; readonly den: number };
  readonly annualAmountMoved: number;
};

/**
 * Split of the marriage's employees' records at a death (死亡時分割), for the survivor's own old-age pension from 65 on: a
 * spouse under the law of 2025 may have it, and half of both records is taken to be the share, as at a divorce (to be
 * confirmed).
 * Law: EPIA (Act 74 of 2025). Rules R-574, R-700.
 */
export function splitAtDeath(
  spouse: SpouseAtDeath,
  totals: { readonly deceased: number; readonly survivor: number },
  at: Month,
  params: ParameterReader,
): Outcome<SplitAtDeath> {
  if (!isUnderReform(spouse, params)) return notEligible({ code: "notUnderReform" });
  if (totals.survivor >= totals.deceased) return notEligible({ code: "nothingToSplit" });
  const split = pensionSplit(
    { divorcedOn: spouse.diedOn, first: totals.deceased, second: totals.survivor, share: { num: 1, den: 2 }, at },
    params,
  );
  if (split.status === "notEligible") return split;
  const { changeRate, annualAmountMoved } = split.breakdown;
  return payable({ changeRate, annualAmountMoved }, ["R-574"]);
}
