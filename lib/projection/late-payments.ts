import { parameters } from "#data/index.ts";
import { fillCells, type Ledger, STANDING, type Standing } from "#lib/career/index.ts";
import type { Person, Scenario } from "#lib/input/index.ts";
import type { Yen } from "#lib/money/index.ts";
import type { ParameterName, ParameterReader, ParameterValues, Stretch } from "#lib/parameters/index.ts";
import { type LatePrice, latePaymentWindow, latePrice, nationalContribution, type WaivedAs } from "#lib/rules/index.ts";
import { addMonths, fiscalYearOf, lastPaymentMonth, type Month, monthsOf, parseMonth } from "#lib/time/index.ts";
import type { Life } from "./household.ts";
import type { Status } from "./status.ts";
import type { Reason } from "./types.ts";

/** A month of the past as it is paid later: how it stood until then, and its price. */
export type PaidLate = {
  readonly month: Month;
  readonly paidIn: Month;
  readonly standing: Standing;
  readonly amount: Yen;
  /** Of a waived month, the fiscal year whose table gave the rate. */
  readonly tableOf?: number;
};

/** How each standing that can be paid for late had been waived. */
const WAIVED: Readonly<Record<number, WaivedAs>> = {
  [STANDING.quarterExempt]: "quarter",
  [STANDING.halfExempt]: "half",
  [STANDING.threeQuarterExempt]: "threeQuarter",
  [STANDING.fullExempt]: "full",
  [STANDING.studentOrDeferred]: "student",
};

/** Can a month that stands so be paid for as a waived one? Those around a birth count as paid already. */
export const isWaived = (status: Status): boolean => WAIVED[standingOf(status)] !== undefined;

/** Waived months of a ledger that can still be paid for in `paidIn`. */
export function waivedMonthsPayable({ from, standing }: Ledger, paidIn: Month, params: ParameterReader): number {
  const window = latePaymentWindow(paidIn, params);
  return standing.subarray(Math.max(0, window.from - from), Math.max(0, window.to - from)).filter((one) => WAIVED[one])
    .length;
}

/** The standing of a month whose status is told; what the plan does not say stands as none. */
export const standingOf = (status: Status): Standing => STANDING[status as keyof typeof STANDING] ?? STANDING.none;

/** The price of a month paid late; of a waived one how it came about, and the fiscal year whose table gave the rate. */
export type PriceOfMonth = {
  readonly kind: "unpaid" | "waived";
  readonly amount: Yen;
  readonly late?: LatePrice;
  readonly tableOf?: number;
};

/**
 * What a month of this standing costs when it is paid in `paidIn`: its own contribution within two years, or what was
 * waived with its surcharge within ten. Undefined where nothing is owed or it is too late.
 */
export function priceOfMonth(
  standing: number,
  month: Month,
  paidIn: Month,
  params: ParameterReader,
): PriceOfMonth | undefined {
  const exemption = WAIVED[standing];
  if (exemption !== undefined) {
    const window = latePaymentWindow(paidIn, params);
    if (month < window.from || month >= window.to) return undefined;
    const { late, tableOf } = waivedPrice({ month, exemption }, paidIn, params);
    return { kind: "waived", amount: late.amount, late, tableOf };
  }
  if (standing !== STANDING.unpaid && standing !== STANDING.none) return undefined;
  if (paidIn > lastPaymentMonth(month, params.get("contributionTimeLimitYears", paidIn))) return undefined;
  const contribution = nationalContribution("none", false, month, params);
  return contribution.status === "payable"
    ? { kind: "unpaid", amount: contribution.breakdown.totalMonthlyAmount }
    : undefined;
}

/** Every table of surcharges on file, by fiscal year of payment. */
const TABLES = parameters.history("backPaymentSurcharge");

/** The table of the year of payment; where it is not on file, the last one before it, or the first there is. */
function tableFor(paidIn: Month, params: ParameterReader) {
  const nearest = TABLES.findLast(({ from }) => from <= paidIn) ?? TABLES[0];
  if (!nearest) throw new RangeError("tableFor: the data hold no table of surcharges");
  // a state of the law that does not know the table yet still takes its price, under its name
  return params.stretchIfAny("backPaymentSurcharge", nearest.from) ?? nearest;
}

/**
 * The price of the year of payment; where its surcharges are not on file, the price that the nearest year with a table asks
 * for the month. A month that this year could not be asked for takes the rate of months equally far back.
 */
function waivedPrice(one: Parameters<typeof latePrice>[0], paidIn: Month, params: ParameterReader) {
  const table = tableFor(paidIn, params);
  const standing: ParameterReader = {
    ...params,
    stretch: <N extends ParameterName>(name: N, at: Month) =>
      name === "backPaymentSurcharge" ? (table as unknown as Stretch<ParameterValues[N]>) : params.stretch(name, at),
  };
  const tableOf = fiscalYearOf(table.from);
  const then = tableOf === fiscalYearOf(paidIn) ? paidIn : nearestIn(tableOf, paidIn);
  const window = latePaymentWindow(then, params);
  const asked = one.month >= window.from && one.month < window.to;
  return { late: latePrice(one, asked ? then : paidIn, standing), tableOf };
}

/** The month of a year that is nearest to another; its April has an exception of its own. */
const nearestIn = (fiscalYear: number, month: Month): Month => {
  const { from, to } = monthsOf(fiscalYear);
  return month < from ? addMonths(from, 1) : addMonths(to, -1);
};

/**
 * Turns the months that the scenario pays late into paid ones, and says what they cost when. Months of which the plan says
 * nothing stand as unpaid; those inside a statement are not known one by one and stay.
 */
export function payLate({ person, ledger, turns }: Life, scenario: Scenario, params: ParameterReader): PaidLate[] {
  const paid: PaidLate[] = [];
  for (const payment of scenario.latePayments) {
    if (payment.person !== person.id) continue;
    const paidIn = parseMonth(payment.paidIn);
    const start = Math.max(parseMonth(payment.from), ledger.attains20, ledger.recordedUntil ?? 0);
    const end = Math.min(parseMonth(payment.to), ledger.attains60);
    for (let month = start as Month; month < end; month++) {
      const standing = (ledger.standing[month - ledger.from] ?? STANDING.none) as Standing;
      const price = priceOfMonth(standing, month as Month, paidIn, params);
      if (!price) continue;
      fillCells(ledger.standing, STANDING.paidLate, month - ledger.from, month + 1 - ledger.from, turns);
      const { amount, tableOf } = price;
      paid.push({ month: month as Month, paidIn, standing, amount, ...(tableOf === undefined ? {} : { tableOf }) });
    }
  }
  return paid;
}

/** Late payments whose price rests on the surcharges of another fiscal year, each pair of years once. */
export function pricesOfOtherYears(person: Person, paid: readonly PaidLate[]): Reason[] {
  if (paid.length === 0) return [];
  const pairs = paid.flatMap(({ paidIn, tableOf }) =>
    tableOf === undefined || tableOf === fiscalYearOf(paidIn) ? [] : [`${fiscalYearOf(paidIn)} ${tableOf}`],
  );
  return [...new Set(pairs)].map((pair) => {
    const [paidInYear, fiscalYear] = pair.split(" ");
    return { code: "latePaymentPriceOfYear", person: person.id, paidInYear, fiscalYear };
  });
}
