import type { AuditItem } from "#lib/audit/index.ts";
import type { Source, Step } from "#lib/explain/index.ts";
import type { BenefitId } from "#lib/projection/index.ts";
import type { Month } from "#lib/time/index.ts";

/**
 * A figure on screen: the right to a pension, what a month pays of it, a year's contributions, what a year earned, the years
 * that pay it back, the lump sum on leaving Japan in a month, or what missed months cost and bring.
 */
export type Question = { readonly scenario: string; readonly person: string } & (
  | { readonly kind: "right"; readonly benefit: BenefitId }
  | { readonly kind: "award"; readonly benefit: BenefitId; readonly month: Month }
  | { readonly kind: "contributions"; readonly fiscalYear: number }
  | { readonly kind: "earned"; readonly fiscalYear: number }
  | { readonly kind: "payback" }
  | { readonly kind: "lumpSum"; readonly month: Month }
  | { readonly kind: "missed"; readonly item: AuditItem["kind"]; readonly from: Month; readonly figure: MissedFigure }
);

/** A figure of the record audit. */
export type MissedFigure = "price" | "yearlyGain" | "breakEvenYears";

export type Explanation = { readonly steps: readonly Step[]; readonly sources: readonly Source[] };
