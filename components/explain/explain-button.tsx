"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Question } from "#lib/simulate.ts";
import { useAsk } from "./explain-context.tsx";

type Props = { readonly title: string; readonly questions: readonly Question[] };

/** Opens the derivation of a figure. */
export function ExplainButton({ title, questions }: Props) {
  const t = useTranslations("result.explain");
  const ask = useAsk();
  if (questions.length === 0) return null;
  return (
    <button
      type="button"
      className="button-link no-print"
      aria-label={t("openFor", { title })}
      onClick={() => ask({ title, questions })}
    >
      {t("open")}
    </button>
  );
}

/** A figure in a table that is itself the way to its derivation. */
export function ExplainedFigure({ title, questions, children }: Props & { readonly children: ReactNode }) {
  const t = useTranslations("result.explain");
  const ask = useAsk();
  return (
    <button
      type="button"
      className="figure-button"
      title={t("openFor", { title })}
      onClick={() => ask({ title, questions })}
    >
      {children}
      <span className="sr-only"> {t("open")}</span>
    </button>
  );
}
