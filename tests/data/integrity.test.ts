import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agreements } from "#data/agreements.ts";
import { sheets } from "#data/annual/index.ts";
import { claimSources, claimSteps } from "#data/claims/index.ts";
import { coverage, dataVersion, parameters, type Source, type SourceId, sources } from "#data/index.ts";
import { mortalitySources } from "#data/mortality.ts";
import { averageTakeHome, valuation2024 } from "#data/outlooks.ts";
import { series } from "#data/statutory/index.ts";
import { formatMonth, isDateText, isMonthText, parseMonth } from "#lib/time/index.ts";

const DATA = new URL("../../data/", import.meta.url);
const registered: Readonly<Record<string, Source>> = { ...sources, ...claimSources };
const isSource = (id: string): id is SourceId => Object.hasOwn(registered, id);
const histories = parameters.names.map((name) => [name, parameters.history(name)] as const);

describe("sources", () => {
  const registry: readonly (readonly [string, Source])[] = Object.entries(registered);
  it("each stands once: one registry for the figures, one for the steps to claim", () => {
    expect(registry).toHaveLength(Object.keys(sources).length + Object.keys(claimSources).length);
    const pages = Object.values(claimSources).map(({ url }) => url);
    const figures = new Set(
      registry.flatMap(([id, { url }]) => (Object.hasOwn(sources, id) && url !== undefined ? [url] : [])),
    );
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((url) => figures.has(url))).toEqual([]);
  });
  it("every value and every step to claim names sources that exist, and every source is named", () => {
    const named = new Set([
      ...histories.flatMap(([, stretches]) => stretches.flatMap(({ source }) => source)),
      ...agreements.flatMap(({ source }) => source),
      ...Object.values(claimSteps).flatMap(({ source }) => source),
      valuation2024.source,
      averageTakeHome.source,
      ...Object.values(mortalitySources).flatMap(({ source }) => source),
    ]);
    expect([...named].filter((id) => !isSource(id))).toEqual([]);
    expect(registry.map(([id]) => id).filter((id) => !named.has(id))).toEqual([]);
  });
  it.each(registry)("%s has a title, and an address unless nothing is published", (_, { title, url, kind }) => {
    expect(title).not.toBe("");
    const unpublished = kind === "memory" || kind === "derived";
    expect(url === undefined).toBe(unpublished);
    if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
  });
  it("every value says how sure it is, and fits its sources", () => {
    for (const [name, stretches] of histories)
      for (const { source, confidence } of stretches) {
        const ids = [source].flat();
        expect([name, ids.length > 0]).toEqual([name, true]);
        expect(["verified", "single", "derived", "memory"]).toContain(confidence);
        if (ids.every((id) => id === "memory")) expect([name, confidence]).toEqual([name, "memory"]);
        if (ids.every((id) => id === "memory" || id === "derived"))
          expect([name, confidence]).not.toEqual([name, "verified"]);
      }
  });
  it("the files stand alone", () => {
    const files = readdirSync(DATA, { recursive: true, encoding: "utf8" }).filter((file) => /\.(ts|csv)$/.test(file));
    expect(files.length).toBeGreaterThan(40);
    for (const file of files)
      expect(readFileSync(new URL(file, DATA), "utf8")).not.toMatch(/\.\.\/shared|\/work\/|book author|this book/);
  });
});

