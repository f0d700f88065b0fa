"use client";
import { Line, LineChart, ReferenceDot, ResponsiveContainer } from "recharts";
import { Grid, ReadAt, TimeAxis, YenAxis } from "./axes.tsx";
import { marksBetween } from "./axis.ts";
import type { OutlookLine } from "./look.ts";
import { spreadLabels } from "./outlook-rows.ts";

type Props = {
  readonly rows: readonly Record<string, number>[];
  /** One an outlook, by its key in the rows. */
  readonly lines: readonly (OutlookLine & { readonly id: string; readonly label: string })[];
  readonly end: number;
  readonly selected: number;
  readonly narrow: boolean;
  readonly figureLabel: (value: number) => string;
  readonly ageLabel: (fiscalYear: number) => string;
};

const MARGIN = { top: 12, bottom: 4, left: 0 };
/** Between the labels, as a part of the axis. */
const LABEL_GAP = 0.075;

/** A figure by fiscal year, the age under it, one line an outlook. */
export default function OutlookChart({ rows, lines, end, selected, narrow, figureLabel, ageLabel }: Props) {
  const [first, last] = [rows[0]?.["fiscalYear"] ?? 0, rows.at(-1)?.["fiscalYear"] ?? 0];
  const ends = lines.flatMap(({ id, label, stroke }) => {
    const y = rows.at(-1)?.[id];
    return y === undefined ? [] : [{ id, label, stroke, y }];
  });
  return (
    <ResponsiveContainer width="100%" height={300}>
      <LineChart data={[...rows]} margin={{ ...MARGIN, right: narrow ? 20 : 112 }} accessibilityLayer={false}>
        <Grid />
        <TimeAxis
          of="fiscalYear"
          from={first}
          to={last}
          marks={marksBetween(first, last, narrow ? 10 : 5)}
          under={ageLabel}
        />
        <YenAxis end={end} label={figureLabel} />
        {lines.map(({ id, stroke, dash, width }) => (
          <Line
            key={id}
            dataKey={id}
            type="linear"
            stroke={stroke}
            strokeWidth={width}
            strokeDasharray={dash}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {!narrow &&
          spreadLabels(ends, end * LABEL_GAP, end).map(({ id, label, stroke, y }) => (
            <ReferenceDot
              key={id}
              x={last}
              y={y}
              r={0}
              label={{ value: label, fill: stroke, fontSize: 12, position: "right" }}
            />
          ))}
        <ReadAt x={selected} />
      </LineChart>
    </ResponsiveContainer>
  );
}
