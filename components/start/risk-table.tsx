"use client";
import { useTranslations } from "use-intl";
import { TableTwin } from "#components/charts/table-twin.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import type { PersonStartAnswer, StartRow } from "#lib/simulate.ts";
import { markedRows } from "./start-columns.ts";
import { rowNamed, turnSaid, wholeYen } from "./start-said.ts";

/** Every start with what it gains over 65 and what it puts at stake. */
export function RiskTable({ own }: { readonly own: PersonStartAnswer }) {
  const t = useTranslations("start");
  const format = useFormat();
  const yen = (value = 0) => {
    const raw = wholeYen(value);
    return { raw, text: format.amount(raw) };
  };
  const difference = ({ difference: value }: StartRow) =>
    Number.isFinite(value) ? { raw: wholeYen(value), text: format.signedAmount(wholeYen(value)) } : { text: t("none") };
  const columns = ["turn", "difference", "chance", "withHeirs", "withoutHeirs", "dependants", "swallowed"];
  return (
    <div className="grid gap-1">
      <h3>{t("risks.title")}</h3>
      <p className="hint">{t("risks.caption")}</p>
      <TableTwin
        caption={t("risks.title")}
        file="nenrin-start-ages.csv"
        header={[t("totals.starts"), ...columns.map((column) => t(`risks.${column}`))]}
        rows={markedRows(own).map((one) => [
          { text: rowNamed(one, t) },
          { text: turnSaid(one.row, t) },
          difference(one.row),
          { raw: one.row.waiting?.probability ?? 0, text: format.percent(one.row.waiting?.probability ?? 0) },
          yen(one.row.waiting?.peakLoss),
          yen(one.row.waiting?.peakLossWithoutHeirs),
          yen(one.row.dependentsLost),
          yen(one.row.survivorsOffset?.swallowed),
        ])}
      />
    </div>
  );
}
