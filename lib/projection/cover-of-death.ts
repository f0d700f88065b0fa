import { yen } from "#lib/money/index.ts";
import {
  type DeathFacts,
  employeesPaidTo,
  isAdditionsReformed,
  opensSurvivorsBasic,
  opensSurvivorsEmployees,
} from "#lib/rules/index.ts";
import { addMonths, type IsoDate, type Month, monthAfterDay, monthOfDate } from "#lib/time/index.ts";
import { type ChildrenCover, childrensBasic, childrensEmployees } from "./children-cover.ts";
import { choosable, chosenChanges } from "./chosen.ts";
import { type Paid, stepsOf } from "./cover-steps.ts";
import { type Death, deathFacts } from "./death.ts";
import { gradeAt, survivorsRights } from "./event-rights.ts";
import type { FamilyChild } from "./family.ts";
import type { Member } from "./household.ts";
import { endOf, type Line } from "./line.ts";
import type { Swept } from "./protection.ts";
import type { Cover, CoverRight } from "./protection-types.ts";
import { type SurvivorsLines, survivorsLines } from "./survivors.ts";
import type { Reason } from "./types.ts";

/** Longest time from conception to birth: a child born by then is a child of the deceased. */
const UNBORN_MONTHS = 9;

/**
 * What a death on a day brings the household: the spouse of that day what the timeline would pay them, beside their own
 * old-age pensions by the choice that pays most; the children what no spouse has a right to.
 */
export function coverOfDeath(swept: Swept, on: IsoDate): Cover {
  const { scenario, horizon, member, other, marriedIn, drawsFrom } = swept;
  const { params } = horizon;
  const diedIn = monthOfDate(on);
  const grade =
    member.person.disabilities.length > 0 || hasEvent(swept) ? gradeAt(member, scenario, diedIn, horizon) : undefined;
  const death: Death = {
    on,
    member,
    scenario,
    until: monthAfterDay(on),
    ...(grade === undefined ? {} : { disabilityGrade: grade }),
    drewPension: drawsFrom !== undefined && drawsFrom <= diedIn,
  };
  const facts = deathFacts(death, params);
  const lives = other !== undefined && (other.diesIn === undefined || other.diesIn > diedIn);
  const children = swept.children.filter(({ bornOn }) => monthOfDate(bornOn) <= addMonths(diedIn, UNBORN_MONTHS));
  return lives && marriedIn(diedIn, on) === true
    ? withSpouse(swept, other, death, facts, children)
    : withoutSpouse(swept, lives ? other : undefined, death, facts, children);
}

const hasEvent = ({ scenario, member }: Swept): boolean =>
  scenario.events.some((event) => event.kind === "disability" && event.person === member.person.id);

function withSpouse(
  swept: Swept,
  spouse: Member,
  death: Death,
  facts: DeathFacts,
  children: readonly FamilyChild[],
): Cover {
  const { horizon, othersOwn, marriedOn } = swept;
  const { on } = death;
  const survivors = survivorsLines(death, { spouse, marriedOn: marriedOn(on), children }, horizon, facts);
  const { basic, employees, widows, grant } = survivors;
  const isWidow = spouse.person.sex === "female";
  const lines = isWidow ? [basic, employees, widows] : [basic, employees];
  // while the spouse has a right the children's is suspended (EPIA 66)
  const spouseHasRight = employees.right.status === "payable" ? SPOUSE_IS_PAID : undefined;
  const toChildren = children.length > 0 && employeesPaidTo(spouseHasRight, true) === "children";
  const theirs = toChildren ? childrensEmployees(death, facts, children, horizon) : undefined;
  const paid: Paid[] = chosen(survivors, lines, spouse, othersOwn);
  if (theirs) paid.push(...theirs.changes);
  const given = givenBy(facts, death, horizon.params);
  return {
    steps: stepsOf(
      paid.toSorted((a, b) => a.month - b.month),
      endOf(spouse),
    ),
    rights: [
      ...lines.map((line) => rightOf(line, given)),
      ...(theirs && theirs.changes.length > 0 ? [childrensRight(theirs, given)] : []),
      {
        benefit: "deathGrant" as const,
        to: "spouse" as const,
        payable: grant.status === "payable",
        reasons: grant.status === "payable" ? [] : grant.reasons,
      },
    ],
    once: grant.status === "payable" ? grant.breakdown.amount : yen(0),
    toBeConfirmed: [...new Set(lines.flatMap(({ toBeConfirmed }) => toBeConfirmed))],
  };
}

