export { compare, ONE, plus, rate, reduced, times, toDecimal, toStepValue } from "./rate.ts";
export { type Rate, ROUNDING, type RoundingName, toYen, type Yen, yen } from "./yen.ts";
