import { type Yen, yen } from "#lib/money/index.ts";
import { type ParameterReader, whileSame } from "#lib/parameters/index.ts";
import {
  childUntil,
  lastDayAsChild,
  type Outcome,
  type SurvivorsBasic,
  type SurvivorsEmployees,
  type SurvivorsRight,
  spouseBasicEndsOn,
  survivorsBasic,
  survivorsEmployeesAt,
} from "#lib/rules/index.ts";
import { addMonths, attainsInMonth, formatMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { dividedFrom } from "./counted-months.ts";
import { type Death, deceasedPay } from "./death.ts";
import { childrenReason, eventLine, refusedEvent } from "./event-line.ts";
import type { FamilyChild } from "./family.ts";
import type { Member } from "./household.ts";
import { type Award, type Horizon, type Line, yearReason } from "./line.ts";
import type { Parts, Reason } from "./types.ts";
import { NO_PARTS } from "./years.ts";

/** Who a death leaves behind, as the plan knows them. */
export type Bereaved = {
  readonly spouse: Member;
  /** First day of the marriage. */
  readonly marriedOn: IsoDate;
  /** Children of the deceased, who live with the spouse. */
  readonly children: readonly FamilyChild[];
};

/** What the basic pension is in each month. */
export const basicOf =
  ({ spouse, children }: Bereaved, params: ParameterReader) =>
  (month: Month): Outcome<SurvivorsBasic> =>
    survivorsBasic({ survivor: { kind: "spouse", bornOn: spouse.bornOn }, children, at: month }, params);

export const relationOf = ({ person }: Member): "wife" | "husband" => (person.sex === "female" ? "wife" : "husband");

const begins = ({ on }: Death): Reason => ({ code: "startsWithDeath", on });

/** Why a pension begins that some wait for until 60. */
export const startsAfter = (death: Death, firstPaidMonth: Month): Reason =>
  firstPaidMonth > addMonths(monthOfDate(death.on), 1) ? { code: "startsWith60", on: death.on } : begins(death);

/** The basic pension with children, while one counts. */
export function survivorsBasicLine(
  death: Death,
  opened: Outcome<unknown>,
  { spouse, children }: Bereaved,
  basicAt: ReturnType<typeof basicOf>,
  horizon: Horizon,
): Line {
  const { params } = horizon;
  const endsOn = spouseBasicEndsOn(relationOf(spouse), death.on, children, params);
  const reasons = [
    ...(opened.status === "notEligible" ? opened.reasons : []),
    ...(endsOn === undefined ? [{ code: "noEligibleChild" }] : []),
  ];
  if (reasons.length > 0 || endsOn === undefined) return refusedEvent(spouse, "survivorsBasic", death.on, reasons);
  const to = addMonths(monthOfDate(endsOn), 1);
  // a child not yet born at the death opens it with its birth (NPA 37-2(2))
  const births = children.filter((child) => lastDayAsChild(child) >= death.on).map(({ bornOn }) => bornOn);
  const opensIn = Math.max(monthOfDate(death.on), Math.min(...births.map(monthOfDate))) as Month;
  return eventLine(
    {
      member: spouse,
      benefit: "survivorsBasic",
      from: addMonths(opensIn, 1),
      end: { month: to, reason: { code: "childrenOutOfBenefits" } },
      turns: children.flatMap(childTurns),
      madeAt: basicAt,
      partsOf: ({ full, annualAmount }) => ({
        ...NO_PARTS,
        survivorsBasic: full.fullAmount,
        children: yen(annualAmount - full.fullAmount),
      }),
      begins: begins(death),
      changes: (month, now, before) =>
        now.due.survivorsBasic === before.due.survivorsBasic
          ? childrenReason(month)
          : yearReason(spouse, "basic", month, params),
    },
    horizon,
  );
}

/** Months in which a child begins or ceases to count. */
export const childTurns = ({ bornOn, disabled }: FamilyChild): readonly Month[] => [
  addMonths(monthOfDate(bornOn), 1),
  childUntil(bornOn),
  ...(disabled ? [addMonths(attainsInMonth(bornOn, 20), 1)] : []),
];

/** The employees' pension in a month, beside an own old-age employees' pension and a disability basic pension. */
export type SurvivorsEmployeesAt = (
  month: Month,
  own: Yen | undefined,
  hasDisabilityBasic: boolean,
) => Outcome<SurvivorsEmployees>;

/** What the employees' pension is in each month. */
export function employeesOf(
  death: Death,
  right: Outcome<SurvivorsRight>,
  params: ParameterReader,
): SurvivorsEmployeesAt {
  const payIn = whileSame(params, (month) => deceasedPay(death, month, params), dividedFrom(death.member));
  return (month, own, hasDisabilityBasic) =>
    right.status === "notEligible"
      ? right
      : survivorsEmployeesAt(
          right.breakdown,
          // beside an own old-age pension the basic pension for the same death is not chosen
          { pay: payIn(month), ...(own === undefined ? {} : { own, basicNotChosen: true }), hasDisabilityBasic },
          month,
          params,
        );
}

/** Its parts, before the own pension suspends any. */
export function partsOf({ base, added, midLife, transitional, total, besideOwn }: SurvivorsEmployees): Parts {
  const combined = besideOwn?.combined ?? total;
  return {
    ...NO_PARTS,
    // what the own pension adds to the measure at 65 is part of the pension itself
    survivorsEmployees: yen(base.amount + combined - total),
    widowsAddition: yen((midLife?.amount ?? 0) + (transitional?.amount ?? 0)),
    termAddition: added?.amount ?? yen(0),
  };
}

/** The employees' pension with its additions, for life or for its years. */
export function survivorsEmployeesLine(
  death: Death,
  right: Outcome<SurvivorsRight>,
  { spouse, children }: Bereaved,
  employeesAt: SurvivorsEmployeesAt,
  horizon: Horizon,
): Line {
  if (right.status === "notEligible") return refusedEvent(spouse, "survivorsEmployees", death.on, right.reasons);
  const { firstPaidMonth, waitsTo, basicEndsOn, term } = right.breakdown;
  const { bornOn } = spouse;
  const turns = [40, 60, 65].map((age) => addMonths(attainsInMonth(bornOn, age), 1));
  const over = term && {
    month: addMonths(term.lastMonth, 1),
    reason: {
      code: term.kind === "fixed" ? "fixedTermOver" : "fiveYearsOver",
      month: formatMonth(term.lastMonth),
    },
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
      madeAt: (month) => employeesAt(month, undefined, false),
      partsOf,
      begins: startsAfter(death, firstPaidMonth),
      changes: (month, now, before) => reasonOf(now, before, month),
      toBeConfirmed: right.toBeConfirmed ?? [],
    },
    horizon,
  );
}
