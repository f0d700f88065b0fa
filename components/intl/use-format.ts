"use client";
import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { createFormat, type Format } from "./format.ts";
import type { Locale } from "./locale.ts";

/** Formats of the page's language. */
export function useFormat(): Format {
  const t = useTranslations("format");
  const locale = useLocale() as Locale;
  return useMemo(() => createFormat(t, locale), [t, locale]);
}