describe("order", () => {
  it("sheets are in order of time and end with their fiscal year", () => {
    const effective = sheets.map((sheet) => sheet.effective);
    expect(effective).toEqual(effective.toSorted());
    expect(new Set(effective).size).toBe(effective.length);
  });
  it("steps of a series are in order, and months are months", () => {
    for (const { name, steps } of series) {
      const starts = steps.map(({ from }) => from ?? "");
      expect([name, starts]).toEqual([name, starts.toSorted()]);
      for (const { from, until, knownFrom } of steps)
        for (const month of [from, until, knownFrom])
          if (month !== null && month !== undefined)
            expect([name, month, isMonthText(month)]).toEqual([name, month, true]);
    }
  });
  it("rows by birth are in order, and begin the day after 1 April", () => {
    let tables = 0;
    const check = (name: string, value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if (Array.isArray(value) && value.some((row) => row?.bornFrom !== undefined)) {
        tables++;
        const births = value.map(({ bornFrom }: { bornFrom: string | null }) => bornFrom ?? "");
        expect([name, births]).toEqual([name, births.toSorted()]);
        for (const born of births) if (born) expect([name, born, isDateText(born)]).toEqual([name, born, true]);
        for (const born of births) if (born) expect(born.slice(5)).toBe("04-02");
      }
      for (const part of Object.values(value)) check(name, part);
    };
    for (const [name, stretches] of histories) for (const { value } of stretches) check(name, value);
    expect(tables).toBeGreaterThan(50);
  });
  it("data version is a day", () => expect(isDateText(dataVersion)).toBe(true));
});

describe("gaps", () => {
  /** Parameters that by their nature do not reach over the whole span; all others must. */
  const PARTIAL: Readonly<Record<string, readonly [from: string, to: string | null]>> = {
    // the levy, the benefit and the exemptions began later
    childSupportLevyRate: ["2026-04", coverage.to],
    childcareExemptionEndAge: ["2026-10", null],
    childcareExemptionMonthsAfterMaternity: ["2026-10", null],
    maternityExemption: ["2019-04", null],
    smallFirmSupport: ["2026-10", null],
    lumpSumReform: ["2025-06", null],
    survivorsFixedTerm: ["2028-04", null],
    midLifeWidowPhase: ["2028-04", null],
    continuationBenefitLimits: ["2017-08", "2027-07"],
    supportBenefitBase: ["2019-10", coverage.to],
    supportBenefitDependantAllowance: ["2019-10", null],
    supportBenefitDisabilityIncomeLimit: ["2019-10", null],
    supportBenefitExemptShares: ["2019-10", null],
    supportBenefitIncomeBand: ["2019-10", null],
    supportBenefitIncomeLimit: ["2019-10", "2027-09"],
    // ended before or within the span
    basicPensionFullAmountBefore201504: ["1986-04", "2015-03"],
    bonusContributionRateBefore200304: ["1995-04", "2003-03"],
    earningsTestUnder65Start: ["1995-04", "2022-03"],
    employeesRemunerationBefore195405: ["1942-06", "1954-04"],
    healthBonusMonthlyCap: ["2003-04", "2007-03"],
    priceSlideBase: ["1999-04", "2015-03"],
    priceSlideRate: ["2004-04", "2015-03"],
    specialLatePaymentYears: ["2012-10", "2018-09"],
    // other years not found
    backPaymentSurcharge: ["2024-04", "2026-03"],
    employeesContributionRatePrivateSchools: ["2027-04", null],
    employeesContributionRatePublicServants: ["2018-09", null],
  };
  it.each(histories)("%s has no gap between its first and last month", (_, stretches) => {
    expect(stretches.slice(0, -1).map(({ to }) => to)).toEqual(stretches.slice(1).map(({ from }) => from));
  });
  it.each(histories)("%s reaches over the span of the sheets, or is known to be partial", (name, stretches) => {
    const first = stretches[0];
    const end = stretches.at(-1)?.to;
    if (!first || end === undefined) throw new Error(`${name} has no value`);
    const span: readonly [string, string | null] = [
      formatMonth(first.from),
      end === null ? null : formatMonth((end - 1) as typeof end),
    ];
    if (PARTIAL[name]) expect(span).toEqual(PARTIAL[name]);
    else {
      expect(first.from).toBeLessThanOrEqual(parseMonth(coverage.from));
      if (end !== null) expect(end).toBeGreaterThan(parseMonth(coverage.to));
    }
  });
  it("partial parameters exist", () => {
    expect(Object.keys(PARTIAL).filter((name) => !parameters.names.some((known) => known === name))).toEqual([]);
  });
});
