import { z } from "zod";
import { monthsField, yenField } from "./fields.ts";

const months = () => monthsField().default(0);
const partial = { quarterExempt: months(), halfExempt: months(), threeQuarterExempt: months(), fullExempt: months() };

/** National Pension months by kind; "quarter exempt" = a quarter is waived. Unpaid months are left out. */
export const contributionMonthsSchema = z.strictObject({
  paid: months(),
  ...partial,
  before200904: z.strictObject(partial).prefault({}),
  studentOrDeferred: months(),
  complementary: months(),
});

export type ContributionMonths = z.output<typeof contributionMonthsSchema>;

/** Insured months and re-evaluated averages of Employees' Pension Insurance, to 2003-03 and from 2003-04. */
export const employeesRecordSchema = z.strictObject({
  monthsTo2003: months(),
  averageStandardMonthlyRemuneration: yenField().optional(),
  monthsFrom2003: months(),
  averageStandardRemuneration: yenField().optional(),
});

export type EmployeesRecord = z.output<typeof employeesRecordSchema>;
