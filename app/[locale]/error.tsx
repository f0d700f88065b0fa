"use client";
import { usePathname } from "next/navigation";
import { storedText } from "#components/planner/storage.ts";
import { downloadText } from "#components/ui/download.ts";
import en from "#data/messages/en/common.json";
import ja from "#data/messages/ja/common.json";

/** Our mistakes end here; what the user entered can still be taken away as a file. */
export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const words = (usePathname().startsWith("/en") ? en : ja).error;
  const stored = storedText();
  return (
    <div role="alert" className="page grid justify-items-start gap-4 py-12">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {stored !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => downloadText("nenrin-plan.json", stored, "application/json")}
        >
          {words.download}
        </button>
      )}
      <button type="button" className="button button-main" onClick={reset}>
        {words.retry}
      </button>
    </div>
  );
}
