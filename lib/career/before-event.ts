import type { KnownRecord } from "#lib/input/index.ts";
import { addMonths, type IsoDate, intersection, type Month, monthOfDate, type Period } from "#lib/time/index.ts";
import type { Prefix } from "./prefix.ts";
import type { Run } from "./runs.ts";
import { STANDING } from "./standing.ts";

/** What the contribution test of a first medical visit or a death looks at. */
export type MonthsBeforeEvent = {
  /** Insured months of the National Pension up to the second month before the event, with those of a statement. */
  readonly insured: number;
  readonly paid: number;
  readonly exempt: number;
  /** The year that ends with the second month before, for who was not insured on the day with the last insured month. */
  readonly lastYear?: Period;
  /** Unpaid months in it, and the newest of them; absent where a statement hides them. */
  readonly unpaidLastYear?: number;
  readonly lastUnpaid?: Month;
};

/** A month paid for later than it was due: until then it stood otherwise. */
type PaidLater = { readonly month: Month; readonly paidIn: Month; readonly standing: number };

type Standing = "paid" | "exempt" | "unpaid" | "notInsured";

/**
 * Months before an event as the law counts them on the day before it: what was paid or filed by then. Employees' months
 * below 20 and from 60 to 64 are insured and paid here (they are set aside for the old-age pension alone), months at 20 to 59
 * of which the plan says nothing are unpaid, for everyone is insured then, and complementary months are neither.
 * Law: NPA 5, 30(1), 37; Act 34 of 1985 suppl. 8(4), 20, 64. Rules R-100, R-454, R-500.
 */
export function monthsBeforeEvent(
  prefix: Prefix,
  on: IsoDate,
  insuredThen: boolean,
  paidLate: readonly PaidLater[] = [],
  known?: KnownRecord,
): MonthsBeforeEvent {
  const { ledger } = prefix;
  const { recordedUntil } = ledger;
  const event = monthOfDate(on);
  const end = Math.min(addMonths(event, -1), ledger.attains65) - ledger.from;
  const standingIn = (run: Run, cell: number): Standing => {
    if (run.standing !== STANDING.paidLate) return OF_STANDING[run.standing] ?? whereSilent(prefix, cell);
    const late = paidLate.find(({ month }) => month - ledger.from === cell);
    return late && late.paidIn >= event ? (OF_STANDING[late.standing] ?? "unpaid") : "paid";
  };
  const counts = { paid: 0, exempt: 0, unpaid: 0, notInsured: 0 };
  let last = -1;
  const each = (from: number, to: number, visit: (standing: Standing, at: number, months: number) => void) => {
    for (const run of prefix.runs) {
      if (run.at >= to) break;
      for (let at = Math.max(run.at, from); at < Math.min(run.end, to); ) {
        const alike = isAlike(run) ? Math.min(run.end, to) : at + 1;
        visit(standingIn(run, at), at, alike - at);
        at = alike;
      }
    }
  };
  each(0, end, (standing, at, months) => {
    counts[standing] += months;
    if (standing !== "notInsured") last = at + months - 1;
  });
  const stated = known && recordedUntil !== undefined ? statedMonths(prefix, known, recordedUntil) : NONE_STATED;
  const months = {
    insured: counts.paid + counts.exempt + counts.unpaid + stated.insured,
    paid: counts.paid + stated.paid,
    exempt: counts.exempt + stated.exempt,
  };
  if (last < 0) return months;
  const yearEnd = insuredThen ? end : last + 1;
  const lastYear = { from: (ledger.from + yearEnd - 12) as Month, to: (ledger.from + yearEnd) as Month };
  if (recordedUntil !== undefined && lastYear.from < recordedUntil) return { ...months, lastYear };
  let unpaidLastYear = 0;
  let lastUnpaid: Month | undefined;
  each(Math.max(0, yearEnd - 12), yearEnd, (standing, at, alike) => {
    if (standing !== "unpaid") return;
    unpaidLastYear += alike;
    lastUnpaid = (ledger.from + at + alike - 1) as Month;
  });
  return { ...months, lastYear, unpaidLastYear, ...(lastUnpaid === undefined ? {} : { lastUnpaid }) };
}

const OF_STANDING: Readonly<Record<number, Standing>> = {
  [STANDING.paid]: "paid",
  [STANDING.category2]: "paid",
  [STANDING.category2Outside]: "paid",
  [STANDING.category3]: "paid",
  [STANDING.voluntary]: "paid",
  [STANDING.waived]: "paid",
  [STANDING.quarterExempt]: "exempt",
  [STANDING.halfExempt]: "exempt",
  [STANDING.threeQuarterExempt]: "exempt",
  [STANDING.fullExempt]: "exempt",
  [STANDING.studentOrDeferred]: "exempt",
  [STANDING.unpaid]: "unpaid",
  [STANDING.category3TooLate]: "unpaid",
  [STANDING.complementary]: "notInsured",
  [STANDING.foreign]: "notInsured",
  [STANDING.abroad]: "notInsured",
};

/** Does every cell of a run stand alike? Not where months were paid late, nor where the plan is silent around 20 and 60. */
const isAlike = ({ standing }: Run): boolean => standing !== STANDING.paidLate && standing !== STANDING.none;

/** A month of which the plan says nothing. */
function whereSilent({ ledger }: Prefix, cell: number): Standing {
  const month = ledger.from + cell;
  const asked = month >= Math.max(ledger.attains20, ledger.recordedUntil ?? 0) && month < ledger.attains60;
  return asked ? "unpaid" : "notInsured";
}

const NONE_STATED = { insured: 0, paid: 0, exempt: 0 };

/** The months of a statement: what it does not count of those at 20 to 59 was not paid. */
function statedMonths({ ledger }: Prefix, { contributionMonths: known }: KnownRecord, until: Month) {
  const kinds = (of: typeof known | typeof known.before200904) =>
    of.quarterExempt + of.halfExempt + of.threeQuarterExempt + of.fullExempt;
  const exempt = kinds(known) + kinds(known.before200904) + known.studentOrDeferred;
  const asked = intersection({ from: ledger.attains20, to: ledger.attains60 }, { from: ledger.from, to: until });
  const possible = Math.max(0, asked.to - asked.from) - known.complementary;
  return { insured: Math.max(known.paid + exempt, possible), paid: known.paid, exempt };
}
