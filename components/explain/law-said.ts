import type { Translate } from "#components/intl/format.ts";
import { dateOf, eraOf } from "#lib/time/index.ts";

/** "NPA art. 27, EPIA art. 35": the acts and articles as the reader's language writes them. */
export function lawSaid(law: string, t: Translate, locale: string): string {
  const ja = locale === "ja";
  return law
    .replaceAll(/\b(NPA|EPIA|NPO|EPIO|HIA)\b/g, (act) => t(`act.${act}`))
    .replaceAll("Income Tax Act", t("act.incomeTax"))
    .replaceAll(/\bAct (\d+) of (\d{4})/g, (_, number: string, year: string) =>
      t("act.of", { number, year: ja ? inEra(Number(year)) : year }),
    )
    .replaceAll(/\bsuppl\./g, t("act.suppl"))
    .replaceAll(/\bart\. ([\d-]+)/g, (_, article: string) =>
      t("act.article", { article: ja ? inJapanese(article) : article }),
    );
}

/** 1985 is 昭和60年. */
function inEra(year: number): string {
  const found = eraOf(dateOf(year, 12, 31));
  return found ? `${found.era.ja}${found.year === 1 ? "元" : found.year}年` : `${year}年`;
}

/** 18-2 is 18条の2, 3-5-2 is 3条の5の2. */
const inJapanese = (article: string): string => {
  const [first, ...rest] = article.split("-");
  return `${first}条${rest.map((part) => `の${part}`).join("")}`;
};
