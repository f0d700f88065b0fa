import { type AuditItem, auditedMembers, auditRecords, remedyGain, remedyPrice } from "#lib/audit/index.ts";
import { hasPay, type Prefix } from "#lib/career/index.ts";
import {
  explainAverages,
  explainBreakEvenYears,
  explainDependentsAddition,
  explainEarned,
  explainEarningsTest,
  explainGain,
  explainMonthly,
  explainOldAgeBasic,
  explainOldAgeEmployees,
  explainPayback,
  explainPrice,
  explainSpecialOldAge,
  explainSumOfParts,
  explainTransferAddition,
  explainWithheldBesides,
  explainYearOfContributions,
  type LaterMonths,
  type Source,
  type Step,
  sourcesOf,
} from "#lib/explain/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { yen } from "#lib/money/index.ts";
import { recording } from "#lib/parameters/index.ts";
import {
  additionsIn,
  type BenefitId,
  basicAt,
  contributionsOf,
  earnedBefore,
  employeesOn,
  employeesParts,
  employeesStartOf,
  finalPension,
  type Horizon,
  householdOf,
  includedUntil,
  type Member,
  recordsIn,
  recordsOfSpecial,
  reEvaluations,
  referenceMonth,
  revisionsAfter,
  specialOn,
  specialRightMonth,
  startAges,
  startChoices,
  startOf,
  sumOfParts,
  testedWork,
  timelinesOf,
  yearOfContributions,
} from "#lib/projection/index.ts";
import {
  averageRemuneration,
  type BonusMonth,
  dependentsAddition,
  earningsTest,
  monthly,
  type OldAgeEmployees,
  type RemunerationPeriod,
  transferAddition,
} from "#lib/rules/index.ts";
import { addMonths, ageIn, type Month, monthsOf, parseMonth } from "#lib/time/index.ts";
import { horizonOf } from "./horizon.ts";

/**
 * A figure on screen: the right to a pension, what a month pays of it, a year's contributions, what a year earned, the years that pay it back, or
 * what missed months cost and bring.
 */
export type Question = { readonly scenario: string; readonly person: string } & (
  | { readonly kind: "right"; readonly benefit: BenefitId }
  | { readonly kind: "award"; readonly benefit: BenefitId; readonly month: Month }
  | { readonly kind: "contributions"; readonly fiscalYear: number }
  | { readonly kind: "earned"; readonly fiscalYear: number }
  | { readonly kind: "payback" }
  | { readonly kind: "missed"; readonly item: AuditItem["kind"]; readonly from: Month; readonly figure: MissedFigure }
);

/** A figure of the record audit. */
export type MissedFigure = "price" | "yearlyGain" | "breakEvenYears";

export type Explanation = { readonly steps: readonly Step[]; readonly sources: readonly Source[] };

/** The steps and sources behind a figure of a plan; undefined where the plan has no such figure. */
export function explainFigure(plan: Plan, question: Question): Explanation | undefined {
  const scenario = plan.scenarios.find(({ id }) => id === question.scenario);
  if (!scenario) return undefined;
  const bare = horizonOf(plan, scenario);
  const { reader, used } = recording(bare.params);
  if (question.kind === "missed") {
    const found = missedSteps(plan, scenario, question, bare, { ...bare, params: reader });
    return found && { steps: found, sources: sourcesOf(used()) };
  }
  const { members } = householdOf(plan, scenario, bare.params);
  const member = members.find(({ person }) => person.id === question.person);
  if (!member) return undefined;
  const steps = stepsFor(plan, members, member, scenario, question, { ...bare, params: reader });
  // a plain division of two sums needs no law; its figures explain themselves elsewhere
  const sources = question.kind === "payback" ? [] : sourcesOf(used());
  return steps && steps.length > 0 ? { steps, sources } : undefined;
}

function stepsFor(
  plan: Plan,
  members: readonly Member[],
  member: Member,
  scenario: Scenario,
  question: Exclude<Question, { kind: "missed" }>,
  horizon: Horizon,
): Step[] | undefined {
  switch (question.kind) {
    case "right":
      switch (question.benefit) {
        case "oldAgeBasic":
          return basicSteps(member, scenario, horizon) ?? transferOnlySteps(plan, members, member, scenario, horizon);
        case "oldAgeEmployees":
          return employeesSteps(member, scenario, horizon);
        case "specialOldAgeEmployees":
          return specialSteps(member, scenario, horizon);
      }
      break;
    case "award":
      return awardSteps(plan, members, member, scenario, question, horizon);
    case "contributions": {
      const year = yearOfContributions(member, question.fiscalYear, horizon.params);
      return year && explainYearOfContributions(year);
    }
    case "earned": {
      const { from, to } = monthsOf(question.fiscalYear);
      const at = referenceMonth(horizon);
      return explainEarned(
        sumOfParts(earnedBefore(member, to, at, horizon.params)),
        sumOfParts(earnedBefore(member, from, at, horizon.params)),
      );
    }
    case "payback": {
      const own = timelinesOf(plan, scenario, members, horizon).find((timeline) => timeline.member === member);
      const annual = own && finalPension(own.changes);
      const years = [...contributionsOf(member, horizon.params).byYear.values()];
      const paidIn = years.reduce((sum, year) => sum + year.nationalAmount + year.employeesAmount, 0);
      return annual === undefined ? undefined : [explainPayback(paidIn, annual)];
    }
  }
}

