import type { Format, Translate } from "#components/intl/format.ts";
import type { AuditItem } from "#lib/simulate.ts";
import { addMonths } from "#lib/time/index.ts";

/** First and last month of an item; one month stands alone. */
export function periodSaid({ from, to }: Pick<AuditItem, "from" | "to">, t: Translate, format: Format): string {
  const last = addMonths(to, -1);
  return last === from
    ? format.monthShort(from)
    : t("audit.years", { from: format.monthShort(from), to: format.monthShort(last) });
}

/** What an item is, for titles and spoken labels. */
export const itemSaid = (item: AuditItem, t: Translate, format: Format): string =>
  t("audit.what", { kind: t(`audit.kind.${item.kind}`), period: periodSaid(item, t, format) });
