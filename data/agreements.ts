import type { Confidence } from "#lib/parameters/index.ts";
import type { SourceId } from "./sources.ts";

/** A social security agreement (社会保障協定) in force. */
export type Agreement = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Month of entry into force. */
  readonly from: string;
  /** Periods of both countries are added up (期間通算); without it only double insurance is avoided. */
  readonly totalises: boolean;
  /** The periods open disability pensions as well; one source alone says where they do not. */
  readonly disability: boolean;
  readonly ja: string;
  readonly en: string;
  /** Other ways to write the country. */
  readonly also: readonly string[];
  readonly source: readonly SourceId[];
  readonly confidence: Confidence;
};

const LIST: readonly SourceId[] = ["jps-agreements", "mhlw-agreement-austria"];
/** The page on disability pensions alone says which of the agreements leave them out. */
const ALL_BENEFITS: readonly SourceId[] = [...LIST, "matuda-agreements"];

type Row = readonly [country: string, from: string, ja: string, en: string, ...also: string[]];

const totalising = ([country, from, ja, en, ...also]: Row): Agreement => ({
  country,
  from,
  totalises: true,
  disability: true,
  ja,
  en,
  also,
  source: ALL_BENEFITS,
  confidence: "verified",
});
const withoutDisability = (row: Row): Agreement => ({ ...totalising(row), disability: false });
const withoutTotalisation = (row: Row): Agreement => ({
  ...totalising(row),
  totalises: false,
  disability: false,
  source: LIST,
});

/** Every agreement in force, in order of entry; state of the list 2025-10-27, the last one entering 2025-12. */
export const agreements: readonly Agreement[] = [
  totalising(["DE", "2000-02", "ドイツ", "Germany"]),
  withoutTotalisation(["GB", "2001-02", "英国", "United Kingdom", "UK", "Britain", "イギリス"]),
  withoutTotalisation(["KR", "2005-04", "韓国", "South Korea", "Korea", "Republic of Korea", "大韓民国"]),
  totalising([
    "US",
    "2005-10",
    "アメリカ",
    "United States",
    "USA",
    "United States of America",
    "米国",
    "アメリカ合衆国",
  ]),
  totalising(["BE", "2007-01", "ベルギー", "Belgium"]),
  totalising(["FR", "2007-06", "フランス", "France"]),
  totalising(["CA", "2008-03", "カナダ", "Canada"]),
  withoutDisability(["AU", "2009-01", "オーストラリア", "Australia", "豪州"]),
  totalising(["NL", "2009-03", "オランダ", "Netherlands", "The Netherlands", "Holland"]),
  totalising(["CZ", "2009-06", "チェコ", "Czechia", "Czech Republic", "チェコ共和国"]),
  totalising(["ES", "2010-12", "スペイン", "Spain"]),
  totalising(["IE", "2010-12", "アイルランド", "Ireland"]),
  totalising(["BR", "2012-03", "ブラジル", "Brazil"]),
  totalising(["CH", "2012-03", "スイス", "Switzerland"]),
  withoutDisability(["HU", "2014-01", "ハンガリー", "Hungary"]),
  totalising(["IN", "2016-10", "インド", "India"]),
  totalising(["LU", "2017-08", "ルクセンブルク", "Luxembourg"]),
  totalising(["PH", "2018-08", "フィリピン", "Philippines", "The Philippines"]),
  totalising(["SK", "2019-07", "スロバキア", "Slovakia", "Slovak Republic"]),
  withoutTotalisation(["CN", "2019-09", "中国", "China", "中華人民共和国"]),
  totalising(["FI", "2022-02", "フィンランド", "Finland"]),
  totalising(["SE", "2022-06", "スウェーデン", "Sweden"]),
  withoutTotalisation(["IT", "2024-04", "イタリア", "Italy"]),
  totalising(["AT", "2025-12", "オーストリア", "Austria"]),
];
