import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { isLocale } from "#components/intl/locale.ts";
import { translator } from "#components/intl/messages.ts";
import { Footer } from "#components/shell/footer.tsx";
import { Header } from "#components/shell/header.tsx";
import "../globals.css";

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Omit<Props, "children">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await translator(locale, "common");
  return { title: { default: t("title"), template: `%s | ${t("name")}` }, description: t("description") };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  // The nonce of the content security policy belongs to one request, so no page is made ahead of it.
  await connection();
  const t = await translator(locale, "common");
  return (
    <html lang={locale}>
      <body>
        <a className="skip" href="#main">
          {t("skip")}
        </a>
        <Header locale={locale} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer locale={locale} today={new Date().toISOString().slice(0, 7)} />
      </body>
    </html>
  );
}
