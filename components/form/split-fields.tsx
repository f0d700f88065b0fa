"use client";
import { useTranslations } from "use-intl";
import type { DraftEvent } from "#components/planner/draft.ts";
import { SPLIT_KINDS, type SplitKind, splitOfKind } from "#components/planner/events.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { personName } from "#components/planner/person-name.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { NumberField } from "./number-field.tsx";

const NONE = "none";

/** What a divorce asks of the pension records: nothing, a share both settle, or half of one's own category-3 months. */
export function SplitFields({ path, event }: { readonly path: string; readonly event: DraftEvent }) {
  const t = useTranslations("events");
  const words = useTranslations("planner");
  const { draft, set } = useForm();
  const at = `${path}.split`;
  const none = t(`splitKind.${NONE}`);
  const kinds = SPLIT_KINDS.map((value) => ({ value: value as string, label: t(`splitKind.${value}`) }));
  const kind = event.split?.["kind"];
  return (
    <>
      <ChoiceField
        path={`${at}.kind`}
        label={t("split")}
        options={event.split ? [{ value: NONE, label: none }, ...kinds] : kinds}
        empty={none}
        hint={t("splitHint")}
        onChoose={(value) => set(at, value === NONE ? undefined : splitOfKind(value as SplitKind, event))}
      />
      {kind === "agreed" && (
        <NumberField path={`${at}.share`} label={t("share")} unit="%" scale={100} hint={t("shareHint")} />
      )}
      {kind === "category3" && (
        <ChoiceField
          path={`${at}.by`}
          label={t("splitBy")}
          options={draft.people.map((one, i) => ({ value: String(one.id), label: personName(one, i, words) }))}
        />
      )}
      {event.split && <DateField path={`${at}.requestedOn`} label={t("requestedOn")} />}
    </>
  );
}
