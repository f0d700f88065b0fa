import { parameters } from "#data/index.ts";
import { leaveWaiversFrom } from "#data/turning-points.ts";
import {
  attainsOn,
  dateOf,
  dayBefore,
  type IsoDate,
  type Month,
  monthNumberOf,
  monthOfDate,
  yearOf,
} from "#lib/time/index.ts";
import { type Issue, issue } from "./issue.ts";
import { date, list, type Raw, record } from "./raw.ts";

/**
 * Leaves that no one can take: turned round, outside the insured months, two at a time, childcare leave of a director (the
 * leave law covers employees), or longer than a child is young.
 */
export function aboutLeaves(spell: Raw, at: string, from: Month | undefined, to: Month | undefined): Issue[] {
  const leaves = list(spell.leaves).map((item, i) => {
    const leave = record(item);
    return { kind: leave.kind, begin: date(leave.from), end: date(leave.to), at: `${at}.leaves.${i}` };
  });
  const found: Issue[] = [];
  for (const [i, leave] of leaves.entries()) {
    if (spell.kind === "director" && leave.kind === "childcare")
      found.push(issue(`${leave.at}.kind`, "contradiction", { cause: "leaveOfDirector", with: `${at}.kind` }));
    if (leave.begin === undefined || leave.end === undefined) continue;
    if (leave.end < leave.begin) {
      found.push(
        issue(`${leave.at}.to`, "contradiction", {
          cause: "reversed",
          with: `${leave.at}.from`,
          from: leave.begin,
          to: leave.end,
        }),
      );
      continue;
    }
    found.push(...outside(leave.begin, leave.end, leave.at, from, to));
    const longest = leave.kind === "childcare" ? lastDayOfChildcare(leave.begin, leave.end) : undefined;
    if (longest !== undefined && leave.end > longest)
      found.push(issue(`${leave.at}.to`, "outOfRange", { cause: "childcareTooLong", max: longest }));
    const other = leaves
      .slice(0, i)
      .find(
        ({ begin, end }) => begin !== undefined && end !== undefined && begin <= end && meet(leave, { begin, end }),
      );
    if (other)
      found.push(
        issue(`${leave.at}.from`, "contradiction", { cause: "leaveOverlap", with: other.at, from: leave.begin }),
      );
  }
  return found;
}

type Days = { readonly begin: IsoDate; readonly end: IsoDate };

const meet = (a: { readonly begin?: IsoDate | undefined; readonly end?: IsoDate | undefined }, b: Days): boolean =>
  a.begin !== undefined && a.end !== undefined && a.begin <= b.end && b.begin <= a.end;

function outside(begin: IsoDate, end: IsoDate, at: string, from: Month | undefined, to: Month | undefined): Issue[] {
  const first = from === undefined ? undefined : firstDayOf(from);
  const last = to === undefined ? undefined : dayBefore(firstDayOf(to));
  const limits = {
    cause: last === undefined ? "leaveBeforeSpell" : "leaveOutsideSpell",
    ...(first === undefined ? {} : { min: first }),
    ...(last === undefined ? {} : { max: last }),
  };
  if (first === undefined) return [];
  if (begin < first || (last !== undefined && begin > last)) return [issue(`${at}.from`, "outOfRange", limits)];
  return last !== undefined && end > last ? [issue(`${at}.to`, "outOfRange", limits)] : [];
}

const firstDayOf = (month: Month): IsoDate => dateOf(yearOf(month), monthNumberOf(month), 1);

/** The last day of a leave that begins with the birth of the child, by the law of its end; none before there was a waiver. */
function lastDayOfChildcare(begin: IsoDate, end: IsoDate): IsoDate | undefined {
  const month = monthOfDate(end);
  if (month < leaveWaiversFrom) return undefined;
  return attainsOn(begin, parameters.under().get("employeesLeaveWaivers", month).childcareEndAge);
}
