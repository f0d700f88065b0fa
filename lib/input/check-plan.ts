import { coverage, parameters } from "#data/index.ts";
import {
  addMonths,
  attainsInMonth,
  formatMonth,
  type IsoDate,
  isDateText,
  isMonthText,
  type Month,
  monthOfDate,
  parseMonth,
} from "#lib/time/index.ts";
import { type Issue, issue, joinPath } from "./issue.ts";

/**
 * What no life can be: overlapping or reversed spells, months before 15 or after death, a spell at an age at which its
 * kind of insurance does not exist, references to nobody. Reads the raw input with care, so that these findings stand
 * beside those about single fields and the user sees all of them at once.
 */
export function impossibilities(raw: unknown): Issue[] {
  const plan = record(raw);
  const people = list(plan.people).map(record);
  const startsAt = month(plan.startsAt);
  const ids = new Set(people.map((person) => person.id).filter((id): id is string => typeof id === "string"));
  const scenarios = list(plan.scenarios).map(record);
  const deaths = (scenario: Raw) => new Map(list(scenario.events).map(record).filter(({ kind }) => kind === "death").map(({ person, on }) => [person, date(on)]));
  const found = [
    ...duplicateIds(people, "people"),
    ...duplicateIds(scenarios, "scenarios"),
    ...people.flatMap((person, i) => aboutPerson(person, `people.${i}`, startsAt)),
    ...list(plan.marriages).flatMap((marriage, i) => aboutMarriage(record(marriage), `marriages.${i}`, ids)),
    ...list(plan.children).flatMap((child, i) => aboutChild(record(child), `children.${i}`, people, ids)),
  ];
  for (const [s, scenario] of scenarios.entries()) {
    const at = `scenarios.${s}`;
    const died = deaths(scenario);
    for (const [p, path] of list(scenario.paths).map(record).entries()) {
      const where = `${at}.paths.${p}`;
      const person = people.find(({ id }) => id === path.person);
      if (typeof path.person === "string" && !ids.has(path.person)) found.push(nobody(`${where}.person`, ids));
      const from = month(path.from);
      if (from !== undefined && startsAt !== undefined && from < startsAt)
        found.push(issue(`${where}.from`, "outOfRange", { cause: "beforeStart", min: formatMonth(startsAt) }));
      if (!person) continue;
      const spells = list(path.spells).map(record);
      found.push(...aboutSpells(spells, person, `${where}.spells`, from, "beforePath"));
      found.push(...afterDeath(spells, `${where}.spells`, died.get(path.person)));
    }
    found.push(...twice(list(scenario.paths), `${at}.paths`), ...twice(list(scenario.commencement), `${at}.commencement`));
    for (const [i, choice] of list(scenario.commencement).map(record).entries())
      if (typeof choice.person === "string" && !ids.has(choice.person)) found.push(nobody(`${at}.commencement.${i}.person`, ids));
    for (const [i, event] of list(scenario.events).map(record).entries())
      found.push(...aboutEvent(event, `${at}.events.${i}`, people, ids, died));
    for (const [i, person] of people.entries()) {
      const replacedFrom = list(scenario.paths).map(record).filter((path) => path.person === person.id).map((path) => month(path.from))[0];
      found.push(...afterDeath(list(person.career).map(record), `people.${i}.career`, died.get(person.id), replacedFrom));
    }
  }
  return unique(found);
}

type Raw = Readonly<Record<string, unknown>>;
const record = (value: unknown): Raw => (typeof value === "object" && value !== null ? (value as Raw) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const month = (value: unknown): Month | undefined =>
  typeof value === "string" && isMonthText(value) ? parseMonth(value) : undefined;
const date = (value: unknown): IsoDate | undefined => (typeof value === "string" && isDateText(value) ? value : undefined);
const nobody = (path: string, ids: ReadonlySet<string>) => issue(path, "notAllowedValue", { cause: "nobody", allowed: [...ids] });

function unique(found: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = JSON.stringify(one);
    return seen.has(key) ? false : seen.add(key);
  });
}

function duplicateIds(items: readonly Raw[], at: string): Issue[] {
  return items.flatMap(({ id }, i) => {
    const first = items.findIndex((other) => other.id === id);
    return typeof id === "string" && first < i ? [issue(`${at}.${i}.id`, "contradiction", { cause: "sameId", with: `${at}.${first}.id` })] : [];
  });
}

/** A person may have one path and one set of start ages a scenario. */
function twice(items: readonly unknown[], at: string): Issue[] {
  const people = items.map((item) => record(item).person);
  return people.flatMap((person, i) => {
    const first = people.indexOf(person);
    return typeof person === "string" && first < i ? [issue(`${at}.${i}.person`, "contradiction", { cause: "samePerson", with: `${at}.${first}.person` })] : [];
  });
}

