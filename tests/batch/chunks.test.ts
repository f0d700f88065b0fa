import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunksOf, MAX_LINE } from "../../scripts/batch/chunks.ts";

/** The lines of a text that comes in these pieces, with their numbers. */
async function linesOf(pieces: readonly string[], from: number): Promise<[number, string][]> {
  async function* input() {
    for (const piece of pieces) yield Buffer.from(piece);
  }
  const found: [number, string][] = [];
  for await (const { first, lines, bytes } of chunksOf(input(), from)) {
    const texts = new TextDecoder().decode(bytes).split("\n");
    // what follows the last end of a line is a line only at the end of the input
    const whole = texts.at(-1) === "" ? texts.slice(0, -1) : texts;
    expect(lines).toBe(whole.length);
    for (const [i, text] of whole.entries()) found.push([first + i, text]);
  }
  return found;
}

describe("chunks of whole lines", () => {
  it("every line once, in order and with its number, however the input is cut", async () => {
    const line = fc.string({ unit: fc.constantFrom("a", "b", "年"), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.boolean(),
        fc.array(fc.nat(60), { maxLength: 8 }),
        fc.integer({ min: 1, max: 14 }),
        async (lines, ended, cuts, from) => {
          const text = lines.join("\n") + (ended && lines.length > 0 ? "\n" : "");
          const edges = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
          const pieces = edges.slice(1).map((edge, i) => text.slice(edges[i], edge));
          const numbered = lines.map((one, i): [number, string] => [i + 1, one]);
          // an empty last line without its end is no line
          if (!ended && lines.at(-1) === "") numbered.pop();
          expect(await linesOf(pieces, from)).toEqual(numbered.slice(from - 1));
        },
      ),
    );
  });
  it("a line that is too long comes cut off, and the next one whole", async () => {
    const piece = "x".repeat(50_000);
    const found = await linesOf(["first\n", ...Array<string>(20).fill(piece), "x\nlast\n"], 1);
    expect(found.map(([number, text]) => [number, text.length])).toEqual([
      [1, 5],
      [2, MAX_LINE + 1],
      [3, 4],
    ]);
  });
});
