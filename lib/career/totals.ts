import { halfStateShareFrom } from "#data/turning-points.ts";
import type { ContributionMonths, KnownRecord } from "#lib/input/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Ledger } from "./ledger.ts";
import { cellOf, type Prefix } from "./prefix.ts";
import type { Run } from "./runs.ts";
import { STANDING } from "./standing.ts";

export type NationalTotals = {
  readonly months: ContributionMonths;
  readonly additionalMonths: number;
};

const FIELD = {
  [STANDING.quarterExempt]: "quarterExempt",
  [STANDING.halfExempt]: "halfExempt",
  [STANDING.threeQuarterExempt]: "threeQuarterExempt",
  [STANDING.fullExempt]: "fullExempt",
} as const;

/** National Pension months by kind before `until`, with those of a statement. */
export function nationalTotals({ ledger, runs }: Prefix, until: Month, known?: KnownRecord): NationalTotals {
  const before = { quarterExempt: 0, halfExempt: 0, threeQuarterExempt: 0, fullExempt: 0 };
  const own = {
    paid: 0,
    quarterExempt: 0,
    halfExempt: 0,
    threeQuarterExempt: 0,
    fullExempt: 0,
    before200904: before,
    studentOrDeferred: 0,
    complementary: 0,
  };
  let additionalMonths = 0;
  const end = until - ledger.from;
  const cut = halfStateShareFrom - ledger.from;
  for (const run of runs) {
    if (run.at >= end) break;
    const count = Math.min(run.end, end) - run.at;
    if (run.additional) additionalMonths += count;
    switch (run.standing) {
      case STANDING.paid:
      case STANDING.category3:
      case STANDING.category2:
      case STANDING.voluntary:
      case STANDING.waived:
      case STANDING.paidLate:
        own.paid += count;
        break;
      case STANDING.quarterExempt:
      case STANDING.halfExempt:
      case STANDING.threeQuarterExempt:
      case STANDING.fullExempt:
        (run.at < cut ? before : own)[FIELD[run.standing]] += count;
        break;
      case STANDING.studentOrDeferred:
        own.studentOrDeferred += count;
        break;
      case STANDING.complementary:
      case STANDING.category2Outside:
        own.complementary += count;
        break;
    }
  }
  if (!known) return { months: own, additionalMonths };
  return {
    months: sumOf(own, known.contributionMonths),
    additionalMonths: additionalMonths + known.additionalContributionMonths,
  };
}

/** Months before `until` that count by an agreement, for each stay. */
export function monthsOfStays({ from, standing, agreementStays }: Ledger, until: Month) {
  return agreementStays.map(({ country, ...stay }) => {
    const cells = standing.subarray(Math.max(0, stay.from - from), Math.max(0, Math.min(stay.to, until) - from));
    return { country, months: cells.filter((one) => one === STANDING.foreign).length };
  });
}

function sumOf(a: ContributionMonths, b: ContributionMonths): ContributionMonths {
  return {
    paid: a.paid + b.paid,
    quarterExempt: a.quarterExempt + b.quarterExempt,
    halfExempt: a.halfExempt + b.halfExempt,
    threeQuarterExempt: a.threeQuarterExempt + b.threeQuarterExempt,
    fullExempt: a.fullExempt + b.fullExempt,
    before200904: {
      quarterExempt: a.before200904.quarterExempt + b.before200904.quarterExempt,
      halfExempt: a.before200904.halfExempt + b.before200904.halfExempt,
      threeQuarterExempt: a.before200904.threeQuarterExempt + b.before200904.threeQuarterExempt,
      fullExempt: a.before200904.fullExempt + b.before200904.fullExempt,
    },
    studentOrDeferred: a.studentOrDeferred + b.studentOrDeferred,
    complementary: a.complementary + b.complementary,
  };
}

/** Insured months before `until`: all of them, and those at ages 20 to 59. */
export const employeesMonthsBefore = (prefix: Prefix, until: Month): EmployeesMonths =>
  employeesMonths(prefix, cellOf(prefix.ledger, until));

type EmployeesMonths = { readonly all: number; readonly aged20To59: number };

function employeesMonths({ runs }: Prefix, end: number): EmployeesMonths {
  let all = 0;
  let aged20To59 = 0;
  for (const run of runs) {
    if (run.at >= end) break;
    const inside = run.standing === STANDING.category2;
    if (!inside && run.standing !== STANDING.category2Outside) continue;
    const months = Math.min(run.end, end) - run.at;
    all += months;
    if (inside) aged20To59 += months;
  }
  return { all, aged20To59 };
}

/** Does the pay of a run count? That of insured months, and what was received in a split. */
export const hasPay = ({ standing, remuneration }: Run): boolean =>
  standing === STANDING.category2 || standing === STANDING.category2Outside || remuneration > 0;

/** Has a ledger any month before `until` whose pay counts? */
export const hasMonthsWithPay = ({ ledger, runs }: Prefix, until: Month): boolean =>
  runs.some((run) => run.at < until - ledger.from && hasPay(run));
