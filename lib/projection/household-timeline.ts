import type { Plan } from "#lib/input/index.ts";
import { yen } from "#lib/money/index.ts";
import type { Status as Label } from "#lib/parameters/index.ts";
import { childUntil } from "#lib/rules/index.ts";
import { attainsInMonth, type IsoDate, type Month, parseMonth } from "#lib/time/index.ts";
import { eventPoints } from "./event-points.ts";
import { childrenOf } from "./family.ts";
import type { Member } from "./household.ts";
import { lawChanges } from "./law-changes.ts";
import { endOf, type Horizon } from "./line.ts";
import type { ComputedScenario } from "./project.ts";
import type { StatusRun } from "./status.ts";
import { AGES, statusReason } from "./status-reasons.ts";
import {
  BENEFITS,
  type BenefitId,
  type Change,
  type CostRun,
  type PartId,
  type PersonProjection,
  type Reason,
  type TimelinePoint,
} from "./types.ts";
import { asLived } from "./withdrawal.ts";

/** In one month: the law first, then who is how old, what happens, and what follows from it. */
const ORDER: readonly TimelinePoint["kind"][] = ["law", "age", "event", "status", "contribution", "benefit", "oneOff"];
const CHILD_IS_ADULT = 20;

/**
 * Every month from the plan's start to the end of its last member in which something changes for the household, with the
 * reason: status, contributions, pensions, events, ages, and the law. Amounts say whether they are those of their own
 * month (`enacted`, `announced`) or stand there by the outlook (`level`); a change of status, age or law is under the law
 * as it is enacted now. `people`: how the months of each member stand, and what they cost.
 */
export function householdTimeline(
  plan: Plan,
  computed: ComputedScenario,
  people: readonly Pick<PersonProjection, "statuses" | "costs">[],
  horizon: Horizon,
): TimelinePoint[] {
  const { scenario, household, timelines } = computed;
  const members = household.members.map(asLived);
  const start = parseMonth(plan.startsAt);
  const end = Math.max(...members.map(endOf)) as Month;
  const children = childrenOf(plan, scenario).map(({ bornOn }) => bornOn);
  const points: TimelinePoint[] = [];
  for (const change of lawChanges(plan, { members, scenario, childrenBornOn: children }))
    points.push({ kind: "law", ...change });
  points.push(...eventPoints(scenario.events));
  for (const { kind, month, ...paid } of household.oneOffs)
    points.push({ ...paid, kind: "oneOff", oneOff: kind, month, label: month < horizon.level ? "enacted" : "level" });
  points.push(...children.flatMap(childPoints));
  members.forEach((member, i) => {
    const { statuses, costs } = people[i] ?? { statuses: [], costs: [] };
    const turns = statusPoints(member, members[1 - i], statuses);
    const turned = (month: Month) => turns.some((turn) => turn.month === month);
    points.push(
      ...agePoints(member, turned),
      ...turns,
      ...contributionPoints(member, costs, turned, horizon),
      ...benefitPoints(timelines[i]?.changes ?? [], horizon),
    );
  });
  const place = ({ kind, person }: TimelinePoint) =>
    ORDER.indexOf(kind) * 10 + members.findIndex((member) => member.person.id === person);
  return points
    .filter(({ month }) => month >= start && month <= end)
    .sort((a, b) => a.month - b.month || place(a) - place(b));
}

function childPoints(bornOn: IsoDate, i: number): TimelinePoint[] {
  const point = (month: Month, code: "childOutOfBenefits" | "childTurns20"): TimelinePoint => ({
    kind: "age",
    month,
    child: i + 1,
    label: "enacted",
    reason: { code },
  });
  return [
    point(childUntil(bornOn), "childOutOfBenefits"),
    point(attainsInMonth(bornOn, CHILD_IS_ADULT), "childTurns20"),
  ];
}

/** Ages that bring something, but those that change the status. */
function agePoints(member: Member, changesStatus: (month: Month) => boolean): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  for (const age of AGES) {
    const month = attainsInMonth(member.bornOn, age);
    if (month < endOf(member) && !changesStatus(month))
      points.push({
        kind: "age",
        month,
        person: member.person.id,
        label: "enacted",
        reason: { code: "turnsAge", age },
      });
  }
  return points;
}

