import {
  type InsuredParts,
  insuredParts,
  type Prefix,
  paidUntil,
  payTotals,
  type ReEvaluated,
  reEvaluate,
} from "#lib/career/index.ts";
import { ONE, plus, type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  midLifeFrom,
  type RelatedTerms,
  type RemunerationRelated,
  relatedAmount,
  relatedTerms,
  remunerationRelated,
  type TransitionalTerms,
  totalsOf,
  transitionalAddition,
  transitionalAmount,
  transitionalTerms,
} from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";
import { countedMonths, employeesMonths, recordsIn } from "./counted-months.ts";
import type { Member } from "./household.ts";

type Evaluated = { readonly main: ReEvaluated; readonly guaranteed: ReEvaluated };

/** Re-evaluated pay of a member under both tables of month `at`; kept while the tables stay the same. */
function reEvaluations(member: Member, at: Month, params: ParameterReader, records = recordsIn(member, at)): Evaluated {
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
  { evaluated, statedRevision }: Pick<PayTerms, "evaluated" | "statedRevision">,
): { main: InsuredParts; guaranteed?: InsuredParts } {
  const main = insuredParts(evaluated.main, until);
  const guaranteed = insuredParts(evaluated.guaranteed, until);
  const known = statedAverages(member);
  if (!known) return { main, guaranteed };
  const added = (
    parts: InsuredParts,
    averages: NonNullable<typeof known.guaranteed>,
    { num, den }: Rate,
  ): InsuredParts => ({
    to200303: {
      months: parts.to200303.months + known.monthsTo2003,
      total: plus(parts.to200303.total, {
        num: (averages.averageStandardMonthlyRemuneration ?? 0) * known.monthsTo2003 * num,
        den,
      }),
    },
    from200304: {
      months: parts.from200304.months + known.monthsFrom2003,
      total: plus(parts.from200304.total, {
        num: (averages.averageStandardRemuneration ?? 0) * known.monthsFrom2003 * num,
        den,
      }),
    },
  });
  // the table of the guarantee stays, its revision moves instead
  const ofGuarantee = known.guaranteed && added(guaranteed, known.guaranteed, ONE);
  return { main: added(main, known, statedRevision), ...(ofGuarantee ? { guaranteed: ofGuarantee } : {}) };
}

/** What the pay of a statement is worth more in a month than at the newest announced rates: an outlook lets it grow. */
const statedRevisionOf = ({ bornOn }: Member, at: Month, params: ParameterReader): Rate =>
  params.stretchIfAny("statedPayRevision", at) ? params.getFor("statedPayRevision", at, bornOn) : ONE;

/** What a statement's earned amount holds of the remuneration-related part: the rest is the transitional addition. */
function statedPart(member: Member, at: Month, params: ParameterReader): Yen {
  const known = member.person.record?.employees;
  if (known?.earnedAnnualAmount === undefined) return yen(0);
  const months = known.monthsTo2003 + known.monthsFrom2003;
  const addition = transitionalAddition(member.bornOn, months, known.monthsAged20To59 ?? months, at, params);
  const earned = toYen("benefitAmount", known.earnedAnnualAmount, statedRevisionOf(member, at, params));
  return yen(Math.max(0, earned - addition.amount));
}

/** What the remuneration-related part of a member rests on in a month, whichever months of insurance are in it. */
export type PayTerms = {
  readonly evaluated: Evaluated;
  readonly related: RelatedTerms;
  readonly stated: Yen;
  readonly statedRevision: Rate;
};

export function payTerms(member: Member, at: Month, params: ParameterReader, records?: Prefix): PayTerms {
  const known = statedAverages(member);
  return {
    evaluated: reEvaluations(member, at, params, records),
    related: relatedTerms(member.bornOn, !known || known.guaranteed !== undefined, at, params),
    stated: statedPart(member, at, params),
    statedRevision: known ? statedRevisionOf(member, at, params) : ONE,
  };
}

/** Insured months and sums before `until`, and what a statement adds in yen, at the amounts of month `at`. */
export function insuredBefore(member: Member, until: Month, at: Month, params: ParameterReader, records?: Prefix) {
  const evaluated = reEvaluations(member, at, params, records);
  const statedRevision = statedAverages(member) ? statedRevisionOf(member, at, params) : ONE;
  return { ...partsBefore(member, until, { evaluated, statedRevision }), stated: statedPart(member, at, params) };
}

/** The remuneration-related part on the months before `until`, with what it is made of. */
export function relatedMadeOf(
  member: Member,
  until: Month,
  at: Month,
  params: ParameterReader,
  records: Prefix,
): RemunerationRelated {
  const { main, guaranteed, stated } = insuredBefore(member, until, at, params, records);
  return remunerationRelated(member.bornOn, main, guaranteed, at, params, stated);
}

/** Its amount alone, on terms that are known. */
export function relatedOn(member: Member, until: Month, terms: PayTerms): Yen {
  const { evaluated, related, stated } = terms;
  if (!statedAverages(member)) {
    const paid = paidUntil(evaluated.main.prefix, until);
    const main = payTotals(evaluated.main, until, paid);
    const guaranteed = payTotals(evaluated.guaranteed, until, paid);
    return relatedAmount(related, main, guaranteed, stated);
  }
  const { main, guaranteed } = partsBefore(member, until, terms);
  return relatedAmount(related, totalsOf(main), guaranteed && totalsOf(guaranteed), stated);
}

/** What both parts of an employees' pension rest on; `midLife`: are months late in life counted in a special way? (R-346) */
export type EmployeesTerms = PayTerms & { readonly transitional: TransitionalTerms; readonly midLife: boolean };

export const employeesTerms = (
  member: Member,
  at: Month,
  params: ParameterReader,
  records?: Prefix,
): EmployeesTerms => ({
  ...payTerms(member, at, params, records),
  transitional: transitionalTerms(member.bornOn, at, params),
  midLife: midLifeFrom(member.bornOn, member.person.sex, at, params) !== undefined,
});

/** Both parts of the employees' pension, and the months that the transitional addition counts. */
export type EmployeesParts = {
  readonly related: Yen;
  readonly transitional: Yen;
  readonly months: number;
  readonly aged20To59: number;
};

/**
 * Both parts of the employees' pension at 65 on the months before `until`, at the amounts of month `at`; rights aside. `known`:
 * the parts on other months at the same terms, for a transitional addition at its cap is the same on both.
 */
export function employeesParts(
  member: Member,
  until: Month,
  at: Month,
  params: ParameterReader,
  terms = employeesTerms(member, at, params),
  known?: EmployeesParts,
): EmployeesParts {
  const { all, aged20To59 } = employeesMonths(member, until);
  const counted = terms.midLife ? countedMonths(member, until, at, params) : all;
  const months = Math.min(counted, terms.transitional.monthCap);
  const transitional =
    known?.months === months && known.aged20To59 === aged20To59
      ? known.transitional
      : transitionalAmount(terms.transitional, months, aged20To59);
  return { related: relatedOn(member, until, terms), transitional, months, aged20To59 };
}
