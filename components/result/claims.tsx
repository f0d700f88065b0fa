"use client";
import { lazy, Suspense, useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import type { Plan } from "#lib/input/index.ts";
import type { Projection } from "#lib/simulate.ts";
import { letter } from "./headline.tsx";
import type { Named } from "./people.ts";

// forms, offices and sources weigh much: the page stands before they come
const ClaimList = lazy(() => import("./claim-list.tsx"));
const NAMES = ["claims"] as const;

type Props = {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly people: readonly Named[];
};

/** What there is to claim and to report after the events of each scenario, and until which day. */
export default function Claims({ plan, projection, people }: Props) {
  const t = useTranslations("result");
  const hydrated = useHydrated();
  // a slider moves the figures above first; both follow in one go
  const [settledPlan, settled] = [useDeferredValue(plan), useDeferredValue(projection)];
  const { scenarios } = projection;
  const [chosen, setChosen] = useState("");
  const loading = <p className="hint">{t("claims.loading")}</p>;
  const panel = (id: string) => {
    const scenario = settled.scenarios.find((one) => one.id === id);
    if (!hydrated || !scenario) return loading;
    return (
      <Suspense fallback={loading}>
        <LateWords names={NAMES}>
          <ClaimList plan={settledPlan} scenario={scenario} people={people} />
        </LateWords>
      </Suspense>
    );
  };
  return (
    <section aria-labelledby="claims" className="grid gap-4">
      <div>
        <h2 id="claims">{t("claims.title")}</h2>
        <p className="hint">{t("claims.hint")}</p>
      </div>
      <Tabs
        label={t("claims.scenario")}
        tabs={scenarios.map(({ id, name }, i) => ({ id, label: `${letter(i)} ${name}` }))}
        selected={(scenarios.find(({ id }) => id === chosen) ?? scenarios[0])?.id ?? ""}
        onSelect={setChosen}
        panel={panel}
        printsAll
      />
    </section>
  );
}
