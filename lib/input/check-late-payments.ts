import { coverage, parameters } from "#data/index.ts";
import {
  addMonths,
  attainsInMonth,
  formatMonth,
  type IsoDate,
  lastBackPaymentMonth,
  lastPaymentMonth,
  type Month,
  monthOfDate,
  parseMonth,
} from "#lib/time/index.ts";
import { overlaps, reversed } from "./check-spans.ts";
import { type Issue, issue } from "./issue.ts";
import { age, date, list, month, nobody, type Raw, record } from "./raw.ts";
import { spellsInScenario } from "./raw-spells.ts";

/** A scenario as the checks of its late payments need it. */
export type PaymentFacts = {
  readonly scenario: Raw;
  readonly people: readonly Raw[];
  readonly ids: ReadonlySet<string>;
  readonly startsAt: Month | undefined;
  readonly diedOn: ReadonlyMap<unknown, IsoDate | undefined>;
};

/**
 * Late payments that name nobody, fall together, lie before the plan's present or after the claim, or pay for months
 * that cannot be paid, or not any more: unpaid months for two years, waived ones for ten.
 */
export function aboutLatePayments(facts: PaymentFacts, at: string): Issue[] {
  const payments = list(facts.scenario.latePayments).map(record);
  const people = [...new Set(payments.map(({ person }) => person))];
  return [
    ...payments.flatMap(({ person }, i) =>
      typeof person === "string" && !facts.ids.has(person) ? [nobody(`${at}.${i}.person`, facts.ids)] : [],
    ),
    ...reversed(payments, at),
    ...people.flatMap((id) =>
      overlaps(
        payments.map((payment) => (payment.person === id ? payment : {})),
        at,
      ),
    ),
    ...payments.flatMap((payment, i) => aboutPayment(payment, `${at}.${i}`, facts)),
  ];
}

function aboutPayment(payment: Raw, at: string, { scenario, people, startsAt, diedOn }: PaymentFacts): Issue[] {
  const [from, to, paidIn] = [month(payment.from), month(payment.to), month(payment.paidIn)];
  if (from === undefined || paidIn === undefined) return [];
  const earliest = Math.max(from, to === undefined ? from : addMonths(to, -1)) as Month;
  if (paidIn < earliest)
    return [issue(`${at}.paidIn`, "outOfRange", { cause: "paidBefore", min: formatMonth(earliest) })];
  if (startsAt !== undefined && paidIn < startsAt)
    return [issue(`${at}.paidIn`, "outOfRange", { cause: "paidBeforeStart", min: formatMonth(startsAt) })];
  const death = diedOn.get(payment.person);
  if (death !== undefined && paidIn > monthOfDate(death))
    return [
      issue(`${at}.paidIn`, "outOfRange", { cause: "afterDeath", max: formatMonth(addMonths(monthOfDate(death), 1)) }),
    ];
  const person = people.find(({ id }) => id === payment.person);
  const born = person && date(person.bornOn);
  if (!person || born === undefined || to === undefined || to - from > MOST_MONTHS) return [];
  const claim = claimMonth(born, scenario, payment.person);
  if (paidIn >= claim)
    return [issue(`${at}.paidIn`, "outOfRange", { cause: "paidAfterClaim", max: formatMonth(addMonths(claim, -1)) })];
  return aboutMonths(spellsInScenario(person, scenario), person, born, from, to, paidIn, at);
}

/** No career has more months at 20 to 59. */
const MOST_MONTHS = 480;

function aboutMonths(
  spells: readonly Raw[],
  person: Raw,
  born: IsoDate,
  from: Month,
  to: Month,
  paidIn: Month,
  at: string,
): Issue[] {
  let last: Month | undefined;
  let first: Month | undefined;
  for (let one = from; one < to; one = addMonths(one, 1)) {
    const until = payableUntil(one, spells, person, born);
    if (until === undefined)
      return [issue(`${at}.from`, "contradiction", { cause: "nothingToPay", with: "career", month: formatMonth(one) })];
    // the approval looks back: a waived month is paid for once it is over
    if (paidIn === one && WAIVED.has(spellAt(one, spells)?.payment))
      return [issue(`${at}.paidIn`, "outOfRange", { cause: "paidBefore", min: formatMonth(addMonths(one, 1)) })];
    if (last === undefined || until < last) [last, first] = [until, one];
  }
  return last !== undefined && first !== undefined && paidIn > last
    ? [issue(`${at}.paidIn`, "outOfRange", { cause: "paidTooLate", month: formatMonth(first), max: formatMonth(last) })]
    : [];
}

const law = parameters.under();
const newest = parseMonth(coverage.to);
const BACK_YEARS = law.get("backPaymentYears", newest);
const LIMIT_YEARS = law.get("contributionTimeLimitYears", newest);

/** Exemptions that a late payment turns into paid months; those around a birth count as paid already. */
const WAIVED: ReadonlySet<unknown> = new Set([
  "quarterExempt",
  "halfExempt",
  "threeQuarterExempt",
  "fullExempt",
  "statutoryExempt",
  "student",
  "deferred",
]);

const covers = (span: Raw, one: Month): boolean =>
  (month(span.from) ?? one + 1) <= one && (month(span.to) ?? one + 1) > one;
const spellAt = (one: Month, spells: readonly Raw[]): Raw | undefined => spells.find((spell) => covers(spell, one));

/** The last month in which a month can be paid; undefined where there is nothing to pay. A statement hides its months. */
function payableUntil(one: Month, spells: readonly Raw[], person: Raw, born: IsoDate): Month | undefined {
  const through = month(record(person.record).through);
  if (through !== undefined && one <= through) return lastBackPaymentMonth(one, BACK_YEARS);
  const spell = spellAt(one, spells);
  if (spell && WAIVED.has(spell.payment)) return lastBackPaymentMonth(one, BACK_YEARS);
  const abroad = list(person.staysAbroad)
    .map(record)
    .some((stay) => covers(stay, one));
  const open = one >= attainsInMonth(born, 20) && one < attainsInMonth(born, 60) && !abroad;
  // of a month without a spell the plan says nothing: it stands as unpaid until it is said
  return spell?.payment === "unpaid" || (!spell && open) ? lastPaymentMonth(one, LIMIT_YEARS) : undefined;
}

/** Month of the right to the basic pension, from which on nothing is paid late: 65, or the early claim before it. */
function claimMonth(born: IsoDate, scenario: Raw, id: unknown): Month {
  const choice = list(scenario.commencement)
    .map(record)
    .find(({ person }) => person === id);
  const start = age(record(choice).oldAgeBasic);
  const at65 = attainsInMonth(born, 65);
  return start === undefined ? at65 : (Math.min(at65, attainsInMonth(born, start)) as Month);
}
