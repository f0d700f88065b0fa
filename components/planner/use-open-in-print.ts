"use client";
import { useEffect } from "react";

/** On paper nothing can be unfolded: every fold is open while the page is printed, and as it was afterwards. */
export function useOpenInPrint(): void {
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    const open = () => {
      closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
      for (const fold of closed) fold.open = true;
    };
    const close = () => {
      for (const fold of closed) fold.open = false;
      closed = [];
    };
    window.addEventListener("beforeprint", open);
    window.addEventListener("afterprint", close);
    return () => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("afterprint", close);
    };
  }, []);
}
