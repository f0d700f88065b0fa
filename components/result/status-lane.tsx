"use client";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Format, Translate } from "#components/intl/format.ts";
import { useFormat } from "#components/intl/use-format.ts";
import { lastOf, STATUS_LOOK, type StripRun } from "./strip-runs.ts";

type Props = {
  readonly label: string;
  readonly letter: string;
  readonly runs: readonly StripRun[];
  /** Place of the present month, as a share of the lane. */
  readonly now: number | undefined;
};

/** A stretch in words: "April 2015 to March 2023: Employees' Pension, 96 months". */
function runSaid(run: StripRun, t: Translate, format: Format): string {
  const from = format.monthShort(run.from);
  const status = run.additional ? `${t(`status.${run.status}`)} (${t("strip.additional")})` : t(`status.${run.status}`);
  return run.months === 1
    ? t("strip.runOne", { from, status })
    : t("strip.run", { from, to: format.monthShort(lastOf(run)), status, months: format.number(run.months) });
}

/** Stretches that are wide enough carry their name; on a phone it takes more. */
const NAMED = { wide: 0.12, narrow: 0.25 };

/** One life as a lane of stretches. It is one stop of the Tab key; arrows, Home and End move along it. */
export function StatusLane({ label, letter, runs, now }: Props) {
  const t = useTranslations("result");
  const format = useFormat();
  const lane = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number>();
  const at = chosen === undefined || chosen >= runs.length ? undefined : chosen;
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(lane.current?.querySelectorAll("button") ?? [])];
    const from = buttons.findIndex((button) => button.matches(":focus"));
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: runs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  const run = at === undefined ? undefined : runs[at];
  return (
    <div>
      <div className="flex items-center gap-2">
        <span className="w-4 text-ink-soft" aria-hidden="true">
          {letter}
        </span>
        <div ref={lane} role="toolbar" aria-label={label} className="lane" onKeyDown={onKeyDown}>
          {runs.map((one, i) => (
            <button
              key={one.from}
              type="button"
              className={`run ${STATUS_LOOK[one.status]} ${one.additional ? "run-additional" : ""}`}
              style={{ insetInlineStart: `${one.start * 100}%`, width: `${one.share * 100}%` }}
              tabIndex={i === (at ?? 0) ? 0 : -1}
              aria-label={runSaid(one, t, format)}
              aria-pressed={i === at}
              onFocus={() => setChosen(i)}
              onClick={() => setChosen(i)}
              onPointerEnter={({ pointerType }) => pointerType === "mouse" && setChosen(i)}
            >
              {one.share > NAMED.wide && (
                <span className={`run-name ${one.share > NAMED.narrow ? "" : "max-sm:hidden"}`} aria-hidden="true">
                  {t(`statusShort.${one.status}`)}
                </span>
              )}
            </button>
          ))}
          {now !== undefined && <span className="lane-now" style={{ insetInlineStart: `${now * 100}%` }} />}
        </div>
      </div>
      <p className="hint no-print min-h-6 ps-6" aria-hidden="true">
        {run && runSaid(run, t, format)}
      </p>
    </div>
  );
}
