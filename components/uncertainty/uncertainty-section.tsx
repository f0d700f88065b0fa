"use client";
import { lazy } from "react";
import { useTranslations } from "use-intl";
import type { Named } from "#components/result/people.ts";
import { SeenSection } from "#components/result/seen-section.tsx";
import type { BestStarts } from "#components/start/best-starts.ts";
import { useStill } from "#components/ui/use-still.ts";
import type { Plan } from "#lib/input/index.ts";

// every way that lives can end is walked through, and only for who comes to see it
const UncertaintyBody = lazy(() => import("./uncertainty-body.tsx"));
const WORDS = ["uncertainty", "start", "outlook", "engine"] as const;

type Props = {
  readonly plan: Plan;
  readonly people: readonly Named[];
  readonly amountsOf: number;
  /** While a slider of the form moves, the figures here stand still. */
  readonly dragging: boolean;
  /** The starts with the highest expected value, once they are known. */
  readonly best: BestStarts | undefined;
};

/** How certain the pensions are: over lives and outlooks, a month and in total, and how often each start pays most. */
export default function UncertaintySection({ plan, people, amountsOf, dragging, best }: Props) {
  const t = useTranslations("result");
  const still = useStill(plan, dragging);
  return (
    <SeenSection id="how-certain" title={t("uncertainty.title")} waiting={t("uncertainty.waiting")} words={WORDS}>
      {still && <UncertaintyBody plan={still} people={people} amountsOf={amountsOf} best={best} />}
    </SeenSection>
  );
}
