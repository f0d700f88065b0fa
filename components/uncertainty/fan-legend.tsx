"use client";
import { useTranslations } from "use-intl";
import { FAN_LOOK } from "./fan-look.ts";

const PARTS = ["middle", "half", "most"] as const;

/** What the bands and the line of the fan stand for. */
export function FanLegend() {
  const t = useTranslations("uncertainty");
  return (
    <ul className="grid gap-1 text-sm">
      {PARTS.map((part) => (
        <li key={part} className="flex items-start gap-2">
          <Sample part={part} />
          {t(`fan.legend.${part}`)}
        </li>
      ))}
    </ul>
  );
}

function Sample({ part }: { readonly part: (typeof PARTS)[number] }) {
  const { opacity, width, dash } = FAN_LOOK[part];
  return (
    <svg width="36" height="20" className="mt-0.5 shrink-0" aria-hidden="true">
      {part === "middle" ? (
        <line x1="0" y1="10" x2="36" y2="10" stroke="var(--ink)" strokeWidth={width} />
      ) : (
        <>
          <rect x="0" y="3" width="36" height="14" fill="var(--accent)" fillOpacity={opacity} />
          {[3, 17].map((y) => (
            <line
              key={y}
              x1="0"
              y1={y}
              x2="36"
              y2={y}
              stroke="var(--accent)"
              strokeWidth={width}
              strokeDasharray={dash}
            />
          ))}
        </>
      )}
    </svg>
  );
}
