"use client";
import { useTranslations } from "use-intl";
import { downloadText } from "#components/ui/download.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { toCsv } from "./csv.ts";

type Cell = { readonly text: string; readonly raw?: number };

type Props = {
  readonly caption: string;
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The figures of a chart as a table, to read and to take away as CSV. */
export function TableTwin({ caption, file, header, rows }: Props) {
  const t = useTranslations("result");
  const csv = () =>
    downloadText(file, toCsv([header, ...rows.map((row) => row.map(({ text, raw }) => raw ?? text))]), "text/csv");
  return (
    <details>
      <summary className="fold">{t("twin.show")}</summary>
      <div className="grid gap-2">
        <ScrollBox label={caption}>
          <table className="figures wide">
            <caption className="hint">{caption}</caption>
            <thead>
              <tr>
                {header.map((text, i) => (
                  <th key={text} scope="col" className={rows[0]?.[i]?.raw === undefined ? "" : "num"}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.map(({ text }) => text).join()}>
                  {row.map(({ text, raw }, i) => (
                    <td key={header[i]} className={raw === undefined ? wrapOf(text) : "num"}>
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <button type="button" className="button-link no-print justify-self-start" onClick={csv}>
          {t("twin.csv")}
        </button>
      </div>
    </details>
  );
}

/** Months and ages stay in one line; what is said in sentences gets room, or its rows grow tall beside many figures. */
const wrapOf = (text: string): string => (text.length > 16 ? "min-w-72" : "whitespace-nowrap");
