import { deemedRemunerationFrom, nationalPensionBegins } from "#data/turning-points.ts";
import type { Person, Scenario, Spell } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  attainsInMonth,
  type IsoDate,
  type Month,
  monthAfterDay,
  type Period,
  parseMonth,
} from "#lib/time/index.ts";
import { roomFor } from "./cells.ts";
import { type Birth, deemRemuneration } from "./deemed-remuneration.ts";
import { fillWaivers, hasWaiver, type LeaveDays, leavesOf } from "./leaves.ts";
import { leavesWithin, recordedUntil, type Span, spansOf, staysByEvents } from "./path.ts";
import { fillPay, type PaySheet, type Work } from "./pay.ts";
import { STANDING, STANDING_OF_PAYMENT, type Standing } from "./standing.ts";
import { type Draft, fillTimeAbroad } from "./time-abroad.ts";
import { fillCells } from "./turns.ts";

/** Months from attaining 15 to attaining 75: what a career can consist of. */
const FIRST_AGE = 15;
const LAST_AGE = 75;

/** One cell a month, in typed arrays; index 0 is the month `from`, in which the person attains 15. */
export type Ledger = {
  readonly from: Month;
  readonly length: number;
  readonly standing: Uint8Array;
  readonly additional: Uint8Array;
  /** Standard monthly remuneration as benefits count it, 0 in months without employees' insurance. */
  readonly remuneration: Int32Array;
  /** The one that contributions are charged on: the same but while a young child is raised. */
  readonly charged: Int32Array;
  /** Standard bonus of the month. */
  readonly bonus: Int32Array;
  /** What leave waives of a month's contribution, and 1 where it waives that on bonuses. */
  readonly waived: Uint8Array;
  readonly bonusWaived: Uint8Array;
  /** Kind of employees' pension insurance, 1 to 4 (R-016); 0 without. */
  readonly scheme: Uint8Array;
  /** First month after what a statement covers; the ledger is empty before it. */
  readonly recordedUntil: Month | undefined;
  readonly attains20: Month;
  readonly attains60: Month;
  readonly attains65: Month;
  readonly attains70: Month;
  /** Stays whose months in a country's pension an agreement adds up. */
  readonly agreementStays: readonly AgreementStay[];
  /** Months in which insurance ended on a day after their first, as an event says it or at 70, if it lasted to then. */
  readonly leavesWithin: readonly LastMonth[];
  /** Pay and bonuses of covered work past 70, without insurance, if any; only the earnings test looks at them. */
  readonly past70: { readonly remuneration: Int32Array; readonly bonus: Int32Array } | undefined;
};

/** The month of leaving, and the standard monthly remuneration it would have been charged on; 0 where no work lasted to then. */
export type LastMonth = { readonly month: Month; charged: number };

/** The country as the plan writes it. */
export type AgreementStay = Period & { readonly country: string };

/** Most people have none. */
function agreementStaysIn(spans: readonly Span[]): readonly AgreementStay[] {
  const stays: AgreementStay[] = [];
  for (const { from, to, spell } of spans)
    if (spell.kind === "abroad" && spell.agreement) stays.push({ from, to, country: spell.country });
  return stays;
}

/**
 * The monthly ledger of a person in one scenario, where these children are born.
 * `turns` takes down, in order, the cells at which a column may turn, bonuses aside, and `bonusCells` those with a bonus.
 * Throws MissingParameterError where no grade table covers a month.
 */
