import { yen } from "#lib/money/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { CoverStep } from "./protection-types.ts";
import type { BenefitId, Change, Reason } from "./types.ts";
import { addParts, NO_PARTS } from "./years.ts";

/** A pension of an event from a month on, of whoever draws it. */
export type Paid = Pick<Change, "month" | "monthlyAmount" | "annualAmount" | "parts" | "reason"> & {
  readonly benefit: BenefitId;
};

/** The changes of several pensions of one event, in order of time, as what is paid together; `end` closes what goes on. */
export function stepsOf(changes: readonly Paid[], end: Month): CoverStep[] {
  const now = new Map<BenefitId, Paid>();
  const steps: CoverStep[] = [];
  for (let i = 0; i < changes.length; ) {
    const month = changes[i]?.month as Month;
    const reasons: Reason[] = [];
    for (; changes[i]?.month === month; i++) {
      const change = changes[i] as Paid;
      now.set(change.benefit, change);
      if (reasons.every(({ code }) => code !== change.reason.code)) reasons.push(change.reason);
    }
    closeLast(steps, month);
    const step = stepFrom([...now.values()], month, end, reasons);
    const before = steps.at(-1);
    const goesOn = before?.to === month;
    if (step.annualAmount > 0 && !(goesOn && before.annualAmount === step.annualAmount)) steps.push(step);
    else if (goesOn)
      steps[steps.length - 1] =
        step.annualAmount > 0 ? { ...before, to: end } : { ...before, to: month, ends: reasons };
  }
  return steps;
}

function closeLast(steps: CoverStep[], month: Month): void {
  const last = steps.at(-1);
  if (last && last.to > month) steps[steps.length - 1] = { ...last, to: month };
}

function stepFrom(paid: readonly Paid[], from: Month, to: Month, reasons: readonly Reason[]): CoverStep {
  let parts = NO_PARTS;
  let [monthlyAmount, annualAmount] = [0, 0];
  for (const one of paid) {
    if (one.annualAmount === 0) continue;
    parts = parts === NO_PARTS ? one.parts : addParts(parts, one.parts);
    monthlyAmount += one.monthlyAmount;
    annualAmount += one.annualAmount;
  }
  return { from, to, monthlyAmount: yen(monthlyAmount), annualAmount: yen(annualAmount), parts, reasons, ends: [] };
}
