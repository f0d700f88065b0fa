import { type Yen, yen } from "#lib/money/index.ts";
import { type Age, addMonths, ageIn, type IsoDate, type Month } from "#lib/time/index.ts";
import type { Status } from "./status.ts";
import type { Change, PersonProjection, ScenarioProjection } from "./types.ts";

/** One month of a household: how each person stands, what they pay and what they are paid. */
export type HouseholdMonth = {
  readonly month: Month;
  readonly people: readonly {
    readonly id: string;
    /** Reached in the month. */
    readonly age: Age;
    readonly status: Status;
    /** Own contributions, bonuses aside; undefined where the rate is not in the data. */
    readonly contribution: Yen | undefined;
    /** All old-age pensions together, before each payment's fractions are cut. */
    readonly pension: Yen;
    /** What of them is due and withheld. */
    readonly withheld: Yen;
  }[];
};

/** Every month of a scenario from the plan's start to the end of its last member. */
export function householdMonths(
  { people, changes, period }: ScenarioProjection,
  births: ReadonlyMap<string, IsoDate>,
): HouseholdMonth[] {
  const lanes = people.flatMap((person) => {
    const bornOn = births.get(person.id);
    return bornOn === undefined ? [] : [laneOf(person, bornOn, changes)];
  });
  return Array.from({ length: Math.max(0, period.to - period.from) }, (_, i): HouseholdMonth => {
    const month = addMonths(period.from, i);
    return { month, people: lanes.map((lane) => lane(month)) };
  });
}

/** Answers for one person month by month; runs and changes are looked up where they hold. */
function laneOf({ id, statuses, costs, paidUntil }: PersonProjection, bornOn: IsoDate, changes: readonly Change[]) {
  const own = changes.filter(({ person }) => person === id);
  const sumIn = (month: Month, of: "monthlyAmount" | "suspendedMonthlyAmount"): Yen => {
    if (month >= paidUntil) return yen(0);
    const amounts = new Map<string, number>();
    for (const change of own) if (change.month <= month) amounts.set(change.benefit, change[of]);
    return yen([...amounts.values()].reduce((sum, amount) => sum + amount, 0));
  };
  return (month: Month): HouseholdMonth["people"][number] => ({
    id,
    age: ageIn(bornOn, month),
    status: statuses.find(({ from, to }) => from <= month && month < to)?.status ?? "none",
    contribution: inRun(costs, month),
    pension: sumIn(month, "monthlyAmount"),
    withheld: sumIn(month, "suspendedMonthlyAmount"),
  });
}

/** After the last run nothing is insured any more, so nothing is paid. */
function inRun(costs: PersonProjection["costs"], month: Month): Yen | undefined {
  const run = costs.find(({ from, to }) => from <= month && month < to);
  return run ? run.monthlyAmount : yen(0);
}
