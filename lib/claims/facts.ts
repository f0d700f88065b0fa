import {
  type BenefitId,
  childrenOf,
  marriageOf,
  type PersonProjection,
  type Reason,
  type Right,
  type Status,
} from "#lib/projection/index.ts";
import { addMonths, attainsOn, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import type { Answer, Facts } from "./types.ts";

export type PayableRight = Extract<Right, { status: "payable" }>;

const EMPLOYED: ReadonlySet<Status | undefined> = new Set<Status>(["category2", "category2Outside"]);
const CATEGORY_1: ReadonlySet<Status | undefined> = new Set<Status>([
  "paid",
  "quarterExempt",
  "halfExempt",
  "threeQuarterExempt",
  "fullExempt",
  "studentOrDeferred",
  "unpaid",
  "waived",
  "paidLate",
]);

export const personOf = ({ plan }: Facts, id: string) => plan.people.find((person) => person.id === id);
const otherOf = ({ plan }: Facts, id: string): string | undefined => plan.people.find((person) => person.id !== id)?.id;
const projectedOf = ({ projected }: Facts, id: string): PersonProjection | undefined =>
  projected.people.find((person) => person.id === id);

export const bornOnOf = (facts: Facts, id: string): IsoDate | undefined =>
  personOf(facts, id)?.bornOn as IsoDate | undefined;

/** Has the person not reached the age on that day? */
export function isUnder(facts: Facts, id: string, age: number, on: IsoDate): boolean {
  const bornOn = bornOnOf(facts, id);
  return bornOn !== undefined && on < attainsOn(bornOn, age);
}

export const statusesOf = (facts: Facts, id: string) => projectedOf(facts, id)?.statuses ?? [];

export const statusIn = (facts: Facts, id: string, month: Month): Status | undefined =>
  statusesOf(facts, id).find(({ from, to }) => from <= month && month < to)?.status;

/** How the person stood when an event came; the month in which insurance ends is of the next standing already. */
export const statusBefore = (facts: Facts, id: string, on: IsoDate): Status | undefined =>
  statusIn(facts, id, addMonths(monthOfDate(on), -1));

export const isEmployed = (status: Status | undefined): boolean => EMPLOYED.has(status);
export const isCategory1 = (status: Status | undefined): boolean => CATEGORY_1.has(status);

/** In employees' insurance in the month of the day or the month before it, in which the job can have ended. */
export const employedOn = (facts: Facts, id: string, on: IsoDate): boolean =>
  isEmployed(statusIn(facts, id, monthOfDate(on))) || isEmployed(statusBefore(facts, id, on));

/** Any month of employees' insurance to that day, or a statement, which may hold some. */
export const mayHaveBeenEmployed = (facts: Facts, id: string, on: IsoDate): boolean =>
  personOf(facts, id)?.record !== undefined ||
  statusesOf(facts, id).some(({ from, status }) => from <= monthOfDate(on) && isEmployed(status));

/** The other one of the plan, where they are alive and are not divorced on that day; a marriage that is not said is taken to be one. */
export function spouseOn(facts: Facts, id: string, on: IsoDate): string | undefined {
  const month = monthOfDate(on);
  const other = otherOf(facts, id);
  const alive = (projectedOf(facts, other ?? "")?.paidUntil ?? 0) > month;
  return alive && marriageOf(facts.plan, facts.scenario)(month, on) !== false ? other : undefined;
}

/** Birth dates of the children that a person has on a day. */
export const childrenOn = (facts: Facts, id: string, on: IsoDate): readonly IsoDate[] =>
  childrenOf(facts.plan, facts.scenario)
    .filter(({ parents, bornOn }) => parents.includes(id) && bornOn <= on)
    .map(({ bornOn }) => bornOn);

export const rightOf = (facts: Facts, id: string, benefit: BenefitId): Right | undefined =>
  projectedOf(facts, id)?.rights.find((right) => right.benefit === benefit);

export function payableOf(facts: Facts, id: string, benefit: BenefitId): PayableRight | undefined {
  const right = rightOf(facts, id, benefit);
  return right?.status === "payable" ? right : undefined;
}

const payableRights = (facts: Facts, id: string): readonly PayableRight[] =>
  (projectedOf(facts, id)?.rights ?? []).filter((right): right is PayableRight => right.status === "payable");

/** The rights under which a person is paid, or waits for the first payment, in the month of a day. */
export const drawnOn = (facts: Facts, id: string, on: IsoDate): readonly PayableRight[] =>
  payableRights(facts, id).filter(
    ({ claimMonth, requestedIn = claimMonth }) => Math.max(claimMonth, requestedIn) <= monthOfDate(on),
  );

/** The addition for a spouse or child beside a person's pensions in a month, withheld or not, yen a year. */
export function additionIn({ projected }: Facts, id: string, month: Month): number {
  const now = new Map<BenefitId, number>();
  for (const { person, benefit, month: from, parts, suspended } of projected.changes)
    if (person === id && from <= month) now.set(benefit, parts.dependents + suspended.dependents);
  return [...now.values()].reduce((sum, amount) => sum + amount, 0);
}

/** An addition that is less once the event has happened. */
export const additionFalls = (facts: Facts, id: string, on: IsoDate): boolean =>
  additionIn(facts, id, addMonths(monthOfDate(on), 1)) < additionIn(facts, id, monthOfDate(on));

type Cause = "oldAge" | "disability" | "survivors";
const CAUSE: Readonly<Record<BenefitId, Cause>> = {
  oldAgeBasic: "oldAge",
  specialOldAgeEmployees: "oldAge",
  oldAgeEmployees: "oldAge",
  disabilityBasic: "disability",
  disabilityEmployees: "disability",
  survivorsBasic: "survivors",
  survivorsEmployees: "survivors",
  widowsPension: "survivors",
};

/**
 * Does a right that begins with an event, of one cause, meet one of another cause that the person has by then? Old age and survivors' pensions are
 * paid side by side from 65, so that of these two one is chosen only before it.
 */
export function choosesAt(facts: Facts, id: string, cause: Cause, on: IsoDate): boolean {
  const rights = payableRights(facts, id);
  const begun = rights.some(({ benefit }) => CAUSE[benefit] === cause);
  return (
    begun &&
    rights.some(({ benefit, claimMonth }) => {
      const other = CAUSE[benefit];
      if (other === cause || claimMonth > addMonths(monthOfDate(on), 1)) return false;
      return other === "disability" || cause === "disability" || isUnder(facts, id, 65, on);
    })
  );
}

/** What the outcome of a benefit says of claiming it, whose right arises on a day: that the person has it, or why it is refused. */
export function byRight(
  facts: Facts,
  id: string | undefined,
  benefit: BenefitId,
  arisesOn: IsoDate,
  otherwise: Answer,
): Answer {
  const right = id === undefined ? undefined : rightOf(facts, id, benefit);
  if (!right) return otherwise;
  return right.status === "payable"
    ? { standing: "applies", by: id, arisesOn }
    : { standing: "refused", by: id, reasons: right.reasons };
}

/** A remark that the projection makes about a person. */
export const noticeOf = (
  { projected }: Facts,
  code: string,
  ids: readonly (string | undefined)[],
): Reason | undefined =>
  [...projected.notices, ...projected.notCovered].find(
    (reason) => reason.code === code && ids.some((id) => id !== undefined && id === reason["person"]),
  );

/** Is something paid once to one of these people in the scenario? */
export const isPaidOnce = ({ projected }: Facts, kind: string, ids: readonly (string | undefined)[]): boolean =>
  projected.oneOffs.some((one) => one.kind === kind && ids.includes(one.person));

export const refused = (code: string, details: Readonly<Record<string, unknown>> = {}, by?: string): Answer => ({
  standing: "refused",
  by,
  reasons: [{ code, ...details }],
});