/** What a pension pays in a month: what the family adds, what work withholds, and what is left. */
function awardSteps(
  plan: Plan,
  members: readonly Member[],
  member: Member,
  scenario: Scenario,
  { benefit, month: asked }: Pick<Extract<Question, { kind: "award" }>, "benefit" | "month">,
  horizon: Horizon,
): Step[] | undefined {
  const { params } = horizon;
  const own = timelinesOf(plan, scenario, members, horizon).find((timeline) => timeline.member === member);
  const change = own?.changes.findLast((candidate) => candidate.benefit === benefit && candidate.month <= asked);
  const additions = additionsIn(plan, scenario, members, horizon)[members.indexOf(member)];
  if (!change || !additions) return undefined;
  const { month, parts, suspended, tested, annualAmount, monthlyAmount } = change;
  const steps: Step[] = [];
  const dependents = additions.dependentsCase(month);
  const addition = dependents && dependentsAddition(dependents, params);
  if (parts.dependents + suspended.dependents > 0 && addition?.status === "payable")
    steps.push(...explainDependentsAddition(addition.breakdown));
  const transfer = additions.transferCase(month);
  const passedOn = transfer && transferAddition(transfer, params);
  if (parts.transfer > 0 && passedOn?.status === "payable") steps.push(...explainTransferAddition(passedOn.breakdown));
  const annualRemuneration = testedWork(member.ledger).in(month);
  if (tested === undefined || annualRemuneration === undefined)
    return [...steps, ...explainSumOfParts(benefit === "oldAgeBasic", parts, annualAmount, monthlyAmount)];
  // what is due beyond the tested amount is the increment of a deferral; a fixed part by age is tested with the rest
  const beyond = parts.remunerationRelated + suspended.remunerationRelated - tested;
  const facts = {
    remunerationRelated: tested,
    transitionalAddition: parts.transitional,
    deferralIncrement: yen(Math.max(0, beyond)),
    // with the fixed part of 44 years it is withheld for the work itself
    dependentsAddition: suspended.fixed > 0 && beyond >= 0 ? yen(0) : yen(parts.dependents + suspended.dependents),
    annualRemuneration,
    under65: month <= member.ledger.attains65,
    at: month,
  };
  const test = earningsTest(facts, params);
  steps.push(...explainEarningsTest(facts, test));
  return test.payableAmount === annualAmount
    ? steps
    : [...steps, ...explainWithheldBesides(test.payableAmount, annualAmount, monthlyAmount)];
}

/** The audit names the item; its figures are then computed anew, so that only their sources are noted. */
function missedSteps(
  plan: Plan,
  scenario: Scenario,
  question: Extract<Question, { kind: "missed" }>,
  bare: Horizon,
  noting: Horizon,
): Step[] | undefined {
  const { person, item: kind, from, figure } = question;
  const audit = auditRecords(plan, scenario, bare).find((one) => one.person === person);
  const item = audit?.items.find((one) => one.kind === kind && one.from === from);
  const member = auditedMembers(plan, scenario, bare).find((one) => one.person.id === person);
  if (!item?.remedy || !member) return undefined;
  const { remedy } = item;
  const pricing = () => remedyPrice(member, remedy, parseMonth(plan.startsAt), noting.params);
  const gaining = () => remedyGain(member, remedy, referenceMonth(noting), noting.params);
  const priceSteps = ({ prices, price }: ReturnType<typeof pricing>) => explainPrice(prices, price);
  const gainSteps = ({ after, before }: ReturnType<typeof gaining>) =>
    explainGain(remedy.kind === "additional", after, before);
  switch (figure) {
    case "price":
      return priceSteps(pricing());
    case "yearlyGain":
      return gainSteps(gaining());
    case "breakEvenYears": {
      const [cost, gain] = [pricing(), gaining()];
      return gain.yearlyGain > 0
        ? [...priceSteps(cost), ...gainSteps(gain), explainBreakEvenYears(cost.price, gain.yearlyGain)]
        : undefined;
    }
  }
}

function basicSteps(member: Member, scenario: Scenario, horizon: Horizon): Step[] | undefined {
  const start = startOf(member, startChoices(scenario, member.person.id).oldAgeBasic, horizon.params);
  const outcome = basicAt(member, start, knownFrom(start.firstPaidMonth, horizon), horizon.params);
  return outcome.status === "payable" ? explainOldAgeBasic(outcome.breakdown) : undefined;
}

