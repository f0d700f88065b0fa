"use client";
import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  /** Label and figure, above the slider. */
  readonly children: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words. */
  readonly said: string;
  readonly less: string;
  readonly more: string;
  readonly note?: string;
  readonly onChange: (value: number) => void;
  readonly onDragging: (dragging: boolean) => void;
};

/** A slider between two buttons that move it by a step. */
export function Slider(props: Props) {
  const { id, children, value, min, max, step, said, less, more, note, onChange, onDragging } = props;
  const nudge = (by: number) => onChange(Math.min(max, Math.max(min, value + by)));
  const button = (sign: string, label: string, by: number) => (
    <button type="button" className="button px-2" aria-label={label} onClick={() => nudge(by)}>
      {sign}
    </button>
  );
  return (
    <div>
      {children}
      <div className="flex items-center gap-1">
        {button("−", less, -step)}
        <input
          id={id}
          type="range"
          className="slider"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={said}
          aria-describedby={note}
          onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
          onPointerDown={() => onDragging(true)}
          onPointerUp={() => onDragging(false)}
          onPointerCancel={() => onDragging(false)}
          onKeyDown={() => onDragging(true)}
          onKeyUp={() => onDragging(false)}
          onBlur={() => onDragging(false)}
        />
        {button("＋", more, step)}
      </div>
    </div>
  );
}