export function ledgerOf(
  person: Person,
  scenario: Scenario,
  births: readonly Birth[],
  params: ParameterReader,
  turns: number[] = [],
  bonusCells: number[] = [],
): Ledger {
  const bornOn = person.bornOn as IsoDate;
  const from = attainsInMonth(bornOn, FIRST_AGE);
  const living = spansOf(person, scenario);
  const length = 12 * Math.max(LAST_AGE - FIRST_AGE, Math.ceil((endOfWorkPast70(living) - from) / 12));
  const spans = endedBy(lossMonthAtDeath(person, scenario), living);
  const attains70 = attainsInMonth(bornOn, 70);
  // no allocation for what is rare, and a shared one for what every ledger has
  const { buffer, at } = roomFor(10 * length);
  const charged = new Int32Array(buffer, at, length);
  const none = length === NO_MONTHS.length ? NO_MONTHS : new Uint8Array(length);
  const rare = (is: (spell: Spell) => boolean) =>
    spans.some(({ spell }) => is(spell)) ? new Uint8Array(length) : none;
  const worksPast70 = spans.some(({ spell }) => spell.kind === "workingPast70");
  const waived = rare(hasLeaves);
  const ledger: Ledger = {
    from,
    length,
    standing: new Uint8Array(buffer, at + 8 * length, length),
    additional: rare(paysAdditional),
    remuneration: charged,
    charged,
    bonus: new Int32Array(buffer, at + 4 * length, length),
    waived,
    bonusWaived: waived === none ? none : new Uint8Array(length),
    scheme: new Uint8Array(buffer, at + 9 * length, length),
    recordedUntil: recordedUntil(person),
    attains20: attainsInMonth(bornOn, 20),
    attains60: attainsInMonth(bornOn, 60),
    attains65: attainsInMonth(bornOn, 65),
    attains70,
    agreementStays: agreementStaysIn(spans),
    leavesWithin: leavesWithin(person, scenario, living).map((month) => ({ month, charged: 0 })),
    past70: worksPast70 ? { remuneration: new Int32Array(length), bonus: new Int32Array(length) } : undefined,
  };
  for (const span of spans) write({ ledger, turns }, bonusCells, span, person, params);
  for (const { from: left, to } of person.staysAbroad)
    fillTimeAbroad({ ledger, turns }, person, {
      from: parseMonth(left),
      to: to === null ? ledger.attains60 : parseMonth(to),
    });
  for (const stay of staysByEvents(person, scenario)) fillTimeAbroad({ ledger, turns }, person, stay);
  for (const span of spans) if (span.spell.kind === "abroad") fillTimeAbroad({ ledger, turns }, person, span);
  return person.deemedRemunerationFiled ? deemed({ ledger, turns }, person, spans, births, params) : ledger;
}

/** The month in which covered work past 70 ends, however late; a ledger without any ends at 75. */
const endOfWorkPast70 = (spans: readonly Span[]): number =>
  Math.max(0, ...spans.map(({ to, spell }) => (spell.kind === "workingPast70" ? to : 0)));

/** A column that a ledger writes nothing in: the same for all of them. */
const NO_MONTHS = new Uint8Array((LAST_AGE - FIRST_AGE) * 12);

const paysAdditional = (spell: Spell): boolean => "additional" in spell && spell.additional;
const hasLeaves = (spell: Spell): boolean => "leaves" in spell && spell.leaves.length > 0;

/** Insurance ends the day after death, so the month of that day is the first that no longer counts. */
function lossMonthAtDeath(person: Person, scenario: Scenario): Month | undefined {
  const death = scenario.events.find((event) => event.kind === "death" && event.person === person.id);
  return death?.kind === "death" ? monthAfterDay(death.on as IsoDate) : undefined;
}

const endedBy = (end: Month | undefined, spans: readonly Span[]): readonly Span[] =>
  end === undefined
    ? spans
    : spans.filter(({ from }) => from < end).map((span) => (span.to > end ? { ...span, to: end } : span));

const SCHEME_NUMBER = { private: 1, nationalService: 2, localService: 3, privateSchool: 4 } as const;

function write(
  { ledger, turns }: Draft,
  bonusCells: number[],
  span: Span,
  person: Person,
  params: ParameterReader,
): void {
  const start = Math.max(span.from, ledger.from) as Month;
  const end = Math.min(span.to, ledger.from + ledger.length) as Month;
  if (start >= end) return;
  const { spell } = span;
  const mark = (standing: Standing, from = start, to = end) => {
    fillCells(ledger.standing, standing, from - ledger.from, to - ledger.from, turns);
  };
  switch (spell.kind) {
    case "category1":
      mark(STANDING_OF_PAYMENT[spell.payment]);
      if (spell.additional) fillCells(ledger.additional, 1, start - ledger.from, end - ledger.from, turns);
      return;
    case "category3":
      mark(STANDING.category3);
      mark(STANDING.category3TooLate, start, Math.min(end, countedFrom(spell, ledger, params) ?? start) as Month);
      return;
    case "voluntary":
      mark(STANDING.voluntary);
      if (spell.additional) fillCells(ledger.additional, 1, start - ledger.from, end - ledger.from, turns);
      return;
    case "employee":
    case "director": {
      const last = Math.min(end, insuranceEnds(person, ledger, params)) as Month;
      if (start >= last) return;
      // months before 1961-04 count for the ten years alone, and in full for the employees' pension (R-146, R-762)
      const from20 = Math.max(start, ledger.attains20, nationalPensionBegins) as Month;
      const to60 = Math.min(last, ledger.attains60) as Month;
      mark(STANDING.category2Outside, start, last);
      mark(STANDING.category2, from20, to60);
      const scheme = spell.kind === "employee" ? SCHEME_NUMBER[spell.scheme] : SCHEME_NUMBER.private;
      fillCells(ledger.scheme, scheme, start - ledger.from, last - ledger.from, turns);
      const sheet = { origin: ledger.from, standard: ledger.charged, bonuses: ledger.bonus, turns, bonusCells };
      fillWork(workOf(spell, span.from, start, last), sheet, ledger, params);
      if (!hasLeaves(spell)) return;
      const months = { from: start, to: last };
      fillWaivers(leavesOf(spell.leaves), months, ledger, turns, params);
      return;
    }
    case "workingPast70": {
      const { past70 } = ledger;
      if (!past70) return;
      const sheet = {
        origin: ledger.from,
        standard: past70.remuneration,
        bonuses: past70.bonus,
        turns: [],
        bonusCells: [],
      };
      fillWork(workOf(spell, span.from, start, end), sheet, ledger, params);
      return;
    }
    case "abroad":
      // from 65 only months of insurance in Japan complete the ten years; what counts of the rest: fillTimeAbroad
      if (spell.agreement) mark(STANDING.foreign, start, Math.min(end, ledger.attains65) as Month);
      return;
    case "complementary":
      mark(STANDING.complementary);
      return;
  }
}

