import { z } from "zod";
import { divisionFrom } from "#data/turning-points.ts";
import { explainPensionSplit } from "#lib/explain/index.ts";
import { dateField, decimal, type Issue, issue, LAST_DAY, SHARE_DECIMALS, yenField } from "#lib/input/index.ts";
import { rate, reduced } from "#lib/money/index.ts";
import { pensionSplit, toSixPlaces } from "#lib/rules/index.ts";
import { dateOf, monthNumberOf, parseDate, yearOf } from "#lib/time/index.ts";
import { calculation } from "./calculation.ts";

/** Records are split for divorces from the month on in which the law begins. */
const DIVORCES = { min: dateOf(yearOf(divisionFrom), monthNumberOf(divisionFrom), 1), max: LAST_DAY };

type Facts = {
  readonly divorcedOn?: string | undefined;
  readonly first?: number | undefined;
  readonly second?: number | undefined;
  readonly share?: number | undefined;
  readonly category3Only?: boolean | undefined;
};

function splitIssues({ divorcedOn, first = 0, second = 0, share = 0.5, category3Only }: Facts): Issue[] {
  const lower = first >= second ? "second" : "first";
  const outside = divorcedOn !== undefined && (divorcedOn < DIVORCES.min || divorcedOn > DIVORCES.max);
  return [
    ...(outside ? [issue("divorcedOn", "outOfRange", { cause: "divorceDay", ...DIVORCES })] : []),
    ...(share === Number(share.toFixed(SHARE_DECIMALS))
      ? []
      : [issue("share", "badFormat", { format: `at most ${SHARE_DECIMALS} decimals` })]),
    ...(category3Only && share !== 0.5
      ? [issue("share", "contradiction", { cause: "category3Half", with: "category3Only" })]
      : []),
    ...(category3Only && Math.min(first, second) > 0
      ? [issue(lower, "contradiction", { cause: "category3HasNoPay", with: "category3Only" })]
      : []),
  ];
}

/** pension-split. */
export const pensionSplitCalculation = calculation({
  name: "pension-split",
  input: z.strictObject({
    divorcedOn: dateField(),
    first: yenField(),
    second: yenField(),
    share: decimal(0, 1).default(0.5),
    category3Only: z.boolean().default(false),
  }),
  yearly: [],
  check: (facts) => ({ issues: splitIssues(facts) }),
  run: ({ divorcedOn, first, second, share }, { at, params }) => {
    const facts = {
      divorcedOn: parseDate(divorcedOn),
      first,
      second,
      share: reduced(rate(share.toFixed(SHARE_DECIMALS))),
      at,
    };
    const outcome = pensionSplit(facts, params);
    if (outcome.status === "notEligible") return outcome;
    const { changeRate, payer, payerAfter, payeeAfter, annualAmountMoved, claimBy } = outcome.breakdown;
    return {
      status: "payable",
      result: {
        changeRate: toSixPlaces(changeRate),
        payer,
        firstAfter: payer === "first" ? payerAfter : payeeAfter,
        secondAfter: payer === "first" ? payeeAfter : payerAfter,
        annualAmountMoved,
        claimBy,
      },
      steps: explainPensionSplit(outcome.breakdown),
    };
  },
});
