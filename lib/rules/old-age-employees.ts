import type { InsuredParts } from "#lib/career/index.ts";
import { type Factor, type Rate, toYen, toYenSum, type Yen, yen } from "#lib/money/index.ts";
import type { Multipliers, ParameterReader } from "#lib/parameters/index.ts";
import type { Age, IsoDate, Month } from "#lib/time/index.ts";
import { AGES_WITHOUT_DEFERRAL } from "./commencement.ts";
import type { OtherRight } from "./deferral.ts";
import {
  adjustEmployees,
  type EmployeesAdjusted,
  type EmployeesCommencement,
  employeesCommencement,
  type InsuredWork,
} from "./employees-adjustment.ts";
import { fullBasicPension, monthly } from "./old-age-basic.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";
import { specialStartAges } from "./special-start-ages.ts";

export type Formula = {
  readonly parts: InsuredParts;
  readonly before: Rate;
  readonly from: Rate;
  readonly revision?: Rate;
  readonly amount: Yen;
};

export type RemunerationRelated = {
  readonly main: Formula;
  /** The guarantee of the level before the 2000 reform; undefined where its averages are not known. */
  readonly guaranteed?: Formula;
  /** Earned before a statement's date, as the statement shows it; part of both formulas. */
  readonly stated: Yen;
  readonly amount: Yen;
};

/**
 * Remuneration-related part (報酬比例部分): the higher of the main formula and the guarantee (従前額保障), both of
 *
 *   average x multiplier x months to 2003-03 + average x multiplier x months from 2003-04     nearest yen
 *
 * the guarantee with the 1994-level averages and multipliers, times its own revision rate. Each month's pay is
 * re-evaluated before it is averaged. Exact at any size; rounded once.
 *
 * In:  insured months and re-evaluated sums (a sum is average x months) under both tables; `at`.
 * Law: EPIA 43; H12-S 20, 21; S60-S 59, App. 7. Rules.
 */
export function remunerationRelated(
  bornOn: IsoDate,
  main: InsuredParts,
  guaranteed: InsuredParts | undefined,
  at: Month,
  params: ParameterReader,
  stated: Yen = yen(0),
): RemunerationRelated {
  return relatedBy(relatedTerms(bornOn, guaranteed !== undefined, at, params), main, guaranteed, stated);
}

/** What the law of a month says of the remuneration-related part to a cohort; `revision` where the guarantee is asked for. */
export type RelatedTerms = { readonly multipliers: Multipliers; readonly revision?: Rate };

export const relatedTerms = (
  bornOn: IsoDate,
  withGuarantee: boolean,
  at: Month,
  params: ParameterReader,
): RelatedTerms => ({
  multipliers: params.getFor("remunerationRelatedMultipliers", at, bornOn),
  ...(withGuarantee ? { revision: params.getFor("guaranteedRevision", at, bornOn) } : {}),
});

/**
 * The same on terms that are known, for many counts of months at one month's law; `share`, where there is one, multiplies both
 * formulas before they are rounded.
 */
export function relatedBy(
  { multipliers, revision }: RelatedTerms,
  main: InsuredParts,
  guaranteed: InsuredParts | undefined,
  stated: Yen = yen(0),
  share?: Rate,
): RemunerationRelated {
  const byMain = formula(main, multipliers.before200304, multipliers.from200304, undefined, share);
  if (!guaranteed) return { main: byMain, stated, amount: yen(byMain.amount + stated) };
  const byGuarantee = formula(
    guaranteed,
    multipliers.guaranteedBefore200304,
    multipliers.guaranteedFrom200304,
    revision,
    share,
  );
  const amount = yen(Math.max(byMain.amount, byGuarantee.amount) + stated);
  return { main: byMain, guaranteed: byGuarantee, stated, amount };
}

function formula(parts: InsuredParts, before: Rate, from: Rate, revision?: Rate, share?: Rate): Formula {
  const factors = (total: Rate, multiplier: Rate): readonly Factor[] => {
    const plain = revision ? [total, multiplier, revision] : [total, multiplier];
    return share ? [...plain, share] : plain;
  };
  const amount = toYenSum("benefitAmount", [
    factors(parts.to200303.total, before),
    factors(parts.from200304.total, from),
  ]);
  return { parts, before, from, ...(revision ? { revision } : {}), amount };
}

