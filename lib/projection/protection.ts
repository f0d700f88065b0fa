import type { Plan, Scenario } from "#lib/input/index.ts";
import type { OtherRight } from "#lib/rules/index.ts";
import {
  addMonths,
  attainsInMonth,
  dateOf,
  type IsoDate,
  type Month,
  monthNumberOf,
  monthOfDate,
  parseMonth,
  yearOf,
} from "#lib/time/index.ts";
import { type Additions, NO_ADDITIONS } from "./additions.ts";
import { coverOfDeath } from "./cover-of-death.ts";
import { coverOfDisabilities } from "./cover-of-disability.ts";
import { drawnFrom } from "./event-rights.ts";
import { childrenOf, type FamilyChild, type Marriage, marriageOf, marriageTurns } from "./family.ts";
import { householdOf, type Member } from "./household.ts";
import type { Horizon, Line } from "./line.ts";
import { additionsIn, partnersIn } from "./partners.ts";
import { type CoverTurn, type PersonProtection, PROTECTED_EVENTS, type ProtectedMonth } from "./protection-types.ts";
import { startAges } from "./start.ts";
import { oldAgeLines } from "./timeline.ts";
import type { BenefitId } from "./types.ts";

const LAST_AGE = 75;

/** Which months of whom a sweep asks for. */
type Sweep = { readonly from?: Month; readonly most?: number; readonly person?: string };

/** What every month of a sweep is asked of. */
export type Swept = {
  readonly scenario: Scenario;
  readonly horizon: Horizon;
  readonly member: Member;
  readonly other: Member | undefined;
  readonly children: readonly FamilyChild[];
  readonly marriedIn: Marriage;
  /** Months from the one after a marriage or a divorce on. */
  readonly marriageTurns: readonly Month[];
  /** The day on which the marriage of a day began. */
  readonly marriedOn: (on: IsoDate) => IsoDate;
  readonly partner: ReturnType<typeof partnersIn>[number] | undefined;
  /** First month in which the person is paid an old-age or disability basic pension. */
  readonly drawsFrom: Month | undefined;
  /** The old-age pensions of the two beside such rights. */
  readonly own: (rights: readonly OtherRight[]) => readonly Line[];
  readonly othersOwn: (rights: readonly OtherRight[]) => readonly Line[];
};

/**
 * Protection by age: for every month from the plan's start to the one of attaining 75 what each person's household would be
 * paid if the person died on its first day, or first saw a doctor then for a disability that is of grade 1, 2 or 3 when it is
 * certified 18 months later. The plan stands as it is: no event goes into it, months before a death are those of the plan, and
 * those to the certification day too. It begins `from` another month where one is named. A planned death ends the sweep of a
 * person, and `most` months do; `person` asks for one of them alone.
 * Law: NPA 30 to 42, 49 to 52-6; EPIA 47 to 68. Rules.
 */
export function protectionByAge(
  plan: Plan,
  scenario: Scenario,
  horizon: Horizon,
  { from = parseMonth(plan.startsAt), most = Number.POSITIVE_INFINITY, person }: Sweep = {},
): PersonProtection[] {
  const { members } = householdOf(plan, scenario, horizon.params);
  const children = childrenOf(plan, scenario);
  const marriedIn = marriageOf(plan, scenario);
  const turns = marriageTurns(plan, scenario);
  const marriedOn = (on: IsoDate) => turns.findLast((turn) => turn.married && turn.on <= on)?.on ?? on;
  const partners = partnersIn(scenario, members, horizon);
  const additions = additionsIn(plan, scenario, members, horizon);
  const ownOf = (i: number, family: Additions | undefined) => {
    const member = members[i];
    return member && family ? ownLines(member, scenario, horizon, family) : () => [];
  };
  return members.flatMap((member, i) => {
    if (person !== undefined && member.person.id !== person) return [];
    const swept: Swept = {
      scenario,
      horizon,
      member,
      other: members[1 - i],
      children: children.filter(({ parents }) => parents.includes(member.person.id)),
      marriedIn,
      marriageTurns: turns.map(({ on }) => addMonths(monthOfDate(on), 1)),
      marriedOn,
      partner: partners[1 - i],
      drawsFrom: drawnFrom(member, scenario, horizon),
      own: ownOf(i, additions[i]),
      // what the deceased added to them is gone
      othersOwn: ownOf(1 - i, NO_ADDITIONS),
    };
    const months = monthsFrom(from, most, member).map((month): ProtectedMonth => {
      const on = dateOf(yearOf(month), monthNumberOf(month), 1);
      return {
        month,
        death: coverOfDeath(swept, on),
        ...coverOfDisabilities(swept, on),
      };
    });
    return [{ person: member.person.id, months, turns: turnsOf(months), leaves: leavesOf(member, months) }];
  });
}

function monthsFrom(start: Month, most: number, { bornOn, diesIn }: Member): Month[] {
  const end = Math.min(
    addMonths(attainsInMonth(bornOn, LAST_AGE), 1),
    diesIn ?? Number.POSITIVE_INFINITY,
    start + most,
  );
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => addMonths(start, i));
}

/** The old-age pensions beside rights that an event brings; where none is deferred those change nothing. */
function ownLines(
  member: Member,
  scenario: Scenario,
  horizon: Horizon,
  additions: Additions,
): (rights: readonly OtherRight[]) => readonly Line[] {
  const ages = startAges(scenario, member.person.id);
  const plain = oldAgeLines(member, scenario, horizon, additions);
  const defers = Math.max(ages.oldAgeBasic.years, ages.oldAgeEmployees.years) > 65;
  return (rights) =>
    defers && rights.length > 0 ? oldAgeLines({ ...member, otherRights: rights }, scenario, horizon, additions) : plain;
}

/** Where the set of pensions of an event changes from a month to the next. */
function turnsOf(months: readonly ProtectedMonth[]): CoverTurn[] {
  return PROTECTED_EVENTS.flatMap((event) => {
    let before: readonly BenefitId[] | undefined;
    return months.flatMap(({ month, [event]: { rights } }): CoverTurn[] => {
      const now = rights.flatMap(({ benefit, payable }) => (payable && benefit !== "deathGrant" ? [benefit] : []));
      const earlier = before ?? now;
      before = now;
      const lost = earlier.filter((benefit) => !now.includes(benefit));
      const gained = now.filter((benefit) => !earlier.includes(benefit));
      return lost.length + gained.length > 0 ? [{ month, event, lost, gained }] : [];
    });
  }).sort((a, b) => a.month - b.month);
}

/** Months of the sweep from which the person is under Employees' Pension Insurance no more. */
function leavesOf({ ledger }: Member, months: readonly ProtectedMonth[]): Month[] {
  const isInsured = (month: Month) => (ledger.scheme[month - ledger.from] ?? 0) > 0;
  return months.map(({ month }) => month).filter((month) => isInsured(addMonths(month, -1)) && !isInsured(month));
}
