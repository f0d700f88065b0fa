"use client";
import { Bar, BarChart, ResponsiveContainer, XAxis } from "recharts";
import { Grid, YenAxis } from "#components/charts/axes.tsx";
import { lookOfSide } from "./side-look.ts";
import { SIDES, type Sides } from "./values-rows.ts";

type Props = {
  readonly rows: readonly (Sides & { readonly letter: string })[];
  readonly end: number;
  readonly height: number;
  /** Letters under the bars. */
  readonly named: boolean;
  readonly yenLabel: (value: number) => string;
};

/** Two bars a scenario: contributions on each other, and the pensions beside them. */
export default function PaidInChart({ rows, end, height, named, yenLabel }: Props) {
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={[...rows]}
        margin={{ top: 12, right: 12, bottom: 4, left: 0 }}
        barGap={8}
        maxBarSize={72}
        accessibilityLayer={false}
      >
        <Grid />
        <XAxis
          dataKey="letter"
          stroke="var(--edge)"
          tick={named ? { fill: "var(--ink)", fontSize: 14 } : false}
          interval={0}
        />
        <YenAxis end={end} label={yenLabel} />
        {SIDES.map((side) => (
          <Bar
            key={side}
            dataKey={side}
            stackId={side === "pensions" ? "out" : "in"}
            fill={lookOfSide(side)}
            stroke="var(--layer-outline)"
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
