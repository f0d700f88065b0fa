import { z } from "zod";
import { monthField, nameField, yenField } from "./fields.ts";

/**
 * Income beside the public pensions and the pay of the jobs in a career: a company pension (企業年金), a defined contribution
 * plan (確定拠出年金: iDeCo or a company's), an annuity bought from an insurer (個人年金), work without employees' insurance, rent.
 */
const KINDS = ["companyPension", "definedContribution", "privateAnnuity", "work", "rent", "other"] as const;

/** Does an amount keep its worth ("withPrices": stated in today's yen), or its number of yen ("fixed")? */
const GROWTHS = ["withPrices", "fixed"] as const;

const said = {
  kind: z.enum(KINDS),
  name: nameField(40).optional(),
  grows: z.enum(GROWTHS).default("withPrices"),
};

/** A line of a person: so much a month in [from, to), for life where `to` is null, or a sum paid once. Before tax. */
export const otherIncomeSchema = z.discriminatedUnion("paid", [
  z.strictObject({
    paid: z.literal("monthly"),
    ...said,
    from: monthField(),
    to: monthField().nullable(),
    monthlyAmount: yenField(),
  }),
  z.strictObject({ paid: z.literal("once"), ...said, month: monthField(), amount: yenField() }),
]);

/** What a household needs a month, in today's yen: from the plan's start unless `from` says later, changed by `steps`. */
export const monthlyNeedSchema = z.strictObject({
  from: monthField().optional(),
  amount: yenField(),
  steps: z
    .array(z.strictObject({ from: monthField(), amount: yenField() }))
    .max(20)
    .default([]),
});

export type OtherIncome = z.output<typeof otherIncomeSchema>;
export type MonthlyNeed = z.output<typeof monthlyNeedSchema>;
