"use client";
import { useEffect, useReducer, useRef, useState } from "react";
import type { Issue } from "#lib/input/index.ts";
import { withChange } from "./disabilities.ts";
import { type Draft, draftOf, type Reading, type Shown, withAdded } from "./draft.ts";
import { withoutPerson } from "./family.ts";
import type { Reader } from "./reader.ts";
import { isPlanChange, parseSaved, save, storedText, takePending } from "./storage.ts";

export type PlannerState = Partial<Reading> & {
  readonly issues: readonly Issue[];
  /** Faults of a file, pasted text or link that was refused; the plan on screen stayed. */
  readonly refused?: readonly Issue[];
  /** What stood here before a file, link or example was opened, or before somebody was taken out. */
  readonly replaced?: Draft;
  /** Place of the person who was taken out of `replaced`. */
  readonly removed?: number;
  readonly otherTab?: boolean;
  /** The newest plan without faults that was kept, until the reader has read it. */
  readonly valid?: Draft;
  /** Judges the draft, once it is here. */
  readonly reader?: Reader;
  /** False until the device was asked what it keeps. */
  readonly ready: boolean;
};

type Action =
  | { readonly type: "reader"; readonly reader: Reader }
  | { readonly type: "set"; readonly path: string; readonly value: unknown }
  | { readonly type: "add"; readonly path: string; readonly item: unknown }
  | { readonly type: "removePerson"; readonly index: number }
  | { readonly type: "replace"; readonly draft: Draft; readonly keepOld: boolean; readonly shown?: Shown }
  | { readonly type: "restore"; readonly draft: Draft; readonly valid?: Draft }
  | { readonly type: "refuse"; readonly issues: readonly Issue[] }
  | { readonly type: "dismiss" }
  | { readonly type: "undo" }
  | { readonly type: "otherTab" }
  | { readonly type: "ready" };

/** Takes a draft in; what was typed before the reader came is read when it does. */
function edited(state: PlannerState, draft: Draft): PlannerState {
  return state.reader ? { ...state, ...state.reader.reading(draft, state.shown) } : { ...state, draft };
}

/** Another plan altogether: nothing of the old one's results stays; `shown` is what the server computed of the new one. */
function opened({ reader, ready }: PlannerState, draft: Draft, shown?: Shown): PlannerState {
  return edited({ ready, issues: [], ...(reader ? { reader } : {}), ...(shown ? { shown } : {}) }, draft);
}

function next(state: PlannerState, action: Action): PlannerState {
  switch (action.type) {
    case "set":
      return state.draft ? edited(state, withChange(state.draft, action.path, action.value)) : state;
    case "add":
      return state.draft ? edited(state, withAdded(state.draft, action.path, action.item)) : state;
    case "removePerson":
      return state.draft
        ? { ...edited(state, withoutPerson(state.draft, action.index)), replaced: state.draft, removed: action.index }
        : state;
    case "reader": {
      const { valid, ...rest } = state;
      const withReader = { ...rest, reader: action.reader };
      const before = valid ? edited(withReader, valid) : withReader;
      return state.draft ? edited(before, state.draft) : before;
    }
    case "replace": {
      const differs = JSON.stringify(state.draft) !== JSON.stringify(action.draft);
      const replaced = action.keepOld && state.draft && differs ? { replaced: state.draft } : {};
      return { ...opened(state, action.draft, action.shown), ...replaced };
    }
    case "restore": {
      // results of the newest plan without faults stay beside a draft that has some
      const { valid, draft } = action;
      const begun = opened(state, draft);
      return valid ? { ...begun, valid } : begun;
    }
    case "refuse":
      return { ...state, refused: action.issues };
    case "dismiss": {
      const { refused: _, replaced: __, removed: ___, otherTab: ____, ...rest } = state;
      return rest;
    }
    case "undo":
      return state.replaced ? opened(state, state.replaced) : state;
    case "otherTab":
      return { ...state, otherTab: true };
    case "ready":
      return { ...state, ready: true };
  }
}

