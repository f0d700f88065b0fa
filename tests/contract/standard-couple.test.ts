import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";

/** The result of a calculation for someone who attains 65 in the year asked about. */
function result(calculation: string, asOf: string, input: object): Readonly<Record<string, number>> {
  const answer = ask(calculation, { bornOn: `${Number(asOf.slice(0, 4)) - 65}-06-10`, ...input }, { asOf });
  if (answer.status !== "payable") throw new Error(JSON.stringify(answer));
  return answer.result as unknown as Readonly<Record<string, number>>;
}

describe("R-202, R-331 the standard couple of the ministry's yearly announcement (モデル年金)", () => {
  // The ministry prints the pay and the total. What the pay is worth after re-evaluation, 0.974 and 0.963 of it, is inferred
  // from these totals, and so is that the transitional addition (700 and 380 yen a year) is not in them.
  it.each([
    // month, pay, its share after re-evaluation, the average, basic pension a month, yen a month of both
    ["2018-04", 428_000, "0.974", 416_872, 64_941, 221_277],
    ["2026-04", 455_000, "0.963", 438_165, 70_608, 237_279],
  ])(
    "%s: 480 months at %i x %s, inferred, and two basic pensions: %i, %i, %i",
    (asOf, _pay, _share, average, basic, total) => {
      const full = result("old-age-basic", asOf, { contributionMonths: { paid: 480 } });
      const employees = result("old-age-employees", asOf, {
        employeesRecord: { monthsFrom2003: 480, averageStandardRemuneration: average },
      });
      expect(full.monthlyAmount).toBe(basic);
      const related = Math.floor((employees.remunerationRelatedAnnualAmount ?? 0) / 12);
      expect(Math.abs(2 * basic + related - total)).toBeLessThanOrEqual(1);
    },
  );
});
