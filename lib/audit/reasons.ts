import type { ParameterReader } from "#lib/parameters/index.ts";
import { isWaived, priceOfMonth, type Reason, standingOf } from "#lib/projection/index.ts";
import { applicationMonths, lastPaymentDay } from "#lib/rules/index.ts";
import {
  addMonths,
  fiscalYearOf,
  formatMonth,
  type IsoDate,
  lastBackPaymentMonth,
  lastDayOf,
  lastPaymentMonth,
  type Month,
} from "#lib/time/index.ts";
import type { CoveredRun } from "./voluntary-cover.ts";

/** Last days on which the first and the last month of a run can be paid; undefined where they cannot. */
export function deadlinesOf(
  { fate, from, to }: CoveredRun,
  params: ParameterReader,
): { first: IsoDate; last: IsoDate } | undefined {
  const last = addMonths(to, -1);
  if (fate === "payable") return { first: payBy(from, params), last: payBy(last, params) };
  if (fate !== "backPayable") return undefined;
  const years = params.get("backPaymentYears", from);
  return {
    first: lastDayOf(lastBackPaymentMonth(from, years)),
    last: lastDayOf(lastBackPaymentMonth(last, years)),
  };
}

/**
 * The day to pay by: the end of the month in which the two years end, or a banking day before it. A due date that a holiday
 * had moved leaves a few days more, which are not counted on.
 */
function payBy(month: Month, params: ParameterReader): IsoDate {
  const years = params.get("contributionTimeLimitYears", month);
  const [end, last] = [lastDayOf(lastPaymentMonth(month, years)), lastPaymentDay(month, params)];
  const movedOn = last > end;
  return movedOn ? end : last;
}

/**
 * What is to be said beside a run of missed months: what was not answered, what an application could still do, and
 * whether payment helps for disability and survivors, which look at what was done before the first visit or the death
 * (R-107, R-128, R-135, R-146).
 */
export function auditReasons(run: CoveredRun, startsAt: Month, params: ParameterReader): Reason[] {
  const reasons: Reason[] = [];
  if (run.status === "notSaid") reasons.push({ code: "auditNotSaid" });
  if (run.status === "category3TooLate") reasons.push({ code: "auditSpecialNotice" });
  switch (run.fate) {
    case "payable": {
      const until = deadlinesOf(run, params);
      // an application reaches as far back as payment does, so the days are the same
      if (run.from >= applicationMonths(startsAt, "income", params).from)
        reasons.push({ code: "auditExemptionOpen", from: until?.first, to: until?.last });
      reasons.push({ code: "auditProtectsIfBefore" });
      return reasons;
    }
    case "backPayable": {
      const price = priceOfMonth(standingOf(run.status), run.from, startsAt, params);
      if (price?.tableOf !== undefined && price.tableOf !== fiscalYearOf(startsAt))
        reasons.push({ code: "auditPriceOfYear", fiscalYear: String(price.tableOf) });
      reasons.push({ code: "auditOldestFirst" }, { code: "auditProtectsAlready" });
      return reasons;
    }
    case "lost":
      if (run.planned) reasons.push({ code: "auditReplacedInPlan" });
      if (run.cover)
        reasons.push({
          code: "auditReplaceable",
          from: formatMonth(run.cover.from),
          to: formatMonth(addMonths(run.cover.to, -1)),
        });
      // waived months count in the contribution tests whether or not they are paid for later
      if (!isWaived(run.status)) reasons.push({ code: "auditProtectsNever" });
      return reasons;
    case "outside":
      reasons.push({ code: "auditNothingOwed" });
      return reasons;
    default:
      return run.fate satisfies never;
  }
}
