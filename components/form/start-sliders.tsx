"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { fieldId, useForm } from "#components/planner/form-context.tsx";
import { isEarly, type Pension, START_AGES, startAgesOf, stepOf, withStart } from "./commencement-age.ts";
import { FieldIssues } from "./field-issues.tsx";
import { Slider } from "./slider.tsx";

type Props = { readonly scenario: number; readonly person: string; readonly onDragging: (dragging: boolean) => void };

const PENSIONS: readonly Pension[] = ["oldAgeBasic", "oldAgeEmployees"];

/** When each old-age pension starts: two sliders in whole months over the ages the law knows. */
export function StartSliders({ scenario, person, onDragging }: Props) {
  const t = useTranslations("planner");
  const { draft, set, issues } = useForm();
  const list = draft.scenarios[scenario]?.commencement ?? [];
  const place = list.findIndex((choice) => choice.person === person);
  const path = `scenarios.${scenario}.commencement.${place < 0 ? list.length : place}`;
  const ages = startAgesOf(draft.scenarios[scenario], person);
  const move = (pension: Pension, step: number) => {
    const age = START_AGES[step];
    if (!age) return;
    const choice = { person, ...withStart(ages, pension, age) };
    const others = list.filter((one) => one.person !== person);
    set(`scenarios.${scenario}.commencement`, [...others, choice]);
  };
  const about = issues.filter((issue) => issue.path.startsWith(path));
  const together = isEarly(ages.oldAgeBasic) && isEarly(ages.oldAgeEmployees);
  const note = `${fieldId(path)}-note`;
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="label">{t("start.title")}</legend>
      {PENSIONS.map((pension) => (
        <AgeSlider
          key={pension}
          id={fieldId(`${path}.${pension}`)}
          label={t(`start.${pension}`)}
          note={note}
          step={stepOf(ages[pension])}
          onChange={(step) => move(pension, step)}
          onDragging={onDragging}
        />
      ))}
      <details className="hint">
        <summary className="fold">{t("start.rules")}</summary>
        <div id={note}>
          <p>{together ? t("start.together") : t("start.apart")}</p>
          <p>{t("start.gap")}</p>
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
  readonly onChange: (step: number) => void;
  readonly onDragging: (dragging: boolean) => void;
};

function AgeSlider({ id, label, note, step, onChange, onDragging }: SliderProps) {
  const format = useFormat();
  const t = useTranslations("planner");
  const age = START_AGES[step];
  if (!age) return null;
  const said = format.age(age);
  const way = age.years < 65 ? t("start.early") : age.years > 65 ? t("start.deferred") : t("start.at65");
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
