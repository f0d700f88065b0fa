"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { Choice, Option } from "#components/ui/choice.tsx";
import type { PersonStartAnswer } from "#lib/simulate.ts";
import { keyOfAges, type MarkedRow, markedRows } from "./start-columns.ts";
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
  const shown = rows.find(({ key }) => key === chosen) ?? firstCompared(own, rows);
  if (!shown) return null;
  const { oldAgeBasic, oldAgeEmployees } = shown.row;
  return (
    <div className="panel grid gap-3">
      <h3>{t("compare.title")}</h3>
      <div className="no-print">
        <Choice legend={t("compare.choose")}>
          {rows.map((one) => (
            <Option
              key={one.key}
              name="start-compared"
              label={rowNamed(one, t)}
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
      <UseButton use={use} starts={[{ person: own.person, oldAgeBasic, oldAgeEmployees }]} />
    </div>
  );
}

const BOTH_AT_70 = "840-840";

/** The planned start where it is not 65; else 70, a choice many ask about. */
function firstCompared({ at65, planned }: PersonStartAnswer, rows: readonly MarkedRow[]): MarkedRow | undefined {
  const wanted = keyOfAges(planned) === keyOfAges(at65) ? BOTH_AT_70 : keyOfAges(planned);
  return rows.find(({ key }) => key === wanted) ?? rows.at(-1);
}
