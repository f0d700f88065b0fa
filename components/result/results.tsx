"use client";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { BestStarts } from "#components/start/best-starts.ts";
import { useStill } from "#components/ui/use-still.ts";
import type { Plan } from "#lib/input/index.ts";
import type { Change, Projection } from "#lib/simulate.ts";
import type { Month } from "#lib/time/index.ts";
import { Contents } from "./contents.tsx";
import { Headline } from "./headline.tsx";
import { mayLeave } from "./leavers.ts";
import { OutlookRanges } from "./outlook-range.tsx";
import type { Named } from "./people.ts";
import { reasonSaid } from "./reason-said.ts";
import type { ChangeScenario } from "./record-audit.tsx";

// the server writes them, their code comes after that of the headline and the form
const Rights = lazy(() => import("./rights.tsx"));
const StatusStrip = lazy(() => import("./status-strip.tsx"));
const IncomeSection = lazy(() => import("#components/charts/income-section.tsx"));
const NeedCovered = lazy(() => import("./need-covered.tsx"));
const Contributions = lazy(() => import("./contributions.tsx"));
const Outlook = lazy(() => import("./outlook.tsx"));
const Protection = lazy(() => import("./protection.tsx"));
const StartSection = lazy(() => import("#components/start/start-section.tsx"));
const UncertaintySection = lazy(() => import("#components/uncertainty/uncertainty-section.tsx"));
const ValuesSection = lazy(() => import("#components/values/values-section.tsx"));
const Marginal = lazy(() => import("./marginal.tsx"));
const ReformLens = lazy(() => import("./lens.tsx"));
const Timeline = lazy(() => import("./timeline-table.tsx"));
const LeavingJapan = lazy(() => import("./leaving.tsx"));
const RecordAudit = lazy(() => import("./record-audit.tsx"));
const Claims = lazy(() => import("./claims.tsx"));
const NotCovered = lazy(() => import("./not-covered.tsx"));

type Props = {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly people: readonly Named[];
  /** The present month of the plan. */
  readonly startsAt: Month;
  readonly dragging: boolean;
  /** Puts a changed scenario into the form; absent while the form has faults. */
  readonly onChange: ChangeScenario | undefined;
};

/** The results of a plan, one question a section. */
export function Results({ plan, projection, people, startsAt, dragging, onChange }: Props) {
  const t = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  const { scenarios, amountsOf } = projection;
  const now = useMemo(() => ({ plan, projection, people }), [plan, projection, people]);
  const still = useStill(now, dragging);
  const [best, setBest] = useState<BestStarts>();
  const hasNeed = plan.scenarios.some(({ monthlyNeed }) => monthlyNeed !== undefined);
  const reasonOf = (change: Change) => {
    const what = t("chart.change", {
      benefit: t(`benefit.${change.benefit}`),
      reason: reasonSaid(change.reason, reasons, format),
    });
    const name = people.find(({ id }) => id === change.person)?.name ?? "";
    return people.length > 1 ? t("chart.ofPerson", { name, part: what }) : what;
  };
  return (
    <div className="grid gap-10">
      <Headline scenarios={scenarios} people={people} amountsOf={amountsOf} />
      <Contents need={hasNeed} leaving={mayLeave(plan)} />
      <OutlookRanges plan={plan} still={still === now} scenarios={scenarios} amountsOf={amountsOf} />
      <Suspense>
        <Rights scenarios={scenarios} people={people} amountsOf={amountsOf} />
      </Suspense>
      <Suspense>
        <StatusStrip scenarios={scenarios} people={people} startsAt={startsAt} />
      </Suspense>
      <Suspense>
        <IncomeSection plan={plan} scenarios={scenarios} people={people} dragging={dragging} reasonOf={reasonOf} />
      </Suspense>
      {hasNeed && (
        <Suspense>
          <NeedCovered plan={plan} scenarios={scenarios} people={people} amountsOf={amountsOf} />
        </Suspense>
      )}
      <Suspense>
        <Outlook amountsOf={amountsOf} still={still} />
      </Suspense>
      <Suspense>
        <Protection plan={plan} people={people} amountsOf={amountsOf} dragging={dragging} />
      </Suspense>
      <Suspense>
        <StartSection
          plan={plan}
          people={people}
          amountsOf={amountsOf}
          dragging={dragging}
          onChange={onChange}
          onBest={setBest}
        />
      </Suspense>
      <Suspense>
        <UncertaintySection plan={plan} people={people} amountsOf={amountsOf} dragging={dragging} best={best} />
      </Suspense>
      <Suspense>
        <Timeline scenarios={scenarios} people={people} amountsOf={amountsOf} />
      </Suspense>
      <Suspense>
        <Contributions scenarios={scenarios} people={people} />
      </Suspense>
      <Suspense>
        <ValuesSection still={still} />
      </Suspense>
      {mayLeave(plan) && (
        <Suspense>
          <LeavingJapan plan={plan} people={people} amountsOf={amountsOf} />
        </Suspense>
      )}
      <Suspense>
        <RecordAudit plan={plan} people={people} amountsOf={amountsOf} onChange={onChange} />
      </Suspense>
      <Suspense>
        <Marginal plan={plan} people={people} amountsOf={amountsOf} />
      </Suspense>
      <Suspense>
        <ReformLens plan={plan} people={people} amountsOf={amountsOf} />
      </Suspense>
      <Suspense>
        <Claims plan={plan} projection={projection} people={people} />
      </Suspense>
      <Suspense>
        <NotCovered scenarios={scenarios} people={people} />
      </Suspense>
    </div>
  );
}
