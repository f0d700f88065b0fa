import { calculate } from "#lib/calculate.ts";
import { issue } from "#lib/input/index.ts";
import { isRecord, readBody } from "../../read-body.ts";

type Context = { readonly params: Promise<{ name: string }> };

/** One public calculation: 200 when the law answers, also with a refusal; 400 invalid; 404 unknown name. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const body = await readBody(request);
  if (!body.ok) return body.response;
  if (!isRecord(body.value))
    return Response.json({ calculation: name, status: "invalid", issues: [issue("", "notJson")] }, { status: 400 });
  const response = calculate({ ...body.value, calculation: name });
  return Response.json(response, { status: statusOf(response) });
}

function statusOf(response: ReturnType<typeof calculate>): number {
  if (response.status !== "invalid") return 200;
  return response.issues.some(({ code }) => code === "unknownCalculation") ? 404 : 400;
}
