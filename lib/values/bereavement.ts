import {
  type Additions,
  additionsIn,
  bereavedBy,
  type Change,
  type ChosenBenefit,
  chosenChanges,
  inOrder,
  type Line,
  marriageOf,
  NO_ADDITIONS,
  startOf,
} from "#lib/projection/index.ts";
import { ageIn, dateOf, type Month, monthAfterDay, monthNumberOf, yearOf } from "#lib/time/index.ts";
import type { Choosers } from "./household.ts";
import { AT_65, ageAt, agesAt, SIZE, startOfAge } from "./options.ts";
import { withStart } from "./starts.ts";

/** What the death of the other person in a month makes of someone's pensions. */
export type Bereavement = {
  readonly diedIn: Month;
  readonly additions: Additions;
  /** The same for deaths after which the family adds the same. */
  readonly key: string;
  /** The start that a pension counts as which is waited for in that month; undefined where the waiting may go on. */
  readonly stoppedAt: Readonly<Record<ChosenBenefit, number | undefined>>;
  /** Does a survivors' employees' pension stand beside the own pensions from 65 on? */
  readonly besideOwn: boolean;
  readonly hasWidowsPension: boolean;
  /** What is paid, with these own pensions; `early`: the start of an early basic one, which ends a widow's pension. */
  readonly chosen: (own: readonly Line[], early?: number) => readonly Change[];
};

/** The world of person `i` after the other's death on the first day of a month; `drewPension`: of the deceased. */
export function bereavementOf(choosers: Choosers, i: number, diedIn: Month, drewPension: boolean): Bereavement {
  const { plan, scenario, horizon, people } = choosers;
  const { params } = horizon;
  const members = people.map(({ member }) => member);
  const [member, other] = [members[i], members[1 - i]];
  if (!member || !other) throw new RangeError(`bereavementOf: there is no couple around person ${i}`);
  const on = dateOf(yearOf(diedIn), monthNumberOf(diedIn), 1);
  const widowed = members.map((one) => (one === other ? { ...one, diesIn: diedIn } : one));
  const additions = additionsIn(plan, scenario, widowed, horizon)[i] ?? NO_ADDITIONS;
  const married = marriageOf(plan, scenario)(diedIn, on) === true;
  const death = { on, member: other, scenario, until: monthAfterDay(on), drewPension };
  const pensions = married ? bereavedBy(plan, scenario, member, death, horizon) : undefined;
  const otherRights = pensions?.otherRights ?? [];
  const stoppedAt = (benefit: ChosenBenefit): number | undefined => {
    if (otherRights.length === 0) return undefined;
    const longest = { age: ageAt(SIZE - 1), from65: false };
    const { claimMonth, requestMonth } = startOf({ ...member, otherRights }, longest, params, benefit);
    return requestMonth === undefined ? undefined : startOfAge(ageIn(member.bornOn, claimMonth));
  };
  const employees = pensions?.survivors.employees.changes ?? [];
  const hasWidowsPension = member.person.sex === "female" && pensions?.survivors.widows.right.status === "payable";
  return {
    diedIn,
    additions,
    key: keyOf(additions, diedIn),
    stoppedAt: { oldAgeBasic: stoppedAt("oldAgeBasic"), oldAgeEmployees: stoppedAt("oldAgeEmployees") },
    besideOwn: (employees.at(-1)?.annualAmount ?? 0) > 0,
    hasWidowsPension,
    chosen: (own, early) => {
      if (!pensions) return inOrder(own);
      const lines =
        early !== undefined && hasWidowsPension
          ? pensions.linesIn(withStart(scenario, member.person.id, agesAt(early, AT_65)))
          : pensions.lines;
      return chosenChanges(
        member,
        [...own.map(({ changes }) => ({ changes, cause: "" })), ...lines],
        [pensions.survivors],
      );
    },
  };
}

/** What a family adds after a month, as a text. */
function keyOf({ dependents, dependentsTurns, transfer, transferTurns }: Additions, diedIn: Month): string {
  const of = (turns: readonly Month[], amount: (month: Month) => number) => {
    const later = [...new Set(turns)].filter((month) => month > diedIn + 1);
    return [amount((diedIn + 1) as Month), ...later.map((month) => `${month}:${amount(month)}`)].join();
  };
  return `${of(dependentsTurns, (month) => dependents(month).amount)} ${of(transferTurns, transfer)}`;
}
