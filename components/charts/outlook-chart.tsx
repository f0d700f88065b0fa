"use client";
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import { axisMarks } from "./axis.ts";
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
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="fiscalYear"
          type="number"
          domain={[first, last]}
          ticks={marksBetween(first, last, narrow ? 10 : 5)}
          tick={<YearMark ageLabel={ageLabel} />}
          stroke="var(--edge)"
          height={44}
          interval={0}
        />
        <YAxis
          domain={[0, end]}
          ticks={axisMarks(end)}
          tickFormatter={figureLabel}
          stroke="var(--edge)"
          tick={{ fill: "var(--ink-soft)", fontSize: 12 }}
          width={62}
          allowDataOverflow
        />
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
        <ReferenceLine x={selected} stroke="var(--ink)" strokeWidth={1.5} strokeDasharray="4 3" />
      </LineChart>
    </ResponsiveContainer>
  );
}

type MarkProps = {
  readonly ageLabel: (fiscalYear: number) => string;
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
};

function YearMark({ ageLabel, x = 0, y = 0, payload }: MarkProps) {
  if (!payload) return null;
  return (
    <text x={x} y={y + 12} textAnchor="middle" fill="var(--ink-soft)" fontSize={12}>
      <tspan x={x}>{payload.value}</tspan>
      <tspan x={x} dy={15}>
        {ageLabel(payload.value)}
      </tspan>
    </text>
  );
}

function marksBetween(first: number, last: number, step: number): number[] {
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, i) => from + i * step);
}
