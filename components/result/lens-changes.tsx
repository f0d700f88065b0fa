"use client";
import { useLocale, useTranslations } from "use-intl";
import type { Format } from "#components/intl/format.ts";
import type { Translator } from "#components/intl/messages.ts";
import { useFormat } from "#components/intl/use-format.ts";
import { valueShown } from "#components/law/value-shown.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import type { Lens } from "#lib/simulate.ts";

/** The parameters in which the laws differ, and what the comparison cannot show. */
export function LensChanges({ lens: { changed, heldEqual } }: { readonly lens: Lens }) {
  const t = useTranslations("lens");
  const names = useTranslations("parameters");
  const law = useTranslations("law");
  const format = useFormat();
  const locale = useLocale();
  const title = t("changed.title");
  return (
    <div className="grid gap-2">
      <h3>{title}</h3>
      {changed.length === 0 ? (
        <p>{t("changed.none")}</p>
      ) : (
        <ScrollBox label={title}>
          <table className="figures stacked text-sm">
            <caption className="hint">{t("changed.caption")}</caption>
            <thead>
              <tr>
                {["parameter", "from", "before", "after"].map((key) => (
                  <th key={key} scope="col">
                    {t(`column.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changed.map(({ parameter, from, before, after }) => (
                <tr key={`${parameter} ${from} ${JSON.stringify([before, after])}`}>
                  <th scope="row" className="whitespace-normal font-normal sm:min-w-40">
                    <a href={`/${locale}/law/${parameter}`}>{names(parameter)}</a>
                  </th>
                  <td className="whitespace-nowrap" data-label={t("column.from")}>
                    {format.monthShort(from)}
                  </td>
                  <td className="whitespace-normal" data-label={t("column.before")}>
                    {shown(before, t("changed.absent"), law, format)}
                  </td>
                  <td className="whitespace-normal" data-label={t("column.after")}>
                    {shown(after, t("changed.absent"), law, format)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <h3>{t("unseen.title")}</h3>
      <ul className="list-disc ps-5">
        {heldEqual.map(({ parameter, base, before, after }) => (
          <li key={parameter}>
            {t("unseen.heldEqual", {
              parameter: names(parameter),
              base: names(base),
              before: shown(before, t("changed.absent"), law, format),
              after: shown(after, t("changed.absent"), law, format),
            })}
          </li>
        ))}
        <li>{t("unseen.amounts")}</li>
      </ul>
    </div>
  );
}

/** So many lines of a value are written out. */
const MOST = 4;

const shown = (value: unknown, absent: string, law: Translator, format: Format): string =>
  value === undefined ? absent : valueShown(value, law, format, MOST).join(" / ");
