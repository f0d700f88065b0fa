"use client";
import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslations } from "use-intl";
import { useForm } from "#components/planner/form-context.tsx";

type Props<Item> = {
  readonly path: string;
  readonly items: readonly Item[];
  /** Names the list for those who do not see it. */
  readonly label: string;
  /** An item in a few words. */
  readonly said: (item: Item) => string;
  readonly fields: (path: string, item: Item) => ReactNode;
  readonly addLabel: string;
  /** A new item; without it nothing can be added. */
  readonly fresh?: (() => unknown) | undefined;
  readonly removeLabel: string;
};

/** A list of facts: one line each, which opens to be changed. Lines with faults stand open. */
export function LineList<Item>({ path, items, label, said, fields, addLabel, fresh, removeLabel }: Props<Item>) {
  const t = useTranslations("planner");
  const { add, set, issues } = useForm();
  const [opened, setOpened] = useState<number>();
  const box = useRef<HTMLDivElement>(null);
  /** What changes the list takes the focus along: to the new line, or to where the next one is added. */
  const change = (act: () => void, next: string) => {
    flushSync(act);
    box.current?.querySelector<HTMLElement>(next)?.focus();
  };
  const faulty = (i: number) => issues.some((issue) => issue.path.startsWith(`${path}.${i}.`));
  return (
    <div ref={box} className="grid gap-2">
      {items.length > 0 && (
        <ul aria-label={label}>
          {items.map((item, i) => {
            const open = opened === i || faulty(i);
            const text = said(item);
            return (
              // items are known by their place: what a person types may be the same twice
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={i} className="border-line border-b">
                <div className="flex min-h-11 items-center justify-between gap-2">
                  <span>{text}</span>
                  <button
                    type="button"
                    className="button-link shrink-0"
                    aria-expanded={open}
                    aria-label={t("line.change", { what: text })}
                    onClick={() => setOpened(open ? undefined : i)}
                  >
                    {open ? t("spell.close") : t("spell.change")}
                  </button>
                </div>
                {open && (
                  <fieldset className="grid min-w-0 gap-3 bg-raised p-2" onFocus={() => setOpened(i)}>
                    <legend className="sr-only">{text}</legend>
                    {fields(`${path}.${i}`, item)}
                    <button
                      type="button"
                      className="button-link justify-self-start"
                      onClick={() =>
                        change(() => {
                          set(`${path}.${i}`, undefined);
                          setOpened(undefined);
                        }, ":scope > button")
                      }
                    >
                      {removeLabel}
                    </button>
                  </fieldset>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {fresh && (
        <button
          type="button"
          className="button justify-self-start"
          onClick={() =>
            change(() => {
              add(path, fresh());
              setOpened(items.length);
            }, ":scope > ul > li:last-child [aria-expanded]")
          }
        >
          {addLabel}
        </button>
      )}
    </div>
  );
}
