import { bonusesCountFrom } from "#data/turning-points.ts";
import type { Pay } from "#lib/input/index.ts";
import { toYen, type Yen, yen } from "#lib/money/index.ts";
import type { Grade, ParameterReader } from "#lib/parameters/index.ts";
import { firstMonthOf, fiscalYearOf, type Month, monthNumberOf, parseMonth } from "#lib/time/index.ts";

/** The grade a monthly remuneration falls in: lower bound <= remuneration < upper bound. */
export function gradeFor(remuneration: number, grades: readonly Grade[]): Grade {
  let low = 0;
  let high = grades.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const below = grades[middle]?.below;
    if (below !== null && below !== undefined && remuneration >= below) low = middle + 1;
    else high = middle;
  }
  const grade = grades[low];
  if (!grade) throw new RangeError("gradeFor: the grade table is empty");
  return grade;
}

/** A month's bonuses as standard bonus: whole thousands, up to the monthly cap of employees' pension insurance (R-317). */
const standardBonusOf = (amount: number, cap: Yen): Yen => yen(Math.min(toYen("standardBonus", amount), cap));

/** Factor of a yearly raise (an assumption of the user, not of law): it acts each April after the pay began. */
const raised = (pay: Pay, since: Month, month: Month): number => {
  if (!pay.annualRaise) return 1;
  const years = fiscalYearOf(month) - fiscalYearOf(since);
  return (1 + pay.annualRaise) ** years;
};

/** Pay before deductions in a month of a spell that began in `from`. */
function monthlyPay(pay: Pay, from: Month, month: Month): number {
  let amount = pay.monthly ?? 0;
  let since = from;
  for (const step of pay.steps ?? []) {
    const start = parseMonth(step.from);
    if (start > month) break;
    amount = step.monthly;
    since = start;
  }
  return Math.round(amount * raised(pay, since, month));
}

/** First month from which the pay differs again: the next April with a raise, or the next step. */
function payHoldsUntil(pay: Pay, month: Month, end: Month): Month {
  const april = pay.annualRaise ? firstMonthOf(fiscalYearOf(month) + 1) : end;
  const step = (pay.steps ?? []).map(({ from }) => parseMonth(from)).find((start) => start > month) ?? end;
  return Math.min(april, step, end) as Month;
}

/**
 * Fills `standard` with the standard monthly remuneration and `bonuses` with the standard bonus of each month of the
 * spell, by the grade table and cap in force that month. Index 0 of both arrays is the month `origin`.
 *
 * Simplified: the grade follows the pay in the same month; the yearly and ad hoc determinations delay it.
 */
export function fillPay(
  pay: Pay,
  spell: { readonly from: Month; readonly to: Month; readonly begins: Month },
  origin: Month,
  standard: Int32Array,
  bonuses: Int32Array,
  params: ParameterReader,
): void {
  let month = spell.from;
  while (month < spell.to) {
    const table = params.stretch("employeesGrades", month);
    const tableEnds = table.to === null || table.to > spell.to ? spell.to : table.to;
    const until = payHoldsUntil(pay, month, tableEnds);
    const amount =
      pay.standardMonthlyRemuneration ?? gradeFor(monthlyPay(pay, spell.begins, month), table.value).amount;
    standard.fill(amount, month - origin, until - origin);
    month = until;
  }
  if (pay.bonuses && pay.bonuses.length > 0) fillBonuses(pay, spell, origin, bonuses, params);
}

function fillBonuses(
  pay: Pay,
  spell: { readonly from: Month; readonly to: Month; readonly begins: Month },
  origin: Month,
  bonuses: Int32Array,
  params: ParameterReader,
): void {
  const byMonth = new Map<number, number>();
  for (const { month, amount } of pay.bonuses ?? []) byMonth.set(month, (byMonth.get(month) ?? 0) + amount);
  const first = Math.max(spell.from, bonusesCountFrom) as Month;
  if (first >= spell.to) return;
  let cap = params.stretch("employeesBonusMonthlyCap", first);
  for (let month = first; month < spell.to; month++) {
    const amount = byMonth.get(monthNumberOf(month as Month));
    if (amount === undefined) continue;
    if (cap.to !== null && month >= cap.to) cap = params.stretch("employeesBonusMonthlyCap", month as Month);
    bonuses[month - origin] = standardBonusOf(
      Math.round(amount * raised(pay, spell.begins, month as Month)),
      cap.value,
    );
  }
}
