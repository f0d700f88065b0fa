import type { OtherIncome } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import { type Month, parseMonth } from "#lib/time/index.ts";

/** Yen of a month in today's yen. */
export type InTodaysYen = (amount: number, month: Month) => number;

/** What the lines of one person bring in a month, in today's yen: all of them, and those that are work. */
export type LinesOfMonth = { readonly all: Yen; readonly work: Yen };

/** A sum paid once, in today's yen. */
export type PaidOnce = {
  readonly month: Month;
  readonly person: string;
  readonly kind: OtherIncome["kind"];
  readonly name?: string | undefined;
  readonly amount: Yen;
};

type Monthly = Extract<OtherIncome, { paid: "monthly" }>;

const isMonthly = (line: OtherIncome): line is Monthly => line.paid === "monthly";

/** Months in which a monthly line begins or ends. */
export const lineTurns = (lines: readonly OtherIncome[]): Month[] =>
  lines.filter(isMonthly).flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])].map(parseMonth));

/** What the monthly lines bring in a month in which the person lives. */
export function linesIn(lines: readonly OtherIncome[], month: Month, inTodaysYen: InTodaysYen): LinesOfMonth {
  let [all, work] = [0, 0];
  for (const line of lines) {
    if (!isMonthly(line) || month < parseMonth(line.from)) continue;
    if (line.to !== null && month >= parseMonth(line.to)) continue;
    const amount = line.grows === "fixed" ? inTodaysYen(line.monthlyAmount, month) : line.monthlyAmount;
    all += amount;
    if (line.kind === "work") work += amount;
  }
  return { all: yen(all), work: yen(work) };
}

/** The sums a person is paid once in the months [from, to), in order of time. */
export const onceIn = (
  person: string,
  lines: readonly OtherIncome[],
  from: Month,
  to: Month,
  inTodaysYen: InTodaysYen,
): PaidOnce[] =>
  lines
    .flatMap((line): PaidOnce[] => {
      if (line.paid === "monthly") return [];
      const { kind, name, grows } = line;
      const month = parseMonth(line.month);
      const amount = yen(grows === "fixed" ? inTodaysYen(line.amount, month) : line.amount);
      return month >= from && month < to ? [{ month, person, kind, name, amount }] : [];
    })
    .sort((a, b) => a.month - b.month);
