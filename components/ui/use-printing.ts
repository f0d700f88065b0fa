"use client";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

const parts = new Set<(printing: boolean) => void>();

/** Tells every part of the page that asks, at once, that printing begins or has ended. */
export function tellPrinting(printing: boolean): void {
  flushSync(() => {
    for (const tell of parts) tell(printing);
  });
}

/** Whether the page is being printed. It is so before folds are opened for paper, so that new ones are opened as well. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    parts.add(setPrinting);
    return () => {
      parts.delete(setPrinting);
    };
  }, []);
  return printing;
}
