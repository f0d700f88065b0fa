import { bonusesCountFrom } from "#data/turning-points.ts";
import type { Leave, Pay } from "#lib/input/index.ts";
import { toYen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  firstMonthOf,
  fiscalYearOf,
  lastBegun,
  type Month,
  monthNumberOf,
  type Period,
} from "#lib/time/index.ts";
import { basisRuns, type Employment } from "./employment.ts";
import { gradeFor } from "./grades.ts";
import { raised } from "./pay-path.ts";
import { fillCells, note } from "./turns.ts";

/** Insured work: its months, and what each employer pays. `begins` is the month from which raises count. */
export type Work = Period & {
  readonly begins: Month;
  readonly pays: readonly Pay[];
  readonly shortTime: boolean;
  readonly leaves: readonly Leave[];
};

/**
 * Where pay is written: standard monthly remuneration and standard bonus by month, the first of them `origin`; the cells where
 * the former turns are noted, and those of the latter.
 */
export type PaySheet = {
  readonly origin: Month;
  readonly standard: Int32Array;
  readonly bonuses: Int32Array;
  readonly turns: number[];
  readonly bonusCells: number[];
};

/**
 * Writes the standard monthly remuneration and the standard bonus of each month of work. With several employers each
 * determines the pay of its own, and the sum has one grade. Where a new table comes into force, the pay the grade
 * rests on is placed in it. `standard` is the work with the months whose remuneration is written, if they are others.
 */
export function fillPay(work: Work, sheet: PaySheet, params: ParameterReader, standard = work): void {
  const stated = work.pays.find(({ standardMonthlyRemuneration }) => standardMonthlyRemuneration !== undefined);
  if (stated?.standardMonthlyRemuneration !== undefined)
    fillStandard(sheet, stated.standardMonthlyRemuneration, standard.from, standard.to);
  else fillGrades(standard, sheet, params);
  fillBonuses(work, sheet, params);
  const grows = firstGrowth(standard, params);
  if (grows !== undefined) growPay({ ...standard, from: grows }, sheet, params);
}

/** The first month of work in which an outlook lets pay grow, if any does. */
function firstGrowth({ from, to }: Period, params: ParameterReader): Month | undefined {
  const last = params.stretchIfAny("payIndex", addMonths(to, -1));
  if (!last) return undefined;
  let first = from;
  while (!params.stretchIfAny("payIndex", first)) first = firstMonthOf(fiscalYearOf(first) + 1);
  return first;
}

/**
 * Lets pay grow with that of everyone, as an outlook assumes: a plan states it in the money of the outlook's first year, and it
 * keeps its place among the grades and under the caps of the law, which are taken to grow alike.
 */
function growPay(work: Period, { origin, standard, bonuses, turns }: PaySheet, params: ParameterReader): void {
  let before = 0;
  for (let month = work.from; month < work.to; month = addMonths(month, 1)) {
    const i = month - origin;
    const index = params.get("payIndex", month);
    if (index !== before) note(turns, i);
    before = index;
    standard[i] = Math.round((standard[i] ?? 0) * index);
    bonuses[i] = Math.round((bonuses[i] ?? 0) * index);
  }
}

const fillStandard = ({ origin, standard, turns }: PaySheet, amount: number, from: Month, to: Month): void =>
  fillCells(standard, amount, from - origin, to - origin, turns);

function fillGrades(work: Work, sheet: PaySheet, params: ParameterReader): void {
  const employers = work.pays.map((pay) => basisRuns(employmentAt(pay, work), params));
  let amount = 0;
  let since = work.from;
  for (let month = work.from; month < work.to; ) {
    const table = params.stretch("employeesGrades", month);
    let basis = 0;
    let until = Math.min(table.to ?? work.to, work.to);
    for (const runs of employers) {
      const i = lastBegun(runs, month);
      basis += runs[i]?.basis ?? 0;
      until = Math.min(until, runs[i + 1]?.from ?? until);
    }
    const now = gradeFor(basis, table.value).amount;
    if (now !== amount) {
      fillStandard(sheet, amount, since, month);
      amount = now;
      since = month;
    }
    month = until as Month;
  }
  fillStandard(sheet, amount, since, work.to);
}

const employmentAt = (pay: Pay, { begins, to, shortTime, leaves }: Work): Employment => ({
  from: begins,
  to,
  pay,
  shortTime,
  leaves,
});

/** The bonuses of a month of all employers together, in whole thousands up to the cap. */
function fillBonuses(work: Work, { origin, bonuses, bonusCells }: PaySheet, params: ParameterReader): void {
  const from = Math.max(work.from, bonusesCountFrom) as Month;
  if (from >= work.to) return;
  const raises = work.pays.some(({ annualRaise }) => annualRaise);
  // the months of the first year that bring a bonus
  const firsts: number[] = [];
  for (const pay of work.pays) for (const { month } of pay.bonuses ?? []) note(firsts, firstNumbered(month, from));
  let cap = params.stretch("employeesBonusMonthlyCap", from);
  let amounts: number[] = [];
  for (let year = 0; from + year < work.to && firsts.length > 0; year += 12)
    for (let i = 0; i < firsts.length; i++) {
      const month = ((firsts[i] ?? from) + year) as Month;
      if (month >= work.to) return;
      if (cap.to !== null && month >= cap.to) {
        cap = params.stretch("employeesBonusMonthlyCap", month);
        amounts = [];
      }
      // without a raise it is what it was a year before
      const known = raises ? undefined : amounts[i];
      const amount = known ?? Math.min(toYen("standardBonus", Math.round(bonusPaid(work, month))), cap.value);
      amounts[i] = amount;
      bonuses[month - origin] = amount;
      note(bonusCells, month - origin);
    }
}

/** What all employers pay as bonus in a month. */
function bonusPaid({ pays, begins }: Work, month: Month): number {
  const number = monthNumberOf(month);
  let paid = 0;
  for (const pay of pays)
    for (const bonus of pay.bonuses ?? [])
      if (bonus.month === number) paid += bonus.amount * raised(pay, begins, month);
  return paid;
}

/** The first month from `from` on that has this number, 1 to 12, in its year. */
const firstNumbered = (number: number, from: Month): Month => addMonths(from, (number - monthNumberOf(from) + 12) % 12);
