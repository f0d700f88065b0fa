import type { ParameterName, Series } from "#lib/parameters/index.ts";
import { additions } from "./additions.ts";
import { basicPension } from "./basic-pension.ts";
import { commencement } from "./commencement.ts";
import { disabilityAndSurvivors } from "./disability-and-survivors.ts";
import { earlierLevels } from "./earlier-levels.ts";
import { earningsTest } from "./earnings-test.ts";
import { employeesBenefits } from "./employees-benefits.ts";
import { employeesContributions } from "./employees-contributions.ts";
import { employmentInsurance } from "./employment-insurance.ts";
import { exemptions } from "./exemptions.ts";
import { lumpSumAndDivision } from "./lump-sum-and-division.ts";
import { nationalContributions } from "./national-contributions.ts";
import { remuneration } from "./remuneration.ts";
import { specialOldAge } from "./special-old-age.ts";
import { supportBenefit } from "./support-benefit.ts";
import { survivors } from "./survivors.ts";

/** What changes only by reform, topic by topic. */
export const series: readonly Series<ParameterName>[] = [
  ...basicPension,
  ...commencement,
  ...nationalContributions,
  ...employeesBenefits,
  ...employeesContributions,
  ...remuneration,
  ...exemptions,
  ...earlierLevels,
  ...specialOldAge,
  ...earningsTest,
  ...employmentInsurance,
  ...additions,
  ...disabilityAndSurvivors,
  ...survivors,
  ...supportBenefit,
  ...lumpSumAndDivision,
];
