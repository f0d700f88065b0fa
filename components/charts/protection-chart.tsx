"use client";
import { Line, LineChart, ReferenceDot, ResponsiveContainer } from "recharts";
import { Grid, ReadAt, TimeAxis, YenAxis } from "./axes.tsx";
import { marksBetween } from "./axis.ts";
import { lookOfLine } from "./look.ts";
import type { Mark } from "./protection-rows.ts";

type Props = {
  readonly rows: readonly Record<string, number>[];
  /** One a scenario: its letter and where its cover changes. */
  readonly lines: readonly { readonly letter: string; readonly marks: readonly Mark[] }[];
  readonly end: number;
  readonly ages: { readonly from: number; readonly to: number };
  readonly selectedAge: number;
  readonly narrow: boolean;
  readonly yenLabel: (value: number) => string;
};

/** First monthly amount by the age at which it happens, one line a scenario. */
export default function ProtectionChart({ rows, lines, end, ages, selectedAge, narrow, yenLabel }: Props) {
  return (
    <ResponsiveContainer width="100%" height={260}>
      <LineChart data={[...rows]} margin={{ top: 16, right: 24, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <Grid />
        <TimeAxis {...ages} marks={marksBetween(ages.from, ages.to, narrow ? 10 : 5)} />
        <YenAxis end={end} label={yenLabel} />
        {lines.map(({ letter }, i) => (
          <Line
            key={letter}
            dataKey={`s${i}`}
            type="stepAfter"
            stroke={lookOfLine(i).stroke}
            strokeWidth={2.5}
            strokeDasharray={lookOfLine(i).dash}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {lines.flatMap(({ letter, marks }, i) =>
          marks.map(({ age, amount, sign }) => (
            <ReferenceDot
              key={`${letter} ${age}`}
              x={age}
              y={amount}
              r={0}
              label={{
                value: `${sign}${letter}`,
                fill: lookOfLine(i).stroke,
                fontSize: 12,
                position: "top",
                offset: 3 + 13 * i,
              }}
            />
          )),
        )}
        <ReadAt x={selectedAge} />
      </LineChart>
    </ResponsiveContainer>
  );
}
