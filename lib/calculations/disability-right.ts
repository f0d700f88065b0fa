import { z } from "zod";
import { explainCertificationDay, explainContributionRequirement } from "#lib/explain/index.ts";
import { dateField, type Issue, integer, issue, LAST_DAY, monthsField } from "#lib/input/index.ts";
import { certificationDay, contributionRequirement, oneYearTestOpen } from "#lib/rules/index.ts";
import { parseDate } from "#lib/time/index.ts";
import { type Context, calculation, type Found } from "./calculation.ts";

const LAST_YEAR = 12;

const requirementInput = z.strictObject({
  occursOn: dateField(),
  bornOn: dateField(),
  insuredMonths: monthsField(),
  paidMonths: monthsField(),
  exemptMonths: monthsField().default(0),
  unpaidMonthsLastYear: integer(0, LAST_YEAR).optional(),
});

type Requirement = z.output<typeof requirementInput>;
type Sound = { readonly [K in keyof Requirement]?: Requirement[K] | undefined };

/** A later day that comes before an earlier one. */
const orderIssues = (path: string, day: string | undefined, from: string, before: string | undefined): Issue[] =>
  day !== undefined && before !== undefined && day < before
    ? [issue(path, "contradiction", { cause: "reversed", with: from, from: before, to: day })]
    : [];

/** Counts of months that do not fit into each other. */
function countIssues({ insuredMonths, paidMonths, exemptMonths = 0, unpaidMonthsLastYear }: Sound): Issue[] {
  if (insuredMonths === undefined || paidMonths === undefined) return [];
  if (paidMonths > insuredMonths) return [issue("paidMonths", "outOfRange", { min: 0, max: insuredMonths })];
  const unpaid = insuredMonths - paidMonths - exemptMonths;
  if (unpaid < 0) return [issue("exemptMonths", "outOfRange", { min: 0, max: insuredMonths - paidMonths })];
  if (unpaidMonthsLastYear === undefined || unpaidMonthsLastYear <= unpaid) return [];
  return [issue("unpaidMonthsLastYear", "outOfRange", { min: 0, max: Math.min(unpaid, LAST_YEAR) })];
}

/** The last year is asked for where two thirds fail and it could still decide. */
function missingYear(facts: Sound, { at, params }: Context): readonly string[] {
  const { occursOn, bornOn, insuredMonths, paidMonths, exemptMonths = 0 } = facts;
  if (occursOn === undefined || bornOn === undefined || insuredMonths === undefined || paidMonths === undefined)
    return [];
  const dates = { occursOn: parseDate(occursOn), bornOn: parseDate(bornOn) };
  const outcome = contributionRequirement({ ...dates, insuredMonths, paidMonths, exemptMonths, at }, params);
  return outcome.status === "notEligible" && oneYearTestOpen(dates, at, params) ? ["unpaidMonthsLastYear"] : [];
}

function checkRequirement(facts: Sound, context: Context): Found {
  const issues = [...orderIssues("occursOn", facts.occursOn, "bornOn", facts.bornOn), ...countIssues(facts)];
  if (issues.length > 0 || facts.unpaidMonthsLastYear !== undefined) return { issues };
  return { missing: missingYear(facts, context) };
}

/** contribution-requirement. */
export const contributionRequirementCalculation = calculation({
  name: "contribution-requirement",
  input: requirementInput,
  yearly: [],
  check: checkRequirement,
  run: ({ occursOn, bornOn, unpaidMonthsLastYear, ...counts }, { at, params }) => {
    const outcome = contributionRequirement(
      {
        ...counts,
        occursOn: parseDate(occursOn),
        bornOn: parseDate(bornOn),
        ...(unpaidMonthsLastYear === undefined ? {} : { unpaidMonthsLastYear }),
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const { metByTwoThirds, metByLastYear, metByNoMonths } = outcome.breakdown;
    return {
      status: "payable",
      result: { metByTwoThirds, metByLastYear, metByNoMonths },
      steps: explainContributionRequirement(outcome.breakdown),
    };
  },
});

/** disability-certification-day: R-451. */
export const certificationDayCalculation = calculation({
  name: "disability-certification-day",
  input: z.strictObject({ firstVisitOn: dateField(), fixedOn: dateField().optional() }),
  yearly: [],
  check: ({ firstVisitOn, fixedOn }) => ({
    issues: [
      ...(firstVisitOn !== undefined && firstVisitOn > LAST_DAY
        ? [issue("firstVisitOn", "outOfRange", { max: LAST_DAY })]
        : []),
      ...orderIssues("fixedOn", fixedOn, "firstVisitOn", firstVisitOn),
    ],
  }),
  run: ({ firstVisitOn, fixedOn }, { at, params }) => {
    const fixed = fixedOn === undefined ? undefined : parseDate(fixedOn);
    const day = certificationDay(parseDate(firstVisitOn), fixed, at, params);
    const { certificationOn, becauseFixed } = day;
    return { status: "payable", result: { certificationOn, becauseFixed }, steps: explainCertificationDay(day) };
  },
});
