"use client";
import { useEffect, useState } from "react";
import { parseSaved, storedText } from "#components/planner/storage.ts";

type Words = { readonly title: string; readonly text: string; readonly open: string; readonly unnamed: string };

/** A link to the plan saved on this device, where there is one. */
export function Resume({ href, words }: { readonly href: string; readonly words: Words }) {
  const [name, setName] = useState<string>();
  // the server knows nothing of what this device keeps
  useEffect(() => {
    const saved = parseSaved(storedText());
    if (saved) setName(String(saved.draft.name ?? ""));
  }, []);
  if (name === undefined) return null;
  return (
    <section aria-labelledby="resume" className="notice flex flex-wrap items-center gap-x-6 gap-y-2">
      <div className="flex-1 basis-60">
        <h2 id="resume">{words.title}</h2>
        <p>{words.text.replace("{name}", name || words.unnamed)}</p>
      </div>
      <a href={href} className="button button-main">
        {words.open}
      </a>
    </section>
  );
}
