import { parameters } from "#data/index.ts";
import { CATEGORY_1, STANDING } from "#lib/career/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import type { Status as Label, ParameterName, ParameterValues, Stretch } from "#lib/parameters/index.ts";
import { childUntil } from "#lib/rules/index.ts";
import {
  attainsInMonth,
  fiscalYearOf,
  formatMonth,
  type IsoDate,
  lastBegun,
  type Month,
  parseMonth,
} from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import type { Reason } from "./types.ts";

/** Everybody whom a change of law may concern. */
export type Affected = {
  readonly members: readonly Member[];
  readonly scenario: Scenario;
  readonly childrenBornOn: readonly IsoDate[];
};

export type LawChange = { readonly month: Month; readonly label: Label; readonly reason: Reason };

/** What a step of a series means to a household; undefined where it means nothing. */
type Watch<N extends ParameterName> = (
  now: ParameterValues[N],
  month: Month,
  affected: Affected,
  before: ParameterValues[N] | undefined,
) => Reason | undefined;
type Watched = (start: Month, stands: (step: Stretch<unknown>) => boolean, affected: Affected) => LawChange[];

/**
 * Dates on which enacted or announced law changes for this household, from `startsAt` on, as the plan's state of the law
 * knows them: the steps of the 2025 reform, each from its own date, and what else is dated ahead.
 */
export function lawChanges({ startsAt, law }: Plan, affected: Affected): LawChange[] {
  const start = parseMonth(startsAt);
  const known = law.knownAt === undefined ? Number.POSITIVE_INFINITY : parseMonth(law.knownAt);
  const frozen = law.frozenAt === undefined ? Number.POSITIVE_INFINITY : parseMonth(law.frozenAt);
  // a new year's sheet is no change of law; what was announced ahead of the outlook is worth a word
  const stands = ({ from, knownFrom, annual, status }: Stretch<unknown>) =>
    knownFrom <= known && (annual ? status === "announced" : from <= frozen);
  return WATCHED.flatMap((watched) => watched(start, stands, affected));
}

const watch =
  <N extends ParameterName>(name: N, of: Watch<N>): Watched =>
  (start, stands, affected) => {
    const history = parameters.history(name);
    const past = lastBegun(history, start - 1) + 1;
    return history.slice(past).flatMap((step, i) => {
      const reason = stands(step) ? of(step.value, step.from, affected, history[past + i - 1]?.value) : undefined;
      return reason ? [{ month: step.from, label: step.status, reason }] : [];
    });
  };

const at = (member: Member, cells: "standing" | "scheme" | "remuneration", month: Month): number =>
  member.ledger[cells][month - member.ledger.from] ?? 0;
const someone = ({ members }: Affected, is: (member: Member) => boolean): boolean => members.some(is);
const couple = ({ members }: Affected): boolean => members.length > 1;
const childFrom = ({ childrenBornOn }: Affected, month: Month): boolean =>
  childrenBornOn.some((bornOn) => childUntil(bornOn) > month);

/** Months of category 3, and of short-time employees, are those that the firm-size steps may move into insurance. */
const maybePartTime = ({ members, scenario }: Affected, month: Month): boolean =>
  members.some((member) => {
    if (at(member, "standing", month) === STANDING.category3) return true;
    const spells = [
      ...member.person.career,
      ...scenario.paths.filter(({ person }) => person === member.person.id).flatMap((path) => path.spells),
    ];
    return spells.some(
      (spell) =>
        spell.kind === "employee" &&
        spell.shortTime &&
        spell.from <= formatMonth(month) &&
        (spell.to === null || spell.to > formatMonth(month)),
    );
  });

const PRIVATE_SCHOOLS = 4;
const PAYING: ReadonlySet<number> = new Set([
  STANDING.paid,
  STANDING.quarterExempt,
  STANDING.halfExempt,
  STANDING.threeQuarterExempt,
  STANDING.voluntary,
]);

const WATCHED: readonly Watched[] = [
  watch("nationalContribution", (now, month, affected) =>
    someone(affected, (member) => PAYING.has(at(member, "standing", month)))
      ? { code: "lawContribution", fiscalYear: fiscalYearOf(month), amount: now[0]?.amount }
      : undefined,
  ),
  watch("employeesGrades", (now, month, affected, before) => {
    const [top, last] = [now.at(-1)?.amount ?? 0, before?.at(-1)?.amount ?? 0];
    const atTop = (member: Member) =>
      at(member, "scheme", month) > 0 && at(member, "remuneration", (month - 1) as Month) >= last;
    return top > last && someone(affected, atTop) ? { code: "lawTopGrade", amount: top } : undefined;
  }),
  watch("shortTimeCoverage", (now, month, affected, before) => {
    if (!maybePartTime(affected, month)) return undefined;
    if (now.monthlyPayFrom === null && before?.monthlyPayFrom)
      return { code: "lawPayTestEnds", amount: before.monthlyPayFrom };
    return now.firmInsuredOver === 0
      ? { code: "lawEveryFirm" }
      : { code: "lawFirmSize", insured: now.firmInsuredOver + 1 };
  }),
  watch("childcareExemptionEndAge", (age, month, affected) =>
    affected.childrenBornOn.some((bornOn) => attainsInMonth(bornOn, age) > month) &&
    someone(affected, (member) => CATEGORY_1.has(at(member, "standing", month)))
      ? { code: "lawChildcareExemption", age }
      : undefined,
  ),
  watch("employeesContributionRatePrivateSchools", (_, month, affected) =>
    someone(affected, (member) => at(member, "scheme", month) === PRIVATE_SCHOOLS)
      ? { code: "lawPrivateSchools" }
      : undefined,
  ),
  watch("childAdditionBase", (_, month, affected) =>
    childFrom(affected, month) ? { code: "lawChildAddition" } : undefined,
  ),
  watch("spouseAdditionBase", (_, month, affected) =>
    couple(affected) && someone(affected, ({ ledger }) => ledger.attains65 >= month)
      ? { code: "lawSpouseAddition" }
      : undefined,
  ),
  watch("survivorsFixedTerm", ({ months }, month, affected) =>
    couple(affected) && someone(affected, ({ ledger }) => ledger.attains60 > month)
      ? { code: "lawSurvivors", years: months / 12 }
      : undefined,
  ),
  watch("divisionClaimYears", (years, _, { scenario }) =>
    scenario.events.some(({ kind }) => kind === "divorce") ? { code: "lawDivision", claimYears: years } : undefined,
  ),
];
