import type { ParameterReader } from "#lib/parameters/index.ts";
import { type Member, qualifyingMonths, type Reason } from "#lib/projection/index.ts";
import { addMonths, formatMonth, type Month, type Period } from "#lib/time/index.ts";

/** How far a record is from the ten years, and the ways there, what may already be there first. */
export type TenYears = {
  readonly months: number;
  readonly needed: number;
  /** Special voluntary cover at 65 to 69 that completes them, where the birth date opens it. */
  readonly special?: Period;
  readonly ways: readonly Reason[];
};

/**
 * What is missing for the ten years once every month of the scenario is in; undefined where they are reached. First asked
 * are months that count and were not said; then voluntary insurance at 60 to 64 (`free`), special voluntary insurance at
 * 65 to 69 for the last cohorts, and work. Rules.
 */
export function missingForTenYears(
  member: Member,
  from: Month,
  free: Period,
  params: ParameterReader,
): TenYears | undefined {
  const { ledger, bornOn } = member;
  const end = addMonths(ledger.from, ledger.length);
  const period = qualifyingMonths(member, end, end, params);
  if (period.meetsTenYears) return undefined;
  const missing = Math.max(1, period.neededMonths - period.qualifyingMonths);
  const at60 = Math.min(missing, free.to - free.from);
  const start = Math.max(from, ledger.attains65) as Month;
  const to = addMonths(start, missing - at60);
  const special =
    at60 < missing && to <= ledger.attains70 && bornOn < params.get("specialVoluntaryBornBefore", from)
      ? { from: start, to }
      : undefined;
  return {
    months: period.qualifyingMonths,
    needed: period.neededMonths,
    ...(special ? { special } : {}),
    ways: [
      { code: "askComplementary" },
      ...(at60 > 0 ? [{ code: "wayVoluntary", from: formatMonth(free.from), months: at60 }] : []),
      ...(special
        ? [
            {
              code: "waySpecialVoluntary",
              from: formatMonth(special.from),
              months: special.to - special.from,
              right: formatMonth(addMonths(special.to, -1)),
              paidFrom: formatMonth(special.to),
            },
          ]
        : []),
      { code: "wayWork", months: missing },
    ],
  };
}
