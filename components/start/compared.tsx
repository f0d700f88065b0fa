"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { Choice, Option } from "#components/ui/choice.tsx";
import type { PersonStartAnswer } from "#lib/simulate.ts";
import { keyOfAges, markedRows } from "./start-columns.ts";
import { comparedSaid, type Other, rowNamed } from "./start-said.ts";
import { type UseAges, UseButton } from "./use-ages.tsx";

type Props = {
  readonly own: PersonStartAnswer;
  readonly other: Other | undefined;
  readonly use: UseAges | undefined;
};

/** One of the starts against 65, in sentences. */
export function Compared({ own, other, use }: Props) {
  const t = useTranslations("start");
  const format = useFormat();
  const rows = markedRows(own);
  const [chosen, setChosen] = useState("");
  const best = keyOfAges(own.optimum);
  const first = rows.find(({ key }) => key !== keyOfAges(own.at65) && key !== best) ?? rows[0];
  const shown = rows.find(({ key }) => key === chosen) ?? first;
  if (!shown) return null;
  return (
    <div className="panel grid gap-3">
      <h3>{t("compare.title")}</h3>
      <div className="no-print">
        <Choice legend={t("compare.choose")}>
          {rows.map((one) => (
            <Option
              key={one.key}
              name="start-compared"
              label={rowNamed(one, t, format)}
              on={one.key === shown.key}
              choose={() => setChosen(one.key)}
            />
          ))}
        </Choice>
      </div>
      <div className="grid gap-2" aria-live="polite" data-testid="start-compared">
        {comparedSaid(shown.row, own, other, t, format).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <UseButton
        use={use}
        starts={[
          { person: own.person, oldAgeBasic: shown.row.oldAgeBasic, oldAgeEmployees: shown.row.oldAgeEmployees },
        ]}
        already={shown.key === keyOfAges(own.planned)}
      />
    </div>
  );
}
