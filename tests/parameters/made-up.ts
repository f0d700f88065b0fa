import { yen } from "#lib/money/index.ts";
import type { Outlook, ParameterName, Series, Sheet } from "#lib/parameters/index.ts";

export const entry = { source: "made-up", confidence: "verified" } as const;

/** A year's sheet that states one made-up threshold. */
export const sheet = (effective: string, threshold: number, knownFrom?: string): Sheet => ({
  effective,
  status: "announced",
  ...(knownFrom ? { knownFrom } : {}),
  values: { earningsTestThreshold: { ...entry, value: yen(threshold) } },
});

type Steps = Series<"qualifyingMonths">["steps"];

/** A made-up history of the months that open the right to a pension. */
export const series = (...steps: (Omit<Steps[number], keyof typeof entry> & object)[]): Series<ParameterName> => ({
  name: "qualifyingMonths",
  ja: "",
  law: "",
  steps: steps.map((step) => ({ ...entry, ...step })),
});

export const level = (amountsOf: number): Outlook => ({ kind: "level", amountsOf });
