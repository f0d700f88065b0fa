import type { Yen } from "#lib/money/index.ts";
import { yen } from "#lib/money/index.ts";
import {
  addParts,
  computeScenario,
  type Horizon,
  lessParts,
  type Member,
  NO_PARTS,
  type Parts,
  PROTECTED_EVENTS,
  type ProtectedEvent,
  protectionByAge,
  sumOfParts,
  type Timeline,
} from "#lib/projection/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import type { Changed } from "./change-plan.ts";

/** What an event brings a month at first, without and with a change. */
export type CoverGain = { readonly event: ProtectedEvent; readonly without: Yen; readonly with: Yen };

/** What a change of the plan brings one person: the projection with it less the one without it, in yen. */
export type Gain = {
  /** Of the old-age pensions from 65 on, a year, by part; as the plan starts them, before what work withholds. */
  readonly parts: Parts;
  readonly annualAmount: Yen;
  /** Is there a right to an old-age pension: none at all, only with the change, or without it too? */
  readonly right: "none" | "opens" | "has";
  /** Months that stand or are paid otherwise. */
  readonly months: number;
  /** Own contributions over the whole life. */
  readonly contributions: Yen;
  /** Months of the added pension that pay the contributions back; absent where nothing is added or paid. */
  readonly paybackMonths?: number;
  readonly cover: readonly CoverGain[];
};

type Measured = {
  readonly timeline: Timeline;
  readonly contributions: number;
  readonly cover: Record<ProtectedEvent, Yen>;
};

/**
 * The gain from one plan to another for a person; `coverFrom` is the month on whose first day the person dies or first sees a
 * doctor.
 */
export function gainFor(id: string, without: Changed, changed: Changed, coverFrom: Month, horizon: Horizon): Gain {
  const one = measure(without, id, coverFrom, horizon);
  const other = measure(changed, id, coverFrom, horizon);
  const at = Math.max(settledIn(one.timeline), settledIn(other.timeline)) as Month;
  const parts = lessParts(partsIn(other.timeline, at), partsIn(one.timeline, at));
  const annualAmount = sumOfParts(parts);
  const contributions = other.contributions - one.contributions;
  return {
    parts,
    annualAmount,
    right: hasRight(one.timeline) ? "has" : hasRight(other.timeline) ? "opens" : "none",
    months: differingMonths(one.timeline.member, other.timeline.member),
    contributions: yen(contributions),
    ...(annualAmount > 0 && contributions > 0 ? { paybackMonths: Math.ceil((contributions * 12) / annualAmount) } : {}),
    cover: PROTECTED_EVENTS.map((event) => ({ event, without: one.cover[event], with: other.cover[event] })),
  };
}

function measure({ plan, scenario }: Changed, id: string, coverFrom: Month, horizon: Horizon): Measured {
  const { timelines, contributions } = computeScenario(plan, scenario, horizon);
  const i = timelines.findIndex(({ member }) => member.person.id === id);
  const timeline = timelines[i];
  const [swept] = protectionByAge(plan, scenario, horizon, { from: coverFrom, most: 1, person: id });
  const covered = swept?.months[0];
  if (!timeline) throw new RangeError(`measure: nobody is ${id}`);
  const first = (event: ProtectedEvent): Yen => covered?.[event].steps[0]?.monthlyAmount ?? yen(0);
  return {
    timeline,
    contributions: (contributions[i]?.years ?? []).reduce(
      (sum, { nationalAmount, employeesAmount }) => sum + nationalAmount + employeesAmount,
      0,
    ),
    cover: { death: first("death"), grade1: first("grade1"), grade2: first("grade2"), grade3: first("grade3") },
  };
}

function differingMonths({ ledger: one }: Member, { ledger: other }: Member): number {
  let months = 0;
  for (let i = 0; i < one.length; i++) if (COLUMNS.some((column) => one[column][i] !== other[column][i])) months++;
  return months;
}

const COLUMNS = ["standing", "scheme", "remuneration"] as const;

const FROM_65: ReadonlySet<string> = new Set(["oldAgeBasic", "oldAgeEmployees"]);

const hasRight = ({ rights }: Timeline): boolean =>
  rights.some(({ benefit, status }) => FROM_65.has(benefit) && status === "payable");

/** The month in which the old-age pensions hold all months of the plan: both have begun, and insured work is over. */
function settledIn({ rights, member }: Timeline): Month {
  const begun = rights.flatMap((right) =>
    FROM_65.has(right.benefit) && right.status === "payable" ? [right.fromMonth] : [],
  );
  return Math.max(...begun, addMonths(lastInsured(member), 2)) as Month;
}

const lastInsured = ({ ledger, prefix }: Member): Month => {
  const last = prefix.runs.findLast(({ scheme }) => scheme > 0);
  return addMonths(ledger.from, last ? last.end : 0);
};

/** What is due in a month of both old-age pensions, without what a family adds. */
function partsIn({ changes }: Timeline, month: Month): Parts {
  const due = [...FROM_65].map((benefit) => {
    const change = changes.findLast((one) => one.benefit === benefit && one.month <= month);
    return change ? addParts(change.parts, change.suspended) : NO_PARTS;
  });
  const sum = due.reduce(addParts, NO_PARTS);
  return { ...sum, dependents: yen(0), transfer: yen(0) };
}
