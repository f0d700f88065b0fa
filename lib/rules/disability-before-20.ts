import { compare, type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type Month, monthNumberOf, yearOf } from "#lib/time/index.ts";
import type { Reason } from "./outcome.ts";

/** Own income (所得) of the year that the law looks at, and who depends on it. */
export type Before20Income = {
  readonly annualIncome: number;
  readonly dependents: number;
  /** Of 70 and more, and of 16 to 22: they raise the limit of the half suspension by more (老人・特定扶養親族). */
  readonly agedDependents?: number;
  readonly specifiedDependents?: number;
};

export type Before20Test = {
  /** Ordinary dependants, elderly and young ones, and what one of each adds to the lower limit. */
  readonly dependentCounts: readonly number[];
  readonly dependantDeductions: readonly Yen[];
  /** Limits without dependants, and with them. */
  readonly halfAlone: Yen;
  readonly halfLimit: Yen;
  readonly fullLimit: Yen;
  /** What is suspended of the pension without its children's part. */
  readonly suspendedShare: Rate;
};

const NOTHING: Rate = { num: 0, den: 1 };
const HALF: Rate = { num: 1, den: 2 };
const ALL: Rate = { num: 1, den: 1 };

/**
 * Income test of the basic pension for disability before 20 (20歳前傷病による障害基礎年金の所得制限): above the lower limit half of the
 * pension is suspended, the children's part excepted, above the upper one all of it. Each dependant raises both limits;
 * elderly and young ones raise the lower one by more.
 * Law: NPA 36-3, NPO 5-4. Rule R-471.
 */
export function before20Test(facts: Before20Income, at: Month, params: ParameterReader): Before20Test {
  const limits = params.get("disabilityBefore20IncomeLimits", at);
  const { ordinary, aged, specified } = params.get("incomeTestDeductions", at);
  const dependentCounts = [facts.dependents, facts.agedDependents ?? 0, facts.specifiedDependents ?? 0];
  const dependantDeductions = [ordinary, aged, specified];
  const added = (each: readonly Yen[]) =>
    dependentCounts.reduce((sum, count, i) => sum + count * (each[i] ?? ordinary), 0);
  const halfLimit = yen(limits.half + added(dependantDeductions));
  const fullLimit = yen(limits.full + added([ordinary, ordinary, ordinary]));
  const { annualIncome } = facts;
  const suspendedShare = annualIncome > fullLimit ? ALL : annualIncome > halfLimit ? HALF : NOTHING;
  return { dependentCounts, dependantDeductions, halfAlone: limits.half, halfLimit, fullLimit, suspendedShare };
}

/** What the test suspends of a pension without its children's part; all of it, with that part, above the upper limit. */
export const suspendedBy = ({ suspendedShare }: Before20Test, basePension: Yen): Yen =>
  toYen("benefitAmount", basePension, suspendedShare);

export const suspendsAll = ({ suspendedShare }: Before20Test): boolean => compare(suspendedShare, ALL) === 0;

/**
 * The calendar year whose income decides on a month: the year before the one in which the running year began, in October, to 2020 in
 * August; the one begun in August 2020 went on to September 2021.
 * Law: NPA 36-3. Rule R-471.
 */
export const before20IncomeYear = (at: Month, params: ParameterReader): number =>
  yearOf(at) - (monthNumberOf(at) >= params.get("disabilityBefore20YearStart", at) ? 1 : 2);

/**
 * What else suspends the basic pension for disability before 20: a home abroad, prison, and pensions of the kind of workers' accident
 * insurance (where those are smaller, an order leaves the difference, which is not computed).
 * Law: NPA 36-2. Rule R-472.
 */
export const before20Bars = (facts: {
  readonly livesInJapan: boolean;
  readonly imprisoned: boolean;
  readonly drawsOtherPension: boolean;
}): readonly Reason[] => [
  ...(facts.livesInJapan ? [] : [{ code: "before20LivesAbroad" }]),
  ...(facts.imprisoned ? [{ code: "before20Imprisoned" }] : []),
  ...(facts.drawsOtherPension ? [{ code: "before20OtherPension" }] : []),
];
