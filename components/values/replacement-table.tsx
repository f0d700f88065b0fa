"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import type { Column } from "./values-rows.ts";
import { personIn, wholeYen } from "./values-said.ts";
import { ValuesTable } from "./values-table.tsx";

type Props = { readonly columns: readonly Column[]; readonly people: readonly Named[] };

/** Each person's old-age pensions in percent of the pay of the last full year before them. */
export function ReplacementTable({ columns, people }: Props) {
  const t = useTranslations("values");
  const result = useTranslations("result");
  const format = useFormat();
  return (
    <div className="grid gap-2">
      <h3>{t("replacement.title")}</h3>
      <ValuesTable
        caption={t("replacement.caption")}
        what={t("replacement.what")}
        columns={columns}
        groups={[
          {
            rows: people.map(({ id, name }) => ({
              key: id,
              head: name,
              cell: ({ values }) => {
                const found = personIn(values, id)?.replacement;
                if (!found) return t("none");
                return (
                  <span>
                    {format.share(found.rate)}
                    <span className="hint block whitespace-normal">
                      {t("replacement.of", {
                        pension: format.yen(wholeYen(found.annualAmount)),
                        month: format.monthShort(found.fromMonth),
                        pay: format.yen(wholeYen(found.pay)),
                        fiscalYear: String(found.fiscalYear),
                      })}
                    </span>
                  </span>
                );
              },
            })),
          },
        ]}
        testId="values-replacement"
      />
      <p className="hint">
        {t("replacement.definition")} {t("replacement.official")}{" "}
        <a href="#outlook">{t("replacement.link", { title: result("outlook.title") })}</a>
      </p>
    </div>
  );
}
