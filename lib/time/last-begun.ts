/** Index of the last element that begins by a month (or a cell counted like one), of a list in order; -1 where none has. */
export function lastBegun(inOrder: readonly { readonly from: number }[], at: number): number {
  let low = -1;
  let high = inOrder.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((inOrder[middle]?.from ?? Number.POSITIVE_INFINITY) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
