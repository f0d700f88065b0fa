import { rate, yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** Of a twelfth of the full basic pension, for each exempted month of 480; fraction dropped. */
const supportBenefitExemptShares = {
  name: "supportBenefitExemptShares",
  ja: "補足的給付の免除期間の割合",
  law: "Act on Support Benefits for Pensioners art. 3",
  steps: [
    {
      from: "2019-10",
      value: { halfOrMore: rate("1/6"), quarter: rate("1/12") },
      source: ["limo-46073", "limo-111965", "derived"],
      confidence: "verified",
    },
  ],
} satisfies Series<"supportBenefitExemptShares">;

/** Pension income and other income of the year before; October to September. */
const supportBenefitIncomeLimit = {
  name: "supportBenefitIncomeLimit",
  ja: "老齢年金生活者支援給付金の所得基準額",
  law: "Act on Support Benefits for Pensioners art. 2",
  annual: true,
  steps: [
    {
      from: "2019-10",
      value: [{ bornFrom: null, value: yen(779_300) }],
      source: ["derived", "memory"],
      confidence: "derived",
      note: "start from memory",
    },
    {
      from: "2020-08",
      value: [{ bornFrom: null, value: yen(779_900) }],
      source: ["derived", "memory"],
      confidence: "derived",
      note: "start from memory",
    },
    {
      from: "2021-10",
      value: [{ bornFrom: null, value: yen(781_200) }],
      source: ["derived", "memory"],
      confidence: "derived",
      note: "start from memory",
    },
    {
      from: "2022-10",
      value: [{ bornFrom: null, value: yen(781_200) }],
      source: ["derived", "memory"],
      confidence: "derived",
      note: "start from memory",
    },
    { from: "2023-10", value: [{ bornFrom: null, value: yen(778_900) }], source: "limo-46073", confidence: "single" },
    {
      from: "2024-10",
      value: [
        { bornFrom: null, value: yen(787_700) },
        { bornFrom: "1956-04-02", value: yen(789_300) },
      ],
      source: "limo-68652",
      confidence: "single",
    },
    {
      from: "2025-10",
      value: [
        { bornFrom: null, value: yen(806_700) },
        { bornFrom: "1956-04-02", value: yen(809_000) },
      ],
      source: ["limo-113548", "limo-112195"],
      confidence: "verified",
    },
    {
      from: "2026-10",
      until: "2027-10",
      value: [
        { bornFrom: null, value: yen(824_100) },
        { bornFrom: "1956-04-02", value: yen(826_500) },
      ],
      source: ["keiri-kogaku", "derived"],
      confidence: "derived",
      note: "4/12 of the FY2024 full amount + 8/12 of the FY2025 one, raised to 100 yen; the official figure was not seen",
    },
  ],
} satisfies Series<"supportBenefitIncomeLimit">;

/** Above the limit the benefit shrinks evenly over this much income. */
const supportBenefitIncomeBand = {
  name: "supportBenefitIncomeBand",
  ja: "補足的給付の所得の幅",
  law: "Act on Support Benefits for Pensioners art. 10",
  steps: [{ from: "2019-10", value: yen(100_000), source: ["limo-46073", "limo-113548"], confidence: "verified" }],
} satisfies Series<"supportBenefitIncomeBand">;

/** Without dependants. */
const supportBenefitDisabilityIncomeLimit = {
  name: "supportBenefitDisabilityIncomeLimit",
  ja: "障害・遺族年金生活者支援給付金の所得基準",
  law: "Act on Support Benefits for Pensioners arts. 15, 20",
  steps: [
    { from: "2019-10", value: yen(4_621_000), source: "memory", confidence: "memory" },
    {
      from: "2021-10",
      value: yen(4_721_000),
      source: ["limo-68652", "limo-46073"],
      confidence: "single",
      note: "start from memory",
    },
    {
      from: "2025-10",
      value: yen(4_794_000),
      source: ["limo-113548", "tani-numbers"],
      confidence: "verified",
      note: "start from memory",
    },
  ],
} satisfies Series<"supportBenefitDisabilityIncomeLimit">;

/** An ordinary dependant; aged and young ones add more. */
const supportBenefitDependantAllowance = {
  name: "supportBenefitDependantAllowance",
  ja: "障害・遺族年金生活者支援給付金の扶養親族1人あたりの加算",
  law: "Act on Support Benefits for Pensioners arts. 15, 20",
  steps: [{ from: "2019-10", value: yen(380_000), source: ["gifu-support", "memory"], confidence: "single" }],
} satisfies Series<"supportBenefitDependantAllowance">;

export const supportBenefit = [
  supportBenefitExemptShares,
  supportBenefitIncomeLimit,
  supportBenefitIncomeBand,
  supportBenefitDisabilityIncomeLimit,
  supportBenefitDependantAllowance,
] as const;
