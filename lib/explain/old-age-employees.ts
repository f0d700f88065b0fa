import { compare } from "#lib/money/index.ts";
import {
  type Average,
  type Averages,
  type EmployeesAdjusted,
  type EmployeesCommencement,
  type FixedPart,
  type OldAgeEmployees,
  type RemunerationRelated,
  signedRate,
  type TransitionalAddition,
} from "#lib/rules/index.ts";
import { monthsOfAge } from "#lib/time/index.ts";
import type { FormulaKey } from "./formulas.ts";
import { explainCommencement, explainFullAmount, explainMonthly } from "./old-age-basic.ts";
import { type Step, step } from "./step.ts";

const MAIN = "EPIA art. 43";
const GUARANTEE = "Act 18 of 2000 suppl. art. 21";
const TRANSITIONAL = "Act 34 of 1985 suppl. art. 59";

/** Steps of re-evaluated averages; `rounded` where the result is shown in whole yen. */
export function explainAverages(averages: Averages, guaranteed: boolean, rounded: boolean): Step[] {
  const law = guaranteed ? GUARANTEE : MAIN;
  const line = (key: FormulaKey, part: Average): Step[] => {
    if (part.months === 0) return [];
    const total = { num: part.exact.num, den: part.exact.den / part.months };
    const remuneration = part.groups.map(({ pay }) => pay);
    const rates = part.groups.map(({ rate }) => ({ num: rate, den: 1000 }));
    return [
      step(guaranteed ? "guaranteedAverage.total" : "averageRemuneration.total", { remuneration, rates }, total, {
        law,
      }),
      step(key, { total, months: part.months }, rounded ? part.average : part.exact, {
        law,
        ...(rounded ? { rounding: "average" } : {}),
      }),
    ];
  };
  return guaranteed
    ? [
        ...line("guaranteedAverage.to200303", averages.to200303),
        ...line("guaranteedAverage.from200304", averages.from200304),
      ]
    : [
        ...line("averageRemuneration.to200303", averages.to200303),
        ...line("averageRemuneration.from200304", averages.from200304),
      ];
}

/** Steps of the remuneration-related part: both formulas and the higher of them. */
export function explainRemunerationRelated(related: RemunerationRelated): Step[] {
  const { main, guaranteed } = related;
  const rounding = "benefitAmount";
  return [
    step("oldAgeEmployees.main", formulaValues(main), main.amount, { law: MAIN, rounding }),
    ...(guaranteed?.revision
      ? [
          step(
            "oldAgeEmployees.guaranteed",
            { ...formulaValues(guaranteed), guaranteedRevision: guaranteed.revision },
            guaranteed.amount,
            { law: GUARANTEE, rounding },
          ),
        ]
      : []),
    ...explainHigher(related),
  ];
}

/** The averages, multipliers and months of a formula. */
export const formulaValues = ({ parts, before, from }: RemunerationRelated["main"]) => ({
  averageTo2003: averageOf(parts.to200303),
  multiplierTo2003: before,
  monthsTo2003: parts.to200303.months,
  averageFrom2003: averageOf(parts.from200304),
  multiplierFrom2003: from,
  monthsFrom2003: parts.from200304.months,
});

/** The higher of both formulas, with what a statement shows of earlier months. */
function explainHigher({ main, guaranteed, stated, amount }: RemunerationRelated): Step[] {
  const steps: Step[] = [];
  const other = guaranteed?.amount ?? 0;
  if (stated > 0)
    steps.push(
      step("oldAgeEmployees.remunerationRelatedWithStated", { main: main.amount, guaranteed: other, stated }, amount, {
        law: MAIN,
      }),
    );
  else if (guaranteed)
    steps.push(
      step("oldAgeEmployees.remunerationRelated", { main: main.amount, guaranteed: other }, amount, { law: GUARANTEE }),
    );
  return steps;
}

/** An average in full, from the sum of pay and the months. */
export const averageOf = ({ months, total }: { months: number; total: { num: number; den: number } }) =>
  months === 0 ? 0 : { num: total.num, den: total.den * months };

/** Steps of the fixed part, under the article that pays or measures it. */
export const explainFixedPart = (f: FixedPart, law: string): Step[] => [
  step("transitionalAddition.unitPrice", { unitBase: f.unitBase, revisionRate: f.unitRevision }, f.unitPrice, {
    law,
    rounding: "unitPrice",
  }),
  step(
    "transitionalAddition.fixedPart",
    {
      unitPrice: f.unitPrice,
      cohortMultiplier: f.multiplier,
      employeesMonths: f.employeesMonths,
      monthCap: f.monthCap,
    },
    f.fixedPart,
    { law, rounding: "benefitAmount" },
  ),
];

/** Steps of the transitional addition. */
export function explainTransitionalAddition(t: TransitionalAddition): Step[] {
  return [
    ...explainFixedPart(t, TRANSITIONAL),
    explainFullAmount(t),
    step(
      "transitionalAddition.basicEquivalent",
      { fullAmount: t.fullAmount, monthsAged20To59: t.monthsAged20To59, fullCareer: t.fullCareer },
      t.basicEquivalent,
      { law: TRANSITIONAL, rounding: "benefitAmount" },
    ),
    step(
      "transitionalAddition.annualAmount",
      { fixedPart: t.fixedPart, basicEquivalent: t.basicEquivalent },
      t.amount,
      { law: TRANSITIONAL },
    ),
  ];
}

