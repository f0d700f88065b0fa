"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useSeen } from "#components/charts/use-seen.ts";
import { LateWords } from "#components/intl/late-words.tsx";
import type { Results } from "#components/result/outlook.tsx";

// every life of a household is gone through, and only for who comes to see it
const ValuesBody = lazy(() => import("./values-body.tsx"));

/** What each scenario is worth over a lifetime, what is paid in for it, and one against another. `still`: when the form last stood still. */
export default function ValuesSection({ still }: { readonly still: Results | undefined }) {
  const t = useTranslations("result");
  const [element, seen] = useSeen<HTMLElement>();
  const waiting = <p className="min-h-80">{t("values.waiting")}</p>;
  return (
    <section aria-labelledby="lifetime-values" className="grid gap-4" ref={element}>
      <h2 id="lifetime-values">{t("values.title")}</h2>
      {seen && still ? (
        <Suspense fallback={waiting}>
          <LateWords names={["values", "mortality", "engine"]}>
            <ValuesBody {...still} />
          </LateWords>
        </Suspense>
      ) : (
        waiting
      )}
    </section>
  );
}
