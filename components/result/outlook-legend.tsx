"use client";
import { useTranslations } from "use-intl";
import { lookOfOutlook } from "#components/charts/look.ts";
import type { Format, Translate } from "#components/intl/format.ts";
import { useFormat } from "#components/intl/use-format.ts";
import { longRunOf } from "#components/planner/outlook-choice.ts";
import type { Scenario } from "#lib/input/index.ts";
import type { OutlookYears } from "#lib/simulate.ts";
import { parseFiscalYear } from "#lib/time/index.ts";
import { outlookNamed } from "./outlook-year.ts";

type Props = {
  readonly scenario: Scenario;
  readonly outlooks: readonly OutlookYears[];
  /** What the figures are, and of which year. */
  readonly said: string;
  readonly year: string;
  readonly figure: (outlook: OutlookYears) => string;
};

/** The outlooks by line, name and assumption, each with its figure of the chosen year. */
export function OutlookLegend({ scenario, outlooks, said, year, figure }: Props) {
  const t = useTranslations("outlook");
  const format = useFormat();
  const mine = outlookNamed(scenario);
  return (
    <table className="figures stacked">
      <caption className="sr-only">{said}</caption>
      <thead>
        <tr>
          <th scope="col">{t("column.outlook")}</th>
          <th scope="col" className="num">
            {said}
          </th>
        </tr>
      </thead>
      <tbody>
        {outlooks.map((one) => (
          <tr key={one.outlook} data-testid={`outlook-${one.outlook}`}>
            <th scope="row" className="font-normal">
              <span className="flex items-start gap-2">
                <LineSample name={one.outlook} mine={one.outlook === mine} />
                <span>
                  <span className={one.outlook === mine ? "font-semibold" : ""}>
                    {t(`name.${one.outlook}`)}
                    {one.outlook === mine && t("mine")}
                  </span>
                  <span className="hint block">{glossOf(one, scenario, t, format)}</span>
                </span>
              </span>
            </th>
            <td className="num" data-label={year}>
              {figure(one)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LineSample({ name, mine }: { readonly name: OutlookYears["outlook"]; readonly mine: boolean }) {
  const { stroke, dash, width } = lookOfOutlook(name, mine);
  return (
    <svg width="40" height="20" className="mt-0.5 shrink-0" aria-hidden="true">
      <line x1="0" y1="10" x2="40" y2="10" stroke={stroke} strokeWidth={width} strokeDasharray={dash} />
    </svg>
  );
}

function glossOf({ outlook, amountsOf }: OutlookYears, scenario: Scenario, t: Translate, format: Format): string {
  if (outlook === "level") return t("gloss.level", { fiscalYear: String(amountsOf) });
  if (outlook !== "own") {
    const { prices, realWages } = longRunOf(outlook);
    return t("gloss.case", { prices: format.share(prices), wages: format.share(realWages) });
  }
  const own = scenario.assumptions.outlook;
  if (own?.kind !== "custom") return "";
  const last = own.slideUntil === undefined ? undefined : parseFiscalYear(own.slideUntil);
  return t("gloss.own", {
    prices: format.percent(own.prices),
    wages: format.percent(own.wages),
    slide: format.percent(own.slide),
    until: last === undefined ? "" : t("gloss.until", { fiscalYear: String(last) }),
  });
}
