import { z } from "zod";
import { bonusesCountFrom, insuranceBegins } from "#data/turning-points.ts";
import type { InsuredParts } from "#lib/career/index.ts";
import { explainAverages, explainOldAgeEmployees, explainTransitionalAddition } from "#lib/explain/index.ts";
import {
  dateField,
  type EmployeesRecord,
  employeesRecordSchema,
  type Issue,
  issue,
  joinPath,
  MAX_MONTHS,
  monthField,
  monthsField,
  yenField,
} from "#lib/input/index.ts";
import { toDecimal } from "#lib/money/index.ts";
import {
  type Averages,
  averageRemuneration,
  oldAgeEmployees,
  signedChange,
  transitionalAddition,
} from "#lib/rules/index.ts";
import { addMonths, formatMonth, type IsoDate, parseMonth } from "#lib/time/index.ts";
import { birthIssues, type Context, calculation } from "./calculation.ts";
import { adjustmentRate, commencementAgeField, insuredWorkField } from "./old-age-basic.ts";
import { eachOf, type Listed, type PeriodText, periodIssues, resolved, workOf } from "./periods.ts";

/** A record's averages as the rule takes them: months, and the sum of re-evaluated pay. */
export const partsOf = (record: EmployeesRecord): InsuredParts => ({
  to200303: {
    months: record.monthsTo2003,
    total: { num: (record.averageStandardMonthlyRemuneration ?? 0) * record.monthsTo2003, den: 1 },
  },
  from200304: {
    months: record.monthsFrom2003,
    total: { num: (record.averageStandardRemuneration ?? 0) * record.monthsFrom2003, den: 1 },
  },
});

/** Averages whose months are not 0 and that are not given. */
export const missingAverages = (record: EmployeesRecord | undefined, path: string): string[] => [
  ...(record && record.monthsTo2003 > 0 && record.averageStandardMonthlyRemuneration === undefined
    ? [`${path}.averageStandardMonthlyRemuneration`]
    : []),
  ...(record && record.monthsFrom2003 > 0 && record.averageStandardRemuneration === undefined
    ? [`${path}.averageStandardRemuneration`]
    : []),
];

/** average-standard-remuneration. */
export const averageStandardRemunerationCalculation = calculation({
  name: "average-standard-remuneration",
  input: z.strictObject({
    bornOn: dateField(),
    remuneration: z
      .array(z.strictObject({ from: monthField(), to: monthField(), standardMonthlyRemuneration: yenField() }))
      .max(2000),
    bonuses: z
      .array(z.strictObject({ month: monthField(), standardBonus: yenField() }))
      .max(2000)
      .default([]),
  }),
  yearly: ["reEvaluation", "guaranteedReEvaluation"],
  check: (facts, context) => ({
    issues: [
      ...birthIssues(facts.bornOn, "employees", context),
      ...periodIssues(facts.remuneration, "remuneration"),
      ...monthIssues(facts, context),
    ],
  }),
  run: (facts, { at, params }) => {
    const bornOn = facts.bornOn as IsoDate;
    const periods = facts.remuneration.map(resolved);
    const bonuses = facts.bonuses.map(({ month, standardBonus }) => ({ month: parseMonth(month), standardBonus }));
    const main = averageRemuneration(periods, bonuses, params.get("reEvaluation", at), bornOn);
    const guaranteed = averageRemuneration(periods, bonuses, params.get("guaranteedReEvaluation", at), bornOn);
    return {
      status: "payable",
      result: { employeesRecord: recordOf(main), guaranteedRecord: recordOf(guaranteed) },
      steps: [...explainAverages(main, false, true), ...explainAverages(guaranteed, true, true)],
    };
  },
});

const recordOf = ({ to200303, from200304 }: Averages) => ({
  monthsTo2003: to200303.months,
  averageStandardMonthlyRemuneration: to200303.average,
  monthsFrom2003: from200304.months,
  averageStandardRemuneration: from200304.average,
});

/** Bonuses before 2003-04 or in months without remuneration, and months later than the rates of `asOf` reach. */
function monthIssues(
  {
    remuneration,
    bonuses,
  }: {
    readonly remuneration?: Listed<PeriodText>;
    readonly bonuses?: Listed<{ month: string; standardBonus: number }>;
  },
  { at, params }: Context,
): Issue[] {
  const { status, value } = params.stretch("reEvaluation", at);
  // under an outlook the newest row stands for later pay
  const until = status === "level" ? "2199-12" : value.until;
  const max = formatMonth(addMonths(parseMonth(until), -1));
  const late = eachOf(remuneration, ({ to }, i) =>
    to > until
      ? [issue(`remuneration.${i}.to`, "outOfRange", { cause: "afterRates", min: FIRST_MONTH, max: until })]
      : [],
  );
  const early = eachOf(remuneration, ({ from }, i) =>
    from < FIRST_MONTH
      ? [issue(`remuneration.${i}.from`, "outOfRange", { cause: "beforeInsurance", min: FIRST_MONTH, max: until })]
      : [],
  );
  const months = (remuneration ?? []).reduce(
    (sum, period) => sum + (period ? Math.max(0, parseMonth(period.to) - parseMonth(period.from)) : 0),
    0,
  );
  const many =
    months > MAX_MONTHS ? [issue("remuneration", "outOfRange", { cause: "months", min: 0, max: MAX_MONTHS })] : [];
  const ofBonuses = eachOf(bonuses, ({ month }, i) => {
    const path = joinPath("bonuses", i, "month");
    if (month < FIRST_BONUS_MONTH || month > max)
      return [issue(path, "outOfRange", { cause: "bonusMonth", min: FIRST_BONUS_MONTH, max })];
    return !remuneration || remuneration.some((period) => !period || (period.from <= month && month < period.to))
      ? []
      : [issue(path, "bonusWithoutPeriod", { month })];
  });
  const cap = params.get("employeesBonusMonthlyCap", at);
  const capped = eachOf(bonuses, ({ month, standardBonus }, i) => {
    const before = (bonuses ?? [])
      .slice(0, i)
      .reduce((sum, other) => sum + (other?.month === month ? other.standardBonus : 0), 0);
    return before + standardBonus > cap
      ? [
          issue(`bonuses.${i}.standardBonus`, "outOfRange", {
            cause: "bonusCap",
            min: 0,
            max: cap - Math.min(before, cap),
          }),
        ]
      : [];
  });
  return [...late, ...early, ...many, ...ofBonuses, ...capped];
}

