"use client";
import { useTranslations } from "use-intl";
import { fieldId, useField, useForm } from "#components/planner/form-context.tsx";
import { personName } from "#components/planner/person-name.ts";
import { Check, CheckField } from "./check-field.tsx";
import { DateField } from "./date-field.tsx";
import { FieldIssues } from "./field-issues.tsx";

/** Whose child it is. With one person in the plan there is nothing to ask. */
export function ParentsField({ path }: { readonly path: string }) {
  const t = useTranslations("planner");
  const { draft } = useForm();
  const { value, issues, set } = useField(path);
  if (draft.people.length < 2) return null;
  const parents: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset className="min-w-0">
      <legend className="label">{t("child.parents")}</legend>
      <div className="flex flex-wrap gap-x-6">
        {draft.people.map((person, i) => (
          <Check
            key={String(person.id)}
            id={i === 0 ? fieldId(path) : fieldId(`${path}.${i}`)}
            label={personName(person, i, t)}
            checked={parents.includes(person.id)}
            // in the order of the people, so that the same parents are the same list
            onChange={(on) =>
              set(draft.people.map(({ id }) => id).filter((id) => (id === person.id ? on : parents.includes(id))))
            }
          />
        ))}
      </div>
      <FieldIssues id={`${fieldId(path)}-issues`} issues={issues} />
    </fieldset>
  );
}

/** What decides the waivers around a birth, where it differs from the birth itself. */
export function BirthFields({ path }: { readonly path: string }) {
  const t = useTranslations("events.birth");
  return (
    <details>
      <summary className="fold">{t("around")}</summary>
      <div className="grid gap-3">
        <DateField path={`${path}.dueOn`} label={t("dueOn")} hint={t("dueOnHint")} />
        <CheckField path={`${path}.multipleBirth`} label={t("multipleBirth")} />
        <DateField path={`${path}.raisedFrom`} label={t("raisedFrom")} hint={t("raisedFromHint")} />
      </div>
    </details>
  );
}
