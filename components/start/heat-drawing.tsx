"use client";
import { type PointerEvent, useId, useMemo } from "react";
import { useTranslations } from "use-intl";
import { ageOfMonths } from "#lib/time/index.ts";
import {
  type Axis,
  ageAlong,
  bandPaths,
  gridsOf,
  type HeatMap,
  isOnMap,
  middleOf,
  outlineOf,
  type Place,
} from "./heat-map.ts";
import { ageSaid } from "./start-said.ts";

type Mark = { readonly id: "at65" | "planned" | "optimum"; readonly place: Place };

type Props = {
  readonly map: HeatMap;
  readonly at: Place;
  readonly marks: readonly Mark[];
  readonly narrow: boolean;
  readonly onPick: (place: Place) => void;
};

/** Strongest where it is closest to the best: dark on light, bright on dark. */
export const bandColour = (band: number, bands: number): string =>
  `color-mix(in oklch, var(--accent) ${Math.round(88 - (82 * band) / Math.max(1, bands - 1))}%, var(--ground))`;

const SIGNS: Readonly<Record<Mark["id"], string>> = { optimum: "★", planned: "●", at65: "◆" };

/** Room around the map for the ages, and what it measures on a wide and a narrow page. */
const LEFT = 58;
const BELOW = 48;
const STRIP = 22;
const TOP = 12;
/** Of a month on the strip, where there are few. */
const WIDEST = 24;

/** The map drawn: bands, the flat area outlined and dotted, what stands out, and the place one has moved to. */
export function HeatDrawing({ map, at, marks, narrow, onPick }: Props) {
  const t = useTranslations("start");
  const id = useId().replaceAll(/\W/g, "");
  const side = narrow ? 250 : 470;
  const grids = useMemo(() => gridsOf(map), [map]);
  const paths = useMemo(() => {
    const drawn = (grid: Parameters<typeof bandPaths>[0]) => ({
      bands: bandPaths(grid, map.limits.length),
      outline: outlineOf(grid, 0),
    });
    return { main: drawn(grids.main), early: grids.early && drawn(grids.early) };
  }, [grids, map]);
  const { across, up } = grids.main;
  const scale = { x: side / across.length, y: side / up.length };
  const early = grids.early?.across;
  const strip = { top: TOP + side + BELOW + 8, scale: early ? Math.min(side / early.length, WIDEST) : 1 };
  const height = early ? strip.top + STRIP + BELOW : TOP + side + BELOW;
  const pointOf = ({ basic, employees }: Place) =>
    early && basic === employees && early.ages.includes(basic)
      ? { x: LEFT + middleOf(early, basic) * strip.scale, y: strip.top + STRIP / 2 }
      : {
          x: LEFT + middleOf(across, employees) * scale.x,
          y: TOP + side - middleOf(up, basic) * scale.y,
        };
  const pick = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const ratio = (LEFT + side + 12) / box.width;
    const [x, y] = [(event.clientX - box.left) * ratio, (event.clientY - box.top) * ratio];
    if (early && y > TOP + side + BELOW) {
      const age = ageAlong(early, (x - LEFT) / strip.scale);
      if (age !== undefined) onPick({ basic: age, employees: age });
      return;
    }
    const employees = ageAlong(across, (x - LEFT) / scale.x);
    const basic = ageAlong(up, (TOP + side - y) / scale.y);
    if (employees === undefined || basic === undefined) return;
    if (isOnMap(map, { basic, employees })) onPick({ basic, employees });
  };
  const said = (months = 0) => ageSaid(ageOfMonths(months), t);
  const onMap = marks.filter(({ place }) => isOnMap(map, place));
  const cursor = pointOf(at);
  const inStrip = cursor.y > TOP + side;
  const dots = `${id}-dots`;
  return (
    <svg
      viewBox={`0 0 ${LEFT + side + 12} ${height}`}
      className="heat block w-full touch-manipulation"
      aria-hidden="true"
      onPointerDown={pick}
      onPointerMove={(event) => event.buttons === 1 && event.pointerType === "mouse" && pick(event)}
    >
      <defs>
        <pattern id={dots} width="7" height="7" patternUnits="userSpaceOnUse">
          <circle cx="3.5" cy="3.5" r="1.1" fill="var(--ground)" />
        </pattern>
      </defs>
      <rect x={LEFT} y={TOP} width={side} height={side} fill="none" stroke="var(--line)" />
      <Areas drawn={paths.main} x={LEFT} y={TOP} scale={scale} dots={dots} size={{ width: side, height: side }} />
      <Ages axis={across} at={(age) => LEFT + middleOf(across, age) * scale.x} y={TOP + side} narrow={narrow} />
      <text x={LEFT + side / 2} y={TOP + side + 38} className="heat-label" textAnchor="middle">
        {t("map.x")}
      </text>
      {whole(up, narrow).map((age) => (
        <text
          key={age}
          x={LEFT - 6}
          y={TOP + side - middleOf(up, age) * scale.y + 4}
          className="heat-tick"
          textAnchor="end"
        >
          {age / 12}
        </text>
      ))}
      <text transform={`translate(14 ${TOP + side / 2}) rotate(-90)`} className="heat-label" textAnchor="middle">
        {t("map.y")}
      </text>
      {early && paths.early && (
        <>
          <Areas
            drawn={paths.early}
            x={LEFT}
            y={strip.top}
            scale={{ x: strip.scale, y: STRIP }}
            dots={dots}
            size={{ width: early.length * strip.scale, height: STRIP }}
          />
          <Ages
            axis={early}
            at={(age) => LEFT + middleOf(early, age) * strip.scale}
            y={strip.top + STRIP}
            narrow={false}
          />
          <text x={LEFT} y={strip.top + STRIP + 38} className="heat-label">
            {t("map.early", { from: said(early.ages[0]), to: said(early.ages.at(-1)) })}
          </text>
        </>
      )}
      {!inStrip && (
        <path
          d={`M${LEFT} ${cursor.y}H${LEFT + side}M${cursor.x} ${TOP}V${TOP + side}`}
          stroke="var(--ink)"
          strokeWidth="1"
          strokeDasharray="4 3"
        />
      )}
      {onMap.map((mark) => {
        const { x, y } = pointOf(mark.place);
        return (
          <text key={mark.id} x={x} y={y + 6} className="heat-mark" textAnchor="middle">
            {SIGNS[mark.id]}
          </text>
        );
      })}
      <circle cx={cursor.x} cy={cursor.y} r="8" fill="none" stroke="var(--ground)" strokeWidth="5" />
      <circle cx={cursor.x} cy={cursor.y} r="8" fill="none" stroke="var(--ink)" strokeWidth="2" />
    </svg>
  );
}

