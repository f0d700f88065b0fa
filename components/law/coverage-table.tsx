import Link from "next/link";
import type { Format } from "#components/intl/format.ts";
import type { Locale } from "#components/intl/locale.ts";
import type { Translator } from "#components/intl/messages.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { type CoverageRow, lastEnactedChange } from "./coverage-rows.ts";

type Props = {
  readonly locale: Locale;
  readonly rows: readonly CoverageRow[];
  readonly t: Translator;
  readonly names: Translator;
  /** Words for confidence. */
  readonly words: Translator;
  readonly format: Format;
};

/** What is computed, for which months, from which figures, and how sure these are. */
export function CoverageTable({ locale, rows, t, names, words, format }: Props) {
  const months = ({ span }: CoverageRow) =>
    span
      ? t("coverage.span", { from: format.monthShort(span.from), to: format.monthShort(span.to) })
      : t("coverage.life", { change: format.monthShort(lastEnactedChange()) });
  return (
    <ScrollBox label={t("coverage.title")}>
      <table className="figures stacked text-sm sm:min-w-3xl">
        <caption className="sr-only">{t("coverage.title")}</caption>
        <thead>
          <tr>
            {["branch", "months", "figures", "confidence"].map((key) => (
              <th key={key} scope="col">
                {t(`coverage.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row" className="font-normal">
                {t(`coverage.of.${row.name}`)}
              </th>
              <td className="sm:max-w-80" data-label={t("coverage.months")}>
                {months(row)}
              </td>
              <td data-label={t("coverage.figures")}>
                <details>
                  <summary className="fold whitespace-nowrap">
                    {t("coverage.count", { count: row.figures.length })}
                  </summary>
                  <ul>
                    {row.figures.map((figure) => (
                      <li key={figure}>
                        <Link href={`/${locale}/law/${figure}`} prefetch={false}>
                          {names(figure)}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </details>
              </td>
              <td data-label={t("coverage.confidence")}>
                <div>
                  {row.counts.map(({ confidence, count }) => (
                    <div key={confidence} className={confidence === "memory" || confidence === "single" ? "error" : ""}>
                      {t("coverage.share", { confidence: words(`confidence.${confidence}`), count })}
                    </div>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
