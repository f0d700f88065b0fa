import { tenYearsFrom } from "#data/turning-points.ts";
import {
  employeesMonthsBefore,
  hasMonthsWithPay,
  type InsuredParts,
  insuredParts,
  type NationalTotals,
  nationalTotals,
  type Prefix,
  type ReEvaluated,
  reEvaluate,
} from "#lib/career/index.ts";
import type { Scenario } from "#lib/input/index.ts";
import { plus, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  claimedStart,
  type InsuredWork,
  midLifeFrom,
  monthsAsCounted,
  type OldAgeBasic,
  type OldAgeEmployees,
  type Outcome,
  oldAgeBasic,
  oldAgeEmployees,
  qualifyingPeriod,
  type RelatedTerms,
  type RemunerationRelated,
  relatedBy,
  relatedTerms,
  type TransitionalTerms,
  transitionalAddition,
  transitionalBy,
  transitionalTerms,
} from "#lib/rules/index.ts";
import { type Age, addMonths, attainsInMonth, type Month, monthsOfAge } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import { includedUntil, revisionsAfter } from "./revisions.ts";
import { specialCohort } from "./special-cohort.ts";
import type { ChosenBenefit } from "./types.ts";

const AT_65: Age = { years: 65, months: 0 };

export type StartAges = Readonly<Record<ChosenBenefit, Age>>;

/** The start ages a scenario chooses for a person; 65 where it says nothing. */
export function startAges(scenario: Scenario, person: string): StartAges {
  const choice = scenario.commencement.find((candidate) => candidate.person === person);
  return { oldAgeBasic: choice?.oldAgeBasic ?? AT_65, oldAgeEmployees: choice?.oldAgeEmployees ?? AT_65 };
}

/** At which age a pension is asked for; `from65`: from 65 on and without a deferral. */
export type StartChoice = { readonly age: Age; readonly from65: boolean };

/** A claim at 65, neither early nor late. */
export const PLAIN: StartChoice = { age: AT_65, from65: false };

/** The starts a scenario chooses for a person. */
export function startChoices(scenario: Scenario, person: string): Record<ChosenBenefit, StartChoice> {
  const ages = startAges(scenario, person);
  const choice = scenario.commencement.find((candidate) => candidate.person === person);
  return {
    oldAgeBasic: { age: ages.oldAgeBasic, from65: choice?.oldAgeBasicFrom65 ?? false },
    oldAgeEmployees: { age: ages.oldAgeEmployees, from65: choice?.oldAgeEmployeesFrom65 ?? false },
  };
}

/** When a pension is claimed and first paid, and before which month the months lie that form it at its start. */
export type Start = StartChoice & {
  readonly claimMonth: Month;
  readonly firstPaidMonth: Month;
  /** Month of the request, where the law takes the claim as made earlier. */
  readonly requestMonth?: Month;
  readonly founded: Month;
  /** The right arose with a split on divorce. */
  readonly bySplit?: true;
  /** It arose with work after 65. */
  readonly byWork?: true;
};

/**
 * The start a person chose: months before an early claim form the pension, else those before 65, and after the award no
 * month joins them. Who has too few months at 65 gets the right, and here claims, when later insured
 * months complete them.
 */
export function startOf(member: Member, choice: StartChoice, params: ParameterReader): Start {
  const { age, from65 } = choice;
  const claimMonth = attainsInMonth(member.bornOn, age);
  const { attains65 } = member.ledger;
  const at = (month: Month, founded: Month) => ({
    ...choice,
    claimMonth: month,
    firstPaidMonth: addMonths(month, 1),
    founded,
  });
  const later = monthsOfAge(age) === 65 * 12 ? laterRight(member, params) : undefined;
  if (later !== undefined) return at(later.month, later.founded);
  const back = claimedStart("oldAgeBasic", { bornOn: member.bornOn, age, retroactive: from65 }, claimMonth, params);
  if (!from65 || back.status === "notEligible") return at(claimMonth, Math.min(claimMonth, attains65) as Month);
  const { claimMonth: counted, firstPaidMonth, requestMonth = claimMonth } = back.breakdown;
  return { ...choice, claimMonth: counted, firstPaidMonth, requestMonth, founded: attains65 };
}

