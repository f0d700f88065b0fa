import type { Format, Translate } from "#components/intl/format.ts";
import type { Named } from "#components/result/people.ts";
import type { Who } from "#components/result/protection-said.ts";
import type { PersonStartAnswer, PersonStarts, StartRow } from "#lib/simulate.ts";
import { type Age, monthsOfAge } from "#lib/time/index.ts";
import type { BothAges, MarkedRow } from "./start-columns.ts";

/** The other one of a couple, as sentences speak of them. */
export type Other = { readonly name: string; readonly who: Who };

/** Whole yen; what is less than half a yen is none. */
export const wholeYen = (value: number): number => Math.round(value) || 0;

const isSame = (one: Age, other: Age): boolean => monthsOfAge(one) === monthsOfAge(other);

/** An age without its months where it has none: 65, 70y 11m. */
export const ageSaid = ({ years, months }: Age, t: Translate): string => t("age", { years, months });

/** A pair of start ages. */
export const agesSaid = ({ oldAgeBasic, oldAgeEmployees }: BothAges, t: Translate): string =>
  isSame(oldAgeBasic, oldAgeEmployees)
    ? t("ages.same", { age: ageSaid(oldAgeBasic, t) })
    : t("ages.differ", { basic: ageSaid(oldAgeBasic, t), employees: ageSaid(oldAgeEmployees, t) });

/** The same with what stands out about it. */
export function rowNamed({ row, marks }: MarkedRow, t: Translate): string {
  const starts = agesSaid(row, t);
  const said = marks.filter((mark) => mark !== "at65").map((mark) => t(`mark.${mark}`));
  return said.length === 0 ? starts : t("marked", { starts, marks: said.join(t("separator")) });
}

/** The starts of everyone, named where there is more than one. */
export function startsSaid(starts: readonly PersonStarts[], people: readonly Named[], t: Translate): string {
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? "";
  return starts
    .map((one) =>
      people.length > 1 ? t("use.of", { name: nameOf(one.person), starts: agesSaid(one, t) }) : agesSaid(one, t),
    )
    .join(t("separator"));
}

/** From which age on the total stands above or below that of 65. */
export function turnSaid({ breakEven, overtakenAt }: StartRow, t: Translate): string {
  if (breakEven) return t("risks.ahead", { age: ageSaid(breakEven, t) });
  return overtakenAt ? t("risks.behind", { age: ageSaid(overtakenAt, t) }) : t("none");
}

/** One start against both at 65, a sentence for each thing that changes. */
export function comparedSaid(
  row: StartRow,
  { at65 }: Pick<PersonStartAnswer, "at65">,
  other: Other | undefined,
  t: Translate,
  format: Format,
): string[] {
  if (isSame(row.oldAgeBasic, at65.oldAgeBasic) && isSame(row.oldAgeEmployees, at65.oldAgeEmployees))
    return [t("compare.is65")];
  // where 65 has passed there is nothing to compare with
  const against65 = Number.isNaN(at65.expected)
    ? [t("compare.monthOnly", { starts: agesSaid(row, t), yen: format.yen(wholeYen(row.monthlyAmount)) })]
    : [monthSaid(row, at65, t, format), totalSaid(row, t)];
  return [
    ...against65,
    ...expectedSaid(row, t, format),
    ...waitingSaid(row, t, format),
    ...dependantsSaid(row, t, format),
    ...survivorsSaid(row, other, t, format),
  ];
}

function monthSaid(row: StartRow, at65: StartRow, t: Translate, format: Format): string {
  const difference = wholeYen(row.monthlyAmount) - wholeYen(at65.monthlyAmount);
  return t("compare.month", {
    starts: agesSaid(row, t),
    yen: format.yen(wholeYen(row.monthlyAmount)),
    difference: format.yen(Math.abs(difference)),
    sign: signOf(difference),
    percent: at65.monthlyAmount > 0 ? format.signedPercent(row.monthlyAmount / at65.monthlyAmount - 1) : t("none"),
  });
}

