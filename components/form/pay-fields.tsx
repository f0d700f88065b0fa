"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { DraftPay } from "#components/planner/draft.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { MonthField } from "./month-field.tsx";
import { NumberField } from "./number-field.tsx";
import { RemoveItem } from "./remove-item.tsx";

type Props = { readonly path: string; readonly pay: DraftPay };

/** Pay as people know it: what the payslip says before deductions, raises, later changes and bonuses. */
export function PayFields({ path, pay }: Props) {
  const t = useTranslations("planner");
  const yen = t("field.yen");
  // a plan file may hold the standard remuneration of a record instead; it is kept as such
  const standard = pay.standardMonthlyRemuneration !== undefined && pay.monthly === undefined;
  return (
    <div className="grid gap-3">
      {standard ? (
        <NumberField
          path={`${path}.standardMonthlyRemuneration`}
          label={t("field.standard")}
          unit={yen}
          hint={t("field.standardHint")}
        />
      ) : (
        <>
          <NumberField path={`${path}.monthly`} label={t("field.monthly")} unit={yen} hint={t("field.monthlyHint")} />
          {pay.standardMonthlyRemuneration !== undefined && (
            <NumberField path={`${path}.standardMonthlyRemuneration`} label={t("field.standard")} unit={yen} />
          )}
        </>
      )}
      <Bonuses path={`${path}.bonuses`} bonuses={pay.bonuses ?? []} />
      {!standard && (
        <details open={Boolean(pay.annualRaise !== undefined || pay.steps?.length)}>
          <summary className="py-2">{t("field.raises")}</summary>
          <div className="grid gap-3">
            <NumberField
              path={`${path}.annualRaise`}
              label={t("field.annualRaise")}
              unit="%"
              scale={100}
              hint={t("field.annualRaiseHint")}
            />
            <Steps path={`${path}.steps`} steps={pay.steps ?? []} />
          </div>
        </details>
      )}
    </div>
  );
}

function Bonuses({ path, bonuses }: { readonly path: string; readonly bonuses: NonNullable<DraftPay["bonuses"]> }) {
  const t = useTranslations("planner");
  const format = useFormat();
  const { add } = useForm();
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="label">{t("field.bonuses")}</legend>
      {bonuses.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bonus is its place in the list
        <div key={i} className="grid grid-cols-[6.5rem_1fr_auto] items-start gap-2">
          <ChoiceField
            path={`${path}.${i}.month`}
            label={t("field.month")}
            options={MONTHS.map((month) => ({ value: month, label: format.monthName(Number(month)) }))}
            asNumber
          />
          <NumberField path={`${path}.${i}.amount`} label={t("field.bonusAmount")} unit={t("field.yen")} />
          <RemoveItem path={path} index={i} count={bonuses.length} label={t("field.removeBonus", { number: i + 1 })} />
        </div>
      ))}
      <button
        type="button"
        className="button-link justify-self-start"
        onClick={() => add(path, { month: bonuses.length === 0 ? 6 : 12 })}
      >
        {t("field.addBonus")}
      </button>
    </fieldset>
  );
}

const MONTHS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;

function Steps({ path, steps }: { readonly path: string; readonly steps: NonNullable<DraftPay["steps"]> }) {
  const t = useTranslations("planner");
  const { add } = useForm();
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="label">{t("field.steps")}</legend>
      {steps.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the list
        <div key={i} className="grid grid-cols-[1fr_auto] items-start gap-2 border-line border-b pb-2">
          <div className="grid gap-2 sm:grid-cols-2">
            <MonthField path={`${path}.${i}.from`} label={t("field.stepFrom")} />
            <NumberField path={`${path}.${i}.monthly`} label={t("field.stepMonthly")} unit={t("field.yen")} />
          </div>
          <RemoveItem path={path} index={i} count={steps.length} label={t("field.removeStep", { number: i + 1 })} />
        </div>
      ))}
      <button type="button" className="button-link justify-self-start" onClick={() => add(path, {})}>
        {t("field.addStep")}
      </button>
    </fieldset>
  );
}
