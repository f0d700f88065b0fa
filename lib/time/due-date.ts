import { attainsOn } from "./age.ts";
import { dayAfter, type IsoDate } from "./date.ts";
import { addMonths, type Month } from "./month.ts";

/** The last day of a period of years that begins the day after a day: it ends as an age is attained (Civil Code art. 140, 143). */
export const lastDayOfYearsAfter = (day: IsoDate, years: number): IsoDate => attainsOn(dayAfter(day), years);

/**
 * The month in which the two years to pay a contribution end: so many years after the end of the next month, when it is
 * due. What a closed office moves into the first days of a later month is not counted on.
 * Law: NPA 91, 102(4). Rules.
 */
export const lastPaymentMonth = (month: Month, limitYears: number): Month => addMonths(month, 12 * limitYears + 1);

/** The last month in which the late payment of a waived month can be approved: the same month so many years later (NPA 94; R-135). */
export const lastBackPaymentMonth = (month: Month, limitYears: number): Month => addMonths(month, 12 * limitYears);
