import type { Plan, Scenario } from "#lib/input/index.ts";
import type { Yen } from "#lib/money/index.ts";
import { priceIndexOf } from "#lib/outlooks/index.ts";
import type { Outlook, ParameterReader } from "#lib/parameters/index.ts";
import {
  type ComputedScenario,
  endOf,
  type HouseholdIncome,
  householdIncome,
  incomeByYear,
  type MovingMoney,
  type ScenarioProjection,
} from "#lib/projection/index.ts";
import { formatMonth, type Month, parseMonth } from "#lib/time/index.ts";

/** What the household of a projected scenario lives on month by month, and whether it covers the need. */
export function incomeOf(plan: Plan, projected: ScenarioProjection): HouseholdIncome {
  const scenario = plan.scenarios.find(({ id }) => id === projected.id);
  if (!scenario) throw new Error(`incomeOf: the plan has no scenario "${projected.id}"`);
  return householdIncome(plan, scenario, projected);
}

/** Is there anything of a household's income or need besides pensions and pay? */
export const asksForIncome = ({ people }: Plan, { monthlyNeed }: Scenario): boolean =>
  monthlyNeed !== undefined || people.some(({ otherIncome }) => otherIncome.length > 0);

/** What a household lives on beside its need, in today's yen before tax and premiums. */
export type IncomeOnTheWire = {
  readonly years: readonly {
    readonly fiscalYear: number;
    readonly pensions: Yen;
    readonly otherIncome: Yen;
    readonly pay: Yen;
    readonly paidOnce: Yen;
    readonly need: Yen;
  }[];
  /** Absent where the scenario names no need. */
  readonly need?: {
    /** First month from which every month to the end is covered; absent where the last ones are not. */
    readonly coveredFrom?: string;
    /** The same without pay and other work. */
    readonly coveredWithoutWorkFrom?: string;
    readonly gaps: readonly {
      readonly from: string;
      readonly to: string;
      readonly firstMonthlyAmount: Yen;
      readonly largestMonthlyAmount: Yen;
      readonly largestFromMonth: string;
      readonly total: Yen;
    }[];
  };
};

const moneyUnder = (outlook: Outlook, params: ParameterReader): MovingMoney => ({
  deflator: priceIndexOf(outlook),
  payIndex: (month) => params.stretchIfAny("payIndex", month)?.value ?? 1,
});

/** Income and need of a computed scenario by year, and whether the one covers the other. */
export function incomeOnTheWire(
  plan: Plan,
  { scenario, timelines }: ComputedScenario,
  outlook: Outlook,
  params: ParameterReader,
): IncomeOnTheWire {
  const people = timelines.map(({ member }) => ({ id: member.person.id, paidUntil: endOf(member) }));
  const period = {
    from: parseMonth(plan.startsAt),
    to: Math.max(...people.map(({ paidUntil }) => paidUntil)) as Month,
  };
  const changes = timelines.flatMap((timeline) => timeline.changes);
  const money = outlook.kind === "level" ? undefined : moneyUnder(outlook, params);
  const income = householdIncome(plan, scenario, { people, period, changes }, money);
  const { coveredFrom, coveredWithoutWorkFrom, gaps = [] } = income.cover ?? {};
  const need = {
    ...(coveredFrom === undefined ? {} : { coveredFrom: formatMonth(coveredFrom) }),
    ...(coveredWithoutWorkFrom === undefined ? {} : { coveredWithoutWorkFrom: formatMonth(coveredWithoutWorkFrom) }),
    gaps: gaps.map(({ from, to, firstAmount, largestAmount, largestFrom, total }) => ({
      from: formatMonth(from),
      to: formatMonth(to),
      firstMonthlyAmount: firstAmount,
      largestMonthlyAmount: largestAmount,
      largestFromMonth: formatMonth(largestFrom),
      total,
    })),
  };
  return { years: incomeByYear(income), ...(income.cover ? { need } : {}) };
}
