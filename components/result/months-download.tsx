"use client";
import { useTranslations } from "use-intl";
import { toCsv } from "#components/charts/csv.ts";
import { downloadText } from "#components/ui/download.ts";
import { householdMonths, type ScenarioProjection } from "#lib/simulate.ts";
import { formatMonth, monthsOf } from "#lib/time/index.ts";
import { letter } from "./headline.tsx";
import type { Named } from "./people.ts";

type Props = {
  readonly scenario: ScenarioProjection;
  readonly index: number;
  readonly people: readonly Named[];
  readonly amountsOf: number;
};

/** Every month of a scenario as a file: how each person stands, what they pay and what they are paid. */
export function MonthsDownload({ scenario, index, people, amountsOf }: Props) {
  const t = useTranslations("result");
  const download = () => {
    const births = new Map(people.map(({ id, bornOn }) => [id, bornOn]));
    const named = (id: string) => people.find((person) => person.id === id)?.name ?? id;
    const months = householdMonths(scenario, births);
    const heads = scenario.people.flatMap(({ id }) =>
      ["age", "status", "contribution", "pension", "withheld"].map((key) =>
        t("monthColumn.of", { name: named(id), what: t(`monthColumn.${key}`) }),
      ),
    );
    const level = monthsOf(amountsOf).to;
    const rows = months.map(({ month, people: own }) => [
      formatMonth(month),
      ...own.flatMap(({ age, status, contribution, pension, withheld }) => [
        age.years,
        t(`status.${status}`),
        contribution ?? "",
        pension,
        withheld,
      ]),
      t(month < level ? "timeline.label.enacted" : "timeline.label.level", { fiscalYear: String(amountsOf) }),
    ]);
    const csv = toCsv([[t("monthColumn.month"), ...heads, t("timeline.column.label")], ...rows]);
    downloadText(`nenrin-months-${letter(index)}.csv`, csv, "text/csv");
  };
  return (
    <button type="button" className="button-link no-print justify-self-start" onClick={download}>
      {t("monthColumn.download")}
    </button>
  );
}
