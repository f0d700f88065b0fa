"use client";
import { useTranslations } from "use-intl";
import { ExplainedFigure } from "#components/explain/explain-button.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import type { PersonYear } from "#lib/simulate.ts";

type Props = {
  readonly scenario: string;
  readonly person: string;
  readonly years: readonly PersonYear[];
  readonly caption: string;
};

export const ownIn = (year: PersonYear): number => year.nationalContribution + year.employeesContribution;
export const boughtIn = ({ earned }: PersonYear): number =>
  earned.basic + earned.additional + earned.remunerationRelated + earned.transitional;

/** Year by year: own contributions, the employer's share, and the yearly pension that the year bought. */
export function YearTable({ scenario, person, years, caption }: Props) {
  const t = useTranslations("result");
  const format = useFormat();
  return (
    <ScrollBox label={caption}>
      <table className="figures">
        <caption className="hint">{t("contributions.unit")}</caption>
        <thead>
          <tr>
            {["year", "age", "own", "employer", "bought"].map((key) => (
              <th key={key} scope="col" className="num whitespace-normal">
                {t(`yearColumn.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => {
            const fiscalYear = String(year.fiscalYear);
            return (
              <tr key={fiscalYear}>
                <th scope="row" className="num font-normal">
                  {fiscalYear}
                </th>
                <td className="num">{year.age}</td>
                <td className="num">
                  <ExplainedFigure
                    title={t("contributions.ownTitle", { fiscalYear })}
                    questions={[{ scenario, person, kind: "contributions", fiscalYear: year.fiscalYear }]}
                  >
                    {format.amount(ownIn(year))}
                  </ExplainedFigure>
                </td>
                <td className="num">{format.amount(year.employerContribution)}</td>
                <td className="num">
                  <ExplainedFigure
                    title={t("contributions.boughtTitle", { fiscalYear })}
                    questions={[{ scenario, person, kind: "earned", fiscalYear: year.fiscalYear }]}
                  >
                    {format.amount(boughtIn(year))}
                  </ExplainedFigure>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
