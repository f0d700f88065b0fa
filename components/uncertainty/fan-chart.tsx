"use client";
import { Area, ComposedChart, Line, ResponsiveContainer } from "recharts";
import { Grid, TimeAxis, YenAxis } from "#components/charts/axes.tsx";
import { marksBetween } from "#components/charts/axis.ts";
import { FAN_LOOK } from "./fan-look.ts";
import type { fanRows } from "./fan-rows.ts";

type Props = {
  readonly rows: ReturnType<typeof fanRows>;
  readonly end: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly yenLabel: (value: number) => string;
  readonly yearLabel: (age: number) => string;
};

/** Pensions a month by age: where most and half of the futures lie, each outlined, and the middle. */
export default function FanChart({ rows, end, height, narrow, yenLabel, yearLabel }: Props) {
  const [from, to] = [rows[0]?.age ?? 0, rows.at(-1)?.age ?? 0];
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart data={rows} margin={{ top: 12, right: 24, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <Grid />
        <TimeAxis from={from} to={to} marks={marksBetween(from, to, narrow ? 10 : 5)} under={yearLabel} />
        <YenAxis end={end} label={yenLabel} />
        {(["most", "half"] as const).map((band) => (
          <Area
            key={band}
            dataKey={band}
            type="linear"
            fill="var(--accent)"
            fillOpacity={FAN_LOOK[band].opacity}
            stroke="var(--accent)"
            strokeWidth={FAN_LOOK[band].width}
            strokeDasharray={FAN_LOOK[band].dash}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        <Line
          dataKey="middle"
          type="linear"
          stroke="var(--ink)"
          strokeWidth={FAN_LOOK.middle.width}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
