"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useEngine } from "#components/engine/use-engine.ts";
import type { ValuesRates } from "#components/engine/values-question.ts";
import { Waiting } from "#components/engine/waiting.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import type { Results } from "#components/result/outlook.tsx";
import { Choice, Option } from "#components/ui/choice.tsx";
import type { Plan } from "#lib/input/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { Against } from "./against.tsx";
import { Assumed } from "./assumed.tsx";
import { DeathTotals } from "./death-totals.tsx";
import { PaidInFigure } from "./paid-in-figure.tsx";
import { PaidInTable } from "./paid-in-table.tsx";
import { ReplacementTable } from "./replacement-table.tsx";
import { columnsOf } from "./values-rows.ts";
import { WorthTable } from "./worth-table.tsx";

const RATES = ["level", "own"] as const satisfies readonly ValuesRates[];

/** Everyone and every scenario that figures are asked of. */
const keyOf = ({ people, scenarios }: Plan): string => [...people, ...scenarios].map(({ id }) => id).join();

/** What is expected, by age at death, what is paid in for it, one scenario against the other, and what all this assumes. */
export default function ValuesBody({ plan, projection, people }: Results) {
  const t = useTranslations("values");
  const format = useFormat();
  const { amountsOf } = projection;
  const [chosen, setRates] = useState<ValuesRates>("level");
  const moves = plan.scenarios.some(
    ({ assumptions: { outlook } }) => outlook !== undefined && outlook.kind !== "level",
  );
  const rates = moves ? chosen : "level";
  const certain = plan.scenarios.every(({ assumptions }) => assumptions.mortality.kind === "age");
  const key = keyOf(plan);
  const { work, last, cancel, again } = useEngine(
    async (engine) => ({ key, ...(await engine.lifetimeValues(plan, amountsOf, rates)) }),
    [plan, amountsOf, rates],
  );
  // while a changed plan is worked out, what it was before stays; that of other people or scenarios does not
  const found = last?.key === key ? last : undefined;
  const month = format.monthShort(parseMonth(plan.startsAt));
  const columns = found ? columnsOf(plan.scenarios, found.scenarios) : [];
  return (
    <div className="grid gap-6" aria-busy={work.state === "working"}>
      <p className="hint">
        {t(`unit.${found?.rates ?? rates}`, { fiscalYear: String(amountsOf), month })}{" "}
        {t(certain ? "certain" : "average")}
      </p>
      {moves && (
        <div className="no-print">
          <Choice legend={t("rates.legend")}>
            {RATES.map((one) => (
              <Option
                key={one}
                name="values-rates"
                label={t(`rates.${one}`, { fiscalYear: String(amountsOf) })}
                on={one === rates}
                choose={() => setRates(one)}
              />
            ))}
          </Choice>
        </div>
      )}
      <Waiting work={work} quiet={found !== undefined} onCancel={cancel} onAgain={again} />
      {found ? (
        <>
          <WorthTable columns={columns} people={people} scenarios={projection.scenarios} />
          <DeathTotals columns={columns} people={people} />
          <div className="grid gap-4">
            <PaidInTable columns={columns} people={people} month={month} />
            <PaidInFigure columns={columns} people={people} month={month} />
          </div>
          <Against columns={columns} comparisons={found.comparisons} people={people} />
          <ReplacementTable columns={columns} people={people} />
          <Assumed plan={plan} people={people} table={found.table} />
        </>
      ) : (
        <div className="min-h-80" />
      )}
    </div>
  );
}
