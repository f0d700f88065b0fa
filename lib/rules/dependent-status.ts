import type { ParameterReader } from "#lib/parameters/index.ts";
import { ageIn, ageOn, dateOf, type IsoDate, type Month, monthNumberOf, yearOf } from "#lib/time/index.ts";
import { type CategoryFacts, nationalCategory } from "./national-category.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";

export type DependentCase = {
  readonly bornOn: IsoDate;
  readonly relation: "spouse" | "other";
  /**
   * Of the coming twelve months, gross. Of someone with wages alone: what the contract of employment states, allowances and
   * bonuses included, without overtime that it does not foresee (R-104, from April 2026; before, and with any other
   * income, a forecast). Of the self-employed: receipts less the direct costs, not the income of the tax law.
   */
  readonly expectedAnnualIncome: number;
  readonly insuredAnnualIncome: number;
  readonly sameHousehold: boolean;
  /** What the insured person sends in a year, where they live apart. */
  readonly annualRemittance: number;
  readonly disabled: boolean;
  /** Insured as an employee in an own job. */
  readonly insuredOwn: boolean;
  readonly at: Month;
};

export type DependentStatus = {
  readonly incomeLimit: number;
  readonly healthDependent: boolean;
  readonly category3: boolean;
};

/**
 * Is a person a dependant in health insurance, and a spouse category 3 (被扶養者・第3号被保険者)? Income stays strictly below the
 * limit of the person's age, and below half of the insured person's in one household, below the money sent when apart.
 *
 * The insured person is an employee under 65, and the dependant lives in Japan. Ages are judged on the first day of
 * `at`, that for ages 19 to 22 on 31 December; for category 3 the month is that of the age attained in it. From 75 on nobody is a dependant any more.
 * An income from half to the whole of the insured person's is refused: insurers may accept it where that person clearly
 * provides for the household, which no figure can show.
 * Law: HIA 3, NPA 7 and the notice on dependants. Rules, S-109, S-706.
 */
export function dependentStatus(facts: DependentCase, params: ParameterReader): Outcome<DependentStatus> {
  const { bornOn, expectedAnnualIncome: income, insuredAnnualIncome, sameHousehold, at } = facts;
  const age = ageOn(bornOn, dateOf(yearOf(at), monthNumberOf(at), 1));
  const limit = incomeLimit(facts, age, params);
  const maintained = sameHousehold ? 2 * income < insuredAnnualIncome : income < facts.annualRemittance;
  const reasons: Reason[] = [
    ...(income < limit ? [] : [{ code: "incomeTooHigh", income, limit }]),
    ...(maintained ? [] : [{ code: "notMainlyMaintained" }]),
    ...(facts.insuredOwn ? [{ code: "insuredOwn" }] : []),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  return payable({
    incomeLimit: limit,
    healthDependent: age < params.get("healthInsuranceEndAge", at),
    category3: facts.relation === "spouse" && isCategory3(facts, params),
  });
}

/** The highest limit that fits (R-103, S-109): disabled people and older ones, the young who are not the spouse, everyone. */
function incomeLimit({ bornOn, relation, disabled, at }: DependentCase, age: number, params: ParameterReader): number {
  const { general, disabled: ofDisabled, senior, young } = params.get("dependantIncomeLimit", at);
  const atYearEnd = ageOn(bornOn, dateOf(yearOf(at), 12, 31));
  const isYoung = young !== null && relation !== "spouse" && atYearEnd >= young.fromAge && atYearEnd <= young.toAge;
  return Math.max(
    general,
    disabled ? ofDisabled : 0,
    age >= senior.fromAge ? senior.amount : 0,
    isYoung ? young.amount : 0,
  );
}

/** A maintained spouse who lives in Japan and is no employee: only the age still decides. */
function isCategory3({ bornOn, at }: DependentCase, params: ParameterReader): boolean {
  const facts: CategoryFacts = {
    bornOn,
    age: ageIn(bornOn, at).years,
    residence: "japan",
    japanese: false,
    excludedVisa: false,
    insuredAsEmployee: false,
    // from 60 on nobody is category 3, whatever else could be open
    oldAgeRight: true,
    claimedEarly: false,
    maintainedByCategory2: true,
  };
  return nationalCategory(facts, at, params).category === 3;
}
