import type { Draft } from "./draft.ts";

/** Keys on this device. The pending text is what the home page hands over; the planner reads and judges it. */
const PLAN_KEY = "nenrin.plan";
const PENDING_KEY = "nenrin.pending";

/** What is kept: the form as it stands, faults included, the newest plan without faults, and when it was written. */
export type Saved = { readonly draft: Draft; readonly valid?: Draft; readonly savedAt: string };

/** The saved text as it is, or undefined where there is none or the browser keeps nothing. */
export function storedText(): string | undefined {
  try {
    return localStorage.getItem(PLAN_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function parseSaved(text: string | undefined | null): Saved | undefined {
  if (!text) return undefined;
  try {
    const raw = JSON.parse(text) as { draft?: unknown; valid?: unknown; savedAt?: unknown };
    if (!isDraft(raw.draft) || typeof raw.savedAt !== "string") return undefined;
    return { draft: raw.draft, savedAt: raw.savedAt, ...(isDraft(raw.valid) ? { valid: raw.valid } : {}) };
  } catch {
    return undefined;
  }
}

/** The lists that the form walks over are there; everything inside them is judged by the schema. */
function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const { people, scenarios } = value as { people?: unknown; scenarios?: unknown };
  const objects = (list: unknown) =>
    Array.isArray(list) && list.length > 0 && list.every((item) => typeof item === "object" && item !== null);
  return objects(people) && objects(scenarios);
}

/** False when the browser refuses (private mode, no room left): the page then says so loudly. */
export function save(draft: Draft, valid: Draft | undefined, savedAt: string): boolean {
  try {
    // the plan without faults is the draft itself most of the time
    const differs = valid !== undefined && JSON.stringify(valid) !== JSON.stringify(draft);
    localStorage.setItem(PLAN_KEY, JSON.stringify({ draft, savedAt, ...(differs ? { valid } : {}) } satisfies Saved));
    return true;
  } catch {
    return false;
  }
}

/** Another tab of this browser wrote the plan. */
export const isPlanChange = (event: StorageEvent): boolean => event.key === PLAN_KEY && event.newValue !== null;

export function leavePending(text: string): void {
  sessionStorage.setItem(PENDING_KEY, text);
}

export function takePending(): string | undefined {
  try {
    const text = sessionStorage.getItem(PENDING_KEY) ?? undefined;
    sessionStorage.removeItem(PENDING_KEY);
    return text;
  } catch {
    return undefined;
  }
}
