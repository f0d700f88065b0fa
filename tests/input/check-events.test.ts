import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import { aPerson, aPlan, aScenario, issuesIn, type PersonFile, type ScenarioFile } from "./a-plan.ts";

type EventFile = NonNullable<ScenarioFile["events"]>[number];

/** Born 1985-06-15 and 1987-01-10; the plan starts in 2026-11. */
const spouse = aPerson({ id: "spouse", bornOn: "1987-01-10", sex: "male" });
const withEvents = (
  events: readonly EventFile[],
  facts: Partial<PlanFile> = {},
  self: Partial<PersonFile> = {},
  differs: Partial<ScenarioFile> = {},
) =>
  issuesIn(
    aPlan({ people: [aPerson(self), spouse], scenarios: [aScenario({ events: [...events], ...differs })], ...facts }),
  );
const found = (i: number, field: string, code: string, details: object) => [
  { path: `scenarios.0.events.${i}.${field}`, code, ...details },
];

const between: [string, string] = ["self", "spouse"];
const marriage = (on: string): EventFile => ({ kind: "marriage", on, between });
const divorce = (on: string): EventFile => ({ kind: "divorce", on, between });
const leaves = (on: string): EventFile => ({ kind: "emigration", on, person: "self", country: "Kenya" });
const returns = (on: string): EventFile => ({ kind: "return", on, person: "self" });
const jobLoss = (on: string): EventFile => ({ kind: "jobLoss", on, person: "self" });
const born = (on: string, child = "child", parents = ["self"]): EventFile => ({
  kind: "childbirth",
  on,
  child,
  parents,
});

describe("events before the plan begins", () => {
  it.each([
    ["marriage", marriage("2026-10-31")],
    ["childbirth", born("2026-10-31")],
    ["emigration", leaves("2026-10-31")],
  ])("%s belongs to the facts", (_, event) => {
    expect(withEvents([event])).toEqual(found(0, "on", "outOfRange", { cause: "eventBeforeStart", min: "2026-11" }));
  });
  it("the first day of the starting month is not before it", () => {
    expect(withEvents([marriage("2026-11-01")])).toEqual([]);
  });
  it("a death has no place among the facts and may lie in the past, as a first visit of one scenario alone", () => {
    expect(withEvents([{ kind: "death", on: "2020-01-01", person: "spouse" }])).toEqual([]);
    expect(withEvents([{ kind: "disability", firstVisitOn: "2015-01-01", person: "self" }])).toEqual([]);
  });
});

describe("R-700, R-701 a split of records on divorce", () => {
  const married = { marriages: [{ between, from: "2015-03-20" }] };
  const asked = (split: object, events: readonly EventFile[] = []) =>
    withEvents([{ ...divorce("2030-04-10"), split } as EventFile, ...events], married);
  const agreed = (share: number, requestedOn = "2030-06-01") => ({ kind: "agreed", share, requestedOn });
  it("from the day of the divorce to five years after it", () => {
    expect(asked(agreed(0.5, "2030-04-10"))).toEqual([]);
    expect(asked(agreed(0.5, "2035-04-10"))).toEqual([]);
    expect(asked(agreed(0.5, "2030-04-09"))).toEqual(
      found(0, "split.requestedOn", "outOfRange", { cause: "splitBeforeDivorce", min: "2030-04-10" }),
    );
    expect(asked(agreed(0.5, "2035-04-11"))).toEqual(
      found(0, "split.requestedOn", "outOfRange", { cause: "splitTooLate", max: "2035-04-10" }),
    );
  });
  it("not after a death", () => {
    const death: EventFile = { kind: "death", on: "2031-01-01", person: "spouse" };
    expect(asked(agreed(0.5, "2031-01-01"), [death])).toEqual([]);
    expect(asked(agreed(0.5, "2031-01-02"), [death])).toEqual(
      found(0, "split.requestedOn", "outOfRange", { cause: "splitAfterDeath", max: "2031-01-01" }),
    );
  });
  it("a share up to one half in five decimals, and somebody who asks", () => {
    expect(asked(agreed(0.33333))).toEqual([]);
    expect(asked(agreed(0.50001))).toEqual(found(0, "split.share", "outOfRange", { cause: "splitShare", max: 0.5 }));
    expect(asked(agreed(0.333333))).toEqual(found(0, "split.share", "badFormat", { format: "at most 5 decimals" }));
    const category3 = (by: string) => ({ kind: "category3", by, requestedOn: "2030-06-01" });
    expect(asked(category3("spouse"))).toEqual([]);
    expect(asked(category3("nobody"))).toEqual(
      found(0, "split.by", "notAllowedValue", { cause: "nobody", allowed: ["self", "spouse"] }),
    );
  });
  it("a divorce far in the future is outside the calendar", () => {
    expect(withEvents([divorce("2190-01-01")], married)).toEqual(
      found(0, "on", "outOfRange", { cause: "divorceDay", min: "2007-04-01", max: "2189-12-31" }),
    );
  });
});

