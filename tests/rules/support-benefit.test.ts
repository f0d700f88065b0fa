import { describe, expect, it } from "vitest";
import { flatSupport, oldAgeSupport } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, months, params, reasons } from "./a-case.ts";

type Facts = {
  readonly bornOn?: string;
  readonly asOf?: string;
  readonly annualPension?: number;
  readonly annualOtherIncome?: number;
  readonly householdTaxExempt?: boolean;
};

/** An income of 720,000 yen in November 2025 of someone born in 1958, unless said otherwise. */
const oldAge = (some: Parameters<typeof months>[0], { bornOn = "1958-06-10", asOf = "2025-11", ...more }: Facts = {}) =>
  oldAgeSupport(
    {
      bornOn: parseDate(bornOn),
      months: months(some),
      annualPension: 720_000,
      annualOtherIncome: 0,
      householdTaxExempt: true,
      ...more,
      at: parseMonth(asOf),
    },
    params,
  );
const amounts = (...facts: Parameters<typeof oldAge>) => {
  const { paidPart, exempt, monthlyAmount } = breakdown(oldAge(...facts));
  return [paidPart, exempt?.amount ?? 0, monthlyAmount];
};

describe("support benefit beside an old-age pension", () => {
  it("360 paid and 60 exempted months in November 2025: 4,088 and 1,444 yen", () => {
    expect(amounts({ paid: 360, fullExempt: 60 })).toEqual([4_088, 1_444, 5_532]);
  });
  it("half and three-quarter exempted months at a sixth, before and from 2009-04, quarter-exempt ones at a twelfth", () => {
    // 11,551 x 96/480 = 2,310.2; 5,775 x 48/480 = 577.5; together 2,887.7
    const exempt = { halfExempt: 40, threeQuarterExempt: 20, quarterExempt: 24 };
    const before200904 = { fullExempt: 36, quarterExempt: 24 };
    expect(amounts({ ...exempt, before200904 })).toEqual([0, 2_888, 2_888]);
  });
  it("births before 1956-04-02 have units of their own: 11,518 and 5,759 yen in FY2025", () => {
    expect(amounts({ fullExempt: 480 }, { bornOn: "1956-04-01" })).toEqual([0, 11_518, 11_518]);
    expect(amounts({ quarterExempt: 480 }, { bornOn: "1956-04-01" })).toEqual([0, 5_759, 5_759]);
    expect(amounts({ quarterExempt: 480 })).toEqual([0, 5_775, 5_775]);
  });
  it("student, deferred and complementary months bring nothing", () => {
    expect(amounts({ paid: 240, studentOrDeferred: 24, complementary: 120 })).toEqual([2_725, 0, 2_725]);
  });
  it("paid months first, then quarter-exempt ones, then the others: at most a full career", () => {
    expect(amounts({ paid: 500, fullExempt: 60 })).toEqual([5_450, 0, 5_450]);
    // 360 paid, 60 quarter-exempt, room for 60 of 100: 5,775 x 60/480 + 11,551 x 60/480 = 2,165.75
    expect(amounts({ paid: 360, quarterExempt: 60, fullExempt: 100 })).toEqual([4_088, 2_166, 6_254]);
  });
  it("a full career is shorter for births to 1941-04-01: 300 months for those of 1926", () => {
    expect(breakdown(oldAge({ paid: 150 }, { bornOn: "1926-05-01" }))).toMatchObject({
      fullCareer: 300,
      monthlyAmount: 2_725,
    });
  });
  it("up to the limit in full; inside the band the paid part alone shrinks evenly", () => {
    const at = (annualPension: number) => breakdown(oldAge({ paid: 360, fullExempt: 60 }, { annualPension }));
    expect(at(809_000)).toMatchObject({ supplementary: false, monthlyAmount: 5_532 });
    // 5,450 x 360/480 = 4,087.5
    expect(at(809_001)).toMatchObject({ supplementary: true, monthlyAmount: 4_087 });
    expect(at(859_000)).toMatchObject({ supplementary: true, monthlyAmount: 2_044 });
    expect(at(909_000)).toMatchObject({ supplementary: true, monthlyAmount: 0 });
  });
  it("above the band, or in a taxed household: every reason", () => {
    const tooHigh = { code: "incomeTooHigh", income: 909_001, limit: 909_000 };
    const income = { annualPension: 800_000, annualOtherIncome: 109_001 };
    expect(reasons(oldAge({ paid: 360 }, income))).toEqual([tooHigh]);
    expect(reasons(oldAge({ paid: 360 }, { ...income, householdTaxExempt: false }))).toEqual([
      tooHigh,
      { code: "householdTaxed" },
    ]);
    expect(reasons(oldAge({ paid: 360 }, { ...income, bornOn: "1956-04-01" }))).toEqual([
      { ...tooHigh, limit: 906_700 },
    ]);
  });
});

describe("support benefit beside a pension for disability or survivors", () => {
  const flat = (grade: 1 | 2 | undefined, annualIncome: number, dependents = 0) =>
    flatSupport({ ...(grade ? { grade } : {}), annualIncome, dependents, at: parseMonth("2025-11") }, params);
  it("5,450 yen in FY2025, at grade 1 a quarter more: 6,813", () => {
    const amount = (grade?: 1 | 2) => breakdown(flat(grade, 0)).monthlyAmount;
    expect([amount(), amount(2), amount(1)]).toEqual([5_450, 5_450, 6_813]);
  });
  it("income up to 4,794,000 yen, and 380,000 more for each dependant", () => {
    expect(breakdown(flat(2, 4_794_000)).limit).toBe(4_794_000);
    expect(reasons(flat(2, 4_794_001))).toEqual([{ code: "incomeTooHigh", income: 4_794_001, limit: 4_794_000 }]);
    expect(breakdown(flat(undefined, 5_554_000, 2)).monthlyAmount).toBe(5_450);
    expect(reasons(flat(1, 5_554_001, 2))).toMatchObject([{ limit: 5_554_000 }]);
  });
});
