"use client";
import { useField } from "#components/planner/form-context.tsx";
import { FieldIssues } from "./field-issues.tsx";

type CheckProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A box to tick, with its label beside it. */
export function Check({ id, label, hint, checked, onChange }: CheckProps) {
  return (
    <div>
      <label htmlFor={id} className="flex min-h-11 items-center gap-2">
        <input
          id={id}
          type="checkbox"
          className="size-5 shrink-0 accent-accent"
          checked={checked}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

type Props = {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  /** What the plan means where it says nothing. */
  readonly otherwise?: boolean;
};

/** A yes or no of the plan; what the plan means by itself is not written into it. */
export function CheckField({ path, label, hint, otherwise = false }: Props) {
  const { id, value, issues, set } = useField(path);
  const checked = typeof value === "boolean" ? value : otherwise;
  return (
    <div>
      <Check
        id={id}
        label={label}
        hint={hint}
        checked={checked}
        onChange={(on) => set(on === otherwise ? undefined : on)}
      />
      <FieldIssues id={`${id}-issues`} issues={issues} />
    </div>
  );
}
