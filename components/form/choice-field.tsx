"use client";
import type { ReactNode } from "react";
import { useField } from "#components/planner/form-context.tsx";
import { FieldFrame } from "./field-frame.tsx";

type Props = {
  readonly path: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: ReactNode;
  /** Text of the empty choice while nothing is chosen. */
  readonly empty?: string;
  readonly onChoose?: (value: string) => void;
  /** The plan holds the choice as a number. */
  readonly asNumber?: boolean;
};

/** One of a few, as the browser's own list. */
export function ChoiceField({ path, label, options, hint, empty = "", onChoose, asNumber = false }: Props) {
  const { id, value, issues, set } = useField(path);
  const choose = onChoose ?? ((chosen: string) => set(asNumber ? Number(chosen) : chosen));
  const known = options.some((option) => option.value === String(value));
  return (
    <FieldFrame id={id} label={label} hint={hint} issues={issues}>
      {(described) => (
        <select
          id={id}
          className="input"
          value={known ? String(value) : ""}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          {...described}
        >
          {!known && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
