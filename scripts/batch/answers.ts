import { yearlyTotals } from "#lib/simulate.ts";
import { type Chunk, MAX_LINE } from "./chunks.ts";

/** What becomes of a chunk: the lines of the output as they are written, and a JSON text for each line without a result. */
export type Answers = {
  readonly lines: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly refused: readonly string[];
};

/** Answers every line of a chunk; empty ones are skipped. */
export function answersTo({ first, lines, bytes }: Chunk): Answers {
  const results: string[] = [];
  const refused: string[] = [];
  for (const [i, text] of new TextDecoder().decode(bytes).split("\n").entries()) {
    if (text.trim() === "") continue;
    const answer = answerTo(text);
    const json = JSON.stringify({ line: first + i, ...answer });
    if ("scenarios" in answer) results.push(`${json}\n`);
    else refused.push(json);
  }
  return { lines, bytes: new TextEncoder().encode(results.join("")), refused };
}

/** A mistake of ours costs its own line alone: it is told, and the others go on. */
function answerTo(text: string) {
  if (Buffer.byteLength(text) > MAX_LINE)
    return { issues: [{ path: "", code: "outOfRange", cause: "length", min: 0, max: MAX_LINE }] };
  let plan: unknown;
  try {
    plan = JSON.parse(text);
  } catch {
    return { issues: [{ path: "", code: "notJson" }] };
  }
  try {
    const { ok: _, ...answer } = yearlyTotals(plan);
    return answer;
  } catch (error) {
    return { error: String(error) };
  }
}
