"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ScrollBox } from "#components/ui/scroll-box.tsx";

export type Row = {
  readonly key: string;
  readonly what: ReactNode;
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly difference: string;
};

/** Under the one law, under the other, and the difference. */
export function Beside({
  title,
  caption,
  rows,
}: {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly Row[];
}) {
  const t = useTranslations("lens");
  return (
    <div className="grid gap-1">
      <h3>{title}</h3>
      <ScrollBox label={title}>
        <table className="figures stacked">
          <caption className="hint">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("column.what")}</th>
              {(["before", "after", "difference"] as const).map((key) => (
                <th key={key} scope="col" className="num">
                  {t(`column.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, what, before, after, difference }) => (
              <tr key={key}>
                <th scope="row" className="whitespace-normal font-normal sm:min-w-40">
                  {what}
                </th>
                <td className="num whitespace-normal" data-label={t("column.before")}>
                  {before}
                </td>
                <td className="num whitespace-normal" data-label={t("column.after")}>
                  {after}
                </td>
                <td className="num" data-label={t("column.difference")}>
                  {difference}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}

/** The first line, and smaller what belongs to it. */
export function Lines({ lines: [first, ...rest] }: { readonly lines: readonly string[] }) {
  return (
    <div>
      {first}
      {rest.map((line) => (
        <div key={line} className="hint">
          {line}
        </div>
      ))}
    </div>
  );
}
