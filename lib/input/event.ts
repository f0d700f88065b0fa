import { z } from "zod";
import { disabilitySchema } from "./disability.ts";
import { dateField, decimal, idField, monthField, nameField, yenField } from "./fields.ts";

/** What decides the waivers around a birth, where it differs from the birth itself. */
export const birth = {
  /** Day the birth was or is due. */
  dueOn: dateField().optional(),
  multipleBirth: z.boolean().default(false),
  /** First day the parents raise the child, where that is not its birth (adoption). */
  raisedFrom: dateField().optional(),
};

/** Days of unemployment benefit that the law awards (所定給付日数). */
export const BENEFIT_DAYS = [90, 120, 150, 180, 210, 240, 270, 300, 330, 360] as const;

export const pair = z.tuple([idField(), idField()]);

/** What was asked of the records on divorce: a share for the lower earner, or half of one's own category-3 months. */
const splitSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("agreed"), share: decimal(0, 1), requestedOn: dateField() }),
  z.strictObject({ kind: z.literal("category3"), by: idField(), requestedOn: dateField() }),
]);

export const eventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("marriage"), on: dateField(), between: pair }),
  z.strictObject({ kind: z.literal("divorce"), on: dateField(), between: pair, split: splitSchema.optional() }),
  z.strictObject({
    kind: z.literal("childbirth"),
    on: dateField(),
    child: idField(),
    parents: z.array(idField()).min(1).max(2),
    ...birth,
  }),
  z.strictObject({
    kind: z.literal("jobLoss"),
    on: dateField(),
    person: idField(),
    /** Unemployment benefit (基本手当): the day of applying for work, and the days awarded. */
    unemploymentBenefit: z.strictObject({ appliedOn: dateField(), days: z.literal(BENEFIT_DAYS) }).optional(),
  }),
  /** The benefit for continued employment after 60 (高年齢雇用継続給付), with the wage at 60 in yen a month. */
  z.strictObject({
    kind: z.literal("continuationBenefit"),
    person: idField(),
    from: monthField(),
    to: monthField(),
    monthlyWageAt60: yenField(),
  }),
  z.strictObject({
    kind: z.literal("emigration"),
    on: dateField(),
    person: idField(),
    country: nameField(40),
    /** The lump-sum withdrawal (脱退一時金) is claimed in the month after. */
    withdrawal: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal("return"), on: dateField(), person: idField() }),
  z.strictObject({
    kind: z.literal("death"),
    on: dateField(),
    person: idField(),
    /** Day a doctor was first seen about what led to the death, where that is what opens a pension. */
    firstVisitOn: dateField().optional(),
  }),
  z.strictObject({ kind: z.literal("disability"), person: idField(), ...disabilitySchema.shape }),
]);
