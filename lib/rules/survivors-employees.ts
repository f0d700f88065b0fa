import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, attainsInMonth, formatMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { type Child, isChildIn, lastDayAsChild } from "./maintained-family.ts";
import { monthsAsCounted } from "./mid-life.ts";
import { monthly } from "./old-age-basic.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";
import { type BesideOwn, besideOwnPension } from "./survivors-at-65.ts";
import { spouseBasicEndsOn } from "./survivors-basic.ts";
import { type DeathFacts, opensSurvivorsEmployees, type SurvivorsKind } from "./survivors-opening.ts";
import { type Survivor, shareOf, survivorReasons } from "./survivors-order.ts";
import { type DeceasedPay, type PartOfPay, partOfPay } from "./survivors-pay.ts";
import { type Term, termOfSpouse } from "./survivors-term.ts";
import {
  type MidLifeAddition,
  midLifeAddition,
  type TransitionalAdditionOfWidow,
  transitionalAdditionOfWidow,
} from "./widow-additions.ts";

/** What a death gives one survivor, fixed on that day. */
export type SurvivorsRight = {
  readonly kind: SurvivorsKind;
  readonly survivor: Survivor;
  readonly death: DeathFacts;
  readonly firstPaidMonth: Month;
  /** The month of attaining 60, for those who wait for it; a husband does not while he has the basic pension. */
  readonly waitsTo?: Month;
  /** The last day of a spouse's basic pension for the same death, where there is one. */
  readonly basicEndsOn?: IsoDate;
  readonly term?: Term;
};

/**
 * The right of one survivor to the employees' pension (遺族厚生年金), as it is fixed at the death: its kind, the month from
 * which it is paid, and the years it is limited to. A husband, parent or grandparent under 60 waits for that age, but a
 * husband with the basic pension does not. Which relatives of several have the right is `survivorsClaimants`.
 *
 * In:  `children` of the deceased who live with the spouse, one not yet born with its later birth date; `claimAs` where the
 *      claimant declares for the other kind; `withBasic` false where the death opens no basic pension.
 * Out: the right, or why there is none. Law: EPIA 58, 59, 63, 65-2. Rules R-501, R-520, R-521, R-528, R-530, R-570, R-571.
 */
export function survivorsRight(
  facts: {
    readonly death: DeathFacts;
    readonly survivor: Survivor;
    readonly children: readonly Child[];
    readonly claimAs?: SurvivorsKind;
    readonly withBasic?: boolean;
  },
  params: ParameterReader,
): Outcome<SurvivorsRight> {
  const { death, survivor } = facts;
  const { relation, bornOn } = survivor;
  const { diedOn } = death;
  const opened = opensSurvivorsEmployees(death, params);
  const reasons: readonly Reason[] = [
    ...(opened.status === "notEligible" ? opened.reasons : []),
    ...survivorReasons(survivor, diedOn, params),
  ];
  if (reasons.length > 0 || opened.status === "notEligible") return notEligible(...reasons);
  const kinds = opened.breakdown;
  const kind = kinds.find((one) => one === facts.claimAs) ?? kinds[0] ?? "longTerm";
  const isSpouse = relation === "wife" || relation === "husband";
  const basicEndsOn =
    isSpouse && facts.withBasic !== false ? spouseBasicEndsOn(relation, diedOn, facts.children, params) : undefined;
  const basic = basicEndsOn ? { basicEndsOn } : {};
  const term = isSpouse ? termOfSpouse({ relation, bornOn, diedOn, ...basic }, params) : undefined;
  const diedIn = monthOfDate(diedOn);
  const attains60 = attainsInMonth(bornOn, params.get("survivorsAges", diedIn).paidFrom);
  const waitsTo = waitsFor60(relation, diedOn, params) && attains60 > diedIn ? attains60 : undefined;
  return payable({
    kind,
    survivor,
    death,
    firstPaidMonth: addMonths(waitsTo !== undefined && !basicEndsOn ? waitsTo : diedIn, 1),
    ...(waitsTo === undefined ? {} : { waitsTo }),
    ...basic,
    ...(term ? { term } : {}),
  });
}

/** Husbands of the law before 2028-04, parents and grandparents (EPIA 65-2; R-521). */
const waitsFor60 = (relation: Survivor["relation"], diedOn: IsoDate, params: ParameterReader): boolean =>
  relation === "husband"
    ? params.get("survivorsAges", monthOfDate(diedOn)).husband !== null
    : relation === "parent" || relation === "grandparent";

export type SurvivorsEmployees = {
  readonly right: SurvivorsRight;
  readonly base: PartOfPay;
  /** Addition of the fixed term (有期給付加算). */
  readonly added?: PartOfPay;
  readonly midLife?: MidLifeAddition;
  readonly transitional?: TransitionalAdditionOfWidow;
  /** Base and additions together, before an own pension is looked at. */
  readonly total: Yen;
  /** One's part of it, where several of one rank hold the right. */
  readonly each?: { readonly claimants: number; readonly amount: Yen };
  readonly besideOwn?: BesideOwn & { readonly own: Yen };
  readonly annualAmount: Yen;
  readonly monthlyAmount: Yen;
};

