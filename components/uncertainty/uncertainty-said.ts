import type { Format, Translate } from "#components/intl/format.ts";
import type { Named } from "#components/result/people.ts";
import { type Who, whoOf } from "#components/result/protection-said.ts";
import { startsSaid } from "#components/start/start-said.ts";
import type { NamedStarts, Uncertainty } from "#lib/simulate.ts";
import { yearOf } from "#lib/time/index.ts";
import { type AgeRow, roundedTo } from "./fan-rows.ts";

/** Yen that amounts a month and totals are rounded to where they are said. */
const [A_MONTH, IN_TOTAL] = [1000, 100_000];

/** A person as sentences speak of them. */
export type Called = { readonly name: string; readonly who: Who };

export const calledOf = (person: Named, planner: Translate): Called => ({
  name: person.name,
  who: whoOf(person, planner),
});

/** A chance in whole percent, but never none or all of what is not. */
export function chanceSaid(chance: number, t: Translate, format: Format): string {
  if (chance > 0 && chance < 0.01) return t("lessThan", { percent: format.percent(0.01) });
  if (chance < 1 && chance > 0.99) return t("moreThan", { percent: format.percent(0.99) });
  return format.percent(Math.round(chance * 100) / 100);
}

/** The pensions of a month at one age. */
export function ageSaid(
  { age, month, chance, monthly }: AgeRow,
  person: Called,
  alone: boolean,
  t: Translate,
  format: Format,
) {
  const yen = (value: number) => format.yen(roundedTo(value, A_MONTH));
  return t(alone ? "fan.ageAlone" : "fan.age", {
    ...person,
    age,
    year: String(yearOf(month)),
    low: yen(monthly.p10),
    lower: yen(monthly.p25),
    upper: yen(monthly.p75),
    chance: chanceSaid(chance, t, format),
  });
}

/** All that is paid in total. */
export function totalSaid({ total }: Pick<Uncertainty, "total">, t: Translate, format: Format): string {
  const yen = (value: number) => format.yen(roundedTo(value, IN_TOTAL));
  return t("fan.total", { low: yen(total.p10), lower: yen(total.p25), upper: yen(total.p75), high: yen(total.p90) });
}

/** Names that say the ages by themselves. */
const AGES: readonly string[] = ["at60", "at65", "at70", "at75"];

/** What starts are called: by the age of all of them, else one by one. `start` has the words of single ages. */
export function namedSaid(
  { names, starts }: NamedStarts,
  people: readonly Named[],
  t: Translate,
  start: Translate,
): string {
  const age = names.find((name) => AGES.includes(name));
  return age ? t(`starts.${age}`) : startsSaid(starts, people, start);
}
