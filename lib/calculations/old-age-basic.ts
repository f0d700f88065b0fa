import { z } from "zod";
import {
  explainAmountAt65,
  explainBreakEven,
  explainCommencement,
  explainEmployeesAdjusted,
  explainOldAgeBasic,
  explainQualifyingPeriod,
} from "#lib/explain/index.ts";
import { ageField, contributionMonthsSchema, dateField, monthField, monthsField, yenField } from "#lib/input/index.ts";
import { toDecimal, type Yen } from "#lib/money/index.ts";
import {
  adjustEmployees,
  breakEven,
  type Commencement,
  commencement,
  meetsTwentyFiveYears,
  oldAgeBasic,
  qualifyingPeriod,
  signedChange,
  signedRate,
} from "#lib/rules/index.ts";
import { formatMonth, type IsoDate } from "#lib/time/index.ts";
import { birthIssues, calculation } from "./calculation.ts";
import { periodIssues, workOf } from "./periods.ts";

const AT_65 = { years: 65, months: 0 };
export const commencementAgeField = () => ageField().prefault(AT_65);
export const insuredWorkField = () =>
  z.array(z.strictObject({ from: monthField(), to: monthField(), totalMonthlyRemuneration: yenField() })).default([]);

/** The signed adjustment rate as a decimal: -0.124, 0.462. */
export const adjustmentRate = (start: Commencement): number => toDecimal(signedRate(start));

/** qualifying-period. */
export const qualifyingPeriodCalculation = calculation({
  name: "qualifying-period",
  input: z.strictObject({ contributionMonths: contributionMonthsSchema, foreignMonths: monthsField().default(0) }),
  yearly: [],
  run: ({ contributionMonths, foreignMonths }, { at, params }) => {
    const period = qualifyingPeriod(contributionMonths, foreignMonths, at, params);
    const { qualifyingMonths, neededMonths, meetsTenYears, japaneseMonths } = period;
    return {
      status: "payable",
      result: {
        qualifyingMonths,
        neededMonths,
        meetsTenYears,
        meetsTwentyFiveYears: meetsTwentyFiveYears(period, at, params),
        japaneseMonths,
      },
      steps: explainQualifyingPeriod(period),
    };
  },
});

/** commencement-adjustment. */
export const commencementAdjustmentCalculation = calculation({
  name: "commencement-adjustment",
  input: z.strictObject({
    bornOn: dateField(),
    commencementAge: commencementAgeField(),
    annualAmount: yenField().optional(),
    transitionalAdditionAnnualAmount: yenField().default(0),
    insuredWork: insuredWorkField(),
  }),
  yearly: ["earningsTestThreshold"],
  check: (facts, context) => ({
    issues: [
      ...birthIssues(facts.bornOn, facts.insuredWork?.length ? "employees" : "basic", context),
      ...periodIssues(facts.insuredWork, "insuredWork"),
    ],
    missing: facts.annualAmount === undefined && facts.insuredWork?.length ? ["annualAmount"] : [],
  }),
  run: (facts, { at, params }) => {
    const start = commencement(facts.bornOn as IsoDate, facts.commencementAge, at, params);
    if (start.status === "notEligible") return start;
    const { attains65On, claimMonth, firstPaidMonth, months } = start.breakdown;
    const work = workOf(facts.insuredWork);
    const [related, transitional] = [(facts.annualAmount ?? 0) as Yen, facts.transitionalAdditionAnnualAmount as Yen];
    const adjusted = adjustEmployees(related, transitional, start.breakdown, work, at, params);
    const amounts =
      facts.annualAmount === undefined
        ? {}
        : {
            adjustmentAnnualAmount: signedChange(adjusted),
            adjustedAnnualAmount: adjusted.amount,
          };
    return {
      status: "payable",
      result: {
        attains65On,
        claimMonth: formatMonth(claimMonth),
        firstPaidMonth: formatMonth(firstPaidMonth),
        adjustmentMonths: months,
        adjustmentRate: adjustmentRate(start.breakdown),
        averagePaymentRate: toDecimal(adjusted.averagePayment.rate),
        ...amounts,
      },
      steps: [
        ...explainCommencement(start.breakdown),
        ...(facts.annualAmount === undefined
          ? []
          : [explainAmountAt65(related, transitional), ...explainEmployeesAdjusted(related, transitional, adjusted)]),
      ],
      ...(start.toBeConfirmed ? { toBeConfirmed: start.toBeConfirmed } : {}),
    };
  },
});

/** commencement-break-even. */
export const commencementBreakEvenCalculation = calculation({
  name: "commencement-break-even",
  input: z.strictObject({ bornOn: dateField(), commencementAge: ageField(), comparedAge: commencementAgeField() }),
  yearly: [],
  check: (facts, context) => ({ issues: birthIssues(facts.bornOn, "basic", context) }),
  run: (facts, { at, params }) => {
    const { commencementAge: own, comparedAge: other } = facts;
    const outcome = breakEven(facts.bornOn as IsoDate, own, other, at, params);
    if (outcome.status === "notEligible") return outcome;
    const { earlier, later, age } = outcome.breakdown;
    const ownIsEarlier = own.years * 12 + own.months < other.years * 12 + other.months;
    const [ownStart, otherStart] = ownIsEarlier ? [earlier, later] : [later, earlier];
    return {
      status: "payable",
      result: { breakEvenAge: age, adjustmentRate: adjustmentRate(ownStart), comparedRate: adjustmentRate(otherStart) },
      steps: [...explainCommencement(earlier), ...explainCommencement(later), explainBreakEven(outcome.breakdown)],
    };
  },
});

/** old-age-basic. */
export const oldAgeBasicCalculation = calculation({
  name: "old-age-basic",
  input: z.strictObject({
    bornOn: dateField(),
    contributionMonths: contributionMonthsSchema,
    additionalContributionMonths: monthsField().default(0),
    commencementAge: commencementAgeField(),
  }),
  yearly: ["basicPensionRevision"],
  check: (facts, context) => ({ issues: birthIssues(facts.bornOn, "basic", context) }),
  run: (facts, { at, params }) => {
    const outcome = oldAgeBasic(
      {
        bornOn: facts.bornOn as IsoDate,
        months: facts.contributionMonths,
        additionalMonths: facts.additionalContributionMonths,
        commencementAge: facts.commencementAge,
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const b = outcome.breakdown;
    return {
      status: "payable",
      result: {
        creditedMonths: toDecimal(b.months.credited),
        fullAnnualAmount: b.fullAmount,
        annualAmountAt65: b.amountAt65,
        adjustmentRate: adjustmentRate(b.commencement),
        annualAmount: b.basic.amount,
        additionalPensionAnnualAmount: b.additional.amount,
        totalAnnualAmount: b.totalAmount,
        monthlyAmount: b.monthlyAmount,
      },
      steps: explainOldAgeBasic(b),
      ...(outcome.toBeConfirmed ? { toBeConfirmed: outcome.toBeConfirmed } : {}),
    };
  },
});
