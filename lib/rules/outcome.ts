/** A code with its numbers; the messages make a sentence of it. */
export type Reason = { readonly code: string; readonly [detail: string]: unknown };

/** What a rule answers: a result with its breakdown, or every reason why the law refuses. */
export type Outcome<B> =
  | { readonly status: "payable"; readonly breakdown: B; readonly toBeConfirmed?: readonly string[] }
  | { readonly status: "notEligible"; readonly reasons: readonly Reason[] };

export const payable = <B>(breakdown: B, toBeConfirmed: readonly string[] = []): Outcome<B> =>
  toBeConfirmed.length > 0 ? { status: "payable", breakdown, toBeConfirmed } : { status: "payable", breakdown };

export const notEligible = (
  ...reasons: readonly Reason[]
): { readonly status: "notEligible"; readonly reasons: readonly Reason[] } => ({
  status: "notEligible",
  reasons,
});
