import { insuredOn } from "#lib/career/index.ts";
import { type Disability, disabilitiesOf, type Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  before20RightOn,
  type CoveredDisability,
  certificationDay,
  coveredDisability,
  type DisabilityGrade,
  disabilityStart,
  type Outcome,
  outOfGrade,
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
import type { Partner } from "./additions.ts";
import type { Member } from "./household.ts";
import { type Requirement, requirementOn } from "./requirement.ts";
import { earlyClaimIn } from "./start.ts";

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

/** What a first visit decides, whatever becomes of the disability. */
export type FirstVisit = {
  readonly certificationOn: IsoDate;
  readonly early: Month | undefined;
  readonly covered: Outcome<CoveredDisability>;
  readonly before20: boolean;
  readonly requirement: Requirement;
};

/** A first visit as the law looks at it. */
export function visitOf(
  { firstVisitOn: visited, fixedOn }: Pick<Disability, "firstVisitOn" | "fixedOn">,
  member: Member,
  scenario: Scenario,
  params: ParameterReader,
): FirstVisit {
  const { bornOn, ledger, person } = member;
  const firstVisitOn = visited as IsoDate;
  const fixed = fixedOn as IsoDate | undefined;
  const { certificationOn } = certificationDay(firstVisitOn, fixed, monthOfDate(firstVisitOn), params);
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
  return { certificationOn, early, covered, before20, requirement };
}

/** The right to one disability, were it the only one. */
export function rightTo(
  disability: Disability,
  member: Member,
  scenario: Scenario,
  params: ParameterReader,
  visit = visitOf(disability, member, scenario, params),
): DisabilityRight {
  const { certificationOn, early, covered, before20, requirement } = visit;
  const { bornOn } = member;
  const firstVisitOn = disability.firstVisitOn as IsoDate;
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
  // the grades of the basic pension are those that add for a spouse
  const addsForSpouse = (month: Month) => open.some((right) => draws(right.employees, "basic", right, month));
  const turns = open.flatMap((right) => right.turns);
  const starts = open.flatMap(({ employees }) => (employees.status === "payable" ? [employees.breakdown] : []));
  return {
    drawnIn: (month) =>
      open.some(
        (right) => draws(right.basic, "basic", right, month) || draws(right.employees, "employees", right, month),
      ),
    turns,
    addsForSpouse,
    addsFrom: [...starts, ...turns].sort((a, b) => a - b).find(addsForSpouse),
  };
}
