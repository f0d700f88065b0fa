"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useEngine } from "#components/engine/use-engine.ts";
import { Waiting } from "#components/engine/waiting.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { letter } from "#components/result/headline.tsx";
import type { Named } from "#components/result/people.ts";
import type { BestStarts } from "#components/start/best-starts.ts";
import { Choice, Option } from "#components/ui/choice.tsx";
import type { Plan } from "#lib/input/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { FanFigure } from "./fan-figure.tsx";
import { UncertaintyNotes } from "./uncertainty-notes.tsx";
import { WinsTable } from "./wins-table.tsx";

type Props = {
  readonly plan: Plan;
  readonly people: readonly Named[];
  readonly amountsOf: number;
  readonly best: BestStarts | undefined;
};

/** Which scenario; then what a future is here, the pensions a month and in total, how often each start pays most, and what is left out. */
export default function UncertaintyBody({ plan, people, amountsOf, best }: Props) {
  const t = useTranslations("uncertainty");
  const format = useFormat();
  const [chosen, setChosen] = useState("");
  const index = Math.max(
    0,
    plan.scenarios.findIndex(({ id }) => id === chosen),
  );
  const scenario = plan.scenarios[index];
  const id = scenario?.id ?? "";
  const starts = best?.plan === plan && best.scenario === id ? best.starts : undefined;
  const { work, last, cancel, again } = useEngine(
    async (engine) => ({ household: householdOf(plan), ...(await engine.howCertain(plan, id, starts)) }),
    [plan, id, starts],
  );
  // while a changed plan is worked out, what it was before stays; that of another scenario or household does not
  const found = last?.scenario === id && last.household === householdOf(plan) ? last : undefined;
  const person = people.find((one) => one.id === found?.person);
  const certain = scenario?.assumptions.mortality.kind === "age";
  return (
    <div className="grid gap-6" aria-busy={work.state === "working"}>
      <div className="grid gap-2">
        <p className="hint">
          {t("unit", { fiscalYear: String(amountsOf), month: format.month(parseMonth(plan.startsAt)) })}
        </p>
        <p>{t(certain ? "futuresCertain" : "futures")}</p>
      </div>
      {plan.scenarios.length > 1 && (
        <div className="no-print">
          <Choice legend={t("scenario")}>
            {plan.scenarios.map((one, i) => (
              <Option
                key={one.id}
                name="uncertainty-scenario"
                label={`${letter(i)} ${one.name}`}
                on={i === index}
                choose={() => setChosen(one.id)}
              />
            ))}
          </Choice>
        </div>
      )}
      <Waiting work={work} quiet={found !== undefined} onCancel={cancel} onAgain={again} />
      {found && scenario && person ? (
        <>
          <p className="hidden print:block">{t("of", { letter: letter(index), scenario: scenario.name })}</p>
          <FanFigure answer={found} person={person} alone={people.length === 1} />
          <WinsTable answer={found} people={people} bestKnown={starts !== undefined} />
          <UncertaintyNotes
            bundled={found.bundled}
            couple={people.length > 1}
            certain={certain}
            planned={scenario.events.some(({ kind }) => kind === "death")}
          />
        </>
      ) : (
        <div className="min-h-80" />
      )}
    </div>
  );
}

const householdOf = ({ people }: Plan): string => people.map(({ id }) => id).join();
