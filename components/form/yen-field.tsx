"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { numberOrText, numberShown } from "./typed-number.ts";

type Props = {
  readonly id: string;
  readonly label: string;
  /** The label stands beside it already, for those who see it. */
  readonly hidesLabel?: boolean;
  readonly value: number;
  readonly onSet: (value: number) => void;
};

/** Yen that stand in no field of the plan; what is no whole amount is named and set nowhere. */
export function YenField({ id, label, hidesLabel = false, value, onSet }: Props) {
  const t = useTranslations("planner");
  const [typed, setTyped] = useState<string>();
  const shown = typed === undefined || (amountOf(typed) !== undefined && amountOf(typed) !== value) ? undefined : typed;
  const wrong = shown !== undefined && amountOf(shown) === undefined;
  return (
    <div>
      <label className={hidesLabel ? "sr-only" : "label"} htmlFor={id}>
        {`${label} (${t("field.yen")})`}
      </label>
      <input
        id={id}
        className="input text-end tabular-nums"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={shown ?? numberShown(value)}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const amount = amountOf(currentTarget.value);
          if (amount !== undefined) onSet(amount);
        }}
        onBlur={() => setTyped(undefined)}
      />
      {wrong && (
        <p id={`${id}-wrong`} className="error">
          {t("work.notAmount")}
        </p>
      )}
    </div>
  );
}

/** Nothing typed is nothing paid. */
function amountOf(typed: string): number | undefined {
  const value = numberOrText(typed) ?? 0;
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
