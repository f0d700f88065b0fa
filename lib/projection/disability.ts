import { additionsReformFrom } from "#data/turning-points.ts";
import { insuredOn } from "#lib/career/index.ts";
import { type Disability, disabilitiesOf, type Scenario } from "#lib/input/index.ts";
import { yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  before20RightOn,
  certificationDay,
  coveredDisability,
  type DisabilityAllowance,
  type DisabilityGrade,
  disabilityAllowance,
  disabilityBasic,
  disabilityEmployees,
  disabilityStart,
  type Outcome,
  outOfGrade,
  type Reason,
} from "#lib/rules/index.ts";
import {
  addMonths,
  dateOf,
  type IsoDate,
  type Month,
  monthNumberOf,
  monthOfDate,
  parseMonth,
  yearOf,
} from "#lib/time/index.ts";
import { type Partner, spouseIn } from "./additions.ts";
import { employeesMonths } from "./counted-months.ts";
import { type EventAward, eventLine, refusedEvent } from "./event-line.ts";
import type { FamilyChild, Marriage } from "./family.ts";
import type { Member } from "./household.ts";
import { type Award, endOf, type Horizon, type Line, NO_AWARD, yearReason } from "./line.ts";
import { partsBefore, reEvaluations, statedPart } from "./pay-terms.ts";
import { requirementOn } from "./requirement.ts";
import { earlyClaimIn } from "./start.ts";
import { childTurns } from "./survivors.ts";
import { NO_PARTS } from "./years.ts";

/** A disability of a member with what the law says of it, whatever it pays. */
export type DisabilityRight = {
  readonly disability: Disability;
  readonly certificationOn: IsoDate;
  /** The grade that a month is paid at: that of the month before. */
  readonly gradeIn: (month: Month) => DisabilityGrade | undefined;
  readonly turns: readonly Month[];
  /** The first visit lay before 20, without insurance. */
  readonly before20: boolean;
  /** First month of each pension, or why there is none. */
  readonly basic: Outcome<Month>;
  readonly employees: Outcome<Month>;
};

/** Has a member any disability, by the facts or by an event? */
export const hasDisability = ({ person }: Member, { events }: Scenario): boolean =>
  person.disabilities.length > 0 ||
  events.some(({ kind, ...event }) => kind === "disability" && "person" in event && event.person === person.id);

/** The disabilities of a member, each with its right. */
export function disabilityRights(member: Member, scenario: Scenario, params: ParameterReader): DisabilityRight[] {
  return disabilitiesOf(member.person, scenario).map((disability) => rightTo(disability, member, scenario, params));
}

function rightTo(disability: Disability, member: Member, scenario: Scenario, params: ParameterReader): DisabilityRight {
  const { bornOn, ledger, person } = member;
  const firstVisitOn = disability.firstVisitOn as IsoDate;
  const visitedIn = monthOfDate(firstVisitOn);
  const fixedOn = disability.fixedOn as IsoDate | undefined;
  const { certificationOn } = certificationDay(firstVisitOn, fixedOn, visitedIn, params);
  const insured = insuredOn(ledger, person, scenario, firstVisitOn);
  const early = earlyClaimIn(member, scenario);
  const covered = coveredDisability({
    bornOn,
    firstVisitOn,
    nationalInsured: insured.national,
    employeesInsured: insured.employees,
    wasInsured: insured.wasInsured,
    livesInJapan: insured.livesInJapan,
    claimedEarly: early !== undefined && early <= monthOfDate(certificationOn),
  });
  const before20 = covered.status === "payable" && covered.breakdown.basic === "before20";
  const requirement = before20 ? { met: true, reasons: [] } : requirementOn(member, scenario, firstVisitOn, params);
  const grades = disability.grades.map(({ from, grade }) => ({ from: parseMonth(from), grade }));
  const gradeIn = (month: Month) => {
    const grade = grades.findLast(({ from }) => from < month)?.grade;
    return typeof grade === "number" ? grade : undefined;
  };
  const certifiedOn = before20 ? before20RightOn(bornOn, certificationOn) : certificationOn;
  const open = (pension: "basic" | "employees"): Outcome<Month> => {
    const reasons = [
      ...(covered.status === "notEligible" ? covered.reasons : []),
      ...requirement.reasons,
      ...(covered.status === "payable" && pension === "employees" && !covered.breakdown.employees
        ? [{ code: "notEmployeeAtFirstVisit", on: firstVisitOn }]
        : []),
      ...(covered.status === "payable" && pension === "basic" && covered.breakdown.basic === undefined
        ? [{ code: "notInsuredAtFirstVisit", on: firstVisitOn }]
        : []),
    ];
    if (reasons.length > 0) return { status: "notEligible", reasons };
    return startOf(
      pension,
      certifiedOn,
      grades.map(({ from }) => from),
      gradeIn,
      member,
      early,
      params,
    );
  };
  return {
    disability,
    certificationOn,
    gradeIn,
    turns: [...grades.map(({ from }) => addMonths(from, 1)), addMonths(monthOfDate(certifiedOn), 1)],
    before20,
    basic: open("basic"),
    employees: open("employees"),
  };
}

