"use client";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { Tabs } from "#components/ui/tabs.tsx";
import type { Plan } from "#lib/input/index.ts";
import { type MarginalAnswer, MORE_PAY, marginal } from "#lib/simulate.ts";
import { parseMonth } from "#lib/time/index.ts";
import { letter } from "./headline.tsx";
import { MarginalTable } from "./marginal-table.tsx";
import type { Named } from "./people.ts";

type Props = { readonly plan: Plan; readonly people: readonly Named[] };

/** The answers of each scenario, person by person. */
export default function MarginalBody({ plan, people }: Props) {
  const t = useTranslations("marginal");
  const format = useFormat();
  // a slider moves the figures above first
  const settled = useDeferredValue(plan);
  const [chosen, setChosen] = useState("");
  const panel = (id: string) => (
    <div key={id} className="grid gap-8">
      {people.map((person) => (
        <OnePerson key={person.id} plan={settled} scenario={id} person={person} named={people.length > 1} />
      ))}
    </div>
  );
  return (
    <div className="grid gap-4">
      <p>{t("how", { month: format.month(parseMonth(settled.startsAt)) })}</p>
      <Tabs
        label={t("scenario")}
        tabs={plan.scenarios.map(({ id, name }, i) => ({ id, label: `${letter(i)} ${name}` }))}
        selected={(plan.scenarios.find(({ id }) => id === chosen) ?? plan.scenarios[0])?.id ?? ""}
        onSelect={setChosen}
        panel={panel}
        printsAll
      />
    </div>
  );
}

type PersonProps = {
  readonly plan: Plan;
  readonly scenario: string;
  readonly person: Named;
  readonly named: boolean;
};

function OnePerson({ plan, scenario, person, named }: PersonProps) {
  const t = useTranslations("marginal");
  const format = useFormat();
  const answers = useMemo(() => marginal(plan, scenario, person.id), [plan, scenario, person.id]);
  const answered = answers.filter((one) => one.status === "answered");
  const refused = answers.filter((one) => one.status === "refused");
  return (
    <div className="grid gap-3">
      {named && <h3>{person.name}</h3>}
      {answered.length > 0 && <MarginalTable answers={answered} name={person.name} />}
      {refused.length > 0 && (
        <details className="text-sm">
          <summary className="fold">{t("refusedTitle")}</summary>
          <ul className="list-disc ps-5">
            {kindsOf(refused).map(({ kind, reasons }) => (
              <li key={kind}>
                {t("because", {
                  what: t(`kind.${kind}`, { amount: format.yen(MORE_PAY) }),
                  reasons: reasons.map(({ code, ...values }) => t(`refused.${code}`, numbersOf(values))).join(" "),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type Refused = Extract<MarginalAnswer, { status: "refused" }>;

/** A month and a year are refused for the same reasons, told once. */
const kindsOf = (refused: readonly Refused[]): Refused[] =>
  refused.filter(({ kind }, i) => refused.findIndex((one) => one.kind === kind) === i);

const numbersOf = (values: Readonly<Record<string, unknown>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === "number" ? [[name, value]] : [])),
  );
