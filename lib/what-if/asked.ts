import { STANDING } from "#lib/career/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import {
  type Horizon,
  type Member,
  nationalMonths,
  priceOfMonth,
  type Reason,
  startAges,
} from "#lib/projection/index.ts";
import { creditedMonths } from "#lib/rules/index.ts";
import { addMonths, attainsInMonth, type Month, type Period } from "#lib/time/index.ts";
import { type JobSpan, type jobFor, jobsOf } from "./change-plan.ts";

/** A person of a scenario, and the months asked about. */
export type Asked = {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly horizon: Horizon;
  readonly id: string;
  readonly member: Member;
  /** The plan's start. */
  readonly from: Month;
  /** How that month stands. */
  readonly standing: number;
  /** The job of that month. */
  readonly job: JobSpan | undefined;
};

export function outside20To59({ member: { ledger }, from }: Asked): Reason[] {
  if (from < ledger.attains20) return [{ code: "beforeAge", age: 20 }];
  return from >= ledger.attains60 ? [{ code: "pastAge", age: 60 }] : [];
}

export const pastAge = ({ member, from }: Asked, age: number): Reason[] =>
  from >= attainsInMonth(member.bornOn, age) ? [{ code: "pastAge", age }] : [];

export const isAbroad = ({ standing }: Asked): boolean =>
  standing === STANDING.foreign || standing === STANDING.abroad || standing === STANDING.complementary;

/** The claim of the basic pension, from which on nothing is paid by choice or late. */
export const claimOf = ({ member, scenario, id }: Asked): number =>
  Math.min(attainsInMonth(member.bornOn, startAges(scenario, id).oldAgeBasic), member.ledger.attains65);

export const periodTo = ({ from, member }: Asked, months: number, age: number): Period => ({
  from,
  to: Math.min(addMonths(from, months), attainsInMonth(member.bornOn, age)) as Month,
});

/** The job of the month, else the last one before it, else the next. */
export function nearestJob({ plan, scenario, id, from, job }: Asked): JobSpan | undefined {
  if (job) return job;
  const jobs = jobsOf(plan, scenario, id);
  return jobs.findLast((one) => one.to <= from) ?? jobs[0];
}

export function withoutBonuses<S extends ReturnType<typeof jobFor>>(job: S): S {
  const stripped = ({ bonuses, ...pay }: S["pay"]) => pay;
  return { ...job, pay: stripped(job.pay), otherPay: job.otherPay.map(stripped) };
}

/** The oldest month of the past that can be paid now: of the waived ones, else of the unpaid ones. */
export function payableLate({ member, from, horizon }: Asked): Month | undefined {
  const { ledger } = member;
  const first = Math.max(ledger.attains20, ledger.recordedUntil ?? 0);
  const months = Array.from({ length: Math.max(0, Math.min(from, ledger.attains60) - first) }, (_, i) => first + i);
  const priced = months.flatMap((month) => {
    const standing = ledger.standing[month - ledger.from] ?? STANDING.none;
    const price = priceOfMonth(standing, month as Month, from, horizon.params);
    return price ? [{ month: month as Month, kind: price.kind }] : [];
  });
  return (priced.find(({ kind }) => kind === "waived") ?? priced[0])?.month;
}

/** The months of the full career, where they are complete at 65 without one more. */
export function fullCareerOf({ member, from, horizon }: Asked): number | undefined {
  const { months } = nationalMonths(member, member.ledger.attains65);
  const { credited, fullCareer } = creditedMonths(months, member.bornOn, from, horizon.params);
  return credited.num >= fullCareer * credited.den ? fullCareer : undefined;
}
