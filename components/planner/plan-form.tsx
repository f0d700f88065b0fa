"use client";
import { useTranslations } from "use-intl";
import { FamilyForm } from "#components/form/family-form.tsx";
import { MonthField } from "#components/form/month-field.tsx";
import { PersonForm } from "#components/form/person-form.tsx";
import { ScenarioForm } from "#components/form/scenario-form.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { useForm } from "./form-context.tsx";
import { personName } from "./person-name.ts";

type Props = {
  /** Place of the person who is edited. */
  readonly chosen: number;
  readonly onChoose: (person: number) => void;
  readonly onDragging: (dragging: boolean) => void;
};

/** Most scenarios that a plan takes. */
const MOST_SCENARIOS = 4;

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
        {scenarios.length < MOST_SCENARIOS && (
          <button
            type="button"
            className="button justify-self-start"
            onClick={() => add("scenarios", freshScenario(scenarios, t))}
          >
            {t("scenario.add")}
          </button>
        )}
      </section>
    </div>
  );
  return (
    <div className="grid gap-6">
      <FamilyForm onChoose={onChoose} />
      <Tabs
        label={t("person.tabs")}
        tabs={people.map((one, i) => ({ id: String(i), label: personName(one, i, t) }))}
        selected={String(index)}
        onSelect={(id) => onChoose(Number(id))}
        panel={() => body}
      />
      <details>
        <summary className="fold">{t("more.title")}</summary>
        <div className="grid gap-3 pt-2">
          <TextField path="name" label={t("field.planName")} required />
          <MonthField path="startsAt" label={t("field.startsAt")} hint={t("field.startsAtHint")} />
        </div>
      </details>
    </div>
  );
}

/** The next scenario, by the first letter and the first name that are free. */
function freshScenario(
  others: readonly { readonly id?: unknown; readonly name?: unknown }[],
  t: (key: string, values?: Record<string, number>) => string,
) {
  const id = ["a", "b", "c", "d"].find((candidate) => others.every((other) => other.id !== candidate));
  const names = [t("scenario.newName"), ...[2, 3, 4].map((number) => t("scenario.newNameNumbered", { number }))];
  return { id, name: names.find((candidate) => others.every((other) => other.name !== candidate)) };
}
