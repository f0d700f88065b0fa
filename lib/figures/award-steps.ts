import {
  explainChoice,
  explainDependentsAddition,
  explainEarningsTest,
  explainSumOfParts,
  explainTransferAddition,
  explainWithheldBesides,
  type Step,
} from "#lib/explain/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { yen } from "#lib/money/index.ts";
import { additionsIn, type Change, type Horizon, type Member, type Timeline } from "#lib/projection/index.ts";
import { dependentsAddition, earningsTest, transferAddition } from "#lib/rules/index.ts";
import { eventSteps } from "./event-steps.ts";
import type { Question } from "./question.ts";

/** Whose figure is explained, in which household; the timeline is there for who asks. */
export type Explained = {
  readonly plan: Plan;
  readonly members: readonly Member[];
  readonly member: Member;
  readonly scenario: Scenario;
  readonly horizon: Horizon;
  readonly timeline: () => Timeline | undefined;
};

/** What a pension pays in a month: what it is by itself, and what is left of it where another one is chosen. */
export function awardSteps(
  of: Explained,
  { benefit, month: asked }: Pick<Extract<Question, { kind: "award" }>, "benefit" | "month">,
): Step[] | undefined {
  const own = of.timeline();
  const change = own?.changes.findLast((candidate) => candidate.benefit === benefit && candidate.month <= asked);
  if (!own || !change) return undefined;
  // what stands beside it may have begun since
  const choice = own.events?.choiceIn(asked);
  const due = choice?.due.find((one) => one.benefit === benefit) ?? change;
  const steps = isOldAge(benefit)
    ? oldAgeSteps(of, { ...due, month: change.month })
    : own.events && eventSteps(own.events, benefit, change.month, choice?.beside);
  if (!steps || !choice?.choices) return steps;
  return [...steps, ...explainChoice(choice.choices, due.annualAmount, change.annualAmount, change.monthlyAmount)];
}

const isOldAge = (benefit: Change["benefit"]): boolean => OLD_AGE.has(benefit);
const OLD_AGE: ReadonlySet<Change["benefit"]> = new Set(["oldAgeBasic", "oldAgeEmployees", "specialOldAgeEmployees"]);

/** An old-age pension in a month: what the family adds, what work withholds, and what is left. */
function oldAgeSteps({ plan, members, member, scenario, horizon }: Explained, change: Change): Step[] | undefined {
  const { params } = horizon;
  const additions = additionsIn(plan, scenario, members, horizon)[members.indexOf(member)];
  if (!additions) return undefined;
  const { benefit, month, parts, suspended, tested, annualAmount, monthlyAmount } = change;
  const steps: Step[] = [];
  const dependents = additions.dependentsCase(month);
  const addition = dependents && dependentsAddition(dependents, params);
  if (parts.dependents + suspended.dependents > 0 && addition?.status === "payable")
    steps.push(...explainDependentsAddition(addition.breakdown));
  const transfer = additions.transferCase(month);
  const passedOn = transfer && transferAddition(transfer, params);
  if (parts.transfer > 0 && passedOn?.status === "payable") steps.push(...explainTransferAddition(passedOn.breakdown));
  const annualRemuneration = member.testedWork.in(month);
  if (tested === undefined || annualRemuneration === undefined)
    return [...steps, ...explainSumOfParts(benefit === "oldAgeBasic", parts, annualAmount, monthlyAmount)];
  // what is due beyond the tested amount is the increment of a deferral; a fixed part by age is tested with the rest
  const beyond = parts.remunerationRelated + suspended.remunerationRelated - tested;
  const facts = {
    remunerationRelated: tested,
    transitionalAddition: parts.transitional,
    deferralIncrement: yen(Math.max(0, beyond)),
    // with the fixed part of 44 years it is withheld for the work itself
    dependentsAddition: suspended.fixed > 0 && beyond >= 0 ? yen(0) : yen(parts.dependents + suspended.dependents),
    annualRemuneration,
    under65: month <= member.ledger.attains65,
    at: month,
  };
  const test = earningsTest(facts, params);
  steps.push(...explainEarningsTest(facts, test));
  return test.payableAmount === annualAmount
    ? steps
    : [...steps, ...explainWithheldBesides(test.payableAmount, annualAmount, monthlyAmount)];
}
