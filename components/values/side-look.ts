import type { SIDES } from "./values-rows.ts";

/** Own contributions in the hue of the basic pension, the employer's in that of employees'; what is to come is the lighter one. */
const FILLS = {
  paidOwn: "var(--part-basic)",
  comingOwn: "var(--part-income)",
  paidEmployer: "var(--part-employees)",
  comingEmployer: "var(--part-transitional)",
  pensions: "var(--part-additional)",
} as const satisfies Readonly<Record<(typeof SIDES)[number], string>>;

export const lookOfSide = (side: (typeof SIDES)[number]): string => FILLS[side];
