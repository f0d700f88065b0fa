import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  childUntil,
  type DependentsAdditionCase,
  dependentsAddition,
  type Reason,
  type TransferAdditionCase,
  transferAddition,
} from "#lib/rules/index.ts";
import { addMonths, attainsInMonth, attainsOn, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { countedMonths, deemedMonths, partnerMonths } from "./counted-months.ts";
import type { FamilyChild, Marriage } from "./family.ts";
import type { Member } from "./household.ts";
import { endOf } from "./line.ts";
import { notMaintained } from "./livelihood.ts";
import { includedUntil, type Revision, revisionsAfter } from "./revisions.ts";
import { laterRight } from "./start.ts";
import type { Change } from "./types.ts";

/** A person in a couple or alone, with what the additions ask of each. */
export type Partner = {
  readonly member: Member;
  /** Month in which a right to an employees' pension before 65 arises, by early claim or by the special pension. */
  readonly earlierRight?: Month;
  /** Is nothing of that pension paid in a month, because work or employment insurance withholds all of it? */
  readonly whollyWithheld?: (month: Month) => boolean;
  /** First month of the fixed part before 65, which brings the addition with it. */
  readonly fixedPartFrom?: Month;
  /** Months in which a disability pension can be drawn, where there is one, and those in which that turns. */
  readonly disability?: {
    readonly drawnIn: (month: Month) => boolean;
    readonly turns: readonly Month[];
    /** Months of an employees' pension of grade 1 or 2, which has an addition for the spouse, and the first of them (R-240, R-463). */
    readonly addsForSpouse: (month: Month) => boolean;
    readonly addsFrom: Month | undefined;
  };
};

/** What the addition for dependants (加給年金) is made of in a month. */
export type Dependents = {
  readonly amount: Yen;
  readonly spouse: "paid" | "suspended" | "none";
  readonly children: number;
  /** Why the spouse counts no more. */
  readonly ended?: string;
};

/** What a family adds to a person's pensions; `turns` are the months in which more than the yearly amounts can change. */
export type Additions = {
  readonly dependents: (month: Month) => Dependents;
  /** What the law asks about a month; undefined where nothing can be due. */
  readonly dependentsCase: (month: Month) => DependentsAdditionCase | undefined;
  readonly dependentsTurns: readonly Month[];
  /** The month from which there would be one for the spouse, whose income is too high. */
  readonly barredFrom?: Month;
  /** Months in a country's pension would complete those of an addition, which is not computed then. */
  readonly byAgreement?: true;
  readonly transfer: (month: Month) => Yen;
  readonly transferCase: (month: Month) => TransferAdditionCase | undefined;
  readonly transferTurns: readonly Month[];
};

const NO_DEPENDENTS: Dependents = { amount: yen(0), spouse: "none", children: 0 };
export const NO_ADDITIONS: Additions = {
  dependents: () => NO_DEPENDENTS,
  dependentsCase: () => undefined,
  dependentsTurns: [],
  transfer: () => yen(0),
  transferCase: () => undefined,
  transferTurns: [],
};

/** Longest time from conception to birth: an unborn child counts from the month after its birth (EPIA 44(3)). */
const UNBORN_MONTHS = 9;

/**
 * The additions of a person in a family: for dependants to the employees' pension, and the one it passes on to the spouse's
 * basic pension.
 *
 * Who has the months at 65, or gets them later by a recalculation, is entitled from the month after, for the spouse they are
 * married to and the children they have then; a divorce or death ends it with its month. It starts at 65 also after an early
 * claim. The spouse's transfer addition begins after the month of attaining 65 when they were counted until then, or with
 * the entitlement where they were 65 before, and stays whatever becomes of the marriage. A shared household is
 * taken to hold, and an income below the limits unless the plan says otherwise.
 *
 * Law: EPIA 44, 46(6), Act 34 of 1985 suppl. 14, 60. Rules R-240, R-242, R-243, R-340, R-342, R-343, R-345, R-560.
 */
export function additionsOf(
  own: Partner,
  spouse: Partner | undefined,
  children: readonly FamilyChild[],
  marriedIn: Marriage,
  params: ParameterReader,
): Additions {
  const { member } = own;
  const counted = children.filter(({ parents }) => parents.includes(member.person.id));
  if (!spouse && counted.length === 0) return NO_ADDITIONS;
  const entitled = entitlement(own, counted, params);
  // from 2028-04 children ask for fewer months than a spouse, who counts once the months for a spouse are complete
  const forSpouse = spouse && (counted.length > 0 ? entitlement(own, [], params) : entitled);
  const living =
    spouse === undefined || forSpouse === undefined
      ? undefined
      : stretchOf(forSpouse, member, spouse.member, marriedIn);
  const tooRich = spouse !== undefined && !isMaintained(spouse.member, forSpouse, params);
  const couple = tooRich ? undefined : living;
  const barred =
    tooRich && living && forSpouse !== undefined && living.to > forSpouse
      ? { barredFrom: addMonths(forSpouse, 1) }
      : {};
  const dependants =
    entitled === undefined ? NO_ADDITIONS : dependentsOf(member, spouse, counted, entitled, couple, params);
  const byAgreement: Pick<Additions, "byAgreement"> =
    entitled === undefined && wouldSuffice(member, params) ? { byAgreement: true } : {};
  return { ...dependants, ...transferOf(member, spouse, marriedIn, params), ...barred, ...byAgreement };
}

/** Would the months at 65 suffice for the addition with those of one country whose agreement adds them up? */
function wouldSuffice(member: Member, params: ParameterReader): boolean {
  const { attains65 } = member.ledger;
  const abroad = Math.max(0, ...partnerMonths(member, attains65).map(({ months }) => months));
  const own = countedMonths(member, attains65, attains65, params);
  return own > 0 && abroad > 0 && own + abroad >= params.get("dependentsAdditionMonths", attains65).spouse;
}

/** Does a person count as maintained by the spouse in a month, as far as the income goes? */
export const isMaintained = (member: Member, month: Month | undefined, params: ParameterReader): boolean =>
  month === undefined || notMaintained(member, month, params).length === 0;

/** The insured months that are in the pension of a person in a month, of one who claims in `from`, or at 65, or is waiting. */
function monthsIn(
  member: Member,
  params: ParameterReader,
  from: Month = member.ledger.attains65,
): (month: Month) => number {
  let revisions: readonly Revision[] | undefined;
  return (month) => {
    revisions ??= revisionsAfter(member, from, params);
    return countedMonths(member, includedUntil(revisions, from, month), month, params);
  };
}

/**
 * The month in which a right with enough insured months arises: at 65, when the ten years are complete, or before the
 * recalculation that brings the last of them, or with the fixed part before 65. Undefined where it never does.
 */
function entitlement(
  { member, fixedPartFrom }: Partner,
  children: readonly FamilyChild[],
  params: ParameterReader,
): Month | undefined {
  const { attains65 } = member.ledger;
  const right = laterRight(member, params)?.month ?? attains65;
  const needed = params.get("dependentsAdditionMonths", right);
  const asked = children.length > 0 ? Math.min(needed.child, needed.spouse) : needed.spouse;
  const special = fixedPartFrom && addMonths(fixedPartFrom, -1);
  const enough = (until: Month) => countedMonths(member, until, right, params) >= asked;
  if (special !== undefined && enough(special)) return special;
  if (enough(right)) return right;
  const revision = revisionsAfter(member, right, params).find(({ until }) => enough(until));
  return revision && addMonths(revision.from, -1);
}

/** The day of attaining 65 in its month; a right of another month arises on no day that is told here. */
const dayOf65 = ({ bornOn, ledger }: Member, month: Month): IsoDate | undefined =>
  month === ledger.attains65 ? attainsOn(bornOn, 65) : undefined;

/** Months of a marriage that an entitlement finds, to the one in which a divorce or a death ends it; undefined without one. */
function stretchOf(
  entitled: Month,
  own: Member,
  spouse: Member,
  marriedIn: Marriage,
): { readonly to: Month; readonly code: string } | undefined {
  const dies = spouse.diesIn ?? Number.POSITIVE_INFINITY;
  if (marriedIn(entitled) !== true || marriedIn(entitled, dayOf65(own, entitled)) !== true || dies < entitled)
    return undefined;
  const at65 = spouse.ledger.attains65;
  let last = entitled;
  while (last < Math.min(at65, dies) && marriedIn(addMonths(last, 1)) === true) last = addMonths(last, 1);
  // a divorce ends the marriage within its month, which is still paid
  if (last < at65 && last < dies) return { to: addMonths(last, 1), code: "additionEndsDivorce" };
  return { to: last, code: dies < at65 ? "additionEndsDeath" : "additionEndsAt65" };
}

function dependentsOf(
  member: Member,
  spouse: Partner | undefined,
  children: readonly FamilyChild[],
  entitled: Month,
  couple: ReturnType<typeof stretchOf>,
  params: ParameterReader,
): Additions {
  const own = children.filter(({ bornOn }) => monthOfDate(bornOn) <= addMonths(entitled, UNBORN_MONTHS));
  const suspendedFrom = spouse?.earlierRight;
  const ownMonths = monthsIn(member, params);
  const spouseAt = spouse && spouseIn(spouse, params);
  const caseIn = (month: Month): DependentsAdditionCase | undefined => {
    if (month <= entitled) return undefined;
    const counts = couple && month <= couple.to;
    return {
      bornOn: member.bornOn,
      employeesMonths: ownMonths(month),
      ...(spouseAt && counts ? { spouse: spouseAt(month) } : {}),
      children: own,
      at: month,
    };
  };
  const state = (month: Month): Dependents => {
    const facts = caseIn(month);
    if (!facts) return NO_DEPENDENTS;
    const outcome = dependentsAddition(facts, params);
    const ended = couple && month > couple.to ? { ended: couple.code } : {};
    if (outcome.status === "notEligible") return { ...NO_DEPENDENTS, ...ended };
    const { annualAmount, spouse: part, children: some } = outcome.breakdown;
    return {
      amount: annualAmount,
      spouse: part ? (part.suspended ? "suspended" : "paid") : "none",
      children: some.length,
      ...ended,
    };
  };
  return {
    ...NO_ADDITIONS,
    dependents: state,
    dependentsCase: caseIn,
    dependentsTurns: [
      addMonths(entitled, 1),
      ...(couple ? [addMonths(couple.to, 1)] : []),
      ...(suspendedFrom === undefined ? [] : [addMonths(suspendedFrom, 1)]),
      ...(spouse ? revisionsAfter(spouse.member, suspendedFrom ?? spouse.member.ledger.attains65, params) : []).map(
        ({ from }) => from,
      ),
      ...(spouse?.whollyWithheld ? spouse.member.testedWork.turns : []),
      ...(spouse?.disability?.turns ?? []),
      ...own.flatMap(({ bornOn, disabled }) => [
        addMonths(monthOfDate(bornOn), 1),
        childUntil(bornOn),
        ...(disabled ? [addMonths(attainsInMonth(bornOn, 20), 1)] : []),
      ]),
    ],
  };
}

/** The spouse as the addition sees them: a right of their own counts from the month after it arises. */
export function spouseIn(spouse: Partner, params: ParameterReader) {
  const { member, earlierRight } = spouse;
  const months = monthsIn(member, params, earlierRight);
  return (month: Month) => {
    const hasOldAgeRight = earlierRight !== undefined && month > earlierRight && !leavesAddition(spouse, month, params);
    return {
      bornOn: member.bornOn,
      employeesMonths: hasOldAgeRight ? months(month) : 0,
      drawsDisabilityPension: spouse.disability?.drawnIn(month) ?? false,
      hasOldAgeRight,
    };
  };
}

/**
 * Does a spouse's pension of which nothing is paid leave the addition alone? It did until the law asked for the right only,
 * and goes on doing so for who was in that state then, until something of it is paid.
 */
function leavesAddition({ whollyWithheld, earlierRight }: Partner, month: Month, params: ParameterReader): boolean {
  if (!whollyWithheld || earlierRight === undefined) return false;
  let before = month;
  while (before > earlierRight && whollyWithheld(before)) {
    if (!params.get("ownRightSuspendsAddition", before)) return true;
    before = addMonths(before, -1);
  }
  return false;
}

/** The transfer addition that a person draws because the spouse was entitled to an addition for them. */
function transferOf(
  member: Member,
  spouse: Partner | undefined,
  marriedIn: Marriage,
  params: ParameterReader,
): Pick<Additions, "transfer" | "transferCase" | "transferTurns"> {
  const { transfer, transferCase, transferTurns } = NO_ADDITIONS;
  const none = { transfer, transferCase, transferTurns };
  if (!spouse) return none;
  const { attains65 } = member.ledger;
  const { disability } = spouse;
  // a pension for a disability that has ended by the payee's 65 passes nothing on
  const byDisability =
    disability?.addsFrom !== undefined &&
    disability.addsForSpouse(Math.max(disability.addsFrom, attains65 + 1) as Month)
      ? addMonths(disability.addsFrom, -1)
      : undefined;
  const begins = (entitled: Month | undefined): Month | undefined => {
    if (entitled === undefined || !isMaintained(member, entitled, params)) return undefined;
    const turns = Math.max(entitled, attains65) as Month;
    if (endOf(spouse.member) <= turns) return undefined;
    for (let month = entitled; month < turns; month = addMonths(month, 1))
      if (marriedIn(month) !== true) return undefined;
    const days = [dayOf65(spouse.member, entitled), dayOf65(member, turns)];
    if (marriedIn(entitled, days[0]) !== true || marriedIn(turns, days[1] ?? days[0]) !== true) return undefined;
    return addMonths(turns, 1);
  };
  const [from] = [entitlement(spouse, [], params), byDisability]
    .flatMap((entitled) => begins(entitled) ?? [])
    .sort((a, b) => a - b);
  if (from === undefined) return none;
  const { bornOn } = member;
  const ownMonths = monthsIn(member, params);
  const caseIn = (month: Month): TransferAdditionCase | undefined =>
    month < from
      ? undefined
      : // deemed months of a split count for this alone
        { bornOn, employeesMonths: ownMonths(month) + deemedMonths(member, month), spouseHadAddition: true, at: month };
  return {
    transfer: (month) => {
      const facts = caseIn(month);
      const outcome = facts && transferAddition(facts, params);
      return outcome?.status === "payable" ? outcome.breakdown.annualAmount : yen(0);
    },
    transferCase: caseIn,
    transferTurns: [from, ...revisionsAfter(member, attains65, params).map(({ from: revised }) => revised)],
  };
}

/** Why the addition for dependants is another than before; undefined where only its yearly amount moved. */
export function dependentsReason(now: Dependents, before: Dependents): Reason | undefined {
  if (now.spouse !== before.spouse) {
    if (now.spouse === "none") return { code: now.ended ?? "additionEnds" };
    return { code: now.spouse === "paid" ? "additionStarts" : "additionSuspended" };
  }
  if (now.children !== before.children) return { code: "additionForChildren", children: now.children };
  return undefined;
}

/** Rules left open that decided an addition of these changes. */
export function openRules(changes: readonly Change[], additions: Additions, params: ParameterReader): string[] {
  return changes.flatMap(({ month, parts, suspended }) => {
    const dependents = parts.dependents + suspended.dependents > 0 ? additions.dependentsCase(month) : undefined;
    const transfer = parts.transfer > 0 ? additions.transferCase(month) : undefined;
    const outcomes = [
      ...(dependents ? [dependentsAddition(dependents, params)] : []),
      ...(transfer ? [transferAddition(transfer, params)] : []),
    ];
    return outcomes.flatMap((outcome) => (outcome.status === "payable" ? (outcome.toBeConfirmed ?? []) : []));
  });
}
