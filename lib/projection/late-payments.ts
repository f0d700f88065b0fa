import { type Ledger, STANDING, type Standing } from "#lib/career/index.ts";
import type { Person, Scenario } from "#lib/input/index.ts";
import type { Yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type BackPayment, backPayment, type NationalExemption, nationalContribution } from "#lib/rules/index.ts";
import { lastBackPaymentMonth, lastPaymentMonth, type Month, parseMonth } from "#lib/time/index.ts";
import type { Status } from "./status.ts";

/** A month of the past as it is paid later: how it stood until then, and its price. */
export type PaidLate = {
  readonly month: Month;
  readonly paidIn: Month;
  readonly standing: Standing;
  readonly amount: Yen;
};

/** What each standing that can be paid for late had been let off. */
const WAIVED: Readonly<Record<number, Exclude<NationalExemption, "none">>> = {
  [STANDING.quarterExempt]: "quarter",
  [STANDING.halfExempt]: "half",
  [STANDING.threeQuarterExempt]: "threeQuarter",
  [STANDING.fullExempt]: "full",
  [STANDING.studentOrDeferred]: "full",
};

/** The standing of a month whose status is told; what the plan does not say stands as none. */
export const standingOf = (status: Status): Standing => STANDING[status as keyof typeof STANDING] ?? STANDING.none;

export type LatePrice = { readonly kind: "unpaid" | "waived"; readonly amount: Yen; readonly back?: BackPayment };

/**
 * What a month of this standing costs when it is paid in `paidIn`: its own contribution within two years, or what was
 * waived with its surcharge within ten. Undefined where nothing is owed or it is too late.
 */
export function latePrice(
  standing: number,
  month: Month,
  paidIn: Month,
  params: ParameterReader,
): LatePrice | undefined {
  const exemption = WAIVED[standing];
  if (exemption !== undefined) {
    if (paidIn > lastBackPaymentMonth(month, params.get("backPaymentYears", paidIn))) return undefined;
    const back = backPayment(month, exemption, paidIn, params);
    return { kind: "waived", amount: back.amount, back };
  }
  if (standing !== STANDING.unpaid && standing !== STANDING.none) return undefined;
  if (paidIn > lastPaymentMonth(month, params.get("contributionTimeLimitYears", paidIn))) return undefined;
  const contribution = nationalContribution("none", false, month, params);
  return contribution.status === "payable"
    ? { kind: "unpaid", amount: contribution.breakdown.monthlyAmount }
    : undefined;
}

/**
 * Turns the months that the scenario pays late into paid ones, and says what they cost when. Months of which the plan says
 * nothing stand as unpaid; those inside a statement are not known one by one and stay.
 */
export function payLate(
  person: Person,
  scenario: Scenario,
  ledger: Ledger | undefined,
  params: ParameterReader,
): PaidLate[] {
  if (!ledger) return [];
  const paid: PaidLate[] = [];
  for (const payment of scenario.latePayments) {
    if (payment.person !== person.id) continue;
    const paidIn = parseMonth(payment.paidIn);
    const start = Math.max(parseMonth(payment.from), ledger.attains20, ledger.recordedUntil ?? 0);
    const end = Math.min(parseMonth(payment.to), ledger.attains60);
    for (let month = start as Month; month < end; month++) {
      const standing = (ledger.standing[month - ledger.from] ?? STANDING.none) as Standing;
      const price = latePrice(standing, month as Month, paidIn, params);
      if (!price) continue;
      ledger.standing[month - ledger.from] = STANDING.paidLate;
      paid.push({ month: month as Month, paidIn, standing, amount: price.amount });
    }
  }
  return paid;
}
