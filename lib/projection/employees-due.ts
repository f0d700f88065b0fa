import { toYen, type Yen, yen } from "#lib/money/index.ts";
import { type ParameterReader, whileSame } from "#lib/parameters/index.ts";
import { type AveragePayment, adjustEmployees, type EmployeesCommencement } from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";
import { dividedFrom } from "./counted-months.ts";
import type { Due, DueAt } from "./employees-award.ts";
import type { Member } from "./household.ts";
import { insuredWhileWaiting } from "./old-age.ts";
import { type EmployeesParts, type EmployeesTerms, employeesParts, employeesTerms } from "./pay-terms.ts";
import { includedUntil, type Revision } from "./revisions.ts";
import type { Start } from "./start.ts";
import { NO_PARTS } from "./years.ts";

/** A pension on the months that founded it, at one law: its parts at 65, and what the start makes of them. */
type Begun = {
  readonly terms: EmployeesTerms;
  readonly parts: EmployeesParts;
  readonly early: boolean;
  readonly averagePayment: AveragePayment;
  /** Both parts after the start, and the transitional addition in them. */
  readonly amount: Yen;
  readonly addition: Yen;
};

/**
 * The employees' pension by month: what it began with, adjusted, and what later months add unadjusted (R-377, R-383). The
 * adjustment is split over the two parts for the reader; their sum is the amount the law rounds. `tested` is what the
 * earnings test looks at: the remuneration-related part as reduced, or without the increment of a deferral (R-385). The average
 * payment rate of a deferral is that of `first`, the first month that is paid and known.
 */
export function dueWithoutAdditions(
  member: Member,
  { age, founded }: Start,
  first: Month,
  commencement: EmployeesCommencement,
  revisions: readonly Revision[],
  params: ParameterReader,
): DueAt {
  const waiting = insuredWhileWaiting(member, age, founded, first, params);
  const begunAt = whileSame(
    params,
    (month): Begun => {
      const terms = employeesTerms(member, month, params);
      const parts = employeesParts(member, founded, month, params, terms);
      const { related, transitional } = parts;
      const average = month > first ? averageAtClaim() : undefined;
      const { rate, early, amount, averagePayment } = adjustEmployees(
        related,
        transitional,
        commencement,
        waiting,
        month,
        params,
        average,
      );
      const change = toYen("benefitAmount", transitional, rate);
      const addition = yen(early ? transitional - change : transitional + change);
      return { terms, parts, early, averagePayment, amount, addition };
    },
    dividedFrom(member),
  );
  let average: AveragePayment | undefined;
  const averageAtClaim = () => {
    average ??= begunAt(first).averagePayment;
    return average;
  };
  let last: { readonly begun: Begun; readonly until: Month; readonly due: Due } | undefined;
  return (month) => {
    const begun = begunAt(month);
    const until = includedUntil(revisions, founded, month);
    if (last && last.begun === begun && last.until === until) return last.due;
    const { terms, parts } = begun;
    const later = until > founded ? employeesParts(member, until, month, params, terms, parts) : parts;
    const remunerationRelated = yen(begun.amount - begun.addition + later.related - parts.related);
    const transitional = yen(begun.addition + later.transitional - parts.transitional);
    const due = {
      parts: { ...NO_PARTS, remunerationRelated, transitional },
      tested: begun.early ? remunerationRelated : later.related,
    };
    last = { begun, until, due };
    return due;
  };
}
