import { type Span, STANDING, spansOf } from "#lib/career/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, attainsInMonth, formatMonth, type Month, parseMonth } from "#lib/time/index.ts";
import { category3BeforeMarriage } from "./category-3.ts";
import type { Household, Member } from "./household.ts";
import { employeesMonths, startOf } from "./old-age.ts";
import { specialPensionAge } from "./refusals.ts";
import { startAges, type Timeline } from "./timeline.ts";
import type { Reason } from "./types.ts";

/** What bears on this household and the figures leave out, each with whom and when it concerns. */
export function notCovered(
  plan: Plan,
  scenario: Scenario,
  household: Household,
  timelines: readonly Timeline[],
  at: Month,
  params: ParameterReader,
): Reason[] {
  const found = household.members.flatMap((member, i) =>
    aboutMember(plan, scenario, member, drawsEmployees(timelines[i]), at, params),
  );
  const events = [...new Set(scenario.events.map(({ kind }) => kind))].filter((kind) => kind !== "death");
  if (scenario.events.some(({ kind }) => kind === "death")) found.push({ code: "survivorsBenefits" });
  if (events.length > 0) found.push({ code: "events", kinds: events });
  const { mortality, discountRate } = scenario.assumptions;
  if (mortality.kind === "age" || discountRate > 0) found.push({ code: "lifetimeValues" });
  return found;
}

function aboutMember(
  plan: Plan,
  scenario: Scenario,
  member: Member,
  draws: boolean,
  at: Month,
  params: ParameterReader,
): Reason[] {
  const person = member.person.id;
  const { ledger } = member;
  const ages = startAges(scenario, person);
  const found: Reason[] = [];
  const spans = spansOf(member.person, scenario);
  const claim = startOf(member, ages.oldAgeEmployees, params).claimMonth;
  const worksFrom = workAfter(member, spans, claim);
  if (draws && worksFrom !== undefined) found.push({ code: "earningsTest", person, from: formatMonth(worksFrom) });
  const special = specialPensionAge(member, params, at);
  if (special !== undefined) found.push({ code: "specialOldAge", person, fromAge: special });
  const months = employeesMonths(member, ledger.attains65).all;
  const needed = params.get("dependentsAdditionMonths", at).spouse;
  const younger = plan.people.some(({ id, bornOn }) => id !== person && bornOn > member.bornOn);
  if (months >= needed && younger) found.push({ code: "dependentsAddition", person });
  // the law computes each kind by itself, with its own months and cap
  if (hasSeveralKinds(ledger.scheme)) found.push({ code: "kindsTogether", person });
  const known = member.person.record?.employees;
  if (known?.earnedAnnualAmount !== undefined) found.push({ code: "statedAmount", person });
  else if (known && known.monthsTo2003 + known.monthsFrom2003 > 0 && !known.guaranteed)
    found.push({ code: "guaranteeUnknown", person });
  if (
    member.person.nationality === undefined &&
    (member.person.staysAbroad.length > 0 || spans.some(({ spell }) => spell.kind === "abroad"))
  )
    found.push({ code: "nationalityUnknown", person });
  const hidden = scenario.latePayments.filter(
    (payment) => payment.person === person && parseMonth(payment.from) < (ledger.recordedUntil ?? 0),
  );
  if (hidden.length > 0) found.push({ code: "latePaymentsInRecord", person });
  const alone = !plan.people.some(({ id }) => id !== person);
  if (alone && ledger.standing.includes(STANDING.category3)) found.push({ code: "spouseNotInPlan", person });
  const early = alone ? undefined : category3BeforeMarriage(plan, scenario, ledger);
  if (early) found.push({ ...early, person });
  for (const gap of unansweredMonths(member)) found.push({ code: "monthsWithoutSpell", person, ...gap });
  return found;
}

/** Stretches at 20 to 59 of which the plan says nothing: they count as not insured. */
function unansweredMonths({ ledger, bornOn }: Member): { from: string; to: string; months: number }[] {
  const start = Math.max(attainsInMonth(bornOn, 20), ledger.recordedUntil ?? 0);
  const gaps: { from: Month; months: number }[] = [];
  for (let month = start; month < ledger.attains60; month++) {
    if ((ledger.standing[month - ledger.from] ?? 0) !== 0) continue;
    const last = gaps.at(-1);
    if (last && last.from + last.months === month) last.months++;
    else gaps.push({ from: month as Month, months: 1 });
  }
  return gaps.map(({ from, months }) => ({
    from: formatMonth(from),
    to: formatMonth(addMonths(from, months - 1)),
    months,
  }));
}

function hasSeveralKinds(scheme: Uint8Array): boolean {
  const first = scheme.find((kind) => kind > 0);
  return first !== undefined && scheme.some((kind) => kind > 0 && kind !== first);
}

/** First month after the claim in which the person is insured, or works past 70 in a covered workplace. */
function workAfter({ ledger }: Member, spans: readonly Span[], claim: Month): Month | undefined {
  const after = Math.max(0, claim + 1 - ledger.from);
  const insured = ledger.scheme.subarray(after).findIndex((scheme) => scheme > 0);
  const past70 = spans.find(({ spell, to }) => spell.kind === "workingPast70" && to > claim);
  if (insured >= 0) return (ledger.from + after + insured) as Month;
  return past70 && (Math.max(past70.from, claim + 1) as Month);
}

const drawsEmployees = (timeline: Timeline | undefined): boolean =>
  timeline?.rights.some(({ benefit, status }) => benefit === "oldAgeEmployees" && status === "payable") ?? false;
