"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { fieldId, useForm } from "#components/planner/form-context.tsx";
import { CheckField } from "./check-field.tsx";
import {
  choiceWithStart,
  isEarly,
  mayAskFrom65,
  PENSIONS,
  type Pension,
  START_AGES,
  startAgesOf,
  stepOf,
} from "./commencement-age.ts";
import { FieldIssues } from "./field-issues.tsx";
import { Slider } from "./slider.tsx";

type Props = { readonly scenario: number; readonly person: string; readonly onDragging: (dragging: boolean) => void };

/** When each old-age pension starts: two sliders in whole months over the ages the law knows. */
export function StartSliders({ scenario, person, onDragging }: Props) {
  const t = useTranslations("planner");
  const format = useFormat();
  const { draft, set, issues, specialAgeOf } = useForm();
  const list = draft.scenarios[scenario]?.commencement ?? [];
  const place = list.findIndex((choice) => choice.person === person);
  const chosen = list[place];
  const path = `scenarios.${scenario}.commencement.${place < 0 ? list.length : place}`;
  const ages = startAgesOf(draft.scenarios[scenario], person);
  const special = specialAgeOf?.(draft.people.find(({ id }) => id === person));
  const move = (pension: Pension, step: number) => {
    const age = START_AGES[step];
    if (!age) return;
    const choice = choiceWithStart({ ...chosen, person }, ages, pension, age, special);
    const others = list.filter((one) => one.person !== person);
    set(`scenarios.${scenario}.commencement`, [...others, choice]);
  };
  const asksFrom65 = (pension: Pension) => mayAskFrom65(ages[pension]) || chosen?.[`${pension}From65`] === true;
  // what is wrong with a box stands below the box
  const about = issues.filter((issue) => issue.path.startsWith(path) && !issue.path.endsWith("From65"));
  const together = isEarly(ages.oldAgeBasic) && isEarly(ages.oldAgeEmployees);
  const note = `${fieldId(path)}-note`;
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="label">{t("start.title")}</legend>
      {PENSIONS.map((pension) => (
        <div key={pension}>
          <AgeSlider
            id={fieldId(`${path}.${pension}`)}
            label={t(`start.${pension}`)}
            note={note}
            step={stepOf(ages[pension])}
            from65={chosen?.[`${pension}From65`] === true}
            onChange={(step) => move(pension, step)}
            onDragging={onDragging}
          />
          {asksFrom65(pension) && (
            <CheckField
              path={`${path}.${pension}From65`}
              label={t("start.from65", { pension: t(`start.${pension}`) })}
            />
          )}
        </div>
      ))}
      <details className="hint">
        <summary className="fold">{t("start.rules")}</summary>
        <div id={note}>
          <p>{together ? t("start.together") : t("start.apart")}</p>
          {special !== undefined && <p>{t("start.special", { age: format.age({ years: special, months: 0 }) })}</p>}
          <p>{t("start.gap")}</p>
          {PENSIONS.some(asksFrom65) && <p>{t("start.from65Hint")}</p>}
        </div>
      </details>
      <FieldIssues id={`${fieldId(path)}-issues`} issues={about} />
    </fieldset>
  );
}

type SliderProps = {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly step: number;
  readonly from65: boolean;
  readonly onChange: (step: number) => void;
  readonly onDragging: (dragging: boolean) => void;
};

function AgeSlider({ id, label, note, step, from65, onChange, onDragging }: SliderProps) {
  const format = useFormat();
  const t = useTranslations("planner");
  const age = START_AGES[step];
  if (!age) return null;
  const said = format.age(age);
  const late = from65 ? t("start.asked") : t("start.deferred");
  const way = age.years < 65 ? t("start.early") : age.years > 65 ? late : t("start.at65");
  return (
    <Slider
      id={id}
      value={step}
      min={0}
      max={START_AGES.length - 1}
      step={1}
      said={`${said} ${way}`}
      less={t("start.earlier", { pension: label })}
      more={t("start.later", { pension: label })}
      note={note}
      onChange={onChange}
      onDragging={onDragging}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} className="tabular-nums">
          <strong>{said}</strong> <span className="text-ink-soft text-sm">{way}</span>
        </output>
      </div>
    </Slider>
  );
}
