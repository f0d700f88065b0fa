import { type Rate, type RoundingName, toStepValue } from "#lib/money/index.ts";
import { type FormulaKey, formulas } from "./formulas.ts";

/** An integer, a terminating decimal, or an exact ratio "num/den". */
export type StepValue = number | string;

/** One line of a derivation: `result` is the formula over `values`, after `rounding`. */
export type Step = {
  readonly key: FormulaKey;
  readonly formula: string;
  readonly values: Readonly<Record<string, StepValue | readonly StepValue[]>>;
  readonly rounding?: RoundingName;
  readonly result: StepValue;
  readonly law: string;
};

type Given = number | Rate | readonly (number | Rate)[];
type Details = { readonly law: string; readonly rounding?: RoundingName };

const shown = (value: number | Rate): StepValue => (typeof value === "number" ? value : toStepValue(value));

export function step(
  key: FormulaKey,
  values: Readonly<Record<string, Given>>,
  result: number | Rate,
  { law, rounding }: Details,
): Step {
  // a copy whose rates are then written: most values are plain numbers, and a record made name by name costs more than a step
  const written: Record<string, Given | StepValue | readonly StepValue[] | undefined> = { ...values };
  for (const name in values) {
    const value = values[name];
    if (value === undefined) delete written[name];
    else if (typeof value !== "number") written[name] = isList(value) ? value.map(shown) : shown(value);
  }
  const made = { key, formula: formulas[key], values: written as Step["values"] };
  return rounding ? { ...made, rounding, result: shown(result), law } : { ...made, result: shown(result), law };
}

const isList = (value: Given): value is readonly (number | Rate)[] => Array.isArray(value);
