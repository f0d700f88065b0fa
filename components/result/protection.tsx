"use client";
import { lazy, Suspense, useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { useSeen } from "#components/charts/use-seen.ts";
import { LateWords } from "#components/intl/late-words.tsx";
import type { Plan } from "#lib/input/index.ts";
import type { Named } from "./people.ts";

// every month of every scenario is worked out, and only for who comes to see it
const ProtectionBody = lazy(() => import("./protection-body.tsx"));

type Props = {
  readonly plan: Plan;
  readonly people: readonly Named[];
  readonly amountsOf: number;
  /** While a slider of the form moves, the figures here stand still. */
  readonly dragging: boolean;
};

/** What a death or a disability at any age would bring, one scenario beside the other. */
export default function Protection({ plan, people, amountsOf, dragging }: Props) {
  const t = useTranslations("result");
  const [element, seen] = useSeen<HTMLElement>();
  const [still, setStill] = useState(plan);
  if (!dragging && still !== plan) setStill(plan);
  const settled = useDeferredValue(still);
  const waiting = <p className="min-h-80">{t("protection.waiting")}</p>;
  return (
    <section aria-labelledby="protection" className="grid gap-4" ref={element}>
      <div>
        <h2 id="protection">{t("protection.title")}</h2>
        <p className="hint">{t("protection.hint", { fiscalYear: String(amountsOf) })}</p>
      </div>
      {seen ? (
        <Suspense fallback={waiting}>
          <LateWords names={["protection", "engine"]}>
            <ProtectionBody plan={settled} people={people} amountsOf={amountsOf} />
          </LateWords>
        </Suspense>
      ) : (
        waiting
      )}
    </section>
  );
}
