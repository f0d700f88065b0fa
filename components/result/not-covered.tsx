"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Reason, ScenarioProjection } from "#lib/simulate.ts";
import { SAID_WITH_RIGHTS } from "./event-income.ts";
import type { Named } from "./people.ts";
import { reasonSaid } from "./reason-said.ts";

/** What bears on this household and is left out, and what is never in the figures yet. */
export default function NotCovered({
  scenarios,
  people,
}: {
  readonly scenarios: readonly ScenarioProjection[];
  readonly people: readonly Named[];
}) {
  const t = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  const whose = (reason: Reason) =>
    people.length > 1 ? people.find(({ id }) => id === reason["person"])?.name : undefined;
  const said = (reason: Reason, scenario: string) => {
    const name = whose(reason);
    return textsOf(reason).map((text) => ({
      scenario,
      text: name === undefined ? text : t("chart.ofPerson", { name, part: text }),
    }));
  };
  // each kind of event leaves something else open, a marriage and a return nothing
  const textsOf = (reason: Reason): readonly string[] =>
    reason.code === "events" && Array.isArray(reason["kinds"])
      ? reason["kinds"]
          .filter((kind) => kind !== "return" && kind !== "marriage")
          .map((kind) => reasons(`eventOpen.${String(kind)}`))
      : [reasonSaid(reason, reasons, format)];
  const all = scenarios.flatMap(({ name, notCovered }) =>
    notCovered.filter(({ code }) => !SAID_WITH_RIGHTS.has(code)).flatMap((reason) => said(reason, name)),
  );
  const found = new Map<string, string[]>();
  for (const { text, scenario } of all) found.set(text, [...(found.get(text) ?? []), scenario]);
  const open = [...new Set(scenarios.flatMap(({ toBeConfirmed }) => toBeConfirmed))];
  return (
    <section aria-labelledby="not-covered" className="grid gap-2">
      <h2 id="not-covered">{t("notCovered.title")}</h2>
      <p>{t("notCovered.standing")}</p>
      {found.size > 0 && (
        <>
          <p>{t("notCovered.household")}</p>
          <ul className="list-disc ps-5">
            {[...found].map(([text, at]) => (
              <li key={text}>
                {text}
                {at.length < scenarios.length && (
                  <span className="hint"> {t("notCovered.only", { names: at.join(t("chart.semicolon")) })}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <>
          <p>{t("notCovered.toBeConfirmed")}</p>
          <ul className="list-disc ps-5">
            {open.map((rule) => (
              <li key={rule}>{reasons(`openRule.${rule}`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
