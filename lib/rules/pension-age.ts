/**
 * The age from which the old-age pensions are due without reduction or increase. Rights that make way for them end at it or
 * must arise before it: disability claimed afterwards, the spouse's additions, the one-year test.
 * Law: NPA 26, 30-2, 30-4; EPIA 42, 44, 47-2; NPA-S 1985 20.
 */
export const PENSION_AGE = 65;
