import { z } from "zod";
import { dateField, growthField, integer, monthField, nameField, yenField } from "./fields.ts";

/** A bonus paid in the same calendar month every year. */
const bonus = z.strictObject({ month: integer(1, 12), amount: yenField() });

/**
 * What someone is paid. `monthly` is the pay before deductions, commuting included, as on the payslip; or, where the
 * record states it, the standard monthly remuneration itself (the only way before 1985-10).
 * `annualRaise` (0.02 = 2 %) takes effect each April after the spell begins; `steps` set a new pay from a month on.
 */
export const paySchema = z.strictObject({
  monthly: yenField().optional(),
  standardMonthlyRemuneration: yenField().optional(),
  annualRaise: growthField(-0.2, 0.2).optional(),
  steps: z
    .array(z.strictObject({ from: monthField(), monthly: yenField() }))
    .max(60)
    .optional(),
  bonuses: z.array(bonus).max(12).optional(),
});

/** Pay at further employers that insure the same person at the same time; remuneration is added up. */
const otherPay = z.array(paySchema).max(3).default([]);

/** Leave around a birth during which no contributions are due, first and last day. */
const leaves = z
  .array(
    z.strictObject({
      kind: z.enum(["maternity", "childcare"]),
      from: dateField(),
      to: dateField(),
      /** A revision to the pay of the three months after the leave was applied for. */
      revisionFiled: z.boolean().default(false),
    }),
  )
  .max(20)
  .default([]);

const span = { from: monthField(), to: monthField().nullable() };

/** How category-1 months stand: paid, one of the exemptions, or unpaid. */
export const category1Payments = [
  "paid",
  "quarterExempt",
  "halfExempt",
  "threeQuarterExempt",
  "fullExempt",
  "statutoryExempt",
  "student",
  "deferred",
  "maternity",
  "childcare",
  "unpaid",
] as const;

/** Kinds 1 to 4 of Employees' Pension Insurance (R-016). */
export const employeesSchemes = ["private", "nationalService", "localService", "privateSchool"] as const;

/** Grounds of complementary periods, which count for the ten years and never for the amount. */
export const complementaryGrounds = [
  "couldHaveJoined",
  "spouseOfEmployee",
  "dayStudent",
  "voluntaryUnpaid",
  "employeesOutside20To59",
  "employeesBefore196104",
  "withdrawalAllowance",
  "beforeNaturalisationOrPermanentResidence",
  "parliamentOrSettled",
] as const;

/**
 * One stretch of a life as the pension law sees it, half open [from, to); `to` null means "and so on",
 * to the age at which that kind of insurance ends.
 */
export const spellSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("category1"),
    ...span,
    payment: z.enum(category1Payments),
    additional: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal("category3"),
    ...span,
    /** Month in which category 3 was reported, where that was late; left out, it was reported in time. */
    noticedIn: monthField().optional(),
    /** A reason beyond the person's control was accepted, so that older months count as well (特例届出). */
    specialNotice: z.boolean().default(false),
  }),
  // voluntary months are paid: no exemption, waiver or deferral is open to them
  z.strictObject({ kind: z.literal("voluntary"), ...span, additional: z.boolean().default(false) }),
  z.strictObject({
    kind: z.literal("employee"),
    ...span,
    scheme: z.enum(employeesSchemes).default("private"),
    shortTime: z.boolean().default(false),
    pay: paySchema,
    otherPay,
    leaves,
  }),
  z.strictObject({ kind: z.literal("director"), ...span, pay: paySchema, otherPay, leaves }),
  z.strictObject({ kind: z.literal("workingPast70"), ...span, pay: paySchema }),
  z.strictObject({ kind: z.literal("abroad"), ...span, country: nameField(40), agreement: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal("complementary"), ...span, ground: z.enum(complementaryGrounds) }),
]);

export type Spell = z.output<typeof spellSchema>;
export type Pay = z.output<typeof paySchema>;
export type Leave = Extract<Spell, { kind: "employee" }>["leaves"][number];
