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

describe("R-312, R-313, R-314 raises and steps", () => {
  const at = (pay: PayFile, from: string, months: readonly string[], to: string | null = null) =>
    months.map((month) => remunerationIn(employed(pay, from, to), month));
  it("a raise of two grades each April holds from July, one of a single grade from September", () => {
    // 300,000; 330,000 from 2011-04: grade 340 (330 to 350), two up, mean of April to June, from July;
    // 363,000 from 2012-04: grade 360, one up, so the yearly determination moves it in September
    expect(
      at({ monthly: 300_000, annualRaise: 0.1 }, "2010-10", ["2010-10", "2011-06", "2011-07", "2012-08", "2012-09"]),
    ).toEqual([300_000, 300_000, 340_000, 340_000, 360_000]);
  });
  it("a spell that begins in April is raised a year later", () => {
    expect(at({ monthly: 300_000, annualRaise: 0.1 }, "2010-04", ["2010-04", "2011-06", "2011-07"])).toEqual([
      300_000, 300_000, 340_000,
    ]);
  });
  it("pay can fall: 270,000 is grade 280, one down, in force from September", () => {
    expect(at({ monthly: 300_000, annualRaise: -0.1 }, "2010-04", ["2011-08", "2011-09"])).toEqual([300_000, 280_000]);
  });
  it("a step sets a new pay from its month, and raises go on from there", () => {
    // 2014-04 292,820: grade 300. 2015-04 322,102: grade 320, one up, from September. Step 2015-07: 400,000, July to
    // September, grade 410 from October. 2016-04 440,000: grade 440, one up, from September
    const pay = { monthly: 200_000, annualRaise: 0.1, steps: [{ from: "2015-07", monthly: 400_000 }] };
    expect(at(pay, "2010-04", ["2015-08", "2015-09", "2015-10", "2016-08", "2016-09"])).toEqual([
      300_000, 320_000, 410_000, 410_000, 440_000,
    ]);
  });
  it("go on in a path from the month the pay began", () => {
    const pay = { monthly: 300_000, annualRaise: 0.1 };
    const spell = { kind: "employee", from: "2026-11", to: null, pay } as const;
    const made = ledger([], {}, { paths: [{ person: "self", from: "2026-11", spells: [spell] }] });
    expect([remunerationIn(made, "2027-06"), remunerationIn(made, "2027-07")]).toEqual([300_000, 340_000]);
  });
  it("X-18 a raise in October holds from January, and to the next yearly determination", () => {
    // 318,000 (320) to 356,000 (360) from 2026-10: two grades, from 2027-01
    const pay = { monthly: 318_000, steps: [{ from: "2026-10", monthly: 356_000 }] };
    expect(at(pay, "2020-04", ["2026-12", "2027-01", "2027-09"])).toEqual([320_000, 360_000, 360_000]);
  });
  it("a mean of months before and after a raise: June alone weighs a third", () => {
    // 300,000, 300,000, 318,000: mean 306,000, grade 300 (290 to 310) from 2026-09; in 2027 318,000, grade 320.
    // June to August 318,000: one grade up, no ad hoc revision
    const pay = { monthly: 300_000, steps: [{ from: "2026-06", monthly: 318_000 }] };
    expect(at(pay, "2020-04", ["2026-09", "2027-08", "2027-09"])).toEqual([300_000, 300_000, 320_000]);
  });
  it("R-312 hired in May the grade holds to August, hired in June to August of the next year", () => {
    // May 300,000, June 329,000: mean 314,500, grade 320
    const raised = { monthly: 300_000, steps: [{ from: "2026-06", monthly: 329_000 }] };
    expect(at(raised, "2026-05", ["2026-08", "2026-09"])).toEqual([300_000, 320_000]);
    const later = { monthly: 300_000, steps: [{ from: "2026-07", monthly: 318_000 }] };
    expect(at(later, "2026-06", ["2026-09", "2027-08", "2027-09"])).toEqual([300_000, 300_000, 320_000]);
  });
  it("R-314 who is revised from August is passed over by the yearly determination of that year", () => {
    // 350,000 from May: May to July, grade 360, three up, from August to the next August.
    // April to June would be 333,333, grade 340
    const pay = { monthly: 300_000, steps: [{ from: "2026-05", monthly: 350_000 }] };
    expect(at(pay, "2020-04", ["2026-07", "2026-08", "2026-09", "2027-09"])).toEqual([
      300_000, 360_000, 360_000, 360_000,
    ]);
  });
  it("R-314 each change of fixed pay has three months of its own", () => {
    // hired at 300,000 in June 2026. 400,000 in August, 340,000 from September: August to October have the mean 360,000,
    // grade 360, three up, from November; September to November 340,000, grade 340, one down: it waits for September 2027
    const pay = {
      monthly: 300_000,
      steps: [
        { from: "2026-08", monthly: 400_000 },
        { from: "2026-09", monthly: 340_000 },
      ],
    };
    expect(at(pay, "2026-06", ["2026-10", "2026-11", "2026-12", "2027-08", "2027-09"])).toEqual([
      300_000, 360_000, 360_000, 360_000, 340_000,
    ]);
  });
  it("a spell that follows another without a gap is a new hire", () => {
    const made = ledger([
      { kind: "employee", from: "2020-04", to: "2026-10", pay: { monthly: 300_000 } },
      { kind: "employee", from: "2026-10", to: null, pay: { monthly: 400_000 } },
    ]);
    expect([remunerationIn(made, "2026-09"), remunerationIn(made, "2026-10")]).toEqual([300_000, 410_000]);
  });
  it("a change in the last three months of a spell comes too late", () => {
    const pay = { monthly: 300_000, steps: [{ from: "2026-10", monthly: 500_000 }] };
    expect(at(pay, "2020-04", ["2026-12"], "2027-01")).toEqual([300_000]);
  });
  it("until 2002 May to July were averaged, for October to September", () => {
    const older = (month: string) =>
      remunerationIn(
        ledger(
          [
            {
              kind: "employee",
              from: "1995-04",
              to: null,
              pay: { monthly: 300_000, steps: [{ from: "2001-04", monthly: 318_000 }] },
            },
          ],
          { bornOn: "1970-06-15" },
        ),
        month,
      );
    expect([older("2001-09"), older("2001-10")]).toEqual([300_000, 320_000]);
  });
});

