import type { Deadline } from "#data/claims/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { lastClaimDay, lastDayForPayment, lastDayForRight, lastDeathGrantDay } from "#lib/rules/index.ts";
import {
  addMonths,
  attainsOn,
  benefitPeriodEnd,
  dayAfter,
  dayBefore,
  daysLater,
  type IsoDate,
  lastDayOf,
  lastDayOfYearsAfter,
  lastPaymentMonth,
  monthOfDate,
  monthsLater,
  paymentMonthOf,
} from "#lib/time/index.ts";
import type { Counted, Until, When } from "./types.ts";

type Parameter = Extract<Deadline, { kind: "parameter" }>;

/**
 * The time limit of a step as days of the calendar. A time of days does not count the day it runs from, and one of years that
 * begins the day after ends on that day's date (Civil Code 140, 143). Limits that the rules compute come from them (R-011, R-551,
 *
 */
export function whenOf(deadline: Deadline, on: IsoDate, counted: Counted, params: ParameterReader): When {
  if (deadline.kind === "parameter") return byParameter(deadline, on, counted, params);
  const limit = deadline;
  const exact = (day: IsoDate): When => ({ limit, until: { on: day, basis: "exact" } });
  switch (deadline.kind) {
    case "days":
      return exact(daysLater(on, deadline.days));
    case "daysByScheme":
      return exact(daysLater(on, counted.nationalOnly ? deadline.national : deadline.employees));
    case "months":
      return exact(monthsLater(on, deadline.months));
    case "years": {
      const unknownStart = deadline.from === "dayAfterFuneral" || deadline.from === "eachDayMissed";
      const day = lastDayOfYearsAfter(on, deadline.years);
      return { limit, until: { on: day, basis: unknownStart ? "earliest" : "exact" } };
    }
    case "beforeAge":
      return counted.bornOn === undefined ? { limit } : exact(dayBefore(attainsOn(counted.bornOn, deadline.age)));
    case "opensDaysBefore":
      return { ...exact(on), opensOn: daysBefore(on, deadline.days) };
    case "opensMonthsBefore":
      return { ...exact(on), opensOn: monthsLater(on, -deadline.months) };
    case "monthsBeforePayment":
      return exact(lastDayOf(addMonths(paymentAfter(on, deadline.months), -deadline.months)));
    case "endOfBirthMonth":
      return exact(lastDayOf(monthOfDate(on)));
    case "promptly":
    case "fromApplication":
      return { limit };
    default:
      return deadline satisfies never;
  }
}

function byParameter({ parameter, from }: Parameter, on: IsoDate, counted: Counted, params: ParameterReader): When {
  const at = monthOfDate(on);
  const years = (count: number) => ({ kind: "years" as const, years: count, from });
  const exact = (count: number, day: IsoDate): When => ({ limit: years(count), until: { on: day, basis: "exact" } });
  switch (parameter) {
    case "benefitTimeLimitYears": {
      const count = params.get(parameter, at);
      const limit = years(count);
      const { firstPaidOn, arisesOn } = counted;
      if (arisesOn !== undefined) return { limit, until: { on: lastDayForRight(arisesOn, params), basis: "right" } };
      if (firstPaidOn === undefined) return { limit };
      const until: Until = { on: lastDayForPayment(monthOfDate(firstPaidOn), params), basis: "payments" };
      return { limit, until };
    }
    case "contributionTimeLimitYears": {
      const count = params.get(parameter, at);
      const first = monthOfDate(dayAfter(on));
      return { limit: years(count), until: { on: lastDayOf(lastPaymentMonth(first, count)), basis: "months" } };
    }
    case "deathGrantTimeLimitYears":
      return exact(params.get(parameter, at), lastDeathGrantDay(on, params));
    case "divisionClaimYears":
      return exact(params.get(parameter, at), lastClaimDay(on, params));
    case "lumpSumWithdrawal": {
      const { claimYears } = params.get(parameter, at);
      return exact(claimYears, counted.claimBy ?? lastDayOfYearsAfter(on, claimYears));
    }
    case "unemploymentBenefit": {
      const period = params.get(parameter, at);
      return exact(period.periodYears, benefitPeriodEnd(on, counted.days ?? 0, period));
    }
    default:
      return parameter satisfies never;
  }
}

/** The first payment month for which a notice so many months before it still reaches from that day on. */
function paymentAfter(on: IsoDate, months: number) {
  let payment = paymentMonthOf(monthOfDate(on));
  while (lastDayOf(addMonths(payment, -months)) < on) payment = paymentMonthOf(payment);
  return payment;
}

function daysBefore(date: IsoDate, days: number): IsoDate {
  let day = date;
  for (let i = 0; i < days; i++) day = dayBefore(day);
  return day;
}
