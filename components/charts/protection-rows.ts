import type { Cover, CoverTurn, PersonProtection, ProtectedEvent } from "#lib/simulate.ts";
import { attainsInMonth, type IsoDate, type Month } from "#lib/time/index.ts";

/** The first monthly amount of an event in a month; 0 where nothing is paid. */
export const firstAmount = ({ steps }: Cover): number => steps[0]?.monthlyAmount ?? 0;

/** A row of the chart a month: the age in years and the first monthly amount of each scenario, by place. */
export function protectionRows(
  scenarios: readonly PersonProtection[],
  event: ProtectedEvent,
  bornOn: IsoDate,
): Record<string, number>[] {
  const birth = attainsInMonth(bornOn, 0);
  const rows = new Map<Month, Record<string, number>>();
  for (const [i, { months }] of scenarios.entries())
    for (const { month, [event]: cover } of months)
      rows.set(month, { ...(rows.get(month) ?? { age: (month - birth) / 12 }), [`s${i}`]: firstAmount(cover) });
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** A mark on the chart: where cover is lost or added. */
export type Mark = { readonly age: number; readonly amount: number; readonly sign: "▼" | "▲" };

export function marksOf({ months, turns }: PersonProtection, event: ProtectedEvent, bornOn: IsoDate): Mark[] {
  const birth = attainsInMonth(bornOn, 0);
  return turnsOf(turns, event).map(({ month, lost }) => {
    const cover = months.find((one) => one.month === month)?.[event];
    return { age: (month - birth) / 12, amount: cover ? firstAmount(cover) : 0, sign: lost.length > 0 ? "▼" : "▲" };
  });
}

export const turnsOf = (turns: readonly CoverTurn[], event: ProtectedEvent): CoverTurn[] =>
  turns.filter((turn) => turn.event === event);

/** The months of the table: the first, every birthday month, and those in which the cover of a scenario changes. */
export function tableMonths(scenarios: readonly PersonProtection[], event: ProtectedEvent, bornOn: IsoDate): Month[] {
  const birth = attainsInMonth(bornOn, 0);
  const all = [...new Set(scenarios.flatMap(({ months }) => months.map(({ month }) => month)))].sort((a, b) => a - b);
  const turned = new Set(scenarios.flatMap(({ turns }) => turnsOf(turns, event).map(({ month }) => month)));
  return all.filter((month, i) => i === 0 || (month - birth) % 12 === 0 || turned.has(month));
}
