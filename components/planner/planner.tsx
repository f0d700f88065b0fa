"use client";
import { lazy, Suspense, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { IntlProvider, useTranslations } from "use-intl";
import type { Asked } from "#components/explain/explain-context.tsx";
import { AskProvider } from "#components/explain/explain-context.tsx";
import { goToField, personOf } from "#components/form/go-to-field.ts";
import { IssueList } from "#components/form/issue-list.tsx";
import type { Locale } from "#components/intl/locale.ts";
import { messagesFor } from "#components/intl/messages.ts";
import { useFormat } from "#components/intl/use-format.ts";
import { staysInView } from "#components/result/headline.tsx";
import { Results } from "#components/result/results.tsx";
import { monthlyOf } from "#components/result/totals.ts";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import type { Projection } from "#lib/simulate.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { blankDraft, type Shown } from "./draft.ts";
import { FormProvider } from "./form-context.tsx";
import { Notices } from "./notices.tsx";
import { personName } from "./person-name.ts";
import { PlanForm } from "./plan-form.tsx";
import { PlanMenu } from "./plan-menu.tsx";
import { PrintFacts } from "./print-facts.tsx";
import { useOpenInPrint } from "./use-open-in-print.ts";
import { usePlanner } from "./use-planner.ts";

// derivations and typeset formulas come when the first one is asked for
const ExplainDrawer = lazy(() => import("#components/explain/explain-drawer.tsx"));

type Props = {
  readonly locale: Locale;
  readonly messages: Record<string, unknown>;
  /** The month at the edge, "YYYY-MM". */
  readonly today: string;
  readonly dataVersion: string;
  /** The worked person that the address asks for. */
  readonly example?: Shown;
  readonly blank: boolean;
};

/** The simulator: input here, `project` in this browser, results beside it. Nothing is sent anywhere. */
export function Planner({ locale, messages: sent, ...props }: Props) {
  const [messages, setMessages] = useState(sent);
  // what is computed here names more reasons than what the server computed
  const fetchWords = async () => setMessages({ ...sent, ...(await messagesFor(locale, ["reasons"])) });
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="Asia/Tokyo">
      <Simulator {...props} fetchWords={fetchWords} />
    </IntlProvider>
  );
}

type SimulatorProps = Omit<Props, "locale" | "messages"> & { readonly fetchWords: () => Promise<void> };

