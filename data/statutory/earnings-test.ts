import { rate, yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** To FY2017; from FY2018 the yearly sheets state it. */
const earningsTestThreshold = {
  name: "earningsTestThreshold",
  ja: "支給停止調整額",
  law: "EPIA art. 46",
  steps: [
    {
      from: "2002-04",
      value: yen(370_000),
      source: "memory",
      confidence: "memory",
      note: "for ages 65 to 69; pay without bonuses",
    },
    { from: "2004-04", value: yen(480_000), source: ["bekkoame-zairou", "memory"], confidence: "single" },
    { from: "2005-04", value: yen(480_000), source: "nenkinonline-threshold", confidence: "derived" },
    { from: "2006-04", value: yen(480_000), source: "nenkinonline-threshold", confidence: "derived" },
    { from: "2007-04", value: yen(480_000), source: "nenkinonline-threshold", confidence: "derived" },
    { from: "2008-04", value: yen(480_000), source: "nenkinonline-threshold", confidence: "derived" },
    { from: "2009-04", value: yen(480_000), source: "nenkinonline-threshold", confidence: "derived" },
    {
      from: "2010-04",
      value: yen(470_000),
      source: ["nenkinonline-threshold", "waseda-threshold"],
      confidence: "verified",
    },
    { from: "2011-04", value: yen(460_000), source: "nenkinonline-threshold", confidence: "derived" },
    { from: "2012-04", value: yen(460_000), source: "nenkinonline-threshold", confidence: "derived" },
    { from: "2013-04", value: yen(460_000), source: "nenkinonline-threshold", confidence: "derived" },
    { from: "2014-04", value: yen(460_000), source: "nenkinonline-threshold", confidence: "derived" },
    { from: "2015-04", value: yen(470_000), source: "nenkinonline-threshold", confidence: "derived" },
    { from: "2016-04", value: yen(470_000), source: "nenkinonline-threshold", confidence: "derived" },
    { from: "2017-04", until: "2018-04", value: yen(460_000), source: "nenkinonline-threshold", confidence: "derived" },
  ],
} satisfies Series<"earningsTestThreshold">;

/** Amount of the act; the threshold is this, indexed by wages, to the nearest 10,000 yen. */
const earningsTestBase = {
  name: "earningsTestBase",
  ja: "支給停止調整額の法定額",
  law: "EPIA art. 46",
  steps: [
    {
      from: "2005-04",
      value: yen(480_000),
      source: ["nenkinonline-threshold", "bekkoame-zairou"],
      confidence: "verified",
      note: "at FY2004 wages",
    },
    {
      from: "2026-04",
      value: yen(620_000),
      source: ["law-epi", "jps-earnings-test", "tani-numbers"],
      confidence: "verified",
      knownFrom: "2025-06",
      note: "at FY2024 wages",
    },
  ],
} satisfies Series<"earningsTestBase">;

const earningsTestUnder65Start = {
  name: "earningsTestUnder65Start",
  ja: "支給停止調整開始額",
  law: "former EPIA suppl. art. 11",
  steps: [
    {
      from: "1995-04",
      value: yen(220_000),
      source: "memory",
      confidence: "memory",
      note: "pay without bonuses; a fifth of the pension was cut beforehand",
    },
    {
      from: "2004-04",
      until: "2022-04",
      value: yen(280_000),
      source: ["waseda-threshold", "bekkoame-zairou"],
      confidence: "verified",
    },
  ],
} satisfies Series<"earningsTestUnder65Start">;

/** People who reached 60 before April 2025 keep the higher scale. */
const employmentOffset = {
  name: "employmentOffset",
  ja: "高年齢雇用継続給付との併給調整",
  law: "EPIA suppl. arts. 7-5, 11-6, EPIR art. 34-4",
  steps: [
    {
      from: "2003-05",
      value: [
        {
          bornFrom: null,
          value: {
            maxRate: rate("0.06"),
            maxBelow: rate("0.61"),
            noneFrom: rate("0.75"),
            slope: rate("183/280"),
            share: rate("6/15"),
          },
        },
      ],
      source: ["fpsr-koyou", "sraozora-koyou", "code-zaishoku"],
      confidence: "verified",
      note: "the middle band from memory, right at both ends",
    },
    {
      from: "2025-04",
      value: [
        {
          bornFrom: null,
          value: {
            maxRate: rate("0.06"),
            maxBelow: rate("0.61"),
            noneFrom: rate("0.75"),
            slope: rate("183/280"),
            share: rate("6/15"),
          },
        },
        {
          bornFrom: "1965-04-02",
          value: {
            maxRate: rate("0.04"),
            maxBelow: rate("0.64"),
            noneFrom: rate("0.75"),
            slope: rate("64/110"),
            share: rate("4/10"),
          },
        },
      ],
      source: ["fpsr-koyou", "sraozora-koyou", "keiri-koyou", "ordinance-epi"],
      confidence: "verified",
    },
  ],
} satisfies Series<"employmentOffset">;

export const earningsTest = [
  earningsTestThreshold,
  earningsTestBase,
  earningsTestUnder65Start,
  employmentOffset,
] as const;
