import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { backPayment } from "#lib/rules/index.ts";
import { parseMonth } from "#lib/time/index.ts";

const params = parameters.under();
const price = (month: string, exemption: "quarter" | "half" | "threeQuarter" | "full", paidIn: string) =>
  backPayment(parseMonth(month), exemption, parseMonth(paidIn), params);

describe("R-135 price of a waived month paid late", () => {
  it.each([
    // month, exemption, paid in, yen: the pension service's table of FY2025
    ["2016-05", "full", "2025-10", 16_600],
    ["2020-07", "half", "2025-10", 8_410],
    ["2015-10", "quarter", "2025-10", 3_990],
    ["2020-07", "threeQuarter", "2025-10", 12_610],
    ["2023-05", "full", "2025-10", 16_520],
    ["2014-05", "full", "2024-04", 15_460],
    ["2021-04", "full", "2024-04", 16_710],
    ["2022-03", "full", "2024-05", 16_710],
    ["2022-03", "full", "2024-04", 16_610], // the order: none on a March until April of the third year
  ] as const)("%s %s paid in %s: %i yen", (month, exemption, paidIn, yen) => {
    expect(price(month, exemption, paidIn).amount).toBe(yen);
  });
  it("takes the newest table on file for a later year, and says which", () => {
    // FY2026 has no table yet: the price of FY2025
    expect(price("2016-12", "full", "2026-11")).toMatchObject({ amount: 16_600, tableOf: 2025 });
    expect(price("2020-07", "full", "2020-10")).toMatchObject({ amount: 16_540, tableOf: 2024 });
  });
});
