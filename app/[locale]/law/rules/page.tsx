import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { isLocale } from "#components/intl/locale.ts";
import { translator } from "#components/intl/messages.ts";
import { type Rules, RuleTable } from "#components/law/rule-table.tsx";
import registered from "#data/rules.json";

type Props = { readonly params: Promise<{ locale: string }> };

// JSON imports make every rule a type of its own; a data test holds their common shape.
const rules: Rules = registered as unknown as Rules;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: (await translator(locale, "law"))("rules.title") } : {};
}

export default async function RulesPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await translator(locale, "law");
  const all = Object.entries(rules);
  const built = all.filter(([, { status }]) => status === "built");
  return (
    <div className="page grid gap-6 py-8">
      <div className="grid max-w-3xl gap-3">
        <h1>{t("rules.title")}</h1>
        <p>{t("rules.text", { total: all.length, built: built.length })}</p>
        <p>
          <Link href={`/${locale}/law`} prefetch={false}>
            {t("parameters.link")}
          </Link>
        </p>
      </div>
      <RuleTable locale={locale} caption={t("rules.only")} rules={built} />
      <details>
        <summary className="fold">{t("rules.others")}</summary>
        <RuleTable
          locale={locale}
          caption={t("rules.others")}
          rules={all.filter(([, { status }]) => status !== "built")}
        />
      </details>
    </div>
  );
}
