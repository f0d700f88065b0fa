import type { Spell } from "#lib/input/index.ts";

/** How a month stands in the National Pension. One month has one standing. */
export const STANDING = {
  none: 0,
  paid: 1,
  quarterExempt: 2,
  halfExempt: 3,
  threeQuarterExempt: 4,
  fullExempt: 5,
  studentOrDeferred: 6,
  unpaid: 7,
  /** Counts for the ten years only. */
  complementary: 8,
  /** Category 3. */
  category3: 9,
  /** Insured under employees' pension at ages 20 to 59: category 2, a paid month of the National Pension. */
  category2: 10,
  /** Insured under employees' pension below 20 or from 60: counts for the ten years only (R-146 e). */
  category2Outside: 11,
  voluntary: 12,
  /** Maternity or childcare exemption: counts as paid. */
  waived: 13,
  /** Abroad in an agreement country: totalised for the ten years only. */
  foreign: 14,
  /** Outside Japan without any insurance that counts. */
  abroad: 15,
  /** Category 3 reported so late that the month does not count. */
  category3TooLate: 16,
  /** Unpaid or waived at first, and paid in a later month: counts as paid. */
  paidLate: 17,
} as const;
export type Standing = (typeof STANDING)[keyof typeof STANDING];

/** How a month of category 1 stands, by what the plan says of its payment. */
export const STANDING_OF_PAYMENT: Readonly<Record<Extract<Spell, { kind: "category1" }>["payment"], Standing>> = {
  paid: STANDING.paid,
  quarterExempt: STANDING.quarterExempt,
  halfExempt: STANDING.halfExempt,
  threeQuarterExempt: STANDING.threeQuarterExempt,
  fullExempt: STANDING.fullExempt,
  statutoryExempt: STANDING.fullExempt,
  student: STANDING.studentOrDeferred,
  deferred: STANDING.studentOrDeferred,
  maternity: STANDING.waived,
  childcare: STANDING.waived,
  unpaid: STANDING.unpaid,
};

/** The standings of category 1: paid or to be paid, waived in any way, or unpaid. */
export const CATEGORY_1: ReadonlySet<number> = new Set(Object.values(STANDING_OF_PAYMENT));
