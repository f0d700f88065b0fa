"use client";
import { type ReactNode, useState } from "react";
import { useField } from "#components/planner/form-context.tsx";
import { FieldFrame } from "./field-frame.tsx";
import { numberOrText, numberShown } from "./typed-number.ts";

type Props = {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  readonly hint?: ReactNode;
  /** What the field shows for one unit of the plan's value: 100 shows a rate in percent. */
  readonly scale?: number;
  /** Takes the new value instead of the field itself, where more moves with it. */
  readonly onSet?: (value: unknown) => void;
};

/** A number with its unit. Whatever cannot be read as one stays as it was typed and is reported at the field. */
export function NumberField({ path, label, unit, hint, scale = 1, onSet }: Props) {
  const { id, value, issues, set } = useField(path);
  // the keystrokes as they are ("0.", "1,20"), for as long as they say the same as the plan
  const [typed, setTyped] = useState<string>();
  const shown = typed !== undefined && numberOrText(typed, scale) === value ? typed : numberShown(value, scale);
  return (
    <FieldFrame id={id} label={`${label} (${unit})`} hint={hint} issues={issues}>
      {(described) => (
        <input
          id={id}
          className="input text-end tabular-nums"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            (onSet ?? set)(numberOrText(currentTarget.value, scale));
          }}
          onBlur={() => setTyped(undefined)}
          {...described}
        />
      )}
    </FieldFrame>
  );
}
