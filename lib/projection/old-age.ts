import {
  hasMonthsWithPay,
  type InsuredParts,
  insuredParts,
  type Prefix,
  type ReEvaluated,
  reEvaluate,
} from "#lib/career/index.ts";
import { plus, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  type EmployeesRight,
  employeesRight,
  type InsuredWork,
  type OldAgeBasic,
  type OldAgeEmployees,
  type Outcome,
  oldAgeBasic,
  oldAgeEmployees,
  qualifyingPeriod,
  type RelatedTerms,
  type RemunerationRelated,
  relatedAmount,
  relatedTerms,
  remunerationRelated,
  type TransitionalTerms,
  transitionalAddition,
  transitionalAmount,
  transitionalTerms,
} from "#lib/rules/index.ts";
import { type Age, addMonths, type Month, monthsOfAge } from "#lib/time/index.ts";
import { countedMonths, employeesMonths, nationalMonths, recordsIn } from "./counted-months.ts";
import type { Member } from "./household.ts";
import { specialCohort } from "./special-cohort.ts";
import type { Start } from "./start.ts";

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

/** The remuneration-related part on the months before `until`, with what it is made of. */
export function relatedMadeOf(
  member: Member,
  until: Month,
  at: Month,
  params: ParameterReader,
  records: Prefix,
): RemunerationRelated {
  const { main, guaranteed } = partsBefore(member, until, reEvaluations(member, at, params, records));
  return remunerationRelated(member.bornOn, main, guaranteed, at, params, statedPart(member, at, params));
}

/** Its amount alone, on terms that are known. */
export function relatedOn(member: Member, until: Month, { evaluated, related, stated }: PayTerms): Yen {
  const { main, guaranteed } = partsBefore(member, until, evaluated);
  return relatedAmount(related, main, guaranteed, stated);
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
    related: relatedOn(member, until, terms),
    transitional: transitionalAmount(terms.transitional, counted, aged20To59),
  };
}

/** When a pension is asked for, and the months that found it. */
type Asked = Pick<Start, "age" | "from65" | "founded">;

/** What the right to the old-age employees' pension rests on, by the law of month `at`. */
function employeesFacts(member: Member, { age, from65, founded }: Asked, at: Month, params: ParameterReader) {
  const national = nationalMonths(member, founded);
  return {
    bornOn: member.bornOn,
    employeesMonths: countedMonths(member, founded, at, params),
    qualifyingMonths: qualifyingPeriod(national.months, national.foreignMonths, at, params).qualifyingMonths,
    commencementAge: age,
    specialAge: specialCohort(member, at, params)?.startAge,
    retroactive: from65,
    at,
  };
}

/** The right to the old-age employees' pension on the months that found it; its amount aside. */
export function employeesRightOn(
  member: Member,
  asked: Asked,
  at: Month,
  params: ParameterReader,
): Outcome<EmployeesRight> {
  const hasPay = hasMonthsWithPay(recordsIn(member, at), asked.founded);
  return employeesRight({ ...employeesFacts(member, asked, at, params), hasPay }, params);
}

/** The right to the old-age employees' pension, and its amount, on the months that found it at the amounts of month `at`. */
export function employeesOn(
  member: Member,
  asked: Asked,
  at: Month,
  params: ParameterReader,
): Outcome<OldAgeEmployees> {
  const { founded } = asked;
  return oldAgeEmployees(
    {
      ...employeesFacts(member, asked, at, params),
      ...partsBefore(member, founded, reEvaluations(member, at, params)),
      stated: statedPart(member, at, params),
      monthsAged20To59: employeesMonths(member, founded).aged20To59,
      insuredWork: insuredWhileWaiting(member, asked.age),
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
