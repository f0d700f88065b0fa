"use client";
import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { usePrinting } from "./use-printing.ts";

type Tab = { readonly id: string; readonly label: string };

type Props = {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly panel: (id: string) => ReactNode;
  /** On paper every panel stands, each under its own heading. */
  readonly printsAll?: boolean;
};

/** Tabs with one panel: arrows, Home and End move between them. A single tab is its panel alone. */
export function Tabs({ label, tabs, selected, onSelect, panel, printsAll = false }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onPaper = usePrinting() && printsAll;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  if (tabs.length === 1) return panel(selected);
  return (
    <div>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={`tabs ${printsAll ? "no-print" : ""}`}
        onKeyDown={onKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            className="tab"
            aria-selected={tab.id === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} className="pt-4">
        {onPaper && <h3>{tabs.find((tab) => tab.id === selected)?.label}</h3>}
        {panel(selected)}
      </div>
      {onPaper &&
        tabs
          .filter((tab) => tab.id !== selected)
          .map((tab) => (
            <div key={tab.id} className="pt-4">
              <h3>{tab.label}</h3>
              {panel(tab.id)}
            </div>
          ))}
    </div>
  );
}
