"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { DraftEvent } from "#components/planner/draft.ts";
import { eventOfKind } from "#components/planner/events.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { eventSaid } from "./family-said.ts";
import { LineList } from "./line-list.tsx";

// fetched when the first event is opened
const EventFields = lazy(() => import("./event-fields.tsx"));

type Props = { readonly path: string; readonly events: readonly DraftEvent[]; readonly person: string };

/** Most events that a scenario takes. */
const MOST = 60;

/** What happens in a scenario: one line an event. */
export function EventList({ path, events, person }: Props) {
  const t = useTranslations("planner");
  const format = useFormat();
  const { draft } = useForm();
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="label">{t("event.title")}</legend>
      <LineList
        path={path}
        items={events}
        label={t("event.title")}
        said={(event) => eventSaid(event, draft, t, format)}
        fields={(at, event) => (
          <Suspense>
            <EventFields path={at} event={event} person={person} />
          </Suspense>
        )}
        addLabel={t("event.add")}
        fresh={events.length < MOST ? () => eventOfKind("jobLoss", draft, person) : undefined}
        removeLabel={t("event.remove")}
      />
    </fieldset>
  );
}
