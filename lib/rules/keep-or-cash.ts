import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type Age, ageOfMonths, type IsoDate } from "#lib/time/index.ts";
import { type PartnerMonths, totalisingCountries } from "./agreements.ts";
import type { EmployeesWithdrawalCase } from "./lump-sum-amounts.ts";
import {
  type LumpSumWithdrawal,
  type LumpSumWithdrawalCase,
  lumpSumWithdrawal,
  monthsAfterWithdrawal,
} from "./lump-sum-withdrawal.ts";
import { basicAt65, creditedMonths, fullBasicPension, monthly } from "./old-age-basic.ts";
import type { Outcome, Reason } from "./outcome.ts";
import { PENSION_AGE } from "./pension-age.ts";
import { qualifyingPeriod } from "./qualifying-period.ts";
import { remunerationRelated } from "./remuneration-related.ts";
import { wayToTenYears } from "./ten-years-abroad.ts";
import { transitionalAddition } from "./transitional-addition.ts";
import { withdrawalNotices } from "./withdrawal-notices.ts";

export type LeavingCase = Omit<LumpSumWithdrawalCase, "qualifyingMonths"> & {
  readonly bornOn: IsoDate;
  /** Insured months at ages 20 to 59; all of them when left out. */
  readonly monthsAged20To59?: number;
  /** Months toward the ten years that neither lump sum takes: of category 3, complementary ones outside the record. */
  readonly otherMonths?: number;
  /** The country someone leaves for, with own months in its pension, had or to come. */
  readonly partner?: PartnerMonths;
  readonly mayReturn: boolean;
};

/** The pension that the months a lump sum takes bring from 65, where ten years are reached; that of other months is the same either way. */
export type KeptPension = {
  readonly fromAge: number;
  readonly basic: Yen;
  readonly related: Yen;
  readonly transitional: Yen;
  readonly annualAmount: Yen;
  readonly monthlyAmount: Yen;
};

export type KeepOrCash = {
  readonly cash: Outcome<LumpSumWithdrawal>;
  readonly keep: KeptPension;
  /** Months toward the ten years, and how the ten years can be reached. */
  readonly japaneseMonths: number;
  readonly way: Reason;
  /** The same for each country whose months are added up, with none there yet. */
  readonly byCountry: readonly { readonly country: string; readonly way: Reason }[];
  /** Age at which the pension kept has paid as much as the lump sum before tax; absent where there is nothing to compare. */
  readonly breakEvenAge?: Age;
  /** Months toward the ten years that are left after cashing. */
  readonly monthsAfter: number;
  /** What comes back at most of the tax withheld. */
  readonly refundableAtMost: Yen;
  readonly notices: readonly Reason[];
};

/**
 * What leaving Japan brings: the lump-sum withdrawal at once, or the months kept for a pension from 65.
 *
 *   kept = full basic pension x months / full career + remuneration-related part + transitional addition
 *   break-even: the first month in which kept / 12 a month has paid the lump sum before tax
 *
 * Amounts are those of `at` and stay so; pay is not re-evaluated and the guarantee of the level before 2000 is left out. The
 * kept pension takes ten years in all, to which months of an agreement count, but brings an amount for Japanese months alone.
 *
 * Throws MissingParameterError when the data do not reach `at`.
 * Law: NPA 26, 27, EPIA 42, 43, NPA-S 9-3-2, EPIA-S 29. Rules.
 */
export function keepOrCash(facts: LeavingCase, params: ParameterReader): KeepOrCash {
  const { at, partner } = facts;
  const months = monthsOf(facts, params);
  const japaneseMonths = months.national + months.employees + months.others;
  const cash = lumpSumWithdrawal({ ...facts, qualifyingMonths: japaneseMonths }, params);
  const paid = cash.status === "payable" ? cash.breakdown : undefined;
  const keep = keptPension(facts, params);
  const monthsAfter = monthsAfterWithdrawal(months, paid ?? {});
  const endedMonths = japaneseMonths - monthsAfter;
  const partners = partner ? [partner] : [];
  return {
    cash,
    keep,
    japaneseMonths,
    way: wayToTenYears(japaneseMonths, partner, at, params),
    byCountry: totalisingCountries(at).map((country) => ({
      country,
      way: wayToTenYears(japaneseMonths, { country, months: 0 }, at, params),
    })),
    ...(paid && keep.annualAmount > 0 ? { breakEvenAge: breakEvenAge(paid.grossAmount, keep.annualAmount) } : {}),
    monthsAfter,
    refundableAtMost: paid?.withheldTax ?? yen(0),
    notices: paid ? withdrawalNotices({ ...facts, japaneseMonths, endedMonths, paid, partners }, params) : [],
  };
}

/** Age at which a yearly pension from 65 has paid as much as a lump sum, both constant. */
export const breakEvenAge = (lumpSum: Yen, annualAmount: Yen): Age =>
  ageOfMonths(12 * PENSION_AGE + Math.ceil((12 * lumpSum) / annualAmount));

/** Months toward the ten years: those either lump sum takes, and others. */
function monthsOf({ national, employees, otherMonths = 0, at }: LeavingCase, params: ParameterReader) {
  const period = national && qualifyingPeriod(national.months, 0, at, params);
  return {
    national: period ? period.japaneseMonths - period.complementary : 0,
    employees: employees ? insuredMonths(employees) : 0,
    others: otherMonths + (period?.complementary ?? 0),
  };
}

const insuredMonths = ({ pay }: EmployeesWithdrawalCase): number => pay.to200303.months + pay.from200304.months;

function keptPension(facts: LeavingCase, params: ParameterReader): KeptPension {
  const { bornOn, national, employees, at } = facts;
  const insured = employees ? insuredMonths(employees) : 0;
  const within = facts.monthsAged20To59 ?? insured;
  const months = national ? { ...national.months, paid: national.months.paid + within } : onlyPaid(within);
  const { fullAmount } = fullBasicPension(bornOn, at, params);
  const basic = basicAt65(fullAmount, creditedMonths(months, bornOn, at, params));
  const related = employees ? remunerationRelated(bornOn, employees.pay, undefined, at, params).amount : yen(0);
  const transitional = employees ? transitionalAddition(bornOn, insured, within, at, params).amount : yen(0);
  const annualAmount = yen(basic + related + transitional);
  return { fromAge: PENSION_AGE, basic, related, transitional, annualAmount, monthlyAmount: monthly(annualAmount) };
}

const NONE = { quarterExempt: 0, halfExempt: 0, threeQuarterExempt: 0, fullExempt: 0 };
const onlyPaid = (paid: number) => ({ paid, ...NONE, before200904: NONE, studentOrDeferred: 0, complementary: 0 });
