import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  fiscalYearOf,
  formatMonth,
  type IsoDate,
  lastBackPaymentMonth,
  lastDayOf,
  lastPaymentDay,
  type Month,
} from "#lib/time/index.ts";
import { latePrice, standingOf } from "./late-payments.ts";
import type { Reason } from "./types.ts";
import type { CoveredRun } from "./voluntary-cover.ts";

/** Last days on which the first and the last month of a run can be paid; undefined where they cannot. */
export function deadlinesOf(
  { fate, from, to }: CoveredRun,
  params: ParameterReader,
): { first: IsoDate; last: IsoDate } | undefined {
  const last = addMonths(to, -1);
  if (fate === "payable") {
    const years = params.get("contributionTimeLimitYears", from);
    return { first: lastPaymentDay(from, years), last: lastPaymentDay(last, years) };
  }
  if (fate !== "backPayable") return undefined;
  const years = params.get("backPaymentYears", from);
  return {
    first: lastDayOf(lastBackPaymentMonth(from, years)),
    last: lastDayOf(lastBackPaymentMonth(last, years)),
  };
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
      reasons.push(
        { code: "auditExemptionOpen", from: until?.first, to: until?.last },
        { code: "auditProtectsIfBefore" },
      );
      return reasons;
    }
    case "backPayable": {
      const price = latePrice(standingOf(run.status), run.from, startsAt, params);
      if (price?.back && price.back.tableOf !== fiscalYearOf(startsAt))
        reasons.push({ code: "auditPriceOfYear", fiscalYear: String(price.back.tableOf) });
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
      if (!WAIVED_STATUS.has(run.status)) reasons.push({ code: "auditProtectsNever" });
      return reasons;
    case "outside":
      reasons.push({ code: "auditNothingOwed" });
      return reasons;
    default:
      return run.fate satisfies never;
  }
}

/** Waived months count in the contribution tests whether or not they are paid for later. */
const WAIVED_STATUS: ReadonlySet<string> = new Set([
  "quarterExempt",
  "halfExempt",
  "threeQuarterExempt",
  "fullExempt",
  "studentOrDeferred",
]);
