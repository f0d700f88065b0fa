import { attainsInMonth, type IsoDate, type Month } from "#lib/time/index.ts";
import { type Issue, issue } from "./issue.ts";
import { type Raw, record } from "./raw.ts";
import { BORN_FROM } from "./scope.ts";

const SPANS = [
  ["monthsTo2003", "averageStandardMonthlyRemuneration"],
  ["monthsFrom2003", "averageStandardRemuneration"],
] as const;

/** Faults of a statement: more months than were lived, averages beside an earned amount, parts that exceed their whole. */
export function aboutRecord(
  statement: Raw,
  at: string,
  born: IsoDate | undefined,
  through: Month | undefined,
): Issue[] {
  const found: Issue[] = [];
  const months = record(statement.contributionMonths);
  const total = sum(months) + sum(record(months.before200904));
  if (born !== undefined && through !== undefined) {
    const lived = Math.max(0, through + 1 - attainsInMonth(born, 15));
    if (total > lived)
      found.push(issue(`${at}.contributionMonths`, "outOfRange", { cause: "moreThanLived", min: 0, max: lived }));
  }
  if (statement.employees === undefined) return found;
  if (born !== undefined && born < BORN_FROM.employees)
    found.push(issue(`${at}.employees`, "outOfRange", { cause: "employeesBornBefore", min: BORN_FROM.employees }));
  const employees = record(statement.employees);
  const insured = number(employees.monthsTo2003) + number(employees.monthsFrom2003);
  const counted = number(months.paid) + number(months.complementary);
  if (insured > counted)
    found.push(
      issue(`${at}.employees`, "contradiction", {
        cause: "employeesAmongPaid",
        with: `${at}.contributionMonths.paid`,
        months: insured,
        max: counted,
      }),
    );
  if (number(employees.monthsAged20To59) > insured)
    found.push(issue(`${at}.employees.monthsAged20To59`, "outOfRange", { min: 0, max: insured }));
  return [...found, ...aboutAverages(employees, `${at}.employees`, insured)];
}

function aboutAverages(employees: Raw, at: string, insured: number): Issue[] {
  const found: Issue[] = [];
  const given = (name: string) => typeof employees[name] === "number";
  const earned = given("earnedAnnualAmount");
  const guaranteed = record(employees.guaranteed);
  if (earned && number(employees.earnedAnnualAmount) > 0 && insured === 0)
    found.push(issue(`${at}.monthsFrom2003`, "required"));
  for (const [months, average] of SPANS) {
    if (earned && given(average))
      found.push(
        issue(`${at}.${average}`, "contradiction", { cause: "earnedOrAverage", with: `${at}.earnedAnnualAmount` }),
      );
    if (!earned && number(employees[months]) > 0 && !given(average)) found.push(issue(`${at}.${average}`, "required"));
    if (employees.guaranteed !== undefined && number(guaranteed[months]) !== number(employees[months]))
      found.push(
        issue(`${at}.guaranteed.${months}`, "contradiction", { cause: "sameMonths", with: `${at}.${months}` }),
      );
  }
  return found;
}

const number = (value: unknown): number => (typeof value === "number" ? value : 0);
const sum = (counts: Raw): number => Object.values(counts).reduce((total: number, value) => total + number(value), 0);
