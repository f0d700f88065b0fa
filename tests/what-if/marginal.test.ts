import { describe, expect, it } from "vitest";
import { marginal } from "#lib/simulate.ts";
import { aPlan } from "../projection/plan.ts";

type PersonFile = Parameters<typeof aPlan>[0];

/** The one answer to a question about the only person. */
function answer(person: PersonFile, kind: string, months = 1, scenario: Parameters<typeof aPlan>[1] = {}) {
  const found = marginal(aPlan(person, scenario), "only", "self").find(
    (one) => one.kind === kind && one.months === months,
  );
  if (!found) throw new Error(`no answer about ${kind}`);
  return found;
}

/** What it is worth, as the screens tell it. */
function worth(...asked: Parameters<typeof answer>) {
  const found = answer(...asked);
  if (found.status === "refused") throw new Error(JSON.stringify(found.reasons));
  const { basic, remunerationRelated, transitional } = found.gain.parts;
  const { annualAmount, contributions, paybackMonths } = found.gain;
  return { basic, remunerationRelated, transitional, annualAmount, contributions, paybackMonths };
}

const refusals = (...asked: Parameters<typeof answer>) => {
  const found = answer(...asked);
  return found.status === "refused" ? found.reasons.map(({ code }) => code) : "answered";
};

const paid = (from: string, to: string) => ({ kind: "category1", from, to, payment: "paid" }) as const;
const employee = (from: string, to: string, monthly: number) =>
  ({ kind: "employee", from, to, pay: { monthly } }) as const;

/** 480 months to 60, all paid. */
const ALWAYS_PAID: PersonFile = { bornOn: "1970-06-15", career: [paid("1990-06", "2030-06")] };

describe("one more month of the National Pension, FY2026", () => {
  it("R-211 of 480 months the last one: 847,300 less 847,300 x 479/480 = 845,534.8, for 17,920 yen, back in 122 months", () => {
    expect(worth(ALWAYS_PAID, "paid")).toEqual({
      basic: 1_765,
      remunerationRelated: 0,
      transitional: 0,
      annualAmount: 1_765,
      contributions: 17_920,
      paybackMonths: 122,
    });
  });
  it("a year of them: 847,300 less 847,300 x 468/480 = 826,117.5, for 12 x 17,920", () => {
    expect(worth(ALWAYS_PAID, "paid", 12)).toMatchObject({ basic: 21_182, contributions: 215_040 });
  });
  it("unpaid it is the same taken off, and what it costs is saved", () => {
    expect(worth(ALWAYS_PAID, "unpaid")).toMatchObject({ annualAmount: -1_765, contributions: -17_920 });
    expect(worth(ALWAYS_PAID, "unpaid").paybackMonths).toBeUndefined();
  });
  it("R-108 voluntary at 61 on 360 months: 847,300 x 361/480 = 637,240.2 less 635,475", () => {
    const person: PersonFile = { bornOn: "1965-03-10", career: [paid("1985-03", "2015-03")] };
    expect(worth(person, "voluntary")).toMatchObject({ basic: 1_765, contributions: 17_920 });
    expect(answer(person, "voluntary")).not.toHaveProperty("capped");
  });
  it("R-108 on 472 months it ends after eight, and says so", () => {
    const person: PersonFile = { bornOn: "1965-03-10", career: [paid("1985-03", "2024-07")] };
    const found = answer(person, "voluntary", 12);
    // 847,300 less 847,300 x 472/480 = 833,178.3
    expect(found).toMatchObject({
      capped: "basic",
      gain: { months: 8, annualAmount: 14_122, contributions: 143_360 },
    });
  });
  it("the month that completes ten years opens the pension: 847,300 x 120/480 = 211,825", () => {
    const person: PersonFile = {
      bornOn: "1970-06-15",
      career: [paid("1990-06", "2000-05"), { kind: "category1", from: "2000-05", to: "2030-06", payment: "unpaid" }],
    };
    expect(answer(person, "paid")).toMatchObject({ gain: { right: "opens", annualAmount: 211_825 } });
  });
});

