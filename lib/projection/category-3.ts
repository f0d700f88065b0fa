import { fillCells, type Ledger, prefixOf, STANDING } from "#lib/career/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { nationalCategory, nationalContribution, type Reason } from "#lib/rules/index.ts";
import { ageOfMonths, attainsInMonth, formatMonth, type IsoDate, type Month } from "#lib/time/index.ts";
import { meetsTenYears } from "./counted-months.ts";
import { marriageOf } from "./family.ts";
import type { Life } from "./household.ts";

/** Why a month of category 3 is category 1: the spouse is no longer in category 2, or no spouse any more. */
type Ground = "workerNotCategory2" | "divorce";

/**
 * Category 3 needs a spouse in category 2. Its months become paid months of category 1 where the worker is not insured as an
 * employee, has reached 65 with a right to a pension, or the couple has divorced. Months before the
 * worker's ledger tells anything stay as they are.
 */
export function followWorker(
  plan: Plan,
  scenario: Scenario,
  { person, ledger, turns }: Life,
  worker: Life | undefined,
  params: ParameterReader,
): Reason[] {
  if (!worker || !ledger.standing.includes(STANDING.category3)) return [];
  const marriedIn = marriageOf(plan, scenario);
  const inCategory2 = category2Of(worker, params);
  const stretches: { from: Month; months: number; ground: Ground }[] = [];
  for (let i = 0; i < ledger.length; i++) {
    if (ledger.standing[i] !== STANDING.category3) continue;
    const month = (ledger.from + i) as Month;
    const { recordedUntil } = worker.ledger;
    const ground =
      marriedIn(month) === false
        ? "divorce"
        : (recordedUntil !== undefined && month < recordedUntil) || inCategory2(month)
          ? undefined
          : "workerNotCategory2";
    if (!ground) continue;
    fillCells(ledger.standing, STANDING.paid, i, i + 1, turns);
    const last = stretches.at(-1);
    if (last && last.from + last.months === month && last.ground === ground) last.months++;
    else stretches.push({ from: month, months: 1, ground });
  }
  return stretches.map(({ from, months, ground }) => ({
    code: ground === "divorce" ? "divorceEndsCategory3" : "category3BecomesCategory1",
    person: person.id,
    from: formatMonth(from),
    months,
    ...costFrom(from, params),
  }));
}

/** Months of category 3 before any marriage of the plan: they stand on a marriage in fact, which the plan does not say. */
export function category3BeforeMarriage(plan: Plan, scenario: Scenario, ledger: Ledger): Reason | undefined {
  const marriedIn = marriageOf(plan, scenario);
  const months: Month[] = [];
  for (let i = 0; i < ledger.length; i++) {
    const month = (ledger.from + i) as Month;
    if (ledger.standing[i] === STANDING.category3 && marriedIn(month) === undefined) months.push(month);
  }
  const [first] = months;
  return first === undefined
    ? undefined
    : { code: "category3BeforeMarriage", from: formatMonth(first), months: months.length };
}

/** Whether a worker is in category 2 in a month: insured as an employee, from 65 on only without a right of their own. */
function category2Of({ person, ledger, turns, bonusCells }: Life, params: ParameterReader): (month: Month) => boolean {
  const prefix = prefixOf(ledger, turns, bonusCells);
  const bornOn = person.bornOn as IsoDate;
  const birth = attainsInMonth(bornOn, 0);
  return (month) => {
    const insuredAsEmployee = (ledger.scheme[month - ledger.from] ?? 0) > 0;
    if (!insuredAsEmployee) return false;
    const { category } = nationalCategory(
      {
        bornOn,
        age: ageOfMonths(month - birth).years,
        residence: "japan",
        japanese: person.nationality === "japanese",
        excludedVisa: false,
        insuredAsEmployee,
        oldAgeRight: month >= ledger.attains65 && meetsTenYears({ person, prefix }, month, month, params),
        claimedEarly: false,
        maintainedByCategory2: false,
      },
      month,
      params,
    );
    return category === 2;
  };
}

/** What category 1 costs at the amounts of a month, a month and a year. */
function costFrom(month: Month, params: ParameterReader): { monthlyCost?: number; annualCost?: number } {
  const outcome = nationalContribution("none", false, month, params);
  if (outcome.status !== "payable") return {};
  const { totalMonthlyAmount } = outcome.breakdown;
  return { monthlyCost: totalMonthlyAmount, annualCost: 12 * totalMonthlyAmount };
}
