import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ClaimId, type ClaimStep, claimSteps, claimsAfter } from "#data/claims/index.ts";
import { parameters } from "#data/index.ts";
import { parseMonth } from "#lib/time/index.ts";

type Words = {
  readonly form: string;
  readonly step: Readonly<Record<string, Readonly<Record<string, string>>>>;
} & Readonly<Record<"event" | "office" | "document" | "deadline" | "from", Readonly<Record<string, string>>>>;

const wordsIn = (language: string): Words =>
  JSON.parse(readFileSync(new URL(`../../data/messages/${language}/claims.json`, import.meta.url), "utf8"));
const languages = ["ja", "en"].map((language) => [language, wordsIn(language)] as const);
const steps: readonly (readonly [string, ClaimStep])[] = Object.entries(claimSteps);
const step = (id: ClaimId): ClaimStep => claimSteps[id];
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const froms = steps.flatMap(([, { deadline }]) => ("from" in deadline ? [deadline.from] : []));
/** A limit that stands in a parameter is said as years. */
const kinds = steps.map(([, { deadline }]) => (deadline.kind === "parameter" ? "years" : deadline.kind));

describe("what to claim after an event", () => {
  it("every event leads to steps that exist, each once, and every step belongs to an event", () => {
    const all = Object.values(claimsAfter).flat();
    for (const [event, ids] of Object.entries(claimsAfter)) {
      expect(ids.length, event).toBeGreaterThan(3);
      expect(new Set(ids).size, event).toBe(ids.length);
    }
    expect(sorted(all)).toEqual(sorted(steps.map(([id]) => id)));
  });
  it.each(steps)("%s names a form, offices and a source, and says how sure it is", (_, one) => {
    expect(one.form.name).toMatch(/届|書/);
    expect(one.form.number ?? "1").toMatch(/^\d{1,3}$/);
    expect(new Set(one.offices).size).toBe(one.offices.length);
    expect(new Set(one.documents).size).toBe(one.documents.length);
    const sources = [one.source].flat();
    if (sources.every((id) => id === "memory")) expect(one.confidence).toBe("memory");
    if (one.confidence === "verified" && sources.length === 1) expect(sources[0]).toMatch(/^jps-/);
  });
  it.each(languages)("%s: words for every step, event, office, paper and time limit, and no others", (_, words) => {
    expect(sorted(Object.keys(words.step))).toEqual(sorted(steps.map(([id]) => id)));
    for (const [id, said] of Object.entries(words.step))
      expect(Object.keys(said), id).toEqual(["title", "who", "late"]);
    expect(sorted(Object.keys(words.event))).toEqual(sorted(Object.keys(claimsAfter)));
    expect(sorted(Object.keys(words.office))).toEqual(sorted(steps.flatMap(([, { offices }]) => offices)));
    expect(sorted(Object.keys(words.document))).toEqual(sorted(steps.flatMap(([, { documents }]) => documents)));
    expect(sorted(Object.keys(words.deadline))).toEqual(sorted(kinds));
    expect(sorted(Object.keys(words.from))).toEqual(sorted(froms));
  });
  it.each(languages)("%s: no figure of law is typed into what a step says", (language, words) => {
    // ages and grades name a pension; amounts, times and shares stand in the data
    const texts = Object.values(words.step).flatMap(({ title = "", who = "", late = "" }) => [title, who, late]);
    expect(
      texts.filter((text) => /[¥円%]|\d+ ?(日|か月|days|months)/.test(text)),
      language,
    ).toEqual([]);
  });
});

describe("times to claim", () => {
  it.each([
    // from the pages named with each step
    ["deathGrant", { kind: "parameter", parameter: "deathGrantTimeLimitYears", from: "dayAfterEvent" }],
    ["survivorsEmployees", { kind: "parameter", parameter: "benefitTimeLimitYears", from: "afterPayMonth" }],
    ["pensionSplit", { kind: "parameter", parameter: "divisionClaimYears", from: "dayAfterEvent" }],
    ["pensionerDied", { kind: "daysByScheme", employees: 10, national: 14, from: "event" }],
    ["category1", { kind: "days", days: 14, from: "event" }],
    ["nationalHealth", { kind: "days", days: 14, from: "event" }],
    ["dependentOfSpouse", { kind: "days", days: 5, from: "event" }],
    ["voluntaryContinuation", { kind: "days", days: 20, from: "dayAfterEvent" }],
    ["burialAllowance", { kind: "years", years: 2, from: "dayAfterEvent" }],
    ["sicknessAllowance", { kind: "years", years: 2, from: "eachDayMissed" }],
    ["workInjurySurvivors", { kind: "years", years: 5, from: "dayAfterEvent" }],
    ["workInjuryFuneral", { kind: "years", years: 2, from: "dayAfterEvent" }],
    ["disabilityWorseLater", { kind: "beforeAge", age: 65 }],
    ["supportBenefit", { kind: "months", months: 3, from: "event" }],
    ["moveOut", { kind: "opensDaysBefore", days: 14 }],
  ] as const)("%s: %o", (id, deadline) => {
    expect(step(id).deadline).toEqual(deadline);
  });
  it("R-011, R-551, R-701 the limits that the rules compute with, in November 2026", () => {
    const at = parseMonth("2026-11");
    const params = parameters.under();
    expect(params.get("deathGrantTimeLimitYears", at)).toBe(2);
    expect(params.get("benefitTimeLimitYears", at)).toBe(5);
    expect(params.get("contributionTimeLimitYears", at)).toBe(2);
    expect(params.get("divisionClaimYears", at)).toBe(5);
    expect(params.get("lumpSumWithdrawal", at).claimYears).toBe(2);
    expect(params.get("unemploymentBenefit", at).periodYears).toBe(1);
    const named = steps.flatMap(([, { deadline }]) => (deadline.kind === "parameter" ? [deadline.parameter] : []));
    for (const name of named) expect(params.get(name, at), name).toBeDefined();
  });
});