function statusPoints(member: Member, other: Member | undefined, runs: readonly StatusRun[]): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  let before = runs[0]?.status;
  for (const run of runs) {
    if (before !== undefined && run.status !== before)
      points.push({
        kind: "status",
        month: run.from,
        person: member.person.id,
        before,
        after: run.status,
        label: "enacted",
        reason: statusReason(member, other, before, run),
      });
    before = run.status;
  }
  return points;
}

/** Where the monthly contributions change; months whose rate is not in the data say nothing. */
function contributionPoints(
  member: Member,
  costs: readonly CostRun[],
  changesStatus: (month: Month) => boolean,
  horizon: Horizon,
): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  let before: CostRun["monthlyAmount"];
  for (const { from: month, monthlyAmount: after } of costs) {
    if (before !== undefined && after !== undefined)
      points.push({
        kind: "contribution",
        month,
        person: member.person.id,
        before,
        after,
        label: after === 0 ? "enacted" : contributionLabel(member, month, horizon),
        reason: changesStatus(month) ? { code: "followsStatus" } : costReason(member, month),
      });
    before = after;
  }
  return points;
}

function costReason({ ledger }: Member, month: Month): Reason {
  const i = month - ledger.from;
  const changes = (cells: Uint8Array | Int32Array) => cells[i] !== cells[i - 1];
  if (changes(ledger.additional)) return { code: "additionalChanges" };
  if ((ledger.scheme[i] ?? 0) === 0) return { code: "contributionOfYear" };
  return { code: changes(ledger.remuneration) ? "payChanges" : "rateChanges" };
}

/** Rates of employees' insurance are fixed in the law; the National Pension's amount is set year by year. */
function contributionLabel({ ledger }: Member, month: Month, { params }: Horizon): Label {
  const insured = (ledger.scheme[month - ledger.from] ?? 0) > 0;
  return insured ? "enacted" : params.stretch("nationalContribution", month).status;
}

/** The changes as a person lives them: before a later request nothing is paid, and then what is due by then. */
function asAskedFor(changes: readonly Change[]): readonly Change[] {
  const waiting = changes.filter(({ month, requestedIn }) => requestedIn !== undefined && month <= requestedIn);
  if (waiting.length === 0) return changes;
  const requests = BENEFITS.flatMap((benefit) => {
    const own = waiting.filter((change) => change.benefit === benefit);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ ...last, month: last.requestedIn ?? last.month, reason: first.reason }] : [];
  });
  return [...requests, ...changes.filter((change) => !waiting.includes(change))].sort((a, b) => a.month - b.month);
}

function benefitPoints(changes: readonly Change[], { level }: Horizon): TimelinePoint[] {
  const last = new Map<BenefitId, Change>();
  return asAskedFor(changes).map((change): TimelinePoint => {
    const { month, person, benefit, monthlyAmount: after, suspendedMonthlyAmount: suspended, reason } = change;
    const before = last.get(benefit);
    const begins = NAMES_ADDITION.has(reason.code)
      ? []
      : ADDED.filter((part) => due(change, part) && !due(before, part));
    last.set(benefit, change);
    const point = {
      kind: "benefit",
      month,
      person,
      benefit,
      before: before?.monthlyAmount ?? yen(0),
      after,
      label: month < level ? "enacted" : "level",
      reason,
    } as const;
    return suspended === 0 && begins.length === 0
      ? point
      : { ...point, ...(suspended > 0 ? { suspended } : {}), ...(begins.length > 0 ? { begins } : {}) };
  });
}

/** Parts that come and go beside the pension proper. */
const ADDED = [
  "transfer",
  "fixed",
  "dependents",
  "children",
  "widowsAddition",
  "termAddition",
] as const satisfies readonly PartId[];

const NAMES_ADDITION: ReadonlySet<string> = new Set([
  "additionStarts",
  "additionForChildren",
  "additionForChildrenChanges",
  "widowsAdditionStarts",
  "fixedTermStarts",
  "transferStarts",
  "longCareer",
  "fixedPartStarts",
  "inPayment",
]);

const due = (change: Change | undefined, part: PartId): boolean =>
  change !== undefined && change.parts[part] + change.suspended[part] > 0;
