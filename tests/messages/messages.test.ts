import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keyOf } from "#components/form/issue-message.ts";
import { examples } from "#data/examples/index.ts";
import { parameters } from "#data/index.ts";
import { formulas } from "#lib/explain/index.ts";
import type { IssueCode } from "#lib/input/index.ts";
import { ROUNDING } from "#lib/money/index.ts";

const CODES = new Set(["outOfRange", "contradiction", "notAllowedValue", "badFormat", "personalNumber"]);

type Tree = { readonly [key: string]: string | Tree };

const ROOT = "data/messages";
const languages = readdirSync(ROOT);
const namespaces = readdirSync(join(ROOT, "ja")).map((file) => file.replace(".json", ""));

const flat = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : flat(value, `${prefix}${key}.`),
  );
const read = (language: string, namespace: string) =>
  new Map(flat(JSON.parse(readFileSync(join(ROOT, language, `${namespace}.json`), "utf8")) as Tree));

/** Names of the ICU arguments of a message, sorted. */
const argumentsOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? ""))].sort();

const source = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
const engine = ["rules", "projection", "audit"].map((layer) => source(`lib/${layer}`)).join("\n");
const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ""))].sort();

describe("messages", () => {
  it("exist in Japanese and English, the same namespaces in each", () => {
    expect(languages.sort()).toEqual(["en", "ja"]);
    expect(readdirSync(join(ROOT, "en")).sort()).toEqual(readdirSync(join(ROOT, "ja")).sort());
  });

  it.each(namespaces)("%s: the same keys with the same arguments, none empty", (namespace) => {
    const ja = read("ja", namespace);
    const en = read("en", namespace);
    expect([...en.keys()].sort()).toEqual([...ja.keys()].sort());
    for (const [key, message] of ja) {
      expect(message.trim(), `ja ${key}`).not.toBe("");
      expect(en.get(key)?.trim(), `en ${key}`).not.toBe("");
      // how sums, months and eras are written differs: 万 and thousands, the era beside the year
      if (namespace === "format") continue;
      expect(argumentsOf(en.get(key) ?? ""), `${namespace}.${key}`).toEqual(argumentsOf(message));
    }
  });

  it("name every ground on which input is refused", () => {
    const causes = found(source("lib"), /cause: "(\w+)"/g);
    expect(causes.length).toBeGreaterThan(20);
    const said = new Set([...read("ja", "issues").keys()].map((key) => key.split(".").at(-1)));
    expect(causes.filter((cause) => !said.has(cause))).toEqual([]);
  });

  it("pick a sentence for each of these grounds", () => {
    for (const key of read("ja", "issues").keys()) {
      const [code, cause] = key.split(".");
      const plain = [
        "between",
        "fromZero",
        "tooLow",
        "tooHigh",
        "other",
        "overlapOpen",
        "month",
        "date",
        "fiscalYear",
        "number",
      ];
      if (cause === undefined || plain.includes(cause) || !CODES.has(code ?? "")) continue;
      expect(keyOf({ path: "", code: code as IssueCode, cause, months: 1 })).toBe(key);
    }
  });

  it("name every reason, change and remark of the engine", () => {
    // a code stands alone, or behind the ? and the : of a choice
    const places = found(engine, /\b(?:code|filed|notFiled)(: [^,;{}\n]*)/g).join("\n");
    const codes = found(places, /[?:] "(\w+)"/g);
    expect(codes.length).toBeGreaterThan(100);
    expect(codes).toContain("divorceEndsCategory3");
    const said = read("ja", "reasons");
    // what only the protection by age says comes with its words
    const late = read("ja", "protection");
    expect(codes.filter((code) => !said.has(code) && !late.has(`reason.${code}`))).toEqual([]);
  });

  it("name every reason for which a what-if question is refused", () => {
    const codes = found(source("lib/what-if"), /code: "(\w+)"/g);
    expect(codes).toContain("fullCareer");
    const said = read("ja", "marginal");
    expect(codes.filter((code) => !said.has(`refused.${code}`))).toEqual([]);
  });

  it("name every rule to be confirmed", () => {
    const rules = found(engine, /"(R-\d{3})"/g);
    expect(rules.length).toBeGreaterThan(3);
    const said = read("ja", "reasons");
    expect(rules.filter((rule) => !said.has(`openRule.${rule}`))).toEqual([]);
  });

  it("name every step and rounding of an explanation, and every parameter", () => {
    const said = read("ja", "explain");
    expect(Object.keys(formulas).filter((key) => !said.has(`step.${key}`))).toEqual([]);
    expect(Object.keys(ROUNDING).filter((name) => !said.has(`rounding.${name}`))).toEqual([]);
    const names = new Set(Object.values(formulas).flatMap((formula) => found(formula, /\b([a-z]\w*)\b(?!\()/g)));
    expect([...names].filter((name) => !said.has(`value.${name}`))).toEqual([]);
    const listed = read("ja", "parameters");
    expect(parameters.names.filter((name) => !listed.has(name))).toEqual([]);
  });

  it("name every part of a compound figure of law", () => {
    const parts = new Set<string>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) collect(item);
      else if (typeof value === "object" && value !== null && !("num" in value) && !("rates" in value))
        for (const [name, inner] of Object.entries(value)) {
          if (name !== "bornFrom" && name !== "value") parts.add(name);
          collect(inner);
        }
    };
    for (const name of parameters.names) for (const { value } of parameters.history(name)) collect(value);
    expect(parts.size).toBeGreaterThan(50);
    const said = read("ja", "law");
    expect([...parts].filter((part) => !said.has(`field.${part}`))).toEqual([]);
  });

  it("stand in both languages in the worked people", () => {
    for (const { title, summary, scenarioNames, plan } of examples) {
      for (const text of [title, summary, ...Object.values(scenarioNames)])
        expect([text.ja, text.en].every((one) => one.length > 0)).toBe(true);
      expect(Object.keys(scenarioNames).sort()).toEqual(plan.scenarios.map(({ id }) => id).sort());
    }
  });
});
