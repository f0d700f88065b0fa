import { z } from "zod";
import { parameters } from "#data/index.ts";
import { bonusesCountFrom, lumpSumFrom } from "#data/turning-points.ts";
import type { InsuredParts } from "#lib/career/index.ts";
import {
  contributionMonthsSchema,
  type Issue,
  issue,
  LAST_DAY,
  MAX_MONTHS,
  monthField,
  monthsField,
  yenField,
} from "#lib/input/index.ts";
import { type EmployeesWithdrawalCase, type NationalWithdrawalCase, qualifyingPeriod } from "#lib/rules/index.ts";
import { addMonths, formatMonth, type Month, monthOfDate, parseDate, parseMonth } from "#lib/time/index.ts";
import type { Context } from "./calculation.ts";

export const national = z.strictObject({
  contributionMonths: contributionMonthsSchema.optional(),
  lastPaidMonth: monthField().optional(),
});

export const employees = z.strictObject({
  lastMonth: monthField().optional(),
  months: monthsField().optional(),
  averageStandardRemuneration: yenField().optional(),
  records: z
    .array(z.strictObject({ months: monthsField(), standardMonthlyRemuneration: yenField() }))
    .max(MAX_MONTHS)
    .optional(),
  standardBonusTotal: yenField().optional(),
});

type Facts = {
  readonly national?: z.output<typeof national> | undefined;
  readonly employees?: z.output<typeof employees> | undefined;
  readonly qualifyingMonths?: number | undefined;
  readonly leftJapanOn?: string | undefined;
};

const LAST_MONTH = monthOfDate(parseDate(LAST_DAY));

export const nationalCase = (given: Facts["national"]): NationalWithdrawalCase | undefined =>
  given?.contributionMonths && given.lastPaidMonth !== undefined
    ? { months: given.contributionMonths, lastPaidMonth: parseMonth(given.lastPaidMonth) }
    : undefined;

export function employeesCase(given: Facts["employees"]): EmployeesWithdrawalCase | undefined {
  if (given?.lastMonth === undefined) return undefined;
  const lastMonth = parseMonth(given.lastMonth);
  return { lastMonth, pay: payOf(given, lastMonth) };
}

/** Pay of the insured months. Records are read as unbroken up to the last month, so that those before 2003-04 are known. */
function payOf(given: NonNullable<Facts["employees"]>, lastMonth: Month): InsuredParts {
  const { months = 0, averageStandardRemuneration = 0, records, standardBonusTotal = 0 } = given;
  const part = (count: number, total: number) => ({ months: count, total: { num: total, den: 1 } });
  if (!records) return { to200303: part(0, 0), from200304: part(months, months * averageStandardRemuneration) };
  const end = addMonths(lastMonth, 1);
  let month = addMonths(end, -sumOf(records));
  const early = { months: 0, total: 0 };
  const later = { months: 0, total: standardBonusTotal };
  for (const one of records) {
    const before = Math.min(one.months, Math.max(0, bonusesCountFrom - month));
    early.months += before;
    early.total += before * one.standardMonthlyRemuneration;
    later.months += one.months - before;
    later.total += (one.months - before) * one.standardMonthlyRemuneration;
    month = addMonths(month, one.months);
  }
  return { to200303: part(early.months, early.total), from200304: part(later.months, later.total) };
}

const sumOf = (records: readonly { readonly months: number }[]): number =>
  records.reduce((sum, { months }) => sum + months, 0);

const employeesMonths = (given: Facts["employees"]): number =>
  given?.records ? sumOf(given.records) : (given?.months ?? 0);

/** Months toward the ten years as far as the two parts give them. */
export function givenMonths(facts: Facts, { at, params }: Context): number {
  const months = facts.national?.contributionMonths;
  const ofNational = months ? qualifyingPeriod(months, 0, at, params).japaneseMonths : 0;
  return ofNational + employeesMonths(facts.employees);
}

export function issuesIn(facts: Facts, context: Context): Issue[] {
  const { employees: given, qualifyingMonths, leftJapanOn } = facts;
  const total = givenMonths(facts, context);
  const both =
    given?.records && (["months", "averageStandardRemuneration"] as const).find((name) => given[name] !== undefined);
  return [
    ...monthIssues(
      "national.lastPaidMonth",
      facts.national?.lastPaidMonth,
      lastWithContribution(facts.national?.lastPaidMonth, context),
    ),
    ...monthIssues("employees.lastMonth", given?.lastMonth, LAST_MONTH),
    ...(both ? [issue("employees.records", "contradiction", { cause: "oneOfTwo", with: `employees.${both}` })] : []),
    ...(given?.standardBonusTotal !== undefined && given.averageStandardRemuneration !== undefined
      ? [
          issue("employees.standardBonusTotal", "contradiction", {
            cause: "oneOfTwo",
            with: "employees.averageStandardRemuneration",
          }),
        ]
      : []),
    ...(given?.records && sumOf(given.records) > MAX_MONTHS
      ? [issue("employees.records", "outOfRange", { cause: "months", min: 0, max: MAX_MONTHS })]
      : []),
    ...(qualifyingMonths !== undefined && qualifyingMonths < total && total <= MAX_MONTHS
      ? [issue("qualifyingMonths", "outOfRange", { min: total, max: MAX_MONTHS })]
      : []),
    ...(leftJapanOn !== undefined && leftJapanOn > LAST_DAY
      ? [issue("leftJapanOn", "outOfRange", { max: LAST_DAY })]
      : []),
  ];
}

function monthIssues(path: string, month: string | undefined, last: Month): Issue[] {
  const [min, max] = [formatMonth(lumpSumFrom), formatMonth(last)];
  return month !== undefined && (month < min || month > max) ? [issue(path, "outOfRange", { min, max })] : [];
}

/** The last month whose contribution is announced; under an outlook a year's stands for later ones. */
const LAST_CONTRIBUTION = addMonths(parameters.history("nationalContribution").at(-1)?.to ?? LAST_MONTH, -1);

function lastWithContribution(month: string | undefined, { params }: Context): Month {
  const later = month !== undefined && month > formatMonth(LAST_CONTRIBUTION);
  return later && params.stretchIfAny("nationalContribution", parseMonth(month)) ? LAST_MONTH : LAST_CONTRIBUTION;
}

export function missingIn(facts: Facts): string[] {
  const { national: ofNational, employees: ofEmployees } = facts;
  if (!ofNational && !ofEmployees) return ["national"];
  const absent = <T extends object>(part: string, given: T | undefined, names: readonly (keyof T & string)[]) =>
    given ? names.filter((name) => given[name] === undefined).map((name) => `${part}.${name}`) : [];
  const average = ofEmployees?.records || ofEmployees?.months === 0 ? [] : (["averageStandardRemuneration"] as const);
  const months = ofEmployees?.records ? [] : (["months"] as const);
  return [
    ...absent("national", ofNational, ["contributionMonths", "lastPaidMonth"]),
    ...absent("employees", ofEmployees, ["lastMonth", ...months, ...average]),
  ];
}
