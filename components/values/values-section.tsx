"use client";
import { lazy } from "react";
import { useTranslations } from "use-intl";
import type { Results } from "#components/result/outlook.tsx";
import { SeenSection } from "#components/result/seen-section.tsx";

// every life of a household is gone through, and only for who comes to see it
const ValuesBody = lazy(() => import("./values-body.tsx"));
const WORDS = ["values", "mortality", "engine"] as const;

/** What each scenario is worth over a lifetime, what is paid in for it, and one against another. `still`: when the form last stood still. */
export default function ValuesSection({ still }: { readonly still: Results | undefined }) {
  const t = useTranslations("result");
  return (
    <SeenSection id="lifetime-values" title={t("values.title")} waiting={t("values.waiting")} words={WORDS}>
      {still && <ValuesBody {...still} />}
    </SeenSection>
  );
}
