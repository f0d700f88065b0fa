"use client";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Plan } from "#lib/input/index.ts";
import { type Occasion, type ScenarioProjection, whatToClaim } from "#lib/simulate.ts";
import { ClaimItem } from "./claim-item.tsx";
import { nextClaim } from "./claim-said.ts";
import type { Named } from "./people.ts";
import { reasonSaid } from "./reason-said.ts";

type Props = { readonly plan: Plan; readonly scenario: ScenarioProjection; readonly people: readonly Named[] };

/** The events of a scenario in order of time, each with its steps by their last day. */
export default function ClaimList({ plan, scenario, people }: Props) {
  const t = useTranslations("claims");
  const format = useFormat();
  const occasions = useMemo(() => whatToClaim(plan, scenario), [plan, scenario]);
  const next = nextClaim(occasions);
  if (occasions.length === 0) return <p>{t("list.none")}</p>;
  return (
    <div className="grid gap-6">
      {next && (
        <p className="notice">{t("list.next", { date: format.date(next.on), title: t(`step.${next.id}.title`) })}</p>
      )}
      {occasions.map((occasion) => (
        <After key={`${occasion.on} ${occasion.event} ${occasion.person}`} occasion={occasion} people={people} />
      ))}
      <p className="hint">{t("list.more")}</p>
    </div>
  );
}

function After({ occasion, people }: { readonly occasion: Occasion; readonly people: readonly Named[] }) {
  const t = useTranslations("claims");
  const format = useFormat();
  const { event, on, claims, refused } = occasion;
  const name = people.find(({ id }) => id === occasion.person)?.name ?? "";
  // a divorce is of both
  const ofOne = people.length > 1 && event !== "divorce";
  const heading = t(ofOne ? "list.occasionOf" : "list.occasion", {
    date: format.date(on),
    event: t(`event.${event}`),
    name,
  });
  return (
    <div className="grid gap-1">
      <h3>{heading}</h3>
      {claims.length === 0 && <p>{t("list.nothing")}</p>}
      {claims.length > 0 && (
        <ol className="border-line border-t">
          {claims.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} people={people} />
          ))}
        </ol>
      )}
      {refused.length > 0 && <Refused refused={refused} />}
    </div>
  );
}

function Refused({ refused }: { readonly refused: Occasion["refused"] }) {
  const t = useTranslations("claims");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  return (
    <details>
      <summary className="fold hint">{t("list.notThese", { count: refused.length })}</summary>
      <ul className="grid list-disc gap-1 ps-5 pb-2">
        {refused.map(({ id, reasons: why }) => (
          <li key={id}>
            {t("list.because", {
              title: t(`step.${id}.title`),
              reasons: why
                .map((reason) =>
                  t.has(`reason.${reason.code}`) ? t(`reason.${reason.code}`) : reasonSaid(reason, reasons, format),
                )
                .join(" "),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
