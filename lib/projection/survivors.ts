import { additionsReformFrom } from "#data/turning-points.ts";
import type { ContributionMonths } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import { type ParameterReader, whileSame } from "#lib/parameters/index.ts";
import {
  childUntil,
  type DeathGrant,
  deathGrant,
  type Outcome,
  opensSurvivorsBasic,
  type SurvivorsRight,
  spouseBasicEndsOn,
  survivorsBasic,
  survivorsEmployeesAt,
  survivorsRight,
  widowsPension,
} from "#lib/rules/index.ts";
import { addMonths, attainsInMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { dividedFrom } from "./counted-months.ts";
import { category1Months, type Death, deathFacts, deceasedPay } from "./death.ts";
import { eventLine, refusedEvent } from "./event-line.ts";
import type { FamilyChild } from "./family.ts";
import type { Member } from "./household.ts";
import { type Award, endOf, type Horizon, type Line, NO_AWARD, yearReason } from "./line.ts";
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
export type SurvivorsMonth = Award & { readonly combined: Yen; readonly payable: Yen };

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
 * with its additions, and the National Pension's for a widow of 60 to 64. Maintenance by the deceased is taken to hold.
 * Law: NPA 37 to 42, 49 to 52-6; EPIA 58 to 68. Rules R-500 to R-506, R-520 to R-531, R-550, R-551, R-570 to R-577.
 */
export function survivorsLines(
  death: Death,
  bereaved: Bereaved,
  horizon: Horizon,
  facts = deathFacts(death, horizon.params),
): SurvivorsLines {
  const { params } = horizon;
  const opened = opensSurvivorsBasic(facts, params);
  const right = survivorsRight(
    {
      death: facts,
      survivor: { relation: relationOf(bereaved.spouse), bornOn: bereaved.spouse.bornOn },
      children: bereaved.children,
      withBasic: opened.status === "payable",
    },
    params,
  );
  const basic = basicLine(death, opened, bereaved, horizon);
  const category1 = category1Months(death);
  const employeesAt = amountsOf(death, right, params);
  const at = addMonths(monthOfDate(death.on), 1);
  return {
    death,
    basic,
    employees: employeesLine(death, right, bereaved, employeesAt, horizon),
    employeesAt,
    widows: widowsLine(death, category1.months, bereaved, horizon),
    grant: deathGrant(
      {
        months: category1.months,
        additionalMonths: category1.additionalMonths,
        deceasedDrewPension: death.drewPension,
        survivorsBasic: basic.right.status === "payable" ? "payable" : "none",
        at,
      },
      params,
    ),
  };
}

const relationOf = ({ person }: Member): "wife" | "husband" => (person.sex === "female" ? "wife" : "husband");

const begins = ({ on }: Death): Reason => ({ code: "startsWithDeath", on });

function basicLine(death: Death, opened: Outcome<unknown>, { spouse, children }: Bereaved, horizon: Horizon): Line {
  const { params } = horizon;
  const endsOn = spouseBasicEndsOn(relationOf(spouse), death.on, children, params);
  const reasons = [
    ...(opened.status === "notEligible" ? opened.reasons : []),
    ...(endsOn === undefined ? [{ code: "noEligibleChild" }] : []),
  ];
  if (reasons.length > 0 || endsOn === undefined) return refusedEvent(spouse, "survivorsBasic", death.on, reasons);
  const awardAt = (month: Month): Award => {
    const survivor = { kind: "spouse", bornOn: spouse.bornOn } as const;
    const outcome = survivorsBasic({ survivor, children, at: month }, params);
    if (outcome.status === "notEligible") return NO_AWARD;
    const { full, annualAmount } = outcome.breakdown;
    const additions = yen(annualAmount - full.fullAmount);
    return { ...NO_AWARD, due: { ...NO_PARTS, survivorsBasic: full.fullAmount, children: additions } };
  };
  const to = addMonths(monthOfDate(endsOn), 1);
  return eventLine(
    {
      member: spouse,
      benefit: "survivorsBasic",
      from: addMonths(monthOfDate(death.on), 1),
      end: firstEnd({ month: to, code: "childrenOutOfBenefits" }, spouse),
      turns: [...children.flatMap(childTurns), additionsReformFrom],
      awardAt,
      begins: begins(death),
      changes: (month, now, before) =>
        now.due.survivorsBasic === before.due.survivorsBasic
          ? childrenReason(month)
          : yearReason(spouse, "basic", month, params),
      toBeConfirmed: to > additionsReformFrom ? ["R-347"] : [],
    },
    horizon,
  );
}

/** Why the addition for children is another one: by the law, or by their number. */
export const childrenReason = (month: Month): Reason => ({
  code: month === additionsReformFrom ? "additionForChildrenRises" : "additionForChildrenChanges",
});

/** Months in which a child begins or ceases to count. */
export const childTurns = ({ bornOn, disabled }: FamilyChild): readonly Month[] => [
  addMonths(monthOfDate(bornOn), 1),
  childUntil(bornOn),
  ...(disabled ? [addMonths(attainsInMonth(bornOn, 20), 1)] : []),
];

/** An end, or the death of who draws the pension, whichever comes first. */
const firstEnd = (end: { readonly month: Month; readonly code: string } | undefined, member: Member) => {
  const dies = { month: endOf(member), code: "death" };
  return end && end.month < dies.month ? end : dies;
};

/** What the employees' pension is in each month. */
function amountsOf(
  death: Death,
  right: Outcome<SurvivorsRight>,
  params: ParameterReader,
): SurvivorsLines["employeesAt"] {
  const payAt = whileSame(params, (month) => deceasedPay(death, month, params), dividedFrom(death.member));
  return (month, own, hasDisabilityBasic) => {
    if (right.status === "notEligible") return undefined;
    const outcome = survivorsEmployeesAt(
      right.breakdown,
      { pay: payAt(month), ...(own === undefined ? {} : { own }), hasDisabilityBasic },
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
    return { ...NO_AWARD, due, combined, payable: annualAmount };
  };
}

function employeesLine(
  death: Death,
  right: Outcome<SurvivorsRight>,
  { spouse }: Bereaved,
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
      end: firstEnd(over, spouse),
      turns: [
        ...turns,
        ...(waitsTo === undefined ? [] : [addMonths(waitsTo, 1)]),
        ...(basicEndsOn === undefined ? [] : [addMonths(monthOfDate(basicEndsOn), 1)]),
        ...(term ? [term.firstMonth] : []),
      ],
      awardAt: (month) => amountIn(month, undefined, false) ?? NO_AWARD,
      begins:
        waitsTo !== undefined && firstPaidMonth > waitsTo ? { code: "startsWith60", on: death.on } : begins(death),
      changes: (month, now, before) => reasonOf(now, before, month),
      toBeConfirmed: right.toBeConfirmed ?? [],
    },
    horizon,
  );
}

