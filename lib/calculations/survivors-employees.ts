import { z } from "zod";
import { explainSurvivorsEmployees } from "#lib/explain/index.ts";
import {
  BASIC_PENSION_FROM,
  BORN_FROM,
  dateField,
  employeesRecordSchema,
  type Issue,
  issue,
  monthsField,
  yenField,
} from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import {
  type DeathFacts,
  type DeceasedPay,
  type SurvivorsEmployees,
  survivorsEmployeesAt,
  survivorsRight,
} from "#lib/rules/index.ts";
import { formatMonth, type IsoDate, lastDayOf, monthOfDate, parseDate } from "#lib/time/index.ts";
import { type Answer, birthIssues, type Context, calculation } from "./calculation.ts";
import { missingAverages, partsOf } from "./old-age-employees.ts";
import { childIssues, childrenField, dated } from "./survivors-basic.ts";

/** Deaths before fall under the law before, which is out of scope. */
const FIRST_DEATH = `${BASIC_PENSION_FROM}-01`;

const deceasedSchema = z.strictObject({
  bornOn: dateField(),
  insuredAtDeath: z.boolean().default(false),
  diedWithin5YearsOfFirstVisit: z.boolean().default(false),
  disabilityGrade: z.literal([1, 2]).optional(),
  contributionRequirementMet: z.boolean().default(true),
  qualifyingMonths: monthsField().optional(),
  employeesRecord: employeesRecordSchema.optional(),
  remunerationRelatedAnnualAmount: yenField().optional(),
  employeesMonths: monthsField().optional(),
});
type Deceased = z.output<typeof deceasedSchema>;

