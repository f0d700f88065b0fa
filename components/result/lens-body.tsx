"use client";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { Tabs } from "#components/ui/tabs.tsx";
import type { Plan } from "#lib/input/index.ts";
import { compareLaws } from "#lib/simulate.ts";
import { letter } from "./headline.tsx";
import { LensChanges } from "./lens-changes.tsx";
import { LensCover, LensRights, LensTotals, LensYears } from "./lens-tables.tsx";
import type { Named } from "./people.ts";

type Props = { readonly plan: Plan; readonly people: readonly Named[] };

/** The law as it was in these months, each the last or first of a reform; `enacted` changes with its own dates. */
const LAWS = ["2018-04", "2022-03", "2025-03", "enacted"] as const;
type LawId = (typeof LAWS)[number];

const lawOf = (id: LawId) => (id === "enacted" ? {} : { frozenAt: id });

/** Two laws to choose, and a scenario under both. */
export default function LensBody({ plan, people }: Props) {
  const t = useTranslations("lens");
  const [before, setBefore] = useState<LawId>("2025-03");
  const [after, setAfter] = useState<LawId>("enacted");
  const [chosen, setChosen] = useState("");
  // a slider moves the figures above first
  const settled = useDeferredValue(plan);
  return (
    <div className="grid gap-4">
      <div className="no-print flex flex-wrap gap-4">
        <LawSelect label={t("before")} law={before} onChoose={setBefore} />
        <LawSelect label={t("after")} law={after} onChoose={setAfter} />
      </div>
      <Tabs
        label={t("scenario")}
        tabs={plan.scenarios.map(({ id, name }, i) => ({ id, label: `${letter(i)} ${name}` }))}
        selected={(plan.scenarios.find(({ id }) => id === chosen) ?? plan.scenarios[0])?.id ?? ""}
        onSelect={setChosen}
        panel={(id) => (
          <OneScenario key={id} plan={settled} scenario={id} people={people} before={before} after={after} />
        )}
        printsAll
      />
    </div>
  );
}

type SelectProps = { readonly label: string; readonly law: LawId; readonly onChoose: (law: LawId) => void };

function LawSelect({ label, law, onChoose }: SelectProps) {
  const t = useTranslations("lens");
  const id = useId();
  return (
    <div className="grid min-w-0">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <select
        id={id}
        className="input max-w-full"
        value={law}
        onChange={({ currentTarget }) => {
          const next = LAWS.find((one) => one === currentTarget.value);
          if (next) onChoose(next);
        }}
      >
        {LAWS.map((one) => (
          <option key={one} value={one}>
            {t(`law.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

type ScenarioProps = Props & { readonly scenario: string; readonly before: LawId; readonly after: LawId };

function OneScenario({ plan, scenario, people, before, after }: ScenarioProps) {
  const t = useTranslations("lens");
  const lens = useMemo(() => compareLaws(plan, scenario, lawOf(before), lawOf(after)), [plan, scenario, before, after]);
  if (!lens) return null;
  const laws = { before: t(`law.${before}`), after: t(`law.${after}`) };
  return (
    <div className="grid gap-6" data-testid="lens" aria-live="polite">
      <p>{t("pair", laws)}</p>
      {before === after && <p className="notice">{t("sameLaw")}</p>}
      <LensRights lens={lens} people={people} />
      <LensTotals lens={lens} people={people} />
      <LensCover lens={lens} people={people} />
      <LensYears lens={lens} />
      <LensChanges lens={lens} />
    </div>
  );
}
