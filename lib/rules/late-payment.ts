import { ONE, plus, type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ExemptionType, ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, fiscalYearOf, type Month, monthNumberOf, type Period } from "#lib/time/index.ts";
import { type LeftToPay, leftToPay, type NationalExemption } from "./contributions.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";

/** How a month was waived: one of the tiers, the special rule for students, or deferral. */
export type WaivedAs = Exclude<NationalExemption, "none"> | "student" | "deferral";

export type WaivedMonth = { readonly month: Month; readonly exemption: WaivedAs };

/** The entry of `exemptionIntroducedIn` that says since when a month could be waived so. */
export const WAIVED_UNDER: Readonly<Record<WaivedAs, ExemptionType>> = {
  full: "full",
  half: "half",
  threeQuarter: "threeQuarterAndQuarter",
  quarter: "threeQuarterAndQuarter",
  student: "student",
  deferral: "deferral",
};

export type LatePrice = WaivedMonth & {
  readonly left: LeftToPay;
  /** What was waived at the time: the contribution less the part that was to be paid. */
  readonly waived: Yen;
  readonly surchargeRate: Rate;
  readonly amount: Yen;
};

export type LatePayment = {
  /** In the order of payment. */
  readonly payable: readonly LatePrice[];
  readonly expired: readonly WaivedMonth[];
  readonly amount: Yen;
};

/** Months that can still be paid late in a month: those of the ten years before it. */
export const latePaymentWindow = (paidIn: Month, params: ParameterReader): Period => ({
  from: addMonths(paidIn, -12 * params.get("backPaymentYears", paidIn)),
  to: paidIn,
});

/**
 * Price of one waived month, paid late in the month `paidIn`: what was waived, with the surcharge of the fiscal year of payment.
 *
 *   amount = waived x (1 + surcharge rate)      to 10 yen
 *
 * The surcharge goes by the fiscal years between the month and the payment: none up to two, from the third on a rate of the
 * order; nor is there one for a March paid in the April two years later. Where the table of one year stands for another,
 * months equally far back bear the same rate.
 * Throws RangeError for a month outside the window: it has no price.
 * Law: NPA 94(3), NPO 10. Rule R-135.
 */
export function latePrice({ month, exemption }: WaivedMonth, paidIn: Month, params: ParameterReader): LatePrice {
  const window = latePaymentWindow(paidIn, params);
  if (month < window.from || month >= window.to)
    throw new RangeError(`latePrice: month ${month} is outside the window`);
  const left = leftToPay(exemption === "student" || exemption === "deferral" ? "full" : exemption, month, params);
  const waived = yen(left.fullAmount - left.monthlyAmount);
  const table = params.stretch("backPaymentSurcharge", paidIn);
  const yearsBack = fiscalYearOf(paidIn) - fiscalYearOf(month);
  const row = table.value.find(({ fiscalYear }) => fiscalYearOf(table.from) - fiscalYear === yearsBack);
  const surchargeRate = (isMarchPaidInApril(month, paidIn) ? undefined : row?.rate) ?? { num: 0, den: 1 };
  const amount = toYen("contributionAmount", waived, plus(ONE, surchargeRate));
  return { month, exemption, left, waived, surchargeRate, amount };
}

/** The order's exception (NPO 10(1) proviso): its two years end a month into the third fiscal year. */
const isMarchPaidInApril = (month: Month, paidIn: Month): boolean =>
  monthNumberOf(month) === 3 && paidIn === addMonths(month, 25);

/** Student and deferred months are paid before exempted ones, and the oldest first among each. */
const inOrder = (a: WaivedMonth, b: WaivedMonth): number => rank(a) - rank(b) || a.month - b.month;
const rank = ({ exemption }: WaivedMonth): number => (exemption === "student" || exemption === "deferral" ? 0 : 1);

/**
 * Late payment of waived months (追納): which can still be paid in the month `paidIn`, in which order, and for how much.
 * Student and deferred months go first, the oldest first; who has an older exempted month may pay that one before them, so
 * the order is the law's and not the only one. Of a partly waived month the other part has to have been paid.
 *
 * Out: `drawsOldAgeBasic` for recipients of the old-age basic pension, `nothingPayable` where every month is too old.
 * Law: NPA 94, NPO 10; Act 104 of 2004 suppl. 19(4). Rule R-135.
 */
export function latePayment(
  months: readonly WaivedMonth[],
  drawsOldAgeBasic: boolean,
  paidIn: Month,
  params: ParameterReader,
): Outcome<LatePayment> {
  const { from } = latePaymentWindow(paidIn, params);
  const open = months.filter(({ month }) => month >= from);
  const reasons: readonly Reason[] = [
    ...(drawsOldAgeBasic ? [{ code: "drawsOldAgeBasic" }] : []),
    ...(open.length === 0 ? [{ code: "nothingPayable" }] : []),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  const prices = open.toSorted(inOrder).map((one) => latePrice(one, paidIn, params));
  return payable({
    payable: prices,
    expired: months.filter(({ month }) => month < from).toSorted((a, b) => a.month - b.month),
    amount: yen(prices.reduce((sum, { amount }) => sum + amount, 0)),
  });
}
