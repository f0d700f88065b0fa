import type { Change } from "#lib/projection/index.ts";
import { type Age, addMonths, ageIn, attainsInMonth, type Month } from "#lib/time/index.ts";
import { overtakes } from "./break-even.ts";
import { dyingIn, sums } from "./chances.ts";
import { unclaimedAt } from "./expected.ts";
import { type Choosers, hasHeirs } from "./household.ts";
import { AT_65, agesAt, type Pair } from "./options.ts";
import { settledFrom } from "./settled.ts";
import { withStart } from "./starts.ts";
import { AGES_AT_DEATH, type OffsetByOwn, type StartRow, type Waiting } from "./types.ts";
import { type PersonWorlds, worldsOf } from "./worlds.ts";
import { monthlyOf, stretchesOf } from "./worth.ts";

/** One person's pensions with one pair of starts, the others' as told. */
type Paid = {
  readonly worlds: PersonWorlds;
  /** Months from the plan's start, while everyone lives; and the sums before each. */
  readonly monthly: Float64Array;
  readonly totals: Float64Array;
};

/** Rows of one person: each pair of starts against both at 65. `pairs`: those of everyone, of whom the others' stand. */
export function rowsOf(
  choosers: Choosers,
  i: number,
  pairs: readonly Pair[],
): (pair: Pair, expected: number, at65: number) => StartRow {
  const paidWith = (pair: Pair): Paid =>
    paidOf(
      choosers,
      i,
      pairs.map((one, k) => (k === i ? pair : one)),
    );
  const plain = paidWith({ basic: AT_65, employees: AT_65 });
  return (pair, expected, at65) => {
    const paid = paidWith(pair);
    const { member } = paid.worlds;
    return {
      ...agesAt(pair.basic, pair.employees),
      expected,
      difference: expected - at65,
      totals: AGES_AT_DEATH.flatMap((age) => {
        const k = attainsInMonth(member.bornOn, age) - choosers.start;
        return k < 0 ? [] : [{ age, total: totalTo(choosers, paid, k, hasHeirs(choosers.plan)) }];
      }),
      monthlyAmount: lastAmount(paid.worlds),
      breakEven: ageOf(choosers, paid.worlds, overtakes(paid.monthly, plain.monthly)),
      overtakenAt: ageOf(choosers, paid.worlds, overtakes(plain.monthly, paid.monthly)),
      waiting: waitingOf(choosers, i, pair, paid, plain),
      dependentsLost: dependentsOf(choosers, i, plain) - dependentsOf(choosers, i, paid),
      survivorsOffset: pair.employees > AT_65 ? offsetOf(choosers, plain.worlds, paid.worlds) : null,
    };
  };
}

function paidOf(choosers: Choosers, i: number, pairs: readonly Pair[]): Paid {
  const { plan, horizon, start } = choosers;
  const scenario = pairs.reduce(
    (claims, { basic, employees }, k) => withStart(claims, plan.people[k]?.id ?? "", agesAt(basic, employees)),
    choosers.scenario,
  );
  const worlds = worldsOf({ plan, scenario, horizon })[i];
  if (!worlds) throw new RangeError(`paidOf: the plan has no person ${i}`);
  const monthly = monthlyOf(worlds.together, { from: start, to: worlds.end });
  return { worlds, monthly, totals: sums(monthly.length, (k) => 12 * (monthly[k] ?? 0)) };
}

/** What a life to month k brings: with what heirs get of what was waited for. */
function totalTo(choosers: Choosers, { worlds, totals }: Paid, k: number, withHeirs = true): number {
  const { start, horizon } = choosers;
  const month = addMonths(start, k);
  const unpaid = worlds.waits.filter(({ rightIn, claimMonth }) => month >= rightIn && month <= claimMonth);
  const heirs = withHeirs ? unpaid.reduce((sum, wait) => sum + unclaimedAt(wait, month, horizon.params), 0) : 0;
  return (totals[Math.min(k + 1, totals.length - 1)] ?? 0) + heirs;
}

const ageOf = ({ start }: Choosers, { member }: PersonWorlds, k: number | undefined): Age | null =>
  k === undefined ? null : ageIn(member.bornOn, addMonths(start, k));

/** Own pensions a month at the very end, without the addition for dependants. */
function lastAmount({ together, end }: PersonWorlds): number {
  const last = stretchesOf(together, { from: (end - 1) as Month, to: end });
  return last.reduce((sum, { change }) => sum + (change.annualAmount - change.parts.dependents) / 12, 0);
}

/** Additions for dependants, weighed by the chance that everyone lives. */
function dependentsOf({ start, chances }: Choosers, i: number, { worlds }: Paid): number {
  const { alive, present, months } = chances;
  const others = alive[1 - i];
  const both = sums(months, (k) => (alive[i]?.[k] ?? 0) * (others?.[k] ?? 1) * (present[k] ?? 0));
  return stretchesOf(worlds.together, { from: start, to: worlds.end }).reduce(
    (sum, { from, to, change }) =>
      sum + change.parts.dependents * ((both[to - start] ?? 0) - (both[from - start] ?? 0)),
    0,
  );
}

function waitingOf(choosers: Choosers, i: number, pair: Pair, paid: Paid, plain: Paid): Waiting | null {
  const latest = Math.max(pair.basic, pair.employees);
  if (latest <= AT_65) return null;
  const { chances, start } = choosers;
  const alive = chances.alive[i] ?? new Float64Array(0);
  const { member } = paid.worlds;
  const from = Math.max(0, member.ledger.attains65 - start);
  const to = member.ledger.attains65 + latest - AT_65 - start;
  let [probability, peakLoss, peakLossWithoutHeirs] = [0, 0, 0];
  for (let k = from; k <= to; k++) {
    probability += dyingIn(alive, k);
    const had = totalTo(choosers, plain, k);
    peakLoss = Math.max(peakLoss, had - totalTo(choosers, paid, k));
    peakLossWithoutHeirs = Math.max(peakLossWithoutHeirs, had - totalTo(choosers, paid, k, false));
  }
  // sums of twelfths: a yen is the least that can be lost
  return { probability, peakLoss: Math.round(peakLoss), peakLossWithoutHeirs: Math.round(peakLossWithoutHeirs) };
}

/** How an increment fares after the other's death, once that makes no difference any more. */
function offsetOf(choosers: Choosers, plain: PersonWorlds, paid: PersonWorlds): OffsetByOwn | null {
  const { plan, scenario, horizon, people } = choosers;
  if (people.length < 2) return null;
  const { member } = plain;
  const other = people.find((one) => one.member.person.id !== member.person.id)?.member;
  const last = Math.max(
    settledFrom(plan, scenario, member, other, horizon),
    ...paid.waits.map(({ claimMonth }) => claimMonth + 1),
  ) as Month;
  const of = (worlds: PersonWorlds, benefit: Change["benefit"]) =>
    stretchesOf(worlds.after(last).changes, { from: (worlds.end - 1) as Month, to: worlds.end }).reduce(
      (sum, { change }) => sum + (change.benefit === benefit ? change.annualAmount : 0),
      0,
    );
  const beside = of(plain, "survivorsEmployees");
  if (beside === 0) return null;
  return {
    increment: of(paid, "oldAgeEmployees") - of(plain, "oldAgeEmployees"),
    swallowed: beside - of(paid, "survivorsEmployees"),
  };
}
