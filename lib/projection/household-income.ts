import { type GrossPay, grossPay } from "#lib/career/index.ts";
import type { OtherIncome, Plan, Scenario } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import { monthly } from "#lib/rules/index.ts";
import { firstMonthOf, fiscalYearOf, lastBegun, type Month, type Period } from "#lib/time/index.ts";
import { coverOf, type NeedCover, needRuns } from "./need.ts";
import { type InTodaysYen, type LinesOfMonth, linesIn, lineTurns, onceIn, type PaidOnce } from "./other-income.ts";
import type { Change, ScenarioProjection } from "./types.ts";

/** Income of one person, in today's yen a month. */
export type PersonIncome = {
  readonly id: string;
  /** The public pensions that are paid, without what is withheld. */
  readonly pensions: Yen;
  /** The monthly lines of other income, work among them. */
  readonly otherIncome: Yen;
  /** Of the jobs in the career, before tax and premiums, with a twelfth of the year's bonuses. */
  readonly pay: Yen;
};

/** Months in which a household's income and need stay the same, in today's yen a month. */
export type IncomeRun = Period & {
  readonly people: readonly PersonIncome[];
  readonly pensions: Yen;
  readonly otherIncome: Yen;
  readonly pay: Yen;
  /** Pensions, other income and pay together. */
  readonly income: Yen;
  /** Without pay and without lines that are work. */
  readonly withoutWork: Yen;
  /** Undefined where the scenario names none, and before it begins. */
  readonly need: Yen | undefined;
};

export type HouseholdIncome = {
  /** From the plan's start to the month before the first who does not die in the scenario would be 110, or the last dies. */
  readonly runs: readonly IncomeRun[];
  /** Not spread over months, and no part of the runs. */
  readonly paidOnce: readonly PaidOnce[];
  /** Absent where the scenario names no need. */
  readonly cover?: NeedCover;
};

/** Prices of a fiscal year, and pay of a month, against those of the year in whose money a plan is stated. */
export type MovingMoney = {
  readonly deflator: (fiscalYear: number) => number;
  readonly payIndex: (month: Month) => number;
};

/** The pensions of a scenario, however they were computed. */
type Paid = Pick<ScenarioProjection, "changes" | "period"> & {
  readonly people: readonly { readonly id: string; readonly paidUntil: Month }[];
};

/**
 * Everything a household lives on month by month, and whether it covers the need: pensions that are paid, other income, and the
 * pay of its jobs, each up to and including the month of death. All before tax and premiums. Under an outlook whose
 * amounts move, `money` says what a yen of today costs in a fiscal year: pensions, pay and fixed lines are divided by it, the
 * fraction dropped, and pay has grown with everyone's. Without it, as under a level outlook, every amount counts as it stands.
 */
export function householdIncome(
  plan: Plan,
  scenario: Scenario,
  { people, changes, period: whole }: Paid,
  money?: MovingMoney,
): HouseholdIncome {
  const { deflator, payIndex } = money ?? {};
  const period = { from: whole.from, to: knownUntil(scenario, people) };
  const inTodaysYen: InTodaysYen = (amount, month) =>
    deflator === undefined ? amount : Math.floor(amount / deflator(fiscalYearOf(month)));
  const lanes = people.flatMap(({ id, paidUntil }) => {
    const person = plan.people.find((one) => one.id === id);
    if (!person) return [];
    const pay = { jobs: grossPay(person, scenario), payIndex };
    return [laneOf(id, paidUntil, changes, person.otherIncome, pay, inTodaysYen)];
  });
  const needs = scenario.monthlyNeed ? needRuns(scenario.monthlyNeed, period.from) : [];
  const turns = [
    ...lanes.flatMap((lane) => lane.turns),
    ...needs.map(({ from }) => from),
    ...(deflator ? aprilsIn(period) : []),
  ];
  const runs = runsAt(turns, period).map(({ from, to }): IncomeRun => {
    const own = lanes.map((lane) => lane.in(from));
    const all = (of: (one: PersonIncome) => Yen): Yen => sum(own.map(({ income }) => of(income)));
    return {
      from,
      to,
      people: own.map(({ income }) => income),
      pensions: all(({ pensions }) => pensions),
      otherIncome: all(({ otherIncome }) => otherIncome),
      pay: all(({ pay }) => pay),
      income: all(({ pensions, otherIncome, pay }) => sum([pensions, otherIncome, pay])),
      withoutWork: sum(own.map(({ withoutWork }) => withoutWork)),
      need: needs[lastBegun(needs, from)]?.amount,
    };
  });
  return {
    runs: withoutRepeats(runs),
    paidOnce: people
      .flatMap(({ id, paidUntil }) => {
        const lines = plan.people.find((one) => one.id === id)?.otherIncome ?? [];
        return onceIn(id, lines, period.from, Math.min(paidUntil, period.to) as Month, inTodaysYen);
      })
      .sort((a, b) => a.month - b.month),
    ...(scenario.monthlyNeed ? { cover: coverOf(runs) } : {}),
  };
}