function aboutPerson(person: Raw, at: string, startsAt: Month | undefined): Issue[] {
  const found: Issue[] = [];
  const born = date(person.bornOn);
  if (born !== undefined && startsAt !== undefined && monthOfDate(born) > startsAt)
    found.push(issue(`${at}.bornOn`, "outOfRange", { cause: "bornAfterStart", max: formatMonth(startsAt) }));
  if (born !== undefined && born < OLD_LAW_BEFORE)
    found.push(issue(`${at}.bornOn`, "outOfRange", { cause: "oldLaw", min: OLD_LAW_BEFORE }));
  for (const name of ["naturalisedOn", "permanentResidentFrom"] as const) {
    const day = date(person[name]);
    if (born !== undefined && day !== undefined && day < born)
      found.push(issue(`${at}.${name}`, "outOfRange", { cause: "beforeBirth", min: born }));
  }
  const statement = record(person.record);
  const through = month(statement.through);
  if (born !== undefined && through !== undefined && through < attainsInMonth(born, 15))
    found.push(issue(`${at}.record.through`, "outOfRange", { cause: "before15", min: formatMonth(attainsInMonth(born, 15)) }));
  found.push(...aboutRecord(statement, `${at}.record`));
  found.push(...reversed(list(person.staysAbroad).map(record), `${at}.staysAbroad`));
  found.push(...overlaps(list(person.staysAbroad).map(record), `${at}.staysAbroad`));
  const after = through === undefined ? undefined : addMonths(through, 1);
  found.push(...aboutSpells(list(person.career).map(record), person, `${at}.career`, after, "insideRecord"));
  return found;
}

/** Births before this day fall under the pension law before 1986-04, which is out of scope. */
const OLD_LAW_BEFORE = "1926-04-02";

/** Law of employees' pensions before this birth date is out of scope. */
const EMPLOYEES_BORN_FROM = "1937-04-02";

function aboutRecord(statement: Raw, at: string): Issue[] {
  const employees = record(statement.employees);
  if (statement.employees === undefined) return [];
  const given = (name: string) => typeof employees[name] === "number";
  const positive = (name: string) => typeof employees[name] === "number" && employees[name] > 0;
  const found: Issue[] = [];
  const earned = given("earnedAnnualAmount");
  for (const [months, average] of [
    ["monthsTo2003", "averageStandardMonthlyRemuneration"],
    ["monthsFrom2003", "averageStandardRemuneration"],
  ] as const) {
    if (earned && given(average)) found.push(issue(`${at}.employees.${average}`, "contradiction", { cause: "earnedOrAverage", with: `${at}.employees.earnedAnnualAmount` }));
    if (!earned && positive(months) && !given(average)) found.push(issue(`${at}.employees.${average}`, "required"));
  }
  return found;
}

/** The ages between which each kind of spell can exist, in years; the month of attaining `to` is the first outside. */
const AGES: Readonly<Record<string, { from: number; to: number }>> = {
  category1: { from: 20, to: 60 },
  category3: { from: 20, to: 60 },
  voluntary: { from: 20, to: 70 },
  employee: { from: 15, to: 70 },
  director: { from: 15, to: 70 },
  workingPast70: { from: 70, to: 111 },
  abroad: { from: 15, to: 111 },
  complementary: { from: 15, to: 70 },
};

