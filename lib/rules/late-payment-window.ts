import { type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, firstMonthOf, fiscalYearOf, type Month, monthNumberOf } from "#lib/time/index.ts";
import { type NationalExemption, nationalContribution } from "./contributions.ts";

export type BackPayment = {
  readonly fullAmount: Yen;
  /** What the exemption left to pay in its time. */
  readonly paidShare: Yen;
  readonly surcharge: Rate;
  /** Fiscal year of payment whose surcharges were used: that of `paidIn`, or the nearest one on file. */
  readonly tableOf: number;
  readonly amount: Yen;
};

/**
 * Price of a waived or deferred month paid late (追納): what the exemption left off, with the surcharge of the fiscal year
 * of payment, to 10 yen. No surcharge in the two fiscal years that follow the month’s.
 *
 * In:  the month and its exemption; `paidIn`, the month of payment.
 * Out: yen, and the fiscal year whose table of surcharges was used.
 * Law: NPA 94, NPO 10. Rule R-135.
 */
export function backPayment(
  month: Month,
  exemption: Exclude<NationalExemption, "none">,
  paidIn: Month,
  params: ParameterReader,
): BackPayment {
  const fullAmount = contributionOf("none", month, params);
  const paidShare = contributionOf(exemption, month, params);
  const table = nearestSurcharges(paidIn, params);
  const found = table.rows.find(({ fiscalYear }) => fiscalYear === fiscalYearOf(month))?.rate;
  const surcharge = found && paidIn >= surchargedFrom(month) ? found : { num: 0, den: 1 };
  const factor = { num: surcharge.num + surcharge.den, den: surcharge.den };
  const amount = toYen("contributionAmount", yen(fullAmount - paidShare), factor);
  return { fullAmount, paidShare, surcharge, tableOf: table.fiscalYear, amount };
}

/** The third fiscal year after that of the month begins to bear a surcharge; of a March, due in April, its May (NPO 10). */
const surchargedFrom = (month: Month): Month =>
  addMonths(firstMonthOf(fiscalYearOf(month) + 3), monthNumberOf(month) === 3 ? 1 : 0);

/** The contribution of category 1 in a month, or what an exemption leaves of it. */
function contributionOf(exemption: NationalExemption, month: Month, params: ParameterReader): Yen {
  const outcome = nationalContribution(exemption, false, month, params);
  if (outcome.status === "notEligible")
    throw new RangeError("contributionOf: refused without an additional contribution");
  return outcome.breakdown.monthlyAmount;
}

/** Fiscal years to look for a table of surcharges in, the nearest before the payment first. */
const OFFSETS = [
  0,
  ...Array.from({ length: 40 }, (_, i) => -12 * (i + 1)),
  ...Array.from({ length: 20 }, (_, i) => 12 * (i + 1)),
];

function nearestSurcharges(paidIn: Month, params: ParameterReader) {
  for (const offset of OFFSETS) {
    const month = addMonths(paidIn, offset);
    try {
      return { rows: params.get("backPaymentSurcharge", month), fiscalYear: fiscalYearOf(month) };
    } catch (error) {
      if (!(error instanceof Error && error.name === "MissingParameterError")) throw error;
    }
  }
  throw new RangeError("nearestSurcharges: the data hold no table of surcharges");
}
