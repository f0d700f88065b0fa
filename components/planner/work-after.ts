import { attainsInMonth, formatMonth, type IsoDate, type Month } from "#lib/time/index.ts";
import type { DraftPay, DraftPerson, DraftScenario, DraftSpell } from "./draft.ts";
import { monthIn } from "./spells.ts";

/** A month from which the sliders speak of work: that of attaining an age, or the plan's present when that is past. */
export type Turn = { readonly age: 60 | 65 | undefined; readonly month: Month };

/** One job past an age: up to which month, pay a month and bonuses a year. */
export type Work = { readonly until: Month; readonly monthly: number; readonly bonuses: number };

/** What a scenario says of a person from a month on; several stretches, or pay that changes, are left to their table. */
export type WorkRead =
  | { readonly kind: "none" }
  /** With the pay that they begin with. */
  | { readonly kind: "several"; readonly monthly?: number }
  | { readonly kind: "one"; readonly work: Work; readonly job: DraftSpell };

type Paths = NonNullable<DraftScenario["paths"]>;
type Stretch = { readonly from: Month; readonly to: Month; readonly spell: DraftSpell };

/** The sliders know work up to this age. */
export const LAST_AGE = 75;

/** From the later of the plan's present and attaining 60 or 65; none past 75. */
export function turnsOf(bornOn: IsoDate, startsAt: Month): Turn[] {
  const ahead = ([60, 65] as const)
    .map((age): Turn => ({ age, month: attainsInMonth(bornOn, age) }))
    .filter(({ month }) => month > startsAt);
  const past60 = attainsInMonth(bornOn, 60) <= startsAt && startsAt < attainsInMonth(bornOn, LAST_AGE);
  return past60 ? [{ age: undefined, month: startsAt }, ...ahead] : ahead;
}

/** What stands from a month on: the career, or the scenario's path in its place. */
export function readWork(person: DraftPerson, paths: Paths, from: Month, bornOn: IsoDate): WorkRead {
  const stretches = stretchesFrom(person, pathOf(paths, person), from, bornOn);
  if (!stretches) return { kind: "several" };
  const [first, second] = stretches;
  if (!first) return { kind: "none" };
  const at70 = attainsInMonth(bornOn, 70);
  const begins = first.from === from && (JOBS.has(first.spell["kind"]) || isPast70(first.spell));
  const goesOn = second === undefined || (isPast70(second.spell) && second.from === at70 && first.to === at70);
  const pay = payFrom(first.spell, from);
  const same = second === undefined || JSON.stringify(payFrom(second.spell, at70)) === JSON.stringify(pay);
  if (stretches.length > 2 || !begins || !goesOn || !pay || !same)
    return { kind: "several", ...monthlyAt(first.spell, from) };
  return { kind: "one", work: { until: (second ?? first).to, ...pay }, job: first.spell };
}

/**
 * The scenario's paths with one job from a month on, or none where its pay is 0: insured up to 70, covered work past it. A
 * path that begins before keeps what it says up to then; what it, or the career, said from then on is replaced.
 */
export function withWork(
  person: DraftPerson,
  paths: Paths,
  from: Month,
  bornOn: IsoDate,
  work: Work,
  job?: DraftSpell,
): Paths {
  const path = pathOf(paths, person);
  const begins = monthIn(path?.from);
  const earlier = path && begins !== undefined && begins < from;
  const changed = {
    person: person.id,
    from: earlier ? path.from : formatMonth(from),
    spells: [
      ...(earlier ? (path.spells ?? []).flatMap((spell) => spellBefore(spell, from, bornOn)) : []),
      ...jobSpells(from, bornOn, work, job),
    ],
  };
  return path ? paths.map((one) => (one === path ? changed : one)) : [...paths, changed];
}

const pathOf = (paths: Paths, { id }: DraftPerson) => paths.find(({ person }) => person === id);

const JOBS: ReadonlySet<unknown> = new Set(["employee", "director"]);
const isPast70 = (spell: DraftSpell): boolean => spell["kind"] === "workingPast70";

/** Ages at which open stretches end, as far as they can reach past 60. */
const END_AGE: Readonly<Record<string, number>> = { employee: 70, director: 70, voluntary: 65, workingPast70: 110 };

function endOf(spell: DraftSpell, bornOn: IsoDate): Month | undefined {
  if (spell["to"] !== null) return monthIn(spell["to"]);
  return attainsInMonth(bornOn, END_AGE[String(spell["kind"])] ?? 60);
}