/**
 * Where it is known no longer what a household has: the months of who does not die in the scenario end at 110 without a death,
 * and what would then be paid to the other is not computed.
 */
function knownUntil({ events }: Scenario, people: Paid["people"]): Month {
  const dying = new Set(events.flatMap((event) => (event.kind === "death" ? [event.person] : [])));
  const lasting = people.filter(({ id }) => !dying.has(id)).map(({ paidUntil }) => paidUntil);
  const ends = people.map(({ paidUntil }) => paidUntil);
  return (lasting.length > 0 ? Math.min(...lasting) : Math.max(...ends)) as Month;
}

type Lane = {
  readonly turns: readonly Month[];
  readonly in: (month: Month) => { readonly income: PersonIncome; readonly withoutWork: Yen };
};

const NO_LINES: LinesOfMonth = { all: yen(0), work: yen(0) };

/** Answers for one person month by month, and the months in which they may change. */
function laneOf(
  id: string,
  paidUntil: Month,
  changes: readonly Change[],
  lines: readonly OtherIncome[],
  { jobs, payIndex }: { readonly jobs: readonly GrossPay[]; readonly payIndex: MovingMoney["payIndex"] | undefined },
  inTodaysYen: InTodaysYen,
): Lane {
  const own = changes.filter(({ person }) => person === id);
  const annualIn = (month: Month): Yen => {
    const amounts = new Map<string, Yen>();
    for (const change of own) if (change.month <= month) amounts.set(change.benefit, change.annualAmount);
    return sum([...amounts.values()]);
  };
  const payIn = (month: Month): number => {
    const job = jobs[lastBegun(jobs, month)];
    return job && month < job.to ? job.amount * (payIndex?.(month) ?? 1) : 0;
  };
  return {
    turns: [
      ...own.map(({ month }) => month),
      ...lineTurns(lines),
      ...jobs.flatMap(({ from, to }) => [from, to]),
      paidUntil,
    ],
    in: (month) => {
      const lives = month < paidUntil;
      const brought = lives ? linesIn(lines, month, inTodaysYen) : NO_LINES;
      const pensions = yen(lives ? inTodaysYen(monthly(annualIn(month)), month) : 0);
      const pay = yen(lives ? inTodaysYen(payIn(month), month) : 0);
      return {
        income: { id, pensions, otherIncome: brought.all, pay },
        withoutWork: yen(pensions + brought.all - brought.work),
      };
    },
  };
}

/** The stretches between these months in a period. */
function runsAt(turns: readonly Month[], { from, to }: Period): Period[] {
  if (from >= to) return [];
  const begins = [...new Set([from, ...turns.filter((month) => month > from && month < to)])].sort((a, b) => a - b);
  return begins.map((begin, i) => ({ from: begin, to: begins[i + 1] ?? to }));
}

function aprilsIn({ from, to }: Period): Month[] {
  const years = Math.max(0, fiscalYearOf(to) - fiscalYearOf(from));
  return Array.from({ length: years }, (_, i) => firstMonthOf(fiscalYearOf(from) + 1 + i));
}

/** Runs in which nothing differs from the one before belong to it. */
function withoutRepeats(runs: readonly IncomeRun[]): IncomeRun[] {
  const merged: IncomeRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && amountsSaid(last) === amountsSaid(run)) merged[merged.length - 1] = { ...last, to: run.to };
    else merged.push(run);
  }
  return merged;
}

const amountsSaid = ({ from: _, to: __, ...amounts }: IncomeRun): string => JSON.stringify(amounts);

const sum = (amounts: readonly Yen[]): Yen => yen(amounts.reduce((total, amount) => total + amount, 0));
