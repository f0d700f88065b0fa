"use client";
import { lazy, Suspense, useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { useSeen } from "#components/charts/use-seen.ts";
import { LateWords } from "#components/intl/late-words.tsx";
import type { Named } from "#components/result/people.ts";
import type { ChangeScenario } from "#components/result/record-audit.tsx";
import type { Plan } from "#lib/input/index.ts";
import type { BestStarts } from "./best-starts.ts";

// every start of everyone is valued, and only for who comes to see it
const StartBody = lazy(() => import("./start-body.tsx"));

type Props = {
  readonly plan: Plan;
  readonly people: readonly Named[];
  readonly amountsOf: number;
  /** While a slider of the form moves, the figures here stand still. */
  readonly dragging: boolean;
  /** Absent while the form has faults. */
  readonly onChange: ChangeScenario | undefined;
  /** Told once they are worked out; always the same function. */
  readonly onBest: (best: BestStarts) => void;
};

/** When to start the old-age pensions: what 65 brings, the alternatives, and how much the choice matters. */
export default function StartSection({ plan, people, amountsOf, dragging, onChange, onBest }: Props) {
  const t = useTranslations("result");
  const [element, seen] = useSeen<HTMLElement>();
  const [still, setStill] = useState(plan);
  if (!dragging && still !== plan) setStill(plan);
  const settled = useDeferredValue(still);
  const waiting = <p className="min-h-80">{t("start.waiting")}</p>;
  return (
    <section aria-labelledby="when-to-start" className="grid gap-4" ref={element}>
      <h2 id="when-to-start">{t("start.title")}</h2>
      {seen ? (
        <Suspense fallback={waiting}>
          <LateWords names={["start", "mortality", "engine"]}>
            <StartBody plan={settled} people={people} amountsOf={amountsOf} onChange={onChange} onBest={onBest} />
          </LateWords>
        </Suspense>
      ) : (
        waiting
      )}
    </section>
  );
}
