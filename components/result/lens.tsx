"use client";
import { lazy } from "react";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import type { Plan } from "#lib/input/index.ts";
import { OpenedSection } from "./opened-section.tsx";
import type { Named } from "./people.ts";

// two projections and the words of every parameter, only for who asks
const LensBody = lazy(() => import("./lens-body.tsx"));
const WORDS = ["lens"] as const;
const BODY_WORDS = ["lens", "law", "parameters", "protection", "reasons"] as const;

type Props = { readonly plan: Plan; readonly people: readonly Named[]; readonly amountsOf: number };

/** What the reforms change for the household: one law against another. */
export default function ReformLens(props: Props) {
  return (
    <LateWords names={WORDS}>
      <Section {...props} />
    </LateWords>
  );
}

function Section({ plan, people, amountsOf }: Props) {
  const t = useTranslations("lens");
  return (
    <OpenedSection
      id="lens"
      title={t("title")}
      hint={t("hint", { fiscalYear: String(amountsOf) })}
      open={t("open")}
      waiting={t("waiting")}
    >
      <LateWords names={BODY_WORDS}>
        <LensBody plan={plan} people={people} />
      </LateWords>
    </OpenedSection>
  );
}