export type FixedPart = {
  readonly unitBase: Yen;
  readonly unitRevision: Rate;
  readonly unitPrice: Yen;
  readonly multiplier: Rate;
  readonly employeesMonths: number;
  readonly monthCap: number;
  readonly fixedPart: Yen;
};

/**
 * Fixed part (定額部分): unit price x cohort multiplier x months up to the cap; the unit price is rounded to 1 yen first.
 *
 * Law: EPIA-S 9-2(2), S60-S 59, H16-S 36, S61-O 75. Rules.
 */
export const fixedPart = (bornOn: IsoDate, employeesMonths: number, at: Month, params: ParameterReader): FixedPart =>
  fixedBy(fixedTerms(bornOn, at, params), employeesMonths);

type FixedTerms = Omit<FixedPart, "employeesMonths" | "fixedPart">;

function fixedTerms(bornOn: IsoDate, at: Month, params: ParameterReader): FixedTerms {
  const unitBase = params.get("fixedPartBase", at);
  const unitRevision = params.getFor("basicPensionRevision", at, bornOn);
  const unitPrice = toYen("unitPrice", unitBase, unitRevision);
  const multiplier = params.getFor("fixedPartMultiplier", at, bornOn);
  const monthCap = params.getFor("fixedPartMonthCap", at, bornOn);
  return { unitBase, unitRevision, unitPrice, multiplier, monthCap };
}

function fixedBy(terms: FixedTerms, employeesMonths: number): FixedPart {
  const { unitPrice, multiplier, monthCap } = terms;
  const amount = toYen("benefitAmount", unitPrice, multiplier, Math.min(employeesMonths, monthCap));
  return { ...terms, employeesMonths, fixedPart: amount };
}

export type TransitionalAddition = FixedPart & {
  readonly fullAmount: Yen;
  readonly base: Yen;
  readonly revisionRate: Rate;
  readonly monthsAged20To59: number;
  readonly fullCareer: number;
  readonly basicEquivalent: Yen;
  readonly amount: Yen;
};

/**
 * Transitional addition (経過的加算): what the fixed-part measure of all insured months exceeds the basic pension that the
 * months at ages 20 to 59 earn. Nothing when it does not.
 *
 *   addition = fixed part - full basic pension x months at 20 to 59 / full career, rounded before it is subtracted
 *
 * Law: S60-S 59(2), H16-S 36, S61-O 75. Rules.
 */
export function transitionalAddition(
  bornOn: IsoDate,
  employeesMonths: number,
  monthsAged20To59: number,
  at: Month,
  params: ParameterReader,
): TransitionalAddition {
  return transitionalBy(transitionalTerms(bornOn, at, params), employeesMonths, monthsAged20To59);
}

/** What the law of a month says of the transitional addition to a cohort. */
export type TransitionalTerms = FixedTerms &
  Pick<TransitionalAddition, "fullAmount" | "base" | "revisionRate" | "fullCareer">;

export const transitionalTerms = (bornOn: IsoDate, at: Month, params: ParameterReader): TransitionalTerms => ({
  ...fixedTerms(bornOn, at, params),
  ...fullBasicPension(bornOn, at, params),
  fullCareer: params.getFor("basicPensionFullCareerMonths", at, bornOn),
});

/** The same on terms that are known, for many counts of months at one month's law. */
export function transitionalBy(
  terms: TransitionalTerms,
  employeesMonths: number,
  monthsAged20To59: number,
): TransitionalAddition {
  const fixed = fixedBy(terms, employeesMonths);
  const { fullAmount, fullCareer } = terms;
  const basicEquivalent = toYen("benefitAmount", fullAmount, monthsAged20To59, { num: 1, den: fullCareer });
  return {
    ...terms,
    ...fixed,
    monthsAged20To59,
    basicEquivalent,
    amount: yen(Math.max(0, fixed.fixedPart - basicEquivalent)),
  };
}

export type OldAgeEmployees = {
  readonly qualifyingMonths: number;
  readonly neededMonths: number;
  readonly related: RemunerationRelated;
  readonly transitional: TransitionalAddition;
  readonly amountAt65: Yen;
  readonly commencement: EmployeesCommencement;
  readonly adjusted: EmployeesAdjusted;
  readonly annualAmount: Yen;
  readonly monthlyAmount: Yen;
};