/** In order of time; undefined where a month cannot be read. */
function stretchesFrom(
  person: DraftPerson,
  path: Paths[number] | undefined,
  from: Month,
  bornOn: IsoDate,
): Stretch[] | undefined {
  const turns = path && monthIn(path.from);
  if (path && turns === undefined) return undefined;
  const found: Stretch[] = [];
  const take = (spells: readonly DraftSpell[], cut: number): boolean =>
    spells.every((spell) => {
      const [begins, ends] = [monthIn(spell["from"]), endOf(spell, bornOn)];
      if (begins === undefined || ends === undefined) return false;
      const stretch = { from: Math.max(begins, from) as Month, to: Math.min(ends, cut) as Month, spell };
      if (stretch.from < stretch.to) found.push(stretch);
      return true;
    });
  const readable =
    take(person.career ?? [], turns ?? Number.POSITIVE_INFINITY) && take(path?.spells ?? [], Number.POSITIVE_INFINITY);
  return readable ? found.sort((a, b) => a.from - b.from) : undefined;
}

/** Pay in a month, raises aside; nothing where it is no number. */
function monthlyAt({ pay = {} }: DraftSpell, month: Month): { monthly?: number } {
  const step = (pay.steps ?? []).findLast(({ from }) => (monthIn(from) ?? month) <= month);
  const monthly = step?.monthly ?? pay.monthly ?? pay.standardMonthlyRemuneration;
  return typeof monthly === "number" ? { monthly } : {};
}

/** The one pay of a job from a month on; undefined where it changes later, or is not all there. */
function payFrom(spell: DraftSpell, from: Month): { readonly monthly: number; readonly bonuses: number } | undefined {
  const { pay = {}, otherPay = [], leaves = [] } = spell;
  const changes = pay.annualRaise || (pay.steps ?? []).some((step) => (monthIn(step.from) ?? from + 1) > from);
  if (changes || otherPay.length + leaves.length > 0) return undefined;
  const { monthly } = monthlyAt(spell, from);
  const bonuses = bonusesOf(pay);
  return monthly === undefined || bonuses === undefined ? undefined : { monthly, bonuses };
}

function bonusesOf({ bonuses = [] }: DraftPay): number | undefined {
  const amounts = bonuses.map(({ amount }) => amount);
  return amounts.every((amount) => typeof amount === "number")
    ? amounts.reduce((sum, amount) => sum + amount, 0)
    : undefined;
}

/** What of a stretch lies before a month; steps and leaves from then on go with the rest. */
function spellBefore(spell: DraftSpell, month: Month, bornOn: IsoDate): DraftSpell[] {
  const [from, to] = [monthIn(spell["from"]), endOf(spell, bornOn)];
  if (from === undefined || from >= month) return [];
  if (to === undefined || to <= month) return [spell];
  const { pay, leaves } = spell;
  const before = (text: unknown) => (monthIn(String(text).slice(0, 7)) ?? month) < month;
  return [
    {
      ...spell,
      to: formatMonth(month),
      ...(pay?.steps ? { pay: { ...pay, steps: pay.steps.filter((step) => before(step.from)) } } : {}),
      ...(leaves ? { leaves: leaves.filter((leave) => before(leave.to)) } : {}),
    },
  ];
}

function jobSpells(from: Month, bornOn: IsoDate, { until, monthly, bonuses }: Work, job?: DraftSpell): DraftSpell[] {
  if (monthly === 0 || until <= from) return [];
  const at70 = attainsInMonth(bornOn, 70);
  const kept = job && bonusesOf(job.pay ?? {}) === bonuses ? job.pay?.bonuses : undefined;
  const pay: DraftPay = { monthly, ...(bonuses > 0 ? { bonuses: kept ?? twice(bonuses) } : {}) };
  const { kind, scheme, shortTime } = { kind: "employee", ...job } as DraftSpell;
  const insured = {
    ...(JOBS.has(kind) ? { kind } : { kind: "employee" }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(shortTime === undefined ? {} : { shortTime }),
  };
  return [
    ...(from < at70
      ? [{ ...insured, from: formatMonth(from), to: formatMonth(Math.min(until, at70) as Month), pay }]
      : []),
    ...(until > at70
      ? [{ kind: "workingPast70", from: formatMonth(Math.max(from, at70) as Month), to: formatMonth(until), pay }]
      : []),
  ];
}

/** Bonuses of a year in two halves, June and December. */
const twice = (bonuses: number) => {
  const june = Math.floor(bonuses / 2);
  return [
    { month: 6, amount: june },
    { month: 12, amount: bonuses - june },
  ];
};