function aboutSpells(spells: readonly Raw[], person: Raw, at: string, earliest: Month | undefined, cause: string): Issue[] {
  const born = date(person.bornOn);
  const found: Issue[] = [...reversed(spells, at), ...overlaps(spells, at)];
  for (const [i, spell] of spells.entries()) {
    const from = month(spell.from);
    const to = month(spell.to);
    if (from !== undefined && earliest !== undefined && from < earliest)
      found.push(issue(`${at}.${i}.from`, "outOfRange", { cause, min: formatMonth(earliest) }));
    const ages = typeof spell.kind === "string" ? AGES[spell.kind] : undefined;
    if (!ages || born === undefined) continue;
    const min = attainsInMonth(born, ages.from);
    const max = attainsInMonth(born, ages.to);
    const limits = { kind: spell.kind, fromAge: ages.from, toAge: ages.to, min: formatMonth(min), max: formatMonth(max) };
    if (from !== undefined && from < min)
      found.push(issue(`${at}.${i}.from`, "outOfRange", { cause: ages.from === 15 ? "before15" : "beforeAge", ...limits }));
    if (from !== undefined && from >= max) found.push(issue(`${at}.${i}.from`, "outOfRange", { cause: "afterAge", ...limits }));
    else if (to !== undefined && to > max) found.push(issue(`${at}.${i}.to`, "outOfRange", { cause: "afterAge", ...limits }));
    const begins = typeof spell.kind === "string" ? SCHEME_BEGINS[spell.kind] : undefined;
    if (from !== undefined && begins !== undefined && from < parseMonth(begins))
      found.push(issue(`${at}.${i}.from`, "outOfRange", { cause: "beforeScheme", kind: spell.kind, min: begins }));
    const introduced = spell.kind === "category1" ? EXEMPTION_TYPE[spell.payment as string] : undefined;
    const since = introduced && EXEMPTIONS_FROM[introduced];
    if (from !== undefined && since !== undefined && from < parseMonth(since))
      found.push(issue(`${at}.${i}.payment`, "outOfRange", { cause: "beforeExemption", min: since }));
    if (spell.kind === "category1" && spell.additional === true && !ADDITIONAL_WITH.has(spell.payment as string))
      found.push(issue(`${at}.${i}.additional`, "contradiction", { cause: "additionalNotAllowed", with: `${at}.${i}.payment` }));
    if (["employee", "director", "workingPast70"].includes(spell.kind as string)) {
      if (born < EMPLOYEES_BORN_FROM)
        found.push(issue(`${at}.${i}.kind`, "outOfRange", { cause: "employeesBornBefore", min: EMPLOYEES_BORN_FROM }));
      found.push(...aboutPay(record(spell.pay), `${at}.${i}.pay`, from, to));
    }
  }
  return found;
}

/** First month of each kind of National Pension month: 1961-04, and category 3 with the reform of 1986-04. */
const SCHEME_BEGINS: Readonly<Record<string, string>> = { category1: "1961-04", voluntary: "1961-04", category3: "1986-04" };

const EXEMPTION_TYPE: Readonly<Record<string, keyof typeof EXEMPTIONS_FROM>> = {
  fullExempt: "full",
  halfExempt: "half",
  threeQuarterExempt: "threeQuarterAndQuarter",
  quarterExempt: "threeQuarterAndQuarter",
  student: "student",
  deferred: "deferral",
  maternity: "maternity",
  childcare: "childcare",
};

/** First month in which each exemption could be had. */
const EXEMPTIONS_FROM = parameters.under().get("exemptionIntroducedIn", parseMonth(coverage.to));

/** Months that may carry the additional contribution: paid in full, or waived for maternity or childcare. */
const ADDITIONAL_WITH: ReadonlySet<string> = new Set(["paid", "maternity", "childcare"]);

/** First month whose grade table is known with its bounds; before it only the standard remuneration itself can be given. */
const FIRST_GRADED_MONTH = "1985-10";

function aboutPay(pay: Raw, at: string, from: Month | undefined, to: Month | undefined): Issue[] {
  const found: Issue[] = [];
  const monthly = pay.monthly !== undefined;
  const standard = pay.standardMonthlyRemuneration !== undefined;
  if (monthly && standard)
    found.push(issue(`${at}.standardMonthlyRemuneration`, "contradiction", { cause: "monthlyOrStandard", with: `${at}.monthly` }));
  if (!monthly && !standard) found.push(issue(`${at}.monthly`, "required"));
  if (monthly && from !== undefined && from < parseMonth(FIRST_GRADED_MONTH))
    found.push(issue(`${at}.monthly`, "outOfRange", { cause: "payBeforeGrades", min: FIRST_GRADED_MONTH }));
  for (const name of ["annualRaise", "steps"] as const)
    if (standard && pay[name] !== undefined)
      found.push(issue(`${at}.${name}`, "contradiction", { cause: "monthlyOrStandard", with: `${at}.standardMonthlyRemuneration` }));
  let last = from;
  for (const [i, step] of list(pay.steps).map(record).entries()) {
    const start = month(step.from);
    if (start === undefined) continue;
    if (last !== undefined && start <= last)
      found.push(issue(`${at}.steps.${i}.from`, "outOfRange", { cause: "stepOrder", min: formatMonth(addMonths(last, 1)) }));
    if (to !== undefined && start >= to)
      found.push(issue(`${at}.steps.${i}.from`, "outOfRange", { cause: "stepAfterSpell", max: formatMonth(addMonths(to, -1)) }));
    last = start;
  }
  return found;
}

function reversed(spells: readonly Raw[], at: string): Issue[] {
  return spells.flatMap((spell, i) => {
    const [from, to] = [month(spell.from), month(spell.to)];
    return from !== undefined && to !== undefined && to <= from
      ? [issue(`${at}.${i}.to`, "contradiction", { cause: "reversed", with: `${at}.${i}.from`, from: formatMonth(from), to: formatMonth(to) })]
      : [];
  });
}

