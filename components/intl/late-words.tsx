"use client";
import { type ReactNode, use, useMemo } from "react";
import { IntlProvider, useLocale, useMessages } from "use-intl";
import { isLocale, type Locale } from "./locale.ts";
import { type Messages, messagesFor, type Namespace } from "./messages.ts";

type Props = {
  readonly names: readonly Namespace[];
  readonly children: ReactNode;
};

const fetched = new Map<string, Promise<Messages>>();

/** Fetched once a language. */
function wordsOf(locale: Locale, names: readonly Namespace[]): Promise<Messages> {
  const key = [locale, ...names].join(" ");
  const words = fetched.get(key) ?? messagesFor(locale, names);
  fetched.set(key, words);
  return words;
}

/** The words of parts that are fetched when they are opened come with them, so that the page itself stays small. */
export function LateWords({ names, children }: Props) {
  const locale = useLocale();
  if (!isLocale(locale)) throw new Error(`LateWords: no words in ${locale}`);
  const page = useMessages();
  const late = use(wordsOf(locale, names));
  const messages = useMemo(() => ({ ...page, ...late }), [page, late]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      {children}
    </IntlProvider>
  );
}
