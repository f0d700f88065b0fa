import fc from "fast-check";

/** The same value with another in the place of one of its fields, at any depth. */
export function replaced(value: unknown, path: readonly number[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== "object" || value === null) return by;
  const entries = Object.entries(value);
  if (entries.length === 0) return by;
  const at = first % entries.length;
  const changed = entries.map(([key, inner], i) => [key, i === at ? replaced(inner, rest, by) : inner] as const);
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}

const aMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
const aDay = fc
  .tuple(aMonth, fc.integer({ min: 1, max: 31 }))
  .map(([month, day]) => `${month}-${String(day).padStart(2, "0")}`);

/** Any JSON value, mostly of a form that a field could have. */
export const anything = fc.oneof(aMonth, aDay, fc.nat(600), fc.nat(10_000_000_000), fc.jsonValue());
