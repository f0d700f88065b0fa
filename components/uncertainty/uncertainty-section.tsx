"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useSeen } from "#components/charts/use-seen.ts";
import { LateWords } from "#components/intl/late-words.tsx";
import type { Named } from "#components/result/people.ts";
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
  const [element, seen] = useSeen<HTMLElement>();
  const still = useStill(plan, dragging);
  const waiting = <p className="min-h-80">{t("uncertainty.waiting")}</p>;
  return (
    <section aria-labelledby="how-certain" className="grid gap-4" ref={element}>
      <h2 id="how-certain">{t("uncertainty.title")}</h2>
      {seen && still ? (
        <Suspense fallback={waiting}>
          <LateWords names={WORDS}>
            <UncertaintyBody plan={still} people={people} amountsOf={amountsOf} best={best} />
          </LateWords>
        </Suspense>
      ) : (
        waiting
      )}
    </section>
  );
}
