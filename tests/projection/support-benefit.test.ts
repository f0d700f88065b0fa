import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import { aPlan, only } from "./plan.ts";

const paid = (from: string, to: string) => ({ kind: "category1" as const, from, to, payment: "paid" as const });
const notice = (plan: ReturnType<typeof aPlan>) =>
  only(plan).notCovered.filter(({ code }) => code === "supportBenefit");

describe("the support benefit beside a small basic pension", () => {
  const born = { bornOn: "1961-06-15" };
  // October 2026 to September 2027 are decided by what 2025 paid: 816,000 x 4/12 + 831,700 x 8/12 = 826,466, limit 826,500
  it("full career of 480 paid months: the base of 5,620 yen a month in FY2026, on 847,300 of pension", () => {
    expect(notice(aPlan({ ...born, career: [paid("1981-06", "2021-06")] }))).toEqual([
      {
        code: "supportBenefit",
        person: "self",
        from: "2026-07",
        monthlyAmount: 5620,
        income: 826_466,
        limit: 926_500,
      },
    ]);
  });
  it("half a career: half of it, 2,810", () => {
    expect(notice(aPlan({ ...born, career: [paid("2001-06", "2021-06")] }))[0]).toMatchObject({ monthlyAmount: 2810 });
  });
  it("none where the pension passes the limit, and none before the right", () => {
    const employee = { kind: "employee" as const, from: "1990-04", to: "2021-06", pay: { monthly: 300_000 } };
    expect(notice(aPlan({ ...born, career: [employee] }))).toEqual([]);
    expect(notice(aPlan({ ...born, career: [paid("2020-06", "2021-06")] }))).toEqual([]);
  });
  it("not while insured work goes on", () => {
    const work = { kind: "employee" as const, from: "2024-06", to: "2028-06", pay: { monthly: 88_000 } };
    expect(notice(aPlan({ ...born, career: [paid("2001-06", "2021-06"), work] }))[0]).toMatchObject({
      from: "2028-06",
    });
  });
  it("a survivors' pension beside it is no income: the base all the same", () => {
    const { people } = aPlan({});
    const widow = { ...people[0], id: "widow", ...born, sex: "female", career: [paid("1981-06", "2021-06")] };
    // fewer than 240 months: no transfer addition to her
    const work = { kind: "employee", from: "2010-04", to: null, pay: { monthly: 600_000 } };
    const career = [paid("1980-06", "2010-04"), work];
    const husband = { ...people[0], id: "husband", bornOn: "1960-06-15", sex: "male", career };
    const plan = aPlan(
      {},
      { events: [{ kind: "death", person: "husband", on: "2026-11-20" }] },
      {
        people: [widow, husband] as unknown as PlanFile["people"],
        marriages: [{ between: ["widow", "husband"], from: "1990-04-01" }],
      },
    );
    const survivors = only(plan).changes.filter(({ benefit }) => benefit === "survivorsEmployees");
    expect(survivors[0]?.annualAmount).toBeGreaterThan(500_000);
    expect(notice(plan)[0]).toMatchObject({ person: "widow", monthlyAmount: 5620, income: 826_466 });
  });
  it("nobody claims it after death: nothing of a pension of 1.3 million that one month was paid", () => {
    const employee = { kind: "employee" as const, from: "1990-04", to: "2021-06", pay: { monthly: 300_000 } };
    const events = [{ kind: "death" as const, person: "self", on: "2026-12-20" }];
    expect(notice(aPlan({ bornOn: "1961-11-15", career: [employee] }, { events }))).toEqual([]);
  });
  it("not before the law knew it: nothing under the law of 2018-10", () => {
    const plan = aPlan(
      { bornOn: "1953-06-15", career: [paid("1981-06", "2013-06")] },
      { assumptions: {} },
      { startsAt: "2018-10", law: { knownAt: "2018-10", frozenAt: "2018-10" } },
    );
    expect(notice(plan)).toEqual([]);
  });
});
