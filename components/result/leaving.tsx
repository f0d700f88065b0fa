"use client";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { Tabs } from "#components/ui/tabs.tsx";
import { agreements } from "#data/agreements.ts";
import type { Plan } from "#lib/input/index.ts";
import { type AskedLeaving, agreementNamed, leavingJapan } from "#lib/simulate.ts";
import { type Month, monthNumberOf, monthOf, monthOfDate, parseMonth, yearOf } from "#lib/time/index.ts";
import { letter } from "./headline.tsx";
import { leavers, leavesIn } from "./leavers.ts";
import { LeavingAnswer } from "./leaving-answer.tsx";
import type { Named } from "./people.ts";

type Props = {
  readonly plan: Plan;
  readonly people: readonly Named[];
  readonly amountsOf: number;
};

const WORDS = ["leaving"] as const;

/** For people who may leave Japan: the months cashed, or kept for a pension. */
export default function LeavingJapan(props: Props) {
  return (
    <LateWords names={WORDS}>
      <Section {...props} />
    </LateWords>
  );
}

function Section({ plan, people, amountsOf }: Props) {
  const t = useTranslations("leaving");
  const { scenarios } = plan;
  const concerned = leavers(plan);
  const first = scenarios.find((scenario) => concerned.some((id) => leavesIn(scenario, id))) ?? scenarios[0];
  const [chosen, setChosen] = useState("");
  const panel = (id: string) => (
    <div key={id} className="grid gap-8">
      {people
        .filter((person) => concerned.includes(person.id))
        .map((person) => (
          <OnePerson key={person.id} plan={plan} scenario={id} person={person} named={people.length > 1} />
        ))}
    </div>
  );
  return (
    <section aria-labelledby="leaving" className="grid gap-3">
      <div>
        <h2 id="leaving">{t("title")}</h2>
        <p className="hint">{t("hint", { fiscalYear: String(amountsOf) })}</p>
      </div>
      <Tabs
        label={t("scenario")}
        tabs={scenarios.map(({ id, name }, i) => ({ id, label: `${letter(i)} ${name}` }))}
        selected={(scenarios.find(({ id }) => id === chosen) ?? first)?.id ?? ""}
        onSelect={setChosen}
        panel={panel}
        printsAll
      />
    </section>
  );
}

type PersonProps = {
  readonly plan: Plan;
  readonly scenario: string;
  readonly person: Named;
  /** There is somebody else to tell apart. */
  readonly named: boolean;
};

function OnePerson({ plan, scenario, person, named }: PersonProps) {
  const [asked, setAsked] = useState<AskedLeaving>({});
  // a slider moves the figures above first
  const settled = useDeferredValue(plan);
  const leaving = useMemo(
    () => leavingJapan(settled, scenario, person.id, asked),
    [settled, scenario, person.id, asked],
  );
  if (!leaving) return null;
  return (
    <div className="grid gap-4">
      {named && <p className="label">{person.name}</p>}
      <Fields
        month={monthOfDate(leaving.on)}
        country={leaving.country}
        startsAt={parseMonth(settled.startsAt)}
        onAsk={(next) => setAsked({ ...asked, ...next })}
      />
      <LeavingAnswer leaving={leaving} scenario={scenario} />
    </div>
  );
}

type FieldsProps = {
  readonly month: Month;
  readonly country: string;
  readonly startsAt: Month;
  readonly onAsk: (asked: AskedLeaving) => void;
};

const YEARS_AHEAD = 30;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The month of leaving and the country; they ask, and change nothing in the plan. */
function Fields({ month, country, startsAt, onAsk }: FieldsProps) {
  const t = useTranslations("leaving");
  const words = useTranslations("planner");
  const format = useFormat();
  const id = useId();
  const first = Math.min(yearOf(startsAt), yearOf(month));
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, i) => first + i);
  const known = agreementNamed(country)?.country;
  const others = known === undefined && country !== "" ? [country] : [];
  return (
    <div className="no-print flex flex-wrap items-start gap-4">
      <fieldset className="min-w-0">
        <legend className="label">{t("month")}</legend>
        <div className="flex items-center gap-2">
          <select
            className="input min-w-28"
            aria-label={words("field.year")}
            value={yearOf(month)}
            onChange={({ currentTarget }) =>
              onAsk({ month: monthOf(Number(currentTarget.value), monthNumberOf(month)) })
            }
          >
            {years.map((year) => (
              <option key={year} value={year}>
                {t("year", { year: String(year) })}
              </option>
            ))}
          </select>
          <select
            className="input"
            aria-label={words("field.month")}
            value={monthNumberOf(month)}
            onChange={({ currentTarget }) => onAsk({ month: monthOf(yearOf(month), Number(currentTarget.value)) })}
          >
            {MONTHS.map((number) => (
              <option key={number} value={number}>
                {format.monthName(number)}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
      <div className="min-w-0">
        <label className="label" htmlFor={`${id}-country`}>
          {t("country")}
        </label>
        <select
          id={`${id}-country`}
          className="input"
          value={known ?? country}
          onChange={({ currentTarget }) => onAsk({ country: currentTarget.value })}
        >
          <option value="">{t("otherCountry")}</option>
          {others.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          {agreements.map((one) => (
            <option key={one.country} value={one.country}>
              {one[format.locale]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
