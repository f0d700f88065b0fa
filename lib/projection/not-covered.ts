import { additionsReformFrom } from "#data/turning-points.ts";
import { isNoticedAfter, STANDING, spansOf } from "#lib/career/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { addMonths, formatMonth, intersection, type Month, parseMonth } from "#lib/time/index.ts";
import { category3BeforeMarriage } from "./category-3.ts";
import type { Household, Member } from "./household.ts";
import type { Timeline } from "./timeline.ts";
import type { BenefitId, Reason } from "./types.ts";

/** Events whose effects are computed, or named by a remark of their own. */
const TOLD_APART: ReadonlySet<string> = new Set(["death", "divorce", "disability", "emigration"]);

/** What bears on this household and the figures leave out, each with whom and when it concerns. */
export function notCovered(
  plan: Plan,
  scenario: Scenario,
  household: Household,
  timelines: readonly Timeline[],
): Reason[] {
  const found = household.members.flatMap((member) => aboutMember(plan, scenario, member));
  const events = [...new Set(scenario.events.map(({ kind }) => kind))].filter((kind) => !TOLD_APART.has(kind));
  if (events.length > 0) found.push({ code: "events", kinds: events });
  found.push(...timelines.flatMap(({ outside }) => outside));
  if (bothHaveChildPart(timelines)) found.push({ code: "childPartOfBoth" });
  const married = plan.marriages.length > 0 || scenario.events.some(({ kind }) => kind === "marriage");
  if (plan.people.length > 1 && !married) found.push({ code: "marriageNotSaid" });
  const { mortality, discountRate } = scenario.assumptions;
  const saysMore = mortality.kind === "age" || mortality.variant !== undefined || mortality.healthFactors !== undefined;
  if (saysMore || discountRate > 0) found.push({ code: "lifetimeValues" });
  return found;
}

function aboutMember(plan: Plan, scenario: Scenario, member: Member): Reason[] {
  const person = member.person.id;
  const { ledger } = member;
  const found: Reason[] = [];
  const spans = spansOf(member.person, scenario);
  // the law computes each kind by itself, with its own months and cap
  if (hasSeveralKinds(member)) found.push({ code: "kindsTogether", person });
  const known = member.person.record?.employees;
  if (known?.earnedAnnualAmount !== undefined) found.push({ code: "statedAmount", person });
  else if (known && known.monthsTo2003 + known.monthsFrom2003 > 0 && !known.guaranteed)
    found.push({ code: "guaranteeUnknown", person });
  if (
    member.person.nationality === undefined &&
    (member.person.staysAbroad.length > 0 || spans.some(({ spell }) => spell.kind === "abroad"))
  )
    found.push({ code: "nationalityUnknown", person });
  for (const { spell } of spans)
    if (spell.kind === "category3" && spell.noticedIn !== undefined && isNoticedAfter(spell, ledger.attains65))
      found.push({ code: "specialNoticeAfter65", person, from: spell.noticedIn });
  const hidden = scenario.latePayments.filter(
    (payment) => payment.person === person && parseMonth(payment.from) < (ledger.recordedUntil ?? 0),
  );
  if (hidden.length > 0) found.push({ code: "latePaymentsInRecord", person });
  const alone = !plan.people.some(({ id }) => id !== person);
  if (alone && member.prefix.runs.some(({ standing }) => standing === STANDING.category3))
    found.push({ code: "spouseNotInPlan", person });
  const early = alone ? undefined : category3BeforeMarriage(plan, scenario, ledger);
  if (early) found.push({ ...early, person });
  for (const gap of unansweredMonths(member)) found.push({ code: "monthsWithoutSpell", person, ...gap });
  return found;
}

/** Stretches at 20 to 59 of which the plan says nothing: they count as not insured. */
function unansweredMonths({ ledger, prefix, diesIn }: Member): { from: string; to: string; months: number }[] {
  const asked = {
    from: Math.max(ledger.attains20, ledger.recordedUntil ?? 0) as Month,
    to: Math.min(ledger.attains60, diesIn ?? ledger.attains60) as Month,
  };
  const gaps: { from: Month; to: Month }[] = [];
  for (const { at, end, standing } of prefix.runs) {
    if (standing !== STANDING.none) continue;
    const { from, to } = intersection({ from: addMonths(ledger.from, at), to: addMonths(ledger.from, end) }, asked);
    if (from >= to) continue;
    const last = gaps.at(-1);
    if (last?.to === from) last.to = to;
    else gaps.push({ from, to });
  }
  return gaps.map(({ from, to }) => ({
    from: formatMonth(from),
    to: formatMonth(addMonths(to, -1)),
    months: to - from,
  }));
}

function hasSeveralKinds({ prefix }: Member): boolean {
  const first = prefix.runs.find(({ scheme }) => scheme > 0)?.scheme;
  return prefix.runs.some(({ scheme }) => scheme > 0 && scheme !== first);
}

/**
 * Do both of a couple have an addition for a child in one month since the reform of 2028? Only the one who mainly maintains it
 * should have it then, which the plan does not say. Of the old-age pensions it is those whose right arose since.
 */
function bothHaveChildPart(timelines: readonly Timeline[]): boolean {
  const [first, second] = timelines;
  if (!first || !second) return false;
  const months = [...first.changes, ...second.changes].map(
    ({ month }) => Math.max(month, additionsReformFrom) as Month,
  );
  return months.some((month) => hasChildPart(first, month) && hasChildPart(second, month));
}

/** What an old-age pension adds while the other has a part for a child is for a child too. */
function hasChildPart({ member, changes }: Timeline, month: Month): boolean {
  const partsOf = (benefit: BenefitId) =>
    changes.findLast((change) => change.benefit === benefit && change.month <= month)?.parts;
  const reformed = member.ledger.attains65 >= additionsReformFrom;
  return (
    (reformed && (partsOf("oldAgeEmployees")?.dependents ?? 0) > 0) ||
    WITH_CHILDREN.some((benefit) => (partsOf(benefit)?.children ?? 0) > 0)
  );
}

const WITH_CHILDREN = ["disabilityBasic", "disabilityEmployees"] as const satisfies readonly BenefitId[];
