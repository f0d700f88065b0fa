import { childWithParentFrom } from "#data/turning-points.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  basicPaidTo,
  isChildIn,
  lastDayAsChild,
  monthly,
  opensSurvivorsBasic,
  survivorsRight,
} from "#lib/rules/index.ts";
import { formatMonth, type Month, monthOfDate } from "#lib/time/index.ts";
import { basicOfChildren, employeesOfChildren, payableOf, rightsOfChildren } from "./children-cover.ts";
import { type Death, deathBy, deathEvents, deathFacts } from "./death.ts";
import { gradeAt } from "./event-rights.ts";
import { childrenOf, type FamilyChild, marriageOf } from "./family.ts";
import type { Member } from "./household.ts";
import type { Horizon } from "./line.ts";
import { relationOf } from "./survivors-lines.ts";
import type { Reason } from "./types.ts";
import { sumOfParts } from "./years.ts";

/** A death with the children of the deceased that count, one at least, and the first month in which one of them does. */
type Orphaned = { readonly death: Death; readonly children: readonly FamilyChild[]; readonly from: Month };

/**
 * What deaths bring to children in their own right, told with the amounts of the first month, for the timeline is that of the
 * plan's two people: both pensions where no spouse is left, the employees' one beside a husband too young for it. Of two
 * parents who died the larger set is told. The basic pension is suspended for who lives with a parent, to March 2028; a
 * parent of the plan is taken to live with them, and the children to have been maintained.
 * Law: NPA 37-2, 39-2, 41; EPIA 59, 66. Rules R-502, R-504, R-505, R-521, R-522, R-576.
 */
export function childrensPensionNotices(
  plan: Plan,
  scenario: Scenario,
  members: readonly Member[],
  horizon: Horizon,
): Reason[] {
  if (deathEvents(scenario).length === 0) return [];
  const deaths = members.map((member) => orphanedBy(plan, scenario, member, horizon));
  return deaths.flatMap((orphaned, i): readonly Reason[] => {
    const other = members[1 - i];
    if (!orphaned) return [];
    const { on } = orphaned.death;
    const others = deathEvents(scenario).find(({ person }) => person === other?.person.id)?.on;
    const left = other && (others === undefined || others > on) ? other : undefined;
    // of one day the second stands for both
    if (others === on && i === 0 && deaths[1]) return [];
    if (left && marriageOf(plan, scenario)(monthOfDate(on), on) === true) return besideHusband(orphaned, left, horizon);
    const before = left ? undefined : deaths[1 - i];
    return alone(orphaned, before && before.death.on <= on ? before : undefined, left, horizon);
  });
}

function orphanedBy(plan: Plan, scenario: Scenario, member: Member, horizon: Horizon): Orphaned | undefined {
  const { person } = member;
  const event = deathEvents(scenario).find((one) => one.person === person.id);
  if (!event) return undefined;
  const children = childrenOf(plan, scenario).filter(
    (child) => child.parents.includes(person.id) && lastDayAsChild(child) >= event.on,
  );
  if (children.length === 0) return undefined;
  const diedIn = monthOfDate(event.on as Death["on"]);
  const opensIn = Math.max(diedIn, Math.min(...children.map(({ bornOn }) => monthOfDate(bornOn))));
  const grade = gradeAt(member, scenario, diedIn, horizon);
  const death = deathBy(plan, scenario, event, false, grade, horizon.params);
  return { death, children, from: Math.max(opensIn + 1, horizon.first) as Month };
}

/** A husband under the age the law asks for: the employees' pension goes to the children (R-521, R-522). */
function besideHusband({ death, children, from }: Orphaned, husband: Member, { params }: Horizon): Reason[] {
  const relation = relationOf(husband);
  const age = params.get("survivorsAges", monthOfDate(death.on)).husband;
  const survivor = { relation, bornOn: husband.bornOn };
  const right = survivorsRight({ death: deathFacts(death, params), survivor, children }, params);
  const { employees } = amounts({ death, children, from }, from, params);
  return relation === "wife" || age === null || right.status === "payable" || employees === 0
    ? []
    : [{ code: "childrensEmployeesPension", person: husband.person.id, age, ...told(children, from, employees) }];
}

/** Children without a spouse of the deceased, who may live with a parent. */
function alone(orphaned: Orphaned, before: Orphaned | undefined, left: Member | undefined, horizon: Horizon): Reason[] {
  const { params } = horizon;
  const { from, death, children } = orphaned;
  const withParent = left !== undefined && children.some(({ parents }) => parents.includes(left.person.id));
  const sets = [orphaned, ...(before ? [before] : [])].map((one) => ({ one, ...amounts(one, from, params) }));
  const best = sets.toSorted((a, b) => b.basic + b.employees - a.basic - a.employees)[0];
  if (!best) return [];
  const stopped = basicPaidTo({ spouseIsPaid: false, childLivesWithParent: withParent }, from, params) === undefined;
  const paid = yen(best.employees + (stopped ? 0 : best.basic));
  const later = stopped ? amounts(best.one, childWithParentFrom, params).basic : yen(0);
  const person = death.member.person.id;
  return [
    ...(paid > 0 ? [{ code: "childrensPension", person, ...told(best.one.children, from, paid) }] : []),
    ...(later > 0
      ? [{ code: "childrensBasicPension", person, from: formatMonth(childWithParentFrom), monthlyAmount: later }]
      : []),
  ];
}

const told = (children: readonly FamilyChild[], from: Month, monthlyAmount: Yen) => ({
  children: children.filter((child) => isChildIn(child, from)).length,
  monthlyAmount,
  from: formatMonth(from),
  until: formatMonth(Math.max(...children.map((child) => monthOfDate(lastDayAsChild(child)))) as Month),
});

/** What a death brings to the children together in a month, yen a month of each pension. */
function amounts({ death, children }: Orphaned, at: Month, params: ParameterReader): { basic: Yen; employees: Yen } {
  const facts = deathFacts(death, params);
  const opened = opensSurvivorsBasic(facts, params).status === "payable";
  const basic = opened ? sumOfParts(basicOfChildren(children, at, params)) : yen(0);
  const rights = payableOf(rightsOfChildren(facts, children, params));
  const employees = sumOfParts(employeesOfChildren(death, rights, at, params));
  return { basic: monthly(basic), employees: monthly(employees) };
}
