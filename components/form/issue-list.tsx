"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { fieldId } from "#components/planner/form-context.tsx";
import type { Issue } from "#lib/input/index.ts";
import { issueMessage } from "./issue-message.ts";
import { placeOf } from "./issue-place.ts";

type Props = {
  readonly issues: readonly Issue[];
  /** Leads to the field of a path; without it the places are only named. */
  readonly onGoTo?: (path: string) => void;
};

/** Longest list that is written out. */
const MOST = 20;

/** Every finding with its place, as links to the fields where there are fields. */
export function IssueList({ issues, onGoTo }: Props) {
  const t = useTranslations("issues");
  const format = useFormat();
  return (
    <ul className="list-disc ps-5">
      {issues.slice(0, MOST).map((issue) => {
        const place = placeOf(issue.path, t);
        const text = issueMessage(issue, t, format);
        return (
          <li key={`${issue.path} ${text}`}>
            {place !== "" &&
              (onGoTo ? (
                <a
                  href={`#${fieldId(issue.path)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onGoTo(issue.path);
                  }}
                >
                  {place}
                </a>
              ) : (
                place
              ))}
            {place !== "" && ": "}
            {text}
          </li>
        );
      })}
      {issues.length > MOST && <li>{t("more", { count: issues.length - MOST })}</li>}
    </ul>
  );
}