export type OldAgeEmployeesCase = {
  readonly bornOn: IsoDate;
  readonly main: InsuredParts;
  readonly guaranteed?: InsuredParts;
  readonly stated?: Yen;
  readonly employeesMonths: number;
  readonly monthsAged20To59: number;
  readonly qualifyingMonths: number;
  readonly commencementAge: Age;
  /** Age from which the cohort has a special pension before 65, where it is known that it has. */
  readonly specialAge?: number;
  /** The pension from 65 is asked for at that age, without a deferral. */
  readonly retroactive?: boolean;
  readonly otherRights?: readonly OtherRight[];
  readonly insuredWork?: readonly InsuredWork[];
  readonly at: Month;
};

/**
 * Old-age employees' pension (老齢厚生年金) from 65, early or deferred, before earnings test and additions for dependants.
 *
 *   amount at 65 = remuneration-related part + transitional addition
 *
 * Out: whole yen a year with the breakdown, or every reason for refusal.
 * Throws MissingParameterError when the data do not reach `at`.
 * Law: EPIA 42, 43, 44-3, EPIA-S 7-3, 13-4. Rules R-330, R-331, R-332, R-334, R-335, R-375, R-376, R-380 to R-384.
 * An early pension is paid from the month after the claim, as in practice (R-376, to be confirmed).
 */
export function oldAgeEmployees(facts: OldAgeEmployeesCase, params: ParameterReader): Outcome<OldAgeEmployees> {
  const { bornOn, at, employeesMonths, qualifyingMonths } = facts;
  const neededMonths = params.get("qualifyingMonths", at);
  const { specialAge } = facts;
  const start = employeesCommencement({ ...facts, age: facts.commencementAge }, at, params);
  const early = start.status === "payable" && start.breakdown.months < 0;
  const reasons: Reason[] = [];
  // months received in a split open the right as well
  const monthsWithPay = facts.main.to200303.months + facts.main.from200304.months;
  if (employeesMonths === 0 && monthsWithPay === 0) reasons.push({ code: "noInsuredMonth" });
  // a cohort of the special pension can claim early only with the months that pension asks for
  else if (early && specialAge !== undefined && employeesMonths < params.get("specialOldAgeMonths", at))
    reasons.push({
      code: "employeesMonthsTooFew",
      months: employeesMonths,
      needed: params.get("specialOldAgeMonths", at),
    });
  if (qualifyingMonths < neededMonths)
    reasons.push({ code: "qualifyingPeriodTooShort", months: qualifyingMonths, needed: neededMonths });
  if (start.status === "notEligible") reasons.push(...start.reasons);
  else if (start.breakdown.months > 0 && start.breakdown.attains65On < params.get("employeesDeferralRightsFrom", at))
    reasons.push({ code: "ageNotAllowed", allowed: AGES_WITHOUT_DEFERRAL });
  if (reasons.length > 0 || start.status === "notEligible") return notEligible(...reasons);
  const related = remunerationRelated(bornOn, facts.main, facts.guaranteed, at, params, facts.stated);
  const transitional = transitionalAddition(bornOn, employeesMonths, facts.monthsAged20To59, at, params);
  const adjusted = adjustEmployees(
    related.amount,
    transitional.amount,
    start.breakdown,
    facts.insuredWork ?? [],
    at,
    params,
  );
  const confirm = [
    ...(start.toBeConfirmed ?? []),
    ...(early && specialAge === undefined && mayHaveSpecialPension(bornOn, at, params) ? ["R-375"] : []),
    ...(early ? ["R-376"] : []),
  ];
  return payable(
    {
      qualifyingMonths,
      neededMonths,
      related,
      transitional,
      amountAt65: yen(related.amount + transitional.amount),
      commencement: start.breakdown,
      adjusted,
      annualAmount: adjusted.amount,
      monthlyAmount: monthly(adjusted.amount),
    },
    confirm,
  );
}

/** Cohorts of which some have a special pension before 65, and then rules of their own for an early claim. */
const mayHaveSpecialPension = (bornOn: IsoDate, at: Month, params: ParameterReader): boolean =>
  specialStartAges(bornOn, "female", "general", at, params).remunerationRelated !== null;
