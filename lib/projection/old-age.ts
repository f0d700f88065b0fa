import { hasMonthsWithPay } from "#lib/career/index.ts";
import { type ParameterReader, whileSame } from "#lib/parameters/index.ts";
import {
  type EmployeesRight,
  employeesRight,
  type InsuredWork,
  type OldAgeBasic,
  type OldAgeEmployees,
  type Outcome,
  oldAgeBasic,
  oldAgeEmployees,
} from "#lib/rules/index.ts";
import { type Age, addMonths, type Month, monthsOfAge } from "#lib/time/index.ts";
import {
  countedMonths,
  dividedFrom,
  employeesMonths,
  foreignMonths,
  nationalMonths,
  qualifyingMonths,
  recordsIn,
} from "./counted-months.ts";
import type { Member } from "./household.ts";
import { employeesParts, insuredBefore } from "./pay-terms.ts";
import { specialCohort } from "./special-cohort.ts";
import type { Start } from "./start.ts";

/** The old-age basic pension with its additional pension at the amounts of month `at`. */
export function basicAt(
  member: Member,
  { age, from65, founded }: Start,
  at: Month,
  params: ParameterReader,
): Outcome<OldAgeBasic> {
  const totals = nationalMonths(member, founded);
  return oldAgeBasic(
    {
      bornOn: member.bornOn,
      months: totals.months,
      foreignMonths: foreignMonths(member, founded, at, params),
      additionalMonths: totals.additionalMonths,
      commencementAge: age,
      retroactive: from65,
      otherRights: member.otherRights ?? [],
      at,
    },
    params,
  );
}

/** When a pension is asked for, and the months that found it. */
type Asked = Pick<Start, "age" | "from65" | "founded">;

/** What the right to the old-age employees' pension rests on, by the law of month `at`. */
function employeesFacts(member: Member, { age, from65, founded }: Asked, at: Month, params: ParameterReader) {
  return {
    bornOn: member.bornOn,
    employeesMonths: countedMonths(member, founded, at, params),
    qualifyingMonths: qualifyingMonths(member, founded, at, params).qualifyingMonths,
    commencementAge: age,
    specialAge: specialCohort(member, at, params)?.startAge,
    retroactive: from65,
    otherRights: member.otherRights ?? [],
    at,
  };
}

/** The right to the old-age employees' pension on the months that found it; its amount aside. */
export function employeesRightOn(
  member: Member,
  asked: Asked,
  at: Month,
  params: ParameterReader,
): Outcome<EmployeesRight> {
  const hasPay = hasMonthsWithPay(recordsIn(member, at), asked.founded);
  return employeesRight({ ...employeesFacts(member, asked, at, params), hasPay }, params);
}

/** The right to the old-age employees' pension, and its amount, on the months that found it at the amounts of month `at`. */
export function employeesOn(
  member: Member,
  asked: Asked,
  at: Month,
  params: ParameterReader,
): Outcome<OldAgeEmployees> {
  const { founded } = asked;
  return oldAgeEmployees(
    {
      ...employeesFacts(member, asked, at, params),
      ...insuredBefore(member, founded, at, params),
      monthsAged20To59: employeesMonths(member, founded).aged20To59,
      insuredWork: insuredWhileWaiting(member, asked.age, founded, at, params),
    },
    params,
  );
}

/**
 * Work from 65 on that the earnings test would look at while a deferred start is waited for, each month with the
 * remuneration-related part of its own year, as far as the law to month `at` is known.
 */
export function insuredWhileWaiting(
  member: Member,
  age: Age,
  founded: Month,
  at: Month,
  params: ParameterReader,
): InsuredWork[] {
  const { ledger, testedWork } = member;
  const work: InsuredWork[] = [];
  if (monthsOfAge(age) <= 65 * 12) return work;
  const related = whileSame(
    params,
    (month) => employeesParts(member, founded, month, params).related,
    dividedFrom(member),
  );
  const end = addMonths(ledger.from, ledger.length);
  for (let month = ledger.attains65; month < end; month = addMonths(month, 1)) {
    const annualRemuneration = testedWork.in(month);
    if (annualRemuneration === undefined) continue;
    const isKnown = month <= at && params.stretchIfAny("reEvaluation", month) !== undefined;
    const ofThen = isKnown ? { remunerationRelated: related(month) } : {};
    work.push({ from: month, to: addMonths(month, 1), annualRemuneration, ...ofThen });
  }
  return work;
}