describe("marriage and divorce", () => {
  const married = { marriages: [{ between, from: "2015-03-20" }] };
  it("divorce needs a marriage, of the facts or of an earlier event", () => {
    expect(withEvents([divorce("2030-04-01")])).toEqual(
      found(0, "on", "contradiction", { cause: "notMarried", month: "2030-04" }),
    );
    expect(withEvents([divorce("2030-04-01")], married)).toEqual([]);
    expect(withEvents([divorce("2030-04-01"), marriage("2028-04-01")])).toEqual([]);
    expect(withEvents([marriage("2031-04-01"), divorce("2030-04-01")])).toEqual(
      found(1, "on", "contradiction", { cause: "notMarried", month: "2030-04" }),
    );
    expect(withEvents([divorce("2030-04-01"), divorce("2031-04-01")], married)).toEqual(
      found(1, "on", "contradiction", { cause: "notMarried", month: "2031-04" }),
    );
  });
  it("nobody marries while married; after a divorce they may", () => {
    expect(withEvents([marriage("2030-04-01")], married)).toEqual(
      found(0, "on", "contradiction", { cause: "alreadyMarried", month: "2030-04" }),
    );
    expect(withEvents([divorce("2030-04-01"), marriage("2030-04-02")], married)).toEqual([]);
    const ended = { marriages: [{ between, from: "2015-03-20", to: "2020-01-01" }] };
    expect(withEvents([marriage("2030-04-01")], ended)).toEqual([]);
  });
  it("marriages of the facts follow each other", () => {
    const two = (to: string) =>
      withEvents([], {
        marriages: [
          { between, from: "2015-03-20", to },
          { between, from: "2020-01-01" },
        ],
      });
    expect(two("2020-01-01")).toEqual([]);
    expect(two("2020-01-02")).toEqual([
      { path: "marriages.1.from", code: "contradiction", cause: "alreadyMarried", month: "2020-01" },
    ]);
  });
});

describe("emigration and return", () => {
  it("nobody returns who is not abroad", () => {
    expect(withEvents([returns("2030-04-01")])).toEqual(
      found(0, "on", "contradiction", { cause: "notAbroad", month: "2030-04" }),
    );
    expect(withEvents([leaves("2028-04-01"), returns("2030-04-01")])).toEqual([]);
    const stays = (to: string | null) => ({ staysAbroad: [{ from: "2024-04", to, country: "Kenya" }] });
    expect(withEvents([returns("2030-04-01")], {}, stays(null))).toEqual([]);
    expect(withEvents([returns("2030-04-01")], {}, stays("2030-04"))).toEqual([]);
    expect(withEvents([returns("2030-04-01")], {}, stays("2030-03"))).toHaveLength(1);
  });
  it("nobody emigrates twice without a return", () => {
    expect(withEvents([leaves("2028-04-01"), leaves("2030-04-01")])).toEqual(
      found(1, "on", "contradiction", { cause: "alreadyAbroad", month: "2030-04" }),
    );
    expect(withEvents([leaves("2028-04-01"), returns("2029-04-01"), leaves("2030-04-01")])).toEqual([]);
  });
  it("the stay that begins with the emigration is the same one", () => {
    const spell = (from: string) => ({
      paths: [
        { person: "self", from: "2028-04", spells: [{ kind: "abroad" as const, from, to: null, country: "Kenya" }] },
      ],
    });
    expect(withEvents([leaves("2028-06-10")], {}, {}, spell("2028-06"))).toEqual([]);
    expect(withEvents([leaves("2028-06-10")], {}, {}, spell("2028-05"))).toEqual(
      found(0, "on", "contradiction", { cause: "alreadyAbroad", month: "2028-06" }),
    );
  });
});

describe("job loss", () => {
  const employed = (from: string, to: string | null) => ({
    career: [{ kind: "employee" as const, from, to, pay: { monthly: 300_000 } }],
  });
  const refused = found(0, "on", "contradiction", { cause: "notEmployed", month: "2030-01" });
  it("needs employment at that time", () => {
    expect(withEvents([jobLoss("2030-01-31")])).toEqual(refused);
    expect(withEvents([jobLoss("2030-01-31")], {}, employed("2010-04", null))).toEqual([]);
    expect(withEvents([jobLoss("2030-01-31")], {}, employed("2030-02", null))).toEqual(refused);
  });
  it("a job lost within a month was insured to the month before", () => {
    expect(withEvents([jobLoss("2030-01-15")], {}, employed("2010-04", "2030-01"))).toEqual([]);
    expect(withEvents([jobLoss("2030-01-15")], {}, employed("2010-04", "2029-12"))).toEqual(refused);
  });
  it("the path decides from its month on", () => {
    const paths = [{ person: "self", from: "2028-04", spells: [] }];
    expect(withEvents([jobLoss("2030-01-15")], {}, employed("2010-04", null), { paths })).toEqual(refused);
  });
});

describe("births", () => {
  it("parents are 12 at the least, and people of the plan", () => {
    // 12 on the day before the birthday, 2038-11-19
    const self = { bornOn: "2026-11-20" };
    expect(withEvents([born("2038-11-19")], {}, self)).toEqual([]);
    expect(withEvents([born("2038-11-18")], {}, self)).toEqual(
      found(0, "on", "outOfRange", { cause: "parentTooYoung", min: "2038-11-19", fromAge: 12 }),
    );
    expect(withEvents([born("2030-01-01", "child", ["x"])])).toEqual(
      found(0, "parents.0", "notAllowedValue", { cause: "nobody", allowed: ["self", "spouse"] }),
    );
  });
  it("a child has an id of its own", () => {
    const children = [{ id: "child", bornOn: "2015-01-01", parents: ["self"] }];
    expect(withEvents([born("2030-01-01")], { children })).toEqual(
      found(0, "child", "contradiction", { cause: "sameId", with: "children.0.id" }),
    );
    expect(withEvents([born("2030-01-01", "spouse")])).toEqual(
      found(0, "child", "contradiction", { cause: "sameId", with: "people.1.id" }),
    );
    expect(withEvents([born("2030-01-01"), born("2032-01-01")])).toEqual(
      found(1, "child", "contradiction", { cause: "sameId", with: "scenarios.0.events.0.child" }),
    );
    expect(withEvents([], { children: [...children, ...children] })).toEqual([
      { path: "children.1.id", code: "contradiction", cause: "sameId", with: "children.0.id" },
    ]);
  });
});
