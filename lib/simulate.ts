import { dataVersion, parameters } from "#data/index.ts";
import { VALUATION_CASES } from "#data/outlooks.ts";
import {
  amountsOf,
  asksForIncome,
  horizonOf,
  horizonUnder,
  type IncomeOnTheWire,
  incomeOnTheWire,
  realIndexOf,
  scenarioOutlook,
} from "#lib/figures/index.ts";
import { type Issue, type OutlookAssumption, type Plan, readPlan, type Scenario } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import { loadTables } from "#lib/mortality/index.ts";
import { priceIndexOf } from "#lib/outlooks/index.ts";
import type { Outlook } from "#lib/parameters/index.ts";
import {
  type ComputedScenario,
  computeScenario,
  describeScenario,
  type Household,
  householdTotals,
  type PersonProtection,
  type Projection,
  protectionByAge,
  type Reason,
  type Right,
  remarks,
} from "#lib/projection/index.ts";
import { specialStartAges } from "#lib/rules/index.ts";
import { ageIn, attainsInMonth, formatMonth, isDateText, type Month, monthsOf } from "#lib/time/index.ts";
import {
  type Basis,
  type Comparison,
  comparisonOf,
  type LifetimeValues,
  livesOf,
  type NamedStarts,
  type StartAnswer,
  type Survival,
  startAnswer,
  type Uncertainty,
  uncertaintyOf,
  valuesOf,
} from "#lib/values/index.ts";
import { type Lens, type MarginalAnswer, marginalValues, underTwoLaws } from "#lib/what-if/index.ts";

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
export type {
  Comparison,
  LifetimeValues,
  NamedStarts,
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

/** One fiscal year of a household, in yen. */
export type SimulatedYear = {
  readonly fiscalYear: number;
  /** Age of each person at the end of the year. */
  readonly age: Readonly<Record<string, number>>;
  readonly benefits: Readonly<Record<string, Yen>>;
  readonly contributions: { readonly own: Yen; readonly employer: Yen };
  readonly total: Yen;
  /** Under an outlook whose amounts move: prices of the year against those of the year it begins with. */
  readonly priceIndex?: number;
};

export type SimulatedScenario = {
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly rights: readonly SimulatedRight[] }[];
  readonly changes: readonly {
    readonly month: string;
    readonly person: string;
    readonly benefit: string;
    readonly monthlyAmount: Yen;
    /** What the month's work withholds; absent where nothing is. */
    readonly suspendedMonthlyAmount?: Yen;
    readonly reason: Reason;
  }[];
  readonly years: readonly SimulatedYear[];
  /** Absent where the plan names neither other income nor a need. */
  readonly income?: IncomeOnTheWire;
  readonly toBeConfirmed: readonly string[];
  readonly notCovered: readonly Reason[];
};

export type SimulatedRight = {
  readonly benefit: string;
  readonly status: Right["status"];
  readonly fromMonth?: string;
  readonly firstPaidOn?: string;
  readonly reasons?: readonly Reason[];
};

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
    scenarios: plan.scenarios.map((scenario) => {
      const outlook = scenarioOutlook(plan, scenario);
      const horizon = horizonUnder(plan, outlook);
      const computed = computeScenario(plan, scenario, horizon);
      const answer = {
        ...onTheWire(plan, computed),
        ...(asksForIncome(plan, scenario) ? { income: incomeOnTheWire(plan, computed, outlook, horizon.params) } : {}),
      };
      return outlook.kind === "level" ? answer : { ...answer, years: withPrices(answer.years, outlook) };
    }),
  };
}

/** Yen of a household, gross, one number a fiscal year in each list: the year `firstFiscalYear` and those after it. */
export type YearlyTotals = {
  readonly id: string;
  /** None where nothing is paid in or out. */
  readonly firstFiscalYear?: number | undefined;
  readonly benefits: readonly Yen[];
  readonly ownContributions: readonly Yen[];
  readonly employerContributions: readonly Yen[];
};

