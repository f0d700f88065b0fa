import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, formatMonth, type Month, parseMonth } from "#lib/time/index.ts";
import type { SpellFile } from "../input/a-plan.ts";
import { cell, ledger, remunerationIn } from "./a-career.ts";

type EmployeeFile = Extract<SpellFile, { kind: "employee" }>;
type LeaveFile = NonNullable<EmployeeFile["leaves"]>[number];

const leave = (kind: LeaveFile["kind"], from: string, to: string, revisionFiled = false): LeaveFile => ({
  kind,
  from,
  to,
  revisionFiled,
});
const onLeave = (leaves: LeaveFile[], pay: EmployeeFile["pay"] = { monthly: 300_000 }, from = "1990-04") =>
  ledger([{ kind: "employee", from, to: null, pay, leaves }], { bornOn: "1970-06-15" });

/** The months marked in a ledger's list, the first and the last of each run. */
function marked(leaves: LeaveFile[], list: "waived" | "bonusWaived" = "waived", value?: number): string[] {
  const made = onLeave(leaves);
  const months = [...made[list]].flatMap((cellValue, i) =>
    (value === undefined ? cellValue > 0 : cellValue === value) ? [addMonths(made.from, i)] : [],
  );
  const runs: [Month, Month][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === month) last[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([first, last]) => `${formatMonth(first)} ${formatMonth(last)}`);
}

describe("R-322 maternity leave", () => {
  it.each([
    ["2026-05-20", "2026-08-25", ["2026-05 2026-07"], "the month of the day after does not count"],
    ["2026-05-20", "2026-08-30", ["2026-05 2026-07"], "the 31st is worked"],
    ["2026-05-20", "2026-08-31", ["2026-05 2026-08"], "ends with the month"],
    ["2014-04-01", "2014-05-31", ["2014-04 2014-05"], "since 2014-04"],
    ["2014-03-31", "2014-05-31", [], "none before"],
  ])("%s to %s: %j (%s)", (from, to, months) => {
    expect(marked([leave("maternity", from, to)])).toEqual(months);
    expect(marked([leave("maternity", from, to)], "bonusWaived")).toEqual(months);
  });
  it("waives both halves and leaves remuneration and bonuses as they count", () => {
    const made = onLeave([leave("maternity", "2026-05-20", "2026-08-25")], {
      monthly: 300_000,
      bonuses: [{ month: 6, amount: 2_000_000 }],
    });
    expect(cell(made, "2026-06")).toMatchObject({ remuneration: 300_000, bonus: 1_500_000, waived: 2, bonusWaived: 1 });
  });
});

describe("R-323 childcare leave", () => {
  const care = (from: string, to: string) => leave("childcare", from, to);
  it.each([
    [[care("2026-10-10", "2027-03-31")], ["2026-10 2027-03"], "to the end of a month"],
    [[care("2026-10-10", "2027-03-30")], ["2026-10 2027-02"], "a day short of it"],
    [[care("2026-10-31", "2026-11-01")], ["2026-10 2026-10"], "the last day of a month is enough"],
    [[care("2026-11-05", "2026-11-18")], ["2026-11 2026-11"], "14 days within a month"],
    [[care("2026-11-05", "2026-11-17")], [], "13 days within a month"],
    [[care("2026-11-05", "2026-11-10"), care("2026-11-13", "2026-11-22")], ["2026-11 2026-11"], "6 and 10 days"],
    [
      [care("2026-10-20", "2026-11-10"), care("2026-11-15", "2026-11-20")],
      ["2026-10 2026-10"],
      "not with days from before",
    ],
    [[care("2022-10-01", "2022-10-14")], ["2022-10 2022-10"], "the 14 days are since 2022-10"],
    [[care("2022-09-01", "2022-09-29")], [], "before it only the end of the month counted"],
    [[care("2026-11-25", "2026-11-30")], ["2026-11 2026-11"], "a short leave over the end of the month"],
    [[care("1995-03-31", "1995-06-30")], [], "none before 1995-04"],
  ])("%j: %j (%s)", (leaves, months) => {
    expect(marked(leaves)).toEqual(months);
  });
  it.each([
    [[care("2026-12-15", "2027-01-14")], [], "exactly a month"],
    [[care("2026-12-15", "2027-01-15")], ["2026-12 2026-12"], "a day more"],
    [
      [care("2026-12-15", "2026-12-28"), care("2026-12-29", "2027-01-15")],
      ["2026-12 2026-12"],
      "two that follow are one",
    ],
    [[care("2026-12-15", "2026-12-28"), care("2026-12-30", "2027-01-15")], [], "a day between them"],
    [[care("2026-11-05", "2026-11-18")], [], "14 days within a month"],
    [[care("2022-09-30", "2022-09-30")], ["2022-09 2022-09"], "until 2022-09 the last day of the month was enough"],
    [[care("2022-10-31", "2022-10-31")], [], "since then it is not"],
  ])("bonuses, %j: %j (%s)", (leaves, months) => {
    expect(marked(leaves, "bonusWaived")).toEqual(months);
  });
  it("until 2000-03 the worker's half alone", () => {
    expect(marked([care("2000-03-01", "2000-06-30")], "waived", 1)).toEqual(["2000-03 2000-06"]);
    expect(marked([care("2000-04-01", "2000-06-30")], "waived", 2)).toEqual(["2000-04 2000-06"]);
  });
  it("nothing is waived after the insurance has ended", () => {
    const made = ledger(
      [
        {
          kind: "employee",
          from: "2010-04",
          to: null,
          pay: { monthly: 300_000 },
          leaves: [care("2026-10-10", "2026-12-31")],
        },
      ],
      {},
      { events: [{ kind: "death", on: "2026-11-20", person: "self" }] },
    );
    expect(["2026-10", "2026-11", "2026-12"].map((month) => cell(made, month).waived)).toEqual([2, 0, 0]);
  });
});

