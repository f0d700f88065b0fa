import type { ContributionMonths } from "#lib/input/index.ts";
import { ONE, type Rate, reduced, toYen, toYenSum, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { IsoDate, Month } from "#lib/time/index.ts";
import { fullBasicPension } from "./old-age-basic.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";

export type OldAgeSupportCase = {
  readonly bornOn: IsoDate;
  readonly months: ContributionMonths;
  /** Taxable public pensions (gross) and other income of the year before. */
  readonly annualPension: number;
  readonly annualOtherIncome: number;
  readonly householdTaxExempt: boolean;
  readonly at: Month;
};

/** Exempted months of one worth, with what a full career of them would bring a month. */
export type ExemptUnit = { readonly months: number; readonly share: Rate; readonly unit: Yen };

export type OldAgeSupport = {
  readonly income: number;
  readonly limit: Yen;
  readonly band: Yen;
  readonly supplementary: boolean;
  /** Part of the benefit that is left inside the band; 1 up to the limit. */
  readonly adjustmentRate: Rate;
  readonly base: Yen;
  readonly paidMonths: number;
  readonly fullCareer: number;
  readonly paidPart: Yen;
  readonly exempt?: {
    readonly full: ReturnType<typeof fullBasicPension>;
    readonly units: readonly ExemptUnit[];
    readonly amount: Yen;
  };
  readonly monthlyAmount: Yen;
};

/**
 * Support benefit beside an old-age basic pension (老齢年金生活者支援給付金), and the supplementary one above its income limit
 * (補足的老齢年金生活者支援給付金).
 *
 *   paid part   = base x paid months / full career                          nearest yen
 *   exempt part = sum of unit x exempted months / full career               nearest yen
 *   unit        = full basic pension / 12 x 1/6, quarter-exempt 1/12        fraction dropped
 *   above the limit: paid part x (limit + band - income) / band alone, the exempt part falls away
 *
 * Paid months come first, then quarter-exempt ones, then the others, together at most a full career. A month brings the same
 * whether it was exempted before April 2009 or after.
 *
 * Out: yen a month; `incomeTooHigh` above limit and band, `householdTaxed` where a member of the household pays resident tax.
 * Law: Act on Support Benefits for Pensioners arts. 2 to 4, 10, 11.
 */
export function oldAgeSupport(facts: OldAgeSupportCase, params: ParameterReader): Outcome<OldAgeSupport> {
  const { bornOn, at } = facts;
  const income = facts.annualPension + facts.annualOtherIncome;
  const { limit, band, highest } = supportIncomeLimits(bornOn, at, params);
  const reasons = [
    ...(income > highest ? [{ code: "incomeTooHigh", income, limit: highest }] : []),
    ...(facts.householdTaxExempt ? [] : [{ code: "householdTaxed" }]),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  const supplementary = income > limit;
  const adjustmentRate = supplementary ? reduced({ num: limit + band - income, den: band }) : ONE;
  const base = params.get("supportBenefitBase", at);
  const fullCareer = params.getFor("basicPensionFullCareerMonths", at, bornOn);
  const paidMonths = Math.min(facts.months.paid, fullCareer);
  const paidPart = toYen("benefitAmount", base, { num: paidMonths, den: fullCareer }, adjustmentRate);
  const exempt = supplementary ? undefined : exemptPart(facts, fullCareer, params);
  return payable({
    income,
    limit,
    band,
    supplementary,
    adjustmentRate,
    base,
    paidMonths,
    fullCareer,
    paidPart,
    ...(exempt ? { exempt } : {}),
    monthlyAmount: yen(paidPart + (exempt?.amount ?? 0)),
  });
}

/** Income of a year up to which the benefit is whole, the band above it, and the highest that leaves something. */
export function supportIncomeLimits(bornOn: IsoDate, at: Month, params: ParameterReader) {
  const limit = params.getFor("supportBenefitIncomeLimit", at, bornOn);
  const band = params.get("supportBenefitIncomeBand", at);
  return { limit, band, highest: yen(limit + band) };
}

/** What exempted months bring, whenever they were exempted; undefined without any. */
function exemptPart({ bornOn, months, at }: OldAgeSupportCase, fullCareer: number, params: ParameterReader) {
  const count = (kind: keyof ContributionMonths["before200904"]) => months[kind] + months.before200904[kind];
  const afterPaid = Math.max(0, fullCareer - months.paid);
  const quarter = Math.min(count("quarterExempt"), afterPaid);
  const halfOrMore = Math.min(
    count("halfExempt") + count("threeQuarterExempt") + count("fullExempt"),
    afterPaid - quarter,
  );
  if (quarter + halfOrMore === 0) return undefined;
  const full = fullBasicPension(bornOn, at, params);
  const shares = params.get("supportBenefitExemptShares", at);
  const units = [
    { months: halfOrMore, share: shares.halfOrMore },
    { months: quarter, share: shares.quarter },
  ]
    .filter((one) => one.months > 0)
    .map(
      (one): ExemptUnit => ({
        ...one,
        unit: toYen("supportBenefitUnit", full.fullAmount, { num: 1, den: 12 }, one.share),
      }),
    );
  const amount = toYenSum(
    "benefitAmount",
    units.map(({ unit, months: some }) => [unit, { num: some, den: fullCareer }]),
  );
  return { full, units, amount };
}

export type FlatSupportCase = {
  /** Grade of the disability basic pension; none for a survivor. */
  readonly grade?: 1 | 2;
  readonly annualIncome: number;
  readonly dependents: number;
  readonly at: Month;
};

export type FlatSupport = {
  readonly perDependent: Yen;
  readonly limitAlone: Yen;
  readonly limit: Yen;
  readonly base: Yen;
  readonly factor: Rate;
  readonly monthlyAmount: Yen;
};

/**
 * Support benefit beside a basic pension for disability or survivors (障害・遺族年金生活者支援給付金): the base, at grade 1 a
 * quarter more, to the nearest yen. Each dependant raises the income limit by the ordinary amount.
 *
 * Out: yen a month; `incomeTooHigh` above the limit.
 * Law: Act on Support Benefits for Pensioners arts. 15, 16, 20, 21.
 */
export function flatSupport(facts: FlatSupportCase, params: ParameterReader): Outcome<FlatSupport> {
  const { at, annualIncome: income, dependents } = facts;
  const limitAlone = params.get("supportBenefitDisabilityIncomeLimit", at);
  const perDependent = params.get("supportBenefitDependantAllowance", at);
  const limit = yen(limitAlone + dependents * perDependent);
  if (income > limit) return notEligible({ code: "incomeTooHigh", income, limit });
  const base = params.get("supportBenefitBase", at);
  const factor = facts.grade === 1 ? params.get("disabilityGrade1Factor", at) : ONE;
  return payable({
    perDependent,
    limitAlone,
    limit,
    base,
    factor,
    monthlyAmount: toYen("benefitAmount", base, factor),
  });
}
