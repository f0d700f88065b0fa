import { VALUATION_CASES, type ValuationCase, valuation2024 } from "#data/outlooks.ts";
import { valueAt } from "./draft.ts";

/** What a scenario can take of the years to come, as the form offers it. */
export const OUTLOOK_CHOICES = ["level", ...VALUATION_CASES, "own"] as const;
export type OutlookChoice = "level" | ValuationCase | "own";

/** Growth a year of prices, and of wages above prices, at the end of an official case (0.02 = 2 %). */
export function longRunOf(name: ValuationCase): { readonly prices: number; readonly realWages: number } {
  const last = valuation2024.paths[name].at(-1);
  if (!last) throw new RangeError(`longRunOf: the path of ${name} has no year`);
  return { prices: toThousandths(last.prices - 1), realWages: toThousandths(last.wages / last.prices - 1) };
}

const toThousandths = (rate: number): number => Math.round(rate * 1000) / 1000;

/** The choice that an outlook of a plan or draft stands for; the same amounts for ever where it says nothing. */
export function outlookChosen(outlook: unknown): OutlookChoice {
  const kind = valueAt(outlook, "kind");
  if (kind === "custom") return "own";
  const named = kind === "valuation2024" ? valueAt(outlook, "case") : undefined;
  return VALUATION_CASES.find((one) => one === named) ?? "level";
}

/**
 * The outlook that a choice stands for; the fiscal year whose amounts it begins with stays as it was. One's own rates begin at
 * 0 %, which is the same amounts for ever.
 */
export function outlookOfChoice(choice: OutlookChoice, before: unknown): unknown {
  const amountsOf = valueAt(before, "amountsOf");
  const begins = amountsOf === undefined ? {} : { amountsOf };
  if (choice === "own") return { kind: "custom", prices: 0, wages: 0, slide: 0, ...begins };
  if (choice === "level") return amountsOf === undefined ? undefined : { kind: "level", ...begins };
  return { kind: "valuation2024", case: choice, ...begins };
}

/** "2040", full width or with FY before it, is FY2040; nothing typed is undefined, anything else stays text. */
export function fiscalYearTyped(typed: string): string | undefined {
  const text = typed.normalize("NFKC").trim();
  if (text === "") return undefined;
  const found = /^(?:FY)?(\d{4})(?:年度)?$/i.exec(text);
  return found ? `FY${found[1]}` : typed;
}

/** A fiscal year of the plan as the field shows it: its four digits, or what was typed. */
export const fiscalYearShown = (value: unknown): string =>
  typeof value === "string" ? value.replace(/^FY(?=\d{4}$)/, "") : "";
