"use client";
import { useTranslations } from "use-intl";
import { IssueList } from "#components/form/issue-list.tsx";
import { personName } from "./person-name.ts";
import type { Planner } from "./use-planner.ts";

/** What happened to the plan besides the user's own typing: refused files, replaced plans, another tab. */
export function Notices({ planner }: { readonly planner: Planner }) {
  const t = useTranslations("planner");
  const { refused, replaced, removed, otherTab } = planner.state;
  if (!refused && !replaced && !otherTab) return null;
  return (
    <div className="no-print grid gap-3">
      {refused && (
        <section className="alarm grid justify-items-start gap-2" role="alert" aria-labelledby="refused">
          <h2 id="refused">{t("opened.refused")}</h2>
          <IssueList issues={refused} />
          <p>{t("opened.untouched")}</p>
          <button type="button" className="button" onClick={planner.dismiss}>
            {t("menu.close")}
          </button>
        </section>
      )}
      {replaced && (
        <div className="notice flex flex-wrap items-center gap-3" role="status">
          <p className="flex-1 basis-60">
            {removed === undefined
              ? t("opened.replaced", { name: String(replaced.name ?? "") || t("opened.unnamed") })
              : t("opened.removed", { name: personName(replaced.people[removed] ?? {}, removed, t) })}
          </p>
          <button type="button" className="button" onClick={planner.undo}>
            {t(removed === undefined ? "opened.undo" : "opened.undoRemoval")}
          </button>
          <button type="button" className="button" onClick={planner.dismiss}>
            {t("menu.close")}
          </button>
        </div>
      )}
      {otherTab && (
        <div className="alarm flex flex-wrap items-center gap-3" role="alert">
          <p className="flex-1 basis-60">{t("otherTab.text")}</p>
          <button type="button" className="button" onClick={planner.loadOtherTab}>
            {t("otherTab.load")}
          </button>
          <button type="button" className="button" onClick={planner.dismiss}>
            {t("otherTab.keep")}
          </button>
        </div>
      )}
    </div>
  );
}
