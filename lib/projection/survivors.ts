import { additionsReformFrom } from "#data/turning-points.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  childUntil,
  type DeathGrant,
  deathGrant,
  isUnderReform,
  lastDayAsChild,
  type Outcome,
  opensSurvivorsBasic,
  type Survivor,
  type SurvivorsRight,
  spouseBasicEndsOn,
  survivorsBasic,
  survivorsEmployeesAt,
  survivorsRight,
  widowsPension,
} from "#lib/rules/index.ts";
import {
  addMonths,
  attainsInMonth,
  dateOf,
  type IsoDate,
  type Month,
  monthNumberOf,
  monthOfDate,
  yearOf,
} from "#lib/time/index.ts";
import { category1Months, type Death, deathFacts, deceasedPay } from "./death.ts";
import { type EventAward, eventLine, refusedEvent } from "./event-line.ts";
import type { FamilyChild } from "./family.ts";
import type { Member } from "./household.ts";
import { type Award, type Horizon, type Line, NO_AWARD, yearReason } from "./line.ts";
import { earlyClaimIn } from "./start.ts";
import type { Reason } from "./types.ts";
import { NO_PARTS } from "./years.ts";

/** Who a death leaves behind, as the plan knows them. */
export type Bereaved = {
  readonly spouse: Member;
  /** First day of the marriage. */
  readonly marriedOn: IsoDate;
  /** Children of the deceased, who live with the spouse. */
  readonly children: readonly FamilyChild[];
};

/** The employees' pension in a month: by itself, and what it comes to and pays beside an own old-age employees' pension. */
export type SurvivorsMonth = EventAward & { readonly combined: Yen; readonly payable: Yen };

/** What a death brings to the spouse. */
export type SurvivorsLines = {
  readonly death: Death;
  readonly basic: Line;
  readonly employees: Line;
  readonly employeesAt: (month: Month, own: Yen | undefined, hasDisabilityBasic: boolean) => SurvivorsMonth | undefined;
  readonly widows: Line;
  readonly grant: Outcome<DeathGrant>;
};

/**
 * Pensions and grant of a spouse after a death, wherever they change: the basic pension with children, the employees' pension
 * with its additions, and the National Pension's for a widow of 60 to 64. Maintenance by the deceased is taken to hold,
 * unless the plan says that the income of the spouse is above the limits.
 * Law: NPA 37 to 42, 49 to 52-6; EPIA 58 to 68. Rules R-500 to R-506, R-520 to R-531, R-550, R-551, R-570 to R-577.
 */
export function survivorsLines(death: Death, bereaved: Bereaved, horizon: Horizon): SurvivorsLines {
  const { params } = horizon;
  const facts = deathFacts(death, params);
  const opened = opensSurvivorsBasic(facts, params);
  const { spouse, children } = bereaved;
  const unmaintained = incomeReasons(spouse, death.on, params);
  const right = survivorsRight(
    { death: facts, survivor: asSurvivor(spouse, death.on, params), children, withBasic: opened.status === "payable" },
    params,
  );
  const basic = basicLine(death, opened, unmaintained, bereaved, horizon);
  // who is not maintained leaves both pensions to the children while there are some (EPIA 66(2))
  const after = right.status === "payable" && unmaintained.length > 0 ? right.breakdown.basicEndsOn : undefined;
  const employeesAt = amountsOf(death, right, after, params);
  const at = addMonths(monthOfDate(death.on), 1);
  // children of a spouse who has no basic pension draw it from 2028-04 on, also while they live together
  const childrenDraw =
    opened.status === "payable" &&
    unmaintained.length > 0 &&
    children.some((child) => lastDayAsChild(child) >= death.on) &&
    !params.get("parentSuspendsChild", at);
  return {
    death,
    basic,
    employees: employeesLine(death, right, bereaved, employeesAt, horizon),
    employeesAt,
    widows: widowsLine(death, unmaintained, bereaved, horizon),
    grant: deathGrant(
      {
        months: category1Months(death).months,
        additionalMonths: category1Months(death).additionalMonths,
        deceasedDrewPension: death.drewPension,
        survivorsBasic: basic.right.status === "payable" || childrenDraw ? "payable" : "none",
        at,
      },
      params,
    ),
  };
}

/** Why a spouse was not maintained: an income above the limits, where the plan says so. */
function incomeReasons({ person }: Member, on: IsoDate, params: ParameterReader): Reason[] {
  const { income: limit, netIncome: netLimit } = params.get("livelihoodLimits", monthOfDate(on));
  return person.incomeAboveLivelihoodLimit ? [{ code: "incomeSaidAbove", limit, netLimit }] : [];
}

