"use client";
import { useTranslations } from "use-intl";
import type { PersonStarts } from "#lib/simulate.ts";

/** A way to put start ages into a scenario of the plan. */
export type UseAges = {
  readonly letter: string;
  readonly scenario: string;
  readonly apply: (starts: readonly PersonStarts[]) => void;
};

type Props = {
  readonly use: UseAges | undefined;
  readonly starts: readonly PersonStarts[];
  /** They are the plan's own already. */
  readonly already: boolean;
};

/** Takes start ages over into the plan; nothing does so by itself. */
export function UseButton({ use, starts, already }: Props) {
  const t = useTranslations("start");
  if (!use) return null;
  const name = { letter: use.letter, scenario: use.scenario };
  if (already) return <p className="hint">{t("use.already", name)}</p>;
  return (
    <button type="button" className="button no-print justify-self-start" onClick={() => use.apply(starts)}>
      {t(starts.length > 1 ? "use.both" : "use.one", name)}
    </button>
  );
}