/** From which month a pension is paid: by the state on the certification day, or by one that grew worse after it. */
function startOf(
  pension: "basic" | "employees",
  certifiedOn: IsoDate,
  turns: readonly Month[],
  gradeIn: DisabilityRight["gradeIn"],
  { bornOn }: Member,
  early: Month | undefined,
  params: ParameterReader,
): Outcome<Month> {
  const certified = monthOfDate(certifiedOn);
  const inGrade = (month: Month) => !outOfGrade(pension, gradeIn(addMonths(month, 1)));
  const later = turns.find((month) => month > certified && inGrade(month));
  const onTheDay = inGrade(certified);
  const reachedIn = onTheDay ? certified : later;
  if (reachedIn === undefined) {
    const lowest = turns.map((month) => gradeIn(addMonths(month, 1))).find((grade) => grade !== undefined);
    return {
      status: "notEligible",
      reasons: [lowest === undefined ? { code: "noDisabilityGrade" } : { code: "gradeTooLow", grade: lowest }],
    };
  }
  const reachedOn = onTheDay ? certifiedOn : dateOf(yearOf(reachedIn), monthNumberOf(reachedIn), 1);
  const start = disabilityStart(
    {
      bornOn,
      form: onTheDay ? "certificationDay" : "grownWorse",
      reachedOn,
      claimedOn: reachedOn,
      claimedEarly: early !== undefined && early <= reachedIn,
    },
    params,
  );
  return start.status === "payable" ? { status: "payable", breakdown: start.breakdown.firstPaidMonth } : start;
}

/** The months in which a disability pension can be drawn, by all of these rights together. */
export function drawnMonths(rights: readonly DisabilityRight[]): NonNullable<Partner["disability"]> | undefined {
  const open = rights.filter(({ basic, employees }) => basic.status === "payable" || employees.status === "payable");
  if (open.length === 0) return undefined;
  const draws = (first: Outcome<Month>, pension: "basic" | "employees", right: DisabilityRight, month: Month) =>
    first.status === "payable" && month >= first.breakdown && !outOfGrade(pension, right.gradeIn(month));
  return {
    drawnIn: (month) =>
      open.some(
        (right) => draws(right.basic, "basic", right, month) || draws(right.employees, "employees", right, month),
      ),
    turns: open.flatMap(({ turns }) => turns),
  };
}

/** Who is maintained by a disabled person. */
export type Maintained = {
  readonly spouse: Partner | undefined;
  readonly marriedIn: Marriage;
  /** Months from the one after a marriage or a divorce on. */
  readonly marriageTurns: readonly Month[];
  readonly children: readonly FamilyChild[];
};

/**
 * Both disability pensions of a member for one disability, wherever they change: with grades, children, the spouse's part, and
 * suspended outside the grades. Income and residence of the family are taken to fit.
 * Law: NPA 30 to 36, EPIA 47 to 54. Rules.
 */
