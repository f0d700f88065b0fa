"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useForm } from "#components/planner/form-context.tsx";

// fetched when there is a statement
const RecordFields = lazy(() => import("./record-fields.tsx"));

/** Totals from a statement (ねんきん定期便), for people who know those rather than every job. */
export function RecordForm({ path, record }: { readonly path: string; readonly record: unknown }) {
  const t = useTranslations("planner");
  const { set } = useForm();
  if (record === undefined)
    return (
      <button
        type="button"
        className="button-link justify-self-start"
        onClick={() => set(path, { contributionMonths: {}, employees: {} })}
      >
        {t("record.add")}
      </button>
    );
  return (
    <Suspense>
      <RecordFields path={path} />
    </Suspense>
  );
}
