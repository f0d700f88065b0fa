import { simulate } from "#lib/simulate.ts";
import { readBody } from "../read-body.ts";

/** A whole household's plan: 200 with its scenarios, 400 with every issue. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request);
  if (!body.ok) return body.response;
  const response = simulate(body.value);
  return Response.json(response, { status: response.ok ? 200 : 400 });
}
