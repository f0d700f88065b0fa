import type { PartId } from "#lib/simulate.ts";

const NAMES: Readonly<Record<PartId, string>> = {
  basic: "basic",
  additional: "additional",
  remunerationRelated: "employees",
  transitional: "transitional",
};

/** Layers whose fill is dark in the light theme and light in the dark one carry the ground's colour as text. */
const INVERSE: readonly PartId[] = ["basic", "remunerationRelated"];

/** Colours of a layer, the second person's a shade apart. */
export const lookOf = (part: PartId, second: boolean) => ({
  fill: `var(--${second ? "other" : "part"}-${NAMES[part]})`,
  ink: INVERSE.includes(part) ? "var(--ground)" : "var(--ink)",
});