const SPOUSE_IS_PAID = { waitsForAge: false, suspended: false, childrenHoldBasicAlone: false };

/** What of the spouse's pensions comes from the death. */
function chosen(
  survivors: SurvivorsLines,
  lines: readonly Line[],
  spouse: Member,
  othersOwn: Swept["othersOwn"],
): Paid[] {
  const cause = survivors.death.member.person.id;
  const open = lines.filter(({ changes }) => changes.length > 0);
  if (open.length === 0) return [];
  const own = othersOwn(survivorsRights(open, survivors.death.on));
  return chosenChanges(
    spouse,
    [...own.map((line) => choosable(line)), ...open.map((line) => choosable(line, cause))],
    [survivors],
  ).filter(({ benefit }) => OF_DEATH.has(benefit));
}

const OF_DEATH: ReadonlySet<string> = new Set(["survivorsBasic", "survivorsEmployees", "widowsPension"]);

function withoutSpouse(
  { horizon }: Swept,
  otherParent: Member | undefined,
  death: Death,
  facts: DeathFacts,
  children: readonly FamilyChild[],
): Cover {
  const both =
    children.length === 0
      ? []
      : [
          childrensBasic(death, facts, children, otherParent?.person.id, horizon),
          childrensEmployees(death, facts, children, horizon),
        ];
  const given = givenBy(facts, death, horizon.params);
  const paid = both.flatMap(({ changes }) => changes).sort((a, b) => a.month - b.month);
  return {
    steps: stepsOf(paid, (paid.at(-1)?.month ?? death.until) as Month),
    rights: both.length === 0 ? NOBODY : both.map((one) => childrensRight(one, given)),
    once: yen(0),
    toBeConfirmed: paid.some(({ month, parts }) => parts.children > 0 && isAdditionsReformed(month, horizon.params))
      ? ["R-347"]
      : [],
  };
}

/** Parents and others may have an employees' pension or a grant, but the plan does not know them. */
const NOBODY: readonly CoverRight[] = (["survivorsBasic", "survivorsEmployees"] as const).map((benefit) => ({
  benefit,
  to: "children",
  payable: false,
  reasons: [{ code: "noSpouseNorChild" }],
}));

type Given = Readonly<Record<"survivorsBasic" | "survivorsEmployees", readonly Reason[]>>;

/** What of the deceased opens each pension. */
function givenBy(facts: DeathFacts, death: Death, params: Swept["horizon"]["params"]): Given {
  const career = { code: "deceasedHad25Years", months: facts.qualifyingMonths };
  const basic = opensSurvivorsBasic(facts, params);
  const employees = opensSurvivorsEmployees(facts, params);
  const isShort = employees.status === "payable" && employees.breakdown[0] === "shortTerm";
  const needed = params.get("disabilityMinimumMonths", monthOfDate(death.on));
  const { employeesMonths: months } = facts;
  return {
    survivorsBasic: [
      basic.status === "payable" && basic.breakdown === "insured"
        ? { code: facts.nationalInsured ? "insuredAtDeath" : "residentAtDeath" }
        : career,
    ],
    survivorsEmployees: [
      isShort ? { code: facts.employeesInsured ? "employeeAtDeath" : "disabilityAtDeath" } : career,
      ...(isShort && months < needed ? [{ code: "countsAsMonths", months, needed }] : []),
    ],
  };
}

function rightOf({ right }: Line, given: Given): CoverRight {
  const { benefit } = right;
  const known = benefit === "survivorsBasic" || benefit === "survivorsEmployees" ? given[benefit] : [];
  return {
    benefit,
    to: "spouse",
    payable: right.status === "payable",
    reasons: right.status === "payable" ? known : right.reasons,
  };
}

function childrensRight({ benefit, changes, refused }: ChildrenCover, given: Given): CoverRight {
  const payable = changes.length > 0;
  const known = benefit === "survivorsBasic" || benefit === "survivorsEmployees" ? given[benefit] : [];
  return { benefit, to: "children", payable, reasons: payable ? known : refused };
}