/** A spouse as the employees' pension sees them; the law of 2025 asks for no income of those it reaches (R-560, R-570). */
export function asSurvivor(spouse: Member, diedOn: IsoDate, params: ParameterReader): Survivor {
  const { bornOn } = spouse;
  const relation = relationOf(spouse);
  const livelihood = isUnderReform({ relation, bornOn, diedOn }, params) ? [] : incomeReasons(spouse, diedOn, params);
  return { relation, bornOn, livelihood };
}

const relationOf = ({ person }: Member): "wife" | "husband" => (person.sex === "female" ? "wife" : "husband");

const begins = ({ on }: Death): Reason => ({ code: "startsWithDeath", on });

/** Why a pension begins that some wait for until 60. */
const startsAfter = (death: Death, firstPaidMonth: Month): Reason =>
  firstPaidMonth > addMonths(monthOfDate(death.on), 1) ? { code: "startsWith60", on: death.on } : begins(death);

function basicLine(
  death: Death,
  opened: Outcome<unknown>,
  unmaintained: readonly Reason[],
  { spouse, children }: Bereaved,
  horizon: Horizon,
): Line {
  const { params } = horizon;
  const endsOn = spouseBasicEndsOn(relationOf(spouse), death.on, children, params);
  const reasons = [
    ...(opened.status === "notEligible" ? opened.reasons : []),
    ...(endsOn === undefined ? [{ code: "noEligibleChild" }] : unmaintained),
  ];
  if (reasons.length > 0 || endsOn === undefined) return refusedEvent(spouse, "survivorsBasic", death.on, reasons);
  const awardAt = (month: Month): EventAward => {
    const survivor = { kind: "spouse", bornOn: spouse.bornOn } as const;
    const outcome = survivorsBasic({ survivor, children, at: month }, params);
    if (outcome.status === "notEligible") return NO_AWARD;
    const { full, annualAmount } = outcome.breakdown;
    const additions = yen(annualAmount - full.fullAmount);
    const due = { ...NO_PARTS, survivorsBasic: full.fullAmount, children: additions };
    return { ...NO_AWARD, due, toBeConfirmed: outcome.toBeConfirmed };
  };
  const to = addMonths(monthOfDate(endsOn), 1);
  // a child not yet born at the death opens it with its birth (NPA 37-2(2))
  const births = children.filter((child) => lastDayAsChild(child) >= death.on).map(({ bornOn }) => bornOn);
  const opensIn = Math.max(monthOfDate(death.on), Math.min(...births.map(monthOfDate))) as Month;
  return eventLine(
    {
      member: spouse,
      benefit: "survivorsBasic",
      from: addMonths(opensIn, 1),
      end: { month: to, code: "childrenOutOfBenefits" },
      turns: children.flatMap(childTurns),
      awardAt,
      begins: begins(death),
      changes: (month, now, before) =>
        now.due.survivorsBasic === before.due.survivorsBasic
          ? { code: "additionForChildrenChanges" }
          : yearReason(spouse, "basic", month, params),
    },
    horizon,
  );
}

/** Months in which a child begins or ceases to count, and the one from which all bring the same. */
export const childTurns = ({ bornOn, disabled }: FamilyChild): readonly Month[] => [
  additionsReformFrom,
  addMonths(monthOfDate(bornOn), 1),
  childUntil(bornOn),
  ...(disabled ? [addMonths(attainsInMonth(bornOn, 20), 1)] : []),
];

/** What the employees' pension is in each month; nothing to that of `after`, where the children have it. */
function amountsOf(
  death: Death,
  right: Outcome<SurvivorsRight>,
  after: IsoDate | undefined,
  params: ParameterReader,
): SurvivorsLines["employeesAt"] {
  return (month, own, hasDisabilityBasic) => {
    if (right.status === "notEligible" || (after !== undefined && month <= monthOfDate(after))) return undefined;
    const outcome = survivorsEmployeesAt(
      right.breakdown,
      {
        pay: deceasedPay(death, month, params),
        // beside an own old-age pension the basic pension for the same death is not chosen
        ...(own === undefined ? {} : { own, basicNotChosen: true }),
        hasDisabilityBasic,
      },
      month,
      params,
    );
    if (outcome.status === "notEligible") return undefined;
    const { base, added, midLife, transitional, total, besideOwn, annualAmount } = outcome.breakdown;
    const combined = besideOwn?.combined ?? total;
    const widowsAddition = yen((midLife?.amount ?? 0) + (transitional?.amount ?? 0));
    const due = {
      ...NO_PARTS,
      // what the own pension adds to the measure at 65 is part of the pension itself
      survivorsEmployees: yen(base.amount + combined - total),
      widowsAddition,
      termAddition: added?.amount ?? yen(0),
    };
    return { ...NO_AWARD, due, combined, payable: annualAmount, toBeConfirmed: outcome.toBeConfirmed };
  };
}

