import { type CalculationResponse, calculate } from "#lib/calculate.ts";
import type { Issue } from "#lib/input/index.ts";

export const asOf = "2026-11";
export const bornOn = "1961-05-10";

/** A request at the law of November 2026, with more fields of the request itself where given. */
export const ask = (calculation: string, input: unknown, more: object = {}): CalculationResponse =>
  calculate({ calculation, asOf, input, ...more });

/** The basic pension of someone born in 1961 with a full career. */
export const basic = (input: object, more: object = {}): CalculationResponse =>
  ask("old-age-basic", { bornOn, contributionMonths: { paid: 480 }, ...input }, more);

/** The issues of an answer, or its status where it has none. */
export const issuesOf = (answer: CalculationResponse): readonly Issue[] | string =>
  answer.status === "invalid" ? answer.issues : answer.status;
