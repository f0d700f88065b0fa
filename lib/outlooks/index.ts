export { priceIndexOf, takeHomeOf } from "./money.ts";
export { outlookOf } from "./paths.ts";
