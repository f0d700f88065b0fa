import {
  type Additions,
  type Change,
  type ChosenBenefit,
  type Horizon,
  type Line,
  type Member,
  type StartAges,
  specialBeside,
} from "#lib/projection/index.ts";
import { adjust, commencement } from "#lib/rules/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import { deferredEmployees, earlyEmployees } from "./employees-starts.ts";
import { lineOf } from "./household.ts";
import { AT_65, AT_66, ageAt, agesAt, noOptions, type Open, type Options, SIZE } from "./options.ts";
import { restsBy, stretchesOf, worth } from "./worth.ts";

/** One person's months, and what a yearly yen of each is worth. */
export type Sweep = {
  readonly member: Member;
  readonly horizon: Horizon;
  readonly additions: Additions;
  readonly open: Open;
  readonly start: Month;
  readonly end: Month;
  /** Sums over months from `start` on, as `worth` takes them. */
  readonly sums: Float64Array;
  /** Expected worth of what heirs get where a pension of 65 is waited for up to each start. */
  readonly toHeirs: (benefit: ChosenBenefit, from65: readonly Change[]) => Float64Array | undefined;
};

const BOTH_AT_65 = agesAt(AT_65, AT_65);

/**
 * What every legal start of one person is worth. A start after 65 pays what the one at 65 does from its month on, with the
 * months insured later, additions and all that work withholds, and on top of it the increment on what stood at 65; so its worth
 * is the rest of one sum and the increment times the rest of another. Early starts rest on the months before them.
 */
export function sweep(one: Sweep): Options {
  const { member, horizon, additions, open } = one;
  const options = noOptions();
  const line = (benefit: ChosenBenefit, ages: StartAges) => lineOf(horizon, member, benefit, ages, additions);
  const basic65 = line("oldAgeBasic", BOTH_AT_65);
  const employees65 = line("oldAgeEmployees", BOTH_AT_65);
  const special = specialBeside(member, BOTH_AT_65, basic65, horizon, additions);
  const beside = worthOf(one, [employees65, special]);
  if (open.oldAgeEmployees.has(AT_65)) options.employees[AT_65] = 0;
  if (open.oldAgeBasic.has(AT_65)) options.basic[AT_65] = worthOf(one, [basic65]) + beside;
  if (basic65) deferredBasic(one, basic65, beside, options.basic);
  if (employees65) deferredEmployees(one, employees65, line, options.employees);
  const early = employees65 && earlyEmployees(one, employees65, line);
  for (let at = 0; at < AT_65; at++) {
    if (!open.oldAgeBasic.has(at)) continue;
    const employees = open.oldAgeEmployees.has(at) ? early?.(at) : undefined;
    const basic = line("oldAgeBasic", agesAt(at, employees === undefined ? AT_65 : at));
    if (!basic) continue;
    if (employees === undefined) options.basic[at] = worthOf(one, [basic]) + beside;
    else options.joint[at] = worthOf(one, [basic]) + employees;
  }
  return options;
}

const worthOf = ({ sums, start, end }: Sweep, lines: readonly (Line | undefined)[]): number =>
  lines.reduce((sum, line) => sum + (line ? worth(line.changes, sums, start, { from: start, to: end }) : 0), 0);

/** Starts of the basic pension after 65: the transfer addition is not raised. */
function deferredBasic(one: Sweep, { right, changes }: Line, beside: number, into: Float64Array): void {
  if (right.status !== "payable" || right.claimMonth !== one.member.ledger.attains65) return;
  // a transfer addition alone is not deferred
  if (right.parts.basic + right.parts.additional === 0) return;
  const { member, horizon, open, start, end, sums } = one;
  const stretches = stretchesOf(changes, { from: start, to: end });
  const rest = restsBy(changes, start, end, sums);
  const heirs = one.toHeirs("oldAgeBasic", changes);
  for (let at = AT_66; at < SIZE; at++) {
    if (!open.oldAgeBasic.has(at)) continue;
    const from = addMonths(right.fromMonth, at - AT_65);
    const outcome = commencement(member.bornOn, ageAt(at), Math.max(from, horizon.first) as Month, horizon.params);
    if (outcome.status === "notEligible") continue;
    const begun = outcome.breakdown;
    let value = beside + (rest[Math.max(0, from - start)] ?? 0) + (heirs?.[at] ?? 0);
    for (const { from: begin, to, change } of stretches) {
      if (to <= from) continue;
      const { basic, additional } = change.parts;
      const increment = adjust(basic, begun).change + adjust(additional, begun).change;
      value += increment * ((sums[to - start] ?? 0) - (sums[Math.max(begin, from) - start] ?? 0));
    }
    into[at] = value;
  }
}
