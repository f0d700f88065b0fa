import { insuredOn, type MonthsBeforeEvent, monthsBeforeEvent } from "#lib/career/index.ts";
import type { Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { contributionRequirement, type Reason } from "#lib/rules/index.ts";
import { attainsOn, formatMonth, type IsoDate, monthOfDate } from "#lib/time/index.ts";
import type { Member } from "./household.ts";

/** Whether the contributions that a first visit or a death asks for were made, and if not, what decided it. */
export type Requirement = { readonly met: boolean; readonly reasons: readonly Reason[] };

/**
 * The contribution requirement of a member on a day, by the months of the plan. Where it fails, two thirds say how many
 * months were missing, and the last year which unpaid month stood in the way.
 */
export function requirementOn(member: Member, scenario: Scenario, on: IsoDate, params: ParameterReader): Requirement {
  const { prefix, ledger, person, bornOn, paidLate } = member;
  const insured = insuredOn(ledger, person, scenario, on);
  const months = monthsBeforeEvent(prefix, on, insured.national || insured.employees, paidLate, person.record);
  const { unpaidLastYear } = months;
  const outcome = contributionRequirement(
    {
      occursOn: on,
      bornOn,
      insuredMonths: months.insured,
      paidMonths: months.paid,
      exemptMonths: months.exempt,
      ...(unpaidLastYear === undefined ? {} : { unpaidMonthsLastYear: unpaidLastYear }),
      at: monthOfDate(on),
    },
    params,
  );
  if (outcome.status === "payable") return { met: true, reasons: [] };
  return { met: false, reasons: [...outcome.reasons, ...whyLastYearFails(on, bornOn, months, params)] };
}

/** What stands in the way of the one-year test: an unpaid month, or, without one, that it is over. */
function whyLastYearFails(
  on: IsoDate,
  bornOn: IsoDate,
  { unpaidLastYear, lastUnpaid }: MonthsBeforeEvent,
  params: ParameterReader,
): Reason[] {
  if (lastUnpaid !== undefined && unpaidLastYear !== undefined)
    return [{ code: "unpaidInLastYear", month: formatMonth(lastUnpaid), months: unpaidLastYear }];
  if (unpaidLastYear !== 0) return [];
  const before = params.get("oneYearTestBefore", monthOfDate(on));
  return [
    on >= before ? { code: "oneYearTestOver", before } : { code: "oneYearTestUnder65", on: attainsOn(bornOn, 65) },
  ];
}
