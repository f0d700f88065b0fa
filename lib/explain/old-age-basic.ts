import type { Adjusted, Commencement, OldAgeBasic, QualifyingPeriod } from "#lib/rules/index.ts";
import { signedRate } from "#lib/rules/index.ts";
import { monthsOfAge } from "#lib/time/index.ts";
import { type Step, step } from "./step.ts";

const NPA27 = "NPA art. 27";
const START_LAW = { early: "NPA suppl. art. 9-2, NPO art. 12", deferred: "NPA art. 28, NPO art. 4-5" };

/** Steps of the qualifying period. */
export function explainQualifyingPeriod(period: QualifyingPeriod): Step[] {
  const { paid, exempted, studentOrDeferred, complementary, japaneseMonths, foreignMonths, qualifyingMonths } = period;
  const law = "NPA art. 26, suppl. art. 9";
  return [
    step("qualifyingPeriod.japaneseMonths", { paid, exempted, studentOrDeferred, complementary }, japaneseMonths, {
      law,
    }),
    step("qualifyingPeriod.qualifyingMonths", { japaneseMonths, foreignMonths }, qualifyingMonths, { law }),
  ];
}

/** Steps of the months and the rate of an early or deferred start; none at 65. */
export function explainCommencement(start: Commencement): Step[] {
  if (start.months === 0) return [];
  const law = start.months < 0 ? START_LAW.early : START_LAW.deferred;
  const age65 = monthsOfAge({ years: 65, months: 0 });
  const startAge = monthsOfAge(start.age);
  const months =
    startAge - age65 === start.months
      ? step("commencement.months", { startAge, age65 }, start.months, { law })
      : step("commencement.monthsCapped", { startAge, age65, maxMonths: start.months }, start.months, { law });
  const rate = start.perMonth
    ? step("commencement.rate", { perMonth: start.perMonth, adjustmentMonths: start.months }, signedRate(start), {
        law,
      })
    : step("commencement.rateAtAge", { rateAtAge: start.rate }, start.rate, { law });
  return [months, rate];
}

/** Steps that take a reduction off or put an increment on an amount. */
function explainAdjusted(annualAmount: number, adjusted: Adjusted, start: Commencement): Step[] {
  if (start.months === 0) return [];
  const { change, amount, rate } = adjusted;
  const rounding = "benefitAmount";
  return adjusted.early
    ? [
        step("commencement.reduction", { annualAmount, reductionRate: rate }, change, {
          law: START_LAW.early,
          rounding,
        }),
        step("commencement.reduced", { annualAmount, reduction: change }, amount, { law: START_LAW.early }),
      ]
    : [
        step("commencement.increment", { annualAmount, incrementRate: rate }, change, {
          law: START_LAW.deferred,
          rounding,
        }),
        step("commencement.increased", { annualAmount, increment: change }, amount, { law: START_LAW.deferred }),
      ];
}

/** Step of the full basic pension, under the article that pays it. */
export const explainFullAmount = (b: Pick<OldAgeBasic, "base" | "revisionRate" | "fullAmount">, law = NPA27): Step =>
  step("oldAgeBasic.fullAmount", { base: b.base, revisionRate: b.revisionRate }, b.fullAmount, {
    law,
    rounding: "statutoryAmount",
  });

/** Step of the additional pension at 65. */
export const explainAdditional = (
  b: Pick<OldAgeBasic, "additionalPerMonth" | "additionalMonths" | "additionalAt65">,
): Step =>
  step(
    "additionalPension.annualAmount",
    { perMonth: b.additionalPerMonth, additionalMonths: b.additionalMonths },
    b.additionalAt65,
    { law: "NPA art. 44" },
  );

/** Steps of the full basic pension and of the months that count for it. */
export function explainCreditedMonths(b: Pick<OldAgeBasic, "base" | "revisionRate" | "fullAmount" | "months">): Step[] {
  const { paid, fullCareer, weighed, credited } = b.months;
  const parts = weighed.flatMap(({ months, room, withinCap, beyondCap }) => {
    const within = Math.min(months, room);
    return [
      { months: within, weight: withinCap },
      { months: months - within, weight: beyondCap },
    ].filter((part) => part.months > 0);
  });
  const capped = weighed
    .filter(({ months, room }) => months > room)
    .map(({ months, room }) =>
      step(
        "oldAgeBasic.monthsWithinCap",
        { months, fullCareer, monthsBefore: fullCareer - room },
        Math.min(months, room),
        { law: NPA27 },
      ),
    );
  const creditedStep = parts.length
    ? step(
        "oldAgeBasic.creditedMonths",
        { paid, exemptMonths: parts.map((part) => part.months), weights: parts.map((part) => part.weight), fullCareer },
        credited,
        { law: NPA27 },
      )
    : step("oldAgeBasic.creditedPaidMonths", { paid, fullCareer }, credited, { law: NPA27 });
  return [explainFullAmount(b), ...capped, creditedStep];
}

/** Steps from the months to the basic pension at 65. */
export function explainBasicAt65(
  b: Pick<OldAgeBasic, "base" | "revisionRate" | "fullAmount" | "months" | "amountAt65">,
): Step[] {
  const { fullCareer, credited } = b.months;
  return [
    ...explainCreditedMonths(b),
    step("oldAgeBasic.annualAmount", { fullAmount: b.fullAmount, creditedMonths: credited, fullCareer }, b.amountAt65, {
      law: NPA27,
      rounding: "benefitAmount",
    }),
  ];
}

/** All steps of the old-age basic pension with the additional pension. */
export function explainOldAgeBasic(b: OldAgeBasic): Step[] {
  const additional = b.additionalMonths
    ? [
        explainAdditional(b),
        ...explainAdjusted(b.additionalAt65, b.additional, b.commencement),
        step("oldAgeBasic.total", { basic: b.basic.amount, additional: b.additional.amount }, b.totalAmount, {
          law: "NPA art. 43",
        }),
      ]
    : [];
  return [
    ...explainQualifyingPeriod(b.period),
    ...explainBasicAt65(b),
    ...explainCommencement(b.commencement),
    ...explainAdjusted(b.amountAt65, b.basic, b.commencement),
    ...additional,
    explainMonthly(b.totalAmount, b.monthlyAmount),
  ];
}

/** A yearly amount per month, the fraction dropped. */
export const explainMonthly = (annualAmount: number, monthlyAmount: number): Step =>
  step("monthlyAmount", { annualAmount }, monthlyAmount, {
    law: "NPA art. 18-2, EPIA art. 36-2",
    rounding: "paymentInstalment",
  });
