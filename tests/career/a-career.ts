import { parameters } from "#data/index.ts";
import {
  type Birth,
  type Ledger,
  ledgerOf,
  type NationalTotals,
  nationalTotals,
  prefixOf,
  STANDING,
  type Standing,
} from "#lib/career/index.ts";
import { readPlan } from "#lib/input/index.ts";
import { type Month, parseMonth } from "#lib/time/index.ts";
import { aPerson, aPlan, aScenario, type PersonFile, type ScenarioFile, type SpellFile } from "../input/a-plan.ts";

/** The law of the newest data; months after them at the amounts of FY2026. */
export const params = parameters.under({}, { kind: "level", amountsOf: 2026 });

/** The ledger of someone born in June 1985 with this career, unless said otherwise. Throws on a plan that is not sound. */
export function ledger(
  career: readonly SpellFile[],
  facts: Partial<PersonFile> = {},
  differs: Partial<ScenarioFile> = {},
  births: readonly Birth[] = [],
): Ledger {
  const read = readPlan(
    aPlan({ people: [aPerson({ ...facts, career: [...career] })], scenarios: [aScenario(differs)] }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const [person] = read.plan.people;
  const [scenario] = read.plan.scenarios;
  if (!person || !scenario) throw new Error("a plan has a person and a scenario");
  return ledgerOf(person, scenario, births, params);
}

const nameOf = (standing: number): string =>
  Object.entries(STANDING).find(([, value]) => value === (standing as Standing))?.[0] ?? "?";

/** What stands in one month: standing, standard monthly remuneration, standard bonus. */
export function cell(from: Ledger, month: string) {
  const i = parseMonth(month) - from.from;
  return {
    standing: nameOf(from.standing[i] ?? -1),
    remuneration: from.remuneration[i],
    charged: from.charged[i],
    bonus: from.bonus[i],
    waived: from.waived[i],
    bonusWaived: from.bonusWaived[i],
    scheme: from.scheme[i],
    additional: from.additional[i],
  };
}

export const standingIn = (from: Ledger, month: string): string => cell(from, month).standing;
export const remunerationIn = (from: Ledger, month: string): number | undefined => cell(from, month).remuneration;
export const bonusIn = (from: Ledger, month: string): number | undefined => cell(from, month).bonus;

/** National Pension months before a month; before everything ends when left out. */
export const totalsBefore = (from: Ledger, month = "2199-12"): NationalTotals =>
  nationalTotals(prefixOf(from), parseMonth(month) as Month);