export function disabilityLines(
  right: DisabilityRight,
  member: Member,
  family: Maintained,
  horizon: Horizon,
): { readonly basic: Line; readonly employees: Line } {
  const { disability, basic, employees, certificationOn, gradeIn, turns } = right;
  const { params } = horizon;
  const { bornOn } = member;
  const on = disability.firstVisitOn as IsoDate;
  const until = addMonths(monthOfDate(certificationOn), 1);
  const both = basic.status === "payable" && employees.status === "payable";
  const own = family.children.filter(({ parents }) => parents.includes(member.person.id));
  const childrenOf = (pension: "basic" | "employees", rightIn: Month) =>
    // from 2028-04 the employees' pension brings the children's part where both could (R-347)
    (pension === "employees") === (both && rightIn >= additionsReformFrom) ? own : [];
  const spouse = family.spouse && spouseIn(family.spouse, params);
  const lastOfSpouse = family.spouse ? endOf(family.spouse.member) : 0;
  const changes = (month: Month, now: Award, before: Award): Reason => {
    const [grade, earlier] = [gradeIn(month), gradeIn(addMonths(month, -1))];
    if (grade !== earlier) return grade === undefined ? { code: "outOfGrades" } : { code: "gradeChanges", grade };
    if (now.due.children !== before.due.children && now.due.disabilityBasic === before.due.disabilityBasic)
      return { code: "additionForChildrenChanges" };
    if (now.due.dependents !== before.due.dependents && now.due.disabilityEmployees === before.due.disabilityEmployees)
      return { code: now.due.dependents > before.due.dependents ? "additionStarts" : "additionEnds" };
    return yearReason(member, "basic", month, params);
  };
  const common = (from: Month) => ({
    member,
    from,
    turns: [
      ...turns,
      ...own.flatMap(childTurns),
      ...(family.spouse
        ? [
            addMonths(family.spouse.member.ledger.attains65, 1),
            endOf(family.spouse.member),
            ...(family.spouse.disability?.turns ?? []),
            ...family.marriageTurns,
          ]
        : []),
    ],
    begins: { code: "startsWithDisability", on: certificationOn, grade: gradeIn(from) },
    changes,
  });
  const basicAt =
    (rightIn: Month) =>
    (month: Month): EventAward => {
      const grade = gradeIn(month);
      if (grade === undefined || outOfGrade("basic", grade)) return NO_AWARD;
      const children = childrenOf("basic", rightIn);
      const outcome = disabilityBasic({ bornOn, grade, children, at: month }, params);
      if (outcome.status === "notEligible") return NO_AWARD;
      const { basePension, childAdditions } = outcome.breakdown;
      const due = { ...NO_PARTS, disabilityBasic: basePension, children: childAdditions };
      return { ...NO_AWARD, due, toBeConfirmed: outcome.toBeConfirmed };
    };
  const employeesAt =
    (rightIn: Month) =>
    (month: Month): EventAward => {
      const grade = gradeIn(month);
      if (grade === undefined) return NO_AWARD;
      // a marriage, a divorce or a death counts from the month after
      const married = family.marriedIn(addMonths(month, -1)) === true && month < lastOfSpouse;
      const outcome = disabilityEmployees(
        {
          ...recordUntil(member, until, month, params),
          grade,
          basicPayable: basic.status === "payable",
          ...(spouse && married ? { spouse: spouse(month) } : {}),
          children: childrenOf("employees", rightIn),
          rightIn,
          at: month,
        },
        params,
      );
      if (outcome.status === "notEligible") return NO_AWARD;
      const { pension, spouse: part, childAdditions } = outcome.breakdown;
      const due = {
        ...NO_PARTS,
        disabilityEmployees: pension,
        dependents: part?.paid ?? yen(0),
        children: childAdditions,
      };
      return { ...NO_AWARD, due, toBeConfirmed: outcome.toBeConfirmed };
    };
  return {
    basic:
      basic.status === "notEligible"
        ? refusedEvent(member, "disabilityBasic", on, basic.reasons)
        : eventLine(
            {
              ...common(basic.breakdown),
              benefit: "disabilityBasic",
              awardAt: basicAt(addMonths(basic.breakdown, -1)),
            },
            horizon,
          ),
    employees:
      employees.status === "notEligible"
        ? refusedEvent(member, "disabilityEmployees", on, employees.reasons)
        : eventLine(
            {
              ...common(employees.breakdown),
              benefit: "disabilityEmployees",
              awardAt: employeesAt(addMonths(employees.breakdown, -1)),
            },
            horizon,
          ),
  };
}

/** The record up to and with the month of the certification day, at the rates of a month. */
function recordUntil(member: Member, until: Month, at: Month, params: ParameterReader) {
  return {
    bornOn: member.bornOn,
    ...partsBefore(member, until, reEvaluations(member, at, params)),
    stated: statedPart(member, at, params),
    months: employeesMonths(member, until).all,
    at,
  };
}

/** The one-off allowance for a state below the grades, where the plan tells one that was fixed; undefined without. */
export function allowanceOf(
  right: DisabilityRight,
  member: Member,
  params: ParameterReader,
): { readonly on: IsoDate; readonly outcome: Outcome<DisabilityAllowance> } | undefined {
  const { disability, employees, certificationOn } = right;
  const fixedOn = disability.fixedOn as IsoDate | undefined;
  const below = disability.grades.some(({ grade }) => grade === "allowance");
  if (!below || fixedOn === undefined) return undefined;
  const at = monthOfDate(fixedOn);
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
