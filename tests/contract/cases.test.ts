import { describe, expect, it } from "vitest";
import { calculate } from "#lib/calculate.ts";
import { calculations } from "#lib/calculations/index.ts";
import { departures, examples, golden, published } from "./cases.ts";

const names = [...calculations.keys()];

describe("the examples of the reference", () => {
  it.each(examples.map(({ request, response }, i) => [`${i + 1} ${request.calculation}`, request, response] as const))(
    "%s",
    (_, request, response) => {
      const { steps, sources, ...answer } = calculate(request) as unknown as Readonly<Record<string, unknown>>;
      expect(answer).toEqual(response);
      expect([Array.isArray(steps), Array.isArray(sources)]).toEqual(Array(2).fill(response.status === "payable"));
    },
  );
  it("show every calculation", () => {
    expect(new Set(examples.map(({ request }) => request.calculation))).toEqual(new Set(names));
  });
});

describe("published cases", () => {
  it.each(published.map((one) => [`${one.id} ${one.calculation} ${one.asOf}: ${one.source.title}`, one] as const))(
    "%s",
    (_, one) => {
      expect(departures(one)).toEqual([]);
    },
  );
});

describe("golden cases", () => {
  it.each(golden.map((one) => [`${one.id} ${one.calculation} ${one.asOf}: ${one.source.title}`, one] as const))(
    "%s",
    (_, one) => {
      expect(departures(one)).toEqual([]);
    },
  );
});

describe("every published case", () => {
  const all = [...published, ...golden];
  it("says where it comes from and how sure it is", () => {
    for (const { id, source, provenance, confidence, expect: expected } of all) {
      expect(source.title, id).not.toBe("");
      expect(["official", "official-via-secondary", "secondary", "open-source-test", "derived"], id).toContain(
        provenance,
      );
      expect(["verified", "single", "derived", "memory"], id).toContain(confidence);
      expect(Object.keys(expected), id).not.toEqual([]);
      expect(source.url ?? "https://", id).toMatch(/^https?:\/\/(?!\d)/);
    }
  });
  it("has its own id, and a calculation of the product", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { calculation } of all) expect(names).toContain(calculation);
  });
});
