import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import type { ParameterName, ParameterValues } from "#lib/parameters/index.ts";
import { addMonths, parseMonth } from "#lib/time/index.ts";

/** What a date of the law changes: a figure read off a parameter on both sides of the date. */
const turn = <N extends ParameterName>(
  date: string,
  name: N,
  pick: (value: ParameterValues[N]) => unknown,
  before: unknown,
  after: unknown,
) =>
  [
    date,
    name,
    { pick, before, after } as { pick: (value: never) => unknown; before: unknown; after: unknown },
  ] as const;

/** R-410, with the dates of the acts' supplementary articles; `none`: the parameter has no value before. */
const none = "none";
const DATES = [
  turn("2026-04", "earningsTestBase", (yen) => yen, 480_000, 620_000),
  turn("2026-04", "earningsTestThreshold", (yen) => yen, 510_000, 650_000),
  turn("2026-04", "divisionClaimYears", (years) => years, 2, 5),
  turn("2026-10", "childcareExemptionEndAge", (age) => age, none, 1),
  turn("2026-10", "shortTimeCoverage", ({ monthlyPayFrom }) => monthlyPayFrom, 88_000, null),
  turn("2027-09", "employeesGrades", (grades) => grades.at(-1)?.amount, 650_000, 680_000),
  turn("2028-09", "employeesGrades", (grades) => grades.at(-1)?.amount, 680_000, 710_000),
  turn("2029-09", "employeesGrades", (grades) => grades.at(-1)?.amount, 710_000, 750_000),
  turn("2027-10", "shortTimeCoverage", ({ firmInsuredOver }) => firmInsuredOver, 50, 35),
  turn("2028-04", "childAdditionBase", ({ firstAndSecond }) => firstAndSecond, 224_700, 269_600),
  turn("2028-04", "childAdditionBase", ({ thirdOn }) => thirdOn, 74_900, 269_600),
  turn("2028-04", "spouseAdditionBase", (yen) => yen, 224_700, 202_200),
  turn("2028-04", "dependentsAdditionMonths", ({ child }) => child, 240, 120),
  turn("2028-04", "survivorsFixedTerm", ({ months }) => months, none, 60),
  turn("2028-04", "survivorsRightBarsDeferral", (rows) => rows.at(-1)?.value, true, false),
  turn("2029-10", "soleProprietorIndustriesLimited", (limited) => limited, true, false),
  turn("2029-10", "shortTimeCoverage", ({ firmInsuredOver }) => firmInsuredOver, 35, 20),
  turn("2032-10", "shortTimeCoverage", ({ firmInsuredOver }) => firmInsuredOver, 20, 10),
  turn("2035-10", "shortTimeCoverage", ({ firmInsuredOver }) => firmInsuredOver, 10, 0),
];

describe("R-410 the reform takes effect date by date", () => {
  const at = (name: ParameterName, date: string, months: number, pick: (value: never) => unknown, knownAt?: string) => {
    const params = parameters.under(knownAt === undefined ? {} : { knownAt: parseMonth(knownAt) });
    try {
      return pick(params.get(name, addMonths(parseMonth(date), months)) as never);
    } catch (error) {
      if (error instanceof Error && error.name === "MissingParameterError") return none;
      throw error;
    }
  };
  it.each(DATES)("%s %s", (date, name, { pick, before, after }) => {
    expect([at(name, date, -1, pick), at(name, date, 0, pick)]).toEqual([before, after]);
  });
  it("none of it was law in May 2024", () => {
    const earlier = DATES.filter(([, name]) => name !== "earningsTestThreshold");
    for (const [date, name, { pick, after }] of earlier)
      expect([name, at(name, date, 0, pick, "2024-05")]).not.toEqual([name, after]);
  });
});
