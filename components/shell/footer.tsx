import type { Locale } from "#components/intl/locale.ts";
import { formatFor, translator } from "#components/intl/messages.ts";
import { coverage, dataVersion } from "#data/index.ts";
import { fiscalYearOf, parseMonth } from "#lib/time/index.ts";

/** What every page must say. `today` is the month at the edge, "YYYY-MM". */
export async function Footer({ locale, today }: { readonly locale: Locale; readonly today: string }) {
  const t = await translator(locale, "common");
  const format = await formatFor(locale);
  const newest = parseMonth(coverage.to);
  return (
    <footer className="mt-16 border-line border-t">
      <div className="page grid gap-2 py-8 text-ink-soft text-sm">
        <p>{t("footer.estimate")}</p>
        <p>{t("footer.private")}</p>
        {today > coverage.to && (
          <p>{t("footer.pastData", { month: format.month(newest), fiscalYear: String(fiscalYearOf(newest)) })}</p>
        )}
        <p>{t("footer.dataVersion", { version: dataVersion, month: format.month(newest) })}</p>
      </div>
    </footer>
  );
}
