"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { DraftDisability } from "#components/planner/draft.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { parameters } from "#data/index.ts";
import { certificationMonth, DISABILITY_GRADES } from "#lib/input/index.ts";
import { formatMonth, isDateText, type Month } from "#lib/time/index.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { MonthField } from "./month-field.tsx";

const REGULAR = parameters.history("disabilityCertificationMonths").at(-1)?.value;

type Props = {
  readonly path: string;
  readonly disability: DraftDisability;
  /** The one of the facts that it goes on with. */
  readonly before?: DraftDisability | undefined;
};

/** How a disability goes on after its first visit: when its state was fixed, and its grades. */
export function DisabilityFields({ path, disability, before }: Props) {
  const t = useTranslations("events.disability");
  const format = useFormat();
  const { add, set } = useForm();
  const grades = disability.grades ?? [];
  // what goes on is certified already
  const certified = before ? undefined : certifiedIn(disability);
  return (
    <>
      {(before?.["fixedOn"] === undefined || disability["fixedOn"] !== undefined) && (
        <DateField
          path={`${path}.fixedOn`}
          label={t("fixedOn")}
          {...(REGULAR === undefined ? {} : { hint: t("fixedHint", { months: REGULAR }) })}
        />
      )}
      <fieldset className="grid min-w-0 gap-2">
        <legend className="label">{t("grades")}</legend>
        {certified !== undefined && <p className="hint">{t("certified", { month: format.month(certified) })}</p>}
        {grades.map((_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a grade is its place in the list
          <div key={i} className="grid gap-2 border-line border-b pb-2">
            <MonthField path={`${path}.grades.${i}.from`} label={t("gradeFrom")} />
            <ChoiceField
              path={`${path}.grades.${i}.grade`}
              label={t("gradeField")}
              options={DISABILITY_GRADES.map((grade) => ({ value: String(grade), label: t(`grade.${grade}`) }))}
              onChoose={(value) =>
                set(
                  `${path}.grades.${i}.grade`,
                  DISABILITY_GRADES.find((grade) => String(grade) === value),
                )
              }
            />
            <button
              type="button"
              className="button-link justify-self-start"
              onClick={() => set(`${path}.grades.${i}`, undefined)}
            >
              {t("removeGrade", { number: i + 1 })}
            </button>
          </div>
        ))}
        <button
          type="button"
          className="button-link justify-self-start"
          onClick={() => add(`${path}.grades`, freshGrade(grades.length > 0 ? undefined : certified))}
        >
          {t("addGrade")}
        </button>
      </fieldset>
    </>
  );
}

/** The first grade holds from the certification. */
const freshGrade = (from: Month | undefined) => ({
  ...(from === undefined ? {} : { from: formatMonth(from) }),
  grade: 2,
});

function certifiedIn(disability: DraftDisability): Month | undefined {
  const { firstVisitOn, fixedOn } = disability;
  if (typeof firstVisitOn !== "string" || !isDateText(firstVisitOn)) return undefined;
  return certificationMonth(firstVisitOn, typeof fixedOn === "string" && isDateText(fixedOn) ? fixedOn : undefined);
}
