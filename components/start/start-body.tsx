"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useEngine } from "#components/engine/use-engine.ts";
import { Waiting } from "#components/engine/waiting.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { letter } from "#components/result/headline.tsx";
import type { Named } from "#components/result/people.ts";
import { whoOf } from "#components/result/protection-said.ts";
import type { ChangeScenario } from "#components/result/record-audit.tsx";
import { Choice, Option } from "#components/ui/choice.tsx";
import type { Plan } from "#lib/input/index.ts";
import type { PersonStarts } from "#lib/simulate.ts";
import { parseMonth } from "#lib/time/index.ts";
import { At65 } from "./at-65.tsx";
import type { BestStarts } from "./best-starts.ts";
import { Compared } from "./compared.tsx";
import { HeatFigure } from "./heat-figure.tsx";
import { HowFlat } from "./how-flat.tsx";
import { PaidFigure } from "./paid-figure.tsx";
import { RiskTable } from "./risk-table.tsx";
import { Robust } from "./robust.tsx";
import { StartAssumptions } from "./start-assumptions.tsx";
import { startsSaid } from "./start-said.ts";
import { TotalsTable } from "./totals-table.tsx";
import { withStarts } from "./with-starts.ts";

type Props = {
  readonly plan: Plan;
  readonly people: readonly Named[];
  readonly amountsOf: number;
  readonly onChange: ChangeScenario | undefined;
  readonly onBest: (best: BestStarts) => void;
};

const LEVEL = { kind: "level" } as const;

/** Whose start, in which scenario; then 65, the alternatives, the best and how flat it is, the map and the totals by age. */
export default function StartBody({ plan, people, amountsOf, onChange, onBest }: Props) {
  const t = useTranslations("start");
  const planner = useTranslations("planner");
  const format = useFormat();
  const [chosenScenario, setScenario] = useState("");
  const [chosenPerson, setPerson] = useState("");
  const [done, setDone] = useState("");
  const index = Math.max(
    0,
    plan.scenarios.findIndex(({ id }) => id === chosenScenario),
  );
  const scenario = plan.scenarios[index];
  const id = scenario?.id ?? "";
  const { work, last, cancel, again } = useEngine(
    async (engine) => ({
      id,
      plan,
      people: plan.people.map((one) => one.id).join(),
      ...(await engine.whenToStart(plan, id, amountsOf)),
    }),
    [plan, id, amountsOf],
  );
  useEffect(() => {
    if (last) onBest({ plan: last.plan, scenario: last.id, starts: last.answer.optimum.starts });
  }, [last, onBest]);
  // while a changed plan is worked out, what it was before stays; that of another scenario or household does not
  const isSame = last?.id === id && last.people === plan.people.map((one) => one.id).join();
  const found = isSame ? last : undefined;
  const place = Math.max(
    0,
    people.findIndex((one) => one.id === chosenPerson),
  );
  const person = people[place];
  const own = found?.answer.people[place];
  const isOpen = own !== undefined && (own.open.oldAgeBasic || own.open.oldAgeEmployees);
  const others = people.filter((one) => one !== person);
  const other = others[0] && { name: others[0].name, who: whoOf(others[0], planner) };
  const use = onChange &&
    scenario && {
      letter: letter(index),
      scenario,
      apply: (starts: readonly PersonStarts[]) => {
        onChange(index, withStarts(scenario, starts));
        setDone(
          t("use.done", { letter: letter(index), scenario: scenario.name, starts: startsSaid(starts, people, t) }),
        );
      },
    };
  return (
    <div className="grid gap-6" aria-busy={work.state === "working"}>
      <p className="hint">
        {t("unit", { fiscalYear: String(amountsOf), month: format.month(parseMonth(plan.startsAt)) })}
        {other && ` ${t("kept")}`}
        {scenario && (scenario.assumptions.outlook ?? LEVEL).kind !== "level" && ` ${t("outlookAside")}`}
      </p>
      <div className="no-print grid gap-4">
        {plan.scenarios.length > 1 && (
          <Choice legend={t("scenario")}>
            {plan.scenarios.map((one, i) => (
              <Option
                key={one.id}
                name="start-scenario"
                label={`${letter(i)} ${one.name}`}
                on={i === index}
                choose={() => setScenario(one.id)}
              />
            ))}
          </Choice>
        )}
        {people.length > 1 && (
          <Choice legend={t("person")}>
            {people.map((one, i) => (
              <Option
                key={one.id}
                name="start-person"
                label={one.name}
                on={i === place}
                choose={() => setPerson(one.id)}
              />
            ))}
          </Choice>
        )}
      </div>
      <Waiting work={work} quiet={found !== undefined} onCancel={cancel} onAgain={again} />
      {found && own && person && scenario ? (
        <>
          <p className="hidden print:block">
            {t("of", { letter: letter(index), scenario: scenario.name, name: person.name })}
          </p>
          <At65 own={own} person={person} />
          {isOpen && (
            <>
              <TotalsTable own={own} person={person} alone={people.length === 1} />
              <Compared key={`${id} ${own.person}`} own={own} other={other} use={use} />
              <RiskTable own={own} />
              <HowFlat
                answer={found.answer}
                own={own}
                people={people}
                scenario={scenario}
                use={use}
                robust={<Robust key={id} plan={plan} scenario={id} amountsOf={amountsOf} people={people} use={use} />}
              />
              <p role="status" className="sr-only">
                {done}
              </p>
              <StartAssumptions plan={plan} people={people} index={index} table={found.table} />
              <HeatFigure
                key={`map ${id} ${own.person}`}
                own={own}
                person={person}
                searched={found.answer.method === "searched"}
                use={use}
              />
              <PaidFigure own={own} paid={found.paid[place] ?? []} person={person} from={parseMonth(plan.startsAt)} />
            </>
          )}
        </>
      ) : (
        <div className="min-h-80" />
      )}
    </div>
  );
}
