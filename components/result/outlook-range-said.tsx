"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";

/** Yen a month in a fiscal year. */
type Range = {
  readonly fiscalYear: number;
  readonly least: number;
  readonly most: number;
  /** In the outlook that the scenario takes, where it takes one. */
  readonly own?: number | undefined;
  /** At the same amounts for ever, where that is far from the headline: work withholds a part, or additions come and go. */
  readonly unmoved?: number | undefined;
};

/** The range of the official cases, rounded to thousands; invisible where it only keeps the space. */
export function RangeSaid({ range, hidden = false }: { readonly range: Range; readonly hidden?: boolean }) {
  const t = useTranslations("result");
  const format = useFormat();
  const about = (yen: number) => format.yen(Math.round(yen / 1000) * 1000);
  const { fiscalYear, least, most, own, unmoved } = range;
  return (
    <div className={hidden ? "invisible" : ""} aria-hidden={hidden}>
      <p>{t("headline.outlooks", { fiscalYear: String(fiscalYear), least: about(least), most: about(most) })}</p>
      {unmoved !== undefined && <p>{t("headline.unmovedThen", { yen: about(unmoved) })}</p>}
      {own !== undefined && <p>{t("headline.ownOutlook", { yen: about(own) })}</p>}
    </div>
  );
}