function Simulator({ today, dataVersion, example, blank, fetchWords }: SimulatorProps) {
  const t = useTranslations("planner");
  const first = blankDraft(today, [t("scenario.firstName"), t("scenario.newName")]);
  const planner = usePlanner(example, first, blank, fetchWords);
  useOpenInPrint();
  const hydrated = useHydrated();
  const [dragging, setDragging] = useState(false);
  const [person, setPerson] = useState(0);
  const [asked, setAsked] = useState<Asked>();
  const { draft, shown, issues, reader } = planner.state;
  const { plan, projection } = shown ?? {};
  const people = useMemo(
    () =>
      plan?.people.map((person, i) => ({
        id: person.id,
        bornOn: parseDate(person.bornOn),
        name: personName(person, i, t),
      })) ?? [],
    [plan, t],
  );
  const goTo = (path: string) => {
    const about = draft && personOf(path, draft);
    // the field must be on screen before it can take the focus
    if (about !== undefined) flushSync(() => setPerson(about));
    goToField(path);
  };
  const faults = issues.filter(({ code }) => code !== "required");

  if (!draft)
    return (
      <Empty
        ready={planner.state.ready}
        onBlank={() => planner.replace(blankDraft(today, [t("scenario.firstName"), t("scenario.newName")]))}
        planner={planner}
      />
    );
  return (
    <AskProvider onAsk={setAsked}>
      <div className="grid gap-4" inert={!hydrated}>
        <PlanMenu
          planner={planner}
          draft={draft}
          valid={issues.length === 0 ? plan : undefined}
          dataVersion={dataVersion}
        />
        <Notices planner={planner} />
        <PrintFacts draft={draft} people={people} />
        <FormProvider
          value={{
            draft,
            issues,
            projection: issues.length === 0 ? projection : undefined,
            specialAgeOf: reader?.specialAgeOf,
            set: planner.set,
            add: planner.add,
            removePerson: planner.removePerson,
          }}
        >
          <div className="grid items-start gap-8 lg:grid-cols-[26rem_minmax(0,1fr)] print:block">
            <div className="no-print grid gap-4">
              {faults.length > 0 && (
                <section className="alarm" aria-labelledby="faults" role="alert">
                  <h2 id="faults">{t("faults.title", { count: faults.length })}</h2>
                  <IssueList issues={faults} onGoTo={goTo} />
                </section>
              )}
              <PlanForm chosen={person} onChoose={setPerson} onDragging={setDragging} />
            </div>
            <div className="min-w-0">
              {issues.length > 0 && projection && (
                <p className="notice mb-4" role="status">
                  {t("faults.stale")}
                </p>
              )}
              {issues.length > 0 && !projection && (
                <section className="notice" aria-labelledby="missing">
                  <h2 id="missing">{t("missing.title", { count: issues.length })}</h2>
                  <p>{t("missing.text")}</p>
                  <IssueList issues={issues} onGoTo={goTo} />
                </section>
              )}
              {plan && projection && (
                <div className={issues.length > 0 ? "stale" : ""}>
                  <Results
                    plan={plan}
                    projection={projection}
                    people={people}
                    startsAt={parseMonth(plan.startsAt)}
                    dragging={dragging}
                    onChange={
                      issues.length > 0 ? undefined : (index, scenario) => planner.set(`scenarios.${index}`, scenario)
                    }
                  />
                </div>
              )}
            </div>
          </div>
        </FormProvider>
      </div>
      {projection && (
        <BottomBar
          projection={projection}
          stale={issues.length > 0}
          wide={!staysInView(projection.scenarios, people.length)}
        />
      )}
      {asked && plan && (
        <Suspense>
          <ExplainDrawer
            plan={plan}
            asked={asked}
            names={Object.fromEntries(people.map(({ id, name }) => [id, name]))}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </AskProvider>
  );
}

function Empty({
  ready,
  onBlank,
  planner,
}: {
  readonly ready: boolean;
  readonly onBlank: () => void;
  readonly planner: ReturnType<typeof usePlanner>;
}) {
  const t = useTranslations("planner");
  return (
    <div className="grid min-h-80 content-start justify-items-start gap-3">
      <Notices planner={planner} />
      <p>{t(ready ? "empty.text" : "empty.loading")}</p>
      {ready && (
        <button type="button" className="button button-main" onClick={onBlank}>
          {t("empty.blank")}
        </button>
      )}
    </div>
  );
}

type BarProps = {
  readonly projection: Projection;
  readonly stale: boolean;
  /** On wide screens too, where the headline does not stay in view. */
  readonly wide: boolean;
};

/** Each scenario's monthly figure stays in view while the form is edited. */
function BottomBar({ projection, stale, wide }: BarProps) {
  const t = useTranslations("result");
  const format = useFormat();
  return (
    <a
      href="#results"
      className={`no-print sticky bottom-0 z-10 -mx-4 mt-6 grid gap-x-3 border-line border-t bg-ground px-4 py-2 text-ink no-underline ${wide ? "lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none" : "lg:hidden"} ${projection.scenarios.length > 2 ? "grid-cols-2" : "grid-flow-col"} ${stale ? "stale" : ""}`}
    >
      {projection.scenarios.map((scenario, i) => {
        const monthly = monthlyOf(scenario);
        return (
          <div key={scenario.id} className="min-w-0 text-sm">
            <div className="truncate text-ink-soft">
              {String.fromCharCode(65 + i)} {scenario.name}
            </div>
            {t("headline.perMonth")}{" "}
            <strong className="text-base tabular-nums">
              {monthly === undefined ? t("headline.noneShort") : format.yen(monthly)}
            </strong>
          </div>
        );
      })}
    </a>
  );
}
