import { explainMonthly } from "./old-age-basic.ts";
import { type Step, step } from "./step.ts";

/** The parts of a pension that are due in a month, and what they come to. */
export type DueParts = Readonly<
  Record<"basic" | "additional" | "transfer" | "remunerationRelated" | "transitional" | "fixed" | "dependents", number>
>;

/** The sum of the parts that a month pays, where nothing of them is withheld. */
export function explainSumOfParts(basic: boolean, due: DueParts, annualAmount: number, monthlyAmount: number): Step[] {
  const sum = basic
    ? step(
        "award.basic",
        { basic: due.basic, additional: due.additional, transferAddition: due.transfer },
        annualAmount,
        { law: "NPA art. 43, Act 34 of 1985 suppl. art. 14" },
      )
    : step(
        "award.employees",
        {
          remunerationRelated: due.remunerationRelated,
          transitionalAddition: due.transitional,
          fixedPart: due.fixed,
          dependentsAddition: due.dependents,
        },
        annualAmount,
        { law: "EPIA art. 43, 44, Act 34 of 1985 suppl. art. 59" },
      );
  return [sum, explainMonthly(annualAmount, monthlyAmount)];
}

/** What employment insurance withholds beside the earnings test before 65, and what it leaves. */
export function explainWithheldBesides(afterEarningsTest: number, annualAmount: number, monthlyAmount: number): Step[] {
  const values = { afterEarningsTest, withheldBesides: afterEarningsTest - annualAmount };
  const left = step("award.employmentInsurance", values, annualAmount, { law: "EPIA suppl. art. 7-5, 11-6" });
  return [left, explainMonthly(annualAmount, monthlyAmount)];
}
