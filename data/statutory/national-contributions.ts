import { rate, yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** Monthly contribution of category 1 to FY2017; from FY2018 the yearly sheets state it. */
const nationalContribution = {
  name: "nationalContribution",
  ja: "国民年金保険料",
  law: "NPA art. 87",
  steps: [
    {
      from: "1961-04",
      value: [
        { fromAge: 20, amount: yen(100) },
        { fromAge: 35, amount: yen(150) },
      ],
      source: ["kokuminnenkin-net", "okayama-ref"],
      confidence: "verified",
    },
    {
      from: "1967-01",
      value: [
        { fromAge: 20, amount: yen(200) },
        { fromAge: 35, amount: yen(250) },
      ],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1969-01",
      value: [
        { fromAge: 20, amount: yen(250) },
        { fromAge: 35, amount: yen(300) },
      ],
      source: ["kokuminnenkin-net", "adeac-minato"],
      confidence: "verified",
    },
    {
      from: "1970-07",
      value: [{ fromAge: 20, amount: yen(450) }],
      source: ["kokuminnenkin-net", "adeac-minato"],
      confidence: "verified",
    },
    {
      from: "1972-07",
      value: [{ fromAge: 20, amount: yen(550) }],
      source: ["kokuminnenkin-net", "adeac-minato"],
      confidence: "verified",
    },
    {
      from: "1974-01",
      value: [{ fromAge: 20, amount: yen(900) }],
      source: ["kokuminnenkin-net", "adeac-minato"],
      confidence: "verified",
    },
    {
      from: "1975-01",
      value: [{ fromAge: 20, amount: yen(1_100) }],
      source: ["kokuminnenkin-net", "adeac-minato"],
      confidence: "verified",
    },
    {
      from: "1976-04",
      value: [{ fromAge: 20, amount: yen(1_400) }],
      source: ["kokuminnenkin-net", "adeac-minato"],
      confidence: "verified",
    },
    {
      from: "1977-04",
      value: [{ fromAge: 20, amount: yen(2_200) }],
      source: ["kokuminnenkin-net", "adeac-minato"],
      confidence: "verified",
    },
    {
      from: "1978-04",
      value: [{ fromAge: 20, amount: yen(2_730) }],
      source: ["kokuminnenkin-net", "adeac-minato"],
      confidence: "verified",
    },
    {
      from: "1979-04",
      value: [{ fromAge: 20, amount: yen(3_300) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1980-04",
      value: [{ fromAge: 20, amount: yen(3_770) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1981-04",
      value: [{ fromAge: 20, amount: yen(4_500) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1982-04",
      value: [{ fromAge: 20, amount: yen(5_220) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1983-04",
      value: [{ fromAge: 20, amount: yen(5_830) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1984-04",
      value: [{ fromAge: 20, amount: yen(6_220) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1985-04",
      value: [{ fromAge: 20, amount: yen(6_740) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1986-04",
      value: [{ fromAge: 20, amount: yen(7_100) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1987-04",
      value: [{ fromAge: 20, amount: yen(7_400) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1988-04",
      value: [{ fromAge: 20, amount: yen(7_700) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1989-04",
      value: [{ fromAge: 20, amount: yen(8_000) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1990-04",
      value: [{ fromAge: 20, amount: yen(8_400) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1991-04",
      value: [{ fromAge: 20, amount: yen(9_000) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1992-04",
      value: [{ fromAge: 20, amount: yen(9_700) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1993-04",
      value: [{ fromAge: 20, amount: yen(10_500) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1994-04",
      value: [{ fromAge: 20, amount: yen(11_100) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1995-04",
      value: [{ fromAge: 20, amount: yen(11_700) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1996-04",
      value: [{ fromAge: 20, amount: yen(12_300) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1997-04",
      value: [{ fromAge: 20, amount: yen(12_800) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "1998-04",
      value: [{ fromAge: 20, amount: yen(13_300) }],
      source: "kokuminnenkin-net",
      confidence: "single",
    },
    {
      from: "2005-04",
      value: [{ fromAge: 20, amount: yen(13_580) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2006-04",
      value: [{ fromAge: 20, amount: yen(13_860) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2007-04",
      value: [{ fromAge: 20, amount: yen(14_100) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2008-04",
      value: [{ fromAge: 20, amount: yen(14_410) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2009-04",
      value: [{ fromAge: 20, amount: yen(14_660) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2010-04",
      value: [{ fromAge: 20, amount: yen(15_100) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2011-04",
      value: [{ fromAge: 20, amount: yen(15_020) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2012-04",
      value: [{ fromAge: 20, amount: yen(14_980) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2013-04",
      value: [{ fromAge: 20, amount: yen(15_040) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2014-04",
      value: [{ fromAge: 20, amount: yen(15_250) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2015-04",
      value: [{ fromAge: 20, amount: yen(15_590) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2016-04",
      value: [{ fromAge: 20, amount: yen(16_260) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
    {
      from: "2017-04",
      until: "2018-04",
      value: [{ fromAge: 20, amount: yen(16_490) }],
      source: ["law-2004-104", "memory", "derived"],
      confidence: "derived",
      note: "from memory; agrees with the statutory amount and the 10-yen rule",
    },
  ],
} satisfies Series<"nationalContribution">;

const additionalContribution = {
  name: "additionalContribution",
  ja: "付加保険料",
  law: "NPA art. 87-2",
  steps: [
    { from: "1970-10", value: yen(350), source: ["adeac-minato", "okayama-ref"], confidence: "verified" },
    { from: "1974-01", value: yen(400), source: ["adeac-minato", "okayama-ref", "law-np"], confidence: "verified" },
  ],
} satisfies Series<"additionalContribution">;

/** Share of the contribution still to be paid under each exemption; the product is rounded to 10 yen. */
const contributionPayableShare = {
  name: "contributionPayableShare",
  ja: "一部免除のときに納める割合",
  law: "NPA art. 90-2",
  steps: [
    {
      from: null,
      value: {
        quarterExempt: rate("3/4"),
        halfExempt: rate("1/2"),
        threeQuarterExempt: rate("1/4"),
        fullExempt: rate("0"),
      },
      source: "law-np",
      confidence: "verified",
    },
  ],
} satisfies Series<"contributionPayableShare">;

/** Contribution at FY2004 prices; x the year’s revision rate, to 10 yen, it gives what is paid. */
const nationalContributionBase = {
  name: "nationalContributionBase",
  ja: "国民年金保険料の法定額",
  law: "NPA art. 87",
  steps: [
    { from: "2005-04", value: yen(13_580), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2006-04", value: yen(13_860), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2007-04", value: yen(14_140), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2008-04", value: yen(14_420), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2009-04", value: yen(14_700), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2010-04", value: yen(14_980), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2011-04", value: yen(15_260), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2012-04", value: yen(15_540), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2013-04", value: yen(15_820), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2014-04", value: yen(16_100), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2015-04", value: yen(16_380), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2016-04", value: yen(16_660), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2017-04", value: yen(16_900), source: ["law-2004-104", "limo-29128"], confidence: "verified" },
    { from: "2019-04", value: yen(17_000), source: ["bridge2n", "limo-29128"], confidence: "verified" },
  ],
} satisfies Series<"nationalContributionBase">;

/** To FY2017; from FY2018 the yearly sheets state it. */
const nationalContributionRevision = {
  name: "nationalContributionRevision",
  ja: "保険料改定率",
  law: "NPA art. 87",
  steps: [
    { from: "2005-04", value: rate("1.000"), source: "law-np", confidence: "verified" },
    { from: "2006-04", value: rate("1.000"), source: "memory", confidence: "memory" },
    { from: "2007-04", value: rate("0.997"), source: "memory", confidence: "memory" },
    { from: "2008-04", value: rate("0.999"), source: "memory", confidence: "memory" },
    { from: "2009-04", value: rate("0.997"), source: "memory", confidence: "memory" },
    { from: "2010-04", value: rate("1.008"), source: "memory", confidence: "memory" },
    { from: "2011-04", value: rate("0.984"), source: "memory", confidence: "memory" },
    { from: "2012-04", value: rate("0.964"), source: "memory", confidence: "memory" },
    { from: "2013-04", value: rate("0.951"), source: "memory", confidence: "memory" },
    { from: "2014-04", value: rate("0.947"), source: "memory", confidence: "memory" },
    { from: "2015-04", value: rate("0.952"), source: "memory", confidence: "memory" },
    { from: "2016-04", value: rate("0.976"), source: "memory", confidence: "memory" },
    { from: "2017-04", until: "2018-04", value: rate("0.976"), source: "memory", confidence: "memory" },
  ],
} satisfies Series<"nationalContributionRevision">;

/** Each month is discounted by this yearly rate from the month it is due to the month of payment. */
const prepaymentDiscountRate = {
  name: "prepaymentDiscountRate",
  ja: "前納の割引率",
  law: "NPA art. 93, NPO art. 8",
  steps: [
    {
      from: null,
      value: rate("0.04"),
      source: ["order-np", "derived"],
      confidence: "verified",
      note: "reproduces every published total of FY2022 and FY2024 to FY2026",
    },
  ],
} satisfies Series<"prepaymentDiscountRate">;

const backPaymentYears = {
  name: "backPaymentYears",
  ja: "追納できる期間",
  law: "NPA art. 94",
  steps: [{ from: null, value: 10, source: ["law-np", "jps-backpay"], confidence: "verified" }],
} satisfies Series<"backPaymentYears">;

const contributionTimeLimitYears = {
  name: "contributionTimeLimitYears",
  ja: "保険料徴収権の時効",
  law: "NPA art. 102",
  steps: [{ from: null, value: 2, source: ["law-np", "shisui-exempt"], confidence: "verified" }],
} satisfies Series<"contributionTimeLimitYears">;

/** Months before the month that precedes a late report; older ones need an accepted reason. */
const lateCategory3NoticeYears = {
  name: "lateCategory3NoticeYears",
  ja: "第3号被保険者の届出の遅れ",
  law: "NPA suppl. art. 7-3",
  steps: [{ from: "1986-04", value: 2, source: "law-np", confidence: "verified" }],
} satisfies Series<"lateCategory3NoticeYears">;

const benefitTimeLimitYears = {
  name: "benefitTimeLimitYears",
  ja: "年金給付を受ける権利の時効",
  law: "NPA art. 102, EPIA art. 92",
  steps: [{ from: null, value: 5, source: ["law-np", "law-epi"], confidence: "verified" }],
} satisfies Series<"benefitTimeLimitYears">;

const specialLatePaymentYears = {
  name: "specialLatePaymentYears",
  ja: "後納制度",
  law: "Act 93 of 2011, Act 64 of 2014 suppl. art. 10",
  steps: [
    { from: "2012-10", value: 10, source: "memory", confidence: "memory" },
    { from: "2015-10", until: "2018-10", value: 5, source: ["law-np-full", "memory"], confidence: "memory" },
  ],
} satisfies Series<"specialLatePaymentYears">;

const specialVoluntaryBornBefore = {
  name: "specialVoluntaryBornBefore",
  ja: "特例任意加入の生年月日要件",
  law: "Act 104 of 2004 suppl. art. 23, Act 74 of 2025 suppl. art. 40",
  steps: [
    {
      from: "2005-04",
      value: "1965-04-02",
      source: ["ameblo-tomo-2025", "law-np-full"],
      confidence: "verified",
      note: "start of the earlier line from memory",
    },
    {
      from: "2025-06",
      value: "1975-04-02",
      source: ["ameblo-tomo-2025", "law-np-full"],
      confidence: "verified",
      knownFrom: "2025-06",
    },
  ],
} satisfies Series<"specialVoluntaryBornBefore">;

/** Expected yearly income of a dependant, for health insurance and category 3 alike (R-103, S-109). */
const dependantIncomeLimit = {
  name: "dependantIncomeLimit",
  ja: "被扶養者の収入の基準",
  law: "NPA art. 7, Health Insurance Act art. 3",
  steps: [
    {
      from: "1993-04",
      value: {
        general: yen(1_300_000),
        disabled: yen(1_800_000),
        senior: { fromAge: 60, amount: yen(1_800_000) },
        young: null,
      },
      source: ["fujita-dependant", "hamaguchi-dependant", "keiri-fuyou", "memory"],
      confidence: "verified",
      note: "start from memory",
    },
    {
      from: "2025-10",
      value: {
        general: yen(1_300_000),
        disabled: yen(1_800_000),
        senior: { fromAge: 60, amount: yen(1_800_000) },
        young: { fromAge: 19, toAge: 22, amount: yen(1_500_000) },
      },
      source: ["keiri-fuyou", "fujita-dependant", "hamaguchi-dependant"],
      confidence: "single",
      note: "the limit for ages 19 to 22 rests on one page that quotes the pension service",
    },
  ],
} satisfies Series<"dependantIncomeLimit">;

const category3LivesInJapan = {
  name: "category3LivesInJapan",
  ja: "第3号被保険者の国内居住要件",
  law: "NPA art. 7",
  steps: [
    { from: null, value: false, source: "law-np", confidence: "verified" },
    { from: "2020-04", value: true, source: "law-np", confidence: "verified" },
  ],
} satisfies Series<"category3LivesInJapan">;

export const nationalContributions = [
  nationalContribution,
  additionalContribution,
  contributionPayableShare,
  nationalContributionBase,
  nationalContributionRevision,
  prepaymentDiscountRate,
  backPaymentYears,
  contributionTimeLimitYears,
  lateCategory3NoticeYears,
  benefitTimeLimitYears,
  specialLatePaymentYears,
  specialVoluntaryBornBefore,
  dependantIncomeLimit,
  category3LivesInJapan,
] as const;
