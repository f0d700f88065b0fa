import { dependentsAdditionCalculation, transferAdditionCalculation } from "./additions.ts";
import type { AnyCalculation } from "./calculation.ts";
import {
  employeesContributionCalculation,
  nationalContributionCalculation,
  standardBonusCalculation,
  standardRemunerationCalculation,
} from "./contributions.ts";
import { dependentStatusCalculation, employeesCoverageCalculation } from "./coverage.ts";
import { deathGrantCalculation, widowsPensionCalculation } from "./death-benefits.ts";
import {
  disabilityAllowanceCalculation,
  disabilityBasicCalculation,
  disabilityEmployeesCalculation,
} from "./disability.ts";
import { certificationDayCalculation, contributionRequirementCalculation } from "./disability-right.ts";
import { earningsTestCalculation } from "./earnings-test.ts";
import { lumpSumWithdrawalCalculation } from "./lump-sum-withdrawal.ts";
import { incomeExemptionCalculation, latePaymentCalculation, prepaymentCalculation } from "./national-pension.ts";
import {
  commencementAdjustmentCalculation,
  commencementBreakEvenCalculation,
  oldAgeBasicCalculation,
  qualifyingPeriodCalculation,
} from "./old-age-basic.ts";
import {
  averageStandardRemunerationCalculation,
  oldAgeEmployeesCalculation,
  transitionalAdditionCalculation,
} from "./old-age-employees.ts";
import { pensionSplitCalculation } from "./pension-split.ts";
import { specialOldAgeCalculation } from "./special-old-age.ts";
import { supportBenefitCalculation } from "./support-benefit.ts";
import { survivorsBasicCalculation } from "./survivors-basic.ts";
import { survivorsEmployeesCalculation } from "./survivors-employees.ts";

export { type Answer, type AnyCalculation, coverageOf } from "./calculation.ts";

/** Every public calculation by name. A new one is one entry here. */
export const calculations: ReadonlyMap<string, AnyCalculation> = new Map(
  [
    qualifyingPeriodCalculation,
    commencementAdjustmentCalculation,
    commencementBreakEvenCalculation,
    oldAgeBasicCalculation,
    averageStandardRemunerationCalculation,
    oldAgeEmployeesCalculation,
    transitionalAdditionCalculation,
    earningsTestCalculation,
    specialOldAgeCalculation,
    dependentsAdditionCalculation,
    transferAdditionCalculation,
    supportBenefitCalculation,
    nationalContributionCalculation,
    incomeExemptionCalculation,
    prepaymentCalculation,
    latePaymentCalculation,
    employeesContributionCalculation,
    standardRemunerationCalculation,
    standardBonusCalculation,
    employeesCoverageCalculation,
    dependentStatusCalculation,
    widowsPensionCalculation,
    deathGrantCalculation,
    lumpSumWithdrawalCalculation,
    contributionRequirementCalculation,
    certificationDayCalculation,
    disabilityBasicCalculation,
    disabilityEmployeesCalculation,
    disabilityAllowanceCalculation,
    pensionSplitCalculation,
    survivorsBasicCalculation,
    survivorsEmployeesCalculation,
  ].map((one) => [one.name, one]),
);