/** A basic pension that is the transfer addition alone, in its first month or the first that the data know. */
function transferOnlySteps(
  plan: Plan,
  members: readonly Member[],
  member: Member,
  scenario: Scenario,
  horizon: Horizon,
): Step[] | undefined {
  const own = timelinesOf(plan, scenario, members, horizon).find((timeline) => timeline.member === member);
  const right = own?.rights.find(({ benefit }) => benefit === "oldAgeBasic");
  if (right?.status !== "payable") return undefined;
  const month = knownFrom(right.fromMonth, horizon);
  return awardSteps(plan, members, member, scenario, { benefit: "oldAgeBasic", month }, horizon);
}

function employeesSteps(member: Member, scenario: Scenario, horizon: Horizon): Step[] | undefined {
  const { params } = horizon;
  const start = employeesStartOf(member, startChoices(scenario, member.person.id).oldAgeEmployees, params);
  const { founded: until } = start;
  const at = knownFrom(start.firstPaidMonth, horizon);
  const outcome = employeesOn(member, start, at, reEvaluations(member, at, params), params);
  if (outcome.status !== "payable") return undefined;
  return [
    ...averageSteps(member, until, at, horizon, recordsIn(member, at)),
    ...explainOldAgeEmployees(outcome.breakdown, laterMonths(member, until, at, outcome.breakdown, horizon)),
  ];
}

/** Where a statement stands for part of the career, its averages are given, not computed. */
function averageSteps(member: Member, until: Month, at: Month, { params }: Horizon, records: Prefix): Step[] {
  if (member.person.record?.employees) return [];
  const { periods, bonuses } = recordsOf(records, until);
  return (["reEvaluation", "guaranteedReEvaluation"] as const).flatMap((table) =>
    explainAverages(
      averageRemuneration(periods, bonuses, params.get(table, at), member.bornOn),
      table === "guaranteedReEvaluation",
      false,
    ),
  );
}

/** The special pension before 65 in its first month, or the first that the data know. */
function specialSteps(member: Member, scenario: Scenario, horizon: Horizon): Step[] | undefined {
  const { params } = horizon;
  const right = specialRightMonth(member, startAges(scenario, member.person.id), horizon);
  if (right === undefined) return undefined;
  const at = knownFrom(addMonths(right, 1), horizon);
  const until = includedUntil(revisionsAfter(member, right, params), right, at);
  const parts = specialOn(member, right, at, params);
  const annualAmount = yen(parts.related.amount + (parts.fixed?.fixedPart ?? 0));
  return [
    ...averageSteps(member, until, at, horizon, recordsOfSpecial(member, at, params)),
    ...explainSpecialOldAge({ startAge: ageIn(member.bornOn, right).years, ...parts, annualAmount }),
    explainMonthly(annualAmount, monthly(annualAmount)),
  ];
}

/** What months insured after `founded` add by the first month of payment; undefined where there are none. */
function laterMonths(
  member: Member,
  founded: Month,
  at: Month,
  begun: OldAgeEmployees,
  horizon: Horizon,
): LaterMonths | undefined {
  const { params } = horizon;
  const until = includedUntil(revisionsAfter(member, founded, params), founded, at);
  if (until === founded) return undefined;
  const later = employeesParts(member, until, at, params);
  const amountAt65 = later.related + later.transitional;
  const annualAmount = yen(begun.annualAmount + amountAt65 - begun.amountAt65);
  return { amountAt65, annualAmount, monthlyAmount: monthly(annualAmount) };
}

/** First month of payment that the data know the amounts of. */
const knownFrom = (firstPaidMonth: Month, { first }: Horizon): Month => Math.max(firstPaidMonth, first) as Month;

/** A ledger's insured months before `until` as the monthly records a pension office keeps. */
export function recordsOf(
  { ledger, runs, bonuses }: Prefix,
  until: Month,
): { periods: RemunerationPeriod[]; bonuses: BonusMonth[] } {
  const periods: RemunerationPeriod[] = [];
  for (const run of runs.filter(hasPay)) {
    const [from, to] = [addMonths(ledger.from, run.at), Math.min(addMonths(ledger.from, run.end), until) as Month];
    if (from >= to) continue;
    const last = periods.at(-1);
    if (last && last.to === from && last.standardMonthlyRemuneration === run.remuneration)
      periods[periods.length - 1] = { ...last, to };
    else periods.push({ from, to, standardMonthlyRemuneration: run.remuneration });
  }
  const paid = bonuses.map(({ at, amount }) => ({ month: addMonths(ledger.from, at), standardBonus: amount }));
  return { periods, bonuses: paid.filter(({ month }) => month < until) };
}
