import type { Draft } from "#components/planner/draft.ts";
import { fieldId } from "#components/planner/form-context.tsx";

/** Moves the focus to the field of a path, unfolding what it lies in, without leaving an entry in the history. */
export function goToField(path: string): void {
  const parts = path.split(".");
  // a finding about something without a control of its own leads to what encloses it
  for (let length = parts.length; length > 0; length--) {
    const found = document.getElementById(fieldId(parts.slice(0, length).join(".")));
    if (!found) continue;
    for (let fold = found.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
      fold.open = true;
    found.focus();
    found.scrollIntoView({ block: "center" });
    return;
  }
}

/** The place in the list of people of the person whom a path is about; undefined where it is about the plan. */
export function personOf(path: string, draft: Draft): number | undefined {
  const [top, first, list, second] = path.split(".");
  if (top === "people") return Number(first);
  if (top !== "scenarios" || (list !== "paths" && list !== "commencement")) return undefined;
  const id = draft.scenarios[Number(first)]?.[list]?.[Number(second)]?.person;
  const place = draft.people.findIndex((person) => person.id === id);
  return place < 0 ? undefined : place;
}
