import type { PartId } from "#lib/simulate.ts";

const NAMES: Readonly<Record<PartId, string>> = {
  basic: "basic",
  additional: "additional",
  remunerationRelated: "employees",
  transitional: "transitional",
  transfer: "transfer",
  fixed: "fixed",
  dependents: "dependents",
};

/** Colours of a layer and of the text on it, the second person's a shade apart. */
export const lookOf = (part: PartId, second: boolean) => {
  const layer = `${second ? "other" : "part"}-${NAMES[part]}`;
  return { fill: `var(--${layer})`, ink: `var(--on-${layer})` };
};
