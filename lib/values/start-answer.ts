import type { Age } from "#lib/time/index.ts";
import { bestOf } from "./best.ts";
import { type StartChooser, startChooser } from "./chooser.ts";
import { AT_65, ageAt, agesAt, type Pair, pairsOf, SIZE, worthOf } from "./options.ts";
import { robustOf } from "./robust.ts";
import { rowsOf } from "./start-row.ts";
import type { Basis, PairMatrix, PersonStartAnswer, RobustChoice, StartAnswer, ValuedStarts } from "./types.ts";

/** Ages of both pensions that are always told, where they are left. */
const TOLD_AGES = [60, 63, 65, 66, 67, 70, 75] as const;
const FLAT = 0.005;
const PLANNED = "planned";

/**
 * When everyone in a household should start the two old-age pensions: what 65 brings, the alternatives, the best, how flat the
 * best is, and with further cases the choice that no case makes bad. `cases`: the same plan under other outlooks or lives.
 *
 * Out: expected present values of all the household is paid from the plan's start on, in yen of today, gross.
 */
export function startAnswer(
  basis: Basis,
  cases: readonly { readonly id: string; readonly basis: Basis }[] = [],
): StartAnswer {
  const chooser = startChooser(basis);
  const { planned, because } = chooser;
  const valued = (pairs: readonly Pair[]) => valuedOf(basis, chooser, pairs);
  const best = chooser.best();
  return {
    scenario: basis.scenario.id,
    method: because.length > 0 ? "searched" : "closed",
    because,
    at65: valued(planned.map((pair, i) => (isOpen(chooser, i) ? { basic: AT_65, employees: AT_65 } : pair))),
    planned: valued(planned),
    optimum: valued(best),
    people: planned.map((_, i) => personOf(basis, chooser, i)),
    robust: cases.length === 0 ? null : robust(basis, chooser, cases),
  };
}

const isOpen = ({ choosers }: StartChooser, i: number): boolean =>
  Object.values(choosers.people[i]?.open ?? {}).every(({ open }) => open);

const startsOf = ({ plan }: Basis, pairs: readonly Pair[]): ValuedStarts["starts"] =>
  pairs.map(({ basic, employees }, i) => ({ person: plan.people[i]?.id ?? "", ...agesAt(basic, employees) }));

const valuedOf = (basis: Basis, chooser: StartChooser, pairs: readonly Pair[]): ValuedStarts => ({
  starts: startsOf(basis, pairs),
  expected: chooser.worthOf(pairs),
});

function personOf({ plan }: Basis, chooser: StartChooser, i: number): PersonStartAnswer {
  const { choosers, planned } = chooser;
  const open = choosers.people[i]?.open;
  const options = chooser.optionsOf(i, planned);
  const own = planned[i] ?? { basic: AT_65, employees: AT_65 };
  const worth = ({ basic, employees }: Pair) => worthOf(options, basic, employees);
  const at65 = worth({ basic: AT_65, employees: AT_65 });
  const rowOf = rowsOf(choosers, i, planned);
  const row = (pair: Pair) => rowOf(pair, worth(pair), at65);
  const told = TOLD_AGES.flatMap((age) => {
    const at = AT_65 + (age - 65) * 12;
    return Number.isNaN(worth({ basic: at, employees: at })) ? [] : [{ basic: at, employees: at }];
  });
  const best = bestOf(options);
  const pairs = pairsOf(options);
  return {
    person: plan.people[i]?.id ?? "",
    open: { oldAgeBasic: open?.oldAgeBasic.open ?? false, oldAgeEmployees: open?.oldAgeEmployees.open ?? false },
    at65: row({ basic: AT_65, employees: AT_65 }),
    planned: row(own),
    alternatives: told.map(row),
    optimum: row(best),
    flat: flatOf(pairs, best.value),
    pairs,
  };
}

/** All pairs that come close to the best. */
function flatOf({ values }: PairMatrix, best: number): PersonStartAnswer["flat"] {
  let count = 0;
  const range = () => ({ from: SIZE, to: -1 });
  const [basic, employees] = [range(), range()];
  const take = (into: { from: number; to: number }, at: number) => {
    into.from = Math.min(into.from, at);
    into.to = Math.max(into.to, at);
  };
  for (let i = 0; i < values.length; i++) {
    if (!((values[i] ?? Number.NaN) >= best - FLAT * Math.abs(best))) continue;
    count++;
    take(basic, Math.floor(i / SIZE));
    take(employees, i % SIZE);
  }
  const told = ({ from, to }: { from: number; to: number }): { from: Age; to: Age } => ({
    from: ageAt(from),
    to: ageAt(to),
  });
  return { share: FLAT, count, oldAgeBasic: told(basic), oldAgeEmployees: told(employees) };
}

function robust(
  basis: Basis,
  chooser: StartChooser,
  others: readonly { readonly id: string; readonly basis: Basis }[],
): RobustChoice {
  const cases = [
    { id: PLANNED, chooser },
    ...others.map(({ id, basis: other }) => ({ id, chooser: startChooser(other) })),
  ];
  const { pairs, worst, regrets } = robustOf(cases);
  return {
    ...valuedOf(basis, chooser, pairs),
    worstRegret: worst,
    worstCase: cases[regrets.indexOf(worst)]?.id ?? PLANNED,
    cases: cases.map((one, c) => ({
      id: one.id,
      optimum: valuedOf(basis, one.chooser, one.chooser.best()),
      expected: one.chooser.worthOf(pairs),
      regret: regrets[c] ?? 0,
    })),
  };
}
