"use client";
import { usePathname } from "next/navigation";
import type { Locale } from "#components/intl/locale.ts";

/** The same page in the other language. A plain link: the document changes its language as a whole. */
export function LanguageLink({ locale, label }: { readonly locale: Locale; readonly label: string }) {
  const other: Locale = locale === "ja" ? "en" : "ja";
  const rest = usePathname().replace(/^\/(ja|en)(?=\/|$)/, "");
  return (
    <a href={`/${other}${rest}`} lang={other} hrefLang={other} className="navlink ml-auto">
      {label}
    </a>
  );
}