/** The widow's pension of the National Pension (寡婦年金). */
function widowsLine(
  death: Death,
  husbandMonths: ContributionMonths,
  { spouse, marriedOn }: Bereaved,
  horizon: Horizon,
): Line {
  const { params } = horizon;
  if (relationOf(spouse) !== "wife")
    return refusedEvent(spouse, "widowsPension", death.on, [{ code: "widowsPensionForWives" }]);
  const marriedYears = fullYears(marriedOn, death.on);
  const caseIn = (at: Month) =>
    widowsPension(
      { bornOn: spouse.bornOn, husbandMonths, marriedYears, husbandDrewPension: death.drewPension, at },
      params,
    );
  const outcome = caseIn(addMonths(monthOfDate(death.on), 1));
  if (outcome.status === "notEligible") return refusedEvent(spouse, "widowsPension", death.on, outcome.reasons);
  const { firstPaidMonth, lastPaidMonth } = outcome.breakdown;
  return eventLine(
    {
      member: spouse,
      benefit: "widowsPension",
      from: firstPaidMonth,
      end: firstEnd({ month: addMonths(lastPaidMonth, 1), code: "widowsPensionEnds" }, spouse),
      turns: [],
      awardAt: (month) => {
        const now = caseIn(month);
        return now.status === "payable"
          ? { ...NO_AWARD, due: { ...NO_PARTS, widowsPension: now.breakdown.annualAmount } }
          : NO_AWARD;
      },
      begins: { code: "startsWithDeath", on: death.on },
      changes: (month) => yearReason(spouse, "basic", month, params),
    },
    horizon,
  );
}

const fullYears = (from: IsoDate, to: IsoDate): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
