"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import type { DraftScenario } from "#components/planner/draft.ts";
import { childIds } from "#components/planner/family.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { pathFrom, spellOfKind } from "#components/planner/spells.ts";
import { CheckField } from "./check-field.tsx";
import { EventList } from "./event-list.tsx";
import { MonthField } from "./month-field.tsx";
import { SpellTable } from "./spell-table.tsx";
import { StartSliders } from "./start-sliders.tsx";
import { TextField } from "./text-field.tsx";

// its code comes after that of the form
const WorkAfter = lazy(() => import("./work-after.tsx"));
const NeedForm = lazy(() => import("./need-form.tsx"));
const OutlookForm = lazy(() => import("./outlook-form.tsx"));

type Props = {
  readonly index: number;
  readonly scenario: DraftScenario;
  readonly person: string;
  readonly onDragging: (dragging: boolean) => void;
};

/** What one scenario chooses for one person: another path from some month on, and when each pension starts. */
export function ScenarioForm({ index, scenario, person, onDragging }: Props) {
  const t = useTranslations("planner");
  const { draft, set } = useForm();
  const path = `scenarios.${index}`;
  const letter = String.fromCharCode(65 + index);
  return (
    <section aria-labelledby={`scenario-${index}`} className="panel grid gap-4">
      <h3 id={`scenario-${index}`}>{t("scenario.title", { letter })}</h3>
      <TextField path={`${path}.name`} label={t("field.scenarioName")} required />
      <Suspense fallback={<div className="fold" />}>
        {draft.people
          .filter(({ id }) => id === person)
          .map((one) => (
            <WorkAfter key={person} index={index} scenario={scenario} person={one} onDragging={onDragging} />
          ))}
      </Suspense>
      <AlternatePath path={`${path}.paths`} paths={scenario.paths ?? []} person={person} startsAt={draft.startsAt} />
      <StartSliders scenario={index} person={person} onDragging={onDragging} />
      <EventList path={`${path}.events`} events={scenario.events ?? []} person={person} />
      <Suspense fallback={<div className="fold" />}>
        <NeedForm path={`${path}.monthlyNeed`} need={scenario.monthlyNeed} person={person} />
      </Suspense>
      <Assumed path={path} />
      <Suspense fallback={<div className="fold" />}>
        <OutlookForm path={`${path}.assumptions.outlook`} />
      </Suspense>
      {draft.scenarios.length > 1 && (
        <button type="button" className="button-link justify-self-start" onClick={() => set(path, undefined)}>
          {t("scenario.remove", { letter })}
        </button>
      )}
    </section>
  );
}

/** What the law makes of the household unless the scenario says otherwise; asked of those it can concern. */
function Assumed({ path }: { readonly path: string }) {
  const t = useTranslations("planner");
  const { draft } = useForm();
  return (
    <>
      {draft.people.length > 1 && (
        <CheckField
          path={`${path}.category3FollowsWorker`}
          label={t("scenario.category3Follows")}
          hint={t("scenario.category3FollowsHint")}
          otherwise
        />
      )}
      {childIds(draft).length > 0 && (
        <CheckField
          path={`${path}.birthExemptionsFiled`}
          label={t("scenario.birthExemptions")}
          hint={t("scenario.birthExemptionsHint")}
          otherwise
        />
      )}
    </>
  );
}

type PathProps = {
  readonly path: string;
  readonly paths: NonNullable<DraftScenario["paths"]>;
  readonly person: string;
  readonly startsAt: unknown;
};

function AlternatePath({ path, paths, person, startsAt }: PathProps) {
  const t = useTranslations("planner");
  const { add, set } = useForm();
  const place = paths.findIndex((one) => one.person === person);
  const alternate = paths[place];
  if (!alternate)
    return (
      <div>
        <p className="hint">{t("path.none")}</p>
        <button
          type="button"
          className="button"
          onClick={() =>
            add(path, {
              person,
              from: startsAt,
              spells: [{ ...spellOfKind("category1", { from: startsAt }), to: null }],
            })
          }
        >
          {t("path.add")}
        </button>
      </div>
    );
  const here = `${path}.${place}`;
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="label">{t("path.title")}</legend>
      <MonthField
        path={`${here}.from`}
        label={t("path.from")}
        hint={t("path.fromHint")}
        onSet={(from) => set(here, pathFrom(alternate, from))}
      />
      <SpellTable
        path={`${here}.spells`}
        spells={alternate.spells ?? []}
        caption={t("path.title")}
        {...(typeof alternate.from === "string" ? { earliest: alternate.from } : {})}
      />
      <button type="button" className="button-link justify-self-start" onClick={() => set(here, undefined)}>
        {t("path.remove")}
      </button>
    </fieldset>
  );
}
