"use client";
import { type ReactNode, Suspense, useState } from "react";

type Props = {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** What opens it. */
  readonly open: string;
  readonly waiting: string;
  readonly children: ReactNode;
};

/** A section whose figures are worked out once it is opened, and not printed before. */
export function OpenedSection({ id, title, hint, open, waiting, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <section aria-labelledby={id} className={`grid gap-2 ${opened ? "" : "no-print"}`}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className="hint">{hint}</p>
      </div>
      <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
        <summary className="fold">{open}</summary>
        {opened && <Suspense fallback={<p className="hint">{waiting}</p>}>{children}</Suspense>}
      </details>
    </section>
  );
}