describe("R-316 the standard remuneration stays during leave", () => {
  const raised = { monthly: 300_000, steps: [{ from: "2026-04", monthly: 400_000 }] };
  it("no yearly determination from months without pay, and a raise is felt after the return", () => {
    // on leave February 2026 to January 2027: no month of April to June counts; back in February at 400,000:
    // February to April, grade 410 from May
    const made = onLeave([leave("childcare", "2026-02-01", "2027-01-31")], raised);
    expect(["2026-07", "2026-09", "2027-04", "2027-05"].map((month) => remunerationIn(made, month))).toEqual([
      300_000, 300_000, 300_000, 410_000,
    ]);
  });
  it("R-313 one month worked is enough for the yearly determination", () => {
    // back on 1 June 2026 at 318,000: June alone, grade 320 from September
    const made = onLeave([leave("childcare", "2026-02-01", "2026-05-31")], {
      monthly: 300_000,
      steps: [{ from: "2026-04", monthly: 318_000 }],
    });
    expect(["2026-08", "2026-09"].map((month) => remunerationIn(made, month))).toEqual([300_000, 320_000]);
  });
  it("a month with 17 days outside leave counts, one with 16 does not", () => {
    // June 2026 has 30 days; May and April on leave
    const back = (last: string) =>
      remunerationIn(
        onLeave([leave("childcare", "2026-02-01", last)], {
          monthly: 300_000,
          steps: [{ from: "2026-04", monthly: 318_000 }],
        }),
        "2026-09",
      );
    expect([back("2026-06-13"), back("2026-06-14")]).toEqual([320_000, 300_000]);
  });
});

describe("R-313, R-314 determinations", () => {
  it("a leave of one day moves no standard remuneration, whatever the pay", () => {
    const step = fc.record({
      after: fc.integer({ min: 1, max: 400 }),
      monthly: fc.integer({ min: 50_000, max: 900_000 }),
    });
    const steps = fc.uniqueArray(step, { maxLength: 8, selector: ({ after }) => after });
    const holds = fc.property(steps, (chosen) => {
      const start = parseMonth("1990-04");
      const pay = {
        monthly: 300_000,
        steps: chosen
          .toSorted((a, b) => a.after - b.after)
          .map(({ after, monthly }) => ({ from: formatMonth(addMonths(start, after)), monthly })),
      };
      expect(onLeave([leave("childcare", "2026-11-10", "2026-11-10")], pay).remuneration).toEqual(
        onLeave([], pay).remuneration,
      );
    });
    fc.assert(holds, { numRuns: 60 });
  });
});

describe("R-315 revision after leave", () => {
  // back on 1 April 2027 at 285,000 (280: one grade down)
  const less = { monthly: 300_000, steps: [{ from: "2027-04", monthly: 285_000 }] };
  const months = ["2027-06", "2027-07", "2027-09"];
  it.each([
    [true, "2027-03-31", [300_000, 280_000, 280_000], "applied for: from the fourth month"],
    [false, "2027-03-31", [300_000, 300_000, 280_000], "not applied for: one grade waits for September"],
  ])("%s: %j", (filed, last, expected) => {
    const made = onLeave([leave("childcare", "2026-06-01", last, filed)], less);
    expect(months.map((month) => remunerationIn(made, month))).toEqual(expected);
  });
  it.each([
    // back on 1 April at 285,000: the grade 280 from July, where the law knew the revision after a maternity leave
    ["2013", [300_000, 300_000, 280_000]],
    // before leave waived anything; then a yearly determination held from October on
    ["1994", [300_000, 300_000, 300_000]],
    ["2014", [300_000, 280_000, 280_000]],
  ])("after a maternity leave only since 2014-04: back in %s", (year, expected) => {
    const pay = { monthly: 300_000, steps: [{ from: `${year}-04`, monthly: 285_000 }] };
    const made = onLeave([leave("maternity", `${year}-01-01`, `${year}-03-31`, true)], pay);
    expect([`${year}-06`, `${year}-07`, `${year}-09`].map((month) => remunerationIn(made, month))).toEqual(expected);
  });
  it("none where the next leave begins on the day after", () => {
    const made = onLeave(
      [leave("maternity", "2026-11-01", "2027-02-28", true), leave("childcare", "2027-03-01", "2027-03-31")],
      less,
    );
    expect(months.map((month) => remunerationIn(made, month))).toEqual([300_000, 300_000, 280_000]);
  });
});
