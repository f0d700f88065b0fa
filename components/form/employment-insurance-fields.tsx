"use client";
import { useTranslations } from "use-intl";
import { fieldId, useField } from "#components/planner/form-context.tsx";
import { endAfter, lastMonthOf } from "#components/planner/spells.ts";
import { BENEFIT_DAYS } from "#lib/input/index.ts";
import { Check } from "./check-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { MonthField } from "./month-field.tsx";
import { NumberField } from "./number-field.tsx";

/** Unemployment benefit after a job is lost, where it is drawn. */
export function UnemploymentFields({ path }: { readonly path: string }) {
  const t = useTranslations("events");
  const { value, set } = useField(path);
  return (
    <>
      <Check
        id={fieldId(path)}
        label={t("unemploymentBenefit")}
        hint={t("unemploymentBenefitHint")}
        checked={value !== undefined}
        onChange={(on) => set(on ? {} : undefined)}
      />
      {value !== undefined && (
        <>
          <DateField path={`${path}.appliedOn`} label={t("appliedOn")} hint={t("appliedOnHint")} />
          <ChoiceField
            path={`${path}.days`}
            label={t("benefitDays")}
            options={BENEFIT_DAYS.map((days) => ({ value: String(days), label: t("days", { days }) }))}
            hint={t("benefitDaysHint")}
            asNumber
          />
        </>
      )}
    </>
  );
}

/** The months of the benefit for continued employment, and the wage at 60 that it goes by. */
export function ContinuationFields({ path }: { readonly path: string }) {
  const t = useTranslations("events");
  const words = useTranslations("planner");
  return (
    <>
      <MonthField path={`${path}.from`} label={t("benefitFrom")} />
      <MonthField path={`${path}.to`} label={t("benefitTo")} shown={lastMonthOf} kept={endAfter} />
      <NumberField
        path={`${path}.monthlyWageAt60`}
        label={t("wageAt60")}
        unit={words("field.yen")}
        hint={t("wageAt60Hint")}
      />
    </>
  );
}
