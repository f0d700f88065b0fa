import { coverage } from "#data/index.ts";
import { insuredOn, STANDING } from "#lib/career/index.ts";
import { agreementNamed, disabilitiesOf, type Person, type Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  type KeepOrCash,
  keepOrCash,
  type LeavingCase,
  lastWithdrawalDay,
  notEligible,
  totalised,
} from "#lib/rules/index.ts";
import {
  addMonths,
  attainsOn,
  formatMonth,
  type IsoDate,
  lastDayOf,
  type Month,
  monthAfterDay,
  monthOfDate,
  parseMonth,
} from "#lib/time/index.ts";
import { employeesMonths, partnerMonths, qualifyingMonths } from "./counted-months.ts";
import type { Member } from "./household.ts";
import { requirementOn } from "./requirement.ts";
import type { Reason } from "./types.ts";
import { employeesPart, nationalPart, OF_NATIONAL, otherMonths } from "./withdrawal-parts.ts";

/** Somebody's last day with an address in Japan, and the country they leave for. */
export type Departure = {
  readonly on: IsoDate;
  readonly country: string;
  readonly returnsOn?: IsoDate;
  /** An event of the scenario; otherwise all insurance in Japan is taken to end with it. */
  readonly planned: boolean;
};

export type Leaving = Departure & {
  readonly person: string;
  /** The month after leaving: the claim is made in it. */
  readonly claimMonth: Month;
  /** Both absent where a statement hides which months and what pay there were. */
  readonly facts?: LeavingCase;
  readonly choice?: KeepOrCash;
  /** Why there is no lump sum; empty where there is one. */
  readonly refused: readonly Reason[];
};

/** What an emigration of the scenario says of a person's leaving, in order of time. */
export function departuresOf(person: Person, { events }: Scenario): readonly (Departure & { withdrawal: boolean })[] {
  const returns = events.flatMap((event) =>
    event.kind === "return" && event.person === person.id ? [event.on as IsoDate] : [],
  );
  return events
    .flatMap((event) => {
      if (event.kind !== "emigration" || event.person !== person.id) return [];
      const on = event.on as IsoDate;
      const [returnsOn] = returns.filter((back) => back > on).toSorted();
      const { country, withdrawal } = event;
      return [{ on, country, withdrawal, planned: true, ...(returnsOn === undefined ? {} : { returnsOn }) }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** Leaving on the last day of a month, for good. */
export const leavingIn = (month: Month, country: string): Departure => ({
  on: lastDayOf(month),
  country,
  planned: false,
});

const FIRST = parseMonth(coverage.from);

/**
 * What leaving Japan brings a person of a scenario: the lump-sum withdrawal, claimed in the month after, or the months kept.
 * Counted are the months up to the one in which insurance ends, the day after leaving. Nobody who is back or insured by the
 * claim is paid. A right to a disability benefit is taken to exist once there is a grade and the contributions were made; grade
 * 3 and the allowance need employees' insurance on the day of the first visit.
 * Law: NPA-S 9-3-2, EPIA-S 29. Rules R-650, R-652, R-653, R-655.
 */
export function leavingOf(member: Member, scenario: Scenario, departure: Departure, params: ParameterReader): Leaving {
  const { person } = member;
  const { on, country, returnsOn } = departure;
  const claimMonth = addMonths(monthOfDate(on), 1);
  const known = { ...departure, person: person.id, claimMonth };
  const nationality = aboutNationality(person, on);
  if (person.record) return { ...known, refused: [...nationality, { code: "statementHidesPay" }] };
  const at = Math.max(claimMonth, FIRST) as Month;
  const until = monthAfterDay(on);
  const [national, employees] = [nationalPart(member, until), employeesPart(member, until)];
  const lastMonths = [national?.lastPaidMonth, employees?.lastMonth].filter((month) => month !== undefined);
  const claimBy = lastWithdrawalDay(on, lastMonths, at, params);
  const insured = insuredAgain(member, departure, claimMonth, claimBy);
  const facts: LeavingCase = {
    bornOn: member.bornOn,
    ...(national ? { national } : {}),
    ...(employees ? { employees } : {}),
    monthsAged20To59: employees ? employeesMonths(member, until).aged20To59 : 0,
    otherMonths: otherMonths(member, until, { national, employees }, at, params),
    partner: partnerOf(member, until, country, at, params),
    leftJapanOn: on,
    japaneseNational: nationality.length > 0,
    insured: insured !== undefined,
    hadDisabilityPension: hadDisability(member, scenario, claimMonth, params),
    mayReturn: returnsOn !== undefined,
    at,
  };
  const choice = keepOrCash(facts, params);
  if (choice.cash.status === "payable") return { ...known, facts, choice, refused: [] };
  const refused = choice.cash.reasons.flatMap((reason) => {
    if (reason.code === "japaneseNational") return nationality;
    return reason.code === "insured" && insured ? [insured] : [reason];
  });
  return { ...known, facts, choice: { ...choice, cash: notEligible(...refused) }, refused };
}

/** Nothing is known to be paid to who is, or may be, a Japanese national on the day. */
function aboutNationality({ nationality, naturalisedOn }: Person, on: IsoDate): Reason[] {
  if (nationality === "japanese" || (naturalisedOn !== undefined && naturalisedOn <= on))
    return [{ code: "japaneseNational" }];
  return nationality === undefined ? [{ code: "nationalityNotSaid" }] : [];
}

const INSURED: ReadonlySet<number> = new Set([...OF_NATIONAL, STANDING.category3]);

/** Why the person is in the schemes in the month of the claim: back in Japan, with the last day to claim, or insured all the time. */
function insuredAgain(
  { ledger }: Member,
  { returnsOn, planned }: Departure,
  claimMonth: Month,
  claimBy: IsoDate,
): Reason | undefined {
  if (returnsOn !== undefined && monthOfDate(returnsOn) <= claimMonth)
    return { code: "backInJapan", on: returnsOn, claimBy };
  if (!planned) return undefined;
  const cell = claimMonth - ledger.from;
  return (ledger.scheme[cell] ?? 0) > 0 || INSURED.has(ledger.standing[cell] ?? STANDING.none)
    ? { code: "insuredAfterLeaving", month: formatMonth(claimMonth) }
    : undefined;
}

/** The agreement that is drawn on, or else the country someone leaves for, with the months there. */
function partnerOf(member: Member, until: Month, country: string, at: Month, params: ParameterReader) {
  const partners = partnerMonths(member, until);
  const { japaneseMonths, neededMonths } = qualifyingMonths(member, until, at, params);
  const drawn = totalised(japaneseMonths, partners, neededMonths, at).country;
  const code = drawn ?? agreementNamed(country)?.country ?? country;
  return { country: code, months: partners.find((one) => one.country === code)?.months ?? 0 };
}

function hadDisability(member: Member, scenario: Scenario, claimMonth: Month, params: ParameterReader): boolean {
  const { person, ledger, bornOn } = member;
  return disabilitiesOf(person, scenario).some(({ firstVisitOn, grades }) => {
    const visit = firstVisitOn as IsoDate;
    if (visit >= attainsOn(bornOn, 20) && !requirementOn(member, scenario, visit, params).met) return false;
    const ofEmployees = insuredOn(ledger, person, scenario, visit).employees;
    return grades.some(
      ({ from, grade }) =>
        grade !== "none" && parseMonth(from) < claimMonth && (grade === 1 || grade === 2 || ofEmployees),
    );
  });
}
