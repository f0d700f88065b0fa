import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";
import { agreementWith, type PartnerMonths, totalised } from "./agreements.ts";
import type { LumpSumWithdrawal } from "./lump-sum-withdrawal.ts";
import type { Reason } from "./outcome.ts";

type Withdrawing = {
  readonly japaneseMonths: number;
  /** Those of the parts that are paid out. */
  readonly endedMonths: number;
  readonly paid: LumpSumWithdrawal;
  /** Countries with which someone has or may have months. */
  readonly partners: readonly PartnerMonths[];
  readonly mayReturn: boolean;
  readonly at: Month;
};

/**
 * What someone is told before claiming a lump-sum withdrawal: the months end, those above the cap too; with the months of an
 * agreement the ten years would be reached; totalisation ends, and with it cover for disability and survivors; months to come
 * begin anew on a return; tax withheld can come back; what is to change.
 * Law: NPA-S 9-3-2(4), EPIA-S 29(5), Income Tax Act art. 171, Act 74 of 2025 suppl. 1. Rules.
 */
export function withdrawalNotices(facts: Withdrawing, params: ParameterReader): Reason[] {
  const { japaneseMonths, paid, partners, at } = facts;
  const needed = params.get("qualifyingMonths", at);
  const both = totalised(japaneseMonths, partners, needed, at);
  const counted = partners.flatMap(({ country }) => agreementWith(country, at) ?? []).filter((one) => one.totalises);
  const reform = params.stretchIfAny("lumpSumReform", at)?.value;
  return [
    { code: "withdrawalEndsMonths", months: facts.endedMonths },
    ...overCap(paid),
    ...(both.reached ? [{ code: "withdrawalEndsTenYears", country: both.country, months: both.months, needed }] : []),
    ...counted.map(({ country, disability }) => ({
      code: disability ? "withdrawalEndsTotalisationAndCover" : "withdrawalEndsTotalisation",
      country,
    })),
    ...(facts.mayReturn ? [{ code: "withdrawalBeforeReturn", needed }] : []),
    ...(paid.withheldTax > 0 ? [{ code: "withheldTaxRefundable", amount: paid.withheldTax }] : []),
    ...(reform ? [{ code: "lumpSumReformAhead", capMonths: reform.capMonths, by: reform.reentryBarBy }] : []),
  ];
}

/** Months of a part that bring nothing, for they lie above the cap. */
function overCap({ national, employees }: LumpSumWithdrawal): Reason[] {
  const over = [national, employees].flatMap((part) => {
    if (!part) return [];
    const months = part.countedMonths.num / part.countedMonths.den - part.capMonths;
    return months > 0 ? [{ code: "monthsOverCap", months, capMonths: part.capMonths }] : [];
  });
  return over;
}
