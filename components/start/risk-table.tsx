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
  const yen = (value: number | undefined, signed = false) => {
    if (value === undefined || !Number.isFinite(value)) return { text: t("none") };
    const raw = wholeYen(value);
    return { raw, text: signed ? format.signedAmount(raw) : format.amount(raw) };
  };
  const swallowed = ({ survivorsOffset }: StartRow) =>
    survivorsOffset
      ? t("risks.swallowedOf", {
          swallowed: format.amount(wholeYen(survivorsOffset.swallowed)),
          increment: format.amount(wholeYen(survivorsOffset.increment)),
        })
      : t("none");
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
          yen(one.row.difference, true),
          { text: one.row.waiting ? format.percent(one.row.waiting.probability) : t("none") },
          yen(one.row.waiting?.peakLoss),
          yen(one.row.waiting?.peakLossWithoutHeirs),
          yen(one.row.dependentsLost),
          { text: swallowed(one.row) },
        ])}
      />
    </div>
  );
}
