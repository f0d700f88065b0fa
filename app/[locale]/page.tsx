import Link from "next/link";
import { notFound } from "next/navigation";
import { Resume } from "#components/home/resume.tsx";
import { StartOwn } from "#components/home/start-own.tsx";
import { isLocale } from "#components/intl/locale.ts";
import { formatFor, translator } from "#components/intl/messages.ts";
import { examples } from "#data/examples/index.ts";
import { parseDate } from "#lib/time/index.ts";

export default async function HomePage({ params }: { readonly params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await translator(locale, "home");
  const format = await formatFor(locale);
  const planner = `/${locale}/planner`;
  return (
    <div className="page grid gap-10 py-8 md:py-12">
      <div className="grid max-w-3xl gap-4">
        <h1 className="text-xl md:text-2xl">{t("title")}</h1>
        <p>{t("lead")}</p>
        <noscript>
          <p className="notice">{t("noScript")}</p>
        </noscript>
      </div>
      <Resume
        href={planner}
        words={{
          title: t("resume.title"),
          open: t("resume.open"),
          unnamed: t("resume.unnamed"),
          text: t("resume.text", { name: "{name}" }),
        }}
      />
      <section aria-labelledby="examples" className="grid gap-4">
        <div>
          <h2 id="examples">{t("examples.title")}</h2>
          <p className="text-ink-soft">{t("examples.text")}</p>
        </div>
        <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
          {examples.map(({ id, title, summary, plan }) => (
            <li key={id} className="panel grid content-between gap-3">
              <div className="grid gap-1">
                <h3>{title[locale]}</h3>
                <p className="text-ink-soft text-sm">
                  {plan.people
                    .map(({ bornOn }) => t("examples.born", { date: format.date(parseDate(bornOn)) }))
                    .join(" / ")}
                </p>
                <p>{summary[locale]}</p>
              </div>
              <Link
                href={`${planner}?example=${id}`}
                className="button"
                prefetch={false}
                aria-label={`${t("examples.open")}: ${title[locale]}`}
              >
                {t("examples.open")}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="own" className="grid gap-4">
        <div>
          <h2 id="own">{t("own.title")}</h2>
          <p className="text-ink-soft">{t("own.text")}</p>
        </div>
        <StartOwn
          href={planner}
          words={{
            blank: t("own.blank"),
            file: t("own.file"),
            paste: t("own.paste"),
            pasteLabel: t("own.pasteLabel"),
            pasteOpen: t("own.pasteOpen"),
          }}
        />
      </section>
      <div className="grid gap-10 md:grid-cols-2">
        <section aria-labelledby="gloss" className="grid content-start gap-3">
          <h2 id="gloss">{t("glossTitle")}</h2>
          <p>{t("gloss.basic")}</p>
          <p>{t("gloss.employees")}</p>
          <p>{t("gloss.start")}</p>
        </section>
        <section aria-labelledby="covers" className="grid content-start gap-3">
          <h2 id="covers">{t("covers.title")}</h2>
          <p>{t("covers.has")}</p>
          <p>{t("covers.hasNot")}</p>
          <p>
            <Link href={`/${locale}/law`} prefetch={false}>
              {t("covers.law")}
            </Link>
          </p>
        </section>
      </div>
    </div>
  );
}
