/** Whole lines of the input, as many as came together; the first of them is line number `first`, counted from 1. */
export type Chunk = { readonly first: number; readonly lines: number; readonly bytes: Uint8Array<ArrayBuffer> };

/** Longest line that is read, in bytes: several times the longest plan that makes sense, and what keeps the memory constant. */
export const MAX_LINE = 250_000;

const NEW_LINE = 0x0a;

/**
 * Cuts a stream into chunks of whole lines from line `from` on; only its very last line may lack its end. A line of more
 * than `MAX_LINE` bytes comes cut off, one byte longer than that, so that its reader knows.
 */
export async function* chunksOf(input: AsyncIterable<Buffer>, from: number): AsyncGenerator<Chunk> {
  let line = 1;
  let open: Buffer[] = [];
  let openLength = 0;
  const keep = (part: Buffer) => {
    const kept = part.subarray(0, Math.max(0, MAX_LINE + 1 - openLength));
    if (kept.length > 0) open.push(kept);
    openLength += kept.length;
  };
  for await (const buffer of input) {
    let start = 0;
    // lines before the first one that is asked for are counted and nothing else
    for (let end = buffer.indexOf(NEW_LINE); line < from && end >= 0; end = buffer.indexOf(NEW_LINE, start)) {
      line++;
      start = end + 1;
    }
    if (line < from) continue;
    const firstEnd = buffer.indexOf(NEW_LINE, start);
    if (firstEnd < 0) {
      keep(buffer.subarray(start));
      continue;
    }
    keep(buffer.subarray(start, firstEnd));
    const last = buffer.lastIndexOf(NEW_LINE);
    const chunk = chunkOf(line, [...open, buffer.subarray(firstEnd, last + 1)]);
    yield chunk;
    line += chunk.lines;
    [open, openLength] = [[], 0];
    keep(buffer.subarray(last + 1));
  }
  if (openLength > 0) yield { ...chunkOf(line, open), lines: 1 };
}

/** The parts in memory of their own, which a worker can be given. */
function chunkOf(first: number, parts: readonly Buffer[]): Chunk {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  let lines = 0;
  for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, end + 1)) lines++;
  return { first, lines, bytes };
}
