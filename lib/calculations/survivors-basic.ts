import { z } from "zod";
import { explainSurvivorsBasic } from "#lib/explain/index.ts";
import { dateField, type Issue } from "#lib/input/index.ts";
import { survivorsBasic } from "#lib/rules/index.ts";
import { parseDate } from "#lib/time/index.ts";
import { birthIssues, type Context, calculation } from "./calculation.ts";
import { eachOf, type Listed } from "./periods.ts";

const MAX_CHILDREN = 30;

/** Children of the deceased who live with the survivor. */
export const childrenField = () =>
  z.array(z.strictObject({ bornOn: dateField(), disabled: z.boolean().default(false) })).max(MAX_CHILDREN);

export const childIssues = (children: Listed<{ readonly bornOn: string }>, context: Context): readonly Issue[] =>
  eachOf(children, (child, i) => birthIssues(child.bornOn, "any", context, `children.${i}.bornOn`));

export const dated = <C extends { readonly bornOn: string }>(children: readonly C[]) =>
  children.map((child) => ({ ...child, bornOn: parseDate(child.bornOn) }));

/** survivors-basic. */
export const survivorsBasicCalculation = calculation({
  name: "survivors-basic",
  input: z.strictObject({
    survivor: z.enum(["spouse", "children"]),
    bornOn: dateField().optional(),
    children: childrenField(),
  }),
  yearly: ["basicPensionRevision"],
  check: ({ survivor, bornOn, children }, context) => ({
    issues: [...birthIssues(bornOn, "any", context), ...childIssues(children, context)],
    missing: survivor === "spouse" && bornOn === undefined ? ["bornOn"] : [],
  }),
  run: ({ survivor, bornOn, children }, { at, params }) => {
    const who =
      survivor === "spouse" && bornOn !== undefined
        ? ({ kind: "spouse", bornOn: parseDate(bornOn) } as const)
        : ({ kind: "children" } as const);
    const outcome = survivorsBasic({ survivor: who, children: dated(children), at }, params);
    if (outcome.status === "notEligible") return outcome;
    const b = outcome.breakdown;
    return {
      status: "payable",
      result: {
        baseAnnualAmount: b.full.fullAmount,
        childAnnualAmounts: b.children.map((one) => one?.amount ?? 0),
        annualAmount: b.annualAmount,
        ...(b.perChild === undefined ? {} : { perChildAnnualAmount: b.perChild }),
        monthlyAmount: b.monthlyAmount,
      },
      steps: explainSurvivorsBasic(b),
      ...(outcome.toBeConfirmed ? { toBeConfirmed: outcome.toBeConfirmed } : {}),
    };
  },
});