describe("R-310 a new table", () => {
  it("places the pay that the grade rests on, not the pay of the month", () => {
    // 2020-06 634,000 (620), raised to 640,000 from July: July to September stay within the top grade; the yearly
    // determination of 2020 rests on April to June (634,000), so the new grade of 635,000 waits for 2021-09
    const made = employed({ monthly: 634_000, steps: [{ from: "2020-07", monthly: 640_000 }] });
    expect(["2020-08", "2020-09", "2021-08", "2021-09"].map((month) => remunerationIn(made, month))).toEqual([
      620_000, 620_000, 620_000, 650_000,
    ]);
  });
});

describe("R-307 several employers", () => {
  const both = (first: PayFile, second: PayFile, month: string) => {
    const made = ledger([{ kind: "employee", from: "2020-04", to: null, pay: first, otherPay: [second] }]);
    return { remuneration: remunerationIn(made, month), bonus: bonusIn(made, month) };
  };
  it("pay is summed before it is graded: 220,000 and 110,000 are 330,000, grade 340", () => {
    expect(both({ monthly: 220_000 }, { monthly: 110_000 }, "2026-11").remuneration).toBe(340_000);
  });
  it("bonuses of a month are summed before they are rounded and capped", () => {
    const bonus = (amount: number) => ({ monthly: 200_000, bonuses: [{ month: 6, amount }] });
    expect(both(bonus(500_500), bonus(400_500), "2026-06").bonus).toBe(901_000);
    expect(both(bonus(900_000), bonus(900_000), "2026-06").bonus).toBe(1_500_000);
  });
  it("each employer looks at its own two grades, whatever the sum does", () => {
    // 220,000 to 249,000: one grade at that employer, so it waits for September, when 369,000 together are grade 360
    const step = (monthly: number) => ({ monthly: 220_000, steps: [{ from: "2026-10", monthly }] });
    const other = { monthly: 120_000 };
    expect(both(step(249_000), other, "2027-01").remuneration).toBe(340_000);
    expect(both(step(249_000), other, "2027-09").remuneration).toBe(360_000);
    // 220,000 to 250,000: two grades at that employer, 370,000 together, grade 380 from the fourth month
    expect(both(step(250_000), other, "2026-12").remuneration).toBe(340_000);
    expect(both(step(250_000), other, "2027-01").remuneration).toBe(380_000);
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
