"use client";
import { lazy, useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import type { Named } from "#components/result/people.ts";
import type { ChangeScenario } from "#components/result/record-audit.tsx";
import { SeenSection } from "#components/result/seen-section.tsx";
import type { Plan } from "#lib/input/index.ts";
import type { BestStarts } from "./best-starts.ts";

// every start of everyone is valued, and only for who comes to see it
const StartBody = lazy(() => import("./start-body.tsx"));
const WORDS = ["start", "mortality", "engine"] as const;

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
  const [still, setStill] = useState(plan);
  if (!dragging && still !== plan) setStill(plan);
  const settled = useDeferredValue(still);
  return (
    <SeenSection id="when-to-start" title={t("start.title")} waiting={t("start.waiting")} words={WORDS}>
      <StartBody plan={settled} people={people} amountsOf={amountsOf} onChange={onChange} onBest={onBest} />
    </SeenSection>
  );
}
