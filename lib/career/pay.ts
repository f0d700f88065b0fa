import { bonusesCountFrom } from "#data/turning-points.ts";
import type { Leave, Pay } from "#lib/input/index.ts";
import { toYen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, lastBegun, type Month, monthNumberOf, type Period } from "#lib/time/index.ts";
import { basisRuns, type Employment } from "./employment.ts";
import { gradeFor } from "./grades.ts";
import { raised } from "./pay-path.ts";

/** Insured work: its months, and what each employer pays. `begins` is the month from which raises count. */
export type Work = Period & {
  readonly begins: Month;
  readonly pays: readonly Pay[];
  readonly shortTime: boolean;
  readonly leaves: readonly Leave[];
};

/**
 * Fills `standard` with the standard monthly remuneration and `bonuses` with the standard bonus of each month. Index 0 of both
 * arrays is the month `origin`. With several employers each determines the pay of its own, and the sum has one grade.
 * Where a new table comes into force, the pay the grade rests on is placed in it.
 */
export function fillPay(
  work: Work,
  origin: Month,
  standard: Int32Array,
  bonuses: Int32Array,
  params: ParameterReader,
): void {
  const stated = work.pays.find(({ standardMonthlyRemuneration }) => standardMonthlyRemuneration !== undefined);
  if (stated?.standardMonthlyRemuneration !== undefined)
    standard.fill(stated.standardMonthlyRemuneration, work.from - origin, work.to - origin);
  else fillGrades(work, origin, standard, params);
  if (work.pays.some((pay) => (pay.bonuses ?? []).length > 0)) fillBonuses(work, origin, bonuses, params);
}

function fillGrades(work: Work, origin: Month, standard: Int32Array, params: ParameterReader): void {
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
      if (since < month) standard.fill(amount, since - origin, month - origin);
      amount = now;
      since = month;
    }
    month = until as Month;
  }
  standard.fill(amount, since - origin, work.to - origin);
}

const employmentAt = (pay: Pay, { begins, to, shortTime, leaves }: Work): Employment => ({
  from: begins,
  to,
  pay,
  shortTime,
  leaves,
});

/** The bonuses of a month of all employers together, in whole thousands up to the cap. */
function fillBonuses(work: Work, origin: Month, bonuses: Int32Array, params: ParameterReader): void {
  const first = Math.max(work.from, bonusesCountFrom) as Month;
  if (first >= work.to) return;
  for (let number = 1; number <= 12; number++) {
    if (!work.pays.some((pay) => pay.bonuses?.some(({ month }) => month === number))) continue;
    let cap = params.stretch("employeesBonusMonthlyCap", first);
    let total: number | undefined;
    let thousands = 0;
    for (let month = firstNumbered(number, first); month < work.to; month = addMonths(month, 12)) {
      const now = Math.round(bonusPaid(work, number, month));
      // without a raise it is what it was a year before
      if (now !== total) thousands = toYen("standardBonus", now);
      total = now;
      if (cap.to !== null && month >= cap.to) cap = params.stretch("employeesBonusMonthlyCap", month);
      bonuses[month - origin] = Math.min(thousands, cap.value);
    }
  }
}

/** What all employers pay as bonus in a month that has this number in its year. */
function bonusPaid({ pays, begins }: Work, number: number, month: Month): number {
  let paid = 0;
  for (const pay of pays)
    for (const bonus of pay.bonuses ?? [])
      if (bonus.month === number) paid += bonus.amount * raised(pay, begins, month);
  return paid;
}

/** The first month from `from` on that has this number, 1 to 12, in its year. */
const firstNumbered = (number: number, from: Month): Month => addMonths(from, (number - monthNumberOf(from) + 12) % 12);
