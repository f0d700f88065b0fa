import { nationalPensionBegins } from "#data/turning-points.ts";
import type { Person } from "#lib/input/index.ts";
import { type Month, type Period, parseMonth } from "#lib/time/index.ts";
import type { Ledger } from "./ledger.ts";
import { STANDING } from "./standing.ts";
import { fillCells } from "./turns.ts";

/** A ledger that is being written, and what is noted of it. */
export type Draft = { readonly ledger: Ledger; readonly turns: number[] };

/**
 * A stay outside Japan at ages 20 to 59 that no spell covers is complementary: of Japanese nationals (R-146 a), and, up
 * to the day before, of people who gained Japanese nationality or permanent residence at 20 to 64 (R-146 h).
 */
export function fillTimeAbroad({ ledger, turns }: Draft, person: Person, stay: Period): void {
  const monthOf = (day: string | undefined) => (day === undefined ? undefined : parseMonth(day.slice(0, 7)));
  const naturalised = monthOf(person.naturalisedOn);
  const resident = monthOf(person.permanentResidentFrom);
  const inTime = (gained: Month | undefined) =>
    gained !== undefined && gained >= ledger.attains20 && gained < ledger.attains65;
  const national = (month: number) =>
    naturalised === undefined ? person.nationality === "japanese" : month >= naturalised;
  const before = (month: number, gained: Month | undefined) => inTime(gained) && month < (gained ?? 0);
  const to = Math.min(stay.to, ledger.attains60);
  for (let month = Math.max(stay.from, ledger.attains20, nationalPensionBegins); month < to; month++) {
    const i = month - ledger.from;
    if (ledger.standing[i] !== STANDING.none) continue;
    const counts = national(month) || before(month, naturalised) || before(month, resident);
    fillCells(ledger.standing, counts ? STANDING.complementary : STANDING.abroad, i, i + 1, turns);
  }
}
