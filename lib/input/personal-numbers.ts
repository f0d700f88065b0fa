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

/** Every place in a JSON value where such a number stands. The product stores neither. */
export function personalNumbers(value: unknown, path = ""): Issue[] {
  if (typeof value === "string" || typeof value === "number") {
    const cause = personalNumberIn(String(value));
    // a sum of money may well have ten digits
    return cause && !(typeof value === "number" && cause === "basicPensionNumber")
      ? [issue(path, "personalNumber", { cause })]
      : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => personalNumbers(inner, joinPath(path, key)));
}