function overlaps(spells: readonly Raw[], at: string): Issue[] {
  const spans = spells
    .map((spell, i) => ({ i, from: month(spell.from), to: spell.to === null ? Number.POSITIVE_INFINITY : month(spell.to) }))
    .filter((span): span is { i: number; from: Month; to: Month } => span.from !== undefined && span.to !== undefined && span.to > span.from)
    .sort((a, b) => a.from - b.from || a.i - b.i);
  const found: Issue[] = [];
  for (const [k, second] of spans.entries()) {
    const first = spans.slice(0, k).find((earlier) => earlier.to > second.from);
    if (!first) continue;
    const end = Math.min(first.to, second.to);
    found.push(
      issue(`${at}.${second.i}.from`, "contradiction", {
        cause: "overlap",
        with: `${at}.${first.i}`,
        from: formatMonth(second.from),
        ...(Number.isFinite(end) ? { to: formatMonth(end as Month), months: end - second.from } : {}),
      }),
    );
  }
  return found;
}

/** Months from the one after death on; what ends at death is cut by nobody but the user. */
function afterDeath(spells: readonly Raw[], at: string, diedOn: IsoDate | undefined, replacedFrom?: Month): Issue[] {
  if (diedOn === undefined) return [];
  const last = addMonths(monthOfDate(diedOn), 1);
  return spells.flatMap((spell, i) => {
    const [from, to] = [month(spell.from), month(spell.to)];
    const end = to !== undefined && replacedFrom !== undefined ? (Math.min(to, replacedFrom) as Month) : to;
    if (replacedFrom !== undefined && from !== undefined && from >= replacedFrom) return [];
    const late = from !== undefined && from >= last ? "from" : end !== undefined && end > last ? "to" : undefined;
    return late ? [issue(`${at}.${i}.${late}`, "outOfRange", { cause: "afterDeath", max: formatMonth(last) })] : [];
  });
}

function aboutMarriage(marriage: Raw, at: string, ids: ReadonlySet<string>): Issue[] {
  const [from, to] = [date(marriage.from), date(marriage.to)];
  const found = couple(list(marriage.between), `${at}.between`, ids);
  if (from !== undefined && to !== undefined && to < from)
    found.push(issue(`${at}.to`, "contradiction", { cause: "reversed", with: `${at}.from`, from, to }));
  return found;
}

function couple(between: readonly unknown[], at: string, ids: ReadonlySet<string>): Issue[] {
  const found = between.flatMap((id, i) => (typeof id === "string" && !ids.has(id) ? [nobody(`${at}.${i}`, ids)] : []));
  if (between.length === 2 && typeof between[0] === "string" && between[0] === between[1])
    found.push(issue(`${at}.1`, "contradiction", { cause: "samePerson", with: `${at}.0` }));
  return found;
}

function aboutChild(child: Raw, at: string, people: readonly Raw[], ids: ReadonlySet<string>): Issue[] {
  const born = date(child.bornOn);
  return list(child.parents).flatMap((id, i) => {
    if (typeof id !== "string") return [];
    if (!ids.has(id)) return [nobody(`${at}.parents.${i}`, ids)];
    const parent = date(people.find((person) => person.id === id)?.bornOn);
    return born !== undefined && parent !== undefined && born <= parent
      ? [issue(`${at}.bornOn`, "outOfRange", { cause: "bornBeforeParent", min: parent })]
      : [];
  });
}

function aboutEvent(event: Raw, at: string, people: readonly Raw[], ids: ReadonlySet<string>, died: ReadonlyMap<unknown, IsoDate | undefined>): Issue[] {
  const name = event.kind === "disability" ? "firstVisitOn" : "on";
  const on = date(event[name]);
  const who = [event.person, ...list(event.between), ...list(event.parents)].filter((id): id is string => typeof id === "string");
  const found = couple(list(event.between), joinPath(at, "between"), ids);
  if (typeof event.person === "string" && !ids.has(event.person)) found.push(nobody(`${at}.person`, ids));
  for (const id of who) {
    const born = date(people.find((person) => person.id === id)?.bornOn);
    if (on !== undefined && born !== undefined && on < born)
      found.push(issue(`${at}.${name}`, "outOfRange", { cause: event.kind === "death" ? "deathBeforeBirth" : "beforeBirth", min: born }));
    const death = died.get(id);
    if (event.kind !== "death" && on !== undefined && death !== undefined && on > death)
      found.push(issue(`${at}.${name}`, "outOfRange", { cause: "afterDeath", max: death }));
  }
  return found;
}
