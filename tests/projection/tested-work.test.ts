import { describe, expect, it } from "vitest";
import { formatMonth } from "#lib/time/index.ts";
import { aPlan, only } from "./plan.ts";

const pay = { monthly: 650_000, bonuses: [{ month: 12, amount: 1_500_000 }] };
type Career = NonNullable<Parameters<typeof aPlan>[0]["career"]>;

/** Months in which what work withholds a year changes, of someone who attains 65 on 2026-06-14. */
function withheld(career: Career, lostOn?: string): (string | number)[][] {
  const events = lostOn === undefined ? [] : [{ kind: "jobLoss" as const, on: lostOn, person: "self" }];
  const { changes } = only(aPlan({ bornOn: "1961-06-15", career }, { events }));
  const amounts = changes
    .filter(({ benefit }) => benefit === "oldAgeEmployees")
    .map(({ month, suspended }): [string, number] => [formatMonth(month), suspended.remunerationRelated]);
  return amounts.filter(([, amount], i) => amount !== amounts[i - 1]?.[1]);
}
const worked = (to: string): Career => [{ kind: "employee", from: "1992-04", to, pay }];

describe("R-393 the months of work that are tested", () => {
  it("left on 31 March: March is tested, April is free", () => {
    expect(withheld(worked("2028-04"), "2027-03-31").at(-1)).toEqual(["2027-04", 0]);
  });
  it("left on 15 March: March is no insured month and tested all the same", () => {
    expect(withheld(worked("2028-04"), "2027-03-15").at(-1)).toEqual(["2027-04", 0]);
  });
  it("R-394 left on 15 March, where a rise of December takes effect in March: March is tested on the new pay", () => {
    // 500,000 and 590,000 of standard pay: half of 90,000 a month more is withheld
    const raise = { ...pay, monthly: 500_000, steps: [{ from: "2026-12", monthly: 600_000 }] };
    for (const lostOn of ["2027-03-15", "2027-03-31"]) {
      const amounts = withheld([{ kind: "employee", from: "1992-04", to: "2028-04", pay: raise }], lostOn);
      const march = amounts.findIndex(([month]) => month === "2027-03");
      expect(Number(amounts[march]?.[1]) - Number(amounts[march - 1]?.[1])).toBe(540_000);
      expect(amounts.at(-1)).toEqual(["2027-04", 0]);
    }
  });
  it("a death on 10 March at work: March is tested, as on the last day of it; after leaving in February it is free", () => {
    const inMarch = (to: string, on: string) => {
      const { changes } = only(
        aPlan({ bornOn: "1961-06-15", career: worked(to) }, { events: [{ kind: "death", on, person: "self" }] }),
      );
      const march = changes.findLast(
        ({ benefit, month }) => benefit === "oldAgeEmployees" && formatMonth(month) <= "2027-03",
      );
      return (march?.suspended.remunerationRelated ?? 0) > 0;
    };
    expect(inMarch("2028-04", "2027-03-10")).toBe(true);
    expect(inMarch("2028-04", "2027-03-31")).toBe(true);
    expect(inMarch("2027-03", "2027-03-10")).toBe(false);
  });
  it("work to 70: insurance ends on 2031-06-14, June is tested; attained on the 1st, the last month is the one before", () => {
    const last = (bornOn: string) => {
      const { changes } = only(aPlan({ bornOn, career: [{ kind: "employee", from: "1992-04", to: null, pay }] }));
      const own = changes.filter(({ benefit }) => benefit === "oldAgeEmployees");
      return own
        .filter(({ suspended }, i) => suspended.remunerationRelated === 0 && i > 0)
        .map(({ month }) => formatMonth(month));
    };
    expect(last("1961-06-15")[0]).toBe("2031-07");
    expect(last("1961-06-02")[0]).toBe("2031-06");
  });
  it("R-390 has no upper age: covered work to the end of May 2038, at 76, withholds as much in its last month as at 71", () => {
    const on: Career = [
      ...worked("2031-06").map((one) => ({ ...one, pay: { monthly: 650_000 } })),
      { kind: "workingPast70", from: "2031-06", to: "2038-06", pay: { monthly: 650_000 } },
    ];
    const found = withheld(on);
    expect(found.at(-1)).toEqual(["2038-06", 0]);
    expect(Number(found.at(-2)?.[1])).toBeGreaterThan(0);
    expect(found.at(-2)?.[0]).toBe("2031-07");
  });
  it("insurance ends at 70 in June, covered work begins in July: June is tested, July is its first month and free", () => {
    const again: Career = [...worked("2031-06"), { kind: "workingPast70", from: "2031-07", to: "2031-12", pay }];
    const found = withheld(again);
    expect(found.slice(-3).map(([month, amount]) => [month, Number(amount) > 0])).toEqual([
      ["2031-07", false],
      ["2031-08", true],
      ["2031-12", false],
    ]);
  });
  it("the month in which insurance begins is free", () => {
    const again: Career = [...worked("2026-04"), { kind: "employee", from: "2027-05", to: "2027-12", pay }];
    const [first, second] = withheld(again);
    expect([first, second?.[0]]).toEqual([["2026-07", 0], "2027-06"]);
  });
});

describe("R-394 bonuses weigh for twelve months", () => {
  it("a bonus of December raises what is withheld from then on, and the one of the year before leaves with it", () => {
    const steps: Career = [
      { kind: "employee", from: "1992-04", to: "2027-12", pay: { monthly: 650_000 } },
      {
        kind: "employee",
        from: "2027-12",
        to: "2030-04",
        pay: { monthly: 650_000, bonuses: [{ month: 12, amount: 600_000 }] },
      },
    ];
    const found = withheld(steps);
    const at = found.findIndex(([month]) => month === "2027-12");
    // half of 600,000/12 a month, twelve times
    expect(Number(found[at]?.[1]) - Number(found[at - 1]?.[1])).toBe(300_000);
  });
});

describe("R-397 work without employees' insurance is not tested", () => {
  it("neither after leaving nor where the work is not covered: nothing is withheld", () => {
    const selfEmployed: Career = [
      { kind: "employee", from: "1992-04", to: "2015-04", pay },
      { kind: "category1", from: "2015-04", to: "2021-06", payment: "paid" },
    ];
    expect(withheld(selfEmployed)).toEqual([["2026-07", 0]]);
  });
});
