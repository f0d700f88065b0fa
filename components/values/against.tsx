"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import type { Comparison } from "#lib/simulate.ts";
import type { Column } from "./values-rows.ts";
import { againstSaid } from "./values-said.ts";

type Props = {
  readonly columns: readonly Column[];
  /** The first scenario against each other one. */
  readonly comparisons: readonly Comparison[];
  readonly people: readonly Named[];
};

/** The first scenario against each other, a sentence for each thing that differs; nothing where there is one alone. */
export function Against({ columns, comparisons, people }: Props) {
  const t = useTranslations("values");
  const format = useFormat();
  const [first, ...others] = columns;
  if (!first || others.length === 0) return null;
  return (
    <div className="grid gap-3" data-testid="values-against">
      <div>
        <h3>{t("against.title")}</h3>
        <p className="hint">{t("against.hint", { people: people.length, letter: first.letter })}</p>
      </div>
      {others.map((other, i) => {
        const comparison = comparisons[i];
        return (
          comparison && (
            <div key={other.id} className="grid gap-1">
              <h4 className="label">{t("against.pair", { first: first.name, second: other.name })}</h4>
              <ul className="list-disc ps-5">
                {againstSaid(first, other, comparison, people, t, format).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </div>
  );
}
