import {
  explainDisabilityBasic,
  explainDisabilityEmployees,
  explainMonthly,
  explainSurvivorsBasic,
  explainSurvivorsEmployees,
  explainWidowsPension,
  type Step,
} from "#lib/explain/index.ts";
import type { BenefitId, EventRights, Horizon, MonthsChoice, Timeline } from "#lib/projection/index.ts";
import { monthly, type Outcome } from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";

/** What a pension for disability or of survivors is made of in a month, by itself or beside what it stands with. */
export function eventSteps(
  { disability, survivors: [survivors] }: EventRights,
  benefit: BenefitId,
  month: Month,
  { own, hasDisabilityBasic }: MonthsChoice["beside"] = { own: undefined, hasDisabilityBasic: false },
): Step[] | undefined {
  switch (benefit) {
    case "disabilityBasic":
      return explained(disability?.basicAt(month), explainDisabilityBasic);
    case "disabilityEmployees":
      return explained(disability?.employeesAt(month), explainDisabilityEmployees);
    case "survivorsBasic":
      return explained(survivors?.basicAt(month), explainSurvivorsBasic);
    case "survivorsEmployees":
      return explained(survivors?.employeesAt(month, own, hasDisabilityBasic), explainSurvivorsEmployees);
    case "widowsPension":
      return explained(survivors?.widowsAt(month), (made) => [
        ...explainWidowsPension(made),
        explainMonthly(made.annualAmount, monthly(made.annualAmount)),
      ]);
    default:
      return undefined;
  }
}

const explained = <B>(outcome: Outcome<B> | undefined, explain: (made: B) => Step[]): Step[] | undefined =>
  outcome?.status === "payable" ? explain(outcome.breakdown) : undefined;

/** A right that an event brings, in its first month or the first that the data know. */
export function eventRightSteps(
  { rights, events }: Timeline,
  benefit: BenefitId,
  { first }: Horizon,
): Step[] | undefined {
  const right = rights.find((one) => one.benefit === benefit);
  if (!events || right?.status !== "payable") return undefined;
  return eventSteps(events, benefit, Math.max(right.fromMonth, first) as Month);
}
