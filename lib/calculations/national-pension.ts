import { z } from "zod";
import { parameters } from "#data/index.ts";
import { explainIncomeExemption, explainLatePayment, explainPrepayment } from "#lib/explain/index.ts";
import { ageField, type Issue, integer, issue, MAX_MONTHS, monthField, yenField } from "#lib/input/index.ts";
import { incomeExemption, latePayment, prepayment, WAIVED_UNDER, type WaivedAs } from "#lib/rules/index.ts";
import { addMonths, formatMonth, parseMonth } from "#lib/time/index.ts";
import { type Context, calculation, coverageOf } from "./calculation.ts";
import { eachOf, type Listed } from "./periods.ts";

const earner = z.strictObject({
  annualIncome: yenField(),
  annualDeductions: yenField().default(0),
  dependents: integer(0, 100).default(0),
});

/** Ages of category 1; who is insured voluntarily before or after them has no exemption. */
const CATEGORY_1 = { min: 20, max: 59 };

/** np-exemption. */
export const incomeExemptionCalculation = calculation({
  name: "np-exemption",
  input: z.strictObject({
    age: ageField(),
    applicant: earner,
    spouse: earner.optional(),
    householdHead: earner.optional(),
    student: z.boolean().default(false),
    jobLoss: z.boolean().default(false),
  }),
  yearly: ["nationalContribution"],
  check: ({ age }) => ({
    issues:
      age === undefined || (age.years >= CATEGORY_1.min && age.years <= CATEGORY_1.max)
        ? []
        : [issue("age.years", "outOfRange", CATEGORY_1)],
  }),
  run: ({ jobLoss, ...facts }, { at, params }) => {
    const applicant = { ...facts.applicant, leftOut: jobLoss };
    const exemption = incomeExemption({ ...facts, applicant }, at, params);
    const { tier, deferral, studentDeferral, limits } = exemption;
    return {
      status: "payable",
      result: { tier, deferral, studentDeferral, limits, monthlyAmount: exemption.left.monthlyAmount },
      steps: explainIncomeExemption(applicant, exemption),
    };
  },
});

const PREPAID: Pick<Parameters<typeof coverageOf>[0], "yearly"> = { yearly: ["nationalContribution"] };

/** The months paid ahead have to have a contribution each, of their own or of the year that stands for them. */
function prepaidIssues(count: number, { at, params }: Context): Issue[] {
  if (params.stretchIfAny("nationalContribution", addMonths(at, count - 1))) return [];
  const { from, to } = coverageOf(PREPAID);
  const span = { from: formatMonth(from), to: formatMonth(addMonths(to, 1 - count)) };
  return [issue("asOf", "asOfOutsideCoverage", span)];
}

/** np-prepayment: R-116. */
export const prepaymentCalculation = calculation({
  name: "np-prepayment",
  input: z.strictObject({
    months: z.literal([1, 6, 12, 24]),
    method: z.enum(["slipOrCard", "accountDebit"]),
    additional: z.boolean().default(false),
  }),
  ...PREPAID,
  check: ({ months, method }, context) => ({
    issues: [
      ...(months === 1 && method === "slipOrCard"
        ? [issue("months", "contradiction", { cause: "onlyByAccountDebit", with: "method" })]
        : []),
      ...(months === undefined ? [] : prepaidIssues(months, context)),
    ],
  }),
  run: ({ months, method, additional }, { at, params }) => {
    const paid = prepayment(months, method, additional, at, params);
    const { contributionAmount, additionalAmount, totalAmount, discountAmount } = paid;
    return {
      status: "payable",
      result: { contributionAmount, additionalAmount, totalAmount, discountAmount },
      steps: explainPrepayment(paid),
    };
  },
});

/** First month in which deferral as a scheme is over. */
const DEFERRAL_OVER = parameters.history("deferralEndAge").at(-1)?.to ?? null;

type WaivedText = { readonly month: string; readonly exemption: WaivedAs };

/** Months that are not over, that lie before or after their kind of waiver, and months named twice. */
function waivedIssues(months: Listed<WaivedText>, { at, params }: Context): Issue[] {
  const introduced = params.get("exemptionIntroducedIn", at);
  return eachOf(months, ({ month, exemption }, i) => {
    const path = `months.${i}.month`;
    const since = introduced[WAIVED_UNDER[exemption]];
    const twice = (months ?? []).findIndex((other) => other?.month === month);
    const max = formatMonth(addMonths(at, -1));
    return [
      ...(month > max ? [issue(path, "outOfRange", { cause: "notYetOver", max })] : []),
      ...(month < since ? [issue(path, "outOfRange", { cause: "beforeExemption", min: since })] : []),
      ...(exemption === "deferral" && DEFERRAL_OVER !== null && month >= formatMonth(DEFERRAL_OVER)
        ? [issue(path, "outOfRange", { cause: "afterExemption", max: formatMonth(DEFERRAL_OVER) })]
        : []),
      ...(twice < i ? [issue(path, "contradiction", { cause: "sameMonth", with: `months.${twice}.month` })] : []),
    ];
  });
}

/** np-late-payment: R-135. */
export const latePaymentCalculation = calculation({
  name: "np-late-payment",
  input: z.strictObject({
    months: z
      .array(
        z.strictObject({
          month: monthField(),
          exemption: z.enum(["quarter", "half", "threeQuarter", "full", "student", "deferral"]),
        }),
      )
      .max(MAX_MONTHS),
    drawsOldAgeBasic: z.boolean().default(false),
  }),
  yearly: ["backPaymentSurcharge"],
  check: ({ months }, context) => ({ issues: waivedIssues(months, context) }),
  run: ({ months, drawsOldAgeBasic }, { at, params }) => {
    const waived = months.map(({ month, exemption }) => ({ month: parseMonth(month), exemption }));
    const outcome = latePayment(waived, drawsOldAgeBasic, at, params);
    if (outcome.status === "notEligible") return outcome;
    const { payable, expired, amount } = outcome.breakdown;
    return {
      status: "payable",
      result: {
        payable: payable.map((one) => ({
          month: formatMonth(one.month),
          exemption: one.exemption,
          amount: one.amount,
        })),
        expired: expired.map(({ month, exemption }) => ({ month: formatMonth(month), exemption })),
        amount,
      },
      steps: explainLatePayment(outcome.breakdown),
    };
  },
});
