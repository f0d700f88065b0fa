import type { Rate } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";

/**
 * Share of the whole contribution that a short-time worker bears where a firm of up to 50, new to the rule, uses the support
 * (保険料調整制度): less than half up to the highest standard remuneration of the table, and closer to half after the first months of it.
 * Bonuses, long-term care and the benefits stay as they are.
 *
 * In:  months since the firm began to use it, the first being 0.
 * Out: the share, undefined where the worker bears half. Throws MissingParameterError before October 2026.
 * Law: Act 74 of 2025. Rule R-309.
 */
export function smallFirmShare(
  standardMonthlyRemuneration: number,
  monthsUsed: number,
  at: Month,
  params: ParameterReader,
): Rate | undefined {
  const { months, firstMonths, shares } = params.get("smallFirmSupport", at);
  if (monthsUsed >= months) return undefined;
  const row = shares.find(({ remunerationUpTo }) => standardMonthlyRemuneration <= remunerationUpTo);
  return monthsUsed < firstMonths ? row?.atFirst : row?.later;
}
