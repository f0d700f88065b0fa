import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { isLocale } from "#components/intl/locale.ts";
import { formatFor, translator } from "#components/intl/messages.ts";
import { inForce } from "#components/law/in-force.ts";
import { valueShown } from "#components/law/value-shown.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { parameters } from "#data/index.ts";

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await translator(locale, "law"))("title") } : {};
}

export default async function LawPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await translator(locale, "law");
  const names = await translator(locale, "parameters");
  const words = await translator(locale, "explain");
  const format = await formatFor(locale);
  return (
    <div className="page grid gap-6 py-8">
      <div className="grid max-w-3xl gap-3">
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
        <p>
          <Link href={`/${locale}/law/rules`} prefetch={false}>
            {t("rules.link")}
          </Link>
        </p>
        <p>
          <Link href={`/${locale}/law/coverage`} prefetch={false}>
            {t("coverage.link")}
          </Link>
        </p>
      </div>
      <section aria-labelledby="parameters" className="grid gap-3">
        <div>
          <h2 id="parameters">{t("parameters.title")}</h2>
          <p className="hint">{t("parameters.text")}</p>
        </div>
        <ScrollBox label={t("parameters.title")}>
          <table className="figures stacked text-sm">
            <thead>
              <tr>
                {["name", "value", "from", "confidence"].map((key) => (
                  <th key={key} scope="col">
                    {t(`parameters.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parameters.names.map((name) => {
                const now = inForce(parameters.history(name), new Date().toISOString().slice(0, 7));
                return (
                  <tr key={name}>
                    <th scope="row" className="font-normal sm:min-w-64">
                      <Link href={`/${locale}/law/${name}`} prefetch={false}>
                        {names(name)}
                      </Link>
                    </th>
                    <td className="tabular-nums">
                      {now ? valueShown(now.value, t, format, 3).join(" / ") : t("parameters.ended")}
                    </td>
                    <td className={`whitespace-nowrap ${now ? "" : "max-sm:hidden"}`} data-label={t("parameters.from")}>
                      {now && (now.beginning ? t("parameters.beginning") : format.monthShort(now.from))}
                    </td>
                    <td className={now ? "" : "max-sm:hidden"} data-label={t("parameters.confidence")}>
                      {now && words(`confidence.${now.confidence}`)}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollBox>
      </section>
    </div>
  );
}
