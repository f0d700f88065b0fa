"use client";
import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { useField } from "#components/planner/form-context.tsx";
import {
  fiscalYearShown,
  fiscalYearTyped,
  longRunOf,
  OUTLOOK_CHOICES,
  type OutlookChoice,
  outlookChosen,
  outlookOfChoice,
} from "#components/planner/outlook-choice.ts";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { FieldFrame } from "./field-frame.tsx";
import { NumberField } from "./number-field.tsx";

type Props = { readonly path: string };

/** How a scenario takes prices, wages and pensions to go on; its words come after those of the page. */
export default function OutlookForm({ path }: Props) {
  const hydrated = useHydrated();
  const frame = <div className="fold" />;
  if (!hydrated) return frame;
  return (
    <Suspense fallback={frame}>
      <LateWords names={["outlook"]}>
        <OutlookFold path={path} />
      </LateWords>
    </Suspense>
  );
}

function OutlookFold({ path }: Props) {
  const t = useTranslations("outlook");
  const { id, value, issues, set } = useField(path);
  const chosen = outlookChosen(value);
  // what was typed comes back with the choice
  const [own, setOwn] = useState<unknown>();
  const choose = (choice: OutlookChoice) => {
    if (chosen === "own") setOwn(value);
    set(choice === "own" && own !== undefined ? own : outlookOfChoice(choice, value));
  };
  return (
    <details className="group">
      <summary className="fold">
        {t("form.title")}
        <span className="group-open:hidden">
          {t("form.colon")}
          {t(`name.${chosen}`)}
        </span>
      </summary>
      <div className="grid gap-3 pb-2">
        <FieldFrame id={id} label={t("form.title")} hint={<Gloss choice={chosen} />} issues={issues}>
          {(described) => (
            <select
              id={id}
              className="input"
              value={chosen}
              onChange={({ currentTarget }) => choose(currentTarget.value as OutlookChoice)}
              {...described}
            >
              {OUTLOOK_CHOICES.map((choice) => (
                <option key={choice} value={choice}>
                  {t(`name.${choice}`)}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        {chosen === "own" && <OwnRates path={path} />}
        <p className="hint">{t("form.hint")}</p>
      </div>
    </details>
  );
}

/** What a choice means, in a line; of one's own rates the fields say it. */
function Gloss({ choice }: { readonly choice: OutlookChoice }) {
  const t = useTranslations("outlook");
  const format = useFormat();
  if (choice === "level") return t("form.level");
  if (choice === "own") return t("form.own");
  const { prices, realWages } = longRunOf(choice);
  return t("gloss.case", { prices: format.share(prices), wages: format.share(realWages) });
}

function OwnRates({ path }: Props) {
  const t = useTranslations("outlook");
  return (
    <div className="grid gap-3">
      <NumberField path={`${path}.prices`} label={t("form.prices")} unit="%" scale={100} />
      <NumberField path={`${path}.wages`} label={t("form.wages")} unit="%" scale={100} hint={t("form.wagesHint")} />
      <NumberField path={`${path}.slide`} label={t("form.slide")} unit="%" scale={100} hint={t("form.slideHint")} />
      <LastYear path={`${path}.slideUntil`} />
    </div>
  );
}

/** A fiscal year, typed by its four digits; whatever else is typed stays and is reported at the field. */
function LastYear({ path }: Props) {
  const t = useTranslations("outlook");
  const { id, value, issues, set } = useField(path);
  return (
    <FieldFrame id={id} label={t("form.slideUntil")} hint={t("form.slideUntilHint")} issues={issues}>
      {(described) => (
        <input
          id={id}
          className="input w-32 text-end tabular-nums"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={fiscalYearShown(value)}
          onChange={({ currentTarget }) => set(fiscalYearTyped(currentTarget.value))}
          {...described}
        />
      )}
    </FieldFrame>
  );
}
