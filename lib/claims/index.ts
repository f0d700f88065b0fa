export { claimsIn } from "./occasions.ts";
export type { Claim, Limit, Occasion } from "./types.ts";
