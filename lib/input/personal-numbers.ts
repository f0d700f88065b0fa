import { type Issue, issue, joinPath } from "./issue.ts";

const SEPARATOR = "[\\s\\-‐‑–—−ー・.]?";
const myNumber = new RegExp(`(?<!\\d)\\d{4}${SEPARATOR}\\d{4}${SEPARATOR}\\d{4}(?!\\d)`, "u");
const basicPensionNumber = new RegExp(`(?<!\\d)\\d{4}${SEPARATOR}\\d{6}(?!\\d)`, "u");

/** 12 digits have the form of a My Number (個人番号), 10 that of a basic pension number (基礎年金番号); full width counts too. */
export function personalNumberIn(text: string): "myNumber" | "basicPensionNumber" | undefined {
  if (hasFewDigits(text)) return undefined;
  const plain = text.normalize("NFKC");
  if (myNumber.test(plain)) return "myNumber";
  return basicPensionNumber.test(plain) ? "basicPensionNumber" : undefined;
}

/** Is it plain ASCII with too few digits for either number? Nearly every text of a plan is, and needs no pattern. */
function hasFewDigits(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_ASCII) return false;
    if (code >= ZERO && code <= NINE && ++digits === FEWEST_DIGITS) return false;
  }
  return true;
}

const LAST_ASCII = 0x7f;
const [ZERO, NINE] = [0x30, 0x39];
const FEWEST_DIGITS = 10;

/** Deeper than any plan; what lies beyond, the schema refuses. */
const MAX_DEPTH = 64;

/** Every place in a JSON value where such a number stands. The product stores neither. */
export const personalNumbers = (value: unknown): Issue[] => (isAnywhereIn(value, 0) ? placesIn(value) : []);

/** Does such a number stand anywhere? Asked first, for it needs no paths and most plans hold none. */
function isAnywhereIn(value: unknown, depth: number): boolean {
  if (typeof value === "string" || typeof value === "number") return causeIn(value) !== undefined;
  if (typeof value !== "object" || value === null || depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.some((inner) => isAnywhereIn(inner, depth + 1));
  for (const key in value) if (isAnywhereIn((value as Readonly<Record<string, unknown>>)[key], depth + 1)) return true;
  return false;
}

/** Whole numbers below this have too few digits for a My Number. */
const TWELVE_DIGITS = 1e11;

function causeIn(value: string | number) {
  if (typeof value === "string") return personalNumberIn(value);
  if (Number.isInteger(value) && Math.abs(value) < TWELVE_DIGITS) return undefined;
  // a sum of money may well have ten digits
  const cause = personalNumberIn(String(value));
  return cause === "basicPensionNumber" ? undefined : cause;
}

function placesIn(value: unknown): Issue[] {
  const found: Issue[] = [];
  const open: { readonly path: string; readonly value: unknown; readonly depth: number }[] = [
    { path: "", value, depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, value: inner, depth } = next;
    if (typeof inner === "string" || typeof inner === "number") {
      const cause = causeIn(inner);
      if (cause) found.push(issue(path, "personalNumber", { cause }));
    } else if (typeof inner === "object" && inner !== null && depth < MAX_DEPTH) {
      const entries = Object.entries(inner).map(([key, deeper]) => ({
        path: joinPath(path, key),
        value: deeper,
        depth: depth + 1,
      }));
      open.push(...entries.reverse());
    }
  }
  return found;
}
