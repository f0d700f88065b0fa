"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { PENSIONS, startAgesOf } from "#components/form/commencement-age.ts";
import { childSaid, eventSaid, marriageSaid } from "#components/form/family-said.ts";
import { detailSaid, spanSaid } from "#components/form/spell-summary.ts";
import { useFormat } from "#components/intl/use-format.ts";
import { parseDate } from "#lib/time/index.ts";
import type { Draft, DraftScenario, DraftSpell } from "./draft.ts";

// its words come when there is something to say
const PrintIncomes = lazy(() => import("./print-incomes.tsx"));

type Props = {
  readonly draft: Draft;
  readonly people: readonly { readonly id: string; readonly name: string; readonly bornOn: string }[];
};

/** On paper the form is left out; what it holds stands here instead. */
export function PrintFacts({ draft, people }: Props) {
  const t = useTranslations("planner");
  const format = useFormat();
  return (
    <section className="hidden print:grid print:gap-3" aria-hidden="true">
      <Family draft={draft} />
      {people.map(({ id, name, bornOn }) => {
        const person = draft.people.find((one) => one.id === id);
        return (
          <div key={id}>
            <h2>{name}</h2>
            <p>
              {t("field.bornOn")}: {format.date(parseDate(bornOn))} · {t("field.sex")}:{" "}
              {t(`sex.${String(person?.sex)}`)}
            </p>
            <Spells spells={person?.career ?? []} />
            {person?.disabilities?.map((disability) => {
              const text = eventSaid({ ...disability, kind: "disability" }, draft, t, format);
              return <p key={text}>{text}</p>;
            })}
            {draft.scenarios.map((scenario) => (
              <Choices key={String(scenario.id)} scenario={scenario} person={id} />
            ))}
          </div>
        );
      })}
      {hasIncomes(draft) && (
        <Suspense>
          <PrintIncomes draft={draft} />
        </Suspense>
      )}
    </section>
  );
}

const hasIncomes = ({ people, scenarios }: Draft): boolean =>
  people.some(({ otherIncome = [] }) => otherIncome.length > 0) ||
  scenarios.some(({ monthlyNeed }) => monthlyNeed !== undefined);

/** Marriages and children, and what happens in each scenario. */
function Family({ draft }: { readonly draft: Draft }) {
  const t = useTranslations("planner");
  const format = useFormat();
  const { marriages = [], children = [], scenarios } = draft;
  const facts = [
    ...marriages.map((marriage) => marriageSaid(marriage, t, format)),
    ...children.map((child) => childSaid(child, draft, t, format)),
  ];
  const happening = scenarios.flatMap(({ name, events = [] }) =>
    events.length === 0
      ? []
      : [
          t("print.events", {
            name: String(name),
            list: events.map((event) => eventSaid(event, draft, t, format)).join(t("spell.separator")),
          }),
        ],
  );
  return [...facts, ...happening].map((text) => <p key={text}>{text}</p>);
}

function Choices({ scenario, person }: { readonly scenario: DraftScenario; readonly person: string }) {
  const t = useTranslations("planner");
  const format = useFormat();
  const ages = startAgesOf(scenario, person);
  const chosen = scenario.commencement?.find((one) => one["person"] === person);
  const path = scenario.paths?.find((one) => one.person === person);
  return (
    <div className="mt-2">
      <h3>{String(scenario.name)}</h3>
      <p>{t("print.starts", { basic: format.age(ages.oldAgeBasic), employees: format.age(ages.oldAgeEmployees) })}</p>
      {PENSIONS.filter((pension) => chosen?.[`${pension}From65`] === true).map((pension) => (
        <p key={pension}>{t("print.from65", { pension: t(`start.${pension}`) })}</p>
      ))}
      {path && <Spells spells={path.spells ?? []} />}
    </div>
  );
}

function Spells({ spells }: { readonly spells: readonly DraftSpell[] }) {
  const t = useTranslations("planner");
  const format = useFormat();
  return (
    <ul className="list-disc ps-5">
      {spells.map((spell) => (
        <li key={`${spell["from"]} ${spell["kind"]}`}>
          {spanSaid(spell, t, format)} {t(`kind.${String(spell["kind"])}`)} {detailSaid(spell, t, format)}
        </li>
      ))}
    </ul>
  );
}
