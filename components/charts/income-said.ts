import type { Format, Translate } from "#components/intl/format.ts";
import { addMonths, type IsoDate } from "#lib/time/index.ts";
import { ageAxis, type IncomeStep, SHOWN_AGES } from "./income-layers.ts";

/** The chart in one sentence: from which age how much. */
export function summaryOf(steps: readonly IncomeStep[], bornOn: IsoDate, t: Translate, format: Format): string {
  const shown = steps.filter(({ month }) => ageAxis(bornOn, month) < SHOWN_AGES.to);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return t("chart.nothing");
  const month = format.monthShort(first.month);
  const held = withheldSaid(shown, t, format);
  if (first === last) return `${t("chart.one", { month, yen: format.yen(first.monthlyAmount) })}${held}`;
  const highest = shown.reduce((most, step) => (step.monthlyAmount > most.monthlyAmount ? step : most), first);
  const most =
    highest.monthlyAmount > Math.max(first.monthlyAmount, last.monthlyAmount)
      ? t("chart.most", { month: format.monthShort(highest.month), yen: format.yen(highest.monthlyAmount) })
      : "";
  const two = t("chart.two", {
    month,
    yen: format.yen(first.monthlyAmount),
    lastMonth: format.monthShort(last.month),
    lastYen: format.yen(last.monthlyAmount),
  });
  return `${most === "" ? two : `${two} ${most}`}${held}`;
}

/** From when to when something is withheld, and how much at most; "" where nothing is. */
function withheldSaid(steps: readonly IncomeStep[], t: Translate, format: Format): string {
  const first = steps.findIndex(({ withheldAmount }) => withheldAmount > 0);
  const end = steps[steps.findLastIndex(({ withheldAmount }) => withheldAmount > 0) + 1]?.month;
  const from = steps[first]?.month;
  if (from === undefined) return "";
  const yen = format.yen(Math.floor(Math.max(...steps.map(({ withheldAmount }) => withheldAmount)) / 12));
  const span = { from: format.monthShort(from), to: end === undefined ? "" : format.monthShort(addMonths(end, -1)) };
  return ` ${t(end === undefined ? "chart.withheldOn" : "chart.withheld", { ...span, yen })}`;
}
