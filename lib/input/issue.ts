import type { z } from "zod";

export type IssueCode =
  | "notJson"
  | "unknownCalculation"
  | "unknownField"
  | "wrongType"
  | "notAnInteger"
  | "outOfRange"
  | "badFormat"
  | "notAllowedValue"
  | "notAGrade"
  | "contradiction"
  | "bonusWithoutPeriod"
  | "asOfOutsideCoverage"
  | "required"
  | "personalNumber";

/** What is wrong with the input, where, and in numbers; words are made of it by the messages. */
export type Issue = {
  /** Dotted path from the top of the input, "" for the whole. */
  readonly path: string;
  readonly code: IssueCode;
  /** Says which of several grounds of the same code it is; picks the sentence the reader sees. */
  readonly cause?: string;
  readonly [detail: string]: unknown;
};

export const issue = (path: string, code: IssueCode, details: Record<string, unknown> = {}): Issue => ({
  path,
  code,
  ...details,
});

export const joinPath = (...parts: readonly (string | number)[]): string =>
  parts.filter((part) => part !== "").join(".");

/** zod's findings in our codes. A required field that is absent comes out as `required`. */
export function issuesOf(error: z.ZodError, at = ""): Issue[] {
  return error.issues.flatMap((found) => translate(found, at));
}

function translate(found: z.core.$ZodIssue, at: string): Issue[] {
  const path = joinPath(at, ...found.path.map((part) => (typeof part === "number" ? part : String(part))));
  switch (found.code) {
    case "unrecognized_keys":
      return found.keys.map((key) => issue(joinPath(path, key), "unknownField"));
    case "invalid_type":
      if (found.input === undefined) return [issue(path, "required")];
      return [issue(path, "wrongType", { expected: found.expected === "nonoptional" ? "value" : found.expected })];
    case "invalid_value":
      if (found.input === undefined) return [issue(path, "required")];
      return [issue(path, "notAllowedValue", { allowed: found.values })];
    case "invalid_union": {
      if (found.input === undefined) return [issue(path, "required")];
      const note = found as unknown as { discriminator?: string; options?: readonly unknown[] };
      if (note.discriminator !== undefined)
        return [discriminated(path, note.discriminator, found.input, note.options ?? [])];
      return [issue(path, "wrongType", { expected: "one of several forms" })];
    }
    case "too_small":
      return [issue(path, "outOfRange", { min: found.minimum })];
    case "too_big":
      return [issue(path, "outOfRange", { max: found.maximum })];
    case "custom": {
      const { code, ...details } = (found.params ?? {}) as { code?: IssueCode };
      return [issue(path, code ?? "wrongType", details)];
    }
    default:
      return [issue(path, "badFormat", { format: found.code })];
  }
}

function discriminated(path: string, key: string, input: unknown, allowed: readonly unknown[]): Issue {
  const given = typeof input === "object" && input !== null ? (input as Record<string, unknown>)[key] : undefined;
  // zod already points at the discriminating field itself
  const at = path.endsWith(key) ? path : joinPath(path, key);
  return given === undefined ? issue(at, "required") : issue(at, "notAllowedValue", { allowed });
}
