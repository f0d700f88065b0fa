import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { isLocale } from "#components/intl/locale.ts";
import { formatFor, translator } from "#components/intl/messages.ts";
import { coverageRows } from "#components/law/coverage-rows.ts";
import { CoverageTable } from "#components/law/coverage-table.tsx";
import { LAST_UNDER_OUTLOOK } from "#lib/calculate.ts";

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await translator(locale, "law"))("coverage.title") } : {};
}

/** What is computed, and for which months. */
export default async function CoveragePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await translator(locale, "law");
  const format = await formatFor(locale);
  return (
    <div className="page grid gap-6 py-8">
      <div className="grid max-w-3xl gap-3">
        <h1>{t("coverage.title")}</h1>
        <p>{t("coverage.text", { last: format.monthShort(LAST_UNDER_OUTLOOK) })}</p>
        <p className="hint">{t("coverage.how")}</p>
        <p>
          <Link href={`/${locale}/law`} prefetch={false}>
            {t("parameters.link")}
          </Link>
        </p>
      </div>
      <CoverageTable
        locale={locale}
        rows={coverageRows()}
        t={t}
        names={await translator(locale, "parameters")}
        words={await translator(locale, "explain")}
        format={format}
      />
    </div>
  );
}
