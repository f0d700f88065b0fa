import type { ParameterReader } from "#lib/parameters/index.ts";
import { ageOn, type IsoDate, monthOfDate } from "#lib/time/index.ts";
import { countsAs240 } from "./mid-life.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";

/** What is known of the deceased on the day of death. */
export type DeathFacts = {
  readonly bornOn: IsoDate;
  readonly diedOn: IsoDate;
  /** Insured under the National Pension, in any category. */
  readonly nationalInsured: boolean;
  /** Had been insured, and lived in Japan. */
  readonly formerlyInsuredResident: boolean;
  /** Insured under Employees' Pension Insurance. */
  readonly employeesInsured: boolean;
  /** Within five years of the first visit for the illness, which fell in insured time. */
  readonly firstVisitWithin5Years: boolean;
  /** Of an employees' disability pension. */
  readonly disabilityGrade?: 1 | 2 | 3;
  /** The contribution requirement on the day before the death. */
  readonly contributions: { readonly met: boolean; readonly reasons: readonly Reason[] };
  /** Paid, exempted and complementary months; from 2017-08 on those under employees' insurance after 65 too. */
  readonly qualifyingMonths: number;
  readonly employeesMonths: number;
  readonly monthsFromMidLife?: number;
};

/** Which kind of right a death opens to the survivors' employees' pension. */
export type SurvivorsKind = "shortTerm" | "longTerm";

/** Ages at which someone who was insured and lives in Japan still opens the basic pension (NPA 37 item 2). */
const FORMERLY_INSURED = { from: 60, to: 65 };

/**
 * Does a death open the survivors' basic pension (遺族基礎年金)? It does where the deceased was insured, or had been and
 * lived in Japan at 60 to 64, each with the contributions that are asked for; or had 25 years, drawing a pension or not.
 *
 * Out: what opens it, or why nothing does. Law: NPA 37, NPA suppl. 9. Rules R-500, R-501.
 */
export function opensSurvivorsBasic(facts: DeathFacts, params: ParameterReader): Outcome<"insured" | "longTerm"> {
  const age = ageOn(facts.bornOn, facts.diedOn);
  const formerly = facts.formerlyInsuredResident && age >= FORMERLY_INSURED.from && age < FORMERLY_INSURED.to;
  const insured = facts.nationalInsured || formerly;
  if (insured && facts.contributions.met) return payable("insured");
  if (hasTwentyFiveYears(facts, params)) return payable("longTerm");
  return notEligible(...refusal(facts, insured, params));
}

/**
 * The kinds of right to the survivors' employees' pension (遺族厚生年金) a death opens. Short-term: insured on the day, or
 * dead within five years of a first visit in insured time, each with the contributions that are asked for; or entitled to a
 * disability pension of grade 1 or 2. Long-term: 25 years. Where both are open the short-term one comes first.
 *
 * Out: the kinds, or why there is none. Law: EPIA 58, EPIA suppl. 14. Rules.
 */
export function opensSurvivorsEmployees(facts: DeathFacts, params: ParameterReader): Outcome<readonly SurvivorsKind[]> {
  const insured = facts.employeesInsured || facts.firstVisitWithin5Years;
  const disabled = facts.disabilityGrade === 1 || facts.disabilityGrade === 2;
  const kinds: SurvivorsKind[] = [
    ...(disabled || (insured && facts.contributions.met) ? ["shortTerm" as const] : []),
    ...(facts.employeesMonths > 0 && hasTwentyFiveYears(facts, params) ? ["longTerm" as const] : []),
  ];
  if (facts.employeesMonths === 0) return notEligible({ code: "noInsuredMonth" });
  return kinds.length > 0 ? payable(kinds) : notEligible(...refusal(facts, insured, params));
}

/** 25 years, or for births to 1956-04-01 the employees' or mid-life months that stand for them (R-500, R-501). */
function hasTwentyFiveYears(facts: DeathFacts, params: ParameterReader): boolean {
  const at = monthOfDate(facts.diedOn);
  const { bornOn, employeesMonths, monthsFromMidLife = 0 } = facts;
  const byEmployees = params.getFor("longTermByEmployeesMonths", at, bornOn);
  return (
    facts.qualifyingMonths >= params.get("longTermSurvivorsMonths", at) ||
    (byEmployees !== null && employeesMonths >= byEmployees) ||
    countsAs240({ bornOn, employeesMonths, monthsFromMidLife }, at, params)
  );
}

const refusal = (facts: DeathFacts, insured: boolean, params: ParameterReader): readonly Reason[] => [
  {
    code: "deceasedNotQualified",
    months: facts.qualifyingMonths,
    needed: params.get("longTermSurvivorsMonths", monthOfDate(facts.diedOn)),
  },
  ...(insured ? facts.contributions.reasons : []),
];
