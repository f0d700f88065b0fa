import { z } from "zod";
import { planSchema } from "#lib/input/index.ts";

/** The JSON Schema of the plan file, as people write it: what has a default may be left out. */
export function GET(): Response {
  return Response.json(z.toJSONSchema(planSchema, { io: "input" }));
}
