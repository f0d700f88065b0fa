import { z } from "zod";
import { explainSpecialOldAge } from "#lib/explain/index.ts";
import { dateField, employeesRecordSchema, type Issue, issue, MAX_MONTHS, monthsField } from "#lib/input/index.ts";
import { specialOldAgeEmployees } from "#lib/rules/index.ts";
import { formatMonth, type IsoDate, lastDayOf } from "#lib/time/index.ts";
import { birthIssues, type Context, calculation } from "./calculation.ts";
import { missingAverages, partsOf } from "./old-age-employees.ts";

/** Births that no row of the work's table holds, or out of the product's scope. */
function cohortIssues(bornOn: string | undefined, work: string | undefined, context: Context): Issue[] {
  const found = birthIssues(bornOn, "employees", context);
  const { at, params } = context;
  const min = params.get("specialOldAgeStart", at).policeAndFire[0]?.bornFrom;
  if (found.length > 0 || work !== "policeOrFire" || bornOn === undefined || !min || bornOn >= min) return found;
  return [issue("bornOn", "outOfRange", { cause: "employeesBornBefore", min, max: lastDayOf(at) })];
}

/** special-old-age-employees. */
export const specialOldAgeCalculation = calculation({
  name: "special-old-age-employees",
  input: z.strictObject({
    bornOn: dateField(),
    sex: z.enum(["female", "male"]),
    work: z.enum(["general", "publicService", "minerOrSeaman", "policeOrFire"]).default("general"),
    employeesMonths: monthsField(),
    qualifyingMonths: monthsField().optional(),
    insured: z.boolean().default(false),
    disabled: z.boolean().default(false),
    employeesRecord: employeesRecordSchema.optional(),
  }),
  yearly: ["basicPensionRevision"],
  check: ({ bornOn, work, employeesMonths, employeesRecord: record }, context) => {
    const known = record ? record.monthsTo2003 + record.monthsFrom2003 : 0;
    return {
      issues: [
        ...cohortIssues(bornOn, work, context),
        // the record is part of the months, which may hold other kinds too
        ...(employeesMonths !== undefined && known > employeesMonths
          ? [issue("employeesMonths", "outOfRange", { min: Math.min(known, MAX_MONTHS), max: MAX_MONTHS })]
          : []),
      ],
      missing: missingAverages(record, "employeesRecord"),
    };
  },
  run: (facts, { at, params }) => {
    const { employeesRecord: record } = facts;
    const outcome = specialOldAgeEmployees(
      {
        bornOn: facts.bornOn as IsoDate,
        sex: facts.sex,
        work: facts.work,
        employeesMonths: facts.employeesMonths,
        qualifyingMonths: facts.qualifyingMonths ?? facts.employeesMonths,
        insured: facts.insured,
        disabled: facts.disabled,
        ...(record ? { main: partsOf(record) } : {}),
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const { startAge, attainsStartAgeOn, firstPaidMonth, related, fixed, annualAmount } = outcome.breakdown;
    return {
      status: "payable",
      result: {
        startAge: { years: startAge, months: 0 },
        attainsStartAgeOn,
        firstPaidMonth: formatMonth(firstPaidMonth),
        ...(related ? { remunerationRelatedAnnualAmount: related.amount } : {}),
        fixedPartAnnualAmount: fixed?.fixedPart ?? 0,
        ...(related ? { annualAmount } : {}),
      },
      steps: explainSpecialOldAge(outcome.breakdown),
    };
  },
});