/** What months insured after the pension began bring it to: its amount at 65 with them, and in whole. */
export type LaterMonths = {
  readonly amountAt65: number;
  readonly annualAmount: number;
  readonly monthlyAmount: number;
};

/** All steps of the old-age employees' pension, with what later months add unadjusted (R-337, R-338, R-377). */
export function explainOldAgeEmployees(b: OldAgeEmployees, later?: LaterMonths): Step[] {
  return [
    ...explainRemunerationRelated(b.related),
    ...explainTransitionalAddition(b.transitional),
    explainAmountAt65(b.related.amount, b.transitional.amount),
    ...explainCommencement(b.commencement),
    ...explainBeforeSpecial(b.commencement),
    ...explainEmployeesAdjusted(b.related.amount, b.transitional.amount, b.adjusted),
    ...(later ? explainLaterMonths(b, later) : [explainMonthly(b.annualAmount, b.monthlyAmount)]),
  ];
}

function explainLaterMonths(b: OldAgeEmployees, later: LaterMonths): Step[] {
  const addedByLaterMonths = later.amountAt65 - b.amountAt65;
  const law = "EPIA art. 43, suppl. art. 7-3";
  return [
    step(
      "oldAgeEmployees.addedByLaterMonths",
      { amountWithLaterMonths: later.amountAt65, annualAmountAt65: b.amountAt65 },
      addedByLaterMonths,
      { law },
    ),
    step("oldAgeEmployees.revised", { annualAmount: b.annualAmount, addedByLaterMonths }, later.annualAmount, { law }),
    explainMonthly(later.annualAmount, later.monthlyAmount),
  ];
}

const BEFORE_SPECIAL = "EPIA suppl. art. 13-4, EPIO art. 8-2-3";

/** Steps of the months to a special pension's age and their rate, for who claims before it. */
function explainBeforeSpecial({ age, perMonth, beforeSpecial }: EmployeesCommencement): Step[] {
  if (!beforeSpecial || !perMonth) return [];
  const { specialAge, months, rate } = beforeSpecial;
  const law = BEFORE_SPECIAL;
  return [
    step(
      "commencement.monthsToSpecialAge",
      { startAge: monthsOfAge(age), specialAge: monthsOfAge({ years: specialAge, months: 0 }) },
      months,
      { law },
    ),
    step("commencement.rateToSpecialAge", { perMonth, adjustmentMonths: months }, signedRate({ months, rate }), {
      law,
    }),
  ];
}

/** Steps of the reduction, or of the increment with its average payment rate. */
export function explainEmployeesAdjusted(
  remunerationRelated: number,
  transitionalAddition: number,
  adjusted: EmployeesAdjusted,
): Step[] {
  const { change, amount, rate, relatedRate, early, averagePayment } = adjusted;
  if (rate.num === 0) return [];
  const annualAmountAt65 = remunerationRelated + transitionalAddition;
  const rounding = "benefitAmount";
  if (early) {
    const alike = compare(rate, relatedRate) === 0;
    const law = alike ? "EPIA suppl. art. 7-3, EPIO art. 6-3" : BEFORE_SPECIAL;
    const values = { remunerationRelated, transitionalAddition, reductionRate: rate };
    return [
      alike
        ? step("oldAgeEmployees.reduction", values, change, { law, rounding })
        : step("oldAgeEmployees.reductionByPart", { ...values, relatedRate }, change, { law, rounding }),
      step("oldAgeEmployees.reduced", { annualAmountAt65, reduction: change }, amount, { law }),
    ];
  }
  const law = "EPIA art. 44-3, EPIO art. 3-5-2";
  const { tested, waitingMonths, rounded } = averagePayment;
  const average = tested.length
    ? [
        ...tested.map(({ annualRemuneration, threshold, remunerationRelated: ofThen, share }) =>
          step(
            "oldAgeEmployees.suspendedShare",
            { remunerationRelated: ofThen, totalMonthlyRemuneration: { num: annualRemuneration, den: 12 }, threshold },
            share,
            {
              law: "EPIA art. 46",
            },
          ),
        ),
        step(
          rounded ? "oldAgeEmployees.averagePaymentRateRounded" : "oldAgeEmployees.averagePaymentRate",
          {
            months: tested.map(({ months }) => months),
            suspendedShares: tested.map(({ share }) => share),
            waitingMonths,
          },
          averagePayment.rate,
          { law },
        ),
      ]
    : [];
  return [
    ...average,
    step(
      "oldAgeEmployees.increment",
      { remunerationRelated, averagePaymentRate: averagePayment.rate, transitionalAddition, incrementRate: rate },
      change,
      { law, rounding },
    ),
    step("oldAgeEmployees.increased", { annualAmountAt65, increment: change }, amount, { law }),
  ];
}

/** Step that adds both parts at 65. */
export const explainAmountAt65 = (remunerationRelated: number, transitionalAddition: number): Step =>
  step(
    "oldAgeEmployees.annualAmountAt65",
    { remunerationRelated, transitionalAddition },
    remunerationRelated + transitionalAddition,
    { law: MAIN },
  );
