import { rate, times, yen } from "#lib/money/index.ts";
import type { Multipliers, Series } from "#lib/parameters/index.ts";

const perThousand = (text: string) => times(rate(text), rate("1/1000"));

const multipliers = (bornFrom: string | null, before: string, from: string, oldBefore: string, oldFrom: string) => ({
  bornFrom,
  value: {
    before200304: perThousand(before),
    from200304: perThousand(from),
    guaranteedBefore200304: perThousand(oldBefore),
    guaranteedFrom200304: perThousand(oldFrom),
  } satisfies Multipliers,
});

/** From FY2026 to the fiscal year after the next actuarial review, taken as FY2030 (Act 74 of 2025 suppl. art. 3). */
const employeesSlideShare = {
  name: "employeesSlideShare",
  ja: "厚生年金のマクロ経済スライドの割合",
  law: "Act 74 of 2025 suppl. art. 3",
  steps: [
    { from: null, value: rate("1"), source: "law-epi-full", confidence: "verified" },
    {
      from: "2026-04",
      value: rate("1/3"),
      source: ["mhlw-release-fy2026", "sharoucchee-fy2026"],
      confidence: "verified",
      knownFrom: "2025-06",
    },
    {
      from: "2031-04",
      value: rate("1"),
      source: "derived",
      confidence: "derived",
      status: "projected",
      knownFrom: "2025-06",
      note: "the end depends on the next actuarial review, expected in 2029",
    },
  ],
} satisfies Series<"employeesSlideShare">;

/** Per thousand of average pay and month: main formula to 2003-03 and from 2003-04, then the same for the guaranteed amount (従前額保障). */
const remunerationRelatedMultipliers = {
  name: "remunerationRelatedMultipliers",
  ja: "報酬比例部分の給付乗率",
  law: "EPIA art. 43, Act 18 of 2000 suppl. arts. 20, 21 and table",
  steps: [
    {
      from: null,
      value: [
        multipliers(null, "9.500", "7.308", "10.000", "7.692"),
        multipliers("1927-04-02", "9.367", "7.205", "9.860", "7.585"),
        multipliers("1928-04-02", "9.234", "7.103", "9.720", "7.477"),
        multipliers("1929-04-02", "9.101", "7.001", "9.580", "7.369"),
        multipliers("1930-04-02", "8.968", "6.898", "9.440", "7.262"),
        multipliers("1931-04-02", "8.845", "6.804", "9.310", "7.162"),
        multipliers("1932-04-02", "8.712", "6.702", "9.170", "7.054"),
        multipliers("1933-04-02", "8.588", "6.606", "9.040", "6.954"),
        multipliers("1934-04-02", "8.465", "6.512", "8.910", "6.854"),
        multipliers("1935-04-02", "8.351", "6.424", "8.790", "6.762"),
        multipliers("1936-04-02", "8.227", "6.328", "8.660", "6.662"),
        multipliers("1937-04-02", "8.113", "6.241", "8.540", "6.569"),
        multipliers("1938-04-02", "7.990", "6.146", "8.410", "6.469"),
        multipliers("1939-04-02", "7.876", "6.058", "8.290", "6.377"),
        multipliers("1940-04-02", "7.771", "5.978", "8.180", "6.292"),
        multipliers("1941-04-02", "7.657", "5.890", "8.060", "6.200"),
        multipliers("1942-04-02", "7.543", "5.802", "7.940", "6.108"),
        multipliers("1943-04-02", "7.439", "5.722", "7.830", "6.023"),
        multipliers("1944-04-02", "7.334", "5.642", "7.720", "5.938"),
        multipliers("1945-04-02", "7.230", "5.562", "7.610", "5.854"),
        multipliers("1946-04-02", "7.125", "5.481", "7.500", "5.769"),
      ],
      source: ["law-epi", "mhlw-valuation2024-emp", "tani-numbers", "derived", "law-epi-full", "order-1986-54"],
      confidence: "verified",
      note: "the first row starts with births from 1926-04-02; but for the newest, main multipliers are the guaranteed ones x 0.95 (and / 1.3), equal to the official table in all rows",
    },
  ],
} satisfies Series<"remunerationRelatedMultipliers">;

