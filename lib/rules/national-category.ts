import type { ParameterReader } from "#lib/parameters/index.ts";
import type { IsoDate, Month } from "#lib/time/index.ts";
import { PENSION_AGE } from "./pension-age.ts";

/** What decides the category of one month. */
export type CategoryFacts = {
  readonly bornOn: IsoDate;
  /** Whole years attained. A whole month belongs to the category at its end, so a month counts with the age attained in it. */
  readonly age: number;
  /** `temporarilyAbroad`: studying, accompanying a posted worker, volunteering and the like (category 3 goes on). */
  readonly residence: "japan" | "temporarilyAbroad" | "abroad";
  readonly japanese: boolean;
  /** On a visa for medical care or a long stay as a tourist. */
  readonly excludedVisa: boolean;
  /** Insured under employees' pension; past 70 by choice. */
  readonly insuredAsEmployee: boolean;
  /** Has a right to an old-age pension: from 65 any, before 60 one of the employees' scheme. */
  readonly oldAgeRight: boolean;
  /** Draws an old-age pension that was claimed early. */
  readonly claimedEarly: boolean;
  /** Spouse of a person in category 2, and maintained by that person. */
  readonly maintainedByCategory2: boolean;
};

/** 1 to 3 insured by law, `voluntaryOpen` may insure themselves, `none` may not; each with the ground. */
export type NationalCategory = {
  readonly category: 1 | 2 | 3 | "voluntaryOpen" | "none";
  readonly code: string;
};

const BEGINS = 20;
const ENDS = 60;
const VOLUNTARY_ENDS = 70;

/**
 * Category of the National Pension (国民年金の被保険者の種別) in one month. Employees are category 2, from 65 on only without
 * a right to an old-age pension, also those past 70 who stay insured by choice for want of one; their maintained spouses of 20 to 59
 * are category 3; everyone else of 20 to 59 who lives in Japan is category 1, whatever the nationality.
 *
 * The ages are those of acquiring and losing: category 1 and 3 begin on attaining 20 and end on the day of attaining 60.
 * Out: the category and a code that says why.
 * Law: NPA 7, 8, 9, suppl. 3 to 5; EPIA suppl. 4-3. Rules; for who may join.
 */
export function nationalCategory(facts: CategoryFacts, at: Month, params: ParameterReader): NationalCategory {
  const { age, residence, insuredAsEmployee, oldAgeRight } = facts;
  if (insuredAsEmployee && (age < PENSION_AGE || !oldAgeRight)) return { category: 2, code: "insuredAsEmployee" };
  if (age < BEGINS) return { category: "none", code: "under20" };
  if (age >= ENDS) return fromSixty(facts, at, params);
  // since April 2020 both categories ask for a home in Japan that is more than a long stay
  const excluded = facts.excludedVisa && params.get("category3LivesInJapan", at);
  const atHome = residence !== "abroad" || !params.get("category3LivesInJapan", at);
  if (facts.maintainedByCategory2 && atHome && !excluded) return { category: 3, code: "maintainedSpouse" };
  if (excluded) return { category: "none", code: "excludedVisa" };
  if (residence === "japan")
    return oldAgeRight
      ? { category: "voluntaryOpen", code: "employeesRightBefore60" }
      : { category: 1, code: "livesInJapan" };
  return abroad(facts);
}

const abroad = ({ japanese }: CategoryFacts): NationalCategory =>
  japanese ? { category: "voluntaryOpen", code: "nationalAbroad" } : { category: "none", code: "foreignerAbroad" };

/** From 60 on nobody but an employee is insured by law; some may join. */
function fromSixty(facts: CategoryFacts, at: Month, params: ParameterReader): NationalCategory {
  const { age, bornOn, residence, oldAgeRight, claimedEarly, excludedVisa } = facts;
  if (age >= VOLUNTARY_ENDS) return { category: "none", code: "past70" };
  if (claimedEarly) return { category: "none", code: "claimedEarly" };
  if (excludedVisa) return { category: "none", code: "excludedVisa" };
  if (age >= PENSION_AGE && oldAgeRight) return { category: "none", code: "rightAt65" };
  if (age >= PENSION_AGE && bornOn >= params.get("specialVoluntaryBornBefore", at))
    return { category: "none", code: "bornTooLateToJoin" };
  if (residence !== "japan") return abroad(facts);
  return { category: "voluntaryOpen", code: age < PENSION_AGE ? "aged60To64" : "noRightAt65" };
}
