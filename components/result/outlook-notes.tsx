"use client";
import { useTranslations } from "use-intl";
import { SourceList } from "#components/explain/source-list.tsx";
import { parameters, type SourceId, sources } from "#data/index.ts";
import { averageTakeHome, valuation2024 } from "#data/outlooks.ts";
import type { Source } from "#lib/explain/index.ts";
import { addMonths, firstMonthOf, fiscalYearOf, formatMonth } from "#lib/time/index.ts";

type Props = {
  readonly amountsOf: number;
  /** The last year shown. */
  readonly until: number;
};

/** Which amounts are law, announced or projected, and what the outlooks assume and leave out. */
export function OutlookNotes({ amountsOf, until }: Props) {
  const t = useTranslations("outlook");
  const next = amountsOf + 1;
  const { reserveEnds } = valuation2024;
  const slide = slideTaken();
  return (
    <div className="grid gap-3">
      <ul className="list-disc ps-5 text-sm">
        <li>{t("status.enacted", { fiscalYear: String(amountsOf) })}</li>
        {isAnnounced(next) && <li>{t("status.announced", { fiscalYear: String(next) })}</li>}
        <li>{t("status.projected")}</li>
        {until > reserveEnds.fiscalYear && <li>{t("reserve", { fiscalYear: String(reserveEnds.fiscalYear) })}</li>}
      </ul>
      <details>
        <summary className="fold">{t("rules")}</summary>
        <div className="grid gap-4">
          <ul className="hint list-disc ps-5">
            <li>{t("rule.made")}</li>
            {slide && <li>{t("rule.slide", slide)}</li>}
            <li>{t("rule.pay")}</li>
            <li>{t("rule.fixed")}</li>
            <li>{t("rule.held")}</li>
            <li>{t("rule.level")}</li>
          </ul>
          <SourceList sources={SOURCES} />
        </div>
      </details>
    </div>
  );
}

/** Whether the contribution of the next fiscal year was announced when the amounts of this one were. */
const isAnnounced = (fiscalYear: number): boolean =>
  parameters
    .history("nationalContribution")
    .some(({ from, status }) => status === "announced" && fiscalYearOf(from) === fiscalYear);

/** The part of the slide that employees' pensions take for now, and the last fiscal year of it. */
function slideTaken(): { readonly share: string; readonly fiscalYear: string } | undefined {
  const part = parameters.history("employeesSlideShare").find(({ value: { num, den } }) => num < den);
  if (!part?.to) return undefined;
  return { share: `${part.value.num}/${part.value.den}`, fiscalYear: String(fiscalYearOf(addMonths(part.to, -1))) };
}

const SOURCES: readonly Source[] = [
  {
    parameter: "valuation2024",
    value: undefined,
    from: formatMonth(firstMonthOf(valuation2024.paths.highGrowth[0]?.fiscalYear ?? 0)),
    status: "projected",
    confidence: valuation2024.confidence,
    ...shownOf(valuation2024.source),
  },
  {
    parameter: "averageTakeHome",
    value: averageTakeHome.monthlyAmount,
    from: formatMonth(firstMonthOf(averageTakeHome.fiscalYear)),
    to: formatMonth(addMonths(firstMonthOf(averageTakeHome.fiscalYear + 1), -1)),
    status: "announced",
    confidence: averageTakeHome.confidence,
    ...shownOf(averageTakeHome.source),
  },
];

function shownOf(id: SourceId): { readonly title: string; readonly url: string } {
  const { title, url = "" }: { readonly title: string; readonly url?: string } = sources[id];
  return { title, url };
}
