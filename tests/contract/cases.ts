import { readdirSync, readFileSync } from "node:fs";
import { calculate } from "#lib/calculate.ts";

/** A request and what must come of it, as examples.ndjson holds them. */
export type Example = { readonly request: Request; readonly response: Readonly<Record<string, unknown>> };
export type Request = {
  readonly calculation: string;
  readonly asOf: string;
  readonly amountsOf?: string;
  readonly input: unknown;
};

/**
 * A worked case that someone published with its answer. `expect` holds values by path inside the result, and under
 * `status` and `reason` what is refused; `tolerance` stands where the source rounds.
 */
export type PublishedCase = {
  readonly id: string;
  readonly calculation: string;
  readonly asOf: string;
  readonly input: unknown;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly tolerance?: Readonly<Record<string, number>>;
  readonly note?: string;
  readonly source: { readonly title: string; readonly url?: string };
  readonly provenance: string;
  readonly confidence: string;
};

const folder = (path: string) => new URL(path, import.meta.url);
const linesOf = <T>(file: string): readonly T[] =>
  readFileSync(folder(file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

export const examples: readonly Example[] = linesOf("./examples.ndjson");
export const published: readonly PublishedCase[] = linesOf("./published.ndjson");

/** Golden cases: one file a calculation, named after it. */
export const golden: readonly PublishedCase[] = readdirSync(folder("../golden/"))
  .filter((name) => name.endsWith(".json"))
  .flatMap((name): PublishedCase[] => {
    const cases: Omit<PublishedCase, "calculation">[] = JSON.parse(readFileSync(folder(`../golden/${name}`), "utf8"));
    return cases.map((one) => ({ ...one, calculation: name.replace(".json", "") }));
  });

const inside = (value: unknown, path: string): unknown =>
  path.split(".").reduce((found: unknown, key) => (isObject(found) ? found[key] : undefined), value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Where the product's answer departs from what was published; empty when it does not. */
export function departures({
  calculation,
  asOf,
  input,
  expect: expected,
  tolerance = {},
}: PublishedCase): readonly string[] {
  const answer = calculate({ calculation, asOf, input });
  const { status = "payable", reason, ...values } = expected;
  if (answer.status !== status) return [`status ${answer.status}: ${JSON.stringify(answer)}`];
  const found: string[] = [];
  if (reason !== undefined) {
    const codes = answer.status === "notEligible" ? answer.reasons.map(({ code }) => code) : [];
    if (!codes.includes(String(reason))) found.push(`reason ${codes.join(", ")}`);
  }
  for (const [path, wanted] of Object.entries(values)) {
    const got = inside(answer.status === "payable" ? answer.result : {}, path);
    if (!same(got, wanted, tolerance[path]))
      found.push(`${path}: ${JSON.stringify(got)}, published ${JSON.stringify(wanted)}`);
  }
  return found;
}

/** Whole numbers are equal, fractions agree to a millionth, unless the case states a tolerance. */
function same(got: unknown, wanted: unknown, tolerance?: number): boolean {
  if (typeof wanted !== "number" || typeof got !== "number") return JSON.stringify(got) === JSON.stringify(wanted);
  return Math.abs(got - wanted) <= (tolerance ?? (Number.isInteger(wanted) ? 0 : 1e-6));
}
