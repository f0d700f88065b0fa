"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { DraftPerson } from "#components/planner/draft.ts";
import { childIds } from "#components/planner/family.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { personName } from "#components/planner/person-name.ts";
import { attainsInMonth, formatMonth, type IsoDate, isDateText } from "#lib/time/index.ts";
import { AbroadForm } from "./abroad-form.tsx";
import { CheckField } from "./check-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { RecordForm } from "./record-form.tsx";
import { SpellTable } from "./spell-table.tsx";
import { TextField } from "./text-field.tsx";

// its code and words come after those of the form
const DisabilityForm = lazy(() => import("./disability-form.tsx"));
const OtherIncomeForm = lazy(() => import("./other-income-form.tsx"));

type Props = { readonly index: number; readonly person: DraftPerson; readonly couple: boolean };

/** The facts about one person, shared by every scenario. */
export function PersonForm({ index, person, couple }: Props) {
  const t = useTranslations("planner");
  const { draft } = useForm();
  const path = `people.${index}`;
  const raises = childIds(draft).length > 0 || person.deemedRemunerationFiled !== undefined;
  return (
    <div className="grid gap-6">
      <section aria-labelledby="about" className="grid gap-3">
        <h2 id="about">{couple ? t("person.titleOf", { name: personName(person, index, t) }) : t("person.title")}</h2>
        {couple && <TextField path={`${path}.name`} label={t("field.name")} hint={t("field.nameHint")} />}
        <DateField path={`${path}.bornOn`} label={t("field.bornOn")} />
        <ChoiceField
          path={`${path}.sex`}
          label={t("field.sex")}
          empty={t("field.choose")}
          options={["female", "male"].map((value) => ({ value, label: t(`sex.${value}`) }))}
          hint={t("field.sexHint")}
        />
        <AbroadForm key={`${path}.abroad`} path={path} person={person} />
        <Suspense fallback={<div className="fold" />}>
          <DisabilityForm key={`${path}.disability`} path={path} person={person} />
        </Suspense>
      </section>
      <section aria-labelledby="career" className="grid gap-3">
        <div>
          <h2 id="career">{t("career.title")}</h2>
          <p className="hint">{t("career.hint")}</p>
        </div>
        <Milestones bornOn={person.bornOn} />
        <SpellTable
          key={path}
          path={`${path}.career`}
          spells={person.career ?? []}
          caption={t("career.title")}
          {...startOf(person.bornOn)}
        />
        {raises && (
          <CheckField
            path={`${path}.deemedRemunerationFiled`}
            label={t("field.deemedRemuneration")}
            hint={t("field.deemedRemunerationHint")}
          />
        )}
        <RecordForm key={`${path}.record`} path={`${path}.record`} record={person.record} />
        <Suspense fallback={<div className="fold" />}>
          <OtherIncomeForm key={`${path}.income`} path={path} person={person} />
        </Suspense>
      </section>
    </div>
  );
}

/** The first line of a career begins at 20, where everybody joins the National Pension. */
const startOf = (bornOn: unknown) => (isBirth(bornOn) ? { earliest: formatMonth(attainsInMonth(bornOn, 20)) } : {});

const isBirth = (bornOn: unknown): bornOn is IsoDate => typeof bornOn === "string" && isDateText(bornOn);

function Milestones({ bornOn }: { readonly bornOn: unknown }) {
  const t = useTranslations("planner");
  const format = useFormat();
  if (!isBirth(bornOn)) return null;
  return (
    <p className="hint">
      {t("career.milestones", {
        at20: format.month(attainsInMonth(bornOn, 20)),
        at60: format.month(attainsInMonth(bornOn, 60)),
      })}
    </p>
  );
}
