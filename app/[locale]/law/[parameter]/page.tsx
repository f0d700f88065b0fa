import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { isLocale } from "#components/intl/locale.ts";
import { formatFor, translator } from "#components/intl/messages.ts";
import { ParameterTable } from "#components/law/parameter-table.tsx";
import { parameters } from "#data/index.ts";

type Props = { readonly params: Promise<{ locale: string; parameter: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, parameter } = await params;
  if (!isLocale(locale) || !parameters.names.some((name) => name === parameter)) return {};
  return { title: (await translator(locale, "parameters"))(parameter) };
}

/** Every value one figure of the law has had. */
export default async function ParameterPage({ params }: Props) {
  const { locale, parameter } = await params;
  const name = parameters.names.find((one) => one === parameter);
  if (!isLocale(locale) || name === undefined) notFound();
  const t = await translator(locale, "law");
  const names = await translator(locale, "parameters");
  return (
    <div className="page grid gap-6 py-8">
      <div className="grid gap-2">
        <p>
          <Link href={`/${locale}/law`} prefetch={false}>
            {t("parameters.link")}
          </Link>
        </p>
        <h1>{names(name)}</h1>
        <p className="hint">{t("parameters.text")}</p>
      </div>
      <ParameterTable
        history={parameters.history(name)}
        caption={names(name)}
        t={t}
        format={await formatFor(locale)}
        words={await translator(locale, "explain")}
      />
    </div>
  );
}
