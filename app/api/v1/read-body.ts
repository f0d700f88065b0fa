import { issue } from "#lib/input/index.ts";

/** Longest body that is read. */
const MAX_BYTES = 1_000_000;
/** Deeper nesting than any plan has; what goes beyond is refused before anything walks it. */
const MAX_DEPTH = 64;

type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly response: Response };

const refused = (status: number, code: "notJson"): Body => ({
  ok: false,
  response: Response.json({ ok: false, status: "invalid", issues: [issue("", code)] }, { status }),
});

/** The JSON of a request; too long is 413, anything that is not plain JSON 400. */
export async function readBody(request: Request): Promise<Body> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES) return refused(413, "notJson");
  const text = await readText(request);
  if (text === "tooLong") return refused(413, "notJson");
  if (text === "notText") return refused(400, "notJson");
  try {
    const value: unknown = JSON.parse(text.text);
    return isShallow(value) ? { ok: true, value } : refused(400, "notJson");
  } catch {
    return refused(400, "notJson");
  }
}

/** Reads no further than the limit, whatever the header said. */
async function readText(request: Request): Promise<{ text: string } | "tooLong" | "notText"> {
  if (!request.body) return { text: "" };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MAX_BYTES) {
      await reader.cancel();
      return "tooLong";
    }
    chunks.push(value);
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return "notText";
  }
}

/** Walks level by level, so that no depth of nesting can exhaust the stack. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return false;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return true;
}

/** A JSON object, not a list or a bare value. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
