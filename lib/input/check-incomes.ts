import { addMonths, attainsInMonth, formatMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { reversed } from "./check-spans.ts";
import { type Issue, issue } from "./issue.ts";
import { date, list, month, type Raw, record } from "./raw.ts";

/** No life of a plan goes on past this age. */
const LAST_AGE = 110;

/** Lines of other income of a person that cannot be: reversed, before birth, or after the longest life. */
export function aboutOtherIncome(person: Raw, at: string): Issue[] {
  const lines = list(person.otherIncome).map(record);
  const born = date(person.bornOn);
  return [
    ...reversed(lines, at),
    ...lines.flatMap((line, i) =>
      born === undefined
        ? []
        : [
            ...outsideLife(month(line.from), `${at}.${i}.from`, born),
            ...outsideLife(month(line.month), `${at}.${i}.month`, born),
          ],
    ),
  ];
}

function outsideLife(when: Month | undefined, at: string, born: IsoDate): Issue[] {
  if (when === undefined) return [];
  const [first, end] = [monthOfDate(born), attainsInMonth(born, LAST_AGE)];
  if (when < first) return [issue(at, "outOfRange", { cause: "beforeBirth", min: formatMonth(first) })];
  return when >= end
    ? [issue(at, "outOfRange", { cause: "incomeAfterLife", toAge: LAST_AGE, max: formatMonth(addMonths(end, -1)) })]
    : [];
}

/** Changes of a household's need that are not in order of time. */
export function aboutNeed(scenario: Raw, at: string): Issue[] {
  const need = record(scenario.monthlyNeed);
  let last = month(need.from);
  return list(need.steps)
    .map(record)
    .flatMap((step, i) => {
      const from = month(step.from);
      if (from === undefined) return [];
      const min = last === undefined ? undefined : addMonths(last, 1);
      last = from;
      return min !== undefined && from < min
        ? [issue(`${at}.steps.${i}.from`, "outOfRange", { cause: "needOrder", min: formatMonth(min) })]
        : [];
    });
}
