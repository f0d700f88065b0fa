import { fillCells, type Ledger, ledgerOf, type Prefix, prefixOf, STANDING, turnsOf } from "#lib/career/index.ts";
import type { Person, Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { creditedMonths, type OtherRight, type Reason } from "#lib/rules/index.ts";
import { formatMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { birthsOf, waiveAroundBirths } from "./births.ts";
import { followWorker } from "./category-3.ts";
import { meetsTenYears, nationalMonths } from "./counted-months.ts";
import { type EmploymentInsurance, employmentInsuranceOf } from "./employment-insurance.ts";
import { type PaidLate, payLate, pricesOfOtherYears } from "./late-payments.ts";
import { divideRecords } from "./split.ts";
import { type TestedWork, testedWork } from "./tested-work.ts";
import type { OneOff, RefusedOneOff } from "./types.ts";
import { withdrawIn } from "./withdrawal.ts";

/** One person of a scenario, ready for the rules. */
export type Member = {
  readonly person: Person;
  readonly bornOn: IsoDate;
  readonly ledger: Ledger;
  readonly prefix: Prefix;
  readonly testedWork: TestedWork;
  /** The months as they were lived and paid for, where a lump-sum withdrawal took some of them out of `prefix`. */
  readonly lived: { readonly ledger: Ledger; readonly prefix: Prefix } | undefined;
  /** The records as splits on divorce leave them, in order of time; amounts alone rest on them. */
  readonly divided: readonly DividedRecords[];
  /** Months of the past that the scenario pays for later. */
  readonly paidLate: readonly PaidLate[];
  readonly employmentInsurance: EmploymentInsurance;
  /** Month of death, where the scenario has one: pensions are paid to that month. */
  readonly diesIn: Month | undefined;
  /** Rights to pensions for disability or of survivors, which bar a deferral or stop it. */
  readonly otherRights?: readonly OtherRight[];
};

/** Records after a split: pensions rest on them from the month `from` on, and then on the months before `until` at least. */
export type DividedRecords = { readonly from: Month; readonly until: Month; readonly prefix: Prefix };

/** A person and their months, as far as they are known yet, with the cells at which what was written may turn, and those of bonuses. */
export type Life = {
  readonly person: Person;
  readonly ledger: Ledger;
  readonly turns: number[];
  readonly bonusCells: readonly number[];
};

export type Household = {
  readonly members: readonly Member[];
  readonly notices: readonly Reason[];
  /** What is paid once, and what the scenario claims and is refused. */
  readonly oneOffs: readonly OneOff[];
  readonly refusedOneOffs: readonly RefusedOneOff[];
  readonly toBeConfirmed: readonly string[];
};

/** The ledgers of everyone in a scenario, with the spouse's category 3 following the worker. */
export function householdOf(plan: Plan, scenario: Scenario, params: ParameterReader): Household {
  const births = birthsOf(plan, scenario);
  const lives = plan.people.map((person): Life => {
    const turns: number[] = [];
    const bonusCells: number[] = [];
    return { person, ledger: ledgerOf(person, scenario, births, params, turns, bonusCells), turns, bonusCells };
  });
  const notices: Reason[] = [];
  if (scenario.category3FollowsWorker)
    for (const [i, life] of lives.entries()) notices.push(...followWorker(plan, scenario, life, lives[1 - i], params));
  for (const life of lives) notices.push(...waiveAroundBirths(plan, scenario, life, births, params));
  for (const { person } of lives) notices.push(...eventNotices(person, scenario));
  const paidLate = lives.map((life) => payLate(life, scenario, params));
  for (const [i, { person }] of lives.entries()) notices.push(...pricesOfOtherYears(person, paidLate[i] ?? []));
  const members = lives.map((life, i): Member => {
    const prefix = prefixOfLife(life);
    const ended = endVoluntary(life, prefix, params);
    notices.push(...ended);
    return memberOf(life.person, scenario, ended.length > 0 ? prefixOfLife(life) : prefix, paidLate[i] ?? []);
  });
  const divided = divideRecords(plan, scenario, members, params);
  notices.push(...divided.notices);
  return { ...withdrawIn(scenario, divided.members, params), notices };
}

/** The months of a life, prepared for totals as they stand now. */
const prefixOfLife = ({ ledger, turns, bonusCells }: Life): Prefix => prefixOf(ledger, turns, bonusCells);

function memberOf(person: Person, scenario: Scenario, prefix: Prefix, paidLate: readonly PaidLate[]): Member {
  const death = scenario.events.find((event) => event.kind === "death" && event.person === person.id);
  return {
    person,
    bornOn: person.bornOn as IsoDate,
    ledger: prefix.ledger,
    prefix,
    testedWork: testedWork(prefix),
    lived: undefined,
    divided: [],
    paidLate,
    employmentInsurance: employmentInsuranceOf(scenario, person.id),
    diesIn: death?.kind === "death" ? monthOfDate(death.on as IsoDate) : undefined,
  };
}

/** What the events of the scenario turned in a person's months, as the page says it. */
const eventNotices = (person: Person, scenario: Scenario): Reason[] =>
  turnsOf(person, scenario).map(({ code, span: { from, to, spell } }) => ({
    code,
    person: person.id,
    from: formatMonth(from),
    months: to - from,
    kind: spell.kind,
  }));

/** Voluntary insurance ends when the credited months reach the full career, and from 65 with the right. */
function endVoluntary({ person, ledger, turns }: Life, prefix: Prefix, params: ParameterReader): Reason[] {
  const first = prefix.runs.find(({ standing }) => standing === STANDING.voluntary);
  if (!first) return [];
  const counted = { person, prefix };
  const bornOn = person.bornOn as IsoDate;
  const full = (month: Month) => {
    const { credited, fullCareer } = creditedMonths(nationalMonths(counted, month).months, bornOn, month, params);
    return credited.num >= fullCareer * credited.den;
  };
  let from: Month | undefined;
  let months = 0;
  // from 65 on it is open only until the ten years are complete
  const entitled = (month: Month) => month >= ledger.attains65 && meetsTenYears(counted, month, month, params);
  for (let i = first.at; i < ledger.length; i++) {
    const month = (ledger.from + i) as Month;
    if (ledger.standing[i] !== STANDING.voluntary) continue;
    if (from === undefined && !full(month) && !entitled(month)) continue;
    from ??= month;
    months++;
    fillCells(ledger.standing, STANDING.none, i, i + 1, turns);
    fillCells(ledger.additional, 0, i, i + 1, turns);
  }
  return from === undefined
    ? []
    : [{ code: "voluntaryEndsAtFull", person: person.id, from: formatMonth(from), months }];
}
