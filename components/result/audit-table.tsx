"use client";
import { useTranslations } from "use-intl";
import { ExplainedFigure } from "#components/explain/explain-button.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import type { Plan } from "#lib/input/index.ts";
import type { AuditItem } from "#lib/simulate.ts";
import type { AuditRow } from "./audit-rows.ts";
import { itemSaid, periodSaid } from "./audit-said.ts";
import { letter } from "./headline.tsx";

type Props = {
  readonly rows: readonly AuditRow[];
  readonly person: string;
  readonly name: string;
  readonly scenarios: Plan["scenarios"];
};

/** Months, what can be done, price, gain, years to pay back, and until when. */
export function AuditTable({ rows, person, name, scenarios }: Props) {
  const t = useTranslations("result");
  const caption = t("chart.ofPerson", { name, part: t("audit.title") });
  return (
    <ScrollBox label={caption}>
      <table className="figures stacked">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {["months", "fate"].map((key) => (
              <th key={key} scope="col">
                {t(`audit.column.${key}`)}
              </th>
            ))}
            {["price", "gain", "breakEven"].map((key) => (
              <th key={key} scope="col" className="num whitespace-normal">
                {t(`audit.column.${key}`)}
              </th>
            ))}
            <th scope="col">{t("audit.column.until")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} person={person} scenarios={scenarios} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** On a phone a figure that there is not takes no line. */
const ABSENT = "max-sm:hidden";

type RowProps = { readonly row: AuditRow; readonly person: string; readonly scenarios: Plan["scenarios"] };

function Row({ row: { item, scenarios: at }, person, scenarios }: RowProps) {
  const t = useTranslations("result");
  const format = useFormat();
  const what = itemSaid(item, t, format);
  const scenario = scenarios[at[0]?.index ?? 0]?.id ?? "";
  const figure = (key: "price" | "yearlyGain" | "breakEvenYears", title: string, said: string) => (
    <ExplainedFigure
      title={t(title, { what })}
      questions={[{ scenario, person, kind: "missed", item: item.kind, from: item.from, figure: key }]}
    >
      {said}
    </ExplainedFigure>
  );
  const { price, yearlyGain, breakEvenYears } = item;
  return (
    <tr>
      <th scope="row" className="min-w-24 font-normal sm:whitespace-nowrap">
        {periodSaid(item, t, format)}
        <div className="hint">
          {t("audit.months", { count: item.months })}
          {item.status !== undefined && ` · ${t(`status.${item.status}`)}`}
        </div>
      </th>
      <td className="whitespace-normal sm:min-w-40">
        {t(`audit.kind.${item.kind}`)}
        {at.length < scenarios.length && (
          <div className="hint">{t("audit.only", { letters: at.map(({ index }) => letter(index)).join(", ") })}</div>
        )}
      </td>
      <td className={`num ${price === undefined ? ABSENT : ""}`} data-label={t("audit.column.price")}>
        {price === undefined ? t("audit.none") : figure("price", "audit.priceTitle", format.amount(price))}
      </td>
      <td className={`num ${yearlyGain === undefined ? ABSENT : ""}`} data-label={t("audit.column.gain")}>
        {yearlyGain === undefined
          ? t("audit.none")
          : figure("yearlyGain", "audit.gainTitle", format.amount(yearlyGain))}
      </td>
      <td className={`num ${breakEvenYears === undefined ? ABSENT : ""}`} data-label={t("audit.column.breakEven")}>
        {breakEvenYears === undefined
          ? t("audit.none")
          : figure("breakEvenYears", "audit.breakEvenTitle", format.years(breakEvenYears))}
      </td>
      <td
        className={`whitespace-normal sm:min-w-40 ${item.deadlines ? "" : ABSENT}`}
        data-label={t("audit.column.until")}
      >
        {untilSaid(item, t, format)}
      </td>
    </tr>
  );
}

function untilSaid(
  { deadlines }: AuditItem,
  t: (key: string, values?: Record<string, string>) => string,
  format: ReturnType<typeof useFormat>,
): string {
  if (!deadlines) return t("audit.none");
  const [first, last] = [format.date(deadlines.first), format.date(deadlines.last)];
  return first === last ? first : t("audit.until", { first, last });
}
