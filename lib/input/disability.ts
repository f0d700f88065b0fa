import { z } from "zod";
import { dateField, monthField, nameField } from "./fields.ts";

/**
 * Grades of disability: 1 to 3, the state below them that earns the one-off allowance (障害手当金), and none, lighter
 * still or recovered.
 */
export const DISABILITY_GRADES = [1, 2, 3, "allowance", "none"] as const;

/**
 * A disability as the pension law asks about it. Each is of a cause of its own; one that names the cause of an earlier one goes
 * on with that.
 */
export const disabilitySchema = z.strictObject({
  /** Day a doctor was first seen about its cause (初診日, R-450). */
  firstVisitOn: dateField(),
  /** Day it was cured or its state fixed (症状固定), where it was: certified then, if that is early enough. */
  fixedOn: dateField().optional(),
  /** The user's own word for the cause; none where it is empty. */
  cause: nameField(40).optional(),
  /** The grade from each month on, up to the next one; none before the first. */
  grades: z
    .array(z.strictObject({ from: monthField(), grade: z.literal(DISABILITY_GRADES) }))
    .max(20)
    .default([]),
});

export type Disability = z.output<typeof disabilitySchema>;
