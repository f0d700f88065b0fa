import { type Rate, type Yen, yen } from "#lib/money/index.ts";
import {
  type Change,
  type ChosenBenefit,
  employeesParts,
  employeesTerms,
  insuredWhileWaiting,
  type Line,
  type Member,
  revisionsAfter,
  type StartAges,
  specialCohort,
  yearlyPoints,
} from "#lib/projection/index.ts";
import {
  addWithheld,
  adjustEmployees,
  averageRate,
  employeesCommencement,
  suspendedByEarnings,
  type WithheldWhileWaiting,
  withheldWhileWaiting,
} from "#lib/rules/index.ts";
import { addMonths, attainsInMonth, type Month } from "#lib/time/index.ts";
import { AT_65, AT_66, ageAt, agesAt, SIZE } from "./options.ts";
import type { Sweep } from "./sweep.ts";
import { restsBy, worth } from "./worth.ts";

type LineOf = (benefit: ChosenBenefit, ages: StartAges) => Line | undefined;

/** What later starts of the employees' pension are worth against the one at 65 (R-383, R-385). */
export function deferredEmployees(one: Sweep, plain: Line, lineOf: LineOf, into: Float64Array): void {
  const { member, horizon, open, start, end, sums } = one;
  const { params, first } = horizon;
  const { right, changes } = plain;
  const { attains65 } = member.ledger;
  if (right.status !== "payable") return;
  const at65 = worth(changes, sums, start, { from: start, to: end });
  const heirs = one.toHeirs("oldAgeEmployees", changes);
  // a right that arises later, or with a split, is the engine's own matter
  if (right.claimMonth !== attains65 || member.divided.length > 0) {
    for (let at = AT_66; at < SIZE; at++) {
      if (!open.oldAgeEmployees.has(at)) continue;
      const line = lineOf("oldAgeEmployees", agesAt(at, at));
      if (line) into[at] = worth(line.changes, sums, start, { from: start, to: end }) - at65 + (heirs?.[at] ?? 0);
    }
    return;
  }
  const rest = restsBy(changes, start, end, sums);
  const founded = foundedAt65(member, one);
  const average = averagesOf(member, one);
  for (let at = AT_66; at < SIZE; at++) {
    if (!open.oldAgeEmployees.has(at)) continue;
    const from = addMonths(attains65, at - AT_65 + 1);
    const begins = Math.max(from, first) as Month;
    const outcome = employeesCommencement({ bornOn: member.bornOn, age: ageAt(at) }, begins, params);
    if (outcome.status === "notEligible") continue;
    const begun = outcome.breakdown;
    const standing = founded.findLast(({ month }) => month <= begins) ?? founded[0];
    const rate = average(begun.months, standing?.related ?? yen(0));
    let value = (rest[Math.max(0, from - start)] ?? 0) + (heirs?.[at] ?? 0) - at65;
    for (const { month, to, related, transitional } of founded) {
      if (to <= from || to <= start) continue;
      const { change } = adjustEmployees(related, transitional, begun, [], month, params, {
        rate,
        waitingMonths: begun.months,
        tested: [],
      });
      value += change * ((sums[to - start] ?? 0) - (sums[Math.max(month, from, start) - start] ?? 0));
    }
    into[at] = value;
  }
}

/** Both parts on the months before 65, wherever their yearly amounts stand anew, to the end. */
function foundedAt65(member: Member, { horizon, end }: Sweep) {
  const { attains65 } = member.ledger;
  const points = yearlyPoints(addMonths(attains65, 1), horizon, end);
  return points.map((month, i) => ({
    month,
    to: points[i + 1] ?? end,
    ...employeesParts(member, attains65, month, horizon.params),
  }));
}

/** The average payment rate by months waited, for a remuneration-related part at the claim; what one part makes is kept. */
function averagesOf(member: Member, one: Sweep): (months: number, related: Yen) => Rate {
  const { params } = one.horizon;
  const { attains65 } = member.ledger;
  const work = insuredWhileWaiting(member, ageAt(SIZE - 1), attains65, one.end, params);
  const right = addMonths(attains65, 1);
  let known: { readonly related: Yen; readonly sums: readonly (readonly WithheldWhileWaiting[])[] } | undefined;
  const sumsFor = (related: Yen) => {
    const sums: (readonly WithheldWhileWaiting[])[] = [];
    let next = 0;
    const before: WithheldWhileWaiting[] = [];
    for (let months = 0; months <= SIZE - AT_65; months++) {
      for (let stretch = work[next]; stretch && stretch.from < right + months; stretch = work[++next])
        if (stretch.from >= right) {
          const threshold = params.get("earningsTestThreshold", stretch.from);
          addWithheld(before, withheldWhileWaiting(related, stretch, threshold));
        }
      sums.push([...before]);
    }
    return sums;
  };
  return (months, related) => {
    if (known?.related !== related) known = { related, sums: sumsFor(related) };
    return averageRate(months, known.sums[months] ?? []);
  };
}

