"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { ScenarioProjection, TimelinePoint } from "#lib/simulate.ts";
import { letter } from "./headline.tsx";
import { MonthsDownload } from "./months-download.tsx";
import { Payments } from "./payments.tsx";
import type { Named } from "./people.ts";
import { amountSaid, basisSaid, besideSaid, whatSaid, whoSaid, whySaid } from "./timeline-said.ts";

type Props = {
  readonly scenarios: readonly ScenarioProjection[];
  readonly people: readonly Named[];
  readonly amountsOf: number;
};

/** The first changes of the first years stand open; the rest can be shown, and is printed. */
const SHOWN = { years: 10, changes: 10 };

/** What changes when, for whom and why, and what is paid on which day. */
export default function Timeline({ scenarios, people, amountsOf }: Props) {
  const t = useTranslations("result");
  const [chosen, setChosen] = useState(scenarios[0]?.id ?? "");
  const scenario = scenarios.find(({ id }) => id === chosen) ?? scenarios[0];
  if (!scenario) return null;
  const panel = (id: string) => {
    const index = scenarios.findIndex((one) => one.id === id);
    const shown = scenarios[index];
    return (
      shown && (
        <div key={id} className="grid gap-6">
          <Changes scenario={shown} people={people} amountsOf={amountsOf} />
          <Payments scenario={shown} people={people} />
          <MonthsDownload scenario={shown} index={index} people={people} amountsOf={amountsOf} />
        </div>
      )
    );
  };
  return (
    <section aria-labelledby="timeline" className="grid gap-3">
      <div>
        <h2 id="timeline">{t("timeline.title")}</h2>
        <p className="hint">{t("timeline.hint")}</p>
      </div>
      <Tabs
        label={t("timeline.scenario")}
        tabs={scenarios.map(({ id, name }, i) => ({ id, label: `${letter(i)} ${name}` }))}
        selected={scenario.id}
        onSelect={setChosen}
        panel={panel}
        printsAll
      />
    </section>
  );
}

type ChangesProps = {
  readonly scenario: ScenarioProjection;
  readonly people: readonly Named[];
  readonly amountsOf: number;
};

function Changes({ scenario, people, amountsOf }: ChangesProps) {
  const t = useTranslations("result");
  const [all, setAll] = useState(false);
  const { timeline } = scenario;
  const [first] = timeline;
  if (!first) return <p>{t("timeline.none")}</p>;
  const soon = timeline.filter(({ month }) => month < first.month + 12 * SHOWN.years).length;
  const open = Math.min(soon, SHOWN.changes);
  return (
    <div className="grid gap-2">
      <ScrollBox label={t("timeline.caption", { name: scenario.name })}>
        <table className="figures timeline">
          <caption className="hint">{t("timeline.unit", { fiscalYear: String(amountsOf) })}</caption>
          <thead>
            <tr>
              {["month", "who", "what", "why", "monthly", "label"].map((key) => (
                <th key={key} scope="col" className={key === "monthly" ? "num whitespace-normal" : undefined}>
                  {t(`timeline.column.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {timeline.map((point, i) => (
              <ChangeRow
                key={keyOf(point)}
                point={point}
                people={people}
                amountsOf={amountsOf}
                className={i >= open && !all ? "hidden print:table-row" : ""}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {open < timeline.length && (
        <button type="button" className="button-link no-print justify-self-start" onClick={() => setAll(!all)}>
          {all ? t("timeline.showFewer") : t("timeline.showAll", { count: timeline.length })}
        </button>
      )}
    </div>
  );
}

type RowProps = {
  readonly point: TimelinePoint;
  readonly people: readonly Named[];
  readonly amountsOf: number;
  readonly className: string;
};

function ChangeRow({ point, people, amountsOf, className }: RowProps) {
  const t = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  return (
    <tr className={className}>
      <th scope="row" className="whitespace-nowrap font-normal">
        {format.monthShort(point.month)}
      </th>
      <td>{whoSaid(point, people, t)}</td>
      <td>{whatSaid(point, t)}</td>
      <td className="lg:min-w-44">
        {whySaid(point, people, reasons, format)}
        {besideSaid(point, t, format).map((text) => (
          <div key={text}>{text}</div>
        ))}
      </td>
      <td className="num">{amountSaid(point, t, format)}</td>
      <td className="hint">{basisSaid(point, amountsOf, t)}</td>
    </tr>
  );
}

/** One kind of change happens to one person once a month, but for laws and benefits, which have names. */
const keyOf = (point: TimelinePoint): string =>
  [
    point.month,
    point.kind,
    point.person,
    point.child,
    point.kind === "benefit" ? point.benefit : point.reason.code,
    point.reason["child"],
  ].join(" ");
