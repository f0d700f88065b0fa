import { dataVersion, parameters } from "#data/index.ts";
import { VALUATION_CASES } from "#data/outlooks.ts";
import { amountsOf, horizonOf } from "#lib/figures/index.ts";
import { type Issue, type Plan, readPlan } from "#lib/input/index.ts";
import {
  computeScenario,
  describeScenario,
  type PersonProtection,
  type Projection,
  protectionByAge,
} from "#lib/projection/index.ts";
import {
  basisOf,
  type CertaintyQuestion,
  choiceBasisOf,
  type StartQuestion,
  type ValuesQuestion,
} from "#lib/questions/index.ts";
import { specialStartAges } from "#lib/rules/index.ts";
import { attainsInMonth, isDateText } from "#lib/time/index.ts";
import {
  type Comparison,
  comparisonOf,
  type LifetimeValues,
  type Net,
  type StartAnswer,
  startAnswer,
  type Uncertainty,
  uncertaintyOf,
  valuesOf,
} from "#lib/values/index.ts";
import { type Lens, type MarginalAnswer, marginalValues, underTwoLaws } from "#lib/what-if/index.ts";
import { type SimulatedScenario, simulated, totalsOfYears, type YearlyTotals } from "#lib/wire/index.ts";

export { type AuditItem, type RecordAudit, type Remedy, type TenYears, takeUp } from "#lib/audit/index.ts";
export type { Claim, Limit, Occasion } from "#lib/claims/index.ts";
export {
  type AskedLeaving,
  acrossOutlooks,
  asksForIncome,
  auditRecord,
  type Explanation,
  explainFigure,
  explainFigures,
  incomeOf,
  leavingJapan,
  type OutlookYear,
  type OutlookYears,
  type Question,
  whatToClaim,
} from "#lib/figures/index.ts";
export { agreementNamed } from "#lib/input/index.ts";
export {
  BENEFITS,
  type BenefitId,
  type Change,
  type Cover,
  type CoverRight,
  type CoverStep,
  type CoverTurn,
  type Gap,
  type HouseholdIncome,
  type HouseholdYear,
  householdMonths,
  householdYears,
  type IncomeRun,
  type Leaving,
  NO_PARTS,
  PARTS,
  type PartId,
  type Parts,
  type Payment,
  type PersonProjection,
  type PersonProtection,
  type PersonYear,
  PROTECTED_EVENTS,
  type Projection,
  type ProtectedEvent,
  type ProtectedMonth,
  type Reason,
  type Right,
  type ScenarioProjection,
  STATUSES,
  type Status,
  type StatusRun,
  sumOfParts,
  type TimelinePoint,
} from "#lib/projection/index.ts";
export { type CertaintyQuestion, questionOf, type StartQuestion, type ValuesQuestion } from "#lib/questions/index.ts";
export type {
  Comparison,
  LifetimeValues,
  NamedStarts,
  Net,
  OffsetByOwn,
  PairMatrix,
  PersonStartAnswer,
  PersonStarts,
  PersonValues,
  Points,
  RobustChoice,
  StartAnswer,
  StartRow,
  StartsLeftOut,
  StartsOverWorlds,
  Survival,
  TotalAtDeath,
  Uncertainty,
  ValuedStarts,
  Waiting,
} from "#lib/values/index.ts";
export { type BenefitUnderLaw, type Lens, type MarginalAnswer, MORE_PAY } from "#lib/what-if/index.ts";
export type { SimulatedRight, SimulatedScenario, SimulatedYear, YearlyTotals } from "#lib/wire/index.ts";

/**
 * The age from which a person of this birth date and sex has a special pension before 65 on private-sector
 * insurance; undefined for all others, and where either cannot be read.
 */
export function specialAgeOf(
  person: { readonly bornOn?: unknown; readonly sex?: unknown } | undefined,
): number | undefined {
  const { bornOn, sex } = person ?? {};
  if (typeof bornOn !== "string" || !isDateText(bornOn) || (sex !== "female" && sex !== "male")) return undefined;
  const at = attainsInMonth(bornOn, 60);
  return specialStartAges(bornOn, sex, "general", at, parameters.under()).remunerationRelated ?? undefined;
}

