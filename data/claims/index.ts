import { insuranceSteps } from "./insurance.ts";
import { pensionSteps } from "./pensions.ts";
import type { ClaimEvent } from "./types.ts";

export { claimSources } from "./sources.ts";
export type { ClaimEvent, ClaimStep, Deadline } from "./types.ts";

/** Everything that can be claimed or is to be reported after an event, by its id. */
export const claimSteps = { ...pensionSteps, ...insuranceSteps };

export type ClaimId = keyof typeof claimSteps;

/** What follows from an event, the most pressing first. Which of it applies, a household's facts tell. */
export const claimsAfter = {
  death: [
    "pensionerDied",
    "nationalHealthEnds",
    "category1",
    "nationalHealth",
    "additionEnds",
    "unpaidPension",
    "survivorsBasic",
    "survivorsEmployees",
    "widowsPension",
    "deathGrant",
    "choiceOfPensions",
    "supportBenefit",
    "burialAllowance",
    "funeralAllowance",
    "workInjurySurvivors",
    "workInjuryFuneral",
  ],
  disability: [
    "sicknessAllowance",
    "disabilityBasic",
    "disabilityEmployees",
    "disabilityWorseLater",
    "supportBenefit",
    "statutoryExemption",
    "choiceOfPensions",
    "workInjuryDisability",
  ],
  sixty: ["specialOldAge", "voluntaryInsurance", "earlyClaim", "continuationBenefit"],
  sixtyFive: [
    "oldAgeAfterSpecial",
    "oldAge",
    "deferral",
    "dependentsAddition",
    "transferAddition",
    "choiceOfPensions",
    "supportBenefit",
    "category1WhenSpouseIs65",
  ],
  leavingJapan: [
    "moveOut",
    "voluntaryInsurance",
    "certificateOfCoverage",
    "lumpSumWithdrawal",
    "lumpSumTaxRefund",
    "pensionPaidAbroad",
    "taxTreaty",
  ],
  divorce: ["category1", "nationalHealth", "additionEnds", "childRearingAllowance", "splitInformation", "pensionSplit"],
  jobLoss: [
    "dependentOfSpouse",
    "category1",
    "nationalHealth",
    "voluntaryContinuation",
    "unemploymentAllowance",
    "olderJobSeeker",
    "jobLossExemption",
  ],
} as const satisfies Readonly<Record<ClaimEvent, readonly ClaimId[]>>;
