import type { SpecialOldAgeEmployees } from "#lib/rules/index.ts";
import { explainFixedPart, explainRemunerationRelated } from "./old-age-employees.ts";
import { type Step, step } from "./step.ts";

/** Steps of the special pension before 65: its start age, and the amounts that are known. */
export function explainSpecialOldAge({
  startAge,
  related,
  fixed,
  annualAmount,
}: Pick<SpecialOldAgeEmployees, "startAge" | "related" | "fixed" | "annualAmount">): Step[] {
  return [
    step("specialOldAge.startAge", { startAge }, startAge, { law: "EPIA suppl. art. 8-2" }),
    ...(related ? explainRemunerationRelated(related) : []),
    ...(fixed ? explainFixedPart(fixed, "EPIA suppl. art. 9-2") : []),
    ...(related
      ? [
          step(
            "specialOldAge.annualAmount",
            { remunerationRelated: related.amount, fixedPart: fixed?.fixedPart ?? 0 },
            annualAmount,
            { law: "EPIA suppl. art. 9, 9-2" },
          ),
        ]
      : []),
  ];
}
