"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import type { PersonStartAnswer } from "#lib/simulate.ts";
import { RowHead } from "./row-head.tsx";
import { markedRows } from "./start-columns.ts";
import { agesSaid, wholeYen } from "./start-said.ts";

type Props = {
  readonly own: PersonStartAnswer;
  readonly person: Named;
  /** Nobody else is in the plan. */
  readonly alone: boolean;
};

/** Every start with what it pays a month, and in total by age at death. */
export function TotalsTable({ own, person, alone }: Props) {
  const t = useTranslations("start");
  const format = useFormat();
  const ages = own.at65.totals.map(({ age }) => age);
  return (
    <div className="grid gap-2">
      <div>
        <h3>{t("totals.title")}</h3>
        <p className="hint">{t(alone ? "totals.captionAlone" : "totals.caption")}</p>
      </div>
      <ScrollBox label={`${t("totals.title")} (${person.name})`}>
        <table className="figures text-sm" data-testid="start-totals">
          <thead>
            <tr>
              <th scope="col">{t("totals.starts")}</th>
              <th scope="col" className="num">
                {t("totals.month")}
              </th>
              {ages.map((age) => (
                <th key={age} scope="col" className="num">
                  {t("totals.death", { age })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {markedRows(own).map(({ key, row, marks }) => (
              <tr key={key}>
                <RowHead starts={agesSaid(row, t)} marks={marks} />
                <td className="num">{format.amount(wholeYen(row.monthlyAmount))}</td>
                {row.totals.map(({ age, total }) => (
                  <td key={age} className="num">
                    {format.amount(wholeYen(total))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
