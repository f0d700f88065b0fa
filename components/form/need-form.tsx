"use client";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import type { DraftNeed } from "#components/planner/draft.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { needOf } from "#components/planner/incomes.ts";
import { ageBeside } from "./income-said.ts";
import { MonthField } from "./month-field.tsx";
import { NumberField } from "./number-field.tsx";
import { RemoveItem } from "./remove-item.tsx";

type Props = {
  readonly path: string;
  readonly need: DraftNeed | undefined;
  /** Whose ages stand beside the months. */
  readonly person: string;
};

export default function NeedForm(props: Props) {
  return (
    <LateWords names={["income"]}>
      <Need {...props} />
    </LateWords>
  );
}

/** What the household needs a month in a scenario; empty where nobody asks. */
function Need({ path, need, person }: Props) {
  const t = useTranslations("income");
  const words = useTranslations("planner");
  const format = useFormat();
  const { draft, set, add } = useForm();
  const amount = need?.["amount"];
  const bornOn = draft.people.find(({ id }) => id === person)?.bornOn;
  const steps = need?.steps ?? [];
  const yen = words("field.yen");
  return (
    <details>
      <summary className="fold">
        {typeof amount === "number" ? t("need.set", { yen: format.yen(amount) }) : t("need.title")}
      </summary>
      <div className="grid gap-3 pt-2">
        <NumberField
          path={`${path}.amount`}
          label={t("need.amount")}
          unit={yen}
          hint={t("need.amountHint")}
          onSet={(value) => set(path, needOf(need, value))}
        />
        {need !== undefined && (
          <>
            <MonthField path={`${path}.from`} label={t("need.from")} hint={t("need.fromHint")} />
            <fieldset className="grid min-w-0 gap-2">
              <legend className="label">{t("need.steps")}</legend>
              {steps.map((step, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place in the list
                <div key={i} className="grid grid-cols-[1fr_auto] items-start gap-2 border-line border-b pb-2">
                  <div className="grid gap-2 sm:grid-cols-2">
                    <MonthField
                      path={`${path}.steps.${i}.from`}
                      label={t("need.stepFrom")}
                      beside={ageBeside(bornOn, step["from"], t, format)}
                    />
                    <NumberField path={`${path}.steps.${i}.amount`} label={t("need.stepAmount")} unit={yen} />
                  </div>
                  <RemoveItem
                    path={`${path}.steps`}
                    index={i}
                    count={steps.length}
                    label={t("need.removeStep", { number: i + 1 })}
                  />
                </div>
              ))}
              <button type="button" className="button-link justify-self-start" onClick={() => add(`${path}.steps`, {})}>
                {t("need.addStep")}
              </button>
            </fieldset>
          </>
        )}
      </div>
    </details>
  );
}
