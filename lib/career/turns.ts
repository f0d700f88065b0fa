/** Writes a value into the cells [from, to) of a ledger's column, and notes in order where the column may turn: at both ends. */
export function fillCells(
  column: Uint8Array | Int32Array,
  value: number,
  from: number,
  to: number,
  turns: number[],
): void {
  if (from >= to) return;
  column.fill(value, from, to);
  note(turns, from);
  note(turns, to);
}

/** Notes a cell once, in its place; mostly that is the end. */
export function note(turns: number[], cell: number): void {
  let i = turns.length;
  if (i === 0 || (turns[i - 1] ?? 0) < cell) {
    turns.push(cell);
    return;
  }
  while (i > 0 && (turns[i - 1] ?? 0) > cell) i--;
  if (turns[i - 1] !== cell) turns.splice(i, 0, cell);
}
