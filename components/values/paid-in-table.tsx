"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import { bothOf, type Column, ownOf, perYen, SIDES, type Sides, sidesTogether } from "./values-rows.ts";
import { paidSaid, personIn, perYenSaid, wholeYen } from "./values-said.ts";
import { type Row, ValuesTable } from "./values-table.tsx";

type Props = {
  readonly columns: readonly Column[];
  readonly people: readonly Named[];
  /** The plan's first, in words. */
  readonly month: string;
};

/** What may not be known in full. */
const BEFORE: ReadonlySet<keyof Sides> = new Set(["paidOwn", "paidEmployer"]);

/** What the household and its employers pay in, what it is expected to get, and the one for each yen of the other. */
export function PaidInTable({ columns, people, month }: Props) {
  const t = useTranslations("values");
  const format = useFormat();
  const unknown = people.filter(({ id }) =>
    columns.some(({ values }) => personIn(values, id)?.contributions.complete === false),
  );
  const ratios = { perOwn: ownOf, perBoth: bothOf } as const;
  const rows: Row[] = [
    ...SIDES.map(
      (side): Row => ({
        key: side,
        head: t(`paidIn.${side}`, { month }),
        cell: ({ values }) => {
          const yen = sidesTogether(values)[side];
          return BEFORE.has(side) ? paidSaid(yen, values, t, format) : format.yen(wholeYen(yen));
        },
        sum: side === "pensions",
      }),
    ),
    ...Object.entries(ratios).map(
      ([key, paid]): Row => ({
        key,
        head: t(`paidIn.${key}`),
        cell: ({ values }) => perYenSaid(perYen(values, paid), t, format),
      }),
    ),
  ];
  return (
    <div className="grid gap-2">
      <div>
        <h3>{t("paidIn.title")}</h3>
        <p className="hint">{t("paidIn.hint", { month })}</p>
      </div>
      {unknown.map(({ id, name }) => (
        <p key={id} className="notice">
          {t("paidIn.unknown", { name, month })}
        </p>
      ))}
      <ValuesTable
        caption={t("paidIn.caption")}
        what={t("paidIn.what")}
        columns={columns}
        groups={[{ rows }]}
        testId="values-paid-in"
      />
      <p className="hint">{t("paidIn.careful")}</p>
    </div>
  );
}
