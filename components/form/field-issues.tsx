"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Issue } from "#lib/input/index.ts";
import { issueMessage } from "./issue-message.ts";

/** The findings about one field, in words, where its control can point to them (aria-describedby). */
export function FieldIssues({ id, issues }: { readonly id: string; readonly issues: readonly Issue[] }) {
  const t = useTranslations("issues");
  const format = useFormat();
  if (issues.length === 0) return null;
  return (
    <div id={id} className={issues.every(({ code }) => code === "required") ? "hint" : "error"}>
      {issues.map((issue) => {
        const text = issueMessage(issue, t, format);
        return <p key={text}>{text}</p>;
      })}
    </div>
  );
}
