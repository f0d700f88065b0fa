import { parameters } from "#data/index.ts";
import { addMonths, attainsInMonth, formatMonth, type Month, parseMonth } from "#lib/time/index.ts";
import { aboutKind } from "./check-kinds.ts";
import { aboutLeaves } from "./check-leaves.ts";
import { overlaps, reversed } from "./check-spans.ts";
import { type Issue, issue } from "./issue.ts";
import { date, entryOf, list, month, type Raw, record } from "./raw.ts";
import { BORN_FROM } from "./scope.ts";

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

const WORK: ReadonlySet<unknown> = new Set(["employee", "director", "workingPast70"]);

/** Faults of a list of spells: of their months, ages, kinds and pay. */
export function aboutSpells(
  spells: readonly Raw[],
  person: Raw,
  at: string,
  earliest: Month | undefined,
  cause: string,
): Issue[] {
  const born = date(person.bornOn);
  const found: Issue[] = [...reversed(spells, at), ...overlaps(spells, at)];
  for (const [i, spell] of spells.entries()) {
    const from = month(spell.from);
    const to = month(spell.to);
    if (from !== undefined && earliest !== undefined && from < earliest)
      found.push(issue(`${at}.${i}.from`, "outOfRange", { cause, min: formatMonth(earliest) }));
    const ages = entryOf(AGES, spell.kind);
    if (!ages || born === undefined) continue;
    const min = attainsInMonth(born, ages.from);
    const max = attainsInMonth(born, ages.to);
    const outside = (field: string, cause: string): Issue =>
      issue(`${at}.${i}.${field}`, "outOfRange", {
        cause,
        kind: spell.kind,
        fromAge: ages.from,
        toAge: ages.to,
        min: formatMonth(min),
        max: formatMonth(max),
      });
    if (from !== undefined && from < min) found.push(outside("from", ages.from === 15 ? "before15" : "beforeAge"));
    if (from !== undefined && from >= max) found.push(outside("from", "afterAge"));
    else if (to !== undefined && to > max) found.push(outside("to", "afterAge"));
    found.push(...aboutKind(spell, `${at}.${i}`, born, from, to));
    if (WORK.has(spell.kind)) {
      if (born < BORN_FROM.employees)
        found.push(issue(`${at}.${i}.kind`, "outOfRange", { cause: "employeesBornBefore", min: BORN_FROM.employees }));
      found.push(...aboutPay(record(spell.pay), `${at}.${i}.pay`, from, to));
      found.push(...aboutOtherPay(spell, `${at}.${i}`, from, to), ...aboutLeaves(spell, `${at}.${i}`, from, to));
    }
  }
  return found;
}

/** First month whose grade table is known with its bounds; before it only the standard remuneration itself can be given. */
const FIRST_GRADED_MONTH = "1985-10";

/** Pay at further employers; a standard remuneration is one of all of them, so none can be added to it. */
function aboutOtherPay(spell: Raw, at: string, from: Month | undefined, to: Month | undefined): Issue[] {
  const others = list(spell.otherPay).map(record);
  if (others.length === 0) return [];
  const pays = [
    { pay: record(spell.pay), path: `${at}.pay` },
    ...others.map((pay, i) => ({ pay, path: `${at}.otherPay.${i}` })),
  ];
  const stated = pays
    .filter(({ pay }) => pay.standardMonthlyRemuneration !== undefined)
    .map(({ path }) =>
      issue(`${path}.standardMonthlyRemuneration`, "contradiction", {
        cause: "standardOfSeveral",
        with: `${at}.otherPay`,
      }),
    );
  return [...stated, ...pays.slice(1).flatMap(({ pay, path }) => aboutPay(pay, path, from, to))];
}

function aboutPay(pay: Raw, at: string, from: Month | undefined, to: Month | undefined): Issue[] {
  const found: Issue[] = [];
  const monthly = pay.monthly !== undefined;
  const standard = pay.standardMonthlyRemuneration !== undefined;
  if (monthly && standard)
    found.push(
      issue(`${at}.standardMonthlyRemuneration`, "contradiction", {
        cause: "monthlyOrStandard",
        with: `${at}.monthly`,
      }),
    );
  if (!monthly && !standard) found.push(issue(`${at}.monthly`, "required"));
  if (standard && from !== undefined) found.push(...offTheTable(pay.standardMonthlyRemuneration, at, from));
  if (monthly && from !== undefined && from < parseMonth(FIRST_GRADED_MONTH))
    found.push(issue(`${at}.monthly`, "outOfRange", { cause: "payBeforeGrades", min: FIRST_GRADED_MONTH }));
  for (const name of ["annualRaise", "steps"] as const)
    if (standard && pay[name] !== undefined)
      found.push(
        issue(`${at}.${name}`, "contradiction", {
          cause: "monthlyOrStandard",
          with: `${at}.standardMonthlyRemuneration`,
        }),
      );
  let last = from;
  for (const [i, step] of list(pay.steps).map(record).entries()) {
    const start = month(step.from);
    if (start === undefined) continue;
    if (last !== undefined && start <= last)
      found.push(
        issue(`${at}.steps.${i}.from`, "outOfRange", { cause: "stepOrder", min: formatMonth(addMonths(last, 1)) }),
      );
    if (to !== undefined && start >= to)
      found.push(
        issue(`${at}.steps.${i}.from`, "outOfRange", { cause: "stepAfterSpell", max: formatMonth(addMonths(to, -1)) }),
      );
    last = start;
  }
  return found;
}

/** First month with a table of grades. */
const FIRST_TABLE = parameters.history("employeesGrades")[0]?.from;

/** `notAGrade` where a standard monthly remuneration is none of the table in force when the spell begins. */
function offTheTable(amount: unknown, at: string, from: Month): Issue[] {
  if (typeof amount !== "number" || FIRST_TABLE === undefined) return [];
  if (from < FIRST_TABLE)
    return [
      issue(`${at}.standardMonthlyRemuneration`, "outOfRange", {
        cause: "beforeTables",
        min: formatMonth(FIRST_TABLE),
      }),
    ];
  const grades = parameters.under().get("employeesGrades", from);
  return grades.some((grade) => grade.amount === amount)
    ? []
    : [
        issue(`${at}.standardMonthlyRemuneration`, "notAGrade", {
          min: grades[0]?.amount,
          max: grades.at(-1)?.amount,
        }),
      ];
}
