"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useEngine } from "#components/engine/use-engine.ts";
import { Waiting } from "#components/engine/waiting.tsx";
import { Slider } from "#components/form/slider.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { Choice, Option } from "#components/ui/choice.tsx";
import type { Plan } from "#lib/input/index.ts";
import { PROTECTED_EVENTS, type ProtectedEvent } from "#lib/simulate.ts";
import { addMonths, ageIn, attainsInMonth, type Month } from "#lib/time/index.ts";
import type { Named } from "./people.ts";
import { ProtectionFigure } from "./protection-figure.tsx";
import { ProtectionPanel } from "./protection-panel.tsx";
import { whoOf } from "./protection-said.ts";
import { LeaveNotes, ProtectionTurns } from "./protection-turns.tsx";

type Props = { readonly plan: Plan; readonly people: readonly Named[]; readonly amountsOf: number };

const nothing = () => undefined;

/** Who, what and at which age; then what it brings in each scenario, why, and how that goes with age. */
export default function ProtectionBody({ plan, people, amountsOf }: Props) {
  const t = useTranslations("protection");
  const planner = useTranslations("planner");
  const format = useFormat();
  const [chosen, setChosen] = useState("");
  const [event, setEvent] = useState<ProtectedEvent>("death");
  const [age, setAge] = useState<number>();
  const person = people.find(({ id }) => id === chosen) ?? people[0];
  const id = person?.id ?? "";
  const { work, last, cancel, again } = useEngine(
    async (engine) => ({ id, swept: await engine.protect(plan, id) }),
    [plan, id],
  );
  // while a changed plan is worked out, what it was before stays; that of someone else does not
  const swept = last?.id === id ? last.swept : [];
  const waiting = <Waiting work={work} quiet={swept.length > 0} onCancel={cancel} onAgain={again} />;
  const months = swept.flatMap((one) => one.months.map(({ month }) => month));
  if (!person || months.length === 0) return <div className="min-h-80">{waiting}</div>;
  const birth = attainsInMonth(person.bornOn, 0);
  const range = { from: Math.min(...months) - birth, to: Math.max(...months) - birth };
  const selected = Math.min(range.to, Math.max(range.from, age ?? range.from));
  const month = addMonths(birth, selected);
  const at = t("at", { age: format.age(ageIn(person.bornOn, month)), month: format.monthShort(month) });
  const scenarios = plan.scenarios.map(({ id, name }, i) => ({ id, name, swept: swept[i] }));
  const shown = scenarios.flatMap((one) => (one.swept ? [{ ...one, swept: one.swept }] : []));
  return (
    <div className="grid gap-6" aria-busy={work.state === "working"}>
      {waiting}
      <div className="no-print grid gap-4">
        {people.length > 1 && (
          <Choice legend={t("person")}>
            {people.map(({ id, name }) => (
              <Option
                key={id}
                name="protection-person"
                label={name}
                on={id === person.id}
                choose={() => setChosen(id)}
              />
            ))}
          </Choice>
        )}
        <Choice legend={t("event")}>
          {PROTECTED_EVENTS.map((one) => (
            <Option
              key={one}
              name="protection-event"
              label={t(`kind.${one}`)}
              on={one === event}
              choose={() => setEvent(one)}
            />
          ))}
        </Choice>
        <Slider
          id="protection-age"
          value={selected}
          min={range.from}
          max={range.to}
          step={1}
          said={at}
          less={t("earlier")}
          more={t("later")}
          onChange={setAge}
          onDragging={nothing}
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <label htmlFor="protection-age">{t("age")}</label>
            <output htmlFor="protection-age" className="tabular-nums">
              <strong>{at}</strong>
            </output>
          </div>
        </Slider>
      </div>
      <div className={`grid gap-4 md:grid-cols-2 ${shown.length === 3 ? "xl:grid-cols-3" : ""}`} aria-live="polite">
        {shown.map(({ id, name, swept: own }, i) => (
          <ProtectionPanel
            key={id}
            scenario={name}
            index={i}
            cover={coverIn(own.months, month)?.[event]}
            event={event}
            about={{
              person,
              who: whoOf(person, planner),
              age: format.age(ageIn(person.bornOn, month)),
              month,
              amountsOf,
            }}
          />
        ))}
      </div>
      <LeaveNotes scenarios={shown} person={person} />
      <ProtectionFigure scenarios={shown} event={event} person={person} selected={selected} />
      <ProtectionTurns scenarios={shown} event={event} person={person} />
      <Rules />
    </div>
  );
}

const coverIn = <M extends { readonly month: Month }>(months: readonly M[], month: Month): M | undefined =>
  months.find((one) => one.month === month);

function Rules() {
  const t = useTranslations("protection");
  return (
    <details className="hint">
      <summary className="fold">{t("rules")}</summary>
      <ul className="list-disc ps-5">
        {RULES.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`)}</li>
        ))}
      </ul>
    </details>
  );
}

const RULES = ["day", "certification", "old", "family"] as const;