/**
 * The start of the employees' pension. Who has no pay on record when it would begin, and receives some in a later split, gets
 * the right with the request for it, at 65 at the earliest (R-703). Who is first insured after 65 gets it then, with no month
 * before it that would form or raise it, and it is paid from the first recalculation on.
 * Law: EPIA 42, 43(2)(3). Rules R-330, R-337, R-338.
 */
export function employeesStartOf(member: Member, choice: StartChoice, params: ParameterReader): Start {
  const start = startOf(member, choice, params);
  const { attains65 } = member.ledger;
  const first = addMonths(Math.min(start.claimMonth, attains65) as Month, 1);
  if (employeesMonths(member, start.founded).all > 0 || hasMonthsWithPay(recordsIn(member, first), start.founded))
    return start;
  const received = member.divided?.find(({ prefix, until }) => hasMonthsWithPay(prefix, until));
  const later = insuredAfter65(member, start, params);
  if (!received || (later.byWork && later.claimMonth < received.from)) return later;
  const claimMonth = Math.max(addMonths(received.from, -1), attains65) as Month;
  return {
    ...PLAIN,
    claimMonth,
    firstPaidMonth: addMonths(claimMonth, 1),
    founded: Math.max(received.until, attains65) as Month,
    bySplit: true,
  };
}

/** The start of who is insured for the first time after 65, claimed when there is something to pay. */
function insuredAfter65(member: Member, start: Start, params: ParameterReader): Start {
  const { attains65 } = member.ledger;
  const revisions = revisionsAfter(member, attains65, params).filter(({ code }) => code !== "recordsDivided");
  const [first] = revisions;
  if (!first || start.claimMonth < attains65) return start;
  const claimMonth = Math.max(addMonths(first.from, -1), start.claimMonth) as Month;
  const firstPaidMonth = addMonths(claimMonth, 1);
  return {
    ...PLAIN,
    claimMonth,
    firstPaidMonth,
    founded: includedUntil(revisions, first.until, firstPaidMonth),
    byWork: true,
  };
}

/** A right that arises after 65: in which month, and before which month the months lie that open it. */
export type LaterRight = { readonly month: Month; readonly founded: Month };

/**
 * The month from 65 on in which the qualifying period is complete: the month whose insurance completes it, or the one in
 * which fewer months were asked for (ten years from 2017-08). Undefined where it is complete at 65, or never.
 */
export function laterRight(member: Member, params: ParameterReader): LaterRight | undefined {
  const { ledger } = member;
  const meets = (until: Month, at: Month) => meetsTenYears(member, until, at, params);
  const end = Math.max(addMonths(ledger.from, ledger.length), tenYearsFrom) as Month;
  if (meets(ledger.attains65, ledger.attains65) || !meets(end, end)) return undefined;
  let month = ledger.attains65;
  while (!meets(addMonths(month, 1), month)) month = addMonths(month, 1);
  return { month, founded: meets(month, month) ? month : addMonths(month, 1) };
}

/** A person and the months of a scenario, counted. */
type Counted = Pick<Member, "person" | "prefix">;

/** Do the months before `until` make up the period that is asked for in month `at`? */
export function meetsTenYears(counted: Counted, until: Month, at: Month, params: ParameterReader): boolean {
  const { months, foreignMonths } = nationalMonths(counted, until);
  return qualifyingPeriod(months, foreignMonths, at, params).meetsTenYears;
}

