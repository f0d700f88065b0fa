"use client";
import { useTranslations } from "use-intl";
import { turnsOf } from "#components/charts/protection-rows.ts";
import { useFormat } from "#components/intl/use-format.ts";
import type { BenefitId, PersonProtection, ProtectedEvent } from "#lib/simulate.ts";
import { addMonths, ageIn, attainsInMonth, type Month } from "#lib/time/index.ts";
import { letter } from "./headline.tsx";
import type { Named } from "./people.ts";
import { whoOf } from "./protection-said.ts";

type Scenario = { readonly id: string; readonly name: string; readonly swept: PersonProtection };
type Props = { readonly scenarios: readonly Scenario[]; readonly person: Named };

/** From which months a part of the cover is gone or added. */
export function ProtectionTurns({ scenarios, event, person }: Props & { readonly event: ProtectedEvent }) {
  const t = useTranslations("protection");
  const result = useTranslations("result");
  const format = useFormat();
  const said = (key: "lost" | "gained", month: Month, benefits: readonly BenefitId[]) =>
    benefits.length > 0 && (
      <li key={`${key} ${month}`}>
        {t(key, {
          month: format.monthShort(month),
          age: format.age(ageIn(person.bornOn, month)),
          benefits: benefits.map((benefit) => result(`benefit.${benefit}`)).join(result("chart.semicolon")),
        })}
      </li>
    );
  return (
    <div className="grid gap-2">
      <h3>{t("turns")}</h3>
      {scenarios.map(({ id, name, swept }, i) => {
        const turns = turnsOf(swept.turns, event);
        return (
          <div key={id}>
            <p className="label">{t("turnsOf", { letter: letter(i), scenario: name })}</p>
            {turns.length === 0 ? (
              <p>{t("noTurns")}</p>
            ) : (
              <ul className="ps-2">
                {turns.flatMap(({ month, lost, gained }) => [said("lost", month, lost), said("gained", month, gained)])}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}

const NO_LONGER_FROM = 65;

/** What leaving a job before 65 does to a complaint that is there already: the first visit must lie in insured time. */
export function LeaveNotes({ scenarios, person }: Props) {
  const t = useTranslations("protection");
  const planner = useTranslations("planner");
  const format = useFormat();
  const attains65 = attainsInMonth(person.bornOn, NO_LONGER_FROM);
  const notes = scenarios.flatMap(({ id, name, swept }, i) =>
    swept.leaves
      .filter((month) => month < attains65)
      .map((month) => ({
        key: `${id} ${month}`,
        text: t("leave", {
          letter: letter(i),
          scenario: name,
          name: person.name,
          who: whoOf(person, planner),
          month: format.monthShort(month),
          last: format.monthShort(addMonths(month, -1)),
        }),
      })),
  );
  return (
    notes.length > 0 && (
      <div className="notice grid gap-2">
        {notes.map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
      </div>
    )
  );
}
