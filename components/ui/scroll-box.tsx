"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";

type Props = { readonly label: string; readonly className?: string; readonly children: ReactNode };

/** What may be wider than the screen scrolls in here, and can then be reached and scrolled by keyboard. */
export function ScrollBox({ label, className = "", children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // until it is measured it may be wider: the first paint can be scrolled by keyboard too
  const [over, setOver] = useState(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setOver(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div ref={box} role="group" aria-label={label} tabIndex={over ? 0 : undefined} className={`scroll-x ${className}`}>
      {children}
    </div>
  );
}
