import { reentryBarBy } from "#data/turning-points.ts";
import { type Rate, toDecimal, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, type IsoDate, lastDayOf, lastDayOfYearsAfter, type Month, monthOfDate } from "#lib/time/index.ts";
import {
  type EmployeesWithdrawal,
  type EmployeesWithdrawalCase,
  employeesWithdrawal,
  type NationalWithdrawal,
  type NationalWithdrawalCase,
  nationalWithdrawal,
  paidMonths,
} from "./lump-sum-amounts.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";

export type LumpSumWithdrawalCase = {
  readonly national?: NationalWithdrawalCase;
  readonly employees?: EmployeesWithdrawalCase;
  /** All months toward the ten years, those that only count for them too. */
  readonly qualifyingMonths: number;
  /** Last day with an address in Japan; where it is known, the claim has to be in time. */
  readonly leftJapanOn?: IsoDate;
  readonly japaneseNational: boolean;
  /** Insured under the National Pension, or living in Japan. */
  readonly insured: boolean;
  /** Ever had a right to a disability benefit. */
  readonly hadDisabilityPension: boolean;
  /** Month of the claim. */
  readonly at: Month;
};

export type LumpSumWithdrawal = {
  readonly national?: NationalWithdrawal;
  readonly employees?: EmployeesWithdrawal;
  readonly grossAmount: Yen;
  readonly withheldTax: Yen;
  readonly netAmount: Yen;
  readonly claimBy?: IsoDate;
};

/**
 * Lump-sum withdrawal payments (脱退一時金) of who has left Japan and is no Japanese national: those of the National Pension
 * and of employees' pension insurance, two claims of their own. A part with fewer than six months is left out.
 *
 * Out: both amounts, what is withheld and what is left; or every reason for refusal: `monthsTooFew` for each part, where none
 * has months enough, `qualifyingPeriodReached`, `claimTooLate`, `japaneseNational`, `insured`, `hadDisabilityPension`.
 * From the last day that the law leaves for it, holders of a re-entry permit are barred as well; that is not asked for (R-654,
 * to be confirmed).
 * Law: NPA-S 9-3-2, EPIA-S 29, Act 74 of 2025 suppl. 1. Rules R-650, R-651, R-652, R-654.
 */
export function lumpSumWithdrawal(facts: LumpSumWithdrawalCase, params: ParameterReader): Outcome<LumpSumWithdrawal> {
  const { at } = facts;
  const lastMonths = [facts.national?.lastPaidMonth, facts.employees?.lastMonth].filter((month) => month !== undefined);
  const claimBy = facts.leftJapanOn && lastWithdrawalDay(facts.leftJapanOn, lastMonths, at, params);
  const counts = partsOf(facts, params);
  const short = counts.filter(({ months, needed }) => toDecimal(months) < needed);
  const limit = params.get("qualifyingMonths", at);
  const reasons: Reason[] = [
    ...(counts.length === 0
      ? [{ code: "monthsTooFew", months: 0, needed: params.get("lumpSumWithdrawal", at).minMonths }]
      : []),
    ...(short.length === counts.length
      ? short.map(({ months, needed }) => ({ code: "monthsTooFew", months: toDecimal(months), needed }))
      : []),
    ...(facts.qualifyingMonths >= limit
      ? [{ code: "qualifyingPeriodReached", months: facts.qualifyingMonths, limit }]
      : []),
    ...(claimBy !== undefined && monthOfDate(claimBy) < at ? [{ code: "claimTooLate" }] : []),
    ...(facts.japaneseNational ? [{ code: "japaneseNational" }] : []),
    ...(facts.insured ? [{ code: "insured" }] : []),
    ...(facts.hadDisabilityPension ? [{ code: "hadDisabilityPension" }] : []),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  const enough = (part: "national" | "employees") => counts.some((one) => one.part === part && !short.includes(one));
  const national = facts.national && enough("national") ? nationalWithdrawal(facts.national, params) : undefined;
  const employees =
    facts.employees && enough("employees") ? employeesWithdrawal(facts.employees, at, params) : undefined;
  const grossAmount = yen((national?.amount ?? 0) + (employees?.amount ?? 0));
  const withheldTax = employees?.withheldTax ?? yen(0);
  return payable(
    {
      ...(national ? { national } : {}),
      ...(employees ? { employees } : {}),
      grossAmount,
      withheldTax,
      netAmount: yen(grossAmount - withheldTax),
      ...(claimBy === undefined ? {} : { claimBy }),
    },
    at > reentryBarBy ? ["R-654"] : [],
  );
}

type Counted = { readonly part: "national" | "employees"; readonly months: Rate; readonly needed: number };

/** The months of each part that is claimed, and how many its law asks for. */
function partsOf({ national, employees }: LumpSumWithdrawalCase, params: ParameterReader): readonly Counted[] {
  const needed = (lastMonth: Month) => params.get("lumpSumWithdrawal", lastMonth).minMonths;
  return [
    ...(national
      ? [
          {
            part: "national" as const,
            months: paidMonths(national, params).countedMonths,
            needed: needed(national.lastPaidMonth),
          },
        ]
      : []),
    ...(employees
      ? [
          {
            part: "employees" as const,
            months: { num: employees.pay.to200303.months + employees.pay.from200304.months, den: 1 },
            needed: needed(employees.lastMonth),
          },
        ]
      : []),
  ];
}

/**
 * The last day to claim: two years from the day after the last one with an address in Japan, or from the loss of insurance
 * where that comes later, which is the first of the month after the last insured one, if not after it.
 */
export function lastWithdrawalDay(
  leftJapanOn: IsoDate,
  lastMonths: readonly Month[],
  at: Month,
  params: ParameterReader,
): IsoDate {
  const years = params.get("lumpSumWithdrawal", at).claimYears;
  const byAddress = lastDayOfYearsAfter(leftJapanOn, years);
  const byInsurance = lastMonths.map((month) => lastDayOf(addMonths(month, 12 * years)));
  return [byAddress, ...byInsurance].toSorted().at(-1) ?? byAddress;
}

/**
 * Months toward the ten years that are left after a withdrawal: those of a part that is paid out are as if never insured,
 * the months above the cap too; the others stay.
 * Law: NPA-S 9-3-2(4), EPIA-S 29(5). Rule R-653.
 */
export function monthsAfterWithdrawal(
  months: { readonly national: number; readonly employees: number; readonly others: number },
  { national, employees }: Pick<LumpSumWithdrawal, "national" | "employees">,
): number {
  return (national ? 0 : months.national) + (employees ? 0 : months.employees) + months.others;
}
