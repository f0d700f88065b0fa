import { describe, expect, it } from "vitest";
import { aPerson, aPlan, aScenario, issuesIn, type SpellFile } from "./a-plan.ts";

/** Born 1965-06-15: 60 on 2025-06-14, 65 on 2030-06-14. The plan starts in 2026-11. */
const job = (from: string, to: string | null = null, kind: "employee" | "director" = "employee"): SpellFile => ({
  kind,
  from,
  to,
  pay: { monthly: 300_000 },
});
const found = (events: readonly unknown[], career: SpellFile[] = [job("1990-04")]) =>
  issuesIn(
    aPlan({
      people: [aPerson({ bornOn: "1965-06-15", career })],
      scenarios: [aScenario({ events: events as NonNullable<ReturnType<typeof aScenario>["events"]> })],
    }),
  );
const at = (field: string, code: string, details: object = {}) => [
  { path: `scenarios.0.events.${field}`, code, ...details },
];

describe("R-401 benefit for continued employment", () => {
  const drawn = (from: string, to: string, rest: object = {}) => ({
    kind: "continuationBenefit",
    person: "self",
    from,
    to,
    monthlyWageAt60: 400_000,
    ...rest,
  });
  it("from the month of attaining 60 to the one of attaining 65, also in the past", () => {
    expect(found([drawn("2025-06", "2030-07")])).toEqual([]);
  });
  it.each([
    ["before 60", drawn("2025-05", "2026-05"), "0.from"],
    ["R-403 after the month of attaining 65", drawn("2029-05", "2030-08"), "0.to"],
    ["R-403 from 65 on", drawn("2030-07", "2030-09"), "0.from"],
  ])("%s it is refused", (_, event, field) => {
    expect(found([event])).toEqual(
      at(field, "outOfRange", { cause: "continuationAge", fromAge: 60, toAge: 65, min: "2025-06", max: "2030-07" }),
    );
  });
  it("asks for a job as an employee in every month", () => {
    const career = [job("1990-04", "2027-04"), job("2027-06", null)];
    expect(found([drawn("2027-01", "2027-08")], career)).toEqual(
      at("0.from", "contradiction", { cause: "notInJob", month: "2027-04" }),
    );
    expect(found([drawn("2027-01", "2027-02")], [job("1990-04", null, "director")])).toEqual(
      at("0.from", "contradiction", { cause: "notInJob", month: "2027-01" }),
    );
  });
  it("ends after it begins, and is not drawn twice at once", () => {
    expect(found([drawn("2027-03", "2027-03")])).toEqual(
      at("0.to", "contradiction", {
        cause: "reversed",
        with: "scenarios.0.events.0.from",
        from: "2027-03",
        to: "2027-03",
      }),
    );
    expect(found([drawn("2027-01", "2027-06"), drawn("2027-04", "2027-09")])).toEqual(
      at("1.from", "contradiction", {
        cause: "overlap",
        with: "scenarios.0.events.0",
        from: "2027-04",
        to: "2027-06",
        months: 2,
      }),
    );
    expect(found([drawn("2027-01", "2027-06"), drawn("2027-06", "2027-09")])).toEqual([]);
  });
  it("of somebody in the plan, with a wage", () => {
    expect(found([drawn("2027-01", "2027-06", { person: "nobody" })])).toEqual(
      at("0.person", "notAllowedValue", { cause: "nobody", allowed: ["self"] }),
    );
    expect(found([drawn("2027-01", "2027-06", { monthlyWageAt60: undefined })])).toEqual(
      at("0.monthlyWageAt60", "required"),
    );
  });
});

describe("R-400 unemployment benefit", () => {
  const lost = (on: string, appliedOn: string, days = 150) => ({
    kind: "jobLoss",
    on,
    person: "self",
    unemploymentBenefit: { appliedOn, days },
  });
  it("begins with an application from the day after the job to a year after it", () => {
    expect(found([lost("2027-03-31", "2027-04-01")])).toEqual([]);
    expect(found([lost("2027-03-31", "2028-03-31")])).toEqual([]);
  });
  it("not on the last day in the job", () => {
    expect(found([lost("2027-03-31", "2027-03-31")])).toEqual(
      at("0.unemploymentBenefit.appliedOn", "outOfRange", { cause: "appliedBeforeLoss", min: "2027-04-01" }),
    );
  });
  it.each([
    [150, "2028-04-01", "2028-03-31"],
    [330, "2028-05-01", "2028-04-30"],
    [360, "2028-06-01", "2028-05-30"],
  ])("nor when the time to draw %i days is over", (days, appliedOn, max) => {
    expect(found([lost("2027-03-31", appliedOn, days)])).toEqual(
      at("0.unemploymentBenefit.appliedOn", "outOfRange", { cause: "afterBenefitPeriod", max }),
    );
  });
  it("for days that the law awards", () => {
    const allowed = [90, 120, 150, 180, 210, 240, 270, 300, 330, 360];
    expect(found([lost("2027-03-31", "2027-04-01", 100)])).toEqual(
      at("0.unemploymentBenefit.days", "notAllowedValue", { allowed }),
    );
  });
  it("R-403 from 65 on there is a lump sum instead: the last day in the job lies before it", () => {
    const career = [job("1990-04", "2034-04")];
    expect(found([lost("2030-06-13", "2030-06-20")], career)).toEqual([]);
    expect(found([lost("2030-06-14", "2030-06-20")], career)).toEqual(
      at("0.on", "outOfRange", { cause: "lumpSumFrom65", max: "2030-06-13" }),
    );
  });
  it("not in the next job", () => {
    const career = [job("1990-04", "2027-04"), job("2027-06", null, "director")];
    expect(found([lost("2027-03-31", "2027-05-31")], career)).toEqual([]);
    expect(found([lost("2027-03-31", "2027-06-01")], career)).toEqual(
      at("0.unemploymentBenefit.appliedOn", "contradiction", { cause: "appliedInJob", month: "2027-06" }),
    );
  });
});
