"use client";
import { Area, AreaChart, ReferenceLine, ResponsiveContainer } from "recharts";
import { ReadAt, TimeAxis, YenAxis } from "./axes.tsx";
import { AGE_MARKS, AGE_MARKS_NARROW } from "./axis.ts";
import { SHOWN_AGES } from "./income-layers.ts";

type Props = {
  readonly rows: readonly { readonly age: number; readonly more: number; readonly less: number }[];
  readonly end: number;
  readonly selectedAge: number;
  readonly narrow: boolean;
  readonly yenLabel: (value: number) => string;
  readonly ageLabel: (age: number) => string;
};

/** How much more or less the second scenario pays a month, on the same age axis. */
export default function DifferenceChart({ rows, end, selectedAge, narrow, yenLabel, ageLabel }: Props) {
  return (
    <ResponsiveContainer width="100%" height={120}>
      <AreaChart data={[...rows]} margin={{ top: 8, right: 20, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <TimeAxis {...SHOWN_AGES} marks={narrow ? AGE_MARKS_NARROW : AGE_MARKS} label={ageLabel} />
        <YenAxis end={end} label={yenLabel} around />
        <Area
          dataKey="more"
          type="stepAfter"
          fill="var(--more)"
          fillOpacity={1}
          stroke="var(--layer-outline)"
          isAnimationActive={false}
          activeDot={false}
        />
        <Area
          dataKey="less"
          type="stepAfter"
          fill="var(--less)"
          fillOpacity={1}
          stroke="var(--layer-outline)"
          isAnimationActive={false}
          activeDot={false}
        />
        <ReferenceLine y={0} stroke="var(--ink)" />
        <ReadAt x={selectedAge} />
      </AreaChart>
    </ResponsiveContainer>
  );
}
