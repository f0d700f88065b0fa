import type { OutlookYears, PartId } from "#lib/simulate.ts";
import type { Beside, Layer } from "./income-layers.ts";

const NAMES: Readonly<Record<PartId | Beside, string>> = {
  basic: "basic",
  additional: "additional",
  remunerationRelated: "employees",
  transitional: "transitional",
  transfer: "transfer",
  fixed: "fixed",
  dependents: "dependents",
  disabilityBasic: "disability-basic",
  disabilityEmployees: "disability-employees",
  survivorsBasic: "survivors-basic",
  survivorsEmployees: "survivors-employees",
  widowsPension: "widows-pension",
  children: "children",
  widowsAddition: "widows-addition",
  termAddition: "term-addition",
  otherIncome: "income",
  pay: "pay",
};

/** Which way the hatching of what is withheld leans, by person. */
export type Hatch = "rising" | "falling";

/** Colours of a layer and of the text on it, the second person's a shade apart; what is withheld is hatched, the need a line. */
export function lookOf(part: Layer["part"], second: boolean) {
  if (part === "withheld") {
    const hatch: Hatch = second ? "falling" : "rising";
    return { hatch, fill: `var(--hatch-${hatch})`, ink: "var(--ink)" };
  }
  if (part === "need") return { fill: "var(--line-need)", ink: "var(--ink)" };
  const layer = `${second ? "other" : "part"}-${NAMES[part]}`;
  return { fill: `var(--${layer})`, ink: `var(--on-${layer})` };
}

/** Lines differ by pattern, not by colour alone. */
const LINES = [
  { stroke: "var(--accent)", dash: "0" },
  { stroke: "var(--more)", dash: "9 4" },
  { stroke: "var(--less)", dash: "2 4" },
  { stroke: "var(--ink)", dash: "12 3 2 3" },
] as const;

export const lookOfLine = (place: number): (typeof LINES)[number] => LINES[place % LINES.length] ?? LINES[0];

export type OutlookLine = { readonly stroke: string; readonly dash: string; readonly width: number };

const OUTLOOK_LINES = {
  level: { stroke: "var(--ink)", dash: "7 5" },
  highGrowth: { stroke: "var(--outlook-high)", dash: "0" },
  growthContinued: { stroke: "var(--outlook-growth)", dash: "14 4" },
  past30Years: { stroke: "var(--outlook-past)", dash: "2 4" },
  zeroGrowth: { stroke: "var(--outlook-zero)", dash: "12 4 2 4" },
  own: { stroke: "var(--outlook-own)", dash: "0" },
} as const satisfies Readonly<Record<OutlookYears["outlook"], Omit<OutlookLine, "width">>>;

/** The line of an outlook, thick where it is the scenario's own; patterns tell them apart as well. */
export const lookOfOutlook = (name: OutlookYears["outlook"], mine: boolean): OutlookLine => ({
  ...OUTLOOK_LINES[name],
  width: mine ? 4.5 : 2,
});