function totalSaid({ breakEven, overtakenAt }: StartRow, t: Translate): string {
  if (breakEven) return t("compare.ahead", { age: ageSaid(breakEven, t) });
  return overtakenAt ? t("compare.behind", { age: ageSaid(overtakenAt, t) }) : t("compare.never");
}

function expectedSaid({ difference }: StartRow, t: Translate, format: Format): string[] {
  const yen = wholeYen(difference);
  if (!Number.isFinite(difference)) return [];
  return [t("compare.expected", { yen: format.yen(Math.abs(yen)), sign: signOf(yen) })];
}

const signOf = (difference: number): string => (difference > 0 ? "more" : difference < 0 ? "less" : "same");

function waitingSaid({ waiting }: StartRow, t: Translate, format: Format): string[] {
  if (!waiting) return [];
  const withHeirs = wholeYen(waiting.peakLoss);
  return [
    t("compare.waiting", {
      percent: format.percent(waiting.probability),
      loss: withHeirs === 0 ? "none" : "some",
      withHeirs: format.yen(withHeirs),
      withoutHeirs: format.yen(wholeYen(waiting.peakLossWithoutHeirs)),
    }),
  ];
}

function dependantsSaid({ dependentsLost }: StartRow, t: Translate, format: Format): string[] {
  const yen = wholeYen(dependentsLost);
  return yen > 0 ? [t("compare.dependants", { yen: format.yen(yen) })] : [];
}

/** Of an increment, the part from which on it is said to be worth nothing. */
const ALL = 0.99;

function survivorsSaid(
  { survivorsOffset }: StartRow,
  other: Other | undefined,
  t: Translate,
  format: Format,
): string[] {
  if (!survivorsOffset || !other || survivorsOffset.increment <= 0) return [];
  const { increment, swallowed } = survivorsOffset;
  const how = swallowed >= increment * ALL ? "swallowedAll" : swallowed > 0 ? "swallowedPart" : "swallowedNone";
  const yen = { increment: format.yen(wholeYen(increment)), swallowed: format.yen(wholeYen(swallowed)) };
  return [t(`compare.${how}`, { who: other.who, name: other.name, ...yen })];
}

/** How many combinations come close to the best. */
export const flatSaid = ({ flat, optimum }: PersonStartAnswer, t: Translate, format: Format): string =>
  t("best.flat", {
    count: flat.count,
    share: format.percent(flat.share),
    yen: format.yen(wholeYen(flat.share * optimum.expected)),
    basicFrom: ageSaid(flat.oldAgeBasic.from, t),
    basicTo: ageSaid(flat.oldAgeBasic.to, t),
    employeesFrom: ageSaid(flat.oldAgeEmployees.from, t),
    employeesTo: ageSaid(flat.oldAgeEmployees.to, t),
  });

/** The best of one person, and how far the planned start lies below it. */
export function optimumSaid({ at65, planned, optimum }: PersonStartAnswer, t: Translate, format: Format): string[] {
  const below = wholeYen(optimum.expected - planned.expected);
  const gain = wholeYen(optimum.difference);
  const total = format.yen(wholeYen(optimum.expected));
  if (Number.isNaN(optimum.difference)) return [t("best.optimumOnly", { starts: agesSaid(optimum, t), total })];
  const best =
    gain === 0 && isSame(optimum.oldAgeBasic, at65.oldAgeBasic)
      ? t("best.optimum65")
      : t("best.optimum", {
          starts: agesSaid(optimum, t),
          yen: format.yen(gain),
          percent: format.percent(optimum.difference / optimum.expected),
          total,
        });
  if (!Number.isFinite(below)) return [best];
  const plan = below <= 0 ? "best.plannedIsBest" : "best.planned";
  return [best, t(plan, { starts: agesSaid(planned, t), yen: format.yen(below) })];
}
