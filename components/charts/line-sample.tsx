import { lookOfLine } from "./look.ts";

/** How the line of a place is drawn, for the sentence that stands for it. */
export function LineSample({ place }: { readonly place: number }) {
  const { stroke, dash } = lookOfLine(place);
  return (
    <svg width="36" height="20" className="mt-0.5 shrink-0" aria-hidden="true">
      <line x1="0" y1="10" x2="36" y2="10" stroke={stroke} strokeWidth="2.5" strokeDasharray={dash} />
    </svg>
  );
}