function employeesLine(
  death: Death,
  right: Outcome<SurvivorsRight>,
  { spouse, children }: Bereaved,
  amountIn: SurvivorsLines["employeesAt"],
  horizon: Horizon,
): Line {
  if (right.status === "notEligible") return refusedEvent(spouse, "survivorsEmployees", death.on, right.reasons);
  const { firstPaidMonth, waitsTo, basicEndsOn, term } = right.breakdown;
  const { bornOn } = spouse;
  const turns = [40, 60, 65].map((age) => addMonths(attainsInMonth(bornOn, age), 1));
  const over = term && {
    month: addMonths(term.lastMonth, 1),
    code: term.kind === "fixed" ? "fixedTermOver" : "fiveYearsOver",
  };
  const reasonOf = (now: Award, before: Award, month: Month): Reason => {
    if (now.due.widowsAddition !== before.due.widowsAddition)
      return before.due.widowsAddition === 0
        ? { code: "widowsAdditionStarts" }
        : now.due.widowsAddition === 0
          ? { code: "widowsAdditionEnds" }
          : yearReason(spouse, "basic", month, horizon.params);
    if (now.due.termAddition !== before.due.termAddition) return { code: "fixedTermStarts" };
    return now.due.survivorsEmployees === 0
      ? { code: "waitsFor60" }
      : yearReason(spouse, "employees", month, horizon.params);
  };
  return eventLine(
    {
      member: spouse,
      benefit: "survivorsEmployees",
      from: firstPaidMonth,
      end: over,
      turns: [
        ...turns,
        ...children.flatMap(childTurns),
        ...(waitsTo === undefined ? [] : [addMonths(waitsTo, 1)]),
        ...(basicEndsOn === undefined ? [] : [addMonths(monthOfDate(basicEndsOn), 1)]),
        ...(term ? [term.firstMonth] : []),
      ],
      awardAt: (month) => amountIn(month, undefined, false) ?? NO_AWARD,
      begins: startsAfter(death, firstPaidMonth),
      changes: (month, now, before) => reasonOf(now, before, month),
    },
    horizon,
  );
}

/** The widow's pension of the National Pension (寡婦年金); an early start of her own basic pension ends the right (NPA-S 9-2(5)). */
function widowsLine(
  death: Death,
  unmaintained: readonly Reason[],
  { spouse, marriedOn }: Bereaved,
  horizon: Horizon,
): Line {
  const { params } = horizon;
  if (relationOf(spouse) !== "wife")
    return refusedEvent(spouse, "widowsPension", death.on, [{ code: "widowsPensionForWives" }]);
  const husbandMonths = category1Months(death).months;
  const marriedYears = fullYears(marriedOn, death.on);
  const early = earlyClaimIn(spouse, death.scenario);
  const common = {
    bornOn: spouse.bornOn,
    husbandMonths,
    marriedYears,
    husbandDrewPension: death.drewPension,
    ...(early === undefined ? {} : { rightEndsOn: dateOf(yearOf(early), monthNumberOf(early), 1) }),
  };
  const caseIn = (at: Month) => widowsPension({ ...common, at }, params);
  const outcome = caseIn(addMonths(monthOfDate(death.on), 1));
  const reasons = [...(outcome.status === "notEligible" ? outcome.reasons : []), ...unmaintained];
  if (outcome.status === "notEligible" || reasons.length > 0)
    return refusedEvent(spouse, "widowsPension", death.on, reasons);
  const { firstPaidMonth, lastPaidMonth } = outcome.breakdown;
  return eventLine(
    {
      member: spouse,
      benefit: "widowsPension",
      from: firstPaidMonth,
      end: { month: addMonths(lastPaidMonth, 1), code: "widowsPensionEnds" },
      turns: [],
      awardAt: (month) => {
        const now = caseIn(month);
        return now.status === "payable"
          ? { ...NO_AWARD, due: { ...NO_PARTS, widowsPension: now.breakdown.annualAmount } }
          : NO_AWARD;
      },
      begins: startsAfter(death, firstPaidMonth),
      changes: (month) => yearReason(spouse, "basic", month, params),
    },
    horizon,
  );
}

const fullYears = (from: IsoDate, to: IsoDate): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
