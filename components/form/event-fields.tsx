"use client";
import { useTranslations } from "use-intl";
import type { DraftEvent } from "#components/planner/draft.ts";
import { dateFieldOf, type EventKind, eventOfKind, kindsFor } from "#components/planner/events.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { personName } from "#components/planner/person-name.ts";
import { BirthFields, ParentsField } from "./birth-fields.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { ContinuationFields, UnemploymentFields } from "./employment-insurance-fields.tsx";
import { MonthField } from "./month-field.tsx";
import { SplitFields } from "./split-fields.tsx";
import { TextField } from "./text-field.tsx";

type FieldsProps = { readonly path: string; readonly event: DraftEvent; readonly person: string };

/** Everything about one event. */
export default function EventFields({ path, event, person }: FieldsProps) {
  const t = useTranslations("planner");
  const open = useTranslations("reasons");
  const { draft, set } = useForm();
  const kinds = kindsFor(draft.people.length);
  const kind = kinds.find((one) => one === event["kind"]);
  const couple = draft.people.length > 1;
  return (
    <>
      <ChoiceField
        path={`${path}.kind`}
        label={t("event.what")}
        options={kinds.map((value) => ({ value, label: t(`event.kind.${value}`) }))}
        hint={kind && open(`eventOpen.${kind}`)}
        onChoose={(value) => set(path, eventOfKind(value as EventKind, draft, person, event))}
      />
      {kind !== "continuationBenefit" && (
        <DateField
          path={`${path}.${dateFieldOf(kind)}`}
          label={t(kind === "disability" ? "event.firstVisitOn" : "event.on")}
          {...(kind ? { hint: t(`event.onHint.${kind}`) } : {})}
        />
      )}
      {couple && event["person"] !== undefined && (
        <ChoiceField
          path={`${path}.person`}
          label={t("event.person")}
          options={draft.people.map((one, i) => ({ value: String(one.id), label: personName(one, i, t) }))}
        />
      )}
      {kind === "emigration" && <TextField path={`${path}.country`} label={t("field.country")} required />}
      {kind === "childbirth" && (
        <>
          <ParentsField path={`${path}.parents`} />
          <BirthFields path={path} />
        </>
      )}
      {kind === "jobLoss" && <UnemploymentFields path={`${path}.unemploymentBenefit`} />}
      {kind === "continuationBenefit" && <ContinuationFields path={path} />}
      {kind === "divorce" && <SplitFields path={path} event={event} />}
      {kind === "disability" && <Grades path={`${path}.grades`} event={event} />}
    </>
  );
}

const GRADES = ["1", "2", "3", "4"] as const;

/** The grade of a disability can change: from which month on which. */
function Grades({ path, event }: { readonly path: string; readonly event: DraftEvent }) {
  const t = useTranslations("planner");
  const { add, set } = useForm();
  const grades = event.grades ?? [];
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="label">{t("event.grades")}</legend>
      {grades.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a grade is its place in the list
        <div key={i} className="grid gap-2 border-line border-b pb-2">
          <MonthField path={`${path}.${i}.from`} label={t("event.gradeFrom")} />
          <ChoiceField
            path={`${path}.${i}.grade`}
            label={t("event.gradeField")}
            options={GRADES.map((value) => ({ value, label: t(`event.grade.${value}`) }))}
            asNumber
          />
          <button
            type="button"
            className="button-link justify-self-start"
            onClick={() => set(`${path}.${i}`, undefined)}
          >
            {t("event.removeGrade", { number: i + 1 })}
          </button>
        </div>
      ))}
      <button type="button" className="button-link justify-self-start" onClick={() => add(path, { grade: 2 })}>
        {t("event.addGrade")}
      </button>
    </fieldset>
  );
}
