"use client";
import { useTranslations } from "use-intl";
import { ExplainButton } from "#components/explain/explain-button.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import type { PersonProjection, Question, ScenarioProjection } from "#lib/simulate.ts";
import { allStarted, eventIncomes } from "./event-income.ts";
import { heldBy } from "./held-by.ts";
import type { Named } from "./people.ts";
import { finalMonthlyOf, monthlyOf, yearlyOf } from "./totals.ts";

type Props = {
  readonly scenarios: readonly ScenarioProjection[];
  readonly people: readonly Named[];
  readonly amountsOf: number;
};

/** With more than two scenarios, two people, or much to say of each, it would cover what scrolls below, and a bar stays in its place. */
export const staysInView = (scenarios: readonly ScenarioProjection[], people: number): boolean =>
  people === 1 && scenarios.length <= 2 && scenarios.every((scenario) => allStarted(scenario) === undefined);

const STICKY = "print:static lg:sticky lg:top-0 lg:z-10 lg:border-line lg:border-b lg:pt-2";

/** The number first: what each scenario pays a month, and how far apart they are. */
export function Headline({ scenarios, people, amountsOf }: Props) {
  const t = useTranslations("result");
  const format = useFormat();
  const couple = people.length > 1;
  const amountSaid = (amount: number | undefined) =>
    amount === undefined ? t("headline.noneShort") : t("headline.month", { yen: format.yen(amount) });
  const stays = staysInView(scenarios, people.length);
  return (
    <section
      aria-labelledby="headline"
      id="results"
      className={`grid gap-3 bg-ground pb-3 ${stays ? STICKY : ""}`}
      data-stays={stays ? "" : undefined}
    >
      <div>
        <h2 id="headline">{couple ? t("headline.household") : t("headline.title")}</h2>
        <p className="hint">{t("headline.unit", { fiscalYear: String(amountsOf) })}</p>
      </div>
      <div className={`grid gap-3 sm:grid-cols-2 ${scenarios.length === 3 ? "xl:grid-cols-3" : ""}`} aria-live="polite">
        {scenarios.map((scenario, i) => {
          const monthly = monthlyOf(scenario);
          const final = finalMonthlyOf(scenario);
          const withheld = Math.max(
            0,
            ...scenario.changes.map((change) => (heldBy(change) === "work" ? change.suspendedMonthlyAmount : 0)),
          );
          const events = eventIncomes(scenario);
          const started = allStarted(scenario);
          const amountOf = (person: PersonProjection) =>
            started ? started.people.find((one) => one.person === person.id)?.monthly : person.monthlyAmount;
          return (
            <div key={scenario.id} className="panel grid content-start gap-1" data-testid={`total-${i}`}>
              <h3>
                <span className="text-ink-soft">{letter(i)}</span> {scenario.name}
              </h3>
              {monthly === undefined ? (
                <p>{t("headline.none")}</p>
              ) : (
                <>
                  <p className="text-xl leading-tight">
                    <span className="text-base">
                      {started
                        ? t("headline.perMonthFrom", { month: format.monthShort(started.month) })
                        : t("headline.perMonth")}
                    </span>{" "}
                    <strong className="tabular-nums">{format.yen(monthly)}</strong>
                  </p>
                  <p className="text-ink-soft">{t("headline.perYear", { yen: format.yen(yearlyOf(scenario) ?? 0) })}</p>
                  {final !== undefined && final !== monthly && (
                    <p className="text-sm">{t("headline.later", { yen: format.yen(final) })}</p>
                  )}
                  {withheld > 0 && <p className="text-sm">{t("headline.withheld", { yen: format.yen(withheld) })}</p>}
                  {couple && (
                    <ul className="text-sm">
                      {scenario.people.map((person) => (
                        <li key={person.id}>
                          {people.find(({ id }) => id === person.id)?.name}
                          {t("chart.colon")}
                          {amountSaid(amountOf(person))}
                        </li>
                      ))}
                    </ul>
                  )}
                </>
              )}
              {events.length > 0 && (
                <ul className="text-sm">
                  {events.map(({ person, month, monthly: amount, benefits }) => (
                    <li key={person}>
                      {t(couple ? "headline.eventOf" : "headline.event", {
                        name: people.find(({ id }) => id === person)?.name ?? "",
                        month: format.monthShort(month),
                        yen: format.yen(amount),
                        benefits: benefits.map((benefit) => t(`benefit.${benefit}`)).join(t("chart.semicolon")),
                      })}
                    </li>
                  ))}
                </ul>
              )}
              <ExplainButton
                title={t("headline.explainTitle", { name: scenario.name })}
                questions={started ? awardsOf(scenario.id, started) : rightsOf(scenario)}
              />
            </div>
          );
        })}
      </div>
      <Differences scenarios={scenarios} />
    </section>
  );
}

export const letter = (index: number): string => String.fromCharCode(65 + index);

const rightsOf = (scenario: ScenarioProjection): Question[] =>
  scenario.people.flatMap((person) =>
    person.rights
      .filter(({ status }) => status === "payable")
      .map(({ benefit }) => ({ scenario: scenario.id, person: person.id, kind: "right" as const, benefit })),
  );

/** What a month pays, pension by pension. */
const awardsOf = (scenario: string, { month, people }: NonNullable<ReturnType<typeof allStarted>>): Question[] =>
  people.flatMap(({ person, benefits }) =>
    benefits.map((benefit) => ({ scenario, person, kind: "award" as const, benefit, month })),
  );

function Differences({ scenarios }: { readonly scenarios: readonly ScenarioProjection[] }) {
  const t = useTranslations("result");
  const format = useFormat();
  const [first, ...others] = scenarios;
  const a = first && monthlyOf(first);
  if (!first || a === undefined) return null;
  return others.map((other) => {
    const b = monthlyOf(other);
    if (b === undefined) return null;
    const names = { first: first.name, second: other.name };
    // the same at the start, but not once later work is in it
    const later = a === b ? (finalMonthlyOf(other) ?? b) - (finalMonthlyOf(first) ?? a) : 0;
    const [by, key] = later === 0 ? [b - a, ""] : [later, "InTheEnd"];
    const text =
      by === 0
        ? t("headline.same", names)
        : t(`headline.${by > 0 ? "more" : "less"}${key}`, { ...names, yen: format.yen(Math.abs(by)) });
    return <p key={other.id}>{text}</p>;
  });
}
