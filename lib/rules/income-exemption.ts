import type { Yen } from "#lib/money/index.ts";
import type { ExemptionIncomeLimits, ParameterReader } from "#lib/parameters/index.ts";
import type { Age, Month } from "#lib/time/index.ts";
import { type LeftToPay, leftToPay, type NationalExemption } from "./contributions.ts";

/** A person whose income the test looks at, in the year the law looks at: last year's, for January to June that of the year before. */
export type Earner = {
  /** Income (所得) of the tax law. */
  readonly annualIncome: number;
  /** Deductions of the order, which count in the partial tiers and for students. */
  readonly annualDeductions: number;
  readonly dependents: number;
  /** Left out after a loss of job, a closure or a disaster of this person, or for the spouse of a victim of violence. */
  readonly leftOut?: boolean;
  /** Disabled, widowed or a single parent: full exemption up to a limit of its own. */
  readonly disabledOrSingleParent?: boolean;
};

export type ExemptionCase = {
  readonly age: Age;
  readonly applicant: Earner;
  readonly spouse?: Earner | undefined;
  /** Where another person heads the household. */
  readonly householdHead?: Earner | undefined;
  readonly student: boolean;
};

export type Tier = Exclude<NationalExemption, "none">;

/** Income up to which each tier is open; the full limit by dependants, the others before deductions are added. */
export type TierLimits = Readonly<Record<Tier, Yen>>;

export type IncomeExemption = {
  readonly tier: NationalExemption;
  readonly deferral: boolean;
  readonly studentDeferral: boolean;
  /** Limits of the applicant. */
  readonly limits: TierLimits;
  readonly law: ExemptionIncomeLimits;
  /** The contribution that the tier leaves to pay. */
  readonly left: LeftToPay;
};

/** Best first. */
const TIERS: readonly Tier[] = ["full", "threeQuarter", "half", "quarter"];

function limitsOf(law: ExemptionIncomeLimits, { dependents, disabledOrSingleParent }: Earner): TierLimits {
  const full = (dependents + 1) * law.full.perPerson + law.full.plus;
  return {
    full: (disabledOrSingleParent ? Math.max(full, law.disabledOrSingleParent) : full) as Yen,
    threeQuarter: law.threeQuarterExempt,
    half: law.halfExempt,
    quarter: law.quarterExempt,
  };
}

/** Full exemption and deferral look at the income itself, the partial tiers at what deductions leave of it. */
function passes(person: Earner, tier: Tier, law: ExemptionIncomeLimits): boolean {
  if (person.leftOut) return true;
  const income = tier === "full" ? person.annualIncome : person.annualIncome - person.annualDeductions;
  return income <= limitsOf(law, person)[tier];
}

/**
 * Exemption on application (申請免除), payment deferral (納付猶予) and the special rule for students (学生納付特例) of a person in
 * category 1; the voluntarily insured have none of them (R-130).
 *
 *   tier            the best of full, 3/4, 1/2, 1/4 whose income limit applicant, spouse and household head each keep
 *   deferral        under the age of the law (30, since 2016-07 50), applicant and spouse keep the limit of full exemption;
 *                   closed to students, and as a scheme after June 2035
 *   studentDeferral the student's own income after deductions keeps the students' limit, whoever else earns what
 *
 * Students have no tier. Limits of the month `at`: those of income turn in July, those of students in April.
 * Law: NPA 90, 90-2, 90-3, NPO 6-7 to 6-12, NPR 77-7; Act 104 of 2004 suppl. 19, Act 64 of 2014 suppl. 14. R-121 to R-125.
 */
export function incomeExemption(facts: ExemptionCase, at: Month, params: ParameterReader): IncomeExemption {
  const { applicant, spouse, householdHead, student } = facts;
  const law = params.get("exemptionIncomeLimits", at);
  const couple = [applicant, spouse].filter((person) => person !== undefined);
  const everyone = [...couple, householdHead].filter((person) => person !== undefined);
  const open = student ? undefined : TIERS.find((tier) => everyone.every((person) => passes(person, tier, law)));
  const tier = open ?? "none";
  const endAge = params.stretchIfAny("deferralEndAge", at)?.value;
  const young = endAge !== undefined && facts.age.years < endAge;
  return {
    tier,
    deferral: !student && young && couple.every((person) => passes(person, "full", law)),
    studentDeferral: student && passesAsStudent(applicant, at, params),
    limits: limitsOf(law, applicant),
    law,
    left: leftToPay(tier, at, params),
  };
}

const passesAsStudent = (student: Earner, at: Month, params: ParameterReader): boolean =>
  student.leftOut === true || student.annualIncome - student.annualDeductions <= params.get("studentIncomeLimit", at);
