import { describe, expect, it } from "vitest";
import type { Birth } from "#lib/career/index.ts";
import { parseDate } from "#lib/time/index.ts";
import type { PersonFile, SpellFile } from "../input/a-plan.ts";
import { cell, ledger } from "./a-career.ts";

type EmployeeFile = Extract<SpellFile, { kind: "employee" }>;

const born = (on: string, raisedFrom?: string, parents: readonly string[] = ["self"]): Birth => ({
  parents,
  bornOn: parseDate(on),
  ...(raisedFrom === undefined ? {} : { raisedFrom: parseDate(raisedFrom) }),
});
const employed = (
  from: string,
  to: string | null,
  standard: number,
  leaves: EmployeeFile["leaves"] = [],
): SpellFile => ({
  kind: "employee",
  from,
  to,
  pay: { standardMonthlyRemuneration: standard },
  leaves,
});
const filed: Partial<PersonFile> = { deemedRemunerationFiled: true };

/** What counts for benefits in these months. */
const counted = (
  career: SpellFile[],
  births: readonly Birth[],
  months: readonly string[],
  facts: Partial<PersonFile> = filed,
) => {
  const made = ledger(career, facts, {}, births);
  return months.map((month) => cell(made, month).remuneration);
};

// 400,000 until the child is born in May 2021, 300,000 from June 2021 on
const career = [employed("2015-04", "2021-06", 410_000), employed("2021-06", null, 300_000)];

describe("R-318 months of lower pay while a child is under three count at the pay before", () => {
  it("from its birth to the month before the third birthday, and contributions stay on the real pay", () => {
    const made = ledger(career, filed, {}, [born("2021-05-20")]);
    expect(cell(made, "2021-06")).toMatchObject({ remuneration: 410_000, charged: 300_000 });
    expect(cell(made, "2024-04")).toMatchObject({ remuneration: 410_000, charged: 300_000 });
    expect(cell(made, "2024-05")).toMatchObject({ remuneration: 300_000, charged: 300_000 });
  });
  it.each([
    // the day after attaining 3 is the third birthday; of a child of 29 February 1 March
    ["2021-05-01", "2024-04", "2024-05"],
    ["2021-05-31", "2024-04", "2024-05"],
    ["2020-02-29", "2023-02", "2023-03"],
  ])("born on %s: to %s, not %s", (on, last, after) => {
    const lower = [employed("2015-04", "2020-02", 410_000), employed("2020-02", null, 300_000)];
    const worked = on < "2021" ? lower : [employed("2015-04", "2021-05", 410_000), employed("2021-05", null, 300_000)];
    expect(counted(worked, [born(on)], [last, after])).toEqual([410_000, 300_000]);
  });
  it("only on application, and only of the parent", () => {
    expect(counted(career, [born("2021-05-20")], ["2021-06"], {})).toEqual([300_000]);
    expect(counted(career, [born("2021-05-20", undefined, ["other"])], ["2021-06"])).toEqual([300_000]);
  });
  it("higher pay counts as it is", () => {
    const more = [employed("2015-04", "2021-06", 300_000), employed("2021-06", null, 410_000)];
    expect(counted(more, [born("2021-05-20")], ["2021-06"])).toEqual([410_000]);
  });
  it("an adopted child from the month in which it is raised", () => {
    const worked = [employed("2015-04", "2022-01", 410_000), employed("2022-01", null, 300_000)];
    const child = [born("2021-05-20", "2022-03-10")];
    // the month before is February 2022, at 300,000
    expect(counted(worked, child, ["2022-03"])).toEqual([300_000]);
    expect(counted(career, [born("2020-08-20", "2021-06-10")], ["2021-06", "2023-07", "2023-08"])).toEqual([
      410_000, 410_000, 300_000,
    ]);
  });
  it("without insurance in the month before, the last insured month of the year before it", () => {
    const back = (end: string) => [employed("2015-04", end, 410_000), employed("2021-06", null, 300_000)];
    // child of May 2021: April 2021, and a year before it back to April 2020
    expect(counted(back("2020-05"), [born("2021-05-20")], ["2021-06"])).toEqual([410_000]);
    expect(counted(back("2020-04"), [born("2021-05-20")], ["2021-06"])).toEqual([300_000]);
  });
  it("months without insurance stay without pay, and a new job in them counts again", () => {
    const gap = [employed("2015-04", "2021-06", 410_000), employed("2022-06", null, 300_000)];
    expect(counted(gap, [born("2021-05-20")], ["2022-01", "2022-06", "2024-04"])).toEqual([0, 410_000, 410_000]);
  });
  it("stops in the month of the day after a waived leave begins, and goes on after it", () => {
    const worked = [
      employed("2015-04", "2021-06", 410_000),
      employed("2021-06", null, 300_000, [{ kind: "childcare", from: "2022-02-10", to: "2022-06-30" }]),
    ];
    expect(counted(worked, [born("2021-05-20")], ["2022-01", "2022-02", "2022-06", "2022-07"])).toEqual([
      410_000, 300_000, 300_000, 410_000,
    ]);
  });
  it("a second child counts at the pay deemed for the first, also where maternity leave had ended that", () => {
    // January 2023 is deemed at 410,000; from February to May 2023 on maternity leave; child in March 2023
    const second = born("2023-03-20");
    const worked = [
      employed("2015-04", "2021-06", 410_000),
      employed("2021-06", null, 300_000, [{ kind: "maternity", from: "2023-02-07", to: "2023-05-15" }]),
    ];
    expect(
      counted(worked, [born("2021-05-20"), second], ["2023-01", "2023-02", "2023-05", "2026-02", "2026-03"]),
    ).toEqual([410_000, 300_000, 410_000, 410_000, 300_000]);
  });
  it("filed late: the two years before the month of filing, and what follows", () => {
    const late = { ...filed, deemedRemunerationFiledIn: "2023-10" };
    expect(counted(career, [born("2021-05-20")], ["2021-09", "2021-10", "2023-10", "2024-04"], late)).toEqual([
      300_000, 410_000, 410_000, 410_000,
    ]);
  });
  it("months since 2005-04 only", () => {
    const worked = [employed("1995-04", "2004-06", 410_000), employed("2004-06", null, 300_000)];
    expect(counted(worked, [born("2004-05-20")], ["2005-03", "2005-04"], { ...filed, bornOn: "1970-06-15" })).toEqual([
      300_000, 410_000,
    ]);
  });
  it("bonuses are untouched", () => {
    const pay = { monthly: 300_000, bonuses: [{ month: 6, amount: 100_000 }] };
    const made = ledger([{ kind: "employee", from: "2015-04", to: null, pay }], filed, {}, [born("2021-05-20")]);
    expect(cell(made, "2021-06").bonus).toBe(100_000);
  });
});
