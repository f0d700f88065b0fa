"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { toCsv } from "#components/charts/csv.ts";
import { ExplainButton } from "#components/explain/explain-button.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { downloadText } from "#components/ui/download.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { PersonProjection, ScenarioProjection } from "#lib/simulate.ts";
import { letter } from "./headline.tsx";
import type { Named } from "./people.ts";
import { ScenarioHeads } from "./scenario-heads.tsx";
import { boughtIn, ownIn, YearTable } from "./year-table.tsx";

type Props = { readonly scenarios: readonly ScenarioProjection[]; readonly people: readonly Named[] };

/** What is paid in, by whom, what each year of it buys, and how long the pension takes to pay it back. */
export default function Contributions({ scenarios, people }: Props) {
  const t = useTranslations("result");
  const [chosen, setChosen] = useState(people[0]?.id ?? "");
  const person = people.find(({ id }) => id === chosen) ?? people[0];
  if (!person) return null;
  const panel = (id: string) => {
    const shown = people.find((one) => one.id === id);
    return (
      shown && (
        <div key={id} className="grid gap-6">
          <Totals scenarios={scenarios} person={shown} />
          {scenarios.map((scenario, i) => (
            <Years key={scenario.id} scenario={scenario} index={i} person={shown} />
          ))}
        </div>
      )
    );
  };
  return (
    <section aria-labelledby="contributions" className="grid gap-3">
      <div>
        <h2 id="contributions">{t("contributions.title")}</h2>
        <p className="hint">{t("contributions.hint")}</p>
      </div>
      <Tabs
        label={t("contributions.person")}
        tabs={people.map(({ id, name }) => ({ id, label: name }))}
        selected={person.id}
        onSelect={setChosen}
        panel={panel}
        printsAll
      />
    </section>
  );
}

const inScenario = (scenario: ScenarioProjection, person: Named): PersonProjection | undefined =>
  scenario.people.find(({ id }) => id === person.id);

function Totals({ scenarios, person }: { readonly scenarios: readonly ScenarioProjection[]; readonly person: Named }) {
  const t = useTranslations("result");
  const format = useFormat();
  const rows: readonly { readonly key: string; readonly figure: (projection: PersonProjection) => string }[] = [
    { key: "own", figure: ({ ownContributions }) => format.yen(ownContributions) },
    { key: "employer", figure: ({ employerContributions }) => format.yen(employerContributions) },
    { key: "childRearing", figure: ({ childRearingContributions }) => format.yen(childRearingContributions) },
    {
      key: "pension",
      figure: ({ finalAnnualAmount }) =>
        finalAnnualAmount === undefined ? t("headline.noneShort") : format.yen(finalAnnualAmount),
    },
    {
      key: "payback",
      figure: ({ paybackYears }) => (paybackYears === undefined ? t("headline.noneShort") : format.years(paybackYears)),
    },
  ];
  return (
    <div>
      <ScrollBox label={t("contributions.totals")}>
        <table className="figures stacked">
          <caption className="sr-only">{t("contributions.totals")}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{t("contributions.what")}</span>
              </th>
              <ScenarioHeads scenarios={scenarios} />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, figure }) => (
              <tr key={key}>
                <th scope="row" className="font-normal">
                  {t(`contributions.${key}`)}
                </th>
                {scenarios.map((scenario, i) => {
                  const projection = inScenario(scenario, person);
                  return (
                    <td key={scenario.id} className="num" data-label={`${letter(i)} ${scenario.name}`}>
                      {projection && figure(projection)}
                      {key === "payback" && projection?.paybackYears !== undefined && (
                        <div>
                          <ExplainButton
                            title={t("contributions.paybackTitle", { name: scenario.name })}
                            questions={[{ scenario: scenario.id, person: person.id, kind: "payback" }]}
                          />
                        </div>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="hint">{t("contributions.paybackHint")}</p>
    </div>
  );
}

type YearsProps = { readonly scenario: ScenarioProjection; readonly index: number; readonly person: Named };

function Years({ scenario, index, person }: YearsProps) {
  const t = useTranslations("result");
  const years = (inScenario(scenario, person)?.years ?? []).filter(
    (year) => ownIn(year) + year.employerContribution + boughtIn(year) > 0,
  );
  if (years.length === 0) return <p>{t("contributions.noYears", { name: scenario.name })}</p>;
  const csv = () =>
    downloadText(
      `nenrin-contributions-${index + 1}.csv`,
      toCsv([
        ["year", "age", "own", "employer", "bought"].map((key) => t(`yearColumn.${key}`)),
        ...years.map((year) => [year.fiscalYear, year.age, ownIn(year), year.employerContribution, boughtIn(year)]),
      ]),
      "text/csv",
    );
  return (
    <details>
      <summary className="fold">
        {letter(index)} {t("contributions.years", { name: scenario.name, count: years.length })}
      </summary>
      <YearTable
        scenario={scenario.id}
        person={person.id}
        years={years}
        caption={t("contributions.years", { name: scenario.name, count: years.length })}
      />
      <button type="button" className="button-link no-print" onClick={csv}>
        {t("twin.csv")}
      </button>
    </details>
  );
}