const FIRST_BONUS_MONTH = formatMonth(bonusesCountFrom);

const FIRST_MONTH = formatMonth(insuranceBegins);

/** old-age-employees. */
export const oldAgeEmployeesCalculation = calculation({
  name: "old-age-employees",
  input: z.strictObject({
    bornOn: dateField(),
    employeesRecord: employeesRecordSchema,
    guaranteedRecord: employeesRecordSchema.optional(),
    monthsAged20To59: monthsField().optional(),
    qualifyingMonths: monthsField().optional(),
    commencementAge: commencementAgeField(),
    insuredWork: insuredWorkField(),
  }),
  yearly: ["basicPensionRevision", "guaranteedRevision", "earningsTestThreshold"],
  check: (facts, context) => {
    const { employeesRecord: record, guaranteedRecord: guaranteed } = facts;
    const months = record && record.monthsTo2003 + record.monthsFrom2003;
    const unequal = (["monthsTo2003", "monthsFrom2003"] as const).filter(
      (name) => record && guaranteed && guaranteed[name] !== record[name],
    );
    return {
      issues: [
        ...birthIssues(facts.bornOn, "employees", context),
        ...unequal.map((name) =>
          issue(`guaranteedRecord.${name}`, "contradiction", { cause: "sameMonths", with: `employeesRecord.${name}` }),
        ),
        ...(months !== undefined && (facts.monthsAged20To59 ?? 0) > months
          ? [issue("monthsAged20To59", "outOfRange", { min: 0, max: months })]
          : []),
        ...periodIssues(facts.insuredWork, "insuredWork"),
      ],
      missing: [...missingAverages(record, "employeesRecord"), ...missingAverages(guaranteed, "guaranteedRecord")],
    };
  },
  run: (facts, { at, params }) => {
    const { employeesRecord: record, guaranteedRecord: guaranteed } = facts;
    const employeesMonths = record.monthsTo2003 + record.monthsFrom2003;
    const outcome = oldAgeEmployees(
      {
        bornOn: facts.bornOn as IsoDate,
        main: partsOf(record),
        ...(guaranteed ? { guaranteed: partsOf(guaranteed) } : {}),
        employeesMonths,
        monthsAged20To59: facts.monthsAged20To59 ?? employeesMonths,
        qualifyingMonths: facts.qualifyingMonths ?? employeesMonths,
        commencementAge: facts.commencementAge,
        insuredWork: workOf(facts.insuredWork),
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const b = outcome.breakdown;
    return {
      status: "payable",
      result: {
        remunerationRelatedAnnualAmount: b.related.amount,
        transitionalAdditionAnnualAmount: b.transitional.amount,
        annualAmountAt65: b.amountAt65,
        adjustmentRate: adjustmentRate(b.commencement),
        averagePaymentRate: toDecimal(b.adjusted.averagePayment.rate),
        adjustmentAnnualAmount: signedChange(b.adjusted),
        annualAmount: b.annualAmount,
        monthlyAmount: b.monthlyAmount,
        firstPaidMonth: formatMonth(b.commencement.firstPaidMonth),
      },
      steps: explainOldAgeEmployees(b),
      ...(outcome.toBeConfirmed ? { toBeConfirmed: outcome.toBeConfirmed } : {}),
    };
  },
});

/** transitional-addition. */
export const transitionalAdditionCalculation = calculation({
  name: "transitional-addition",
  input: z.strictObject({
    bornOn: dateField(),
    employeesMonths: monthsField(),
    monthsAged20To59: monthsField().optional(),
  }),
  yearly: ["basicPensionRevision"],
  check: (facts, context) => ({
    issues: [
      ...birthIssues(facts.bornOn, "employees", context),
      ...(facts.employeesMonths !== undefined && (facts.monthsAged20To59 ?? 0) > facts.employeesMonths
        ? [issue("monthsAged20To59", "outOfRange", { min: 0, max: facts.employeesMonths })]
        : []),
    ],
  }),
  run: (facts, { at, params }) => {
    const within = facts.monthsAged20To59 ?? facts.employeesMonths;
    const t = transitionalAddition(facts.bornOn as IsoDate, facts.employeesMonths, within, at, params);
    return {
      status: "payable",
      result: {
        annualAmount: t.amount,
        fixedPartAnnualAmount: t.fixedPart,
        basicEquivalentAnnualAmount: t.basicEquivalent,
      },
      steps: explainTransitionalAddition(t),
    };
  },
});
