import type { Rate } from "#lib/money/index.ts";
import type { DependentsAddition, Indexed, TransferAddition } from "#lib/rules/index.ts";
import { type Step, step } from "./step.ts";

const EPIA44 = "EPIA art. 44";
const SPECIAL = "Act 34 of 1985 suppl. art. 60";
const TRANSFER = "Act 34 of 1985 suppl. art. 14";

/** Steps of the dependents' addition (R-341, R-343). */
export function explainDependentsAddition({
  revisionRate,
  spouse,
  children,
  annualAmount,
}: DependentsAddition): Step[] {
  const rounding = "statutoryAmount";
  const steps: Step[] = [];
  if (spouse) {
    const { base, special, amount, paid } = spouse;
    steps.push(
      step("dependentsAddition.spouseBase", { base: base.base, revisionRate }, base.amount, { law: EPIA44, rounding }),
      step("dependentsAddition.special", { base: special.base, revisionRate }, special.amount, {
        law: SPECIAL,
        rounding,
      }),
      step("dependentsAddition.spouse", { spouseBase: base.amount, special: special.amount }, amount, { law: SPECIAL }),
      ...(spouse.suspended
        ? [
            step("dependentsAddition.suspended", { spouseAddition: amount, suspended: amount }, paid, {
              law: "EPIA art. 46",
            }),
          ]
        : []),
    );
  }
  if (children.length === 0) return steps;
  const childAdditions = annualAmount - (spouse?.paid ?? 0);
  steps.push(...explainChildren(children, revisionRate, childAdditions, EPIA44));
  if (spouse)
    steps.push(
      step("dependentsAddition.total", { spouseAddition: spouse.paid, childAdditions }, annualAmount, { law: EPIA44 }),
    );
  return steps;
}

/** Steps of what children bring, under the article that pays it: the amount of each level, and their sum. */
export function explainChildren(
  children: readonly Indexed[],
  revisionRate: Rate,
  childAdditions: number,
  law: string,
): Step[] {
  if (children.length === 0) return [];
  const amounts = [...new Set(children.map(({ amount }) => amount))];
  const levels = amounts.map((amount) => children.filter((child) => child.amount === amount));
  return [
    ...levels.flatMap(([first]) =>
      first
        ? [
            step("dependentsAddition.child", { base: first.base, revisionRate }, first.amount, {
              law,
              rounding: "statutoryAmount",
            }),
          ]
        : [],
    ),
    step(
      "dependentsAddition.children",
      { childAmounts: amounts, children: levels.map(({ length }) => length) },
      childAdditions,
      { law },
    ),
  ];
}

/** Steps of the transfer addition. */
export const explainTransferAddition = (t: TransferAddition): Step[] => [
  step("transferAddition.fullAmount", { base: t.base, revisionRate: t.revisionRate }, t.fullAmount, {
    law: TRANSFER,
    rounding: "statutoryAmount",
  }),
  step("transferAddition.annualAmount", { fullAmount: t.fullAmount, cohortShare: t.coefficient }, t.annualAmount, {
    law: "1986 transitional order art. 24",
    rounding: "benefitAmount",
  }),
];
