import type { Format, Translate } from "#components/intl/format.ts";
import type { TimelinePoint } from "#lib/simulate.ts";
import { heldBy } from "./held-by.ts";
import type { Named } from "./people.ts";
import { reasonSaid } from "./reason-said.ts";

/** Whom a point of the timeline is about, as the page names them; a household of one is not named. */
export function whoSaid({ person, child }: TimelinePoint, people: readonly Named[], t: Translate): string {
  if (child !== undefined) return t("timeline.child", { number: child });
  const name = people.find(({ id }) => id === person)?.name;
  return name ?? (people.length > 1 ? t("timeline.household") : "");
}

/** What changes, in a word. */
export function whatSaid(point: TimelinePoint, t: Translate): string {
  switch (point.kind) {
    case "status":
      return t("timeline.statusTo", { before: t(`status.${point.before}`), after: t(`status.${point.after}`) });
    case "benefit":
      return t(`benefit.${point.benefit}`);
    case "oneOff":
      return t(`oneOff.${point.oneOff}`);
    case "contribution":
    case "event":
    case "age":
    case "law":
      return t(`timeline.kind.${point.kind}`);
    default:
      return point satisfies never;
  }
}

/** What stands behind the amount or the law; birthdays and what the plan says need no law. */
export function basisSaid({ kind, label }: TimelinePoint, amountsOf: number, t: Translate): string {
  return kind === "age" || kind === "event" ? "" : t(`timeline.label.${label}`, { fiscalYear: String(amountsOf) });
}

/** Why, with the spouse by name. */
export function whySaid(
  point: TimelinePoint,
  people: readonly Named[],
  reasons: Translate & { has: (key: string) => boolean },
  format: Format,
): string {
  const spouse = people.find(({ id }) => id === point.reason["spouse"])?.name;
  return reasonSaid(spouse === undefined ? point.reason : { ...point.reason, spouse }, reasons, format);
}

/** Yen a month before and after, or once; nothing where no amount changes. */
export function amountSaid(point: TimelinePoint, t: Translate, format: Format): string {
  if (point.kind === "oneOff") return t("timeline.once", { amount: format.amount(point.amount) });
  if (point.kind !== "benefit" && point.kind !== "contribution") return "";
  return t("timeline.amount", { before: format.amount(point.before), after: format.amount(point.after) });
}

/** What else of a pension changes with it: additions that begin, and what is withheld, of a single payment too; nothing of other points. */
export function besideSaid(point: TimelinePoint, t: Translate, format: Format): string[] {
  if (point.kind === "oneOff" && point.netAmount < point.amount)
    return [t("timeline.afterTax", { yen: format.yen(point.netAmount) })];
  if (point.kind !== "benefit") return [];
  const { begins = [], suspended } = point;
  const held = { choice: "suspended", own: "ownFirst", work: "withheld" }[heldBy(point)];
  return [
    ...begins.map((part) => t("timeline.begins", { part: t(`part.${part}`) })),
    ...(suspended === undefined ? [] : [t(`timeline.${held}`, { yen: format.yen(suspended) })]),
  ];
}
