import type { Format } from "#components/intl/format.ts";

/** Names of values that are no yen: rates stay decimals, months and ages carry their unit. */
const UNITS: Readonly<Record<"months" | "ages" | "plain", readonly string[]>> = {
  months: [
    "months",
    "paid",
    "exempted",
    "studentOrDeferred",
    "complementary",
    "japaneseMonths",
    "foreignMonths",
    "qualifyingMonths",
    "adjustmentMonths",
    "maxMonths",
    "monthsCapped",
    "monthsToSpecialAge",
    "fullCareer",
    "monthsBefore",
    "monthsWithinCap",
    "creditedMonths",
    "creditedPaidMonths",
    "exemptMonths",
    "additionalMonths",
    "monthsTo2003",
    "monthsFrom2003",
    "employeesMonths",
    "monthCap",
    "monthsAged20To59",
    "waitingMonths",
    "countedMonths",
    "stepMonths",
    "capMonths",
    "multiplierMonths",
    "insuredMonths",
    "minimumMonths",
  ],
  ages: ["startAge", "age65", "specialAge", "earlierStart", "laterStart", "breakEven"],
  plain: [
    "revisionRate",
    "weights",
    "rates",
    "perMonth",
    "rate",
    "rateAtAge",
    "reductionRate",
    "rateToSpecialAge",
    "relatedRate",
    "incrementRate",
    "earlierRate",
    "laterRate",
    "multiplierTo2003",
    "multiplierFrom2003",
    "guaranteedRevision",
    "averagePaymentRate",
    "suspendedShare",
    "suspendedShares",
    "cohortMultiplier",
    "contributionRate",
    "payableShare",
    "paybackYears",
    "breakEvenYears",
    "steps",
    "payFactor",
    "tenths",
    "lumpSumRate",
    "withholdingRate",
    "share",
    "survivorsShare",
    "ownShare",
    "cohortShare",
    "minimumShare",
    "phase",
    "factor",
    "children",
    "claimants",
  ],
};

/** A value of a step as people read it: an exact ratio is shown as a decimal with a mark where it does not end. */
export function valueSaid(
  value: unknown,
  name: string,
  t: (key: string, values?: Record<string, string | number>) => string,
  format: Format,
): string {
  const number = asNumber(value);
  if (number === undefined) return String(value ?? "");
  // additional pension: yen for each month, where an early start has a rate for each month
  const isRate = UNITS.plain.includes(name) && !(name === "perMonth" && number >= 1);
  if (isRate) return rateSaid(value, number, format);
  if (UNITS.months.includes(name)) return format.months(number);
  if (UNITS.ages.includes(name))
    return t("ageInMonths", {
      months: format.number(number),
      age: format.age({ years: Math.floor(number / 12), months: number % 12 }),
    });
  return Number.isInteger(number) ? format.yen(number) : `${ABOUT}${format.yen(number)}`;
}

/** Before a figure whose decimals go on. */
export const ABOUT = "≈";

function asNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  const [, num, den] = /^(-?\d+)\/(\d+)$/.exec(value) ?? [];
  return num === undefined ? undefined : Number(num) / Number(den);
}

/** 1/3 and 7/8 read better than 0.333333; longer fractions are shown as decimals. */
function rateSaid(value: unknown, number: number, format: Format): string {
  if (typeof value === "string" && /^-?\d{1,3}\/\d{1,3}$/.test(value)) return value;
  return typeof value === "string" ? `${ABOUT}${format.number(number)}` : format.number(number);
}
