import { STANDING } from "#lib/career/index.ts";
import type { Scenario } from "#lib/input/index.ts";
import { toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { adjustEmployees, type Commencement, monthly, notEligible, type OldAgeBasic, signedRate } from "#lib/rules/index.ts";
import { type Age, addMonths, attainsInMonth, fiscalYearOf, firstMonthOf, formatMonth, type Month, monthsOfAge, paidOn } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import { basicAt, employeesMonths, employeesOn, employeesParts, insuredWhileWaiting, reEvaluations, type Start, startOf } from "./old-age.ts";
import { type Revision, revisionsAfter } from "./revisions.ts";
import type { BenefitId, Change, Parts, Reason, Right } from "./types.ts";

/** Where a timeline's amounts are looked up, and how far it runs. */
export type Horizon = {
  readonly params: ParameterReader;
  /** First month whose amounts the data know. */
  readonly first: Month;
  /** First month that takes its amounts from the outlook; from here on nothing changes by itself. */
  readonly level: Month;
};

export type Timeline = {
  readonly member: Member;
  readonly rights: readonly Right[];
  readonly changes: readonly Change[];
  readonly toBeConfirmed: readonly string[];
};

export const END_AGE = 110;
const AT_65: Age = { years: 65, months: 0 };
const NOTHING: Parts = { basic: yen(0), additional: yen(0), remunerationRelated: yen(0), transitional: yen(0) };

/** The start ages a scenario chooses for a person; 65 where it says nothing. */
export function startAges(scenario: Scenario, person: string): { oldAgeBasic: Age; oldAgeEmployees: Age } {
  const choice = scenario.commencement.find((candidate) => candidate.person === person);
  return { oldAgeBasic: choice?.oldAgeBasic ?? AT_65, oldAgeEmployees: choice?.oldAgeEmployees ?? AT_65 };
}

/** Rights and amounts of one member at every month in which something changes, each with its reason. */
export function timelineOf(member: Member, scenario: Scenario, horizon: Horizon): Timeline {
  const ages = startAges(scenario, member.person.id);
  const basic = basicLine(member, ages.oldAgeBasic, horizon, refusals(member, ages, "oldAgeBasic", horizon));
  const employees = employeesLine(member, ages.oldAgeEmployees, horizon, refusals(member, ages, "oldAgeEmployees", horizon));
  return {
    member,
    rights: [basic.right, employees.right],
    changes: [...basic.changes, ...employees.changes].sort((a, b) => a.month - b.month),
    toBeConfirmed: [...new Set([...basic.toBeConfirmed, ...employees.toBeConfirmed])],
  };
}

type Line = { readonly right: Right; readonly changes: readonly Change[]; readonly toBeConfirmed: readonly string[] };

/**
 * Why an early start of one pension refuses the other's age: basic and employees' are claimed early together, and the
 * last cohorts with a special pension before 65 follow rules of their own (R-221, R-375, R-376).
 */
function refusals(member: Member, ages: { oldAgeBasic: Age; oldAgeEmployees: Age }, benefit: BenefitId, { params, first }: Horizon): Reason[] {
  const voluntary = voluntaryAfter(member, ages[benefit]);
  if (voluntary !== undefined) return [{ code: "voluntaryAfterEarlyClaim", from: formatMonth(voluntary) }];
  if (employeesMonths(member, member.ledger.attains65).all === 0) return [];
  const [basic, employees] = [monthsOfAge(ages.oldAgeBasic), monthsOfAge(ages.oldAgeEmployees)];
  const special = specialPensionAge(member, params, first);
  if (special !== undefined)
    return benefit === "oldAgeEmployees" && employees < 65 * 12 ? [{ code: "specialPensionBefore65", fromAge: special }] : [];
  if (basic === employees || Math.min(basic, employees) >= 65 * 12) return [];
  return [{ code: "claimedTogether", basic: ages.oldAgeBasic, employees: ages.oldAgeEmployees }];
}

/** First month of voluntary insurance in or after an early claim, which the law bars. */
function voluntaryAfter({ bornOn, ledger }: Member, age: Age): Month | undefined {
  if (monthsOfAge(age) >= 65 * 12) return undefined;
  const claim = attainsInMonth(bornOn, age);
  const found = ledger.standing.findIndex((standing, i) => standing === STANDING.voluntary && ledger.from + i >= claim);
  return found < 0 ? undefined : ((ledger.from + found) as Month);
}

/** Age from which the remuneration-related part is paid before 65 to the last cohorts; undefined for everyone else. */
export function specialPensionAge(member: Member, params: ParameterReader, at: Month): number | undefined {
  if (employeesMonths(member, member.ledger.attains65).all < params.get("specialOldAgeMonths", at)) return undefined;
  const table = params.get("specialOldAgeStart", at);
  const privateOnly = !member.ledger.scheme.some((scheme) => scheme > 1);
  const rows = member.person.sex === "female" && privateOnly ? table.womenPrivateSector : table.menAndPublicServants;
  const row = rows.findLast(({ bornFrom }) => bornFrom === null || bornFrom <= member.bornOn);
  return row?.value.remunerationRelated ?? undefined;
}

/** Months in which the yearly amounts of a pension are set anew: its start, and each April until the outlook takes over. */
function yearlyPoints(start: Month, { first, level }: Horizon, end: Month): Month[] {
  const begin = Math.max(start, first) as Month;
  const points = [begin];
  for (let april = firstMonthOf(fiscalYearOf(begin) + 1); april <= level && april < end; april = addMonths(april, 12)) points.push(april);
  return points;
}

/** First month after the last one that is paid. */
export const endOf = (member: Member): Month =>
  member.diesIn === undefined ? attainsInMonth(member.bornOn, END_AGE) : addMonths(member.diesIn, 1);

function refused(benefit: BenefitId, commencementAge: Age, reasons: readonly Reason[]): Line {
  return { right: { benefit, commencementAge, ...notEligible(...reasons) }, changes: [], toBeConfirmed: [] };
}

function basicLine(member: Member, age: Age, horizon: Horizon, barred: readonly Reason[]): Line {
  const { params } = horizon;
  const start = startOf(member, age, horizon.first, params);
  const firstPaidMonth = addMonths(start.claimMonth, 1);
  const at = Math.max(firstPaidMonth, horizon.first) as Month;
  const outcome = basicAt(member, start, at, params);
  const reasons = [...barred, ...(outcome.status === "notEligible" ? outcome.reasons : [])];
  const end = endOf(member);
  if (outcome.status === "notEligible" || reasons.length > 0) return refused("oldAgeBasic", age, reasons);
  const { months } = outcome.breakdown.commencement;
  if (firstPaidMonth >= end) return refused("oldAgeBasic", age, [{ code: "deathBeforeClaim", month: formatMonth(addMonths(end, -1)) }]);
  const changes: Change[] = [];
  let last: Yen | undefined;
  for (const month of yearlyPoints(firstPaidMonth, horizon, end)) {
    const now = basicAt(member, start, month, params);
    if (now.status === "notEligible" || now.breakdown.totalAmount === last) continue;
    last = now.breakdown.totalAmount;
    const reason = changes.length === 0 ? startReason(member, "oldAgeBasic", months, start, month) : { code: "newFiscalYear", fiscalYear: fiscalYearOf(month) };
    changes.push(change(member, "oldAgeBasic", month, basicParts(now.breakdown), reason));
  }
  changes.push(...ended(member, "oldAgeBasic"));
  const parts = basicParts(outcome.breakdown);
  return {
    right: payableRight("oldAgeBasic", start, outcome.breakdown.commencement, parts),
    changes,
    toBeConfirmed: outcome.toBeConfirmed ?? [],
  };
}

const basicParts = (b: OldAgeBasic): Parts => ({ ...NOTHING, basic: b.basic.amount, additional: b.additional.amount });

function employeesLine(member: Member, age: Age, horizon: Horizon, barred: readonly Reason[]): Line {
  const { params } = horizon;
  const start = startOf(member, age, horizon.first, params);
  const { founded } = start;
  const firstPaidMonth = addMonths(start.claimMonth, 1);
  const at = Math.max(firstPaidMonth, horizon.first) as Month;
  const outcome = employeesOn(member, founded, age, at, reEvaluations(member, at, params), params);
  const reasons = [...barred, ...(outcome.status === "notEligible" ? outcome.reasons : [])];
  const end = endOf(member);
  if (outcome.status === "notEligible" || reasons.length > 0) return refused("oldAgeEmployees", age, reasons);
  const { months } = outcome.breakdown.commencement;
  if (firstPaidMonth >= end) return refused("oldAgeEmployees", age, [{ code: "deathBeforeClaim", month: formatMonth(addMonths(end, -1)) }]);
  const revisions = revisionsAfter(member, founded);
  const points = [...new Set([...yearlyPoints(firstPaidMonth, horizon, end), ...revisions.map(({ from }) => from)])]
    .filter((month) => month >= firstPaidMonth && month >= horizon.first && month < end)
    .sort((a, b) => a - b);
  const changes: Change[] = [];
  let last: Yen | undefined;
  for (const month of points) {
    const parts = employeesPartsAt(member, start, outcome.breakdown.commencement, revisions, month, params);
    const sum = yen(parts.remunerationRelated + parts.transitional);
    if (sum === last) continue;
    last = sum;
    changes.push(change(member, "oldAgeEmployees", month, parts, changes.length === 0 ? startReason(member, "oldAgeEmployees", months, start, month) : changeReason(month, revisions)));
  }
  changes.push(...ended(member, "oldAgeEmployees"));
  const parts = employeesPartsAt(member, start, outcome.breakdown.commencement, revisions, at, params);
  return {
    right: payableRight("oldAgeEmployees", start, outcome.breakdown.commencement, parts),
    changes,
    toBeConfirmed: outcome.toBeConfirmed ?? [],
  };
}

function changeReason(month: Month, revisions: readonly Revision[]): Reason {
  const revision = revisions.find(({ from }) => from === month);
  return revision
    ? { code: revision.code, until: formatMonth(addMonths(revision.until, -1)) }
    : { code: "newFiscalYear", fiscalYear: fiscalYearOf(month) };
}

/**
 * The employees' pension in a month: what it began with, adjusted, and what later months add unadjusted (R-377, R-383).
 * The adjustment is split over the two parts for the reader; their sum is the amount the law rounds.
 */
export function employeesPartsAt(
  member: Member,
  { age, founded }: Start,
  commencement: Commencement,
  revisions: readonly Revision[],
  month: Month,
  params: ParameterReader,
): Parts {
  const evaluated = reEvaluations(member, month, params);
  const begun = employeesParts(member, founded, month, evaluated, params);
  const adjusted = adjustEmployees(begun.related, begun.transitional, commencement, insuredWhileWaiting(member, age), month, params);
  const change = toYen("benefitAmount", begun.transitional, adjusted.rate);
  const addition = adjusted.early ? begun.transitional - change : begun.transitional + change;
  const until = revisions.filter(({ from }) => from <= month).at(-1)?.until ?? founded;
  const later = until > founded ? employeesParts(member, until, month, evaluated, params) : begun;
  return {
    ...NOTHING,
    remunerationRelated: yen(adjusted.amount - addition + later.related - begun.related),
    transitional: yen(addition + later.transitional - begun.transitional),
  };
}

/** Why the first amount stands there: the start, or, where the data begin later, that it was in payment already. */
function startReason(member: Member, benefit: BenefitId, months: number, { age, claimMonth }: Start, month: Month): Reason {
  const firstPaidMonth = addMonths(claimMonth, 1);
  if (firstPaidMonth < month) return { code: "inPayment", benefit, since: formatMonth(firstPaidMonth) };
  if (months === 0 && claimMonth > member.ledger.attains65) return { code: "startsLater", benefit, month: formatMonth(claimMonth) };
  return { code: months < 0 ? "startsEarly" : months > 0 ? "startsDeferred" : "startsAt65", benefit, age };
}

const sumOf = (parts: Parts): Yen => yen(parts.basic + parts.additional + parts.remunerationRelated + parts.transitional);

function change(member: Member, benefit: BenefitId, month: Month, parts: Parts, reason: Reason): Change {
  const annualAmount = sumOf(parts);
  return { month, person: member.person.id, benefit, parts, annualAmount, monthlyAmount: monthly(annualAmount), reason };
}

const ended = (member: Member, benefit: BenefitId): Change[] =>
  member.diesIn === undefined ? [] : [change(member, benefit, endOf(member), NOTHING, { code: "death" })];

function payableRight(benefit: BenefitId, { age, claimMonth }: Start, commencement: Commencement, parts: Parts): Right {
  const fromMonth = addMonths(claimMonth, 1);
  const annualAmount = sumOf(parts);
  return {
    benefit,
    status: "payable",
    commencementAge: age,
    claimMonth,
    fromMonth,
    firstPaidOn: paidOn(fromMonth),
    adjustmentMonths: commencement.months,
    adjustmentRate: signedRate(commencement),
    parts,
    annualAmount,
    monthlyAmount: monthly(annualAmount),
  };
}

