"use client";
import { lazy } from "react";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import type { Plan } from "#lib/input/index.ts";
import { MORE_PAY } from "#lib/simulate.ts";
import { OpenedSection } from "./opened-section.tsx";
import type { Named } from "./people.ts";

// each question projects the plan twice, and only for who asks
const MarginalBody = lazy(() => import("./marginal-body.tsx"));
const WORDS = ["marginal"] as const;
const BODY_WORDS = ["marginal", "protection"] as const;

type Props = { readonly plan: Plan; readonly people: readonly Named[]; readonly amountsOf: number };

/** What one more month, year or 10,000 yen is worth. */
export default function Marginal(props: Props) {
  return (
    <LateWords names={WORDS}>
      <Section {...props} />
    </LateWords>
  );
}

function Section({ plan, people, amountsOf }: Props) {
  const t = useTranslations("marginal");
  const format = useFormat();
  return (
    <OpenedSection
      id="marginal"
      title={t("title", { amount: format.yen(MORE_PAY) })}
      hint={t("hint", { fiscalYear: String(amountsOf) })}
      open={t("open")}
      waiting={t("waiting")}
    >
      <LateWords names={BODY_WORDS}>
        <MarginalBody plan={plan} people={people} />
      </LateWords>
    </OpenedSection>
  );
}
