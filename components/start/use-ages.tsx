"use client";
import { useTranslations } from "use-intl";
import type { Scenario } from "#lib/input/index.ts";
import type { PersonStarts } from "#lib/simulate.ts";
import { type BothAges, keyOfAges } from "./start-columns.ts";

/** A way to put start ages into a scenario of the plan. */
export type UseAges = {
  readonly letter: string;
  readonly scenario: Scenario;
  readonly apply: (starts: readonly PersonStarts[]) => void;
};

type Props = { readonly use: UseAges | undefined; readonly starts: readonly PersonStarts[] };

/** Takes start ages over into the plan; nothing does so by itself. Once they are in it the button says so, where it stands. */
export function UseButton({ use, starts }: Props) {
  const t = useTranslations("start");
  if (!use) return null;
  const { letter, scenario, apply } = use;
  const isThere = starts.every((one) => keyOfAges(one) === keyOfAges(plannedAges(scenario, one.person)));
  const key = isThere ? "use.already" : starts.length > 1 ? "use.both" : "use.one";
  return (
    <button
      type="button"
      className={`button no-print justify-self-start ${isThere ? "border-line text-ink-soft" : ""}`}
      aria-disabled={isThere}
      onClick={() => !isThere && apply(starts)}
    >
      {isThere && <span aria-hidden="true">✓</span>}
      {t(key, { letter, scenario: scenario.name })}
    </button>
  );
}

const AT_65 = { years: 65, months: 0 };

/** What the scenario says of a person; 65 where it says nothing. */
function plannedAges({ commencement }: Scenario, person: string): BothAges {
  const { oldAgeBasic = AT_65, oldAgeEmployees = AT_65 } = commencement.find((one) => one.person === person) ?? {};
  return { oldAgeBasic, oldAgeEmployees };
}
