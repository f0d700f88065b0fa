import { compare, type Rate, toYen, type Yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { IsoDate, Month } from "#lib/time/index.ts";
import { additionsRevision } from "./indexation.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";

export type TransferAdditionCase = {
  readonly bornOn: IsoDate;
  readonly employeesMonths: number;
  /** The other spouse drew the dependents' addition for this person at 65, or could have. */
  readonly spouseHadAddition: boolean;
  readonly at: Month;
};

export type TransferAddition = {
  readonly base: Yen;
  readonly revisionRate: Rate;
  readonly fullAmount: Yen;
  readonly coefficient: Rate;
  readonly annualAmount: Yen;
};

/**
 * Addition to the old-age basic pension, from 65, of the spouse for whom a dependents' addition was paid (振替加算).
 *
 *   amount = 224,700 x the recipient's own revision rate, to 100 yen, x share of the birth cohort, nearest yen
 *
 * Births from 1926-04-02 to 1966-04-01, who attain 65 by 2031-03-31 (R-245), with less than 240 insured months of their own.
 * That the own revision rate applies where the two tracks differ rests on the words of the act alone (to be confirmed).
 * Law: Act 34 of 1985 suppl. 14, 1986 transitional order 24. Rules R-026, R-240, R-241, R-245.
 */
export function transferAddition(facts: TransferAdditionCase, params: ParameterReader): Outcome<TransferAddition> {
  const { bornOn, employeesMonths: months, spouseHadAddition, at } = facts;
  const coefficient = params.getFor("transferAdditionShare", at, bornOn);
  const limit = params.get("dependentsAdditionMonths", at).spouse;
  const reasons = [
    ...(coefficient.num === 0 ? [{ code: "bornOutsideCohorts" }] : []),
    ...(months >= limit ? [{ code: "ownEmployeesMonths", months, limit }] : []),
    ...(spouseHadAddition ? [] : [{ code: "noAddition" }]),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  const base = params.get("transferAdditionBase", at);
  const revisionRate = params.getFor("basicPensionRevision", at, bornOn);
  const fullAmount = toYen("statutoryAmount", base, revisionRate);
  const annualAmount = toYen("benefitAmount", fullAmount, coefficient);
  const ownTrack = compare(revisionRate, additionsRevision(at, params)) !== 0;
  return payable({ base, revisionRate, fullAmount, coefficient, annualAmount }, ownTrack ? ["R-241"] : []);
}
