"use client";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed. It is so before folds are opened for paper, so that new ones are opened as well. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin, { capture: true });
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin, { capture: true });
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}
