"use client";
import { type ReactNode, use, useMemo } from "react";
import { IntlProvider, useLocale, useMessages } from "use-intl";
import { isLocale, type Locale } from "./locale.ts";
import { type Messages, messagesFor } from "./messages.ts";

const fetched = new Map<Locale, Promise<Messages>>();

/** Fetched once a language. */
function lateWords(locale: Locale): Promise<Messages> {
  const words = fetched.get(locale) ?? messagesFor(locale, ["events"]);
  fetched.set(locale, words);
  return words;
}

/** The words of parts that are fetched when they are opened come with them, so that the page itself stays small. */
export function LateWords({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  if (!isLocale(locale)) throw new Error(`LateWords: no words in ${locale}`);
  const page = useMessages();
  const late = use(lateWords(locale));
  const messages = useMemo(() => ({ ...page, ...late }), [page, late]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      {children}
    </IntlProvider>
  );
}
