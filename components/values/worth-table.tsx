"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import type { ScenarioProjection } from "#lib/simulate.ts";
import { benefitsIn, type Column } from "./values-rows.ts";
import { personIn, wholeYen } from "./values-said.ts";
import { type Row, ValuesTable } from "./values-table.tsx";

type Props = {
  readonly columns: readonly Column[];
  readonly people: readonly Named[];
  readonly scenarios: readonly ScenarioProjection[];
};

/** The expected value of the household's pensions, benefit by benefit, and whose they are. */
export function WorthTable({ columns, people, scenarios }: Props) {
  const t = useTranslations("values");
  const result = useTranslations("result");
  const format = useFormat();
  const [first] = columns;
  const yen = (value: number | undefined) => format.yen(wholeYen(value ?? 0));
  const rows: Row[] = benefitsIn(columns).map((benefit) => ({
    key: benefit,
    head: result(`benefit.${benefit}`),
    cell: ({ values }) => yen(values.household.byBenefit[benefit]),
  }));
  if (columns.some(({ values }) => values.household.toHeirs >= 0.5))
    rows.push({ key: "toHeirs", head: t("worth.toHeirs"), cell: ({ values }) => yen(values.household.toHeirs) });
  rows.push({
    key: "total",
    head: t("worth.total"),
    cell: ({ values }) => yen(values.household.expected),
    sum: true,
  });
  if (first && columns.length > 1)
    rows.push({
      key: "difference",
      head: t("worth.difference", { letter: first.letter }),
      cell: ({ id, values }) =>
        id === first.id
          ? t("none")
          : format.signedYen(wholeYen(values.household.expected) - wholeYen(first.values.household.expected)),
    });
  if (people.length > 1)
    rows.push(
      ...people.map(
        ({ id, name }): Row => ({
          key: id,
          head: t("worth.of", { name }),
          cell: ({ values }) => yen(personIn(values, id)?.expected),
        }),
      ),
    );
  return (
    <div className="grid gap-2">
      <h3>{t("worth.title")}</h3>
      <ValuesTable
        caption={t("worth.caption")}
        what={t("worth.what")}
        columns={columns}
        groups={[{ rows }]}
        testId="values-worth"
      />
      {columns.flatMap((column) =>
        (scenarios.find(({ id }) => id === column.id)?.oneOffs ?? []).map(({ kind, person, month, amount }) => (
          <p key={`${column.id} ${person} ${month}`} className="notice">
            {t("worth.once", { scenario: column.name, what: result(`oneOff.${kind}`), yen: format.yen(amount) })}
          </p>
        )),
      )}
    </div>
  );
}
