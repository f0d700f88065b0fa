import { createTranslator } from "use-intl/core";
import { createFormat, type Format } from "./format.ts";
import type { Locale } from "./locale.ts";

export const NAMESPACES = [
  "common",
  "format",
  "home",
  "planner",
  "events",
  "result",
  "leaving",
  "explain",
  "law",
  "issues",
  "reasons",
  "parameters",
  "claims",
  "protection",
  "start",
  "uncertainty",
  "mortality",
  "engine",
  "income",
  "marginal",
  "lens",
  "outlook",
  "values",
] as const;
export type Namespace = (typeof NAMESPACES)[number];
export type Messages = Record<string, unknown>;

const load: Record<Locale, Record<Namespace, () => Promise<{ default: Messages }>>> = {
  ja: {
    common: () => import("#data/messages/ja/common.json"),
    format: () => import("#data/messages/ja/format.json"),
    home: () => import("#data/messages/ja/home.json"),
    planner: () => import("#data/messages/ja/planner.json"),
    events: () => import("#data/messages/ja/events.json"),
    result: () => import("#data/messages/ja/result.json"),
    leaving: () => import("#data/messages/ja/leaving.json"),
    explain: () => import("#data/messages/ja/explain.json"),
    law: () => import("#data/messages/ja/law.json"),
    issues: () => import("#data/messages/ja/issues.json"),
    reasons: () => import("#data/messages/ja/reasons.json"),
    parameters: () => import("#data/messages/ja/parameters.json"),
    claims: () => import("#data/messages/ja/claims.json"),
    protection: () => import("#data/messages/ja/protection.json"),
    start: () => import("#data/messages/ja/start.json"),
    uncertainty: () => import("#data/messages/ja/uncertainty.json"),
    mortality: () => import("#data/messages/ja/mortality.json"),
    engine: () => import("#data/messages/ja/engine.json"),
    income: () => import("#data/messages/ja/income.json"),
    marginal: () => import("#data/messages/ja/marginal.json"),
    lens: () => import("#data/messages/ja/lens.json"),
    outlook: () => import("#data/messages/ja/outlook.json"),
    values: () => import("#data/messages/ja/values.json"),
  },
  en: {
    common: () => import("#data/messages/en/common.json"),
    format: () => import("#data/messages/en/format.json"),
    home: () => import("#data/messages/en/home.json"),
    planner: () => import("#data/messages/en/planner.json"),
    events: () => import("#data/messages/en/events.json"),
    result: () => import("#data/messages/en/result.json"),
    leaving: () => import("#data/messages/en/leaving.json"),
    explain: () => import("#data/messages/en/explain.json"),
    law: () => import("#data/messages/en/law.json"),
    issues: () => import("#data/messages/en/issues.json"),
    reasons: () => import("#data/messages/en/reasons.json"),
    parameters: () => import("#data/messages/en/parameters.json"),
    claims: () => import("#data/messages/en/claims.json"),
    protection: () => import("#data/messages/en/protection.json"),
    start: () => import("#data/messages/en/start.json"),
    uncertainty: () => import("#data/messages/en/uncertainty.json"),
    mortality: () => import("#data/messages/en/mortality.json"),
    engine: () => import("#data/messages/en/engine.json"),
    income: () => import("#data/messages/en/income.json"),
    marginal: () => import("#data/messages/en/marginal.json"),
    lens: () => import("#data/messages/en/lens.json"),
    outlook: () => import("#data/messages/en/outlook.json"),
    values: () => import("#data/messages/en/values.json"),
  },
};

/** The messages of some namespaces, for a translator here or a provider in the browser. */
export async function messagesFor(locale: Locale, names: readonly Namespace[]): Promise<Messages> {
  const files = await Promise.all(names.map(async (name) => [name, (await load[locale][name]()).default] as const));
  return Object.fromEntries(files);
}

/** Words of the reasons that nothing names by its code: what they are made of, and those of the form. */
const PARTS_OF_REASONS: ReadonlySet<string> = new Set(["other", "ageRange", "and"]);

/** Of all words for reasons those that this value names: a page is sent with them, the others come with what computes. */
export function reasonsNamed(reasons: Messages, value: unknown): Messages {
  const named = new Set([...JSON.stringify(value ?? null).matchAll(/"code":"(\w+)"/g)].map(([, code]) => code));
  return Object.fromEntries(
    Object.entries(reasons).filter(
      ([key, words]) => typeof words !== "string" || PARTS_OF_REASONS.has(key) || named.has(key),
    ),
  );
}

/** A key with its arguments to a sentence. */
export type Translator = (key: string, values?: Record<string, string | number>) => string;

/** One namespace on the server. */
export async function translator(locale: Locale, namespace: Namespace): Promise<Translator> {
  const messages = await messagesFor(locale, [namespace]);
  return createTranslator({ locale, messages, namespace, timeZone: "Asia/Tokyo", onError: rethrow }) as Translator;
}

export async function formatFor(locale: Locale): Promise<Format> {
  return createFormat(await translator(locale, "format"), locale);
}

/** A missing message is our mistake and must not reach a reader as a key. */
function rethrow(error: Error): never {
  throw error;
}
