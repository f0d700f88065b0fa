import { readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { eventSaid } from "#components/form/family-said.ts";
import { createFormat } from "#components/intl/format.ts";
import { namedDisabilities, ofCause, withChange } from "#components/planner/disabilities.ts";
import { type Draft, draftOf } from "#components/planner/draft.ts";
import { type PlanFile, readPlan } from "#lib/input/index.ts";

const file: PlanFile = {
  format: "nenrin-plan",
  version: 1,
  name: "",
  startsAt: "2026-11",
  people: [
    {
      id: "self",
      bornOn: "1985-06-15",
      sex: "male",
      disabilities: [
        { firstVisitOn: "2020-05-20", cause: "目", grades: [{ from: "2021-11", grade: 3 }] },
        { firstVisitOn: "2023-01-10", cause: "" },
      ],
    },
    { id: "partner", bornOn: "1987-03-20", sex: "female", disabilities: [{ firstVisitOn: "2019-02-01", cause: "目" }] },
  ],
  scenarios: [
    {
      id: "a",
      name: "A",
      events: [
        {
          kind: "disability",
          person: "self",
          firstVisitOn: "2020-05-20",
          cause: "目",
          grades: [{ from: "2030-04", grade: 2 }],
        },
        { kind: "disability", person: "partner", firstVisitOn: "2030-01-10" },
      ],
    },
    { id: "b", name: "B" },
  ],
};
const draft = draftOf(file);
const eventsOf = (changed: Draft) => changed.scenarios[0]?.events ?? [];

describe("a disability of the facts that goes on in a scenario", () => {
  it("is chosen by its name, and brings its first visit", () => {
    const facts = namedDisabilities(draft, { kind: "disability", person: "self" });
    expect(facts.map(({ cause }) => cause)).toEqual(["目"]);
    const event = { kind: "disability", person: "self", grades: [{ from: "2030-04", grade: 2 }] };
    const goesOn = ofCause(event, "目", facts);
    expect(goesOn).toEqual({ ...event, cause: "目", firstVisitOn: "2020-05-20" });
    expect(ofCause(goesOn, "", facts)).toEqual({ ...event, firstVisitOn: "2020-05-20" });
  });
  it("keeps name and first visit when those of the facts change, also while the name is empty", () => {
    const emptied = withChange(draft, "people.0.disabilities.0.cause", "");
    expect(eventsOf(emptied)[0]).toMatchObject({ cause: "" });
    const renamed = withChange(emptied, "people.0.disabilities.0.cause", "視力");
    expect(eventsOf(renamed)[0]).toMatchObject({ cause: "視力", firstVisitOn: "2020-05-20" });
    const moved = withChange(renamed, "people.0.disabilities.0.firstVisitOn", "2020-05-21");
    expect(eventsOf(moved)[0]).toMatchObject({ cause: "視力", firstVisitOn: "2020-05-21" });
    expect([readPlan(draft), readPlan(moved)]).toMatchObject([{ ok: true }, { ok: true }]);
  });
  it("leaves the other person's, and other fields, alone", () => {
    expect(eventsOf(withChange(draft, "people.1.disabilities.0.firstVisitOn", "2019-02-02"))).toEqual(eventsOf(draft));
    const fixed = withChange(draft, "people.0.disabilities.0.fixedOn", "2021-02-02");
    expect(fixed.people[0]?.disabilities?.[0]).toMatchObject({ fixedOn: "2021-02-02" });
    expect(eventsOf(fixed)).toEqual(eventsOf(draft));
  });
  it("is said by its name and next grade, a new one by its first visit", () => {
    const words = (namespace: string) =>
      createTranslator({
        locale: "ja",
        messages: { [namespace]: JSON.parse(readFileSync(`data/messages/ja/${namespace}.json`, "utf8")) },
        namespace,
      }) as unknown as (key: string, values?: Record<string, string | number>) => string;
    const said = eventsOf(draft).map((event) =>
      eventSaid(event, draft, words("planner"), createFormat(words("format"), "ja")),
    );
    expect(said).toEqual(["2030年4月（令和12年） 本人：目", "2030年1月10日 配偶者：障害"]);
  });
});
