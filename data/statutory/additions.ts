import { rate, yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** At FY2004 prices; x the revision rate of new awards whatever the age, to 100 yen. */
const spouseAdditionBase = {
  name: "spouseAdditionBase",
  ja: "配偶者加給年金額の法定額",
  law: "EPIA art. 44",
  steps: [
    { from: "2004-10", value: yen(224_700), source: ["law-epi", "law-epi-full"], confidence: "verified" },
    {
      from: "2028-04",
      value: yen(202_200),
      source: ["keiri-kakyu", "srclover-spouse", "livedoor-30619944"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
      note: "for rights from then on; who draws it before keeps the old amount",
    },
  ],
} satisfies Series<"spouseAdditionBase">;

/** By the birth of the pensioner, on top of the spouse’s addition; x the same rate. */
const spouseSpecialAdditionBase = {
  name: "spouseSpecialAdditionBase",
  ja: "特別加算の法定額",
  law: "Act 34 of 1985 suppl. art. 60",
  steps: [
    {
      from: "2004-10",
      value: [
        { bornFrom: null, value: yen(0) },
        { bornFrom: "1934-04-02", value: yen(33_200) },
        { bornFrom: "1940-04-02", value: yen(66_300) },
        { bornFrom: "1941-04-02", value: yen(99_500) },
        { bornFrom: "1942-04-02", value: yen(132_600) },
        { bornFrom: "1943-04-02", value: yen(165_800) },
      ],
      source: ["tani-numbers", "mhlw-valuation2024-emp", "papy-2013"],
      confidence: "verified",
    },
    {
      from: "2028-04",
      value: [
        { bornFrom: null, value: yen(0) },
        { bornFrom: "1934-04-02", value: yen(33_200) },
        { bornFrom: "1940-04-02", value: yen(66_300) },
        { bornFrom: "1941-04-02", value: yen(99_500) },
        { bornFrom: "1942-04-02", value: yen(132_600) },
        { bornFrom: "1943-04-02", value: yen(149_200) },
      ],
      source: ["keiri-kakyu", "derived"],
      confidence: "derived",
      status: "enacted",
      knownFrom: "2025-06",
      note: "149,200 is 90 % of 165,800 and gives the total of 367,200 yen named for FY2024; for rights from then on",
    },
  ],
} satisfies Series<"spouseSpecialAdditionBase">;

/** For each child; x the revision rate of new awards, to 100 yen. */
const childAdditionBase = {
  name: "childAdditionBase",
  ja: "子の加算額の法定額",
  law: "NPA arts. 33-2, 39, EPIA art. 44",
  steps: [
    {
      from: "2004-10",
      value: { firstAndSecond: yen(224_700), thirdOn: yen(74_900) },
      source: ["law-np", "law-epi"],
      confidence: "verified",
    },
    {
      from: "2028-04",
      value: { firstAndSecond: yen(269_600), thirdOn: yen(269_600) },
      source: ["law-2025-74-main", "law-2025-74-outline", "tsumugi-child", "finasee-16765"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
      note: "of old-age pensions for rights from then on, also with the basic one; of basic pensions for disability and of survivors for older rights too, which the clause was not read for",
    },
  ],
} satisfies Series<"childAdditionBase">;

const dependentsAdditionMonths = {
  name: "dependentsAdditionMonths",
  ja: "加給年金の要件月数",
  law: "EPIA art. 44",
  steps: [
    { from: null, value: { spouse: 240, child: 240 }, source: ["law-epi", "tani-numbers"], confidence: "verified" },
    {
      from: "2028-04",
      value: { spouse: 240, child: 120 },
      source: "keiri-kakyu",
      confidence: "single",
      status: "enacted",
      knownFrom: "2025-06",
    },
  ],
} satisfies Series<"dependentsAdditionMonths">;

/** Until 2022-03 a spouse's pension that was wholly withheld did not suspend the addition. */
const ownRightSuspendsAddition = {
  name: "ownRightSuspendsAddition",
  ja: "加給年金の支給停止（配偶者の受給権による）",
  law: "EPIA art. 46 para. 6, EPIO art. 3-7",
  steps: [
    { from: null, value: false, source: ["nenkin-news-kakyu", "shigaku-kakyu"], confidence: "verified" },
    { from: "2022-04", value: true, source: ["law-epi", "nenkin-news-kakyu", "shigaku-kakyu"], confidence: "verified" },
  ],
} satisfies Series<"ownRightSuspendsAddition">;

/** x the recipient’s own revision rate, to 100 yen, then x the share of the birth cohort. */
const transferAdditionBase = {
  name: "transferAdditionBase",
  ja: "振替加算の法定額",
  law: "Act 34 of 1985 suppl. art. 14",
  steps: [{ from: "2004-10", value: yen(224_700), source: ["law-np-full", "law-np"], confidence: "verified" }],
} satisfies Series<"transferAdditionBase">;

const transferAdditionShare = {
  name: "transferAdditionShare",
  ja: "振替加算の率",
  law: "1986 transitional order art. 24",
  steps: [
    {
      from: null,
      value: [
        { bornFrom: null, value: rate("0") },
        { bornFrom: "1926-04-02", value: rate("1.000") },
        { bornFrom: "1927-04-02", value: rate("0.973") },
        { bornFrom: "1928-04-02", value: rate("0.947") },
        { bornFrom: "1929-04-02", value: rate("0.920") },
        { bornFrom: "1930-04-02", value: rate("0.893") },
        { bornFrom: "1931-04-02", value: rate("0.867") },
        { bornFrom: "1932-04-02", value: rate("0.840") },
        { bornFrom: "1933-04-02", value: rate("0.813") },
        { bornFrom: "1934-04-02", value: rate("0.787") },
        { bornFrom: "1935-04-02", value: rate("0.760") },
        { bornFrom: "1936-04-02", value: rate("0.733") },
        { bornFrom: "1937-04-02", value: rate("0.707") },
        { bornFrom: "1938-04-02", value: rate("0.680") },
        { bornFrom: "1939-04-02", value: rate("0.653") },
        { bornFrom: "1940-04-02", value: rate("0.627") },
        { bornFrom: "1941-04-02", value: rate("0.600") },
        { bornFrom: "1942-04-02", value: rate("0.573") },
        { bornFrom: "1943-04-02", value: rate("0.547") },
        { bornFrom: "1944-04-02", value: rate("0.520") },
        { bornFrom: "1945-04-02", value: rate("0.493") },
        { bornFrom: "1946-04-02", value: rate("0.467") },
        { bornFrom: "1947-04-02", value: rate("0.440") },
        { bornFrom: "1948-04-02", value: rate("0.413") },
        { bornFrom: "1949-04-02", value: rate("0.387") },
        { bornFrom: "1950-04-02", value: rate("0.360") },
        { bornFrom: "1951-04-02", value: rate("0.333") },
        { bornFrom: "1952-04-02", value: rate("0.307") },
        { bornFrom: "1953-04-02", value: rate("0.280") },
        { bornFrom: "1954-04-02", value: rate("0.253") },
        { bornFrom: "1955-04-02", value: rate("0.227") },
        { bornFrom: "1956-04-02", value: rate("0.200") },
        { bornFrom: "1957-04-02", value: rate("0.173") },
        { bornFrom: "1958-04-02", value: rate("0.147") },
        { bornFrom: "1959-04-02", value: rate("0.120") },
        { bornFrom: "1960-04-02", value: rate("0.093") },
        { bornFrom: "1961-04-02", value: rate("0.067") },
        { bornFrom: "1966-04-02", value: rate("0.000") },
      ],
      source: ["order-1986-54", "mhlw-valuation2024-emp", "papy-2013"],
      confidence: "verified",
    },
  ],
} satisfies Series<"transferAdditionShare">;

/** Income must be below either one. */
const livelihoodLimits = {
  name: "livelihoodLimits",
  ja: "生計維持の収入基準",
  law: "EPIO art. 3-5",
  steps: [
    {
      from: "1994-11",
      value: { income: yen(8_500_000), netIncome: yen(6_555_000) },
      source: ["law-epi", "tani-numbers", "memory"],
      confidence: "verified",
      note: "start from memory",
    },
  ],
} satisfies Series<"livelihoodLimits">;

export const additions = [
  spouseAdditionBase,
  spouseSpecialAdditionBase,
  childAdditionBase,
  dependentsAdditionMonths,
  ownRightSuspendsAddition,
  transferAdditionBase,
  transferAdditionShare,
  livelihoodLimits,
] as const;
