import type { Format, Translate } from "#components/intl/format.ts";
import type { Named } from "#components/result/people.ts";
import { type Who, whoOf } from "#components/result/protection-said.ts";
import { startsSaid } from "#components/start/start-said.ts";
import type { NamedStarts, Points, StartsOverWorlds, Uncertainty } from "#lib/simulate.ts";
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
  return t(alone ? "fan.ageAlone" : "fan.age", {
    ...person,
    age,
    year: String(yearOf(month)),
    low: format.yen(roundedTo(monthly.p10, A_MONTH)),
    middle: middleSaid(monthly, A_MONTH, t, format),
    chance: chanceSaid(chance, t, format),
  });
}

/** All that is paid in total. */
export function totalSaid({ total }: Pick<Uncertainty, "total">, t: Translate, format: Format): string {
  const yen = (value: number) => format.yen(roundedTo(value, IN_TOTAL));
  const middle = middleSaid(total, IN_TOTAL, t, format);
  return t("fan.total", { low: yen(total.p10), middle, high: yen(total.p90) });
}

/** Where the middle half lies: one amount where both its ends are the same once rounded. */
function middleSaid({ p25, p75 }: Points, to: number, t: Translate, format: Format): string {
  const [lower, upper] = [roundedTo(p25, to), roundedTo(p75, to)];
  return lower === upper
    ? t("fan.alike", { yen: format.yen(lower) })
    : t("fan.range", { lower: format.yen(lower), upper: format.yen(upper) });
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

type Compared = NamedStarts & { readonly outcome: StartsOverWorlds };

/** Is nothing paid in the futures that are told, whatever the start? */
export const paysNothing = (rows: readonly Compared[]): boolean =>
  rows.length > 0 && rows.every(({ outcome }) => outcome.total.p90 <= 0);

/** Shares that differ by less are the same but for rounding. */
const SAME = 1e-9;

/** Which starts pay the most the most often: one, several that do so as often as each other, or none more than the rest. */
export function mostOftenSaid(
  rows: readonly Compared[],
  said: (named: NamedStarts) => string,
  t: Translate,
  format: Format,
): string {
  const highest = Math.max(0, ...rows.map(({ outcome }) => outcome.pays));
  const leading = rows.filter(({ outcome }) => outcome.pays > highest - SAME);
  const [one, ...others] = leading;
  if (!one) return "";
  // as often as all at 65 and never more than it: the same in every future
  const neverMore = rows.every(({ names, outcome }) => names.includes("at65") || outcome.beats65 === 0);
  if (others.length > 0 && leading.length === rows.length && neverMore) return t("wins.foundAlike");
  const percent = chanceSaid(one.outcome.pays, t, format);
  if (others.length > 0) return t("wins.foundSeveral", { starts: leading.map(said).join(t("wins.and")), percent });
  const found = t("wins.found", { starts: said(one), percent });
  const { beats65 } = one.outcome;
  return beats65 === null ? found : `${found} ${t("wins.foundBeats", { percent: chanceSaid(beats65, t, format) })}`;
}
