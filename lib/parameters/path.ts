import { type Rate, toYen } from "#lib/money/index.ts";
import { firstMonthOf, fiscalYearOf, type Month } from "#lib/time/index.ts";
import type { Answer } from "./answers.ts";
import { changedReEvaluation, turning68In, withNewRow } from "./next-re-evaluation.ts";
import type { ByBirth, Path, PathYear } from "./types.ts";
import type { ParameterName, ParameterValues } from "./values.ts";

/** Nobody whom a plan can be about lives in a later fiscal year. */
const LAST_YEAR = 2140;

/** A fiscal year of a path; its last one stands for all later ones. */
export function pathYear({ years }: Path, fiscalYear: number): PathYear {
  const first = years[0]?.fiscalYear ?? fiscalYear;
  const year = years[Math.min(Math.max(fiscalYear - first, 0), years.length - 1)];
  if (!year) throw new RangeError("pathYear: a path has no year");
  return year;
}

/** Growth up to a year since an earlier one. */
type Growth = {
  readonly pay: number;
  readonly prices: number;
  readonly wages: number;
  /** That of wages up to the year before. */
  readonly wagesBefore: number;
};

const NONE: Growth = { pay: 1, prices: 1, wages: 1, wagesBefore: 1 };

const grown = (growth: Growth, path: Path, fiscalYear: number): Growth => {
  const year = pathYear(path, fiscalYear);
  return {
    pay: growth.pay * year.pay,
    prices: growth.prices * year.prices,
    wages: growth.wages * year.wages,
    wagesBefore: growth.wagesBefore * pathYear(path, fiscalYear - 1).wages,
  };
};

/** A yearly value from the one of the year before; `base`, the last one announced, and the growth since its year. */
type Step<V> = (last: V, year: PathYear, base: V, growth: Growth, fiscalYear: number) => V;

/** What is stated anew every year. What has no step stays as it was. */
const YEARLY: { readonly [N in ParameterName]?: Step<ParameterValues[N]> } = {
  indexation: (_, { prices, wages, slideBasic, slideEmployees }) => ({
    prices: millionths(prices),
    wages: millionths(wages),
    disposableShare: millionths(1),
    slideBasic: millionths(slideBasic),
    slideEmployees: millionths(slideEmployees),
  }),
  basicPensionRevision: (last, year, _, __, t) => revised(last, year, year.slideBasic, t),
  guaranteedRevision: (last, year, _, __, t) => revised(last, year, year.slideEmployees, t),
  statedPayRevision: (last, year, _, __, t) => revised(last, year, year.slideEmployees, t),
  reEvaluation: (last, year) =>
    changedReEvaluation(last, {
      ...tracks(year, year.slideEmployees),
      recent: year.prices * year.slideEmployees,
      newest: year.slideEmployees,
    }),
  // its revision grows with wages, so that a new year's pay is worth what last year's was
  guaranteedReEvaluation: (last, { wages }) =>
    withNewRow(last, millionths((last.rates.at(-1)?.at(-1) ?? 0) / 1000 / wages)),
  earningsTestThreshold: (_, __, base, { wages }) => toYen("earningsTestThreshold", base, millionths(wages)),
  nationalContributionRevision: (_, __, { num, den }, { wagesBefore }) => thousandths((num / den) * wagesBefore),
  nationalContribution: (_, __, base, { wagesBefore }) =>
    base.map(({ fromAge, amount }) => ({
      fromAge,
      amount: toYen("contributionAmount", amount, millionths(wagesBefore)),
    })),
  supportBenefitBase: (_, __, base, { prices }) => toYen("benefitAmount", base, millionths(prices)),
  payIndex: (_, __, base, { pay }) => base * pay,
};

/**
 * The answers for a parameter from the first month on in which a path stands in for what was not announced, nominal and marked
 * `projected`; the law's own changes come at their dates. `own`: those that stand by themselves.
 */
export function alongPath(name: ParameterName, own: readonly Answer[], path: Path): readonly Answer[] {
  const end = firstMonthOf(path.amountsOf + 1);
  const assumed = ASSUMED[name];
  if (assumed !== undefined)
    return yearly(name, [], { from: 0, to: end, stretch: { ...NOWHERE.stretch, value: assumed } }, path);
  if (!own.some(({ stretch }) => stretch.annual)) return own;
  const announced = own.filter(({ from, stretch }) => from < end || stretch.knownFrom < end);
  const newest = announced.at(-1);
  return newest ? yearly(name, announced, newest, path) : announced;
}

/** The answers that are known, and one for each year after the newest. */
function yearly(name: ParameterName, known: readonly Answer[], newest: Answer, path: Path): readonly Answer[] {
  const step = YEARLY[name] as Step<unknown> | undefined;
  const base = newest.stretch.value;
  if (!step)
    return [...known, { from: newest.to, to: ALWAYS, stretch: { ...newest.stretch, to: null, status: "level" } }];
  const answers = [...known];
  let value = base;
  let growth = NONE;
  for (let year = fiscalYearOf(newest.to as Month); year <= LAST_YEAR; year++) {
    growth = grown(growth, path, year);
    value = step(value, pathYear(path, year), base, growth, year);
    answers.push(projected(newest, value, firstMonthOf(year), year === LAST_YEAR ? ALWAYS : firstMonthOf(year + 1)));
  }
  return answers;
}

const ALWAYS = Number.POSITIVE_INFINITY;

/** What only a path states: 1 in the year it begins with. */
const ASSUMED: { readonly [N in ParameterName]?: ParameterValues[N] } = {
  payIndex: 1,
  statedPayRevision: [{ bornFrom: null, value: { num: 1000, den: 1000 } }],
};

export const ASSUMED_NAMES = Object.keys(ASSUMED) as readonly ParameterName[];

const NOWHERE: Answer = {
  from: 0,
  to: 0,
  stretch: {
    value: 0,
    source: "derived",
    confidence: "derived",
    from: 0 as Month,
    to: null,
    status: "projected",
    knownFrom: 0 as Month,
    annual: true,
  },
};

function projected({ stretch }: Answer, value: unknown, from: number, to: number): Answer {
  const end = to === ALWAYS ? null : (to as Month);
  return { from, to, stretch: { ...stretch, value, from: from as Month, to: end, status: "projected" } };
}

/** The change of both tracks: below 68 by wages, from 68 on by the lower of prices and wages; the slide never lowers an index below 1. What is held back so on the track from 68 on is not carried over (simplified). */
function tracks({ prices, wages }: PathYear, slide: number): { young: number; old: number } {
  const slid = (index: number) => Math.max(index * slide, Math.min(index, 1));
  return { young: slid(wages), old: slid(Math.min(prices, wages)) };
}

/** The revision rates of the cohorts, those who turn 68 in the year split off where their track is another. */
function revised(last: ByBirth<Rate>, year: PathYear, slide: number, fiscalYear: number): ByBirth<Rate> {
  const { young, old } = tracks(year, slide);
  const turning68 = turning68In(fiscalYear);
  const newest = last.at(-1);
  const rows =
    young === old || !newest || last.some(({ bornFrom }) => bornFrom === turning68)
      ? last
      : [...last, { bornFrom: turning68, value: newest.value }];
  return rows.map(({ bornFrom, value: { num, den } }) => ({
    bornFrom,
    value: thousandths((num / den) * (bornFrom !== null && bornFrom >= turning68 ? young : old)),
  }));
}

const millionths = (factor: number): Rate => ({ num: Math.round(factor * 1e6), den: 1_000_000 });
const thousandths = (factor: number): Rate => ({ num: Math.round(factor * 1000), den: 1000 });