/** The yearly totals alone of every scenario of a plan (any JSON value): figures and issues are those of `simulate`. */
export function yearlyTotals(
  raw: unknown,
):
  | { readonly ok: true; readonly scenarios: readonly YearlyTotals[] }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const read = readPlan(raw);
  if (!read.ok) return read;
  const { plan } = read;
  return {
    ok: true,
    scenarios: plan.scenarios.map((scenario) => {
      const computed = computeScenario(plan, scenario, horizonUnder(plan, scenarioOutlook(plan, scenario)));
      const { first, paid, ownContributions, employerContributions } = householdTotals(computed);
      const firstFiscalYear = paid.length > 0 ? first : undefined;
      return { id: scenario.id, firstFiscalYear, benefits: paid, ownContributions, employerContributions };
    }),
  };
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

/** What expected values are asked with: plain objects, so that a worker can be asked. */
export type ValuesQuestion = {
  /** Chances of living on of each person of the plan, in their order. */
  readonly survivals: readonly Survival[];
  /** A year, above prices; the scenario's own where left out. */
  readonly discountRate?: number;
  /** What is assumed of the years to come; the scenario's own where left out. */
  readonly outlook?: OutlookAssumption;
};

/** The same of a choice, with further cases of lives and outlooks that it should stand in. */
export type StartQuestion = ValuesQuestion & {
  readonly cases?: readonly (Pick<ValuesQuestion, "survivals" | "outlook"> & { readonly id: string })[];
};

/** Lives that turn out otherwise than assumed: what every yearly chance of death is multiplied by. */
const OTHER_LIVES = { "lives.shorter": 2, "lives.longer": 0.5 } as const;

/**
 * What a scenario assumes of lives, as a question; with the cases that a choice should stand in: lives half and twice as exposed to
 * death, where they are not certain, and the official outlooks.
 */
export async function questionOf(plan: Plan, id: string): Promise<StartQuestion> {
  const scenario = scenarioNamed(plan, id);
  const tables = await loadTables();
  const survivals = livesOf(plan, scenario, tables);
  const isCertain = scenario.assumptions.mortality.kind === "age";
  return {
    survivals,
    cases: [
      ...VALUATION_CASES.map((name) => ({
        id: `outlook.${name}`,
        survivals,
        outlook: { kind: "valuation2024" as const, case: name },
      })),
      ...Object.entries(OTHER_LIVES).flatMap(([other, factor]) =>
        isCertain ? [] : [{ id: other, survivals: livesOf(plan, scenario, tables, factor) }],
      ),
    ],
  };
}

/**
 * What the pensions of a scenario are worth over life from the plan's start on: yen of today, gross, not whole. `otherDiesAt`:
 * age at which the other one of a couple dies in the totals; by the chances where left out.
 * Throws RangeError where the plan has no such scenario.
 */
export const lifetimeValues = (
  plan: Plan,
  scenario: string,
  question: ValuesQuestion & { readonly otherDiesAt?: number },
): LifetimeValues => valuesOf(basisOf(plan, scenario, question), question.otherDiesAt);

/** Two scenarios of a plan: from which age the first has paid more for good, and how likely it is to bring more. Throws likewise. */
export const compareScenarios = (plan: Plan, one: string, other: string, question: ValuesQuestion): Comparison =>
  comparisonOf(basisOf(plan, one, question), basisOf(plan, other, question));

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

/** What the spread of a scenario's pensions is asked with: plain objects, so that a worker can be asked. */
export type CertaintyQuestion = Pick<ValuesQuestion, "survivals"> & {
  /** Further starts to compare, by their names. */
  readonly others?: readonly NamedStarts[];
  /** Are the deaths of a year taken as one? A couple's are where it is left out, those of one person are not. */
  readonly bundled?: boolean;
};

/**
 * How certain the pensions of a scenario are over lives and the four official outlooks, each counted alike, and how often each
 * choice of starts pays the household the most. The outlook and the discount rate of the scenario are not asked. Throws likewise.
 */
export const howCertain = (plan: Plan, scenario: string, question: CertaintyQuestion): Uncertainty =>
  uncertaintyOf(
    VALUATION_CASES.map((name) => ({
      id: name,
      basis: basisOf(plan, scenario, {
        survivals: question.survivals,
        outlook: { kind: "valuation2024", case: name },
      }),
    })),
    question.others ?? [],
    question.bundled ?? plan.people.length > 1,
  );

