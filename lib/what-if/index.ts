export type { BenefitUnderLaw } from "./benefits-under-law.ts";
export { MORE_PAY } from "./grade-step.ts";
export { type Lens, underTwoLaws } from "./lens.ts";
export { type MarginalAnswer, marginalValues } from "./marginal.ts";
