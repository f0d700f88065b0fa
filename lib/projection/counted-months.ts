import {
  employeesMonthsBefore,
  hasPay,
  monthsOfStays,
  type NationalTotals,
  nationalTotals,
  type Prefix,
} from "#lib/career/index.ts";
import { agreementNamed } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  midLifeFrom,
  monthsAsCounted,
  type PartnerMonths,
  type QualifyingPeriod,
  qualifyingPeriod,
  totalised,
} from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";

/** A person and the months of a scenario, counted. */
type Counted = Pick<Member, "person" | "prefix">;

/** Do the months before `until` make up the period that is asked for in month `at`? */
export function meetsTenYears(counted: Counted, until: Month, at: Month, params: ParameterReader): boolean {
  return qualifyingMonths(counted, until, at, params).meetsTenYears;
}

/** National Pension months before `until`, with a statement's. */
export const nationalMonths = ({ person, prefix }: Counted, until: Month): NationalTotals =>
  nationalTotals(prefix, until, person.record);

/**
 * The months before `until` toward the period that is asked for in month `at`: the Japanese ones and, where they do not
 * suffice, those of one agreement. `needed`: months that another condition asks for.
 */
export function qualifyingMonths(
  counted: Counted,
  until: Month,
  at: Month,
  params: ParameterReader,
  needed?: number,
): QualifyingPeriod {
  const { months } = nationalMonths(counted, until);
  const japanese = qualifyingPeriod(months, 0, at, params);
  const foreign = drawnMonths(counted, japanese, until, at, needed);
  return foreign === 0 ? japanese : qualifyingPeriod(months, foreign, at, params);
}

/** Of them, those of the one agreement that is drawn on. */
export function foreignMonths(counted: Counted, until: Month, at: Month, params: ParameterReader): number {
  if (!hasPartners(counted)) return 0;
  return qualifyingMonths(counted, until, at, params).foreignMonths;
}

/** Hardly anybody has months elsewhere, and everybody is asked for them often. */
const hasPartners = ({ person, prefix }: Counted): boolean =>
  person.agreementMonths.length + prefix.ledger.agreementStays.length > 0;

const drawnMonths = (
  counted: Counted,
  { japaneseMonths, neededMonths }: QualifyingPeriod,
  until: Month,
  at: Month,
  needed = neededMonths,
): number =>
  hasPartners(counted) ? totalised(japaneseMonths, partnerMonths(counted, until), needed, at).foreignMonths : 0;

const NO_PARTNERS: readonly PartnerMonths[] = [];

/** Months in agreement countries: those the plan states, and those of stays before `until`. */
export function partnerMonths({ person, prefix }: Counted, until: Month): readonly PartnerMonths[] {
  if (person.agreementMonths.length + prefix.ledger.agreementStays.length === 0) return NO_PARTNERS;
  const byCountry = new Map<string, number>();
  for (const { country, months } of [...person.agreementMonths, ...monthsOfStays(prefix.ledger, until)]) {
    const code = agreementNamed(country)?.country;
    if (code !== undefined) byCountry.set(code, (byCountry.get(code) ?? 0) + months);
  }
  return [...byCountry].map(([country, months]) => ({ country, months }));
}

/** The records that the pension of a month rests on: a split works only from the month after its request on. */
export const recordsIn = ({ prefix, divided = [] }: Member, month: Month): Prefix =>
  divided.findLast(({ from }) => from <= month)?.prefix ?? prefix;

/** Months of no insurance of one's own that a split has given pay to (離婚時みなし被保険者期間), in the records of a month. */
export const deemedMonths = (member: Member, month: Month): number =>
  recordsIn(member, month).runs.reduce((sum, run) => sum + (run.scheme === 0 && hasPay(run) ? run.end - run.at : 0), 0);

/** Months from which other records stand than before. */
export const dividedFrom = ({ divided = [] }: Member): Month[] => divided.map(({ from }) => from);

export type EmployeesMonths = { readonly all: number; readonly aged20To59: number };

/** Insured months of employees' pension before `until`, with a statement's. */
export function employeesMonths({ person, prefix }: Member, until: Month): EmployeesMonths {
  const own = employeesMonthsBefore(prefix, until);
  const known = person.record?.employees;
  if (!known) return own;
  const months = known.monthsTo2003 + known.monthsFrom2003;
  return { all: own.all + months, aged20To59: own.aged20To59 + (known.monthsAged20To59 ?? months) };
}

/**
 * Insured months before `until` as the additions and the transitional addition count them: 240 for 15 to 19 years of
 * private-sector insurance late in life, of which a statement's months are not known to be.
 */
export function countedMonths(member: Member, until: Month, at: Month, params: ParameterReader): number {
  const all = employeesMonths(member, until).all;
  const late = lateMonths(member, until, at, params);
  return late === undefined
    ? all
    : monthsAsCounted({ bornOn: member.bornOn, employeesMonths: all, monthsFromMidLife: late }, at, params);
}

/** Months of private-sector insurance late in life before `until`; undefined for the cohorts whose are not counted apart. */
export function lateMonths(member: Member, until: Month, at: Month, params: ParameterReader): number | undefined {
  const { bornOn, ledger, person } = member;
  const from = midLifeFrom(bornOn, person.sex, at, params);
  if (from === undefined) return undefined;
  const index = (month: Month) => Math.max(0, Math.min(month - ledger.from, ledger.length));
  const late = ledger.scheme.subarray(index(from), index(until));
  return late.reduce((sum, scheme) => (scheme === 1 ? sum + 1 : sum), 0);
}
