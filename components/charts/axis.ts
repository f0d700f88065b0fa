/** The end of an axis from zero: a round number at or above the highest value. */
export function axisEnd(highest: number): number {
  if (highest <= 0) return 10_000;
  const power = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= highest) ?? 10;
  return step * power;
}

/** Into how many parts an end falls at round amounts, by its first two figures; four where nothing is said. */
const PARTS: Readonly<Record<number, number>> = { 15: 3, 25: 5, 30: 3, 50: 5 };

/** Marks at even distances from zero to the end, at round amounts. */
export function axisMarks(end: number): number[] {
  const parts = PARTS[Math.round((end / 10 ** Math.floor(Math.log10(end))) * 10)] ?? 4;
  return Array.from({ length: parts + 1 }, (_, i) => (end * i) / parts);
}

/** Marks on both sides of zero. */
export const axisMarksAround = (end: number): number[] => [-end, 0, end];

/** Marks between two ages or years, each a whole number of steps. */
export function marksBetween(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step);
}

/** The ages named on the axis. */
export const AGE_MARKS = [20, 30, 40, 50, 60, 65, 70, 75, 80, 90] as const;
export const AGE_MARKS_NARROW = [20, 40, 65, 75, 90] as const;

/** Room for the texts beside an axis on the left, in pixels: the same for all that are short, so that charts stand in line. */
export const axisWidth = (texts: readonly string[]): number =>
  Math.ceil(Math.max(LEAST_WIDTH, ...texts.map((text) => widthOf(text) + BESIDE)));

const [LEAST_WIDTH, BESIDE] = [72, 10];

/** About as wide as a text of the axis is: kanji are as wide as they are high, figures and signs less. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 12 : 7.6), 0);
