import type { Grade, GradeEdges } from "#lib/parameters/index.ts";

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

/**
 * The grade's number, one further for pay beyond either end of the table: there one grade of the table is difference enough
 * for an ad hoc revision.
 */
export function placeOf(remuneration: number, grades: readonly Grade[], { below, above }: GradeEdges): number {
  const { grade } = gradeFor(remuneration, grades);
  if (remuneration >= above) return grade + 1;
  return below !== null && remuneration < below ? grade - 1 : grade;
}
