import type { InsuredParts } from "#lib/career/index.ts";
import { ONE, type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { dayBefore, type IsoDate, lastDayOfYearsAfter, type Month } from "#lib/time/index.ts";
import type { DisabilityGrade } from "./disability-basic.ts";
import { additionsRevision } from "./indexation.ts";
import {
  additionsLaw,
  type Child,
  childParts,
  type Indexed,
  indexed,
  isAdditionsReformed,
  isChildIn,
  isSpouseIn,
  type MaintainedSpouse,
  ownPensionSuspends,
} from "./maintained-family.ts";
import { fullBasicPension, monthly } from "./old-age-basic.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";
import { type PartOfPay, partOfPay } from "./survivors-pay.ts";

/** A person's record as pensions measure it that count at least 300 months. */
export type ShortRecord = {
  readonly bornOn: IsoDate;
  readonly main: InsuredParts;
  readonly guaranteed?: InsuredParts;
  readonly stated?: Yen;
  /** Insured months; those received in a split of records bring pay alone. */
  readonly months: number;
};

export type RelatedAtLeast = {
  readonly related: PartOfPay;
  readonly minimumMonths: number;
  readonly factor: Rate;
};

/**
 * Remuneration-related part as of at least 300 months (300月みなし), with the multipliers of the newest cohort for everyone:
 *
 *   (main formula or guarantee, the higher) x max(months, 300) / months x factor     nearest yen, rounded once
 *
 * In:  at least one insured month; `factor` of a grade or of the allowance.
 * Law: EPIA 50(1)(2), 57, 60; H12-S 20, 21. Rules.
 */
function relatedAtLeast300(record: ShortRecord, factor: Rate, at: Month, params: ParameterReader): RelatedAtLeast {
  const { months, ...pay } = record;
  return {
    related: partOfPay({ ...pay, employeesMonths: months }, "shortTerm", factor, at, params),
    minimumMonths: params.get("disabilityMinimumMonths", at),
    factor,
  };
}

type Minimum = {
  readonly full: ReturnType<typeof fullBasicPension>;
  readonly minimumShare: Rate;
  readonly minimumAmount: Yen;
};

/** Three quarters of the full basic pension of the own track, to 100 yen (EPIA 50(3); R-462). */
function minimumOf(bornOn: IsoDate, at: Month, params: ParameterReader): Minimum {
  const full = fullBasicPension(bornOn, at, params);
  const minimumShare = params.get("disabilityMinimumShare", at);
  return { full, minimumShare, minimumAmount: toYen("statutoryAmount", full.fullAmount, minimumShare) };
}

export type DisabilityEmployeesCase = ShortRecord & {
  readonly grade: DisabilityGrade;
  /** A basic pension can be paid for the same disability; never at grade 3. */
  readonly basicPayable: boolean;
  readonly spouse?: MaintainedSpouse;
  /** They bring a part from April 2028 on, which then is not paid with the basic pension besides. */
  readonly children?: readonly Child[];
  /** Month of the right, where it is known: before April 2028 it keeps the law before for the children. */
  readonly rightIn?: Month;
  readonly at: Month;
};

export type DisabilityEmployees = RelatedAtLeast &
  Minimum & {
    readonly basicPayable: boolean;
    readonly minimumApplied: boolean;
    readonly pension: Yen;
    readonly revisionRate: Rate;
    readonly spouse?: Indexed & { readonly suspended: boolean; readonly paid: Yen };
    /** Eldest first; none before April 2028. */
    readonly children: readonly Indexed[];
    readonly childAdditions: Yen;
    readonly annualAmount: Yen;
    readonly monthlyAmount: Yen;
  };

/**
 * Employees' disability pension (障害厚生年金) as the family stands in `at`.
 *
 *   pension = remuneration-related part of the months up to and with that of the certification day, as of at least 300 months,
 *             grade 1 x 1.25; where no basic pension can be paid for the disability, at least 3/4 of the full basic pension
 *   spouse  = 224,700 x revision rate of new awards, to 100 yen, at grades 1 and 2
 *
 * Later months never raise it (R-462), and earnings never suspend it (R-468). The spouse's part needs no months, counts a marriage
 * after the right, runs to the month of attaining 65 and is suspended as in old-age pensions; the cut of 2028-04 is taken not to reach it.
 * From 2028-04 children of rights from then on bring 269,600 each at grades 1 and 2 (R-347, to be confirmed).
 *
 * Out: whole yen a year with the breakdown; `noInsuredMonth` without a month.
 * Law: EPIA 50, 50-2, 51; Act 74 of 2025. Rules R-026, R-331, R-332, R-343, R-347, R-462, R-463, R-468.
 */
export function disabilityEmployees(
  facts: DisabilityEmployeesCase,
  params: ParameterReader,
): Outcome<DisabilityEmployees> {
  const { bornOn, grade, months, at } = facts;
  if (months === 0) return notEligible({ code: "noInsuredMonth" });
  const factor = grade === 1 ? params.get("disabilityGrade1Factor", at) : ONE;
  const counted = relatedAtLeast300(facts, factor, at, params);
  const minimum = minimumOf(bornOn, at, params);
  const basicPayable = facts.basicPayable && grade !== 3;
  const minimumApplied = !basicPayable && counted.related.amount < minimum.minimumAmount;
  const pension = minimumApplied ? minimum.minimumAmount : counted.related.amount;
  const revisionRate = additionsRevision(at, params);
  const spouse = grade === 3 ? undefined : spousePart(facts, revisionRate, params);
  const children = grade === 3 ? [] : childrenOf(facts, revisionRate, params);
  const childAdditions = yen(children.reduce((sum, { amount }) => sum + amount, 0));
  const annualAmount = yen(pension + (spouse?.paid ?? 0) + childAdditions);
  return payable(
    {
      ...counted,
      ...minimum,
      basicPayable,
      minimumApplied,
      pension,
      revisionRate,
      ...(spouse ? { spouse } : {}),
      children,
      childAdditions,
      annualAmount,
      monthlyAmount: monthly(annualAmount),
    },
    (spouse || children.length > 0) && isAdditionsReformed(at, params) ? ["R-347"] : [],
  );
}

function spousePart({ spouse, at }: DisabilityEmployeesCase, revisionRate: Rate, params: ParameterReader) {
  if (!spouse || !isSpouseIn(spouse, at)) return undefined;
  const part = indexed(params.get("disabilitySpouseAdditionBase", at), revisionRate);
  const suspended = ownPensionSuspends(spouse, at, params);
  return { ...part, suspended, paid: suspended ? yen(0) : part.amount };
}

function childrenOf({ children = [], rightIn, at }: DisabilityEmployeesCase, rate: Rate, params: ParameterReader) {
  const law = additionsLaw(rightIn ?? at, at);
  const count = isAdditionsReformed(law, params) ? children.filter((child) => isChildIn(child, at)).length : 0;
  return childParts(count, rate, law, params);
}

export type DisabilityAllowanceCase = ShortRecord & {
  /** Entitled to any other public pension on the day of the cure. */
  readonly drawsOtherPension: boolean;
  /** Entitled to workers' accident or public-service benefits for the same injury. */
  readonly drawsWorkInjury: boolean;
  /** First visit and cure, where they are known: no more than five years lie between them. */
  readonly firstVisitOn?: IsoDate;
  readonly curedOn?: IsoDate;
  readonly at: Month;
};

export type DisabilityAllowance = RelatedAtLeast &
  Minimum & {
    /** Twice the minimum of the pension. */
    readonly minimumTwice: Yen;
    readonly amount: Yen;
  };

/**
 * One-off disability allowance (障害手当金) for a state below grade 3 that was fixed within five years of the first visit: twice the
 * remuneration-related part as of at least 300 months, at least twice the minimum of the pension.
 *
 * Out: whole yen once; every reason for refusal.
 * Law: EPIA 55, 56, 57. Rule R-464.
 */
export function disabilityAllowance(
  facts: DisabilityAllowanceCase,
  params: ParameterReader,
): Outcome<DisabilityAllowance> {
  const { bornOn, months, at, firstVisitOn, curedOn } = facts;
  const until =
    firstVisitOn && lastDayOfYearsAfter(dayBefore(firstVisitOn), params.get("disabilityTerms", at).cureYears);
  const reasons: Reason[] = [
    ...(months === 0 ? [{ code: "noInsuredMonth" }] : []),
    ...(facts.drawsOtherPension ? [{ code: "drawsOtherPension" }] : []),
    ...(facts.drawsWorkInjury ? [{ code: "drawsWorkInjury" }] : []),
    ...(until && curedOn && curedOn > until ? [{ code: "curedTooLate", on: curedOn, until }] : []),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  const times2 = params.get("disabilityGrantFactor", at);
  const counted = relatedAtLeast300(facts, { num: times2, den: 1 }, at, params);
  const minimum = minimumOf(bornOn, at, params);
  const minimumTwice = yen(times2 * minimum.minimumAmount);
  const amount = yen(Math.max(counted.related.amount, minimumTwice));
  return payable({ ...counted, ...minimum, minimumTwice, amount });
}
