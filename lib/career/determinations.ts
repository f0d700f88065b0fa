import { toYen, type Yen } from "#lib/money/index.ts";
import type { Grade, GradeEdges, RemunerationReview } from "#lib/parameters/index.ts";
import { addMonths, type Month, monthOf, type Period } from "#lib/time/index.ts";
import { placeOf } from "./grades.ts";

export type MonthOfPay = { readonly remuneration: number; readonly baseDays: number };

export type MeanPay = { readonly total: number; readonly months: number; readonly mean: Yen };

/** The mean of months with enough base days, its fraction dropped; undefined where no month has them. */
export function meanPay(months: readonly MonthOfPay[], minimumDays: number): MeanPay | undefined {
  let total = 0;
  let counted = 0;
  for (const { remuneration, baseDays } of months) {
    if (baseDays < minimumDays) continue;
    total += remuneration;
    counted++;
  }
  if (counted === 0) return undefined;
  return { total, months: counted, mean: toYen("meanRemuneration", total, { num: 1, den: counted }) };
}

/** The yearly determination (定時決定): the months whose pay is averaged, and the first for which the mean holds. */
export type AnnualDetermination = { readonly paid: Period; readonly from: Month };

/**
 * Paid months April to June, decided on 1 July, in force from September; a month later each until 2002.
 * Law: EPIA 21(1)(2). Rule R-313.
 */
export function annualDetermination(year: number, { firstPaidMonth }: RemunerationReview): AnnualDetermination {
  const first = monthOf(year, firstPaidMonth);
  return { paid: { from: first, to: addMonths(first, 3) }, from: addMonths(first, 5) };
}

/**
 * Whether the determination of a year reaches someone: not who was first insured in the last of its months or later, for the
 * grade at hire holds to next August, nor who was revised from July, August or September.
 * Law: EPIA 21(3), 22(2), 23(2). Rules.
 */
export function isDetermined(
  { paid, from }: AnnualDetermination,
  acquiredIn: Month,
  revisedFrom: Month | undefined,
): boolean {
  const revised = revisedFrom !== undefined && revisedFrom >= paid.to && revisedFrom <= from;
  return acquiredIn < addMonths(paid.to, -1) && !revised;
}

export type GradeTable = { readonly grades: readonly Grade[]; readonly edges: GradeEdges };

/**
 * Ad hoc revision (随時改定): the mean of the three months from a change of fixed pay on, where each has enough base days, it
 * lies enough grades from the pay that the grade rests on, and on the side to which fixed pay moved; undefined otherwise.
 * It holds from the fourth month.
 *
 * In:  `basis`, the pay the grade rests on; `change`, above or below zero as fixed pay rose or fell.
 * Law: EPIA 23(1). Rule R-314.
 */
export function adHocRevision(
  basis: number,
  change: number,
  threeMonths: readonly MonthOfPay[],
  minimumDays: number,
  { gradesForRevision }: RemunerationReview,
  table: GradeTable,
): Yen | undefined {
  if (threeMonths.some(({ baseDays }) => baseDays < minimumDays)) return undefined;
  const mean = meanPay(threeMonths, minimumDays)?.mean;
  if (mean === undefined) return undefined;
  const moved = distance(basis, mean, table) * Math.sign(change);
  return moved >= gradesForRevision ? mean : undefined;
}

/**
 * Revision after maternity or childcare leave (産前産後・育児休業等終了時改定), on application: the mean of the three months from the
 * one of return, without those of too few base days, where it lies at least a grade from the pay before; undefined otherwise.
 * It holds from the fourth month.
 * Law: EPIA 23-2, 23-3. Rule R-315.
 */
export function revisionAfterLeave(
  basis: number,
  threeMonths: readonly MonthOfPay[],
  minimumDays: number,
  { gradesAfterLeave }: RemunerationReview,
  table: GradeTable,
): Yen | undefined {
  const mean = meanPay(threeMonths, minimumDays)?.mean;
  if (mean === undefined || gradesAfterLeave === null) return undefined;
  return Math.abs(distance(basis, mean, table)) >= gradesAfterLeave ? mean : undefined;
}

const distance = (from: number, to: number, { grades, edges }: GradeTable): number =>
  placeOf(to, grades, edges) - placeOf(from, grades, edges);
