"use client";
import type { ReactNode } from "react";
import type { Issue } from "#lib/input/index.ts";
import { FieldIssues } from "./field-issues.tsx";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly issues: readonly Issue[];
  /** Several controls that answer one question. */
  readonly group?: boolean;
  readonly children: (described: Described) => ReactNode;
};

/** What ties a control to its hint and findings. */
export type Described = { readonly "aria-invalid": boolean; readonly "aria-describedby": string | undefined };

/** Label, control, hint and findings, the same for every field. */
export function FieldFrame({ id, label, hint, issues, group = false, children }: Props) {
  const ids = [issues.length > 0 && `${id}-issues`, hint !== undefined && `${id}-hint`].filter(
    (text) => text !== false,
  );
  const described: Described = {
    "aria-invalid": issues.some(({ code }) => code !== "required"),
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
  };
  const body = (
    <>
      {children(described)}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <FieldIssues id={`${id}-issues`} issues={issues} />
    </>
  );
  if (group)
    return (
      <fieldset className="min-w-0">
        <legend className="label">{label}</legend>
        {body}
      </fieldset>
    );
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {body}
    </div>
  );
}
