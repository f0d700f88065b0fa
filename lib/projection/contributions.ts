import { STANDING, WAIVED } from "#lib/career/index.ts";
import { NATIONAL_PENSION_FROM } from "#lib/input/index.ts";
import { type Rate, type Yen, yen } from "#lib/money/index.ts";
import { type ParameterName, type ParameterReader, type Stretch, stretchIfAny } from "#lib/parameters/index.ts";
import { employeesShares, type NationalExemption, nationalContribution, type Shares } from "#lib/rules/index.ts";
import { addMonths, ageIn, fiscalYearOf, formatMonth, type Month, monthsOf, parseMonth } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import type { CostRun, Reason } from "./types.ts";

/** Months that cost the same, in one fiscal year. */
export type ContributionRun = { readonly months: number; readonly amount: Yen; readonly employer: Yen };

export type YearOfContributions = {
  readonly national: readonly ContributionRun[];
  readonly employees: readonly ContributionRun[];
  readonly nationalAmount: Yen;
  readonly employeesAmount: Yen;
  readonly employerAmount: Yen;
};

export type Contributions = {
  readonly byYear: ReadonlyMap<number, YearOfContributions>;
  /** Every month of the ledger. */
  readonly costs: readonly CostRun[];
  /** Insured months whose contribution rate is not in the data, by kind of insurance. */
  readonly unknown: readonly Reason[];
};

/** What is left to pay under each standing of category 1; others cost the insured person nothing. */
const TO_PAY: Readonly<Record<number, NationalExemption>> = {
  [STANDING.paid]: "none",
  [STANDING.voluntary]: "none",
  [STANDING.quarterExempt]: "quarter",
  [STANDING.halfExempt]: "half",
  [STANDING.threeQuarterExempt]: "threeQuarter",
};

const NATIONAL_FROM = parseMonth(NATIONAL_PENSION_FROM);

type OpenRun = { months: number; readonly amount: Yen; readonly employer: Yen };
type Draft = { readonly national: OpenRun[]; readonly employees: OpenRun[] };

/**
 * Contributions of a member by fiscal year: the own ones to both schemes, late payments in the year they are made, and the
 * employer's share.
 */
export function contributionsOf(member: Member, params: ParameterReader): Contributions {
  const { ledger } = member;
  const years = new Map<number, Draft>();
  const unknown = new Map<number, { from: Month; months: number }>();
  const costs: { from: Month; to: Month; monthlyAmount: Yen | undefined }[] = [];
  const draftOf = (month: Month): Draft => {
    const year = fiscalYearOf(month);
    const draft = years.get(year) ?? { national: [], employees: [] };
    years.set(year, draft);
    return draft;
  };
  const national = nationalCost(member, params);
  const employees = employeesCost(member, params);
  // months come in order: the year and the run of the month before are mostly those of this one
  let year: { readonly to: Month; readonly draft: Draft } | undefined;
  let last: (typeof costs)[number] | undefined;
  for (let i = 0; i < ledger.length; i++) {
    const month = (ledger.from + i) as Month;
    const paid = national(i, month);
    const insured = employees(i, month);
    if (insured === "unknown") {
      const scheme = ledger.scheme[i] ?? 0;
      const seen = unknown.get(scheme);
      unknown.set(scheme, { from: seen?.from ?? month, months: (seen?.months ?? 0) + 1 });
    }
    const monthlyAmount = insured === "unknown" ? undefined : yen((paid?.amount ?? 0) + (insured?.regular ?? 0));
    if (last && last.monthlyAmount === monthlyAmount) last.to = addMonths(month, 1);
    else {
      last = { from: month, to: addMonths(month, 1), monthlyAmount };
      costs.push(last);
    }
    if (!paid && (!insured || insured === "unknown")) continue;
    if (!year || month >= year.to) year = { to: monthsOf(fiscalYearOf(month)).to, draft: draftOf(month) };
    if (paid) add(year.draft.national, paid);
    if (insured && insured !== "unknown") add(year.draft.employees, insured);
  }
  for (const { paidIn, amount } of member.paidLate) add(draftOf(paidIn).national, { amount, employer: yen(0) });
  const byYear = new Map([...years].map(([year, draft]) => [year, totalled(draft)]));
  const reasons = [...unknown].map(([scheme, { from, months }]) => ({
    code: "contributionRateUnknown",
    person: member.person.id,
    scheme,
    from: formatMonth(from),
    months,
  }));
  return { byYear, costs, unknown: reasons };
}

type Cost = { readonly amount: Yen; readonly employer: Yen };
/** What a month costs, and what of it comes every month. */
type InsuredCost = Cost & { readonly regular: Yen };

