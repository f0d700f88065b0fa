import { nationalPensionBegins } from "#data/turning-points.ts";
import { STANDING } from "#lib/career/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { asLived, isWaived, type Member, priceOfMonth, type Status, statusRuns } from "#lib/projection/index.ts";
import type { Month } from "#lib/time/index.ts";

/**
 * What can still become of a month of the past that was not paid in full: it can be paid within two years, or, where it
 * was waived, within ten; it is lost; or nothing was owed for it (abroad, complementary).
 */
export type Fate = "payable" | "backPayable" | "lost" | "outside";

/** Months in a row that stand alike and have the same fate. */
export type MissedRun = { readonly from: Month; readonly to: Month; readonly status: Status; readonly fate: Fate };

const UNPAID: ReadonlySet<Status> = new Set(["unpaid", "notSaid", "category3TooLate"]);
const NEVER_OWED: ReadonlySet<Status> = new Set(["complementary", "foreign", "abroad"]);

/**
 * Every month at 20 to 59 before `startsAt` without full payment, with what can become of it in `startsAt`. Months inside
 * a statement are known as totals only and left out. `claimed`: nobody with the right to the basic pension pays late.
 * Rules.
 */
export function missedMonths(member: Member, startsAt: Month, claimed: boolean, params: ParameterReader): MissedRun[] {
  const lived = asLived(member);
  const { ledger } = lived;
  const first = Math.max(ledger.attains20, nationalPensionBegins);
  const end = Math.min(ledger.attains60, startsAt);
  const runs: MissedRun[] = [];
  for (const { from, to, status } of statusRuns(lived)) {
    for (let month = Math.max(from, first); month < Math.min(to, end); month++) {
      const fate = fateOf(lived, month as Month, status, startsAt, claimed, params);
      if (!fate) continue;
      const last = runs.at(-1);
      const next = (month + 1) as Month;
      if (last && last.to === month && last.status === status && last.fate === fate)
        runs[runs.length - 1] = { ...last, to: next };
      else runs.push({ from: month as Month, to: next, status, fate });
    }
  }
  return runs;
}

function fateOf(
  { ledger }: Member,
  month: Month,
  status: Status,
  startsAt: Month,
  claimed: boolean,
  params: ParameterReader,
): Fate | undefined {
  if (NEVER_OWED.has(status)) return "outside";
  if (!UNPAID.has(status) && !isWaived(status)) return undefined;
  const standing = ledger.standing[month - ledger.from] ?? STANDING.none;
  const price = claimed ? undefined : priceOfMonth(standing, month, startsAt, params);
  if (!price) return "lost";
  return price.kind === "unpaid" ? "payable" : "backPayable";
}
