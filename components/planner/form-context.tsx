"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { Issue } from "#lib/input/index.ts";
import type { Projection } from "#lib/simulate.ts";
import { type Draft, type DraftPerson, valueAt } from "./draft.ts";

/** What a field needs: the draft, its faults, and a way to change it. */
export type FormAccess = {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  /** What the draft comes to; absent while it has faults. */
  readonly projection: Projection | undefined;
  /** The age of a special pension before 65, once the engine is here. */
  readonly specialAgeOf: ((person: DraftPerson | undefined) => number | undefined) | undefined;
  readonly set: (path: string, value: unknown) => void;
  readonly add: (path: string, item: unknown) => void;
  readonly removePerson: (index: number) => void;
};

const FormContext = createContext<FormAccess | undefined>(undefined);

export function FormProvider({ value, children }: { readonly value: FormAccess; readonly children: ReactNode }) {
  return <FormContext value={value}>{children}</FormContext>;
}

export function useForm(): FormAccess {
  const access = useContext(FormContext);
  if (!access) throw new Error("useForm: a field stands outside FormProvider");
  return access;
}

/** One field by its dotted path in the plan. */
export function useField(path: string) {
  const { draft, issues, set } = useForm();
  return {
    id: fieldId(path),
    value: valueAt(draft, path),
    issues: issues.filter((issue) => issue.path === path),
    set: (value: unknown) => set(path, value),
  };
}

/** The element that a finding about the path links to. */
export const fieldId = (path: string): string => `f-${path.replaceAll(".", "-")}`;
