"use client";
import { useTranslations } from "use-intl";
import { useForm } from "#components/planner/form-context.tsx";
import { MonthField } from "./month-field.tsx";
import { NumberField } from "./number-field.tsx";

/** The figures of a statement. */
export default function RecordFields({ path }: { readonly path: string }) {
  const t = useTranslations("planner");
  const { set } = useForm();
  const months = t("field.monthsUnit");
  const yen = t("field.yen");
  return (
    <fieldset className="panel grid min-w-0 gap-3">
      <legend className="label px-1">{t("record.title")}</legend>
      <p className="hint">{t("record.hint")}</p>
      <MonthField path={`${path}.through`} label={t("record.through")} />
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField
          path={`${path}.contributionMonths.paid`}
          label={t("record.paid")}
          unit={months}
          hint={t("record.paidHint")}
        />
        <NumberField
          path={`${path}.contributionMonths.studentOrDeferred`}
          label={t("record.studentOrDeferred")}
          unit={months}
        />
        <NumberField path={`${path}.contributionMonths.fullExempt`} label={t("record.fullExempt")} unit={months} />
        <NumberField path={`${path}.contributionMonths.halfExempt`} label={t("record.halfExempt")} unit={months} />
        <NumberField
          path={`${path}.contributionMonths.complementary`}
          label={t("record.complementary")}
          unit={months}
        />
        <NumberField path={`${path}.additionalContributionMonths`} label={t("record.additional")} unit={months} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField path={`${path}.employees.monthsTo2003`} label={t("record.monthsTo2003")} unit={months} />
        <NumberField path={`${path}.employees.monthsFrom2003`} label={t("record.monthsFrom2003")} unit={months} />
        <NumberField
          path={`${path}.employees.averageStandardMonthlyRemuneration`}
          label={t("record.averageTo2003")}
          unit={yen}
        />
        <NumberField
          path={`${path}.employees.averageStandardRemuneration`}
          label={t("record.averageFrom2003")}
          unit={yen}
        />
        <NumberField
          path={`${path}.employees.earnedAnnualAmount`}
          label={t("record.earned")}
          unit={yen}
          hint={t("record.earnedHint")}
        />
      </div>
      <button type="button" className="button-link justify-self-start" onClick={() => set(path, undefined)}>
        {t("record.remove")}
      </button>
    </fieldset>
  );
}
