import { explainEarned, explainPayback, explainYearOfContributions, type Step, sourcesOf } from "#lib/explain/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { recording } from "#lib/parameters/index.ts";
import {
  asLived,
  contributionsOf,
  earnedBefore,
  finalPension,
  type Horizon,
  householdOf,
  type Member,
  referenceMonth,
  sumOfEarned,
  timelinesOf,
  yearOfContributions,
} from "#lib/projection/index.ts";
import { monthsOf } from "#lib/time/index.ts";
import { awardSteps } from "./award-steps.ts";
import { eventRightSteps } from "./event-steps.ts";
import { horizonOf } from "./horizon.ts";
import { lumpSumSteps } from "./leaving.ts";
import { missedSteps } from "./missed-steps.ts";
import type { Explanation, Question } from "./question.ts";
import { basicSteps, employeesSteps, specialSteps, transferOnlySteps } from "./right-steps.ts";

/** The steps and sources behind a figure of a plan; undefined where the plan has no such figure. */
export const explainFigure = (plan: Plan, question: Question): Explanation | undefined =>
  explainFigures(plan, [question])[0];

/** The same for several figures, in their order; those of one scenario rest on one household. */
export function explainFigures(plan: Plan, questions: readonly Question[]): (Explanation | undefined)[] {
  const grounds = new Map<string, Grounds | undefined>();
  return questions.map((question) => {
    const { scenario } = question;
    if (!grounds.has(scenario)) grounds.set(scenario, groundsOf(plan, scenario));
    const found = grounds.get(scenario);
    return found && explainedOn(plan, found, question);
  });
}

/** What all figures of a scenario rest on. */
type Grounds = { readonly scenario: Scenario; readonly horizon: Horizon; readonly members: readonly Member[] };

function groundsOf(plan: Plan, id: string): Grounds | undefined {
  const scenario = plan.scenarios.find((one) => one.id === id);
  if (!scenario) return undefined;
  const horizon = horizonOf(plan, scenario);
  return { scenario, horizon, members: householdOf(plan, scenario, horizon.params).members };
}

/** Only what the steps themselves read is noted as a source. */
function explainedOn(
  plan: Plan,
  { scenario, horizon: bare, members }: Grounds,
  question: Question,
): Explanation | undefined {
  const { reader, used } = recording(bare.params);
  if (question.kind === "missed") {
    const found = missedSteps(plan, scenario, question, bare, { ...bare, params: reader });
    return found && { steps: found, sources: sourcesOf(used()) };
  }
  if (question.kind === "lumpSum") {
    const found = lumpSumSteps(plan, question, reader);
    return found && { steps: found, sources: sourcesOf(used()) };
  }
  const member = members.find(({ person }) => person.id === question.person);
  if (!member) return undefined;
  const steps = stepsFor(plan, members, member, scenario, question, { ...bare, params: reader });
  // a plain division of two sums needs no law; its figures explain themselves elsewhere
  const sources = question.kind === "payback" ? [] : sourcesOf(used());
  return steps && steps.length > 0 ? { steps, sources } : undefined;
}

function stepsFor(
  plan: Plan,
  members: readonly Member[],
  member: Member,
  scenario: Scenario,
  question: Exclude<Question, { kind: "missed" | "lumpSum" }>,
  horizon: Horizon,
): Step[] | undefined {
  switch (question.kind) {
    case "right":
      switch (question.benefit) {
        case "oldAgeBasic":
          return basicSteps(member, scenario, horizon) ?? transferOnlySteps(plan, members, member, scenario, horizon);
        case "oldAgeEmployees":
          return employeesSteps(member, scenario, horizon);
        case "specialOldAgeEmployees":
          return specialSteps(member, scenario, horizon);
        default: {
          const own = timelinesOf(plan, scenario, members, horizon).find((timeline) => timeline.member === member);
          return own && eventRightSteps(own, question.benefit, horizon);
        }
      }
    case "award":
      return awardSteps(plan, members, member, scenario, question, horizon);
    case "contributions": {
      const year = yearOfContributions(asLived(member), question.fiscalYear, horizon.params);
      return year && explainYearOfContributions(year);
    }
    case "earned": {
      const { from, to } = monthsOf(question.fiscalYear);
      const at = referenceMonth(horizon);
      return explainEarned(
        sumOfEarned(earnedBefore(member, to, at, horizon.params)),
        sumOfEarned(earnedBefore(member, from, at, horizon.params)),
      );
    }
    case "payback": {
      const own = timelinesOf(plan, scenario, members, horizon).find((timeline) => timeline.member === member);
      const annual = own && finalPension(own.changes);
      const years = contributionsOf(asLived(member), horizon.params).years;
      const paidIn = years.reduce((sum, year) => sum + year.nationalAmount + year.employeesAmount, 0);
      return annual === undefined ? undefined : [explainPayback(paidIn, annual)];
    }
  }
}
