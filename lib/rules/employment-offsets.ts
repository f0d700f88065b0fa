import { compare, plus, type Rate, times, toYen, type Yen, yen } from "#lib/money/index.ts";
import { forBirth, type ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  attainsOn,
  benefitPeriodEnd,
  daysFromTo,
  daysLater,
  type IsoDate,
  lastDayOf,
  type Month,
  monthOfDate,
} from "#lib/time/index.ts";

export type ContinuationCase = {
  readonly bornOn: IsoDate;
  /** Standard monthly remuneration of the month. */
  readonly remuneration: number;
  /** Wage at 60 in yen a month (みなし賃金日額 x 30). */
  readonly wageAt60: number;
  readonly at: Month;
};

export type ContinuationOffset = {
  /** The wage at 60 within its limits. */
  readonly wageAt60: Yen;
  readonly payCeiling: Yen;
  /** What a month withholds, exact. */
  readonly monthly: Rate;
  readonly annualAmount: Yen;
};

/**
 * What a month of the benefit for continued employment (高年齢雇用継続給付) withholds of an employees' pension before 65,
 * beside the earnings test, while the person is insured.
 *
 *   monthly      = remuneration x 4 %                                                  under 64 % of the wage at 60
 *                  (75 % of the wage at 60 - remuneration) x 64/110 x 4/10             up to 75 % of it
 *                  (ceiling - remuneration) x 4/10     where the benefit behind it would pass the ceiling
 *                  0                                   from 75 %, and from the ceiling on
 *   annualAmount = monthly x 12                                                        nearest yen
 *
 * Who reached 60 before April 2025 is under the former scale: 6 %, 61 %, 183/280 and 6/15.
 * Law: EPIA-S 7-5, 11-6, EPIR 34-4, EPIO 6-5; Act 14 of 2020 suppl. 3, 14. Rules R-401, R-402.
 */
export function continuationOffset(facts: ContinuationCase, params: ParameterReader): ContinuationOffset {
  const { bornOn, at } = facts;
  const scale = forBirth(params.get("employmentOffset", at), bornOn);
  const { payCeiling, wageAt60From, wageAt60To } = params.get("continuationBenefitLimits", at);
  const wageAt60 = yen(Math.min(Math.max(facts.wageAt60, wageAt60From), wageAt60To));
  const [pay, wage] = [whole(facts.remuneration), whole(wageAt60)];
  const end = times(wage, scale.noneFrom);
  const none = compare(pay, end) >= 0 || facts.remuneration >= payCeiling;
  const low = compare(pay, times(wage, scale.maxBelow)) < 0;
  const asked = low ? times(pay, scale.maxRate) : times(times(less(end, pay), scale.slope), scale.share);
  const room = times(whole(payCeiling - facts.remuneration), scale.share);
  const monthly = none ? whole(0) : compare(asked, room) > 0 ? room : asked;
  return { wageAt60, payCeiling, monthly, annualAmount: toYen("benefitAmount", monthly, 12) };
}

const whole = (amount: number): Rate => ({ num: amount, den: 1 });
const less = (a: Rate, b: Rate): Rate => plus(a, { num: -b.num, den: b.den });

export type UnemploymentCase = {
  readonly bornOn: IsoDate;
  /** The last day in the job, and the day of applying for work (求職の申込み). */
  readonly leftOn: IsoDate;
  readonly appliedOn: IsoDate;
  /** Days of benefit awarded (所定給付日数). */
  readonly days: number;
  /** Day on which the right to the pension arises. */
  readonly rightOn: IsoDate;
  /** First month of work again, which ends the days. */
  readonly worksAgainIn?: Month;
  /** Does the earnings test withhold anything in a month? */
  readonly cutByEarnings: (month: Month) => boolean;
};

export type UnemploymentOffset = {
  /** Days of benefit drawn before 65 with the right to the pension. */
  readonly daysPaid: number;
  /** Months whose pension stays withheld. */
  readonly withheld: readonly Month[];
  /** Months withheld at first and paid at the settlement in the end. */
  readonly released: readonly Month[];
};

/**
 * Months in which unemployment benefit (基本手当) withholds an employees' pension before 65 wholly: from the month after the
 * application, or after the right where that comes later, to the one in which the days are used up or the time to draw them
 * is over. Days follow each other after the waiting ones; work ends them, and months without any day are paid. Months that
 * the earnings test cuts are left to it. In the end as many months stay withheld as there are 30 days of benefit, a part
 * counting as one; the newest of the others are paid after all. A restriction (給付制限) moves the days but not these months.
 * From 65 on there is a lump sum for job seekers instead, which withholds nothing.
 * Law: EPIA-S 7-4, 11-5; Employment Insurance Act 20, 21. Rules R-400, R-403.
 */
export function unemploymentOffset(facts: UnemploymentCase, params: ParameterReader): UnemploymentOffset {
  const { appliedOn, rightOn, days } = facts;
  const benefit = params.get("unemploymentBenefit", monthOfDate(appliedOn));
  const first = daysLater(appliedOn, benefit.waitingDays);
  const last = earliest(
    daysLater(first, days - 1),
    benefitPeriodEnd(facts.leftOn, days, benefit),
    attainsOn(facts.bornOn, 65),
    ...(facts.worksAgainIn === undefined ? [] : [lastDayOf(addMonths(facts.worksAgainIn, -1))]),
  );
  const daysPaid = daysFromTo(latest(first, rightOn), last);
  const months: Month[] = [];
  if (daysPaid > 0) {
    const end = monthOfDate(last);
    const later = Math.max(monthOfDate(appliedOn), monthOfDate(rightOn)) as Month;
    for (let month = addMonths(later, 1); month <= end; month = addMonths(month, 1))
      if (!facts.cutByEarnings(month)) months.push(month);
  }
  const stays = Math.min(months.length, Math.ceil(daysPaid / benefit.daysPerMonth));
  return { daysPaid, withheld: months.slice(0, stays), released: months.slice(stays) };
}

const earliest = (...days: IsoDate[]): IsoDate => days.sort()[0] as IsoDate;
const latest = (...days: IsoDate[]): IsoDate => days.sort().at(-1) as IsoDate;