/** Unit price of the fixed part at FY2004 prices; x revision rate, to 1 yen. */
const fixedPartBase = {
  name: "fixedPartBase",
  ja: "定額単価",
  law: "EPIA suppl. art. 9-2, Act 34 of 1985 suppl. art. 59",
  steps: [
    {
      from: "2004-10",
      value: yen(1628),
      source: ["law-epi-full", "obuchi-fixed", "tani-numbers"],
      confidence: "verified",
    },
  ],
} satisfies Series<"fixedPartBase">;

const fixedPartMultiplier = {
  name: "fixedPartMultiplier",
  ja: "定額単価の読替率",
  law: "Act 34 of 1985 suppl. art. 59, app. table 7",
  steps: [
    {
      from: null,
      value: [
        { bornFrom: null, value: rate("1.875") },
        { bornFrom: "1927-04-02", value: rate("1.817") },
        { bornFrom: "1928-04-02", value: rate("1.761") },
        { bornFrom: "1929-04-02", value: rate("1.707") },
        { bornFrom: "1930-04-02", value: rate("1.654") },
        { bornFrom: "1931-04-02", value: rate("1.603") },
        { bornFrom: "1932-04-02", value: rate("1.553") },
        { bornFrom: "1933-04-02", value: rate("1.505") },
        { bornFrom: "1934-04-02", value: rate("1.458") },
        { bornFrom: "1935-04-02", value: rate("1.413") },
        { bornFrom: "1936-04-02", value: rate("1.369") },
        { bornFrom: "1937-04-02", value: rate("1.327") },
        { bornFrom: "1938-04-02", value: rate("1.286") },
        { bornFrom: "1939-04-02", value: rate("1.246") },
        { bornFrom: "1940-04-02", value: rate("1.208") },
        { bornFrom: "1941-04-02", value: rate("1.170") },
        { bornFrom: "1942-04-02", value: rate("1.134") },
        { bornFrom: "1943-04-02", value: rate("1.099") },
        { bornFrom: "1944-04-02", value: rate("1.065") },
        { bornFrom: "1945-04-02", value: rate("1.032") },
        { bornFrom: "1946-04-02", value: rate("1.000") },
      ],
      source: ["mhlw-valuation2024-emp", "order-1986-54", "law-epi-full"],
      confidence: "verified",
      note: "the first row starts with births from 1926-04-02",
    },
  ],
} satisfies Series<"fixedPartMultiplier">;

/** Most months that count in the fixed part and in the transitional addition. */
const fixedPartMonthCap = {
  name: "fixedPartMonthCap",
  ja: "定額部分の月数の上限",
  law: "Act 104 of 2004 suppl. art. 36, EPIA suppl. art. 9-2",
  steps: [
    {
      from: "2005-04",
      value: [
        { bornFrom: null, value: 420 },
        { bornFrom: "1929-04-02", value: 432 },
        { bornFrom: "1934-04-02", value: 444 },
        { bornFrom: "1944-04-02", value: 456 },
        { bornFrom: "1945-04-02", value: 468 },
        { bornFrom: "1946-04-02", value: 480 },
      ],
      source: ["mhlw-valuation2024-emp", "obuchi-fixed", "law-epi-full"],
      confidence: "verified",
      note: "start: the 2004 act’s amendment of this table is taken with the fiscal year after it",
    },
  ],
} satisfies Series<"fixedPartMonthCap">;

export const employeesBenefits = [
  remunerationRelatedMultipliers,
  fixedPartBase,
  fixedPartMultiplier,
  fixedPartMonthCap,
  employeesSlideShare,
] as const;