type AreasProps = {
  readonly drawn: { readonly bands: readonly string[]; readonly outline: string };
  readonly x: number;
  readonly y: number;
  readonly scale: { readonly x: number; readonly y: number };
  readonly dots: string;
  readonly size: { readonly width: number; readonly height: number };
};

function Areas({ drawn, x, y, scale, dots, size }: AreasProps) {
  const clip = `${dots}-${Math.round(y)}`;
  const transform = `translate(${x} ${y}) scale(${scale.x} ${scale.y})`;
  return (
    <>
      <clipPath id={clip}>
        <path d={drawn.bands[0] ?? ""} transform={transform} />
      </clipPath>
      <g transform={transform}>
        {drawn.bands.map((d, band) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place
          <path key={band} d={d} fill={bandColour(band, drawn.bands.length)} shapeRendering="crispEdges" />
        ))}
      </g>
      <rect x={x} y={y} width={size.width} height={size.height} fill={`url(#${dots})`} clipPath={`url(#${clip})`} />
      <path
        d={drawn.outline}
        transform={transform}
        fill="none"
        stroke="var(--layer-outline)"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}

/** The ages named on an axis: whole years, without 66 where it would run into 65. */
const whole = ({ ages }: Axis, narrow = false): number[] =>
  ages.filter((age) => age % 12 === 0 && !(narrow && age === AFTER_65));
const AFTER_65 = 66 * 12;

type AgesProps = {
  readonly axis: Axis;
  readonly at: (age: number) => number;
  readonly y: number;
  readonly narrow: boolean;
};

function Ages({ axis, at, y, narrow }: AgesProps) {
  return whole(axis, narrow).map((age) => (
    <text key={age} x={at(age)} y={y + 16} className="heat-tick" textAnchor="middle">
      {age / 12}
    </text>
  ));
}
