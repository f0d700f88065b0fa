import { z } from "zod";
import { explainDeathGrant, explainWidowsPension } from "#lib/explain/index.ts";
import { contributionMonthsSchema, dateField, integer, monthsField } from "#lib/input/index.ts";
import { toDecimal } from "#lib/money/index.ts";
import { deathGrant, widowsPension } from "#lib/rules/index.ts";
import { formatMonth, parseDate } from "#lib/time/index.ts";
import { birthIssues, calculation } from "./calculation.ts";

/** widows-pension: R-550. */
export const widowsPensionCalculation = calculation({
  name: "widows-pension",
  input: z.strictObject({
    bornOn: dateField(),
    husbandContributionMonths: contributionMonthsSchema,
    marriedYears: integer(0, 600),
    husbandDrewPension: z.boolean().default(false),
  }),
  yearly: ["basicPensionRevision"],
  check: ({ bornOn }, context) => ({ issues: birthIssues(bornOn, "basic", context) }),
  run: ({ bornOn, husbandContributionMonths, ...rest }, { at, params }) => {
    const outcome = widowsPension(
      { ...rest, bornOn: parseDate(bornOn), husbandMonths: husbandContributionMonths, at },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const { annualAmount, firstPaidMonth, lastPaidMonth } = outcome.breakdown;
    return {
      status: "payable",
      result: {
        annualAmount,
        firstPaidMonth: formatMonth(firstPaidMonth),
        lastPaidMonth: formatMonth(lastPaidMonth),
      },
      steps: explainWidowsPension(outcome.breakdown),
    };
  },
});

/** death-grant: R-551. */
export const deathGrantCalculation = calculation({
  name: "death-grant",
  input: z.strictObject({
    contributionMonths: contributionMonthsSchema,
    additionalContributionMonths: monthsField().default(0),
    deceasedDrewPension: z.boolean().default(false),
    survivorsBasicPayable: z.boolean().default(false),
  }),
  yearly: [],
  run: (facts, { at, params }) => {
    const outcome = deathGrant(
      {
        months: facts.contributionMonths,
        additionalMonths: facts.additionalContributionMonths,
        deceasedDrewPension: facts.deceasedDrewPension,
        survivorsBasic: facts.survivorsBasicPayable ? "payable" : "none",
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const { countedMonths, baseAmount, additionAmount, amount } = outcome.breakdown;
    return {
      status: "payable",
      result: { countedMonths: toDecimal(countedMonths), baseAmount, additionAmount, amount },
      steps: explainDeathGrant(outcome.breakdown),
    };
  },
});
