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
  const t = useTranslations("planner");
  const { value, set } = useField(path);
  return (
    <>
      <Check
        id={fieldId(path)}
        label={t("event.unemploymentBenefit")}
        hint={t("event.unemploymentBenefitHint")}
        checked={value !== undefined}
        onChange={(on) => set(on ? {} : undefined)}
      />
      {value !== undefined && (
        <>
          <DateField path={`${path}.appliedOn`} label={t("event.appliedOn")} hint={t("event.appliedOnHint")} />
          <ChoiceField
            path={`${path}.days`}
            label={t("event.benefitDays")}
            options={BENEFIT_DAYS.map((days) => ({ value: String(days), label: t("event.days", { days }) }))}
            hint={t("event.benefitDaysHint")}
            asNumber
          />
        </>
      )}
    </>
  );
}

/** The months of the benefit for continued employment, and the wage at 60 that it goes by. */
export function ContinuationFields({ path }: { readonly path: string }) {
  const t = useTranslations("planner");
  return (
    <>
      <MonthField path={`${path}.from`} label={t("event.benefitFrom")} />
      <MonthField path={`${path}.to`} label={t("event.benefitTo")} shown={lastMonthOf} kept={endAfter} />
      <NumberField
        path={`${path}.monthlyWageAt60`}
        label={t("event.wageAt60")}
        unit={t("field.yen")}
        hint={t("event.wageAt60Hint")}
      />
    </>
  );
}
