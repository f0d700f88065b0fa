"use client";
import { type Remote, wrap } from "comlink";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Engine } from "./engine.worker.ts";

export type Work<T> =
  | { readonly state: "working"; readonly since: number }
  | { readonly state: "done"; readonly answer: T }
  | { readonly state: "failed" | "cancelled" };

type Running = { readonly worker: Worker; readonly engine: Remote<Engine> };

function start(): Running {
  const worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module" });
  return { worker, engine: wrap<Engine>(worker) };
}

/**
 * Asks the engine in its worker; a new question ends the work on the one before. `question` says when it is a new one: its
 * parts are compared one by one. The answer to the question before stays in `last` while the next is worked out.
 */
export function useEngine<T>(ask: (engine: Remote<Engine>) => Promise<T>, question: readonly unknown[]) {
  const [work, setWork] = useState<Work<T>>({ state: "working", since: 0 });
  const [last, setLast] = useState<T>();
  const [round, setRound] = useState(0);
  const running = useRef<Running>(undefined);
  const busy = useRef(false);
  const asked = useRef(ask);
  asked.current = ask;
  const stop = useCallback(() => {
    running.current?.worker.terminate();
    running.current = undefined;
    busy.current = false;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question tells one from another, not the function that asks it
  useEffect(() => {
    let current = true;
    if (busy.current) stop();
    running.current ??= start();
    busy.current = true;
    setWork({ state: "working", since: performance.now() });
    asked.current(running.current.engine).then(
      (answer) => {
        if (!current) return;
        busy.current = false;
        setLast(answer);
        setWork({ state: "done", answer });
      },
      () => {
        if (current) setWork({ state: "failed" });
      },
    );
    return () => {
      current = false;
    };
  }, [...question, round]);
  useEffect(() => stop, [stop]);
  return {
    work,
    last,
    cancel: () => {
      stop();
      setWork({ state: "cancelled" });
    },
    again: () => setRound((before) => before + 1),
  };
}
