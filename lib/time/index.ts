export { type Age, ageIn, ageOfMonths, ageOn, attainsInMonth, attainsOn, monthsOfAge } from "./age.ts";
export { bankingDayFrom, bankingDayUpTo, yearsLater } from "./banking-day.ts";
export { benefitPeriodEnd } from "./benefit-period.ts";
export {
  dateOf,
  dayAfter,
  dayBefore,
  daysFromTo,
  daysInMonth,
  daysLater,
  type IsoDate,
  isDateText,
  lastDayOf,
  laterOf,
  monthAfterDay,
  monthOfDate,
  monthsLater,
  parseDate,
  weekdayOf,
} from "./date.ts";
export { lastBackPaymentMonth, lastDayOfYearsAfter, lastPaymentMonth } from "./due-date.ts";
export { ERAS, eraOf, westernYear } from "./era.ts";
export { firstMonthOf, fiscalYearOf, monthsOf, parseFiscalYear } from "./fiscal-year.ts";
export { lastBegun } from "./last-begun.ts";
export {
  addMonths,
  formatMonth,
  intersection,
  isMonthText,
  lengthOf,
  type Month,
  monthNumberOf,
  monthOf,
  type Period,
  parseMonth,
  yearOf,
} from "./month.ts";
export { paidOn, paymentMonthOf } from "./payment.ts";
