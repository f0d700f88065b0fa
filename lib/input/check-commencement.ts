import { monthsOfAge } from "#lib/time/index.ts";
import { type Issue, issue } from "./issue.ts";
import { age, nobody, type Raw } from "./raw.ts";

/** From this age on the pension from 65 can be asked for without a deferral; before it the law knows early starts only. */
const FROM_AGE = 66;

/** Start ages of nobody, and requests for the pension from 65 before they can be made. */
export function aboutCommencement(choice: Raw, at: string, ids: ReadonlySet<string>): Issue[] {
  const found: Issue[] =
    typeof choice.person === "string" && !ids.has(choice.person) ? [nobody(`${at}.person`, ids)] : [];
  for (const pension of ["oldAgeBasic", "oldAgeEmployees"] as const) {
    if (choice[`${pension}From65`] !== true) continue;
    const start = age(choice[pension]);
    if (start === undefined || monthsOfAge(start) < FROM_AGE * 12)
      found.push(
        issue(`${at}.${pension}From65`, "contradiction", {
          cause: "from65BeforeAge",
          with: `${at}.${pension}`,
          fromAge: FROM_AGE,
        }),
      );
  }
  return found;
}
