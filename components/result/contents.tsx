"use client";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { stayAt } from "./stay-at.ts";

type Props = {
  readonly need: boolean;
  readonly leaving: boolean;
};

/** The sections in the order of the page, each with the words of its heading; those that load theirs later have some of their own here. */
const SECTIONS = [
  { id: "rights", title: "rights.title" },
  { id: "months", title: "strip.title" },
  { id: "income", title: "chart.title" },
  { id: "need-covered", title: "contents.need" },
  { id: "outlook", title: "outlook.title" },
  { id: "protection", title: "protection.title" },
  { id: "when-to-start", title: "start.title" },
  { id: "how-certain", title: "uncertainty.title" },
  { id: "timeline", title: "timeline.title" },
  { id: "contributions", title: "contributions.title" },
  { id: "lifetime-values", title: "values.title" },
  { id: "leaving", title: "contents.leaving" },
  { id: "record-audit", title: "audit.title" },
  { id: "marginal", title: "contents.marginal" },
  { id: "lens", title: "contents.lens" },
  { id: "claims", title: "claims.title" },
  { id: "not-covered", title: "notCovered.title" },
] as const;

/** Everything that stands below the headline, to go to at once. */
export function Contents({ need, leaving }: Props) {
  const t = useTranslations("result");
  const shown = SECTIONS.filter(({ id }) => (id === "need-covered" ? need : id === "leaving" ? leaving : true));
  // an address that names a section is opened before the section is there
  useEffect(() => {
    const asked = SECTIONS.find(({ id }) => location.hash === `#${id}`);
    if (asked) stayAt(asked.id);
  }, []);
  return (
    <nav aria-label={t("contents.title")} className="no-print">
      <details>
        <summary className="fold">{t("contents.title")}</summary>
        <ul className="grid list-none gap-x-6 p-0 sm:grid-cols-2">
          {shown.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-2" onClick={() => stayAt(id)}>
                {t(title)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