/**
 * Survivors' employees' pension in the month `at`, of a right that the death fixed.
 *
 *   base  = three quarters of the remuneration-related part of the deceased
 *   total = base + widow's addition + during the fixed term one quarter of that part
 *
 * From 65 on an own old-age employees' pension comes first. Several of one rank (`claimants`) have equal parts.
 *
 * In:  `pay`, the record of the deceased at the rates of `at`; `own`, the survivor's old-age employees' pension.
 * Out: yen a year with the breakdown, or why nothing is paid in that month.
 * Law: EPIA 60 to 65-2, 36. Rules.
 */
export function survivorsEmployeesAt(
  right: SurvivorsRight,
  facts: {
    readonly pay: DeceasedPay;
    readonly own?: Yen;
    /** The basic pension for the same death is left aside for another one. */
    readonly basicNotChosen?: boolean;
    readonly hasDisabilityBasic?: boolean;
    readonly claimants?: number;
  },
  at: Month,
  params: ParameterReader,
): Outcome<SurvivorsEmployees> {
  const reasons = whyNothingIn(right, at);
  if (reasons.length > 0) return notEligible(...reasons);
  const { kind, survivor, death, basicEndsOn, term } = right;
  const { pay } = facts;
  const base = partOfPay(pay, kind, params.get("survivorsShare", at), at, params);
  const added =
    term?.kind === "fixed" && at >= term.firstMonth
      ? partOfPay(pay, kind, params.get("survivorsFixedTerm", monthOfDate(death.diedOn)).additionShare, at, params)
      : undefined;
  const { midLife, transitional } = widowsPart(right, facts.hasDisabilityBasic ?? false, at, params);
  const total = yen(base.amount + (added?.amount ?? 0) + (midLife?.amount ?? 0) + (transitional?.amount ?? 0));
  const { own, claimants } = facts;
  const each = claimants === undefined ? undefined : { claimants, amount: shareOf(total, claimants) };
  const survivors = each?.amount ?? total;
  const isSpouse = survivor.relation === "wife" || survivor.relation === "husband";
  const basicPaid = basicEndsOn !== undefined && at <= monthOfDate(basicEndsOn) && !facts.basicNotChosen;
  const besideOwn =
    own === undefined
      ? undefined
      : besideOwnPension(
          { isSpouse, bornOn: survivor.bornOn, diedOn: death.diedOn, survivors, own, basicPaid, at },
          params,
        );
  const annualAmount = besideOwn?.payable ?? survivors;
  return payable(
    {
      right,
      base,
      ...(added ? { added } : {}),
      ...(midLife ? { midLife } : {}),
      ...(transitional ? { transitional } : {}),
      total,
      ...(each ? { each } : {}),
      ...(besideOwn && own !== undefined ? { besideOwn: { ...besideOwn, own } } : {}),
      annualAmount,
      monthlyAmount: monthly(annualAmount),
    },
    midLife?.phase || transitional?.midLife.phase ? ["R-575"] : [],
  );
}

/** The additions of a wife, in the month. */
function widowsPart(right: SurvivorsRight, hasDisabilityBasic: boolean, at: Month, params: ParameterReader) {
  const { kind, survivor, death, basicEndsOn } = right;
  if (survivor.relation !== "wife") return {};
  const { bornOn, employeesMonths, monthsFromMidLife = 0, diedOn } = death;
  const counted = monthsAsCounted({ bornOn, employeesMonths, monthsFromMidLife }, at, params);
  const widow = {
    bornOn: survivor.bornOn,
    diedOn,
    ...(basicEndsOn ? { basicEndsOn } : {}),
    kind,
    employeesMonths: counted,
    hasDisabilityBasic,
    at,
  };
  return { midLife: midLifeAddition(widow, params), transitional: transitionalAdditionOfWidow(widow, params) };
}

/** Why a right brings nothing in a month: it waits for an age, a child is none any more, or its years are over. */
function whyNothingIn({ survivor, waitsTo, basicEndsOn, term }: SurvivorsRight, at: Month): Reason[] {
  const { relation, bornOn, disabled = false } = survivor;
  const hasBasic = basicEndsOn !== undefined && at <= monthOfDate(basicEndsOn);
  const isYoung = relation === "child" || relation === "grandchild";
  const child = { bornOn, disabled };
  return [
    ...(waitsTo !== undefined && at <= waitsTo && !hasBasic
      ? [{ code: "startsAt60", month: formatMonth(addMonths(waitsTo, 1)) }]
      : []),
    ...(isYoung && !isChildIn(child, at) ? [{ code: "childAgedOut", lastDay: lastDayAsChild(child) }] : []),
    ...(term && at > term.lastMonth
      ? [{ code: term.kind === "fixed" ? "fixedTermOver" : "fiveYearsOver", month: formatMonth(term.lastMonth) }]
      : []),
  ];
}