/**
 * What the employees' pension is worth if it is claimed at each age before 65; undefined where the law refuses. Where nothing
 * withholds any of it and its amounts stand for good, it is what was earned before the claim less the reduction; else the engine
 * follows it month by month.
 */
export function earlyEmployees(one: Sweep, plain: Line, lineOf: LineOf): (at: number) => number | undefined {
  const { member, horizon, start, end, sums } = one;
  const byEngine = (at: number) => {
    const line = lineOf("oldAgeEmployees", agesAt(at, at));
    return line && worth(line.changes, sums, start, { from: start, to: end });
  };
  const first = earliest(one);
  if (first === undefined || !isPlain(one, plain, first)) return byEngine;
  const { params } = horizon;
  const { attains65 } = member.ledger;
  const terms = employeesTerms(member, addMonths(attains65, 1), params);
  const revisions = revisionsAfter(member, first, params).filter(({ from }) => from <= attains65);
  const rest = restsBy(plain.changes, start, end, sums);
  const from65 = addMonths(attains65, 1);
  const sumsTo = (month: number) => sums[month - start] ?? 0;
  const totalBefore = (until: Month) => {
    const { related, transitional } = employeesParts(member, until, from65, params, terms);
    return related + transitional;
  };
  let checked: boolean | undefined;
  return (at) => {
    // the law's conditions can only be met from an age on: the engine is asked until it agrees
    if (checked !== true) {
      checked = lineOf("oldAgeEmployees", agesAt(at, at)) !== undefined;
      if (!checked) return undefined;
    }
    const claim = attainsInMonth(member.bornOn, ageAt(at));
    const outcome = employeesCommencement({ bornOn: member.bornOn, age: ageAt(at) }, from65, params);
    if (outcome.status === "notEligible") return undefined;
    const { related, transitional } = employeesParts(member, claim, from65, params, terms);
    const { change } = adjustEmployees(related, transitional, outcome.breakdown, [], from65, params);
    let value = (rest[from65 - start] ?? 0) - change * (sumsTo(end) - sumsTo(claim + 1));
    let [from, amount] = [claim + 1, related + transitional];
    for (const revision of revisions) {
      if (revision.from <= claim) continue;
      value += amount * (sumsTo(revision.from) - sumsTo(from));
      [from, amount] = [revision.from, totalBefore(revision.until)];
    }
    return value + amount * (sumsTo(from65) - sumsTo(from));
  };
}

/** The first month in which an early claim is left. */
function earliest({ member, open }: Sweep): Month | undefined {
  for (let at = 0; at < AT_65; at++) if (open.oldAgeEmployees.has(at)) return attainsInMonth(member.bornOn, ageAt(at));
  return undefined;
}

/** Do amounts stand for good from the first claim on, and does nothing but the months decide them? */
function isPlain({ member, horizon, start }: Sweep, { right, changes }: Line, first: Month): boolean {
  const { employmentInsurance: paid, divided, testedWork, ledger, person } = member;
  if (right.status !== "payable" || first < start || first + 1 < horizon.lastYearly) return false;
  if (paid.continuation.length + paid.unemployment.length + divided.length > 0 || person.record) return false;
  if (specialCohort(member, horizon.first, horizon.params)) return false;
  if (changes.some(({ suspendedMonthlyAmount }) => suspendedMonthlyAmount > 0)) return false;
  const whole = largestDue(changes);
  return [first, ...testedWork.turns].every((month) => {
    const pay = month >= first && month <= ledger.attains65 ? testedWork.in(month) : undefined;
    return pay === undefined || suspendedByEarnings(whole, pay, true, month, horizon.params) === 0;
  });
}

/** The largest remuneration-related part there ever is. */
const largestDue = (changes: readonly Change[]): Yen =>
  yen(Math.max(0, ...changes.map(({ parts }) => parts.remunerationRelated)));
