"use client";
import { usePathname } from "next/navigation";
import { isLocale, type Locale } from "#components/intl/locale.ts";
import en from "#data/messages/en/common.json";
import ja from "#data/messages/ja/common.json";

// Next passes no locale here, so the address tells it.
export default function NotFound() {
  const first = usePathname().split("/")[1] ?? "";
  const locale: Locale = isLocale(first) ? first : "ja";
  const { title, text, home } = (locale === "ja" ? ja : en).notFound;
  return (
    <div className="page grid gap-4 py-12">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={`/${locale}`}>{home}</a>
      </p>
    </div>
  );
}
