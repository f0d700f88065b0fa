import { toYen } from "#lib/money/index.ts";
import { fullBasicPension, oldAgeSupport, type Reason, supportIncomeLimits } from "#lib/rules/index.ts";
import { addMonths, firstMonthOf, fiscalYearOf, formatMonth, type IsoDate, type Month } from "#lib/time/index.ts";
import { nationalMonths } from "./counted-months.ts";
import type { Member } from "./household.ts";
import { endOf, type Horizon, newestOf } from "./line.ts";
import type { BenefitId, Change } from "./types.ts";

const NEEDED = ["supportBenefitBase", "supportBenefitIncomeLimit", "supportBenefitIncomeBand"] as const;

/** From October on the limit is measured by what the calendar year before brought. */
const OCTOBER = 10;

/**
 * A yearly pension of month `at` as the calendar year paid it whose income decides in that month: four months at the
 * amounts of one fiscal year and eight of the next, moved as the full basic pension moved.
 */
function asReceivedBefore(bornOn: IsoDate, pension: number, at: Month, { params, first }: Horizon): number {
  const decided = fiscalYearOf(addMonths(at, 4 - OCTOBER)) - 1;
  const begins = Math.max(firstMonthOf(decided - 1), first) as Month;
  // at the same amounts all along it is the pension itself
  if (begins <= at && params.nextTurn(begins) > at) return pension;
  const full = (fiscalYear: number) =>
    fullBasicPension(bornOn, Math.max(firstMonthOf(fiscalYear), first) as Month, params).fullAmount;
  const received = 4 * full(decided - 1) + 8 * full(decided);
  return toYen("paymentInstalment", pension, {
    num: received,
    den: 12 * fullBasicPension(bornOn, at, params).fullAmount,
  });
}

/** The first month from one on without insurance. */
function notInsuredFrom({ ledger, prefix }: Member, month: Month): Month {
  let from = month;
  for (const { at, end, scheme } of prefix.runs)
    if (scheme > 0 && ledger.from + at <= from && from < ledger.from + end) from = addMonths(ledger.from, end);
  return from;
}

const isOldAge = (benefit: BenefitId): boolean =>
  benefit === "oldAgeBasic" || benefit === "oldAgeEmployees" || benefit === "specialOldAgeEmployees";

/** What the old-age pensions of a person pay a year in a month; those for disability and of survivors are no income here. */
function pensionsIn(changes: readonly Change[], at: Month): number {
  const counted: BenefitId[] = [];
  let sum = 0;
  for (let i = changes.length - 1; i >= 0; i--) {
    const change = changes[i];
    if (!change || change.month > at || counted.includes(change.benefit) || !isOldAge(change.benefit)) continue;
    counted.push(change.benefit);
    sum += change.annualAmount;
  }
  return sum;
}

/**
 * The support benefit (年金生活者支援給付金) that a person can claim beside the basic pension from 65 on, once they no longer
 * work insured: what it brings a month at the newest amounts, if nobody in the household pays resident tax. That condition is
 * the household's to judge, so the benefit stands beside the figures and not in them; pensions are taken as the only income.
 * Law: Act on Support Benefits for Pensioners arts. 2, 10.
 */
export function supportNotices(member: Member, changes: readonly Change[], horizon: Horizon): Reason[] {
  const { bornOn, ledger } = member;
  const first = changes.find(({ benefit, annualAmount }) => benefit === "oldAgeBasic" && annualAmount > 0)?.month;
  if (first === undefined) return [];
  const from = notInsuredFrom(member, Math.max(first, addMonths(ledger.attains65, 1)) as Month);
  const end = endOf(member);
  if (from >= end) return [];
  const at = Math.min(newestOf(from, horizon), end - 1) as Month;
  if (NEEDED.some((name) => !horizon.params.stretchIfAny(name, at))) return [];
  const annualPension = asReceivedBefore(bornOn, pensionsIn(changes, at), at, horizon);
  const { highest } = supportIncomeLimits(bornOn, at, horizon.params);
  if (annualPension > highest) return [];
  const outcome = oldAgeSupport(
    {
      bornOn,
      months: nationalMonths(member, ledger.attains65).months,
      annualPension,
      annualOtherIncome: 0,
      householdTaxExempt: true,
      at,
    },
    horizon.params,
  );
  if (outcome.status === "notEligible" || outcome.breakdown.monthlyAmount === 0) return [];
  const { monthlyAmount } = outcome.breakdown;
  return [
    {
      code: "supportBenefit",
      person: member.person.id,
      from: formatMonth(from),
      monthlyAmount,
      income: annualPension,
      limit: highest,
    },
  ];
}
