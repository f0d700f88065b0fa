import { hasPay, type Prefix } from "#lib/career/index.ts";
import {
  explainAverages,
  explainMonthly,
  explainOldAgeBasic,
  explainOldAgeEmployees,
  explainSpecialOldAge,
  type LaterMonths,
  type Step,
} from "#lib/explain/index.ts";
import type { Scenario } from "#lib/input/index.ts";
import { yen } from "#lib/money/index.ts";
import {
  basicAt,
  employeesOn,
  employeesParts,
  employeesStartOf,
  type Horizon,
  includedUntil,
  type Member,
  recordsIn,
  recordsOfSpecial,
  revisionsAfter,
  specialOn,
  specialRightMonth,
  startAges,
  startChoices,
  startOf,
} from "#lib/projection/index.ts";
import {
  averageRemuneration,
  type BonusMonth,
  monthly,
  type OldAgeEmployees,
  type RemunerationPeriod,
} from "#lib/rules/index.ts";
import { addMonths, ageIn, type Month } from "#lib/time/index.ts";
import { awardSteps, type Explained } from "./award-steps.ts";

export function basicSteps(member: Member, scenario: Scenario, horizon: Horizon): Step[] | undefined {
  const start = startOf(member, startChoices(scenario, member.person.id).oldAgeBasic, horizon.params);
  const outcome = basicAt(member, start, knownFrom(start.firstPaidMonth, horizon), horizon.params);
  return outcome.status === "payable" ? explainOldAgeBasic(outcome.breakdown) : undefined;
}

/** A basic pension that is the transfer addition alone, in its first month or the first that the data know. */
export function transferOnlySteps(of: Explained): Step[] | undefined {
  const right = of.timeline()?.rights.find(({ benefit }) => benefit === "oldAgeBasic");
  if (right?.status !== "payable") return undefined;
  return awardSteps(of, { benefit: "oldAgeBasic", month: knownFrom(right.fromMonth, of.horizon) });
}

export function employeesSteps(member: Member, scenario: Scenario, horizon: Horizon): Step[] | undefined {
  const { params } = horizon;
  const start = employeesStartOf(member, startChoices(scenario, member.person.id).oldAgeEmployees, params);
  const { founded: until } = start;
  const at = knownFrom(start.firstPaidMonth, horizon);
  const outcome = employeesOn(member, start, at, params);
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
export function specialSteps(member: Member, scenario: Scenario, horizon: Horizon): Step[] | undefined {
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
  const paid: BonusMonth[] = [];
  for (const at of bonuses) {
    const month = addMonths(ledger.from, at);
    if (month >= until) break;
    paid.push({ month, standardBonus: ledger.bonus[at] ?? 0 });
  }
  return { periods, bonuses: paid };
}