describe("one more month of work, FY2026", () => {
  // 320,000 yen are of the grade 320,000; pay of FY2026 counts x 0.923, and x 0.817 by the old table.
  // Main formula 320,000 x 0.923 x 5.481/1000 = 1,618.9 a month; guarantee 320,000 x 0.817 x 5.769/1000 x 1.082 = 1,631.92,
  // which is more: 8 months 13,055.4 less 7 months 11,423.5.
  const person: PersonFile = {
    bornOn: "1986-06-15",
    career: [paid("2006-06", "2026-04"), employee("2026-04", "2026-11", 320_000), paid("2026-11", "2046-06")],
  };
  it("R-331, R-332 at 320,000 yen: 1,632 a year of pay and 1,765 of the basic pension, for 320,000 x 9.15 %", () => {
    // transitional addition: 1,766 x 8 - 14,122 less 1,766 x 7 - 12,356
    expect(worth(person, "employee")).toEqual({
      basic: 1_765,
      remunerationRelated: 1_632,
      transitional: 0,
      annualAmount: 3_397,
      contributions: 29_280,
      paybackMonths: 104,
    });
  });
  it("at 61 with 480 months of work the transitional addition is full", () => {
    const full: PersonFile = { bornOn: "1965-03-10", career: [employee("1985-10", "2027-04", 300_000)] };
    expect(answer(full, "employee")).toMatchObject({ current: true, capped: "transitional" });
  });
  it("at 35, where work goes on past 60 to more than 480 months, what the basic pension gains the addition loses", () => {
    const long: PersonFile = { bornOn: "1991-03-10", career: [employee("2011-04", "2056-03", 300_000)] };
    const found = answer(long, "employee");
    expect(found).toMatchObject({ capped: "transitional", gain: { parts: { basic: 1_765, transitional: -1_765 } } });
  });
  it("R-310 10,000 yen more within a grade change nothing; the next begins at 370,000", () => {
    const within: PersonFile = { bornOn: "1986-06-15", career: [employee("2010-04", "2046-06", 350_000)] };
    expect(answer(within, "higherPay", 12)).toMatchObject({
      grade: { pay: 350_000, standard: 360_000, standardWith: 360_000, nextFrom: 370_000 },
      gain: { annualAmount: 0, contributions: 0 },
    });
  });
  it("R-313 a grade higher counts from September for twelve months: 20,000 x 9.15 % x 12, and 1,224 a year", () => {
    // guarantee: 20,000 x 0.817 x 5.769/1000 x 1.082 x 12 = 1,223.9
    const over: PersonFile = { bornOn: "1986-06-15", career: [employee("2026-04", "2046-06", 365_000)] };
    expect(answer(over, "higherPay", 12)).toMatchObject({
      grade: { standard: 360_000, standardWith: 380_000, nextFrom: 370_000 },
      gain: { months: 12, annualAmount: 1_224, contributions: 21_960 },
    });
  });
});

describe("cover and late payment", () => {
  it("R-454 a year unpaid fails the last-year test: nothing at grade 2, with it 847,300 / 12 = 70,608 a month", () => {
    const person: PersonFile = {
      bornOn: "1995-06-15",
      career: [{ kind: "category1", from: "2015-06", to: "2025-11", payment: "unpaid" }, paid("2025-11", "2055-06")],
    };
    const found = answer(person, "paid", 12);
    const cover = found.status === "answered" ? found.gain.cover : [];
    expect(cover.find(({ event }) => event === "grade2")).toEqual({ event: "grade2", without: 0, with: 70_608 });
  });
  it("R-135 the oldest exempted month within ten years: half a month more, 474.5/480 of 847,300 = 837,591.4 less 836,708.8", () => {
    const person: PersonFile = {
      bornOn: "1990-06-15",
      career: [
        paid("2010-06", "2018-04"),
        { kind: "category1", from: "2018-04", to: "2019-04", payment: "fullExempt" },
        paid("2019-04", "2050-06"),
      ],
    };
    const found = answer(person, "latePayment");
    expect(found).toMatchObject({ from: 2018 * 12 + 3, gain: { months: 1, annualAmount: 882 } });
  });
});

describe("questions that make no sense", () => {
  it.each([
    ["paid at 61", { bornOn: "1965-03-10" }, "paid", ["pastAge"]],
    ["voluntary at 35", { bornOn: "1991-03-10" }, "voluntary", ["voluntaryFrom60"]],
    ["voluntary at 66", { bornOn: "1960-03-10" }, "voluntary", ["pastAge", "alreadyClaimed"]],
    [
      "voluntary on 480 months",
      { bornOn: "1965-03-10", career: [paid("1985-03", "2025-03")] },
      "voluntary",
      ["fullCareer"],
    ],
    [
      "work at 71",
      { bornOn: "1955-03-10", career: [employee("1985-10", "2025-03", 300_000)] },
      "employee",
      ["pastAge"],
    ],
    ["work without any pay known", ALWAYS_PAID, "employee", ["noPayKnown"]],
    ["nothing to pay late", ALWAYS_PAID, "latePayment", ["nothingToPayLate"]],
    [
      "unpaid at work",
      { bornOn: "1991-03-10", career: [employee("2011-04", "2051-03", 300_000)] },
      "unpaid",
      ["nothingPaidNow"],
    ],
  ] as const)("%s", (_, person, kind, reasons) => {
    expect(refusals(person as PersonFile, kind)).toEqual(reasons);
  });
  it("more pay without a job, or with a grade in its place", () => {
    expect(refusals(ALWAYS_PAID, "higherPay", 12)).toEqual(["noJobNow"]);
    const graded: PersonFile = {
      bornOn: "1991-03-10",
      career: [{ kind: "employee", from: "2011-04", to: null, pay: { standardMonthlyRemuneration: 300_000 } }],
    };
    expect(refusals(graded, "higherPay", 12)).toEqual(["payGivenAsGrade"]);
  });
  it("voluntary beside a job, and after an early claim", () => {
    const works: PersonFile = { bornOn: "1965-03-10", career: [employee("2010-04", "2030-03", 300_000)] };
    expect(refusals(works, "voluntary")).toEqual(["insuredAsEmployee"]);
    const early = { commencement: [{ person: "self", oldAgeBasic: { years: 60, months: 0 } }] };
    expect(refusals({ bornOn: "1965-03-10", career: [paid("1985-03", "2015-03")] }, "voluntary", 1, early)).toEqual([
      "alreadyClaimed",
    ]);
  });
  it("nobody by that name has no answers", () => {
    expect(marginal(aPlan(ALWAYS_PAID), "only", "nobody")).toEqual([]);
    expect(marginal(aPlan(ALWAYS_PAID), "none", "self")).toEqual([]);
  });
});
