"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { DraftPerson, DraftScenario } from "#components/planner/draft.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { monthIn } from "#components/planner/spells.ts";
import {
  LAST_AGE,
  readWork,
  type Turn,
  turnsOf,
  type Work,
  type WorkRead,
  withWork,
} from "#components/planner/work-after.ts";
import { ageIn, ageOfMonths, attainsInMonth, type IsoDate, isDateText, type Month } from "#lib/time/index.ts";
import { Slider } from "./slider.tsx";
import { WorkOutcome } from "./work-outcome.tsx";
import { YenField } from "./yen-field.tsx";

type Props = {
  readonly index: number;
  readonly scenario: DraftScenario;
  readonly person: DraftPerson;
  readonly onDragging: (dragging: boolean) => void;
};

const PAY = { most: 1_000_000, step: 10_000 };

/** Pay past 60 or 65 by slider, written into the scenario's path; absent past 75 and while the birth date is missing. */
export default function WorkAfter({ index, scenario, person, onDragging }: Props) {
  const { draft } = useForm();
  const { bornOn } = person;
  const startsAt = monthIn(draft.startsAt);
  if (typeof bornOn !== "string" || !isDateText(bornOn) || startsAt === undefined) return null;
  const turns = turnsOf(bornOn, startsAt);
  if (turns.length === 0) return null;
  return (
    <WorkFold index={index} scenario={scenario} person={person} bornOn={bornOn} turns={turns} onDragging={onDragging} />
  );
}

type FoldProps = Props & { readonly bornOn: IsoDate; readonly turns: readonly Turn[] };

function WorkFold({ index, scenario, person, bornOn, turns, onDragging }: FoldProps) {
  const t = useTranslations("planner");
  const format = useFormat();
  const { set } = useForm();
  const paths = scenario.paths ?? [];
  // the job that the scenario's path begins with, else work from 65
  const [chosen, setChosen] = useState(() => {
    const begins = monthIn(paths.find((path) => path.person === person.id)?.from);
    return turns.find(({ month }) => month === begins && readWork(person, paths, month, bornOn).kind === "one")?.month;
  });
  const turn = turns.find(({ month }) => month === chosen) ?? turns.at(-1);
  const [undo, setUndo] = useState<{ readonly paths: DraftScenario["paths"]; readonly written: unknown }>();
  const birth = attainsInMonth(bornOn, 0);
  const [until, setUntil] = useState<Month>();
  if (!turn) return null;
  const from = turn.month;
  const read = readWork(person, paths, from, bornOn);
  const first = ageIn(bornOn, from).years + 1;
  const fallback = attainsInMonth(bornOn, first <= 70 ? 70 : LAST_AGE);
  const work: Work =
    read.kind === "one"
      ? read.work
      : { until: until !== undefined && until > from ? until : fallback, monthly: 0, bonuses: 0 };
  const change = (next: Work) => {
    setUntil(next.until);
    // an age without pay is kept here until there is some
    if (next.monthly === 0 && read.kind === "none") return;
    const written = withWork(person, paths, from, bornOn, next, read.kind === "one" ? read.job : undefined);
    setUndo({ paths: undo?.written === scenario.paths ? undo?.paths : scenario.paths, written });
    set(`scenarios.${index}.paths`, written);
  };
  const age = ageOfMonths(work.until - birth);
  const id = `work-${index}`;
  const back = undo?.written === scenario.paths && undo !== undefined;
  return (
    <details className="group">
      <summary className="fold">
        {t("work.title")}
        {/* a line that grows would move the sliders below it */}
        <span className="group-open:hidden">
          {t("work.colon")}
          {saidShort(read, format.age(age))}
        </span>
      </summary>
      <fieldset className="grid min-w-0 gap-3 pb-2">
        <legend className="sr-only">{t("work.title")}</legend>
        {turns.length > 1 && (
          <div>
            <label className="label" htmlFor={`${id}-from`}>
              {t("work.from")}
            </label>
            <select
              id={`${id}-from`}
              className="input"
              value={from}
              onChange={({ currentTarget }) => setChosen(Number(currentTarget.value) as Month)}
            >
              {turns.map(({ age: years, month }) => (
                <option key={month} value={month}>
                  {years === undefined
                    ? t("work.now", { month: format.monthShort(month) })
                    : t("work.atAge", { age: years, month: format.monthShort(month) })}
                </option>
              ))}
            </select>
          </div>
        )}
        {read.kind === "several" ? (
          <div className="grid justify-items-start gap-2">
            <p className="hint">{t("work.several", { month: format.monthShort(from) })}</p>
            <button
              type="button"
              className="button"
              onClick={() => change({ until: fallback, monthly: read.monthly ?? FRESH_PAY, bonuses: 0 })}
            >
              {t("work.replace")}
            </button>
          </div>
        ) : (
          <>
            <Slider
              id={`${id}-pay`}
              value={Math.min(PAY.most, work.monthly)}
              min={0}
              max={PAY.most}
              step={PAY.step}
              said={format.yen(work.monthly)}
              less={t("work.less", { what: t("work.pay") })}
              more={t("work.more", { what: t("work.pay") })}
              note={`${id}-hint`}
              onChange={(monthly) => change({ ...work, monthly })}
              onDragging={onDragging}
            >
              <div className="mb-1 grid grid-cols-[1fr_9rem] items-center gap-3">
                <label htmlFor={`${id}-pay`}>{t("work.pay")}</label>
                <YenField
                  id={`${id}-typed`}
                  label={t("work.typed")}
                  hidesLabel
                  value={work.monthly}
                  onSet={(monthly) => change({ ...work, monthly })}
                />
              </div>
            </Slider>
            <Slider
              id={`${id}-until`}
              value={Math.max(first, Math.min(LAST_AGE, age.years))}
              min={first}
              max={LAST_AGE}
              step={1}
              said={format.age(age)}
              less={t("work.less", { what: t("work.until") })}
              more={t("work.more", { what: t("work.until") })}
              onChange={(years) => change({ ...work, until: attainsInMonth(bornOn, years) })}
              onDragging={onDragging}
            >
              <div className="flex flex-wrap items-baseline justify-between gap-x-3">
                <label htmlFor={`${id}-until`}>{t("work.until")}</label>
                <output htmlFor={`${id}-until`}>
                  <strong>{format.age(age)}</strong>
                </output>
              </div>
            </Slider>
            <YenField
              id={`${id}-bonuses`}
              label={t("work.bonuses")}
              value={work.bonuses}
              onSet={(bonuses) => change({ ...work, bonuses })}
            />
            <p id={`${id}-hint`} className="hint">
              {t("work.hint")}
            </p>
          </>
        )}
      </fieldset>
      {/* outside the fieldset: what comes and goes in there takes a slider out of the hand that moves it */}
      <div className="grid gap-3">
        <WorkOutcome scenario={scenario.id} person={person.id} from={from} works={work.monthly > 0} />
        {back && (
          <button
            type="button"
            className="button justify-self-start"
            onClick={() => {
              set(`scenarios.${index}.paths`, undo.paths);
              setUndo(undefined);
            }}
          >
            {t("work.undo")}
          </button>
        )}
      </div>
    </details>
  );

  function saidShort({ kind }: WorkRead, untilAge: string): string {
    if (kind === "several") return t("work.shortSeveral");
    return kind === "none" ? t("work.shortNone") : t("work.short", { age: untilAge, yen: format.yen(work.monthly) });
  }
}

/** What one job in the place of stretches without pay begins with. */
const FRESH_PAY = 300_000;
