"use client";
import { Line, LineChart, ReferenceDot, ResponsiveContainer } from "recharts";
import { Grid, TimeAxis, YenAxis } from "#components/charts/axes.tsx";
import { marksBetween } from "#components/charts/axis.ts";
import { lookOfLine } from "#components/charts/look.ts";
import { PAID_AGES } from "./paid-by-age.ts";

type Props = {
  readonly rows: readonly Record<string, number>[];
  readonly lines: number;
  /** Where a line overtakes the first one: age in years and the total there. */
  readonly crossings: readonly { readonly age: number; readonly total: number; readonly place: number }[];
  readonly end: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly yenLabel: (value: number) => string;
};

/** Totals paid by age, a line a start. */
export default function PaidChart({ rows, lines, crossings, end, height, narrow, yenLabel }: Props) {
  const [from, to] = [PAID_AGES.from / 12, PAID_AGES.to / 12];
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart data={[...rows]} margin={{ top: 16, right: 24, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <Grid />
        <TimeAxis from={from} to={to} marks={marksBetween(from, to, narrow ? 10 : 5)} />
        <YenAxis end={end} label={yenLabel} />
        {Array.from({ length: lines }, (_, place) => (
          <Line
            key={lookOfLine(place).dash}
            dataKey={`s${place}`}
            type="linear"
            stroke={lookOfLine(place).stroke}
            strokeWidth={2.5}
            strokeDasharray={lookOfLine(place).dash}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {crossings.map(({ age, total, place }) => (
          <ReferenceDot
            key={place}
            x={age}
            y={total}
            r={6}
            fill="var(--ground)"
            stroke={lookOfLine(place).stroke}
            strokeWidth={2.5}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