function choiceBasisOf(plan: Plan, id: string, question: ValuesQuestion): Basis {
  const scenario = scenarioNamed(plan, id);
  const index = realIndexOf(plan, scenario, question.outlook ?? scenario.assumptions.outlook);
  const horizon = horizonOf(plan, scenario);
  return { ...basisOf(plan, id, question), horizon, deflator: (fiscalYear) => 1 / index(fiscalYear) };
}

function scenarioNamed({ scenarios }: Plan, id: string): Scenario {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`the plan has no scenario "${id}"`);
  return scenario;
}

function basisOf(plan: Plan, id: string, { survivals, discountRate, outlook: assumed }: ValuesQuestion): Basis {
  const scenario = scenarioNamed(plan, id);
  const outlook = scenarioOutlook(plan, scenario, assumed);
  return {
    plan,
    scenario,
    horizon: horizonUnder(plan, outlook),
    survivals,
    discountRate: discountRate ?? scenario.assumptions.discountRate,
    deflator: priceIndexOf(outlook),
  };
}

function onTheWire(plan: Plan, computed: ComputedScenario): SimulatedScenario {
  const { scenario, household, timelines } = computed;
  const { changes, toBeConfirmed, notices, notCovered } = remarks(plan, computed);
  return {
    id: scenario.id,
    people: timelines.map(({ member: { person }, rights }) => ({
      id: person.id,
      rights: [...rights.map(wireRight), ...wireOneOffs(household, person.id)],
    })),
    changes: changes.map(({ month, person, benefit, monthlyAmount, suspendedMonthlyAmount, reason }) => ({
      month: formatMonth(month),
      person,
      benefit,
      monthlyAmount,
      ...(suspendedMonthlyAmount > 0 ? { suspendedMonthlyAmount } : {}),
      reason,
    })),
    years: yearsOnTheWire(computed),
    toBeConfirmed,
    // what the law decided where the plan did not say it has no list of its own on the wire
    notCovered: [...notices, ...notCovered],
  };
}

function withPrices(years: readonly SimulatedYear[], outlook: Outlook): SimulatedYear[] {
  const priceIndex = priceIndexOf(outlook);
  return years.map((year) => ({ ...year, priceIndex: priceIndex(year.fiscalYear) }));
}

/** A sum paid once, from the month of its claim, or why it is refused. */
const wireOneOffs = ({ oneOffs, refusedOneOffs }: Household, id: string): SimulatedRight[] => [
  ...oneOffs
    .filter(({ person }) => person === id)
    .map(({ kind, month }) => ({ benefit: kind, status: "payable" as const, fromMonth: formatMonth(month) })),
  ...refusedOneOffs
    .filter(({ person }) => person === id)
    .map(({ kind, reasons }) => ({ benefit: kind, status: "notEligible" as const, reasons })),
];

const wireRight = (right: Right): SimulatedRight =>
  right.status === "payable"
    ? {
        benefit: right.benefit,
        status: right.status,
        fromMonth: formatMonth(right.fromMonth),
        firstPaidOn: right.firstPaidOn,
      }
    : { benefit: right.benefit, status: right.status, reasons: right.reasons };

/** The years of a household with the ages of its members. */
function yearsOnTheWire(computed: ComputedScenario): SimulatedYear[] {
  const { first, benefits, paid, ownContributions, employerContributions } = householdTotals(computed);
  return paid.map((total, i): SimulatedYear => {
    const fiscalYear = first + i;
    const end = (monthsOf(fiscalYear).to - 1) as Month;
    const age: Record<string, number> = {};
    for (const { member } of computed.timelines) age[member.person.id] = ageIn(member.bornOn, end).years;
    const ofYear: Record<string, Yen> = {};
    for (const [benefit, sums] of benefits) {
      const amount = sums[i] ?? 0;
      if (amount > 0) ofYear[benefit] = yen(amount);
    }
    const [own, employer] = [ownContributions[i] ?? yen(0), employerContributions[i] ?? yen(0)];
    return { fiscalYear, age, benefits: ofYear, contributions: { own, employer }, total };
  });
}
