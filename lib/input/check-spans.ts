import { formatMonth, type IsoDate, type Month, monthAfterDay } from "#lib/time/index.ts";
import { type Issue, issue } from "./issue.ts";
import { month, type Raw } from "./raw.ts";

/** Periods that end before they begin. */
export function reversed(spells: readonly Raw[], at: string): Issue[] {
  return spells.flatMap((spell, i) => {
    const [from, to] = [month(spell.from), month(spell.to)];
    return from !== undefined && to !== undefined && to <= from
      ? [
          issue(`${at}.${i}.to`, "contradiction", {
            cause: "reversed",
            with: `${at}.${i}.from`,
            from: formatMonth(from),
            to: formatMonth(to),
          }),
        ]
      : [];
  });
}

/** Periods that share a month with an earlier one. */
export function overlaps(spells: readonly Raw[], at: string): Issue[] {
  if (spells.length < 2) return [];
  const spans = spells
    .map((spell, i) => ({
      i,
      from: month(spell.from),
      to: spell.to === null ? Number.POSITIVE_INFINITY : month(spell.to),
    }))
    .filter(
      (span): span is { i: number; from: Month; to: Month } =>
        span.from !== undefined && span.to !== undefined && span.to > span.from,
    )
    .sort((a, b) => a.from - b.from || a.i - b.i);
  const found: Issue[] = [];
  for (const [k, second] of spans.entries()) {
    const first = spans.slice(0, k).find((earlier) => earlier.to > second.from);
    if (!first) continue;
    const end = Math.min(first.to, second.to);
    found.push(
      issue(`${at}.${second.i}.from`, "contradiction", {
        cause: "overlap",
        with: `${at}.${first.i}`,
        from: formatMonth(second.from),
        ...(Number.isFinite(end) ? { to: formatMonth(end as Month), months: end - second.from } : {}),
      }),
    );
  }
  return found;
}

/**
 * Months that somebody who died before the plan begins cannot have lived: from the month of death on, unless death is on its
 * last day. A death to come simply ends what was planned.
 */
export function afterDeath(
  spells: readonly Raw[],
  at: string,
  diedOn: IsoDate | undefined,
  startsAt: Month | undefined,
  replacedFrom?: Month,
): Issue[] {
  if (diedOn === undefined || startsAt === undefined) return [];
  const last = monthAfterDay(diedOn);
  if (last >= startsAt) return [];
  return spells.flatMap((spell, i) => {
    const [from, to] = [month(spell.from), month(spell.to)];
    const end = to !== undefined && replacedFrom !== undefined ? (Math.min(to, replacedFrom) as Month) : to;
    if (replacedFrom !== undefined && from !== undefined && from >= replacedFrom) return [];
    const late = from !== undefined && from >= last ? "from" : end !== undefined && end > last ? "to" : undefined;
    return late ? [issue(`${at}.${i}.${late}`, "outOfRange", { cause: "afterDeath", max: formatMonth(last) })] : [];
  });
}