export type Planner = {
  readonly state: PlannerState;
  /** When the form was last kept on this device; "failed" when the browser refused, "personal" when a number may not be kept. */
  readonly saved: Date | "failed" | "personal" | undefined;
  readonly set: (path: string, value: unknown) => void;
  readonly add: (path: string, item: unknown) => void;
  /** Takes a person out with everything that names them. */
  readonly removePerson: (index: number) => void;
  readonly open: (text: string) => Promise<void>;
  readonly replace: (draft: Draft) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
  readonly loadOtherTab: () => void;
};

/**
 * The form's state, kept on this device at every change. `first`: the example of the address, already on screen; `fetchWords`:
 * brings the words for whatever is computed here.
 */
export function usePlanner(
  first: Shown | undefined,
  blank: Draft,
  wantsBlank: boolean,
  fetchWords: () => Promise<void>,
): Planner {
  const [state, dispatch] = useReducer(
    next,
    first,
    (shown): PlannerState =>
      shown ? { ready: false, draft: draftOf(shown.plan), shown, issues: [] } : { ready: false, issues: [] },
  );
  const [saved, setSaved] = useState<Planner["saved"]>();

  const started = useRef(false);

  const open = async (text: string) => {
    const { readOpened } = await import("./reader.ts");
    const read = readOpened(text);
    if (read.ok) dispatch({ type: "replace", draft: draftOf(read.plan), keepOld: true });
    else dispatch({ type: "refuse", issues: read.issues });
  };

  // Once, in the browser: the link of the address, a file handed over, an example or blank plan asked for, else what is kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, with what the address said when the page opened
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    const kept = parseSaved(storedText());
    const handed = window.location.hash.startsWith("#plan=") ? window.location.hash : takePending();
    const asked = first ? draftOf(first.plan) : wantsBlank ? blank : undefined;
    if (kept) dispatch({ type: "restore", ...kept });
    if (asked) {
      const shown = first ? { shown: first } : {};
      dispatch({ type: "replace", draft: asked, keepOld: kept !== undefined, ...shown });
    }
    // a reload or Back must find what was edited, not the example or link again
    if (handed !== undefined || asked) window.history.replaceState(window.history.state, "", window.location.pathname);
    Promise.all([import("./reader.ts"), fetchWords()]).then(async ([reader]) => {
      dispatch({ type: "reader", reader });
      if (handed !== undefined) await open(handed);
      dispatch({ type: "ready" });
    });
  }, []);

  useEffect(() => {
    const onStorage = (event: StorageEvent) => {
      if (isPlanChange(event)) dispatch({ type: "otherTab" });
    };
    const onHash = () => {
      if (!window.location.hash.startsWith("#plan=")) return;
      open(window.location.hash);
      window.history.replaceState(window.history.state, "", window.location.pathname);
    };
    window.addEventListener("storage", onStorage);
    window.addEventListener("hashchange", onHash);
    return () => {
      window.removeEventListener("storage", onStorage);
      window.removeEventListener("hashchange", onHash);
    };
  });

  const { draft, shown, issues, ready } = state;
  const plan = shown?.plan;
  useEffect(() => {
    if (!ready || !draft) return;
    if (issues.some(({ code }) => code === "personalNumber")) return setSaved("personal");
    const now = new Date();
    setSaved(save(draft, issues.length > 0 && plan ? draftOf(plan) : undefined, now.toISOString()) ? now : "failed");
  }, [draft, plan, issues, ready]);

  return {
    state,
    saved,
    set: (path, value) => dispatch({ type: "set", path, value }),
    add: (path, item) => dispatch({ type: "add", path, item }),
    removePerson: (index) => dispatch({ type: "removePerson", index }),
    open,
    replace: (replacement) => dispatch({ type: "replace", draft: replacement, keepOld: true }),
    undo: () => dispatch({ type: "undo" }),
    dismiss: () => dispatch({ type: "dismiss" }),
    loadOtherTab: () => {
      const kept = parseSaved(storedText());
      if (kept) dispatch({ type: "replace", draft: kept.draft, keepOld: true });
    },
  };
}
