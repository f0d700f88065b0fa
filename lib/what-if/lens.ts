import { survivorsReformFrom } from "#data/turning-points.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import type { Yen } from "#lib/money/index.ts";
import { comparing, type ParameterName } from "#lib/parameters/index.ts";
import {
  type BenefitId,
  type Cover,
  computeScenario,
  type Horizon,
  PROTECTED_EVENTS,
  type ProtectedEvent,
  type ProtectedMonth,
  protectionByAge,
} from "#lib/projection/index.ts";
import { type Month, parseMonth } from "#lib/time/index.ts";
import { type BenefitUnderLaw, benefitsOf } from "./benefits-under-law.ts";
import { type ChangedParameter, changedParameters, type HeldEqual, heldEqual } from "./changed-parameters.ts";
import { contributionsFrom, lifeEnds, paidFrom, paidUntil } from "./paid-totals.ts";

/** The same under the one law and under the other. */
export type Pair<T> = { readonly before: T; readonly after: T };

/** One household under two laws, at the same amounts. */
export type Lens = {
  readonly people: readonly PersonUnderLaws[];
  /** What the household is paid in each fiscal year from the plan's start on, sums paid once included; yen. */
  readonly years: readonly ({ readonly fiscalYear: number } & Pair<Yen>)[];
  /** Where the law differs, of all that the two projections asked for, in order of time. */
  readonly changed: readonly ChangedParameter[];
  /** Yearly amounts that stand alike on both sides although the law they come from differs. */
  readonly heldEqual: readonly HeldEqual[];
};

export type PersonUnderLaws = {
  readonly id: string;
  /** Every benefit that one of the laws pays. */
  readonly benefits: readonly ({ readonly benefit: BenefitId } & Pair<BenefitUnderLaw | undefined>)[];
  /** Own contributions from the plan's first fiscal year on, in yen. */
  readonly contributions: Pair<Yen>;
  /** Undiscounted sums of what is paid from that year until the person attains an age, or dies in the plan (no age); yen. */
  readonly totals: readonly ({ readonly age?: number; readonly until: Month } & Pair<Yen>)[];
  /** What an event on the first day of a month would bring: at the plan's start, and a death when the survivors' pensions change. */
  readonly cover: readonly ({ readonly month: Month; readonly event: ProtectedEvent } & Pair<Cover>)[];
};

/**
 * One scenario under two states of the law whose amounts are of the same year: rights, yearly and lifetime totals, what a
 * death or disability would bring, and the parameters that differ. A law that is frozen keeps the statutory values of its month
 * for good and the yearly amounts as they are announced, so whatever a reform changed inside a yearly amount is not seen.
 */
export function underTwoLaws(plan: Plan, scenario: Scenario, before: Horizon, after: Horizon): Lens {
  const startsAt = parseMonth(plan.startsAt);
  const months = survivorsReformFrom > startsAt ? [startsAt, survivorsReformFrom] : [startsAt];
  const sides = {
    before: sideOf(plan, scenario, before, after, months),
    after: sideOf(plan, scenario, after, before, months),
  };
  const both = <T>(of: (side: Side) => T): Pair<T> => ({ before: of(sides.before), after: of(sides.after) });
  const years = both(({ computed }) => paidFrom(computed, startsAt));
  const asked = new Set<ParameterName>([...sides.before.asked, ...sides.after.asked]);
  return {
    people: plan.people.map((person, i): PersonUnderLaws => {
      const timeline = (side: Side) => side.computed.timelines[i];
      return {
        id: person.id,
        benefits: benefitsOf(timeline(sides.before), timeline(sides.after)),
        contributions: both(({ computed }) => contributionsFrom(computed.contributions[i], startsAt)),
        totals: lifeEnds(timeline(sides.before), startsAt).map((end) => ({
          ...end,
          ...both((side) => paidUntil(timeline(side), startsAt, end.until)),
        })),
        cover: months.flatMap((month) =>
          (month === startsAt ? PROTECTED_EVENTS : AT_REFORM).flatMap((event) => {
            const [one, other] = [coverIn(sides.before, i, month), coverIn(sides.after, i, month)];
            return one && other ? [{ month, event, before: one[event], after: other[event] }] : [];
          }),
        ),
      };
    }),
    years: [...new Set([...years.before.keys(), ...years.after.keys()])]
      .sort((a, b) => a - b)
      .map((fiscalYear) => ({
        fiscalYear,
        before: (years.before.get(fiscalYear) ?? 0) as Yen,
        after: (years.after.get(fiscalYear) ?? 0) as Yen,
      })),
    changed: changedParameters(sides.before.differences, sides.after.differences),
    heldEqual: heldEqual(asked, before, after),
  };
}

const AT_REFORM = ["death"] as const satisfies readonly ProtectedEvent[];

type Side = ReturnType<typeof sideOf>;

/** The scenario under one law, with what the other would have answered otherwise. */
function sideOf(plan: Plan, scenario: Scenario, horizon: Horizon, other: Horizon, months: readonly Month[]) {
  const { reader, asked, differences } = comparing(horizon.params, other.params);
  const noting = { ...horizon, params: reader };
  const computed = computeScenario(plan, scenario, noting);
  const cover = months.flatMap((from) => protectionByAge(plan, scenario, noting, { from, most: 1 }));
  return { plan, computed, cover, asked: asked(), differences: differences() };
}

const coverIn = ({ plan, cover }: Side, i: number, month: Month): ProtectedMonth | undefined =>
  cover
    .filter(({ person }) => person === plan.people[i]?.id)
    .flatMap((one) => one.months)
    .find((one) => one.month === month);
