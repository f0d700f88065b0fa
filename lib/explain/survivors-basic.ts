import type { SurvivorsBasic } from "#lib/rules/index.ts";
import { explainMonthly } from "./old-age-basic.ts";
import { type Step, step } from "./step.ts";

const ADDITIONS = "NPA art. 39";
const CHILDREN = "NPA art. 39-2";

/** Steps of the survivors' basic pension (R-503, R-504). */
export function explainSurvivorsBasic(b: SurvivorsBasic): Step[] {
  const { full, additionsRevision, annualAmount, perChild } = b;
  const counted = b.children.filter((one) => one !== undefined);
  const amounts = [...new Set(counted.map(({ amount }) => amount))];
  const levels = amounts.map((amount) => counted.filter((one) => one.amount === amount));
  const law = perChild === undefined ? ADDITIONS : CHILDREN;
  return [
    step("survivorsBasic.fullAmount", { base: full.base, revisionRate: full.revisionRate }, full.fullAmount, {
      law: "NPA art. 38",
      rounding: "statutoryAmount",
    }),
    ...levels.flatMap(([first]) =>
      first
        ? [
            step("survivorsBasic.child", { base: first.base, revisionRate: additionsRevision }, first.amount, {
              law,
              rounding: "statutoryAmount",
            }),
          ]
        : [],
    ),
    step(
      "survivorsBasic.annualAmount",
      {
        fullAmount: full.fullAmount,
        childAmounts: amounts.length > 0 ? amounts : [0],
        children: levels.length > 0 ? levels.map((level) => level.length) : [0],
      },
      annualAmount,
      { law },
    ),
    ...(perChild === undefined
      ? []
      : [
          step("survivorsBasic.perChild", { annualAmount, claimants: b.children.length }, perChild, {
            law: CHILDREN,
            rounding: "benefitAmount",
          }),
        ]),
    explainMonthly(annualAmount, b.monthlyAmount),
  ];
}
