import { describe, expect, it } from "vitest";
import type { SpellFile } from "../input/a-plan.ts";
import { bonusIn, ledger, remunerationIn } from "./a-career.ts";

type PayFile = Extract<SpellFile, { kind: "employee" }>["pay"];
const employed = (pay: PayFile, from = "2008-04", to: string | null = null) =>
  ledger([{ kind: "employee", from, to, pay }]);
const grade = (monthly: number, month: string, from = "2008-04") => remunerationIn(employed({ monthly }, from), month);

describe("R-310 the grade by the table in force", () => {
  it.each([
    // pay, month, standard monthly remuneration
    [0, "2026-11", 88_000, "lowest"],
    [92_999, "2026-11", 88_000, "below 93,000"],
    [93_000, "2026-11", 98_000, "from 93,000"],
    [309_999, "2026-11", 300_000, "below 310,000"],
    [310_000, "2026-11", 320_000, "from 310,000"],
    [604_999, "2026-11", 590_000, "below 605,000"],
    [605_000, "2026-11", 620_000, "from 605,000"],
    [634_999, "2026-11", 620_000, "below 635,000"],
    [635_000, "2026-11", 650_000, "from 635,000, the top"],
    [2_000_000, "2026-11", 650_000, "far above the top"],
    [92_999, "2016-09", 98_000, "98,000 was the lowest until 2016-09"],
    [92_999, "2016-10", 88_000, "88,000 since 2016-10"],
    [700_000, "2020-08", 620_000, "620,000 was the top until 2020-08"],
    [700_000, "2020-09", 650_000, "650,000 since 2020-09"],
    [700_000, "2027-08", 650_000, "650,000 until 2027-08"],
    [664_999, "2027-09", 650_000, "below 665,000"],
    [665_000, "2027-09", 680_000, "680,000 from 2027-09"],
    [2_000_000, "2028-09", 710_000, "710,000 from 2028-09"],
    [2_000_000, "2029-08", 710_000, "710,000 until 2029-08"],
    [2_000_000, "2029-09", 750_000, "750,000 from 2029-09"],
  ])("%i yen in %s: %i (%s)", (monthly, month, expected) => {
    expect(grade(monthly, month)).toBe(expected);
  });
  it("a stated standard remuneration stays as it is", () => {
    expect(remunerationIn(employed({ standardMonthlyRemuneration: 320_000 }), "2026-11")).toBe(320_000);
  });
});

describe("raises and steps", () => {
  it("a raise takes effect each April after the spell begins", () => {
    const made = employed({ monthly: 300_000, annualRaise: 0.1 }, "2010-10");
    const at = (month: string) => remunerationIn(made, month);
    // 300,000; 330,000; 363,000 -> grades 300, 340, 360
    expect([at("2010-10"), at("2011-03"), at("2011-04"), at("2012-03"), at("2012-04")]).toEqual([
      300_000, 300_000, 340_000, 340_000, 360_000,
    ]);
  });
  it("a spell that begins in April is raised a year later", () => {
    const made = employed({ monthly: 300_000, annualRaise: 0.1 }, "2010-04");
    expect([remunerationIn(made, "2010-04"), remunerationIn(made, "2011-03"), remunerationIn(made, "2011-04")]).toEqual(
      [300_000, 300_000, 340_000],
    );
  });
  it("pay can fall", () => {
    const made = employed({ monthly: 300_000, annualRaise: -0.1 }, "2010-04");
    expect(remunerationIn(made, "2011-04")).toBe(280_000); // 270,000: grade 270,000 to 290,000
  });
  it("a step sets a new pay from its month, and raises go on from there", () => {
    const made = employed(
      { monthly: 200_000, annualRaise: 0.1, steps: [{ from: "2015-07", monthly: 400_000 }] },
      "2010-04",
    );
    const at = (month: string) => remunerationIn(made, month);
    // 200,000 x 1.1^5 = 322,102; 400,000; 440,000
    expect([at("2015-06"), at("2015-07"), at("2016-03"), at("2016-04")]).toEqual([320_000, 410_000, 410_000, 440_000]);
  });
  it("go on in a path from the month the pay began", () => {
    const pay = { monthly: 300_000, annualRaise: 0.1 };
    const spell = { kind: "employee", from: "2026-11", to: null, pay } as const;
    const made = ledger([], {}, { paths: [{ person: "self", from: "2026-11", spells: [spell] }] });
    expect([remunerationIn(made, "2027-03"), remunerationIn(made, "2027-04")]).toEqual([300_000, 340_000]);
  });
});

describe("R-317 standard bonuses", () => {
  const bonus = (amount: number, month = "2026-06") =>
    bonusIn(employed({ monthly: 300_000, bonuses: [{ month: 6, amount }] }), month);
  it.each([
    [999, 0, "below 1,000"],
    [1_000, 1_000, "1,000"],
    [499_999, 499_000, "rest dropped"],
    [1_499_999, 1_499_000, "below the cap"],
    [1_500_000, 1_500_000, "the cap"],
    [1_500_001, 1_500_000, "above the cap"],
    [1_873_450, 1_500_000, "X-19 together"],
  ])("%i yen: %i (%s)", (amount, expected) => {
    expect(bonus(amount)).toBe(expected);
  });
  it("X-19 several of a month are summed before they are rounded and capped", () => {
    const two = (a: number, b: number) =>
      bonusIn(
        employed({
          monthly: 1,
          bonuses: [
            { month: 6, amount: a },
            { month: 6, amount: b },
          ],
        }),
        "2026-06",
      );
    expect([two(1_200_300, 673_150), two(500, 500), two(300_700, 200_700)]).toEqual([1_500_000, 1_000, 501_000]);
  });
  it("fall in their month of every year", () => {
    const made = employed(
      {
        monthly: 300_000,
        bonuses: [
          { month: 6, amount: 500_000 },
          { month: 12, amount: 600_000 },
        ],
      },
      "2010-07",
      "2012-06",
    );
    const paid = ["2010-06", "2010-12", "2011-06", "2011-12", "2012-06"].map((month) => bonusIn(made, month));
    expect(paid).toEqual([0, 600_000, 500_000, 600_000, 0]);
  });
  it("count from 2003-04", () => {
    const made = ledger([
      {
        kind: "employee",
        from: "2001-04",
        to: null,
        pay: {
          monthly: 300_000,
          bonuses: [
            { month: 3, amount: 500_000 },
            { month: 4, amount: 500_000 },
          ],
        },
      },
    ]);
    expect([bonusIn(made, "2003-03"), bonusIn(made, "2003-04")]).toEqual([0, 500_000]);
  });
  it("are raised with the pay", () => {
    const made = employed({ monthly: 300_000, annualRaise: 0.1, bonuses: [{ month: 6, amount: 500_000 }] }, "2010-04");
    expect([bonusIn(made, "2010-06"), bonusIn(made, "2011-06")]).toEqual([500_000, 550_000]);
  });
  it("R-321 a bonus of the month of loss is not insured", () => {
    const made = employed({ monthly: 300_000, bonuses: [{ month: 6, amount: 500_000 }] }, "2010-04", "2011-06");
    expect(bonusIn(made, "2011-06")).toBe(0);
  });
});
