"use client";
import { useRef, useState } from "react";
import { leavePending } from "#components/planner/storage.ts";

type Words = Readonly<Record<"blank" | "file" | "paste" | "pasteLabel" | "pasteOpen", string>>;

/** Ways in besides the examples. A file or text is only handed on: the planner judges it. */
export function StartOwn({ href, words }: { readonly href: string; readonly words: Words }) {
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const open = (content: string) => {
    leavePending(content);
    window.location.assign(href);
  };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        <a href={`${href}?new=1`} className="button button-main">
          {words.blank}
        </a>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {words.file}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={words.file}
          className="hidden"
          onChange={async (event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) open(await chosen.text());
          }}
        />
      </div>
      <details>
        <summary className="fold">{words.paste}</summary>
        <div className="grid max-w-2xl gap-2">
          <label className="label" htmlFor="paste">
            {words.pasteLabel}
          </label>
          <textarea
            id="paste"
            rows={5}
            className="input"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <button
            type="button"
            className="button justify-self-start"
            disabled={text.trim() === ""}
            onClick={() => open(text)}
          >
            {words.pasteOpen}
          </button>
        </div>
      </details>
    </div>
  );
}
