"use client";
import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { axisMarks } from "#components/charts/axis.ts";
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
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="age"
          type="number"
          domain={[from, to]}
          ticks={ticksBetween(from, to, narrow ? 10 : 5)}
          tick={<AgeMark yearLabel={yearLabel} />}
          stroke="var(--edge)"
          height={44}
          interval={0}
        />
        <YAxis
          domain={[0, end]}
          ticks={axisMarks(end)}
          tickFormatter={yenLabel}
          stroke="var(--edge)"
          tick={{ fill: "var(--ink-soft)", fontSize: 12 }}
          width={62}
          allowDataOverflow
        />
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

type MarkProps = {
  readonly yearLabel: (age: number) => string;
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
};

function AgeMark({ yearLabel, x = 0, y = 0, payload }: MarkProps) {
  if (!payload) return null;
  return (
    <text x={x} y={y + 12} textAnchor="middle" fill="var(--ink-soft)" fontSize={12}>
      <tspan x={x}>{payload.value}</tspan>
      <tspan x={x} dy={15}>
        {yearLabel(payload.value)}
      </tspan>
    </text>
  );
}

function ticksBetween(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step);
}
