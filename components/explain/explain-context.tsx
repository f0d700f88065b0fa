"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { Question } from "#lib/simulate.ts";

/** What the drawer is asked: one figure or several that make one sum, under a title. */
export type Asked = { readonly title: string; readonly questions: readonly Question[] };

const AskContext = createContext<(asked: Asked) => void>(() => undefined);

export function AskProvider({
  onAsk,
  children,
}: {
  readonly onAsk: (asked: Asked) => void;
  readonly children: ReactNode;
}) {
  return <AskContext value={onAsk}>{children}</AskContext>;
}

export const useAsk = (): ((asked: Asked) => void) => useContext(AskContext);
