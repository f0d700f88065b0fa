import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Reason } from "./outcome.ts";

export type LivelihoodCase = {
  /** The two shared a household and its means. */
  readonly sharesLivelihood: boolean;
  /** Of the year before, in yen, or that it is over both limits; undefined where it is known to be below them. */
  readonly annualIncome?: number | "overLimits";
  /** What is left of it after the deductions of the tax law. */
  readonly netIncome?: number;
  /** It is certain to fall below within about five years. */
  readonly fallsSoon?: boolean;
};

/**
 * Was a person maintained (生計維持)? They share the livelihood, and their income of the year before lies below one of two
 * limits, or is certain to within about five years. Income that rises later ends no survivors' right. The pension for a fixed
 * term, the death grant and an unpaid pension ask for the shared livelihood alone: `incomeTested` is false for them.
 *
 * Out: why not; empty where the person was.
 * Law: EPIO 3-5, 3-10, NPO 6-4. Rules R-560, R-570.
 */
export function livelihoodReasons(
  { sharesLivelihood, annualIncome = 0, netIncome, fallsSoon = false }: LivelihoodCase,
  incomeTested: boolean,
  at: Month,
  params: ParameterReader,
): Reason[] {
  const limits = params.get("livelihoodLimits", at);
  const over = annualIncome === "overLimits";
  const low = !over && (annualIncome < limits.income || (netIncome !== undefined && netIncome < limits.netIncome));
  const { income: limit, netIncome: netLimit } = limits;
  return [
    ...(sharesLivelihood ? [] : [{ code: "livelihoodNotShared" }]),
    ...(low || fallsSoon || !incomeTested
      ? []
      : [
          over
            ? { code: "incomeOverLimits", limit, netLimit }
            : { code: "incomeOverLimit", income: annualIncome, limit, netLimit },
        ]),
  ];
}
