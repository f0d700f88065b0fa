"use client";
import type { ReactNode } from "react";
import { useField } from "#components/planner/form-context.tsx";
import { FieldFrame } from "./field-frame.tsx";

type Props = {
  readonly path: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** Kept as an empty text when emptied; other fields go from the plan. */
  readonly required?: boolean;
};

/** A line of text. */
export function TextField({ path, label, hint, required = false }: Props) {
  const { id, value, issues, set } = useField(path);
  return (
    <FieldFrame id={id} label={label} hint={hint} issues={issues}>
      {(described) => (
        <input
          id={id}
          className="input"
          type="text"
          autoComplete="off"
          value={typeof value === "string" || typeof value === "number" ? String(value) : ""}
          onChange={({ currentTarget }) =>
            set(currentTarget.value === "" && !required ? undefined : currentTarget.value)
          }
          {...described}
        />
      )}
    </FieldFrame>
  );
}
