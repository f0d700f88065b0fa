/** Ledgers whose cells are allocated at once: a sweep makes thousands of ledgers, and a buffer costs as much as a career does. */
const AT_ONCE = 8;

let shared = new ArrayBuffer(0);
let used = 0;

/** Room for so many bytes of a ledger, all 0, in a buffer that it shares with its neighbours; `at` is where it begins. */
export function roomFor(bytes: number): { readonly buffer: ArrayBuffer; readonly at: number } {
  if (used + bytes > shared.byteLength) {
    shared = new ArrayBuffer(AT_ONCE * bytes);
    used = 0;
  }
  const at = used;
  used += bytes;
  return { buffer: shared, at };
}
