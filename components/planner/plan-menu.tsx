"use client";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { downloadText } from "#components/ui/download.ts";
import type { Plan } from "#lib/input/index.ts";
import type { Draft } from "./draft.ts";
import type { Planner } from "./use-planner.ts";

type Props = {
  readonly planner: Planner;
  readonly draft: Draft;
  readonly valid: Plan | undefined;
  readonly dataVersion: string;
};

/** What can be done with the plan as a whole: keep it as a file, open one, share it, print. */
export function PlanMenu({ planner, draft, valid, dataVersion }: Props) {
  const t = useTranslations("planner");
  const file = useRef<HTMLInputElement>(null);
  const [link, setLink] = useState<{ readonly text: string; readonly copied: boolean }>();
  const download = () =>
    downloadText("nenrin-plan.json", `${JSON.stringify({ ...draft, dataVersion }, null, 2)}\n`, "application/json");
  const share = async () => {
    if (!valid) return;
    const { toShareFragment } = await import("./reader.ts");
    const text = `${window.location.origin}${window.location.pathname}#plan=${toShareFragment({ ...valid, dataVersion })}`;
    try {
      await navigator.clipboard.writeText(text);
      setLink({ text, copied: true });
    } catch {
      // without the permission the link stands there to be copied by hand
      setLink({ text, copied: false });
    }
  };
  return (
    <div className="no-print grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className="button" onClick={download} disabled={planner.saved === "personal"}>
          {t("menu.download")}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {t("menu.open")}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t("menu.open")}
          className="hidden"
          onChange={async ({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen) planner.open(await chosen.text());
            if (file.current) file.current.value = "";
          }}
        />
        <button type="button" className="button" onClick={share} disabled={!valid}>
          {t("menu.share")}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t("menu.print")}
        </button>
        <SavedLine saved={planner.saved} />
      </div>
      {link && (
        <div className="notice grid gap-2" role="status">
          <p>{link.copied ? t("share.copied") : t("share.copy")}</p>
          <p className="hint">{t("share.warning")}</p>
          <input
            className="input"
            readOnly
            aria-label={t("share.link")}
            value={link.text}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <button type="button" className="button-link justify-self-start" onClick={() => setLink(undefined)}>
            {t("menu.close")}
          </button>
        </div>
      )}
      {planner.saved === "failed" && (
        <div className="alarm grid justify-items-start gap-2" role="alert">
          <p>{t("saved.failed")}</p>
          <button type="button" className="button" onClick={download}>
            {t("menu.download")}
          </button>
        </div>
      )}
      {planner.saved === "personal" && (
        <p className="alarm" role="alert">
          {t("saved.personal")}
        </p>
      )}
    </div>
  );
}

function SavedLine({ saved }: { readonly saved: Planner["saved"] }) {
  const t = useTranslations("planner");
  if (!(saved instanceof Date)) return null;
  const time = `${String(saved.getHours()).padStart(2, "0")}:${String(saved.getMinutes()).padStart(2, "0")}`;
  return <p className="hint">{t("saved.at", { time })}</p>;
}
