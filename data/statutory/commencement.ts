import { rate } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** Reduction for each month between the claim and 65; by age at the claim for births to 1941-04-01. */
const earlyCommencement = {
  name: "earlyCommencement",
  ja: "繰上げ減額率",
  law: "NPA suppl. art. 9-2, NPO art. 12, EPIA suppl. art. 7-3",
  steps: [
    {
      from: null,
      value: [
        {
          bornFrom: null,
          value: {
            byAge: [
              { age: 60, rate: rate("0.42") },
              { age: 61, rate: rate("0.35") },
              { age: 62, rate: rate("0.28") },
              { age: 63, rate: rate("0.20") },
              { age: 64, rate: rate("0.11") },
            ],
          },
        },
        { bornFrom: "1941-04-02", value: { perMonth: rate("0.005"), maxMonths: 60 } },
      ],
      source: ["tani-numbers", "keiri-nenkin", "memory"],
      confidence: "verified",
      note: "for births to 1941-04-01 the yearly steps are from memory",
    },
    {
      from: "2022-04",
      value: [
        {
          bornFrom: null,
          value: {
            byAge: [
              { age: 60, rate: rate("0.42") },
              { age: 61, rate: rate("0.35") },
              { age: 62, rate: rate("0.28") },
              { age: 63, rate: rate("0.20") },
              { age: 64, rate: rate("0.11") },
            ],
          },
        },
        { bornFrom: "1941-04-02", value: { perMonth: rate("0.005"), maxMonths: 60 } },
        { bornFrom: "1962-04-02", value: { perMonth: rate("0.004"), maxMonths: 60 } },
      ],
      source: ["tani-numbers", "keiri-nenkin", "memory"],
      confidence: "verified",
      note: "for births to 1941-04-01 the yearly steps are from memory",
    },
  ],
} satisfies Series<"earlyCommencement">;

/** Increase for each month of waiting after 65; by age at the claim for births to 1941-04-01. */
const deferredCommencement = {
  name: "deferredCommencement",
  ja: "繰下げ増額率",
  law: "NPA art. 28, NPO art. 4-5, EPIA art. 44-3",
  steps: [
    {
      from: null,
      value: [
        {
          bornFrom: null,
          value: {
            byAge: [
              { age: 66, rate: rate("0.12") },
              { age: 67, rate: rate("0.26") },
              { age: 68, rate: rate("0.43") },
              { age: 69, rate: rate("0.64") },
              { age: 70, rate: rate("0.88") },
            ],
          },
        },
        { bornFrom: "1941-04-02", value: { perMonth: rate("0.007"), minMonths: 12, maxMonths: 60 } },
      ],
      source: ["keiri-nenkin", "tani-numbers", "memory"],
      confidence: "verified",
      note: "for births to 1941-04-01 the yearly steps are from memory",
    },
    {
      from: "2022-04",
      value: [
        {
          bornFrom: null,
          value: {
            byAge: [
              { age: 66, rate: rate("0.12") },
              { age: 67, rate: rate("0.26") },
              { age: 68, rate: rate("0.43") },
              { age: 69, rate: rate("0.64") },
              { age: 70, rate: rate("0.88") },
            ],
          },
        },
        { bornFrom: "1941-04-02", value: { perMonth: rate("0.007"), minMonths: 12, maxMonths: 60 } },
        { bornFrom: "1952-04-02", value: { perMonth: rate("0.007"), minMonths: 12, maxMonths: 120 } },
      ],
      source: ["keiri-nenkin", "tani-numbers", "law-epi", "memory"],
      confidence: "verified",
      note: "for births to 1941-04-01 the yearly steps are from memory; 120 months also where the right arose on or after 2017-04-01",
    },
  ],
} satisfies Series<"deferredCommencement">;

/** Deferral of the employees' pension ended in 2002 and came back for rights from this day on (R-382). */
const employeesDeferralRightsFrom = {
  name: "employeesDeferralRightsFrom",
  ja: "老齢厚生年金の繰下げの対象となる受給権の発生日",
  law: "EPIA art. 44-3, Act 104 of 2004 suppl. art. 42",
  steps: [
    {
      from: null,
      value: "2007-04-01",
      source: "tani-numbers",
      confidence: "single",
      note: "read on a page of practice, the supplementary article not opened",
    },
  ],
} satisfies Series<"employeesDeferralRightsFrom">;

/** A request past 70 for the pension from 65 counts as a deferral claimed so many years before. */
const deemedDeferral = {
  name: "deemedDeferral",
  ja: "特例的な繰下げみなし増額",
  law: "NPA art. 28 para. 5, EPIA art. 44-3 para. 5, Act 40 of 2020 suppl. art. 7",
  steps: [
    { from: null, value: [{ bornFrom: null, value: null }], source: "law-np", confidence: "verified" },
    {
      from: "2023-04",
      value: [
        { bornFrom: null, value: null },
        { bornFrom: "1952-04-02", value: { backYears: 5, untilYears: 15 } },
      ],
      source: ["law-np", "law-epi", "tome-2023"],
      confidence: "verified",
      knownFrom: "2020-06",
    },
  ],
} satisfies Series<"deemedDeferral">;

/** Whether a right to a survivors' employees' pension bars and stops a deferral. */
const survivorsRightBarsDeferral = {
  name: "survivorsRightBarsDeferral",
  ja: "遺族厚生年金の受給権がある人の繰下げの制限",
  law: "NPA art. 28, EPIA art. 44-3 (Act 74 of 2025)",
  steps: [
    { from: null, value: [{ bornFrom: null, value: true }], source: ["law-np", "law-epi"], confidence: "verified" },
    {
      from: "2028-04",
      value: [
        { bornFrom: null, value: true },
        { bornFrom: "1963-04-02", value: false },
      ],
      source: ["law-2025-74-outline", "fps-survivors-deferral"],
      confidence: "single",
      status: "enacted",
      knownFrom: "2025-06",
      note: "the employees' pension can be deferred only while the survivors' pension has not been claimed",
    },
  ],
} satisfies Series<"survivorsRightBarsDeferral">;

/** The yearly revision of an old-age employees' pension while its holder works (R-338). */
const inWorkRevision = {
  name: "inWorkRevision",
  ja: "在職定時改定",
  law: "EPIA art. 43 para. 2, Act 40 of 2020",
  steps: [
    { from: null, value: false, source: "law-epi", confidence: "verified" },
    { from: "2022-04", value: true, source: "law-epi", confidence: "verified", knownFrom: "2020-06" },
  ],
} satisfies Series<"inWorkRevision">;

export const commencement = [
  earlyCommencement,
  deferredCommencement,
  employeesDeferralRightsFrom,
  deemedDeferral,
  survivorsRightBarsDeferral,
  inWorkRevision,
] as const;
