"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import type { PersonStartAnswer } from "#lib/simulate.ts";
import { addMonths, attainsInMonth } from "#lib/time/index.ts";
import { wholeYen } from "./start-said.ts";

type Props = { readonly own: PersonStartAnswer; readonly person: Named };

/** What both pensions at 65 bring: a month, and in total by age at death. */
export function At65({ own: { at65, open }, person }: Props) {
  const t = useTranslations("start");
  const format = useFormat();
  const drawn = open.oldAgeBasic ? (open.oldAgeEmployees ? undefined : "oldAgeEmployees") : "oldAgeBasic";
  const isBoth = !open.oldAgeBasic && !open.oldAgeEmployees;
  return (
    <div className="panel grid gap-2">
      <h3>{t("at65.title")}</h3>
      {drawn && <p className="notice">{t(isBoth ? "drawn.both" : `drawn.${drawn}`)}</p>}
      {Number.isNaN(at65.expected) ? (
        <p>{t("at65.noFigure")}</p>
      ) : (
        <>
          <p className="font-semibold text-lg tabular-nums" data-testid="start-65">
            {t("at65.month", {
              month: format.month(addMonths(attainsInMonth(person.bornOn, 65), 1)),
              yen: format.yen(wholeYen(at65.monthlyAmount)),
            })}
          </p>
          <p className="hint">{t("at65.monthHint")}</p>
          <dl className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3">
            {at65.totals.map(({ age, total }) => (
              <div key={age}>
                <dt className="hint">{t("totals.death", { age })}</dt>
                <dd className="tabular-nums">{format.yen(wholeYen(total))}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
