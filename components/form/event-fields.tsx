"use client";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import { namedDisabilities, ofCause } from "#components/planner/disabilities.ts";
import type { DraftDisability, DraftEvent } from "#components/planner/draft.ts";
import { dateFieldOf, type EventKind, eventOfKind, kindsFor } from "#components/planner/events.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { personName } from "#components/planner/person-name.ts";
import { BirthFields, ParentsField } from "./birth-fields.tsx";
import { CheckField } from "./check-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { DisabilityFields } from "./disability-fields.tsx";
import { ContinuationFields, UnemploymentFields } from "./employment-insurance-fields.tsx";
import { SplitFields } from "./split-fields.tsx";
import { TextField } from "./text-field.tsx";

type FieldsProps = { readonly path: string; readonly event: DraftEvent; readonly person: string };

export default function EventFields(props: FieldsProps) {
  return (
    <LateWords names={["events"]}>
      <Event {...props} />
    </LateWords>
  );
}

/** Everything about one event. */
function Event({ path, event, person }: FieldsProps) {
  const t = useTranslations("events");
  const words = useTranslations("planner");
  const open = useTranslations("reasons");
  const { draft, issues, set } = useForm();
  const kinds = kindsFor(draft.people.length);
  const kind = kinds.find((one) => one === event["kind"]);
  const faulty = (field: string) => issues.some((one) => one.path === `${path}.${field}`);
  // of one person there is nothing to ask, unless something is wrong with it
  const whose = draft.people.length > 1 || faulty("person");
  const named = namedDisabilities(draft, event);
  const known = named.find(({ cause }) => cause === event["cause"]);
  return (
    <>
      <ChoiceField
        path={`${path}.kind`}
        label={t("what")}
        options={kinds.map((value) => ({ value, label: words(`event.kind.${value}`) }))}
        hint={kind && open(`eventOpen.${kind}`)}
        onChoose={(value) => set(path, eventOfKind(value as EventKind, draft, person, event))}
      />
      {whose && event["person"] !== undefined && (
        <ChoiceField
          path={`${path}.person`}
          label={t("person")}
          options={draft.people.map((one, i) => ({ value: String(one.id), label: personName(one, i, words) }))}
        />
      )}
      {kind === "disability" && <Which path={path} event={event} facts={named} known={known} />}
      {kind !== "continuationBenefit" && !(known && !faulty(dateFieldOf(kind))) && (
        <DateField
          path={`${path}.${dateFieldOf(kind)}`}
          label={t(kind === "disability" ? "firstVisitOn" : "on")}
          {...(kind ? { hint: t(`onHint.${kind}`) } : {})}
        />
      )}
      {kind === "emigration" && (
        <>
          <TextField path={`${path}.country`} label={words("field.country")} required />
          <CheckField path={`${path}.withdrawal`} label={t("withdrawal")} hint={t("withdrawalHint")} />
        </>
      )}
      {kind === "childbirth" && (
        <>
          <ParentsField path={`${path}.parents`} />
          <BirthFields path={path} />
        </>
      )}
      {kind === "jobLoss" && <UnemploymentFields path={`${path}.unemploymentBenefit`} />}
      {kind === "continuationBenefit" && <ContinuationFields path={path} />}
      {kind === "divorce" && <SplitFields path={path} event={event} />}
      {kind === "death" && (
        <DateField path={`${path}.firstVisitOn`} label={t("firstVisitOfDeath")} hint={t("firstVisitOfDeathHint")} />
      )}
      {kind === "disability" && <DisabilityFields path={path} disability={event} before={known} />}
    </>
  );
}

type WhichProps = {
  readonly path: string;
  readonly event: DraftEvent;
  readonly facts: readonly DraftDisability[];
  readonly known: DraftDisability | undefined;
};

/** A new disability, or one of the facts that goes on: then its first visit is known. */
function Which({ path, event, facts, known }: WhichProps) {
  const t = useTranslations("events.disability");
  const { set } = useForm();
  if (facts.length === 0) return null;
  const options = facts.map(({ cause }) => ({ value: String(cause), label: String(cause) }));
  return (
    <ChoiceField
      path={`${path}.cause`}
      label={t("which")}
      options={known ? [{ value: "", label: t("another") }, ...options] : options}
      empty={t("another")}
      onChoose={(value) => set(path, ofCause(event, value, facts))}
    />
  );
}
