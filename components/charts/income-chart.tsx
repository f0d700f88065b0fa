"use client";
import { useId } from "react";
import { Area, AreaChart, ReferenceDot, ResponsiveContainer } from "recharts";
import { Grid, ReadAt, TimeAxis, YenAxis } from "./axes.tsx";
import { AGE_MARKS, AGE_MARKS_NARROW } from "./axis.ts";
import { type Layer, NEED, SHOWN_AGES } from "./income-layers.ts";
import type { Hatch } from "./look.ts";

type ShownLayer = Layer & {
  readonly label: string;
  readonly fill: string;
  readonly ink: string;
  readonly hatch?: Hatch;
};

type Props = {
  readonly rows: readonly Record<string, number>[];
  readonly layers: readonly ShownLayer[];
  readonly end: number;
  readonly selectedAge: number;
  readonly narrow: boolean;
  readonly yenLabel: (value: number) => string;
  readonly ageLabel: (age: number) => string;
};

/** Monthly income by age as stacked steps. Drawn once seen; the figures stand in the table beside it. */
export default function IncomeChart({ rows, layers, end, selectedAge, narrow, yenLabel, ageLabel }: Props) {
  // several charts of a page each hold their own patterns
  const id = useId().replaceAll(/\W/g, "");
  return (
    <ResponsiveContainer width="100%" height={240}>
      <AreaChart data={[...rows]} margin={{ top: 8, right: 20, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <defs>
          {HATCHES.map(({ hatch, turned }) => (
            <pattern
              key={hatch}
              id={`${id}-${hatch}`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform={`rotate(${turned})`}
            >
              <rect width="6" height="6" fill="var(--ground)" />
              <line x1="3" y1="0" x2="3" y2="6" stroke="var(--layer-outline)" strokeWidth="2.5" />
            </pattern>
          ))}
        </defs>
        <Grid />
        <TimeAxis {...SHOWN_AGES} marks={narrow ? AGE_MARKS_NARROW : AGE_MARKS} label={ageLabel} />
        <YenAxis end={end} label={yenLabel} />
        {layers.filter(isStacked).map(({ id: layer, fill, hatch }) => (
          <Area
            key={layer}
            dataKey={layer}
            stackId="income"
            type="stepAfter"
            fill={hatch ? `url(#${id}-${hatch})` : fill}
            fillOpacity={1}
            stroke="var(--layer-outline)"
            strokeWidth={1}
            isAnimationActive={false}
            activeDot={false}
          />
        ))}
        {layers.some((layer) => !isStacked(layer)) && (
          <Area
            dataKey={NEED.id}
            type="stepAfter"
            fill="none"
            stroke="var(--ink)"
            strokeWidth={2}
            isAnimationActive={false}
            activeDot={false}
          />
        )}
        <ReadAt x={selectedAge} />
        {!narrow &&
          directLabels(rows, layers.filter(isStacked), end).map(({ id: layer, y, label, ink }) => (
            <ReferenceDot
              key={layer}
              x={89.5}
              y={y}
              r={0}
              label={{ value: label, fill: ink, fontSize: 12, position: "left" }}
            />
          ))}
      </AreaChart>
    </ResponsiveContainer>
  );
}

const isStacked = ({ part }: ShownLayer): boolean => part !== NEED.part;

const HATCHES: readonly { readonly hatch: Hatch; readonly turned: number }[] = [
  { hatch: "rising", turned: 45 },
  { hatch: "falling", turned: -45 },
];

/** Layers thick enough to carry their name are named where they lie. */
function directLabels(rows: Props["rows"], layers: Props["layers"], end: number) {
  const last = rows.at(-1);
  let below = 0;
  return layers.flatMap(({ id, label, ink, hatch }) => {
    // text on hatching cannot be read; the legend names it
    if (hatch) return [];
    const height = last?.[id] ?? 0;
    const y = below + height / 2;
    below += height;
    return height > end * 0.1 ? [{ id, y, label, ink }] : [];
  });
}
