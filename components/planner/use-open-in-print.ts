"use client";
import { useEffect } from "react";
import { tellPrinting } from "#components/ui/use-printing.ts";

/**
 * On paper nothing can be unfolded: every fold is open while the page is printed, and as it was afterwards. Parts that show
 * more on paper come first; listeners of the window are called in the order of their coming, so that one has to do both.
 */
export function useOpenInPrint(): void {
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    const open = () => {
      tellPrinting(true);
      closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
      for (const fold of closed) fold.open = true;
    };
    const close = () => {
      for (const fold of closed) fold.open = false;
      closed = [];
      tellPrinting(false);
    };
    window.addEventListener("beforeprint", open);
    window.addEventListener("afterprint", close);
    return () => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("afterprint", close);
    };
  }, []);
}
