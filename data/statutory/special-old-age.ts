import { rate } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

const starts = (bornFrom: string | null, fixedPart: number | null, remunerationRelated: number | null) => ({
  bornFrom,
  value: { fixedPart, remunerationRelated },
});

/** First the fixed part, then the remuneration-related part. Women of the mutual-aid kinds follow the first list. */
const specialOldAgeStart = {
  name: "specialOldAgeStart",
  ja: "特別支給の老齢厚生年金の支給開始年齢",
  law: "EPIA suppl. arts. 8, 8-2, Act 95 of 1994 suppl. arts. 15, 17 to 20",
  steps: [
    {
      from: null,
      value: {
        menAndPublicServants: [
          starts(null, 60, 60),
          starts("1941-04-02", 61, 60),
          starts("1943-04-02", 62, 60),
          starts("1945-04-02", 63, 60),
          starts("1947-04-02", 64, 60),
          starts("1949-04-02", null, 60),
          starts("1953-04-02", null, 61),
          starts("1955-04-02", null, 62),
          starts("1957-04-02", null, 63),
          starts("1959-04-02", null, 64),
          starts("1961-04-02", null, null),
        ],
        womenPrivateSector: [
          starts(null, 55, 55),
          starts("1932-04-02", 56, 56),
          starts("1934-04-02", 57, 57),
          starts("1936-04-02", 58, 58),
          starts("1938-04-02", 59, 59),
          starts("1940-04-02", 60, 60),
          starts("1946-04-02", 61, 60),
          starts("1948-04-02", 62, 60),
          starts("1950-04-02", 63, 60),
          starts("1952-04-02", 64, 60),
          starts("1954-04-02", null, 60),
          starts("1958-04-02", null, 61),
          starts("1960-04-02", null, 62),
          starts("1962-04-02", null, 63),
          starts("1964-04-02", null, 64),
          starts("1966-04-02", null, null),
        ],
        minersAndSeamen: [
          starts(null, 55, 55),
          starts("1946-04-02", 56, 56),
          starts("1948-04-02", 57, 57),
          starts("1950-04-02", 58, 58),
          starts("1952-04-02", 59, 59),
          starts("1954-04-02", 60, 60),
          starts("1958-04-02", 61, 61),
          starts("1960-04-02", 62, 62),
          starts("1962-04-02", 63, 63),
          starts("1964-04-02", 64, 64),
          starts("1966-04-02", null, null),
        ],
        policeAndFire: [
          starts("1947-04-02", 61, 60),
          starts("1949-04-02", 62, 60),
          starts("1951-04-02", 63, 60),
          starts("1953-04-02", 64, 60),
          starts("1955-04-02", null, 60),
          starts("1959-04-02", null, 61),
          starts("1961-04-02", null, 62),
          starts("1963-04-02", null, 63),
          starts("1965-04-02", null, 64),
          starts("1967-04-02", null, null),
        ],
      },
      source: ["law-epi-full", "morita-age", "matuda-age", "dskikin-age", "nenkintisiki-age", "tani-numbers"],
      confidence: "verified",
      note: "police and fire service: births before 1947-04-02 are not in the table",
    },
  ],
} satisfies Series<"specialOldAgeStart">;

/** Months of employees’ insurance that open the special old-age pension. */
const specialOldAgeMonths = {
  name: "specialOldAgeMonths",
  ja: "特別支給の要件月数",
  law: "EPIA suppl. art. 8",
  steps: [{ from: null, value: 12, source: ["law-epi-full", "tani-numbers"], confidence: "verified" }],
} satisfies Series<"specialOldAgeMonths">;

/** 44 years: the fixed part starts together with the remuneration-related part. */
const longCareerMonths = {
  name: "longCareerMonths",
  ja: "長期加入者の特例",
  law: "EPIA suppl. art. 9-3",
  steps: [{ from: null, value: 528, source: ["minatoala-44", "law-epi"], confidence: "verified" }],
} satisfies Series<"longCareerMonths">;

/** Private-sector insurance from 40 (women 35) on; app. table 3 gives 15 to 19 years by birth. */
const midLifeSpecial = {
  name: "midLifeSpecial",
  ja: "中高齢者の期間短縮の特例",
  law: "Act 34 of 1985 suppl. arts. 12, 61 and app. table 3",
  steps: [
    {
      from: null,
      value: {
        women: 35,
        men: 40,
        countAs: 240,
        neededMonths: [
          { bornFrom: null, value: 180 },
          { bornFrom: "1947-04-02", value: 192 },
          { bornFrom: "1948-04-02", value: 204 },
          { bornFrom: "1949-04-02", value: 216 },
          { bornFrom: "1950-04-02", value: 228 },
          { bornFrom: "1951-04-02", value: null },
        ],
      },
      source: ["law-epi-full", "onoduka-midlife", "srlearn-midlife"],
      confidence: "verified",
      note: "90 of the months must not be voluntarily continued ones, of which this product knows none; miners and seamen count from 35",
    },
  ],
} satisfies Series<"midLifeSpecial">;

const minersAndSeamenMonthFactor = {
  name: "minersAndSeamenMonthFactor",
  ja: "坑内員・船員の期間計算",
  law: "Act 34 of 1985 suppl. art. 47",
  steps: [
    { from: null, value: rate("4/3"), source: ["tani-numbers", "memory"], confidence: "single" },
    { from: "1986-04", value: rate("6/5"), source: ["tani-numbers", "snhoki-third"], confidence: "verified" },
    { from: "1991-04", value: rate("1"), source: "tani-numbers", confidence: "single" },
  ],
} satisfies Series<"minersAndSeamenMonthFactor">;

export const specialOldAge = [
  specialOldAgeStart,
  specialOldAgeMonths,
  longCareerMonths,
  midLifeSpecial,
  minersAndSeamenMonthFactor,
] as const;
