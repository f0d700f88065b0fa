"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Work } from "./use-engine.ts";

type Props = {
  readonly work: Work<unknown>;
  /** Where an answer stands already, short work is not mentioned, so that nothing moves. */
  readonly quiet: boolean;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
};

/** What the page says while the engine works: for how long already, and how to stop it; nothing once it is done. */
export function Waiting({ work, quiet, onCancel, onAgain }: Props) {
  const t = useTranslations("engine");
  const [seconds, setSeconds] = useState(0);
  const since = work.state === "working" ? work.since : undefined;
  useEffect(() => {
    if (since === undefined) return;
    setSeconds(0);
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - since) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [since]);
  if (work.state === "done" || (work.state === "working" && quiet && seconds === 0)) return null;
  if (work.state === "working")
    return (
      <p className="flex flex-wrap items-center gap-3" role="status">
        {seconds === 0 ? t("now") : t("for", { seconds })}
        {seconds > 1 && (
          <button type="button" className="button" onClick={onCancel}>
            {t("cancel")}
          </button>
        )}
      </p>
    );
  return (
    <p className="notice flex flex-wrap items-center gap-3" role="alert">
      {t(work.state)}
      <button type="button" className="button" onClick={onAgain}>
        {t("again")}
      </button>
    </p>
  );
}
