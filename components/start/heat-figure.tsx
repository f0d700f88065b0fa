"use client";
import { type KeyboardEvent, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { TableTwin } from "#components/charts/table-twin.tsx";
import { useNarrow } from "#components/charts/use-narrow.ts";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import type { PersonStartAnswer } from "#lib/simulate.ts";
import { ageOfMonths, monthsOfAge } from "#lib/time/index.ts";
import { bandColour, HeatDrawing } from "./heat-drawing.tsx";
import { bandOf, bestPlace, type HeatMap, heatMapOf, isOnMap, moved, type Place } from "./heat-map.ts";
import type { BothAges } from "./start-columns.ts";
import { ageSaid, agesSaid, wholeYen } from "./start-said.ts";
import { type UseAges, UseButton } from "./use-ages.tsx";

type Props = {
  readonly own: PersonStartAnswer;
  readonly person: Named;
  /** Only some of the pairs were valued. */
  readonly searched: boolean;
  readonly use: UseAges | undefined;
};

const placeOf = ({ oldAgeBasic, oldAgeEmployees }: BothAges): Place => ({
  basic: monthsOfAge(oldAgeBasic),
  employees: monthsOfAge(oldAgeEmployees),
});

const agesOf = ({ basic, employees }: Place): BothAges => ({
  oldAgeBasic: ageOfMonths(basic),
  oldAgeEmployees: ageOfMonths(employees),
});

/** Months that a key moves the two starts by. */
const MOVES: Readonly<Record<string, Place>> = {
  ArrowRight: { basic: 0, employees: 1 },
  ArrowLeft: { basic: 0, employees: -1 },
  ArrowUp: { basic: 1, employees: 0 },
  ArrowDown: { basic: -1, employees: 0 },
  PageUp: { basic: 12, employees: 0 },
  PageDown: { basic: -12, employees: 0 },
};

/** What each pair of start months is worth, as a map to move in, with its legend and table. */
export function HeatFigure({ own, person, searched, use }: Props) {
  const t = useTranslations("start");
  const format = useFormat();
  const narrow = useNarrow();
  const { share } = own.flat;
  const map = useMemo(() => heatMapOf(own.pairs, share), [own.pairs, share]);
  const best = placeOf(own.optimum);
  const [chosen, setChosen] = useState<Place>();
  // after a change of the plan the place may not be possible any more
  const at = chosen && isOnMap(map, chosen) ? chosen : (bestPlace(map) ?? best);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    setChosen(moved(map, at, move));
  };
  if (map.employees.length === 0) return null;
  return (
    <figure className="grid gap-3">
      <figcaption className="grid gap-1">
        <h3>
          {t(searched ? "map.titleSearched" : "map.title", {
            name: person.name,
            count: own.flat.count,
            total: own.pairs.values.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0),
            share: format.percent(share),
          })}
        </h3>
        <p className="hint" id="start-map-hint">
          {t("map.hint", { share: format.percent(share) })} {map.early.length > 0 && t("map.earlyHint")}{" "}
          {t("map.gapHint")}
        </p>
      </figcaption>
      <Legend map={map} share={share} />
      <div
        role="application"
        aria-label={t("map.label")}
        aria-describedby="start-map-hint"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys; they move the place in it
        tabIndex={0}
        className="max-w-xl justify-self-stretch"
        onKeyDown={onKeyDown}
      >
        <HeatDrawing
          map={map}
          at={at}
          marks={[
            { id: "at65", place: placeOf(own.at65) },
            { id: "planned", place: placeOf(own.planned) },
            { id: "optimum", place: best },
          ]}
          narrow={narrow}
          onPick={setChosen}
        />
      </div>
      <CellSaid own={own} map={map} at={at} />
      <UseButton use={use} starts={[{ person: own.person, ...agesOf(at) }]} />
      <MapTable map={map} />
    </figure>
  );
}

function CellSaid({ own, map, at }: { readonly own: PersonStartAnswer; readonly map: HeatMap; readonly at: Place }) {
  const t = useTranslations("start");
  const format = useFormat();
  const value = map.valueAt(at.basic, at.employees);
  const below = wholeYen(map.best - value);
  const said = t(below === 0 ? "map.cellBest" : "map.cell", {
    starts: agesSaid(agesOf(at), t),
    total: format.yen(wholeYen(value)),
    below: format.yen(below),
    against65: Number.isNaN(own.at65.expected) ? t("none") : format.signedYen(wholeYen(value - own.at65.expected)),
  });
  return (
    <p aria-live="polite" className="min-h-14 tabular-nums" data-testid="start-cell">
      {said} {bandOf(map, value) === 0 && t("map.zone", { share: format.percent(own.flat.share) })}
    </p>
  );
}

function Legend({ map, share }: { readonly map: HeatMap; readonly share: number }) {
  const t = useTranslations("start");
  const format = useFormat();
  const yen = (value: number) => format.yen(wholeYen(value));
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {map.limits.map((limit, band) => (
        <li key={limit} className="flex items-center gap-1.5">
          <span
            className={`swatch ${band === 0 ? "border-2" : ""}`}
            style={{ background: bandColour(band, map.limits.length) }}
            aria-hidden="true"
          />
          {band === 0
            ? t("map.legendZone", { to: yen(limit), share: format.percent(share) })
            : t(Number.isFinite(limit) ? "map.legendBand" : "map.legendDeepest", {
                from: yen(map.limits[band - 1] ?? 0),
                to: yen(limit),
              })}
        </li>
      ))}
      {(["optimum", "planned", "at65"] as const).map((mark) => (
        <li key={mark} className="flex items-center gap-1.5">
          <span aria-hidden="true">{SIGNS[mark]}</span>
          {t(`map.mark.${mark}`)}
        </li>
      ))}
    </ul>
  );
}

const SIGNS = { optimum: "★", planned: "●", at65: "◆" } as const;

/** The map by whole years. */
function MapTable({ map }: { readonly map: HeatMap }) {
  const t = useTranslations("start");
  const format = useFormat();
  const years = (ages: readonly number[]) => ages.filter((age) => age % 12 === 0);
  const age = (months: number) => ageSaid(ageOfMonths(months), t);
  const cell = (value: number) => {
    if (Number.isNaN(value)) return { text: t("none") };
    const raw = wholeYen(value - map.best);
    return { raw, text: format.amount(raw) };
  };
  const early = years(map.early);
  const columns = [...early, ...years(map.employees)];
  const rows = [...new Set([...early, ...years(map.basics)])];
  return (
    <TableTwin
      caption={t("map.table")}
      file="nenrin-start-map.csv"
      header={[t("map.corner"), ...columns.map((months) => t("map.column", { age: age(months) }))]}
      rows={rows.map((basic) => [
        { text: age(basic) },
        ...columns.map((employees) => cell(map.valueAt(basic, employees))),
      ])}
    />
  );
}