/** National Pension months before `until`, with a statement's and with periods in agreement countries. */
export function nationalMonths({ person, prefix }: Counted, until: Month): NationalTotals {
  const totals = nationalTotals(prefix, until, person.record);
  const foreign = person.agreementMonths.reduce((sum, { months }) => sum + months, totals.foreignMonths);
  return { ...totals, foreignMonths: foreign };
}

/** The old-age basic pension with its additional pension at the amounts of month `at`. */
export function basicAt(
  member: Member,
  { age, from65, founded }: Start,
  at: Month,
  params: ParameterReader,
): Outcome<OldAgeBasic> {
  const totals = nationalMonths(member, founded);
  return oldAgeBasic(
    {
      bornOn: member.bornOn,
      months: totals.months,
      foreignMonths: totals.foreignMonths,
      additionalMonths: totals.additionalMonths,
      commencementAge: age,
      retroactive: from65,
      at,
    },
    params,
  );
}

/** The records that the pension of a month rests on: a split works only from the month after its request on. */
export const recordsIn = ({ prefix, divided = [] }: Member, month: Month): Prefix =>
  divided.findLast(({ from }) => from <= month)?.prefix ?? prefix;

type Evaluated = { readonly main: ReEvaluated; readonly guaranteed: ReEvaluated };

/** Re-evaluated pay of a member under both tables of month `at`; kept while the tables stay the same. */
export function reEvaluations(
  member: Member,
  at: Month,
  params: ParameterReader,
  records = recordsIn(member, at),
): Evaluated {
  return {
    main: reEvaluate(records, params.get("reEvaluation", at), member.bornOn),
    guaranteed: reEvaluate(records, params.get("guaranteedReEvaluation", at), member.bornOn),
  };
}

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
  const { bornOn, ledger, person } = member;
  const all = employeesMonths(member, until).all;
  const from = midLifeFrom(bornOn, person.sex, at, params);
  if (from === undefined) return all;
  const index = (month: Month) => Math.max(0, Math.min(month - ledger.from, ledger.length));
  const late = ledger.scheme.subarray(index(from), index(until));
  const monthsFromMidLife = late.reduce((sum, scheme) => (scheme === 1 ? sum + 1 : sum), 0);
  return monthsAsCounted({ bornOn, employeesMonths: all, monthsFromMidLife }, at, params);
}

/** What a statement says of the pay before its date in averages; undefined where it says nothing, or an amount instead. */
function statedAverages({ person }: Member) {
  const known = person.record?.employees;
  return known && known.earnedAnnualAmount === undefined && known.monthsTo2003 + known.monthsFrom2003 > 0
    ? known
    : undefined;
}

/** Insured months and sums before `until` under both tables; the guarantee only where all its averages are known. */
function partsBefore(
  member: Member,
  until: Month,
  evaluated: Evaluated,
): { main: InsuredParts; guaranteed?: InsuredParts } {
  const main = insuredParts(evaluated.main, until);
  const guaranteed = insuredParts(evaluated.guaranteed, until);
  const known = statedAverages(member);
  if (!known) return { main, guaranteed };
  const added = (parts: InsuredParts, averages: NonNullable<typeof known.guaranteed>): InsuredParts => ({
    to200303: {
      months: parts.to200303.months + known.monthsTo2003,
      total: plus(parts.to200303.total, {
        num: (averages.averageStandardMonthlyRemuneration ?? 0) * known.monthsTo2003,
        den: 1,
      }),
    },
    from200304: {
      months: parts.from200304.months + known.monthsFrom2003,
      total: plus(parts.from200304.total, {
        num: (averages.averageStandardRemuneration ?? 0) * known.monthsFrom2003,
        den: 1,
      }),
    },
  });
  return { main: added(main, known), ...(known.guaranteed ? { guaranteed: added(guaranteed, known.guaranteed) } : {}) };
}

