import { STANDING } from "#lib/career/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { type Horizon, householdOf, type Reason } from "#lib/projection/index.ts";
import { addMonths, type Month, parseMonth } from "#lib/time/index.ts";
import type { Asked } from "./asked.ts";
import { jobsOf } from "./change-plan.ts";
import type { GradeStep } from "./grade-step.ts";
import { type Gain, gainFor } from "./measured.ts";
import { type MarginalKind, QUESTIONS } from "./questions.ts";

/** What months of a kind are worth, or why the question makes no sense. */
export type MarginalAnswer = {
  readonly kind: MarginalKind;
  /** So many months are asked about. */
  readonly months: number;
  /** The insurance that the person is in at the plan's start. */
  readonly current: boolean;
} & (
  | {
      readonly status: "answered";
      /** The months [from, to) that are lived otherwise; fewer than asked where the insurance ends before. */
      readonly from: Month;
      readonly to: Month;
      readonly gain: Gain;
      /** A part to which not all of these months add anything, for it is full without them. */
      readonly capped?: "basic" | "transitional";
      readonly grade?: GradeStep;
    }
  | { readonly status: "refused"; readonly reasons: readonly Reason[] }
);

/**
 * What one more month or year of insurance, more pay, a late payment or an unpaid month is worth to a person of a scenario, at
 * the plan's start. Each answer is the projection of the plan with the months lived so, less that of the same plan with the
 * months lived without it: unpaid at 20 to 59, not insured before and after. A month of work brings no bonus, a year those of
 * its months; more pay follows the grades as the law determines them.
 */
export function marginalValues(plan: Plan, scenario: Scenario, id: string, horizon: Horizon): MarginalAnswer[] {
  const from = parseMonth(plan.startsAt);
  const member = householdOf(plan, scenario, horizon.params).members.find(({ person }) => person.id === id);
  if (!member) return [];
  const { ledger } = member;
  const standing = ledger.standing[from - ledger.from] ?? STANDING.none;
  const job = jobsOf(plan, scenario, id).find((one) => one.from <= from && from < one.to);
  const asked: Asked = { plan, scenario, horizon, id, member, from, standing, job };
  return (Object.keys(QUESTIONS) as MarginalKind[]).flatMap((kind) => {
    const { lengths, onlyCurrent, isCurrent } = QUESTIONS[kind];
    return onlyCurrent && !isCurrent(asked) ? [] : lengths.map((months) => answerTo(kind, months, asked));
  });
}

function answerTo(kind: MarginalKind, months: number, asked: Asked): MarginalAnswer {
  const { isCurrent, bars, compare } = QUESTIONS[kind];
  const common = { kind, months, current: isCurrent(asked) };
  const always = barsToAll(asked);
  const reasons = always.length > 0 ? always : bars(asked);
  const compared = reasons.length > 0 ? undefined : compare(asked, months);
  if (!compared) return { ...common, status: "refused", reasons };
  const { from, to, without, changed, grade } = compared;
  const coverFrom = kind === "latePayment" ? addMonths(asked.from, 1) : to;
  const gain = gainFor(asked.id, without, changed, coverFrom, asked.horizon);
  const part = gain.right === "none" ? undefined : cappedPart(kind, gain, to - from);
  return {
    ...common,
    status: "answered",
    from,
    to,
    gain,
    ...(part ? { capped: part } : {}),
    ...(grade ? { grade } : {}),
  };
}

/** What stands in the way of every question. */
function barsToAll({ member, from }: Asked): Reason[] {
  if (member.diesIn !== undefined && member.diesIn <= from) return [{ code: "died" }];
  return from < (member.ledger.recordedUntil ?? from) ? [{ code: "insideRecord" }] : [];
}

/**
 * The part in which the months meet the full career: past it those of the National Pension add nothing and voluntary ones end.
 * Of more than 480 months of work the basic pension and the transitional addition together gain nothing but a yen of rounding
 * (R-108, R-211, R-334).
 */
function cappedPart(kind: MarginalKind, { parts, months }: Gain, asked: number): "basic" | "transitional" | undefined {
  if (kind === "paid" || kind === "latePayment") return parts.basic === 0 ? "basic" : undefined;
  if (kind === "voluntary") return months < asked ? "basic" : undefined;
  return kind === "employee" && parts.basic + parts.transitional <= 1 ? "transitional" : undefined;
}
