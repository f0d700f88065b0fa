import { ONE, type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { IsoDate, Month } from "#lib/time/index.ts";
import {
  type Before20Income,
  type Before20Test,
  before20Test,
  suspendedBy,
  suspendsAll,
} from "./disability-before-20.ts";
import { additionsRevision } from "./indexation.ts";
import { type Child, childParts, type Indexed, isAdditionsReformed, isChildIn } from "./maintained-family.ts";
import { fullBasicPension, monthly } from "./old-age-basic.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";

/** Grades of the tables of the orders (障害等級); which one a disability has is asked, not judged. */
export type DisabilityGrade = 1 | 2 | 3;

export type DisabilityBasicCase = {
  readonly bornOn: IsoDate;
  readonly grade: DisabilityGrade;
  readonly children: readonly Child[];
  /** The income that is tested, where the first visit lay before 20 without insurance. */
  readonly before20?: Before20Income;
  readonly at: Month;
};

export type DisabilityBasic = {
  readonly full: ReturnType<typeof fullBasicPension>;
  readonly gradeFactor: Rate;
  readonly basePension: Yen;
  readonly revisionRate: Rate;
  /** Eldest first. */
  readonly children: readonly Indexed[];
  readonly childAdditions: Yen;
  readonly incomeTest?: Before20Test;
  readonly suspended: Yen;
  readonly annualAmount: Yen;
  readonly monthlyAmount: Yen;
};

/**
 * Basic disability pension (障害基礎年金) as the family stands in `at`.
 *
 *   grade 2 = full basic pension; grade 1 = that x 1.25, nearest yen
 *   child   = 224,700, from the third on 74,900, x revision rate of new awards, to 100 yen; from 2028-04 269,600 each
 *
 * Children count who came after the right too, older rights are raised in 2028-04 like new ones (R-347, to be confirmed), and
 * there is no part for a spouse. Grade 3 exists in employees' insurance alone
 * (R-453). Earnings never suspend it (R-468) but where the first visit lay before 20: then half of it, the children's
 * part excepted, or all of it, by the income of the year before. Income, residence and marriage of the children are taken to fit.
 *
 * Out: whole yen a year with the breakdown; `gradeTooLow`, or `incomeTooHigh` where all is suspended.
 * Law: NPA 33, 33-2, 36-3. Rules R-008, R-026, R-347, R-453, R-460, R-461, R-468, R-470, R-471.
 */
export function disabilityBasic(facts: DisabilityBasicCase, params: ParameterReader): Outcome<DisabilityBasic> {
  const { bornOn, grade, at, before20 } = facts;
  const incomeTest = before20 && before20Test(before20, at, params);
  const reasons = [
    ...(grade === 3 ? [{ code: "gradeTooLow", grade }] : []),
    ...(incomeTest && suspendsAll(incomeTest)
      ? [{ code: "incomeTooHigh", income: before20?.annualIncome, limit: incomeTest.fullLimit }]
      : []),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  const full = fullBasicPension(bornOn, at, params);
  const gradeFactor = grade === 1 ? params.get("disabilityGrade1Factor", at) : ONE;
  const basePension = toYen("benefitAmount", full.fullAmount, gradeFactor);
  const revisionRate = additionsRevision(at, params);
  const count = facts.children.filter((child) => isChildIn(child, at)).length;
  const children = childParts(count, revisionRate, at, params);
  const childAdditions = yen(children.reduce((sum, { amount }) => sum + amount, 0));
  const suspended = incomeTest ? suspendedBy(incomeTest, basePension) : yen(0);
  const annualAmount = yen(basePension + childAdditions - suspended);
  return payable(
    {
      full,
      gradeFactor,
      basePension,
      revisionRate,
      children,
      childAdditions,
      ...(incomeTest ? { incomeTest } : {}),
      suspended,
      annualAmount,
      monthlyAmount: monthly(annualAmount),
    },
    count > 0 && isAdditionsReformed(at, params) ? ["R-347"] : [],
  );
}
