"use client";
import { useTranslations } from "use-intl";
import type { Format, Translate } from "#components/intl/format.ts";
import { useFormat } from "#components/intl/use-format.ts";
import type { Source } from "#lib/explain/index.ts";

/** The figures of the law used in a derivation: since when, how sure, and where they were published. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const t = useTranslations("explain");
  const names = useTranslations("parameters");
  const format = useFormat();
  if (sources.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h3>{t("sources")}</h3>
      <ul className="grid gap-3">
        {sources.map((source) => (
          <li key={`${source.parameter} ${source.from} ${source.status}`} className="text-sm">
            <strong>{names.has(source.parameter) ? names(source.parameter) : source.parameter}</strong>
            {typeof source.value === "number" && <span className="tabular-nums"> {format.number(source.value)}</span>}
            <br />
            {validity(source, t, format)}
            {" · "}
            {t(`status.${source.status}`)}
            {" · "}
            <span className={source.confidence === "verified" || source.confidence === "derived" ? "" : "error"}>
              {t(`confidence.${source.confidence}`)}
            </span>
            <br />
            {source.url ? (
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Values from before anyone alive was insured carry this month. */
const BEGINNING = "1900-01";

function validity({ from, to }: Source, t: Translate, format: Format): string {
  const start = from === BEGINNING ? t("fromBeginning") : format.detail(from);
  if (to !== undefined) return t("valid", { from: start, to: format.detail(to) });
  return from === BEGINNING ? start : t("validFrom", { from: start });
}
