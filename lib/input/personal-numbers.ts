import { type Issue, issue, joinPath } from "./issue.ts";

const SEPARATOR = "[\\s\\-‐‑–—−ー・.]?";
const myNumber = new RegExp(`(?<!\\d)\\d{4}${SEPARATOR}\\d{4}${SEPARATOR}\\d{4}(?!\\d)`, "u");
const basicPensionNumber = new RegExp(`(?<!\\d)\\d{4}${SEPARATOR}\\d{6}(?!\\d)`, "u");

/** 12 digits have the form of a My Number (個人番号), 10 that of a basic pension number (基礎年金番号); full width counts too. */
export function personalNumberIn(text: string): "myNumber" | "basicPensionNumber" | undefined {
  const plain = text.normalize("NFKC");
  if (myNumber.test(plain)) return "myNumber";
  return basicPensionNumber.test(plain) ? "basicPensionNumber" : undefined;
}

/** Deeper than any plan; what lies beyond, the schema refuses. */
const MAX_DEPTH = 64;

/** Every place in a JSON value where such a number stands. The product stores neither. */
export function personalNumbers(value: unknown): Issue[] {
  const found: Issue[] = [];
  const open: { readonly path: string; readonly value: unknown; readonly depth: number }[] = [
    { path: "", value, depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, value: inner, depth } = next;
    if (typeof inner === "string" || typeof inner === "number") {
      const cause = personalNumberIn(String(inner));
      // a sum of money may well have ten digits
      if (cause && !(typeof inner === "number" && cause === "basicPensionNumber"))
        found.push(issue(path, "personalNumber", { cause }));
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