/**
 * First category-3 month that counts after a late report: the two years before the month before it, and that month itself
 * in practice; all of them where a reason beyond the person's control was accepted by 65. Accepted later, they count from
 * then on alone: they are left out, and said to be (R-107, R-215, NPA suppl. art. 7-3).
 */
function countedFrom(
  spell: Extract<Spell, { kind: "category3" }>,
  { attains65 }: Ledger,
  params: ParameterReader,
): Month | undefined {
  const { noticedIn, specialNotice } = spell;
  if (noticedIn === undefined || (specialNotice && !isNoticedAfter(spell, attains65))) return undefined;
  const noticed = parseMonth(noticedIn);
  return addMonths(noticed, -1 - 12 * params.get("lateCategory3NoticeYears", noticed));
}

/** Was a late report of category 3 accepted for its reason only after this month? */
export const isNoticedAfter = (spell: Spell, month: Month): boolean =>
  spell.kind === "category3" &&
  spell.specialNotice === true &&
  spell.noticedIn !== undefined &&
  parseMonth(spell.noticedIn) > month;

/**
 * Writes what work pays. Where it ends on a day within a month, a determination in force from that month still counts in the
 * earnings test of it, though the month is none of insurance.
 */
function fillWork(work: Work, sheet: PaySheet, { leavesWithin }: Ledger, params: ParameterReader): void {
  const leaving = leavesWithin.find(({ month }) => month === work.to);
  fillPay(work, sheet, params, leaving ? { ...work, to: addMonths(work.to, 1) } : work);
  if (!leaving) return;
  const i = work.to - sheet.origin;
  leaving.charged = sheet.standard[i] ?? 0;
  sheet.standard[i] = 0;
}

type PaidSpell = Extract<Spell, { kind: "employee" | "director" | "workingPast70" }>;

/** Work of a spell in the months from `from` to `to`: what every employer pays, and the leaves from it. */
function workOf(spell: PaidSpell, begins: Month, from: Month, to: Month): Work {
  const insured = spell.kind !== "workingPast70";
  return {
    from,
    to,
    begins,
    pays: insured ? [spell.pay, ...spell.otherPay] : [spell.pay],
    shortTime: spell.kind === "employee" && spell.shortTime,
    leaves: insured ? spell.leaves : [],
  };
}

/** The ledger with what benefits count of the months in which the person raised a child under three. */
function deemed(
  { ledger, turns }: Draft,
  person: Person,
  spans: readonly Span[],
  births: readonly Birth[],
  params: ParameterReader,
): Ledger {
  const own = births.filter(({ parents }) => parents.includes(person.id));
  const leaves = spans.flatMap(({ spell }): readonly LeaveDays[] =>
    spell.kind === "employee" || spell.kind === "director"
      ? leavesOf(spell.leaves).filter((leave) => hasWaiver(leave, params))
      : [],
  );
  const { deemedRemunerationFiledIn: late } = person;
  const remuneration = ledger.charged.slice();
  deemRemuneration(
    { origin: ledger.from, remuneration, turns },
    own,
    leaves,
    late === undefined ? undefined : parseMonth(late),
    params.get("deemedRemuneration", deemedRemunerationFrom),
  );
  return { ...ledger, remuneration };
}

/**
 * The month in which insurance ends by age: by the law of the month of attaining 65, for it ended at 65 until 2002-03
 * and ends at 70 since.
 */
function insuranceEnds(person: Person, { attains65 }: Ledger, params: ParameterReader): Month {
  return attainsInMonth(person.bornOn as IsoDate, params.get("employeesInsuranceEndAge", attains65));
}
