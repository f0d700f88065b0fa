import { explainEarned, explainPayback, explainYearOfContributions, type Step, sourcesOf } from "#lib/explain/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { recording, type Used, usedByBoth } from "#lib/parameters/index.ts";
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
  type Timeline,
  timelinesOf,
  yearOfContributions,
} from "#lib/projection/index.ts";
import { monthsOf } from "#lib/time/index.ts";
import { awardSteps, type Explained } from "./award-steps.ts";
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
type Grounds = {
  readonly scenario: Scenario;
  readonly horizon: Horizon;
  readonly members: readonly Member[];
  /** Worked out once for all figures, with what that read. */
  readonly timelines: () => { readonly all: readonly Timeline[]; readonly used: readonly Used[] };
};

function groundsOf(plan: Plan, id: string): Grounds | undefined {
  const scenario = plan.scenarios.find((one) => one.id === id);
  if (!scenario) return undefined;
  const horizon = horizonOf(plan, scenario);
  const { members } = householdOf(plan, scenario, horizon.params);
  let known: ReturnType<Grounds["timelines"]> | undefined;
  return {
    scenario,
    horizon,
    members,
    timelines: () => {
      if (known) return known;
      const { reader, used } = recording(horizon.params);
      known = { all: timelinesOf(plan, scenario, members, { ...horizon, params: reader }), used: used() };
      return known;
    },
  };
}

/** Only what the steps themselves read, and the timeline they rest on, is noted as a source. */
function explainedOn(plan: Plan, grounds: Grounds, question: Question): Explanation | undefined {
  const { scenario, horizon: bare, members } = grounds;
  const { reader, used } = recording(bare.params);
  if (question.kind === "missed") {
    const found = missedSteps(plan, scenario, question, bare, { ...bare, params: reader });
    return found && { steps: found, sources: sourcesOf(used()) };
  }
  if (question.kind === "lumpSum") {
    const found = lumpSumSteps(plan, question, reader);
    return found && { steps: found, sources: sourcesOf(used()) };
  }
  const place = members.findIndex(({ person }) => person.id === question.person);
  const member = members[place];
  if (!member) return undefined;
  const horizon = { ...bare, params: reader };
  let beneath: readonly Used[] = [];
  const timeline = () => {
    const found = grounds.timelines();
    // what an event brings goes on reading while its steps are made
    if (found.all.some(({ events }) => events)) return timelinesOf(plan, scenario, members, horizon)[place];
    beneath = found.used;
    return found.all[place];
  };
  const steps = stepsFor({ plan, members, member, scenario, horizon, timeline }, question);
  // a plain division of two sums needs no law; its figures explain themselves elsewhere
  const sources = question.kind === "payback" ? [] : sourcesOf(usedByBoth(beneath, used()));
  return steps && steps.length > 0 ? { steps, sources } : undefined;
}

function stepsFor(of: Explained, question: Exclude<Question, { kind: "missed" | "lumpSum" }>): Step[] | undefined {
  const { member, scenario, horizon, timeline } = of;
  switch (question.kind) {
    case "right":
      switch (question.benefit) {
        case "oldAgeBasic":
          return basicSteps(member, scenario, horizon) ?? transferOnlySteps(of);
        case "oldAgeEmployees":
          return employeesSteps(member, scenario, horizon);
        case "specialOldAgeEmployees":
          return specialSteps(member, scenario, horizon);
        default: {
          const own = timeline();
          return own && eventRightSteps(own, question.benefit, horizon);
        }
      }
    case "award":
      return awardSteps(of, question);
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
      const own = timeline();
      const annual = own && finalPension(own.changes);
      const years = contributionsOf(asLived(member), horizon.params).years;
      const paidIn = years.reduce((sum, year) => sum + year.nationalAmount + year.employeesAmount, 0);
      return annual === undefined ? undefined : [explainPayback(paidIn, annual)];
    }
  }
}
