export { discountFactor } from "./discount.ts";
export { compare, inDecimals, ONE, plus, rate, reduced, times, toDecimal, toStepValue } from "./rate.ts";
export {
  type Factor,
  premiumAndHalf,
  type Rate,
  ROUNDING,
  type RoundingName,
  toYen,
  toYenOfTwo,
  toYenSum,
  type Yen,
  yen,
} from "./yen.ts";
