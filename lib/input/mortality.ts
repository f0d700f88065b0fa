import { z } from "zod";
import { decimal, idField, integer } from "./fields.ts";

/** How long people are taken to live: by the projected life tables, or every one to the same age. */
export const mortalitySchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("tables"),
    /** Which projection of mortality: the medium one where nothing is said. */
    variant: z.enum(["medium", "high", "low"]).optional(),
    /** What a person's yearly risk of dying is multiplied by: 1 is that of the table, 2 twice that. */
    healthFactors: z
      .array(z.strictObject({ person: idField(), factor: decimal(0.25, 4) }))
      .max(2)
      .optional(),
  }),
  z.strictObject({ kind: z.literal("age"), years: integer(50, 115) }),
]);
