"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Cover, CoverRight, CoverStep, ProtectedEvent } from "#lib/simulate.ts";
import type { Month } from "#lib/time/index.ts";
import { letter } from "./headline.tsx";
import type { Named } from "./people.ts";
import { coverSaid, rightSaid, type Who } from "./protection-said.ts";
import { useReasonSaid } from "./use-reason-said.ts";

type Props = {
  readonly scenario: string;
  readonly index: number;
  readonly cover: Cover | undefined;
  readonly event: ProtectedEvent;
  readonly about: {
    readonly person: Named;
    readonly who: Who;
    readonly age: string;
    readonly month: Month;
    readonly amountsOf: number;
  };
};

/** What an event of the chosen month brings in one scenario, step by step, and why. */
export function ProtectionPanel({ scenario, index, cover, event, about }: Props) {
  const t = useTranslations("protection");
  const result = useTranslations("result");
  const reasons = useTranslations("reasons");
  const reasonIn = useReasonSaid();
  const format = useFormat();
  if (!cover) return null;
  const nameOf = (benefit: CoverRight["benefit"]) =>
    benefit === "deathGrant" ? t("deathGrant") : result(`benefit.${benefit}`);
  const [first, ...rest] = coverSaid(cover, event, about, t, format);
  return (
    <div className="panel grid content-start gap-2" data-testid={`protection-${index}`}>
      <h3>
        <span className="text-ink-soft">{letter(index)}</span> {scenario}
      </h3>
      <p className="font-semibold">{first}</p>
      {rest.length > 0 && <p>{rest.join(" ")}</p>}
      <details className="text-sm">
        <summary className="fold">{t("why")}</summary>
        <ul className="list-disc ps-5">
          {cover.rights.map((right) => (
            <li key={`${right.benefit} ${right.to}`}>{rightSaid(right, t, nameOf, reasonIn)}</li>
          ))}
        </ul>
        {cover.steps.length > 0 && <StepList steps={cover.steps} />}
        {cover.toBeConfirmed.length > 0 && (
          <p className="hint">
            {t("rule.open")}
            {result("chart.colon")}
            {cover.toBeConfirmed.map((rule) => reasons(`openRule.${rule}`)).join(" ")}
          </p>
        )}
      </details>
    </div>
  );
}

function StepList({ steps }: { readonly steps: readonly CoverStep[] }) {
  const t = useTranslations("protection");
  const reasonIn = useReasonSaid();
  const format = useFormat();
  const separator = useTranslations("planner")("spell.separator");
  const said = (of: CoverStep["reasons"]) => of.map(reasonIn).join(separator);
  const last = steps.at(-1);
  return (
    <>
      <p className="label">{t("steps")}</p>
      <ul className="list-disc ps-5">
        {steps.map((step) => (
          <li key={step.from}>
            {t("change", {
              from: format.monthShort(step.from),
              yen: format.yen(step.monthlyAmount),
              reasons: said(step.reasons),
            })}
          </li>
        ))}
        {last && last.ends.length > 0 && last.ends.every(({ code }) => code !== "death") && (
          <li>{t("ends", { month: format.monthShort(last.to), reasons: said(last.ends) })}</li>
        )}
      </ul>
    </>
  );
}
