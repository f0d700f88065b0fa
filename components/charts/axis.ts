/** The end of an axis from zero: a round number at or above the highest value. */
export function axisEnd(highest: number): number {
  if (highest <= 0) return 10_000;
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= highest) ?? 10;
  return step * power;
}

/** Marks at even distances from zero to the end. */
export const axisMarks = (end: number, count = 4): number[] =>
  Array.from({ length: count + 1 }, (_, i) => (end * i) / count);

/** Marks on both sides of zero. */
export const axisMarksAround = (end: number): number[] => [-end, 0, end];

/** The ages named on the axis. */
export const AGE_MARKS = [20, 30, 40, 50, 60, 65, 70, 75, 80, 90] as const;
export const AGE_MARKS_NARROW = [20, 40, 65, 75, 90] as const;
