import type { OtherIncome } from "#lib/input/index.ts";
import type { DraftNeed, Fields } from "./draft.ts";

export type IncomeKind = OtherIncome["kind"];

/** The kinds the form offers, in the order people meet them. */
export const INCOME_KINDS = [
  "companyPension",
  "definedContribution",
  "privateAnnuity",
  "work",
  "rent",
  "other",
] as const satisfies readonly IncomeKind[];

export const PAID = ["monthly", "once"] as const satisfies readonly OtherIncome["paid"][];
export const GROWTHS = ["fixed", "withPrices"] as const satisfies readonly OtherIncome["grows"][];

/** What plans and insurers promise is a number of yen; pay and rent tend to follow prices. */
const PROMISED: ReadonlySet<unknown> = new Set(["companyPension", "definedContribution", "privateAnnuity"]);

/** A line of a kind with nothing told of it yet but what is usual. */
export const freshLine = (kind: IncomeKind = "companyPension"): Fields => ({
  paid: "monthly",
  kind,
  to: null,
  grows: PROMISED.has(kind) ? "fixed" : "withPrices",
});

/** The same line as another kind; how it changes follows, as long as it is what is usual of the old one. */
export function lineOfKind(line: Fields, kind: IncomeKind): Fields {
  const isUsual = line["grows"] === freshLine(line["kind"] as IncomeKind)["grows"];
  return { ...line, kind, ...(isUsual ? { grows: freshLine(kind)["grows"] } : {}) };
}

/** A line paid every month, or the same once: the month and the amount go over, the end does not. */
export function linePaid(line: Fields, paid: OtherIncome["paid"]): Fields {
  if (line["paid"] === paid) return line;
  const { paid: _, from, to: __, monthlyAmount, month, amount, ...said } = line;
  const [begins, yen] = [from ?? month, monthlyAmount ?? amount];
  return paid === "monthly"
    ? { paid, ...said, ...given("from", begins), to: null, ...given("monthlyAmount", yen) }
    : { paid, ...said, ...given("month", begins), ...given("amount", yen) };
}

const given = (name: string, value: unknown): Fields => (value === undefined ? {} : { [name]: value });

/** A need with another amount; undefined where nothing is left of it. */
export function needOf(need: DraftNeed | undefined, amount: unknown): DraftNeed | undefined {
  const { amount: _, ...rest } = need ?? {};
  const isEmpty = amount === undefined && need?.["from"] === undefined && (need?.steps?.length ?? 0) === 0;
  return isEmpty ? undefined : { ...rest, ...given("amount", amount) };
}