/** What a statement's earned amount holds of the remuneration-related part: the rest is the transitional addition. */
function statedPart(member: Member, at: Month, params: ParameterReader): Yen {
  const known = member.person.record?.employees;
  if (known?.earnedAnnualAmount === undefined) return yen(0);
  const months = known.monthsTo2003 + known.monthsFrom2003;
  const addition = transitionalAddition(member.bornOn, months, known.monthsAged20To59 ?? months, at, params);
  return yen(Math.max(0, known.earnedAnnualAmount - addition.amount));
}

/** What the remuneration-related part of a member rests on in a month, whichever months of insurance are in it. */
export type PayTerms = { readonly evaluated: Evaluated; readonly related: RelatedTerms; readonly stated: Yen };

export function payTerms(member: Member, at: Month, params: ParameterReader, records?: Prefix): PayTerms {
  const known = statedAverages(member);
  return {
    evaluated: reEvaluations(member, at, params, records),
    related: relatedTerms(member.bornOn, !known || known.guaranteed !== undefined, at, params),
    stated: statedPart(member, at, params),
  };
}

/** The remuneration-related part on the months before `until`. */
export function relatedOn(member: Member, until: Month, { evaluated, related, stated }: PayTerms): RemunerationRelated {
  const { main, guaranteed } = partsBefore(member, until, evaluated);
  return relatedBy(related, main, guaranteed, stated);
}

/** What both parts of an employees' pension rest on. */
export type EmployeesTerms = PayTerms & { readonly transitional: TransitionalTerms };

export const employeesTerms = (
  member: Member,
  at: Month,
  params: ParameterReader,
  records?: Prefix,
): EmployeesTerms => ({
  ...payTerms(member, at, params, records),
  transitional: transitionalTerms(member.bornOn, at, params),
});

/** Both parts of the employees' pension at 65 on the months before `until`, at the amounts of month `at`; rights aside. */
export function employeesParts(
  member: Member,
  until: Month,
  at: Month,
  params: ParameterReader,
  terms = employeesTerms(member, at, params),
): { related: Yen; transitional: Yen } {
  const { aged20To59 } = employeesMonths(member, until);
  const counted = countedMonths(member, until, at, params);
  return {
    related: relatedOn(member, until, terms).amount,
    transitional: transitionalBy(terms.transitional, counted, aged20To59).amount,
  };
}

/** The right to the old-age employees' pension, and its amount, on the months that found it at the amounts of month `at`. */
export function employeesOn(
  member: Member,
  { age, from65, founded: until }: Pick<Start, "age" | "from65" | "founded">,
  at: Month,
  evaluated: Evaluated,
  params: ParameterReader,
): Outcome<OldAgeEmployees> {
  const national = nationalMonths(member, until);
  const special = specialCohort(member, at, params);
  const { qualifyingMonths } = qualifyingPeriod(national.months, national.foreignMonths, at, params);
  return oldAgeEmployees(
    {
      bornOn: member.bornOn,
      ...partsBefore(member, until, evaluated),
      stated: statedPart(member, at, params),
      employeesMonths: countedMonths(member, until, at, params),
      monthsAged20To59: employeesMonths(member, until).aged20To59,
      qualifyingMonths,
      commencementAge: age,
      ...(special ? { specialAge: special.startAge } : {}),
      retroactive: from65,
      insuredWork: insuredWhileWaiting(member, age),
      at,
    },
    params,
  );
}

/**
 * Work from 65 on that the earnings test would look at while a deferred start is waited for.
 */
export function insuredWhileWaiting({ ledger, testedWork }: Member, age: Age): InsuredWork[] {
  const work: InsuredWork[] = [];
  if (monthsOfAge(age) <= 65 * 12) return work;
  const end = addMonths(ledger.from, ledger.length);
  for (let month = ledger.attains65; month < end; month = addMonths(month, 1)) {
    const annualRemuneration = testedWork.in(month);
    if (annualRemuneration !== undefined) work.push({ from: month, to: addMonths(month, 1), annualRemuneration });
  }
  return work;
}
