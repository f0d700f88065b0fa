"use client";
import { CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import { axisMarks, axisMarksAround, axisWidth } from "./axis.ts";

const INK = { fill: "var(--ink-soft)", fontSize: 12 };

/** Lines across, at the marks of the axis on the left. */
export const Grid = () => <CartesianGrid stroke="var(--line)" vertical={false} />;

type YenAxisProps = {
  readonly end: number;
  readonly label: (value: number) => string;
  /** On both sides of zero. */
  readonly around?: boolean;
};

/** Amounts upward from zero to a round end. */
export const YenAxis = ({ end, label, around = false }: YenAxisProps) => {
  const marks = around ? axisMarksAround(end) : axisMarks(end);
  return (
    <YAxis
      domain={[around ? -end : 0, end]}
      ticks={marks}
      tickFormatter={label}
      stroke="var(--edge)"
      tick={INK}
      width={axisWidth(marks.map(label))}
      allowDataOverflow
    />
  );
};

type TimeAxisProps = {
  readonly of?: "age" | "fiscalYear";
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
  readonly label?: (value: number) => string;
  /** What stands in a second line under each mark. */
  readonly under?: (value: number) => string;
};

/** Ages or years from left to right. */
export const TimeAxis = ({ of = "age", from, to, marks, label, under }: TimeAxisProps) => (
  <XAxis
    dataKey={of}
    type="number"
    domain={[from, to]}
    ticks={[...marks]}
    stroke="var(--edge)"
    tick={under ? <TwoLines under={under} /> : INK}
    interval={0}
    {...(label ? { tickFormatter: label } : {})}
    {...(under ? { height: 44 } : {})}
  />
);

type TwoLinesProps = {
  readonly under: (value: number) => string;
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
};

function TwoLines({ under, x = 0, y = 0, payload }: TwoLinesProps) {
  if (!payload) return null;
  return (
    <text x={x} y={y + 12} textAnchor="middle" fill={INK.fill} fontSize={INK.fontSize}>
      <tspan x={x}>{payload.value}</tspan>
      <tspan x={x} dy={15}>
        {under(payload.value)}
      </tspan>
    </text>
  );
}

/** Where the figures beside a chart are read. */
export const ReadAt = ({ x }: { readonly x: number }) => (
  <ReferenceLine x={x} stroke="var(--ink)" strokeWidth={1.5} strokeDasharray="4 3" />
);
