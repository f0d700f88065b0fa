import type { Plan } from "#lib/input/index.ts";
import { yen } from "#lib/money/index.ts";
import type { Status as Label } from "#lib/parameters/index.ts";
import { childUntil } from "#lib/rules/index.ts";
import { attainsInMonth, type IsoDate, type Month, parseMonth } from "#lib/time/index.ts";
import { type Contributions, costRuns } from "./contributions.ts";
import { eventPoints } from "./event-points.ts";
import { childrenOf } from "./family.ts";
import type { Member } from "./household.ts";
import { lawChanges } from "./law-changes.ts";
import { endOf, type Horizon } from "./line.ts";
import type { ComputedScenario } from "./project.ts";
import type { StatusRun } from "./status.ts";
import { AGES, statusReason } from "./status-reasons.ts";
import { BENEFITS, type BenefitId, type Change, type PartId, type Reason, type TimelinePoint } from "./types.ts";
import { asLived } from "./withdrawal.ts";

/** In one month: the law first, then who is how old, what happens, and what follows from it. */
const ORDER: readonly TimelinePoint["kind"][] = ["law", "age", "event", "status", "contribution", "benefit", "oneOff"];
const CHILD_IS_ADULT = 20;

/**
 * Every month from the plan's start to the end of its last member in which something changes for the household, with the
 * reason: status, contributions, pensions, events, ages, and the law. Amounts say whether they are those of their own
 * month (`enacted`, `announced`) or stand there by the outlook (`level`); a change of status, age or law is under the law
 * as it is enacted now. `runsOf`: how the months of each member stand.
 */
export function householdTimeline(
  plan: Plan,
  computed: ComputedScenario,
  runsOf: readonly (readonly StatusRun[])[],
  horizon: Horizon,
): TimelinePoint[] {
  const { scenario, household, timelines, contributions } = computed;
  const members = household.members.map(asLived);
  const start = parseMonth(plan.startsAt);
  const end = Math.max(...members.map(endOf)) as Month;
  const children = childrenOf(plan, scenario).map(({ bornOn }) => bornOn);
  const points: TimelinePoint[] = [
    ...lawChanges(plan, { members, scenario, childrenBornOn: children }).map(
      (change): TimelinePoint => ({
        kind: "law",
        ...change,
      }),
    ),
    ...eventPoints(scenario.events),
    ...household.oneOffs.map(({ kind, month, ...paid }): TimelinePoint => {
      const label = month < horizon.level ? "enacted" : "level";
      return { ...paid, kind: "oneOff", oneOff: kind, month, label };
    }),
    ...children.flatMap(childPoints),
    ...members.flatMap((member, i) => {
      const other = members[1 - i];
      const statuses = statusPoints(member, other, runsOf[i] ?? []);
      const changed = new Set(statuses.map(({ month }) => month));
      return [
        ...agePoints(member).filter(({ month }) => !changed.has(month)),
        ...statuses,
        ...contributionPoints(member, contributions[i], changed, horizon),
        ...benefitPoints(timelines[i]?.changes ?? [], horizon),
      ];
    }),
  ];
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

const agePoints = (member: Member): (TimelinePoint & { readonly kind: "age" })[] =>
  AGES.map((age) => ({ age, month: attainsInMonth(member.bornOn, age) }))
    .filter(({ month }) => month < endOf(member))
    .map(({ age, month }) => ({
      kind: "age",
      month,
      person: member.person.id,
      label: "enacted",
      reason: { code: "turnsAge", age },
    }));

function statusPoints(
  member: Member,
  other: Member | undefined,
  runs: readonly StatusRun[],
): (TimelinePoint & { readonly kind: "status" })[] {
  return runs.slice(1).flatMap((run, i) => {
    const before = (runs[i] as StatusRun).status;
    if (run.status === before) return [];
    return [
      {
        kind: "status" as const,
        month: run.from,
        person: member.person.id,
        before,
        after: run.status,
        label: "enacted" as const,
        reason: statusReason(member, other, before, run),
      },
    ];
  });
}

/** Where the monthly contributions change; months whose rate is not in the data say nothing. */
function contributionPoints(
  member: Member,
  contributions: Contributions | undefined,
  statusChanges: ReadonlySet<Month>,
  horizon: Horizon,
): TimelinePoint[] {
  const costs = contributions ? costRuns(contributions) : [];
  return costs.slice(1).flatMap((run, i): TimelinePoint[] => {
    const [before, after] = [costs[i]?.monthlyAmount, run.monthlyAmount];
    if (before === undefined || after === undefined) return [];
    const reason = statusChanges.has(run.from) ? { code: "followsStatus" } : costReason(member, run.from);
    const label = after === 0 ? "enacted" : contributionLabel(member, run.from, horizon);
    return [{ kind: "contribution", month: run.from, person: member.person.id, before, after, label, reason }];
  });
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
function asAskedFor(changes: readonly Change[]): Change[] {
  const waiting = changes.filter(({ month, requestedIn }) => requestedIn !== undefined && month <= requestedIn);
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
    return {
      kind: "benefit",
      month,
      person,
      benefit,
      before: before?.monthlyAmount ?? yen(0),
      after,
      label: month < level ? "enacted" : "level",
      reason,
      ...(suspended > 0 ? { suspended } : {}),
      ...(begins.length > 0 ? { begins } : {}),
    };
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
