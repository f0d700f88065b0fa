import type { ReactNode } from "react";

/** One of a few that changes what is shown, not the plan. */
export function Choice({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="label">{legend}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">{children}</div>
    </fieldset>
  );
}

type OptionProps = {
  readonly name: string;
  readonly label: string;
  readonly on: boolean;
  readonly choose: () => void;
};

export function Option({ name, label, on, choose }: OptionProps) {
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input type="radio" name={name} checked={on} onChange={choose} className="size-5" />
      {label}
    </label>
  );
}
