import { type Month, monthOf, type Period } from "./month.ts";

/** Fiscal year (年度): 1 April to 31 March, named by the year it starts in. */
export const fiscalYearOf = (month: Month): number => Math.floor((month - 3) / 12);

export const firstMonthOf = (fiscalYear: number): Month => monthOf(fiscalYear, 4);

export const monthsOf = (fiscalYear: number): Period => ({
  from: firstMonthOf(fiscalYear),
  to: firstMonthOf(fiscalYear + 1),
});

/** "FY2026" to 2026; undefined for anything else. */
export const parseFiscalYear = (text: string): number | undefined =>
  /^FY(19|20|21)\d\d$/.test(text) ? Number(text.slice(2)) : undefined;
