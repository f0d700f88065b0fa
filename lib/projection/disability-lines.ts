import { yen } from "#lib/money/index.ts";
import { type ParameterReader, whileSame } from "#lib/parameters/index.ts";
import {
  type DisabilityAllowance,
  type DisabilityBasic,
  type DisabilityEmployees,
  disabilityAllowance,
  disabilityBasic,
  disabilityEmployees,
  isAdditionsReformed,
  notEligible,
  type Outcome,
  outOfGrade,
  type Reason,
} from "#lib/rules/index.ts";
import { addMonths, formatMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { isMaintained, type Partner, spouseIn } from "./additions.ts";
import { dividedFrom, employeesMonths } from "./counted-months.ts";
import type { DisabilityRight } from "./disability.ts";
import { childrenReason, eventLine, refusedEvent } from "./event-line.ts";
import type { FamilyChild, Marriage } from "./family.ts";
import type { Member } from "./household.ts";
import { type Award, endOf, type Horizon, type Line, yearReason } from "./line.ts";
import { insuredBefore } from "./pay-terms.ts";
import { childTurns } from "./survivors-lines.ts";
import { NO_PARTS } from "./years.ts";

/** Who is maintained by a disabled person. */
export type Maintained = {
  readonly spouse: Partner | undefined;
  readonly marriedIn: Marriage;
  /** Months from the one after a marriage or a divorce on. */
  readonly marriageTurns: readonly Month[];
  readonly children: readonly FamilyChild[];
};

/** Both disability pensions, and what each is made of in a month. */
export type DisabilityLines = {
  readonly basic: Line;
  readonly employees: Line;
  readonly basicAt: (month: Month) => Outcome<DisabilityBasic>;
  readonly employeesAt: (month: Month) => Outcome<DisabilityEmployees>;
};

/**
 * Both disability pensions of a member for one disability, wherever they change: with grades, children, the spouse's part, and
 * suspended outside the grades. Residence of the family is taken to fit, and its income unless the plan says otherwise.
 * Law: NPA 30 to 36, EPIA 47 to 54. Rules.
 */
export function disabilityLines(
  right: DisabilityRight,
  member: Member,
  family: Maintained,
  horizon: Horizon,
): DisabilityLines {
  const { disability, basic, employees, certificationOn, gradeIn, turns } = right;
  const { params } = horizon;
  const { bornOn } = member;
  const on = disability.firstVisitOn as IsoDate;
  const until = addMonths(monthOfDate(certificationOn), 1);
  const both = basic.status === "payable" && employees.status === "payable";
  const own = family.children.filter(({ parents }) => parents.includes(member.person.id));
  // a right to the employees' pension from 2028-04 on brings the children's part where both could (R-347)
  const withEmployees = both && isAdditionsReformed(addMonths(employees.breakdown, -1), params);
  const childrenOf = (pension: "basic" | "employees") => ((pension === "employees") === withEmployees ? own : []);
  const spouse =
    family.spouse && isMaintained(family.spouse.member, monthOfDate(certificationOn), params)
      ? spouseIn(family.spouse, params)
      : undefined;
  const changes = (month: Month, now: Award, before: Award): Reason => {
    const [grade, earlier] = [gradeIn(month), gradeIn(addMonths(month, -1))];
    if (grade !== earlier) return grade === undefined ? { code: "outOfGrades" } : { code: "gradeChanges", grade };
    if (now.due.children !== before.due.children && now.due.disabilityBasic === before.due.disabilityBasic)
      return childrenReason(month);
    if (now.due.dependents !== before.due.dependents && now.due.disabilityEmployees === before.due.disabilityEmployees)
      return { code: now.due.dependents > before.due.dependents ? "additionStarts" : "additionEnds" };
    return yearReason(member, "basic", month, params);
  };
  // the part for a spouse belongs to the employees' pension
  const spouseTurns = family.spouse
    ? [
        addMonths(family.spouse.member.ledger.attains65, 1),
        endOf(family.spouse.member),
        ...(family.spouse.disability?.turns ?? []),
        ...family.marriageTurns,
      ]
    : [];
  const lastOfSpouse = family.spouse ? endOf(family.spouse.member) : 0;
  const common = (pension: "basic" | "employees", from: Month) => ({
    member,
    from,
    turns: [...turns, ...childrenOf(pension).flatMap(childTurns), ...(pension === "employees" ? spouseTurns : [])],
    begins:
      from > addMonths(monthOfDate(certificationOn), 1)
        ? { code: "startsWithGrade", grade: gradeIn(from), month: formatMonth(addMonths(from, -1)) }
        : { code: "startsWithDisability", on: certificationOn, grade: gradeIn(from) },
    changes,
  });
  const basicAt = (month: Month): Outcome<DisabilityBasic> => {
    const grade = gradeIn(month);
    if (basic.status === "notEligible") return basic;
    if (grade === undefined || outOfGrade("basic", grade)) return OUT_OF_GRADES;
    const children = childrenOf("basic");
    return disabilityBasic({ bornOn, grade, children, at: month }, params);
  };
  const recordAt = whileSame(params, (month) => recordUntil(member, until, month, params), dividedFrom(member));
  const employeesAt = (month: Month): Outcome<DisabilityEmployees> => {
    const grade = gradeIn(month);
    if (employees.status === "notEligible") return employees;
    if (grade === undefined) return OUT_OF_GRADES;
    const rightIn = addMonths(employees.breakdown, -1);
    // a marriage, a divorce or a death counts from the month after
    const married = family.marriedIn(addMonths(month, -1)) === true && month < lastOfSpouse;
    return disabilityEmployees(
      {
        ...recordAt(month),
        grade,
        basicPayable: basic.status === "payable",
        ...(spouse && married ? { spouse: spouse(month) } : {}),
        children: childrenOf("employees"),
        rightIn,
        at: month,
      },
      params,
    );
  };
  return {
    basicAt,
    employeesAt,
    basic:
      basic.status === "notEligible"
        ? refusedEvent(member, "disabilityBasic", on, basic.reasons)
        : eventLine(
            {
              ...common("basic", basic.breakdown),
              benefit: "disabilityBasic",
              madeAt: basicAt,
              partsOf: ({ basePension, childAdditions }) => ({
                ...NO_PARTS,
                disabilityBasic: basePension,
                children: childAdditions,
              }),
            },
            horizon,
          ),
    employees:
      employees.status === "notEligible"
        ? refusedEvent(member, "disabilityEmployees", on, employees.reasons)
        : eventLine(
            {
              ...common("employees", employees.breakdown),
              benefit: "disabilityEmployees",
              madeAt: employeesAt,
              partsOf: ({ pension, spouse: part, childAdditions }) => ({
                ...NO_PARTS,
                disabilityEmployees: pension,
                dependents: part?.paid ?? yen(0),
                children: childAdditions,
              }),
            },
            horizon,
          ),
  };
}

const OUT_OF_GRADES = notEligible({ code: "outOfGrades" });

/** The record up to and with the month of the certification day, at the rates of a month. */
function recordUntil(member: Member, until: Month, at: Month, params: ParameterReader) {
  return {
    bornOn: member.bornOn,
    ...insuredBefore(member, until, at, params),
    months: employeesMonths(member, until).all,
    at,
  };
}

/** The one-off allowance for a state below the grades, where the plan tells one that was fixed; undefined without. */
export function allowanceOf(
  right: DisabilityRight,
  member: Member,
  { params, first }: Horizon,
): { readonly on: IsoDate; readonly outcome: Outcome<DisabilityAllowance> } | undefined {
  const { disability, employees, certificationOn } = right;
  const fixedOn = disability.fixedOn as IsoDate | undefined;
  const below = disability.grades.some(({ grade }) => grade === "allowance");
  if (!below || fixedOn === undefined) return undefined;
  const at = monthOfDate(fixedOn);
  // what was paid before the data begin is long past
  if (at < first) return undefined;
  const closed = employees.status === "notEligible" ? employees.reasons.filter(({ code }) => !GRADES.has(code)) : [];
  if (closed.length > 0) return { on: fixedOn, outcome: { status: "notEligible", reasons: closed } };
  const until = addMonths(monthOfDate(certificationOn), 1);
  return {
    on: fixedOn,
    outcome: disabilityAllowance(
      {
        ...recordUntil(member, until, at, params),
        drawsOtherPension: false,
        drawsWorkInjury: false,
        firstVisitOn: disability.firstVisitOn as IsoDate,
        curedOn: fixedOn,
      },
      params,
    ),
  };
}

const GRADES: ReadonlySet<string> = new Set(["noDisabilityGrade", "gradeTooLow"]);