/** survivors-employees. */
export const survivorsEmployeesCalculation = calculation({
  name: "survivors-employees",
  input: z.strictObject({
    diedOn: dateField(),
    deceased: deceasedSchema,
    survivor: z.strictObject({
      relation: z.enum(["wife", "husband", "child", "parent", "grandchild", "grandparent"]),
      bornOn: dateField(),
      ownOldAgeEmployeesAnnualAmount: yenField().optional(),
    }),
    children: childrenField().default([]),
    claimAs: z.enum(["shortTerm", "longTerm"]).optional(),
  }),
  yearly: ["basicPensionRevision"],
  check: ({ diedOn, deceased, survivor, children }, context) => ({
    issues: [
      ...deathIssues(diedOn, deceased?.bornOn, context),
      ...birthIssues(deceased?.bornOn, "employees", context, "deceased.bornOn"),
      ...recordIssues(deceased),
      ...birthIssues(survivor?.bornOn, "any", context, "survivor.bornOn"),
      ...bornAfterDeath(survivor, diedOn),
      ...childIssues(children, context),
    ],
    missing: missingRecord(deceased),
  }),
  run: ({ diedOn, deceased, survivor, children, claimAs }, { at, params }) => {
    const right = survivorsRight(
      {
        death: deathOf(deceased, parseDate(diedOn)),
        survivor: { relation: survivor.relation, bornOn: parseDate(survivor.bornOn) },
        children: dated(children),
        ...(claimAs ? { claimAs } : {}),
      },
      params,
    );
    if (right.status === "notEligible") return right;
    const own = survivor.ownOldAgeEmployeesAnnualAmount;
    const outcome = survivorsEmployeesAt(
      right.breakdown,
      { pay: payOf(deceased), ...(own === undefined ? {} : { own: own as Yen }) },
      at,
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const reformed = params.stretchIfAny("survivorsFixedTerm", monthOfDate(parseDate(diedOn))) !== undefined;
    return answer(outcome.breakdown, reformed, outcome.toBeConfirmed ?? []);
  },
});

/** A death under the law before 1986-04, after the month asked about, or before the birth. */
function deathIssues(diedOn: string | undefined, bornOn: string | undefined, { at }: Context): Issue[] {
  if (diedOn === undefined) return [];
  const min = bornOn !== undefined && bornOn > FIRST_DEATH ? bornOn : FIRST_DEATH;
  const max = lastDayOf(at);
  return diedOn < min || diedOn > max ? [issue("diedOn", "outOfRange", { min, max })] : [];
}

/** Of the relatives only a child can be born after the death. */
function bornAfterDeath(
  survivor: { readonly relation: string; readonly bornOn: string } | undefined,
  diedOn: string | undefined,
): Issue[] {
  if (!survivor || diedOn === undefined || survivor.relation === "child" || survivor.bornOn <= diedOn) return [];
  return [issue("survivor.bornOn", "outOfRange", { min: BORN_FROM.any, max: diedOn })];
}

/** The record or a known amount with its months, one of the two. */
function recordIssues(deceased: Deceased | undefined): Issue[] {
  if (!deceased?.employeesRecord) return [];
  return (["remunerationRelatedAnnualAmount", "employeesMonths"] as const)
    .filter((name) => deceased[name] !== undefined)
    .map((name) => issue(`deceased.${name}`, "contradiction", { cause: "oneOfTwo", with: "deceased.employeesRecord" }));
}

function missingRecord(deceased: Deceased | undefined): string[] {
  if (!deceased) return [];
  const { employeesRecord, remunerationRelatedAnnualAmount, employeesMonths } = deceased;
  if (employeesRecord) return missingAverages(employeesRecord, "deceased.employeesRecord");
  if (remunerationRelatedAnnualAmount === undefined)
    return [employeesMonths === undefined ? "deceased.employeesRecord" : "deceased.remunerationRelatedAnnualAmount"];
  return employeesMonths === undefined ? ["deceased.employeesMonths"] : [];
}

const NO_MONTHS = { months: 0, total: { num: 0, den: 1 } };

/** The record as the rule takes it; a known amount is one that is stated. */
function payOf({ bornOn, employeesRecord: record, ...known }: Deceased): DeceasedPay {
  if (record)
    return {
      bornOn: parseDate(bornOn),
      main: partsOf(record),
      employeesMonths: record.monthsTo2003 + record.monthsFrom2003,
    };
  return {
    bornOn: parseDate(bornOn),
    main: { to200303: NO_MONTHS, from200304: NO_MONTHS },
    stated: yen(known.remunerationRelatedAnnualAmount ?? 0),
    employeesMonths: known.employeesMonths ?? 0,
  };
}

function deathOf(deceased: Deceased, diedOn: IsoDate): DeathFacts {
  const { employeesMonths } = payOf(deceased);
  const { disabilityGrade } = deceased;
  return {
    bornOn: parseDate(deceased.bornOn),
    diedOn,
    nationalInsured: deceased.insuredAtDeath,
    formerlyInsuredResident: false,
    employeesInsured: deceased.insuredAtDeath,
    firstVisitWithin5Years: deceased.diedWithin5YearsOfFirstVisit,
    ...(disabilityGrade ? { disabilityGrade } : {}),
    contributions: { met: deceased.contributionRequirementMet, reasons: [] },
    qualifyingMonths: deceased.qualifyingMonths ?? employeesMonths,
    employeesMonths,
  };
}

function answer(b: SurvivorsEmployees, reformed: boolean, toBeConfirmed: readonly string[]): Answer {
  const { term } = b.right;
  const beside = b.besideOwn?.rule === "chooseOne" ? undefined : b.besideOwn;
  return {
    status: "payable",
    result: {
      kind: b.right.kind,
      baseAnnualAmount: b.base.amount,
      midlifeWidowAdditionAnnualAmount: b.midLife?.amount ?? 0,
      transitionalWidowAdditionAnnualAmount: b.transitional?.amount ?? 0,
      ...(reformed ? { addedAnnualAmount: b.added?.amount ?? 0 } : {}),
      ...(beside ? { combinedAnnualAmount: beside.combined } : {}),
      annualAmount: b.annualAmount,
      monthlyAmount: b.monthlyAmount,
      ...(term?.kind === "youngWife" ? { endsOn: term.lastDay } : {}),
      ...(term?.kind === "fixed" ? { fixedTermUntilMonth: formatMonth(term.lastMonth), continuation: "open" } : {}),
    },
    steps: explainSurvivorsEmployees(b),
    ...(toBeConfirmed.length > 0 ? { toBeConfirmed } : {}),
  };
}
