"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { monthlyOf } from "#components/result/totals.ts";
import type { Plan } from "#lib/input/index.ts";
import { projected } from "./projected.ts";

/** On phones each scenario's monthly figure stays in view while the form is edited. */
export default function BottomBar({ plan, stale }: { readonly plan: Plan; readonly stale: boolean }) {
  const t = useTranslations("result");
  const format = useFormat();
  const { scenarios } = projected(plan);
  return (
    <a
      href="#results"
      className={`no-print sticky bottom-0 z-10 -mx-4 mt-6 grid gap-x-3 border-line border-t bg-ground px-4 py-2 text-ink no-underline lg:hidden ${scenarios.length > 2 ? "grid-cols-2" : "grid-flow-col"} ${stale ? "stale" : ""}`}
    >
      {scenarios.map((scenario, i) => {
        const monthly = monthlyOf(scenario);
        return (
          <div key={scenario.id} className="min-w-0 text-sm">
            <div className="truncate text-ink-soft">
              {String.fromCharCode(65 + i)} {scenario.name}
            </div>
            {t("headline.perMonth")}{" "}
            <strong className="text-base tabular-nums">
              {monthly === undefined ? t("headline.noneShort") : format.yen(monthly)}
            </strong>
          </div>
        );
      })}
    </a>
  );
}
