import { describe, expect, it } from "vitest";
import rules from "#data/rules.json" with { type: "json" };

/** Every id of the rule book, as ranges. */
const RANGES = [
  [1, 28],
  [30, 34],
  [100, 110],
  [115, 130],
  [135, 135],
  [140, 141],
  [145, 148],
  [200, 203],
  [211, 216],
  [220, 226],
  [230, 238],
  [240, 245],
  [300, 318],
  [320, 325],
  [330, 347],
  [360, 367],
  [375, 377],
  [380, 385],
  [390, 397],
  [400, 403],
  [410, 410],
  [450, 455],
  [460, 472],
  [475, 478],
  [500, 506],
  [520, 531],
  [545, 547],
  [550, 553],
  [560, 560],
  [570, 577],
  [600, 601],
  [605, 609],
  [650, 655],
  [670, 673],
  [700, 704],
  [760, 765],
] as const;

type Rule = {
  readonly sentence: string;
  readonly sentenceJa: string;
  readonly law: readonly string[];
  readonly confidence: string;
  readonly status: string;
  readonly reason?: string;
  readonly reasonJa?: string;
  readonly toBeConfirmed?: boolean;
};

const all: readonly (readonly [string, Rule])[] = Object.entries(rules);

describe("data/rules.json", () => {
  it("holds the 258 rules of the book, in order, and no other", () => {
    const ids = RANGES.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => `R-${String(first + i).padStart(3, "0")}`),
    );
    expect(ids).toHaveLength(258);
    expect(all.map(([id]) => id)).toEqual(ids);
  });
  it.each(all)("%s says what it is in both languages, with its law, confidence and status", (_, rule) => {
    expect(rule.sentence).toMatch(/^[A-Z0-9].*\.$/);
    expect(rule.sentence.split(/\.\s/)).toHaveLength(1);
    expect(rule.sentenceJa).toMatch(/[ぁ-ん].*。$/);
    expect(rule.sentenceJa.split("。")).toHaveLength(2);
    expect(["verified", "single", "derived", "memory"]).toContain(rule.confidence);
    expect(["built", "open", "label", "outOfScope"]).toContain(rule.status);
    for (const article of rule.law)
      expect(article).toMatch(/^(former )?(NPA|NPO|NPR|EPIA|EPIO|EPIR|Act |1986|Health|Workers)/);
    if (rule.confidence !== "derived") expect(rule.law).not.toHaveLength(0);
  });
  it("says why where a rule is left out or only labelled", () => {
    for (const [id, { status, reason, reasonJa }] of all) {
      if (status === "label" || status === "outOfScope") expect([id, reason, reasonJa]).not.toContain(undefined);
      expect([id, reason === undefined]).toEqual([id, reasonJa === undefined]);
    }
  });
  it("marks what is still to be confirmed", () => {
    const marked = all.filter(([, { toBeConfirmed }]) => toBeConfirmed).map(([id]) => id);
    const known = ["R-122", "R-127", "R-222", "R-231", "R-241", "R-305", "R-318"];
    expect(marked).toEqual([...known, "R-347", "R-376", "R-471", "R-573", "R-574", "R-575", "R-654", "R-671"]);
  });
  it("no two rules share a sentence", () => {
    expect(new Set(all.map(([, { sentence }]) => sentence)).size).toBe(all.length);
    expect(new Set(all.map(([, { sentenceJa }]) => sentenceJa)).size).toBe(all.length);
  });
});
