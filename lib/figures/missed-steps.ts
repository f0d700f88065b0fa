import { auditedMembers, auditRecords, remedyGain, remedyPrice } from "#lib/audit/index.ts";
import { explainBreakEvenYears, explainGain, explainPrice, type Step } from "#lib/explain/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { type Horizon, referenceMonth } from "#lib/projection/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import type { Question } from "./question.ts";

/** The audit names the item; its figures are then computed anew, so that only their sources are noted. */
export function missedSteps(
  plan: Plan,
  scenario: Scenario,
  question: Extract<Question, { kind: "missed" }>,
  bare: Horizon,
  noting: Horizon,
): Step[] | undefined {
  const { person, item: kind, from, figure } = question;
  const audit = auditRecords(plan, scenario, bare).find((one) => one.person === person);
  const item = audit?.items.find((one) => one.kind === kind && one.from === from);
  const member = auditedMembers(plan, scenario, bare).find((one) => one.person.id === person);
  if (!item?.remedy || !member) return undefined;
  const { remedy } = item;
  const pricing = () => remedyPrice(member, remedy, parseMonth(plan.startsAt), noting.params);
  const gaining = () => remedyGain(member, remedy, referenceMonth(noting), noting.params);
  const priceSteps = ({ prices, price }: ReturnType<typeof pricing>) => explainPrice(prices, price);
  const gainSteps = ({ after, before }: ReturnType<typeof gaining>) =>
    explainGain(remedy.kind === "additional", after, before);
  switch (figure) {
    case "price":
      return priceSteps(pricing());
    case "yearlyGain":
      return gainSteps(gaining());
    case "breakEvenYears": {
      const [cost, gain] = [pricing(), gaining()];
      return gain.yearlyGain > 0
        ? [...priceSteps(cost), ...gainSteps(gain), explainBreakEvenYears(cost.price, gain.yearlyGain)]
        : undefined;
    }
  }
}
