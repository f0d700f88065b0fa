"use client";
import { useTranslations } from "use-intl";
import { MonthField } from "#components/form/month-field.tsx";
import { PersonForm } from "#components/form/person-form.tsx";
import { ScenarioForm } from "#components/form/scenario-form.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { DraftPerson } from "./draft.ts";
import { useForm } from "./form-context.tsx";

type Props = {
  /** Place of the person who is edited. */
  readonly chosen: number;
  readonly onChoose: (person: number) => void;
  readonly onDragging: (dragging: boolean) => void;
};

/** Facts first, then what each scenario chooses. One person is edited at a time. */
export function PlanForm({ chosen, onChoose, onDragging }: Props) {
  const t = useTranslations("planner");
  const { draft, add } = useForm();
  const { people, scenarios } = draft;
  const index = Math.min(chosen, people.length - 1);
  const person = people[index];
  if (!person) return null;
  const couple = people.length > 1;
  const body = (
    <div className="grid gap-8">
      <PersonForm index={index} person={person} couple={couple} />
      <section aria-labelledby="scenarios" className="grid gap-3">
        <div>
          <h2 id="scenarios">{t("scenario.heading")}</h2>
          <p className="hint">{t("scenario.hint")}</p>
        </div>
        {scenarios.map((scenario, i) => (
          <ScenarioForm
            key={String(scenario.id)}
            index={i}
            scenario={scenario}
            person={String(person.id)}
            onDragging={onDragging}
          />
        ))}
        {scenarios.length < 2 && (
          <button
            type="button"
            className="button justify-self-start"
            onClick={() => add("scenarios", freshScenario(scenarios, t("scenario.newName")))}
          >
            {t("scenario.add")}
          </button>
        )}
      </section>
    </div>
  );
  return (
    <div className="grid gap-6">
      {couple ? (
        <Tabs
          label={t("person.tabs")}
          tabs={people.map((one, i) => ({ id: String(i), label: personName(one, i, t) }))}
          selected={String(index)}
          onSelect={(id) => onChoose(Number(id))}
        >
          {body}
        </Tabs>
      ) : (
        body
      )}
      <details>
        <summary className="fold">{t("more.title")}</summary>
        <div className="grid gap-3 pt-2">
          <TextField path="name" label={t("field.planName")} required />
          <MonthField path="startsAt" label={t("field.startsAt")} hint={t("field.startsAtHint")} />
          {!couple && (
            <button
              type="button"
              className="button justify-self-start"
              onClick={() => {
                add("people", { id: people.some(({ id }) => id === "partner") ? "second" : "partner", career: [] });
                onChoose(1);
              }}
            >
              {t("person.add")}
            </button>
          )}
        </div>
      </details>
    </div>
  );
}

const freshScenario = (others: readonly { readonly id?: unknown }[], name: string) => {
  const id = ["a", "b", "c"].find((candidate) => others.every((other) => other.id !== candidate));
  return { id, name };
};

/** The name a person goes by on screen. */
export function personName(
  person: DraftPerson | { readonly name?: string | undefined },
  index: number,
  t: (key: string) => string,
): string {
  return typeof person.name === "string" && person.name !== ""
    ? person.name
    : t(index === 0 ? "person.first" : "person.second");
}
