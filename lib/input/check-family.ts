import { addMonths, formatMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { type Issue, issue, joinPath } from "./issue.ts";
import { date, list, nobody, type Raw } from "./raw.ts";

/** A marriage that ends before it begins, or joins people the plan does not know. */
export function aboutMarriage(marriage: Raw, at: string, ids: ReadonlySet<string>): Issue[] {
  const [from, to] = [date(marriage.from), date(marriage.to)];
  const found = couple(list(marriage.between), `${at}.between`, ids);
  if (from !== undefined && to !== undefined && to < from)
    found.push(issue(`${at}.to`, "contradiction", { cause: "reversed", with: `${at}.from`, from, to }));
  return found;
}

/** A second marriage of the two while the first one lasts. */
export function overlappingMarriages(marriages: readonly Raw[], at: string): Issue[] {
  const known = marriages.flatMap((marriage, i) => {
    const from = date(marriage.from);
    return from === undefined ? [] : [{ i, from, to: date(marriage.to) }];
  });
  return known.flatMap(({ i, from }) =>
    known.some((other) => other.i !== i && lasts(other, from) && (other.from < from || other.i < i))
      ? [issue(`${at}.${i}.from`, "contradiction", { cause: "alreadyMarried", month: from.slice(0, 7) })]
      : [],
  );
}

const lasts = ({ from, to }: { readonly from: IsoDate; readonly to: IsoDate | undefined }, on: IsoDate): boolean =>
  from <= on && (to === undefined || on < to);

function couple(between: readonly unknown[], at: string, ids: ReadonlySet<string>): Issue[] {
  const found = between.flatMap((id, i) => (typeof id === "string" && !ids.has(id) ? [nobody(`${at}.${i}`, ids)] : []));
  if (between.length === 2 && typeof between[0] === "string" && between[0] === between[1])
    found.push(issue(`${at}.1`, "contradiction", { cause: "samePerson", with: `${at}.0` }));
  return found;
}

/** A child older than its parents, or of parents the plan does not know. */
export function aboutChild(child: Raw, at: string, people: readonly Raw[], ids: ReadonlySet<string>): Issue[] {
  const born = date(child.bornOn);
  const parents = list(child.parents).flatMap((id, i) => {
    if (typeof id !== "string") return [];
    if (!ids.has(id)) return [nobody(`${at}.parents.${i}`, ids)];
    const parent = date(people.find((person) => person.id === id)?.bornOn);
    return born !== undefined && parent !== undefined && born <= parent
      ? [issue(`${at}.bornOn`, "outOfRange", { cause: "bornBeforeParent", min: parent })]
      : [];
  });
  return [...parents, ...aboutBirth(child, at, born)];
}

/** Months by which a birth can lie before or after its due date. */
const DUE_WITHIN = 6;

/** A due date far from the birth, or a child that is raised before it is born. */
function aboutBirth(birth: Raw, at: string, born: IsoDate | undefined): Issue[] {
  const [due, raised] = [date(birth.dueOn), date(birth.raisedFrom)];
  if (born === undefined) return [];
  const found: Issue[] = [];
  const [min, max] = [-DUE_WITHIN, DUE_WITHIN].map((by) => addMonths(monthOfDate(born), by)) as [Month, Month];
  if (due !== undefined && (monthOfDate(due) < min || monthOfDate(due) > max))
    found.push(
      issue(`${at}.dueOn`, "outOfRange", { cause: "dueFarFromBirth", min: formatMonth(min), max: formatMonth(max) }),
    );
  if (raised !== undefined && raised < born)
    found.push(issue(`${at}.raisedFrom`, "outOfRange", { cause: "beforeBirth", min: born }));
  return found;
}

/** An event before birth or after death, or of people the plan does not know. */
export function aboutEvent(
  event: Raw,
  at: string,
  people: readonly Raw[],
  ids: ReadonlySet<string>,
  died: ReadonlyMap<unknown, IsoDate | undefined>,
): Issue[] {
  const name = event.kind === "disability" ? "firstVisitOn" : "on";
  const on = date(event[name]);
  const who = [event.person, ...list(event.between), ...list(event.parents)].filter(
    (id): id is string => typeof id === "string",
  );
  const found = couple(list(event.between), joinPath(at, "between"), ids);
  if (event.kind === "childbirth") found.push(...aboutBirth(event, at, on));
  if (typeof event.person === "string" && !ids.has(event.person)) found.push(nobody(`${at}.person`, ids));
  for (const id of who) {
    const born = date(people.find((person) => person.id === id)?.bornOn);
    if (on !== undefined && born !== undefined && on < born)
      found.push(
        issue(`${at}.${name}`, "outOfRange", {
          cause: event.kind === "death" ? "deathBeforeBirth" : "beforeBirth",
          min: born,
        }),
      );
    const death = died.get(id);
    // a child may be born after its father's death
    const outlives = event.kind === "death" || event.kind === "childbirth";
    if (!outlives && on !== undefined && death !== undefined && on > death)
      found.push(issue(`${at}.${name}`, "outOfRange", { cause: "eventAfterDeath", max: death }));
  }
  return found;
}
