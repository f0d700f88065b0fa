import type { Format, Translate } from "#components/intl/format.ts";
import type { Named } from "#components/result/people.ts";
import type { Scenario } from "#lib/input/index.ts";
import type { Comparison, LifetimeValues, PersonValues } from "#lib/simulate.ts";
import { bothOf, type Column, isComplete, ownOf, sidesTogether } from "./values-rows.ts";

/** Whole yen; what is less than half a yen is none. */
export const wholeYen = (value: number): number => Math.round(value) || 0;

export const personIn = ({ people }: LifetimeValues, id: string): PersonValues | undefined =>
  people.find(({ person }) => person === id);

/** How many times what is paid in comes back, with two decimals at most. */
export const perYenSaid = (ratio: number | undefined, t: Translate, format: Format): string =>
  ratio === undefined ? t("none") : t("paidIn.times", { ratio: format.number(Math.round(ratio * 100) / 100) });

/** Yen paid in, or as much at least where not everything is known. */
export function paidSaid(paid: number, values: LifetimeValues, t: Translate, format: Format): string {
  const yen = format.yen(wholeYen(paid));
  return isComplete(values) ? yen : t("paidIn.atLeast", { yen });
}

/** What is paid in and what is expected back, in one sentence. */
export function paidInSaid({ name, values }: Column, t: Translate, format: Format): string {
  const sides = sidesTogether(values);
  return t("paidIn.sentence", {
    scenario: name,
    own: paidSaid(ownOf(sides), values, t, format),
    employer: paidSaid(bothOf(sides) - ownOf(sides), values, t, format),
    pensions: format.yen(wholeYen(sides.pensions)),
  });
}

const signOf = (difference: number): string => (difference > 0 ? "more" : difference < 0 ? "less" : "same");

/** The first scenario against another: expected pensions and contributions, ages from which it turns, and chances. */
export function againstSaid(
  first: Column,
  second: Column,
  comparison: Comparison,
  people: readonly Named[],
  t: Translate,
  format: Format,
): string[] {
  const letters = { first: first.letter, second: second.letter };
  const between = (of: (column: Column) => number) => {
    const difference = wholeYen(of(first)) - wholeYen(of(second));
    return { ...letters, sign: signOf(difference), yen: format.yen(Math.abs(difference)) };
  };
  return [
    t(
      "against.expected",
      between(({ values }) => values.household.expected),
    ),
    t(
      "against.contributions",
      between(({ values }) => sidesTogether(values).comingOwn),
    ),
    ...comparison.people.flatMap((one) => {
      const person = people.find(({ id }) => id === one.person);
      return person ? [turnSaid(one, person.name, letters, t, format)] : [];
    }),
    chanceSaid(comparison, letters, t, format),
  ];
}

type Letters = { readonly first: string; readonly second: string };

function turnSaid(
  { breakEven, overtakenAt, inTheEnd }: Comparison["people"][number],
  name: string,
  letters: Letters,
  t: Translate,
  format: Format,
): string {
  if (breakEven) return t("against.ahead", { ...letters, name, age: format.age(breakEven) });
  if (overtakenAt) return t("against.behind", { ...letters, name, age: format.age(overtakenAt) });
  const yen = wholeYen(inTheEnd);
  if (yen === 0) return t("against.same", { ...letters, name });
  const [more, less] = yen > 0 ? [letters.first, letters.second] : [letters.second, letters.first];
  return t("against.always", { name, more, less });
}

/** Chances below the first are none but for rounding, those below the second are not told to the decimal. */
const [NOTHING, LEAST] = [1e-9, 0.001];

function chanceSaid(
  { chanceOfMore, chanceOfLess }: Comparison,
  letters: Letters,
  t: Translate,
  format: Format,
): string {
  const said = (chance: number) =>
    chance < LEAST ? t("against.tiny", { chance: format.share(LEAST) }) : format.share(chance);
  const [more, less] = [said(chanceOfMore), said(chanceOfLess)];
  if (chanceOfMore < NOTHING && chanceOfLess < NOTHING) return t("against.chanceNone", letters);
  const sure = Math.max(chanceOfMore, chanceOfLess) > 1 - NOTHING;
  if (chanceOfLess < NOTHING && sure)
    return t("against.chanceAll", { ...letters, more: letters.first, less: letters.second });
  if (chanceOfMore < NOTHING && sure)
    return t("against.chanceAll", { ...letters, more: letters.second, less: letters.first });
  if (chanceOfLess < NOTHING)
    return t("against.chanceOne", { more: letters.first, less: letters.second, chance: more });
  if (chanceOfMore < NOTHING)
    return t("against.chanceOne", { more: letters.second, less: letters.first, chance: less });
  return t(chanceOfMore + chanceOfLess > 1 - LEAST ? "against.chance" : "against.chanceSome", {
    ...letters,
    more,
    less,
  });
}

/** What a scenario assumes of lives and of later yen, in one line. */
export function livesSaid(
  { assumptions: { mortality, discountRate } }: Scenario,
  people: readonly Named[],
  t: Translate,
  tables: Translate,
  format: Format,
): string {
  const lives =
    mortality.kind === "age"
      ? [t("assumed.certain", { years: mortality.years })]
      : [
          t("assumed.tables", { table: tables(`table.${mortality.variant ?? "medium"}`) }),
          ...(mortality.healthFactors ?? []).flatMap(({ person, factor }) => {
            const name = people.find(({ id }) => id === person)?.name;
            return name === undefined || factor === 1
              ? []
              : [t("assumed.factor", { name, factor: format.number(factor) })];
          }),
        ];
  const discount =
    discountRate === 0 ? t("assumed.noDiscount") : t("assumed.discount", { rate: format.percent(discountRate) });
  return [...lives, discount].join(t("separator"));
}
