import { rate, yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

const priceSlideBase = {
  name: "priceSlideBase",
  ja: "物価スライド特例水準の基準額",
  law: "Act 18 of 2000, Act 104 of 2004 suppl. art. 7",
  steps: [
    {
      from: "1999-04",
      until: "2015-04",
      value: yen(804_200),
      source: "mhlw-valuation2024-emp",
      confidence: "verified",
    },
  ],
} satisfies Series<"priceSlideBase">;

const priceSlideRate = {
  name: "priceSlideRate",
  ja: "物価スライド率",
  law: "Act 104 of 2004 suppl. art. 7",
  steps: [
    { from: "2004-04", value: rate("0.988"), source: "mhlw-valuation2024-emp", confidence: "verified" },
    { from: "2006-04", value: rate("0.985"), source: "derived", confidence: "derived" },
    { from: "2011-04", value: rate("0.981"), source: "derived", confidence: "derived" },
    { from: "2012-04", value: rate("0.978"), source: "derived", confidence: "derived" },
    {
      from: "2013-10",
      value: rate("0.968"),
      source: "derived",
      confidence: "derived",
      note: "0.968 reproduces a published list of October 2013",
    },
    { from: "2014-04", until: "2015-04", value: rate("0.961"), source: "derived", confidence: "derived" },
  ],
} satisfies Series<"priceSlideRate">;

/** What was paid, to see how a pension awarded long ago began. */
const basicPensionFullAmountBefore201504 = {
  name: "basicPensionFullAmountBefore201504",
  ja: "老齢基礎年金の満額 (2015年3月まで)",
  law: "NPA art. 27 as in force",
  steps: [
    { from: "1986-04", value: yen(622_800), source: "fiftyslife", confidence: "single" },
    { from: "1987-04", value: yen(626_500), source: "fiftyslife", confidence: "single" },
    { from: "1988-04", value: yen(627_200), source: "fiftyslife", confidence: "single" },
    { from: "1989-04", value: yen(666_000), source: "fiftyslife", confidence: "single" },
    { from: "1990-04", value: yen(681_300), source: "fiftyslife", confidence: "single" },
    { from: "1991-04", value: yen(702_000), source: "fiftyslife", confidence: "single" },
    { from: "1992-04", value: yen(725_300), source: "fiftyslife", confidence: "single" },
    { from: "1993-04", value: yen(737_300), source: "fiftyslife", confidence: "single" },
    { from: "1994-04", value: yen(747_300), source: "fiftyslife", confidence: "single" },
    { from: "1994-10", value: yen(780_000), source: "fiftyslife", confidence: "single" },
    { from: "1995-04", value: yen(785_500), source: "memory", confidence: "memory" },
    { from: "1998-04", value: yen(799_500), source: "memory", confidence: "memory" },
    { from: "1999-04", value: yen(804_200), source: ["memory", "mhlw-valuation2024-emp"], confidence: "memory" },
    { from: "2003-04", value: yen(797_000), source: "memory", confidence: "memory" },
    { from: "2004-04", value: yen(794_500), source: ["mhlw-valuation2024-emp", "derived"], confidence: "derived" },
    {
      from: "2006-04",
      value: yen(792_100),
      source: ["mhlw-valuation2024-emp", "derived", "ameblo-nenkin99"],
      confidence: "verified",
    },
    { from: "2011-04", value: yen(788_900), source: ["mhlw-valuation2024-emp", "derived"], confidence: "derived" },
    { from: "2012-04", value: yen(786_500), source: ["mhlw-valuation2024-emp", "derived"], confidence: "derived" },
    { from: "2013-10", value: yen(778_500), source: ["mhlw-valuation2024-emp", "derived"], confidence: "derived" },
    {
      from: "2014-04",
      until: "2015-04",
      value: yen(772_800),
      source: ["mhlw-valuation2024-emp", "derived"],
      confidence: "derived",
    },
  ],
} satisfies Series<"basicPensionFullAmountBefore201504">;

/** To FY2017; from FY2018 the yearly sheets state it. The rates of FY2005 to FY2013, never paid, were not collected. */
const basicPensionRevision = {
  name: "basicPensionRevision",
  ja: "改定率",
  law: "NPA art. 27",
  steps: [
    {
      from: "2014-04",
      value: [{ bornFrom: null, value: rate("0.985") }],
      source: "memory",
      confidence: "memory",
      note: "level of the act; the higher price-slide level was paid",
    },
    { from: "2015-04", value: [{ bornFrom: null, value: rate("0.999") }], source: "derived", confidence: "derived" },
    { from: "2016-04", value: [{ bornFrom: null, value: rate("0.999") }], source: "derived", confidence: "derived" },
    {
      from: "2017-04",
      until: "2018-04",
      value: [{ bornFrom: null, value: rate("0.998") }],
      source: "derived",
      confidence: "derived",
    },
  ],
} satisfies Series<"basicPensionRevision">;

/** To FY2017; from FY2018 the yearly sheets state it. */
const guaranteedRevision = {
  name: "guaranteedRevision",
  ja: "従前額改定率",
  law: "Act 18 of 2000 suppl. art. 21",
  steps: [
    {
      from: "2004-04",
      value: [
        { bornFrom: null, value: rate("1.001") },
        { bornFrom: "1938-04-02", value: rate("1.001") },
      ],
      source: "law-epi-full",
      confidence: "verified",
    },
    {
      from: "2005-04",
      value: [
        { bornFrom: null, value: rate("1.001") },
        { bornFrom: "1938-04-02", value: rate("1.001") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2006-04",
      value: [
        { bornFrom: null, value: rate("0.998") },
        { bornFrom: "1938-04-02", value: rate("0.998") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2007-04",
      value: [
        { bornFrom: null, value: rate("0.998") },
        { bornFrom: "1938-04-02", value: rate("0.998") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2008-04",
      value: [
        { bornFrom: null, value: rate("0.998") },
        { bornFrom: "1938-04-02", value: rate("0.998") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2009-04",
      value: [
        { bornFrom: null, value: rate("1.007") },
        { bornFrom: "1938-04-02", value: rate("1.007") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2010-04",
      value: [
        { bornFrom: null, value: rate("0.993") },
        { bornFrom: "1938-04-02", value: rate("0.993") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2011-04",
      value: [
        { bornFrom: null, value: rate("0.986") },
        { bornFrom: "1938-04-02", value: rate("0.986") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2012-04",
      value: [
        { bornFrom: null, value: rate("0.983") },
        { bornFrom: "1938-04-02", value: rate("0.983") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2013-04",
      value: [
        { bornFrom: null, value: rate("0.983") },
        { bornFrom: "1938-04-02", value: rate("0.983") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2014-04",
      value: [
        { bornFrom: null, value: rate("0.986") },
        { bornFrom: "1938-04-02", value: rate("0.984") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2015-04",
      value: [
        { bornFrom: null, value: rate("1.000") },
        { bornFrom: "1938-04-02", value: rate("0.998") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2016-04",
      value: [
        { bornFrom: null, value: rate("1.000") },
        { bornFrom: "1938-04-02", value: rate("0.998") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
    {
      from: "2017-04",
      until: "2018-04",
      value: [
        { bornFrom: null, value: rate("0.999") },
        { bornFrom: "1938-04-02", value: rate("0.997") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
    },
  ],
} satisfies Series<"guaranteedRevision">;

/** Share of the basic pension borne by the state; it decides what an exempted month is worth. */
const stateShare = {
  name: "stateShare",
  ja: "国庫負担割合",
  law: "NPA art. 85",
  steps: [
    { from: "1986-04", value: rate("1/3"), source: ["mhlw-valuation2024-np", "tani-numbers"], confidence: "verified" },
    {
      from: "2009-04",
      value: rate("1/2"),
      source: ["mhlw-valuation2024-np", "tani-numbers", "law-np"],
      confidence: "verified",
    },
  ],
} satisfies Series<"stateShare">;

export const earlierLevels = [
  priceSlideBase,
  priceSlideRate,
  basicPensionFullAmountBefore201504,
  basicPensionRevision,
  guaranteedRevision,
  stateShare,
] as const;
