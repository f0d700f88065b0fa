"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useSeen } from "#components/charts/use-seen.ts";
import { LateWords } from "#components/intl/late-words.tsx";
import type { Plan } from "#lib/input/index.ts";
import type { Projection } from "#lib/simulate.ts";
import type { Named } from "./people.ts";

// every outlook of a scenario is worked out, and drawn only for who comes to see it
const OutlookBody = lazy(() => import("./outlook-body.tsx"));

/** What the results are of. */
export type Results = {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly people: readonly Named[];
};

type Props = {
  readonly amountsOf: number;
  /** As they were when the form last stood still. */
  readonly still: Results | undefined;
};

/** What prices, wages and the slide may make of the pensions, one outlook beside the other. */
export default function Outlook({ amountsOf, still }: Props) {
  const t = useTranslations("result");
  const [element, seen] = useSeen<HTMLElement>();
  const waiting = <p className="min-h-[40rem]">{t("outlook.waiting")}</p>;
  return (
    <section aria-labelledby="outlook" className="grid gap-4" ref={element}>
      <div>
        <h2 id="outlook">{t("outlook.title")}</h2>
        <p className="hint">{t("outlook.hint", { fiscalYear: String(amountsOf) })}</p>
      </div>
      {seen && still ? (
        <Suspense fallback={waiting}>
          <LateWords names={["outlook", "explain", "parameters"]}>
            <OutlookBody {...still} />
          </LateWords>
        </Suspense>
      ) : (
        waiting
      )}
    </section>
  );
}
