"use client";
import { startTransition, useEffect, useState } from "react";

/** Milliseconds after which something is taken to stand still. */
const MOMENT = 300;

/** A value that has stood still for a moment, for what takes long to work out of it; undefined up to then, and the one before while it moves. */
export function useStill<T>(value: T, moving: boolean): T | undefined {
  const [still, setStill] = useState<{ readonly value: T }>();
  useEffect(() => {
    if (moving) return;
    const timer = setTimeout(() => startTransition(() => setStill({ value })), MOMENT);
    return () => clearTimeout(timer);
  }, [value, moving]);
  return still?.value;
}
