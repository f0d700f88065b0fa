"use client";
import { type ReactNode, Suspense } from "react";
import { useSeen } from "#components/charts/use-seen.ts";
import { LateWords } from "#components/intl/late-words.tsx";

type Props = {
  readonly id: string;
  readonly title: string;
  readonly waiting: string;
  /** The messages that load with it. */
  readonly words: Parameters<typeof LateWords>[0]["names"];
  /** Absent while there is nothing to work out yet. */
  readonly children: ReactNode;
};

/** A section whose figures are worked out only for who comes to see it. */
export function SeenSection({ id, title, waiting, words, children }: Props) {
  const [element, seen] = useSeen<HTMLElement>();
  const meanwhile = <p className="min-h-80">{waiting}</p>;
  return (
    <section aria-labelledby={id} className="grid gap-4" ref={element}>
      <h2 id={id}>{title}</h2>
      {seen && children ? (
        <Suspense fallback={meanwhile}>
          <LateWords names={words}>{children}</LateWords>
        </Suspense>
      ) : (
        meanwhile
      )}
    </section>
  );
}