export type SimulateResponse =
  | {
      readonly ok: true;
      readonly plan: { readonly name: string; readonly dataVersion: string };
      readonly scenarios: readonly SimulatedScenario[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A household's plan (any JSON value) to its rights, changes and years: the one door of CLI, HTTP and screens. Amounts are those
 * of one fiscal year for ever, or nominal where a scenario assumes another outlook; the years then say what their prices are.
 * What is wrong with the plan comes back with every issue at once; what the law refuses stands in the rights.
 */
export function simulate(raw: unknown): SimulateResponse {
  const read = readPlan(raw);
  if (!read.ok) return read;
  const { plan } = read;
  return {
    ok: true,
    plan: { name: plan.name, dataVersion },
    scenarios: plan.scenarios.map((scenario) => simulated(plan, scenario)),
  };
}

/** The yearly totals alone of every scenario of a plan (any JSON value): figures and issues are those of `simulate`. */
export function yearlyTotals(
  raw: unknown,
):
  | { readonly ok: true; readonly scenarios: readonly YearlyTotals[] }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const read = readPlan(raw);
  if (!read.ok) return read;
  const { plan } = read;
  return { ok: true, scenarios: plan.scenarios.map((scenario) => totalsOfYears(plan, scenario)) };
}

/** A valid plan as the screens show it: by person, part and year. Pure, and fast enough to follow a slider. */
export function project(plan: Plan): Projection {
  return {
    amountsOf: Math.max(...plan.scenarios.map((scenario) => amountsOf(plan, scenario))),
    scenarios: plan.scenarios.map((scenario) => {
      const horizon = horizonOf(plan, scenario);
      return describeScenario(plan, computeScenario(plan, scenario, horizon), horizon);
    }),
  };
}

/** A state of the law as the lens takes it: frozen in a month, or as enacted. */
export type LensLaw = Pick<Plan["law"], "frozenAt">;

/**
 * A scenario of a valid plan under two laws, both at the plan's amounts: what was known when, and the outlook, stay the plan's.
 * Undefined where the plan has no such scenario.
 */
export function compareLaws(plan: Plan, scenarioId: string, lawA: LensLaw, lawB: LensLaw): Lens | undefined {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) return undefined;
  const under = ({ frozenAt }: LensLaw) => horizonOf({ ...plan, law: { ...plan.law, frozenAt } }, scenario);
  return underTwoLaws(plan, scenario, under(lawA), under(lawB));
}

/** What one more month, year or pay is worth to a person of a valid plan's scenario; empty where there is nobody. */
export function marginal(plan: Plan, scenarioId: string, person: string): readonly MarginalAnswer[] {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  return scenario ? marginalValues(plan, scenario, person, horizonOf(plan, scenario)) : [];
}

/** Protection by age of one person of a valid plan, scenario by scenario. */
export const protect = (plan: Plan, person: string): readonly PersonProtection[] =>
  plan.scenarios.flatMap((scenario) => protectionByAge(plan, scenario, horizonOf(plan, scenario), { person }));

/**
 * What the pensions of a scenario are worth over life from the plan's start on: yen of today, not whole, gross unless `net` says
 * what is left of a year. `otherDiesAt`: age at which the other one of a couple dies in the totals; by the chances where left out.
 * Throws RangeError where the plan has no such scenario.
 */
export const lifetimeValues = (
  plan: Plan,
  scenario: string,
  question: ValuesQuestion & { readonly otherDiesAt?: number },
  net?: Net,
): LifetimeValues => valuesOf(basisOf(plan, scenario, question, net), question.otherDiesAt);

/** Two scenarios of a plan: from which age the first has paid more for good, and how likely it is to bring more. Throws likewise. */
export const compareScenarios = (
  plan: Plan,
  one: string,
  other: string,
  question: ValuesQuestion,
  net?: Net,
): Comparison => comparisonOf(basisOf(plan, one, question, net), basisOf(plan, other, question, net));

/**
 * The best months to start the old-age pensions of everyone in a scenario, all else as it stands. Under another outlook than
 * level amounts each year counts with what the household's pensions are then worth (simplified). Throws likewise.
 */
export const whenToStart = (plan: Plan, scenario: string, question: StartQuestion): StartAnswer =>
  startAnswer(
    choiceBasisOf(plan, scenario, question),
    (question.cases ?? []).map(({ id, ...own }) => ({
      id,
      basis: choiceBasisOf(plan, scenario, { ...question, ...own }),
    })),
  );

/**
 * How certain the pensions of a scenario are over lives and the four official outlooks, each counted alike, and how often each
 * choice of starts pays the household the most. The outlook and the discount rate of the scenario are not asked. Throws likewise.
 */
export function howCertain(plan: Plan, scenario: string, question: CertaintyQuestion, net?: Net): Uncertainty {
  const { survivals, others = [], bundled = plan.people.length > 1 } = question;
  const cases = VALUATION_CASES.map((name) => ({
    id: name,
    basis: basisOf(plan, scenario, { survivals, outlook: { kind: "valuation2024", case: name } }, net),
  }));
  return uncertaintyOf(cases, others, bundled);
}
