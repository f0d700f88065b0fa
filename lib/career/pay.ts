import { bonusesCountFrom } from "#data/turning-points.ts";
import type { Leave, Pay } from "#lib/input/index.ts";
import { toYen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, type Month, monthNumberOf, type Period } from "#lib/time/index.ts";
import { type BasisRun, basisRuns } from "./employment.ts";
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
  const employers = work.pays.map((pay) => basisRuns({ ...work, from: work.begins, pay }, params));
  let month = work.from;
  while (month < work.to) {
    const table = params.stretch("employeesGrades", month);
    let basis = 0;
    let until = Math.min(table.to ?? work.to, work.to) as Month;
    for (const runs of employers) {
      const i = indexAt(runs, month);
      basis += runs[i]?.basis ?? 0;
      until = Math.min(until, runs[i + 1]?.from ?? until) as Month;
    }
    standard.fill(gradeFor(basis, table.value).amount, month - origin, until - origin);
    month = until;
  }
}

const indexAt = (runs: readonly BasisRun[], month: Month): number => runs.findLastIndex(({ from }) => from <= month);

/** The bonuses of a month of all employers together, in whole thousands up to the cap. */
function fillBonuses(work: Work, origin: Month, bonuses: Int32Array, params: ParameterReader): void {
  const first = Math.max(work.from, bonusesCountFrom) as Month;
  if (first >= work.to) return;
  const paid = work.pays.flatMap((pay) => (pay.bonuses ?? []).map((bonus) => ({ ...bonus, pay })));
  for (const number of new Set(paid.map(({ month }) => month))) {
    const together = paid.filter(({ month }) => month === number);
    let cap = params.stretch("employeesBonusMonthlyCap", first);
    let total: number | undefined;
    let thousands = 0;
    for (let month = firstNumbered(number, first); month < work.to; month = addMonths(month, 12)) {
      let paidNow = 0;
      for (const { pay, amount } of together) paidNow += amount * raised(pay, work.begins, month);
      const now = Math.round(paidNow);
      // without a raise it is what it was a year before
      if (now !== total) thousands = toYen("standardBonus", now);
      total = now;
      if (cap.to !== null && month >= cap.to) cap = params.stretch("employeesBonusMonthlyCap", month);
      bonuses[month - origin] = Math.min(thousands, cap.value);
    }
  }
}

/** The first month from `from` on that has this number, 1 to 12, in its year. */
const firstNumbered = (number: number, from: Month): Month => addMonths(from, (number - monthNumberOf(from) + 12) % 12);
