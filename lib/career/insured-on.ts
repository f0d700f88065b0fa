import type { Person, Scenario } from "#lib/input/index.ts";
import { attainsOn, type IsoDate, type Month, monthOfDate, parseMonth } from "#lib/time/index.ts";
import type { Ledger } from "./ledger.ts";
import { staysByEvents } from "./path.ts";
import { STANDING } from "./standing.ts";

/** How a person stands in both schemes on a day. */
export type Insured = {
  /** Under Employees' Pension Insurance. */
  readonly employees: boolean;
  /** Under the National Pension, in any category. */
  readonly national: boolean;
  readonly wasInsured: boolean;
  readonly livesInJapan: boolean;
};

/**
 * Insurance on a day, by the month it lies in. A month counts as insured up to its end, but where an event ends a job within it, up to
 * that day; at 20 to 59 everyone in Japan is insured, also where the plan says nothing.
 * Law: NPA 7, 30(1), 37; EPIA 9, 14, 47(1), 58(1). Rules.
 */
export function insuredOn(ledger: Ledger, person: Person, scenario: Scenario, on: IsoDate): Insured {
  const month = monthOfDate(on);
  const cell = month - ledger.from;
  const leavesLater = scenario.events.some(
    (event) =>
      event.kind === "jobLoss" &&
      event.person === person.id &&
      event.on >= on &&
      monthOfDate(event.on as IsoDate) === month,
  );
  const employees = (ledger.scheme[cell] ?? 0) > 0 || (leavesLater && (ledger.scheme[cell - 1] ?? 0) > 0);
  const standing = ledger.standing[cell] ?? STANDING.none;
  const from20To59 = month >= ledger.attains20 && on < attainsOn(person.bornOn as IsoDate, 60);
  const livesInJapan = !isAbroad(person, scenario, month);
  const silent = standing === STANDING.none && from20To59 && livesInJapan;
  const under65 = month < ledger.attains65;
  return {
    employees,
    // from 65 on voluntary insurance alone, for who lacks the ten years
    national: standing === STANDING.voluntary || (under65 && (employees || silent || !NOT_INSURED.has(standing))),
    wasInsured: insuredBefore(ledger, cell, person),
    livesInJapan,
  };
}

const NOT_INSURED: ReadonlySet<number> = new Set([
  STANDING.none,
  STANDING.complementary,
  STANDING.foreign,
  STANDING.abroad,
]);

const insuredBefore = ({ standing }: Ledger, cell: number, { record }: Person): boolean =>
  record !== undefined || standing.subarray(0, Math.max(0, cell)).some((one) => !NOT_INSURED.has(one));

/** Does the person live abroad in a month, by the facts or by an event? */
function isAbroad(person: Person, scenario: Scenario, month: Month): boolean {
  return (
    person.staysAbroad.some(({ from, to }) => parseMonth(from) <= month && (to === null || month < parseMonth(to))) ||
    staysByEvents(person, scenario).some(({ from, to }) => from <= month && month < to)
  );
}
