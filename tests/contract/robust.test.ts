import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "#lib/calculate.ts";
import { calculations } from "#lib/calculations/index.ts";
import { anything, replaced } from "../anything.ts";
import { aRequest } from "../explain/requests.ts";
import { examples } from "./cases.ts";

const statuses = ["payable", "notEligible", "needsInput", "invalid"];

describe("whatever is sent gets an answer, never an error", () => {
  it("any JSON value", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => calculate(value).status === "invalid"));
  });
  it("any JSON value as the input of any calculation", () => {
    const name = fc.constantFrom(...calculations.keys());
    fc.assert(
      fc.property(name, fc.jsonValue(), (calculation, input) =>
        statuses.includes(calculate({ calculation, asOf: "2026-11", input }).status),
      ),
    );
  });
  it("sound requests with something else in one place", () => {
    const sound = fc.oneof(fc.constantFrom(...examples.map(({ request }): unknown => request)), aRequest);
    const holds = fc.property(
      sound,
      fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }),
      anything,
      (request, path, value) => {
        const answer = calculate(replaced(request, path, value));
        expect(statuses).toContain(answer.status);
        if (answer.status === "invalid") expect(answer.issues).not.toEqual([]);
        if (answer.status === "needsInput") expect(answer.missing).not.toEqual([]);
        if (answer.status === "notEligible") expect(answer.reasons).not.toEqual([]);
      },
    );
    fc.assert(holds, { numRuns: 500 });
  });
  it("the oldest and the youngest, in the first and the last month", () => {
    for (const bornOn of [
      "1926-04-01",
      "1926-04-02",
      "1937-04-01",
      "1937-04-02",
      "2026-11-30",
      "2027-03-31",
      "2199-12-31",
    ])
      for (const asOf of ["2018-04", "2027-03"])
        for (const { request } of examples) {
          const input = { ...Object(request.input), ...("bornOn" in Object(request.input) ? { bornOn } : {}) };
          expect(statuses).toContain(calculate({ ...request, asOf, input }).status);
        }
  });
});

describe("the wire form", () => {
  it("no -0: an object in the browser equals the one that was sent as text", () => {
    const input = { bornOn: "1966-05-10", commencementAge: { years: 60 }, annualAmount: 0 };
    const answer = calculate({ calculation: "commencement-adjustment", asOf: "2026-11", input });
    expect(answer).toHaveProperty("result.adjustmentAnnualAmount", 0);
  });
});
