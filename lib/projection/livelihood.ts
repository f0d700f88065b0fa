import type { ParameterReader } from "#lib/parameters/index.ts";
import { livelihoodReasons, type Reason } from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";

/** Why a person was not maintained by the other: an income that the plan says is too high; the household is taken to be one. */
export const notMaintained = (
  { person }: Pick<Member, "person">,
  at: Month,
  params: ParameterReader,
): readonly Reason[] =>
  person.incomeAboveLivelihoodLimit
    ? livelihoodReasons({ sharesLivelihood: true, annualIncome: "overLimits" }, true, at, params)
    : [];
