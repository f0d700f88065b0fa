"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ageAtEnd, OUTLOOK_VIEWS, type OutlookView, shownYears } from "#components/charts/outlook-rows.ts";
import { Slider } from "#components/form/slider.tsx";
import { Choice, Option } from "#components/ui/choice.tsx";
import { fiscalYearOf, parseMonth } from "#lib/time/index.ts";
import type { Results } from "./outlook.tsx";
import { OutlookFigure } from "./outlook-figure.tsx";
import { OutlookNotes } from "./outlook-notes.tsx";
import { comparedYear, firstFullYear } from "./outlook-year.ts";
import { outlookYearsOf } from "./outlook-years.ts";

const nothing = () => undefined;

/** Which scenario, shown how, and in which year; then the lines, their figures, and what stands behind them. */
export default function OutlookBody({ plan, projection, people }: Results) {
  const t = useTranslations("outlook");
  const [chosen, setChosen] = useState("");
  const [view, setView] = useState<OutlookView>("today");
  const [picked, setPicked] = useState<number>();
  const scenario = plan.scenarios.find(({ id }) => id === chosen) ?? plan.scenarios[0];
  const shown = projection.scenarios.find(({ id }) => id === scenario?.id);
  const [person] = people;
  if (!scenario || !shown || !person) return null;
  const outlooks = outlookYearsOf(plan, scenario);
  const amountsOf = outlooks[0]?.amountsOf ?? projection.amountsOf;
  const years = shownYears(outlooks, fiscalYearOf(parseMonth(plan.startsAt)), person.bornOn);
  const full = firstFullYear(shown);
  const compared = comparedYear(shown, amountsOf);
  const choice = plan.scenarios.length > 1 && (
    <Choice legend={t("scenario")}>
      {plan.scenarios.map(({ id, name }) => (
        <Option key={id} name="outlook-scenario" label={name} on={id === scenario.id} choose={() => setChosen(id)} />
      ))}
    </Choice>
  );
  if (!years || full === undefined || compared === undefined)
    return (
      <div className="grid gap-4">
        {choice}
        <p>{t("nothing")}</p>
      </div>
    );
  const within = (year: number) => Math.min(years.to, Math.max(years.from, year));
  const selected = within(picked ?? (view === "value" ? years.to : compared));
  const said = t("yearAt", {
    fiscalYear: String(selected),
    name: person.name,
    age: ageAtEnd(person.bornOn, selected),
  });
  return (
    <div className="grid gap-6">
      <div className="no-print grid gap-4">
        {choice}
        <Choice legend={t("view")}>
          {OUTLOOK_VIEWS.map((one) => (
            <Option
              key={one}
              name="outlook-view"
              label={t(`views.${one}`)}
              on={one === view}
              choose={() => setView(one)}
            />
          ))}
        </Choice>
        <Slider
          id="outlook-year"
          value={selected}
          min={years.from}
          max={years.to}
          step={1}
          said={said}
          less={t("earlier")}
          more={t("later")}
          onChange={setPicked}
          onDragging={nothing}
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <label htmlFor="outlook-year">{t("year")}</label>
            <output htmlFor="outlook-year" className="tabular-nums">
              <strong>{said}</strong>
            </output>
          </div>
        </Slider>
      </div>
      <OutlookFigure
        scenario={scenario}
        outlooks={outlooks}
        view={view}
        years={years}
        selected={selected}
        base={within(full)}
        person={person}
        people={people.length}
      />
      <OutlookNotes amountsOf={amountsOf} until={years.to} />
    </div>
  );
}
