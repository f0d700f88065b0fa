import Link from "next/link";
import type { Locale } from "#components/intl/locale.ts";
import { translator } from "#components/intl/messages.ts";
import { LanguageLink } from "./language-link.tsx";

export async function Header({ locale }: { readonly locale: Locale }) {
  const t = await translator(locale, "common");
  return (
    <header className="border-line border-b print:hidden">
      <div className="page flex min-h-14 flex-wrap items-center gap-x-5">
        <Link href={`/${locale}`} className="wordmark" prefetch={false}>
          <Rings />
          <span>{t("name")}</span>
        </Link>
        <nav
          aria-label={t("nav.label")}
          className="order-last flex basis-full flex-wrap items-center gap-x-5 sm:order-none sm:flex-1 sm:basis-auto"
        >
          <Link href={`/${locale}/planner`} className="navlink" prefetch={false}>
            {t("nav.planner")}
          </Link>
          <Link href={`/${locale}/law`} className="navlink" prefetch={false}>
            {t("nav.law")}
          </Link>
        </nav>
        <LanguageLink locale={locale} label={t("nav.otherLanguage")} />
      </div>
    </header>
  );
}

function Rings() {
  return (
    <svg
      viewBox="0 0 32 32"
      width="26"
      height="26"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <circle cx="15" cy="16.6" r="2.4" />
      <circle cx="15.4" cy="16.3" r="7" />
      <circle cx="16" cy="16" r="12" />
    </svg>
  );
}