function add(runs: OpenRun[], { amount, employer }: Cost): void {
  const last = runs.at(-1);
  if (last && last.amount === amount && last.employer === employer) last.months++;
  else runs.push({ months: 1, amount, employer });
}

function totalled({ national, employees }: Draft): YearOfContributions {
  const sum = (runs: readonly ContributionRun[], pick: (run: ContributionRun) => number) =>
    yen(runs.reduce((total, run) => total + run.months * pick(run), 0));
  return {
    national,
    employees,
    nationalAmount: sum(national, ({ amount }) => amount),
    employeesAmount: sum(employees, ({ amount }) => amount),
    employerAmount: sum(employees, ({ employer }) => employer),
  };
}

/** Cost of category 1 by month; kept while standing and amount stay the same. */
function nationalCost({ ledger, bornOn, paidLate }: Member, params: ParameterReader) {
  // a month paid late has cost in its own time what its exemption left of it
  const before = new Map(paidLate.map(({ month, standing }) => [month, standing]));
  let until: number = 0;
  let key = -1;
  let cost: Cost | undefined;
  return (i: number, month: Month): Cost | undefined => {
    const standing = before.get(month) ?? ledger.standing[i] ?? 0;
    const exemption = TO_PAY[standing];
    const additional = (ledger.additional[i] ?? 0) > 0;
    // maternity and childcare waive the contribution, not the additional one that may go with it
    if (standing === STANDING.waived && additional)
      return { amount: params.get("additionalContribution", month), employer: yen(0) };
    if (exemption === undefined || month < NATIONAL_FROM) return undefined;
    const now = standing * 2 + (additional ? 1 : 0);
    if (month < until && now === key) return cost;
    const stretch = params.stretch("nationalContribution", month);
    // before 1970-07 the amount depends on the age, so nothing is kept
    until = stretch.value.length > 1 ? month : (stretch.to ?? Number.POSITIVE_INFINITY);
    key = now;
    const outcome = nationalContribution(
      exemption,
      additional && exemption === "none",
      month,
      params,
      ageIn(bornOn, month).years,
    );
    cost =
      outcome.status === "payable" ? { amount: outcome.breakdown.totalMonthlyAmount, employer: yen(0) } : undefined;
    return cost;
  };
}

const RATE_BY_SCHEME: Readonly<Record<number, ParameterName>> = {
  1: "employeesContributionRate",
  2: "employeesContributionRatePublicServants",
  3: "employeesContributionRatePublicServants",
  4: "employeesContributionRatePrivateSchools",
};

/**
 * Cost of employees' insurance by month, bonus included; shares are kept by amount while the rate stays the same. Leave waives
 * what it waives (R-322, R-323).
 */
function employeesCost({ ledger, person }: Member, params: ParameterReader) {
  let rate: Stretch<Rate> | undefined;
  let scheme = 0;
  const known = new Map<number, Shares>();
  // most months cost what the month before did
  let same: { readonly charged: number; readonly waived: number; readonly cost: InsuredCost } | undefined;
  const sharesOf = (amount: number, { value }: Stretch<Rate>): Shares => {
    const kept = known.get(amount) ?? employeesShares(amount, value);
    known.set(amount, kept);
    return kept;
  };
  return (i: number, month: Month): InsuredCost | "unknown" | undefined => {
    const kind = ledger.scheme[i] ?? 0;
    const waived = ledger.waived[i] ?? WAIVED.none;
    const bonus = ledger.bonusWaived[i] ? 0 : (ledger.bonus[i] ?? 0);
    if (kind === 0 || (waived === WAIVED.both && bonus === 0)) return undefined;
    if (!rate || kind !== scheme || (rate.to !== null && month >= rate.to)) {
      const general = RATE_BY_SCHEME[kind] ?? "employeesContributionRate";
      const name = kind === 1 && person.sex === "female" ? "employeesContributionRateWomen" : general;
      rate = stretchIfAny(params, name as "employeesContributionRate", month);
      scheme = kind;
      known.clear();
      same = undefined;
    }
    if (!rate) return "unknown";
    const charged = ledger.charged[i] ?? 0;
    if (bonus === 0 && same?.charged === charged && same.waived === waived) return same.cost;
    const monthly = waived === WAIVED.both ? NOTHING : sharesOf(charged, rate);
    const ofBonus = bonus === 0 ? NOTHING : sharesOf(bonus, rate);
    const regular = waived === WAIVED.ownHalf ? yen(0) : monthly.employee;
    const cost = {
      amount: yen(regular + ofBonus.employee),
      employer: yen(monthly.employer + ofBonus.employer),
      regular,
    };
    if (bonus === 0) same = { charged, waived, cost };
    return cost;
  };
}

const NOTHING = { employee: yen(0), employer: yen(0) };
