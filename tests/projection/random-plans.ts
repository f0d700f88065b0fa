import fc from "fast-check";
import { type Plan, type PlanFile, readPlan } from "#lib/input/index.ts";
import { addMonths, attainsInMonth, formatMonth, type IsoDate, type Month, parseMonth } from "#lib/time/index.ts";
import { AT_FY2026 } from "./plan.ts";

type PersonFile = PlanFile["people"][number];
type SpellFile = NonNullable<PersonFile["career"]>[number];

/** One stretch of a career, before it has its months. */
type Piece = { readonly months: number; readonly make: (from: string, to: string) => SpellFile };

type Pay = Extract<SpellFile, { kind: "employee" }>["pay"];

const pay: fc.Arbitrary<Pay> = fc
  .record({ monthly: fc.integer({ min: 60_000, max: 900_000 }), withBonus: fc.boolean() })
  .map(({ monthly, withBonus }) => (withBonus ? { monthly, bonuses: [{ month: 6, amount: 412_345 }] } : { monthly }));
const months = fc.integer({ min: 1, max: 160 });

const employee: fc.Arbitrary<Piece> = fc
  .record({ months, pay })
  .map(({ months: count, pay: { monthly, bonuses } }) => ({
    months: count,
    make: (from, to) => ({ kind: "employee", from, to, pay: { monthly, ...(bonuses ? { bonuses } : {}) } }),
  }));
const category1: fc.Arbitrary<Piece> = fc
  .record({
    months,
    payment: fc.constantFrom("paid" as const, "unpaid" as const, "fullExempt" as const, "student" as const),
  })
  .map(
    ({ months: count, payment }): Piece => ({
      months: count,
      make: (from, to) => ({ kind: "category1", from, to, payment }),
    }),
  );
const category3: fc.Arbitrary<Piece> = months.map(
  (count): Piece => ({ months: count, make: (from, to) => ({ kind: "category3", from, to }) }),
);
const nothing: fc.Arbitrary<Piece | undefined> = fc.constant(undefined);

const FIRST_GRADES = parseMonth("2000-04");

/** A career from 20 on, laid end to end, with gaps; national spells end at 60 and employment at 70. */
function laid(bornOn: IsoDate, pieces: readonly (Piece | undefined)[]): SpellFile[] {
  const [at20, at60, at70] = [20, 60, 70].map((age) => attainsInMonth(bornOn, age)) as [Month, Month, Month];
  const spells: SpellFile[] = [];
  let from = Math.max(at20, FIRST_GRADES) as Month;
  for (const piece of pieces) {
    if (piece === undefined) {
      from = addMonths(from, 7);
      continue;
    }
    const limit = piece.make("2000-04", "2000-05").kind === "employee" ? at70 : at60;
    const to = Math.min(addMonths(from, piece.months), limit) as Month;
    if (to <= from) continue;
    spells.push(piece.make(formatMonth(from), formatMonth(to)));
    from = to;
  }
  return spells;
}

const person = (id: string, born: { min: number; max: number } = { min: 1962, max: 2000 }): fc.Arbitrary<PersonFile> =>
  fc
    .record({
      year: fc.integer(born),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.constantFrom(1, 2, 15, 28),
      sex: fc.constantFrom("female" as const, "male" as const),
      pieces: fc.array(fc.oneof(employee, category1, category3, nothing), { minLength: 1, maxLength: 8 }),
    })
    .map(({ year, month, day, sex, pieces }): PersonFile => {
      const bornOn = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as IsoDate;
      return { id, bornOn, sex, nationality: "japanese", career: laid(bornOn, pieces) };
    });

/** Plan files of one person or two, sound by construction: careers in order, each kind within its ages. */
export const planFiles: fc.Arbitrary<PlanFile> = fc
  .record({ self: person("self"), spouse: fc.option(person("spouse"), { nil: undefined }) })
  .map(
    ({ self, spouse }): PlanFile => ({
      format: "nenrin-plan",
      version: 1,
      name: "random",
      startsAt: "2026-11",
      people: spouse ? [self, spouse] : [self],
      scenarios: [{ id: "only", name: "only", assumptions: AT_FY2026 }],
    }),
  );

const age = (from: number, to: number) =>
  fc
    .integer({ min: from * 12, max: to * 12 })
    .filter((months) => months <= 65 * 12 || months >= 66 * 12)
    .map((months) => ({ years: Math.floor(months / 12), months: months % 12 }));

/** Ages at which both pensions start: each by itself from 65 on, early together. */
const starts = fc.oneof(
  fc.record({ oldAgeBasic: age(65, 75), oldAgeEmployees: age(65, 75) }),
  age(60, 65).map((early) => ({ oldAgeBasic: early, oldAgeEmployees: early })),
);

const split = fc.constantFrom(
  undefined,
  { kind: "agreed" as const, share: 0.5 },
  { kind: "category3" as const, by: "spouse" },
);

/**
 * Couples near their pensions: married, with start ages, work into the seventies, and in some a child, a divorce with or
 * without a split of records, or a death.
 */
export const couplesInOldAge: fc.Arbitrary<PlanFile> = fc
  .record({
    self: person("self", { min: 1952, max: 1972 }),
    spouse: person("spouse", { min: 1952, max: 1972 }),
    own: starts,
    other: starts,
    event: fc.constantFrom("none" as const, "none" as const, "divorce" as const, "death" as const),
    year: fc.integer({ min: 2027, max: 2045 }),
    split,
    child: fc.option(fc.integer({ min: 2000, max: 2020 }), { nil: undefined }),
  })
  .map(({ self, spouse, own, other, event, year, split: asked, child }): PlanFile => {
    const between: [string, string] = ["self", "spouse"];
    const on = `${year}-02-10`;
    const divorce = {
      kind: "divorce" as const,
      on,
      between,
      ...(asked ? { split: { ...asked, requestedOn: `${year}-05-10` } } : {}),
    };
    const death = { kind: "death" as const, on, person: "spouse" };
    return {
      format: "nenrin-plan",
      version: 1,
      name: "random couple",
      startsAt: "2026-11",
      people: [self, spouse],
      marriages: [{ between, from: "1999-05-01" }],
      ...(child === undefined ? {} : { children: [{ id: "kid", bornOn: `${child}-07-01`, parents: between }] }),
      scenarios: [
        {
          id: "only",
          name: "only",
          assumptions: AT_FY2026,
          commencement: [
            { person: "self", ...own },
            { person: "spouse", ...other },
          ],
          events: event === "none" ? [] : event === "divorce" ? [divorce] : [death],
        },
      ],
    };
  });

const grade = fc.constantFrom(1 as const, 2 as const, 3 as const, "none" as const);
const GRADES_LATER = { min: 1, max: 90 };

/** A first visit in insured years, and the grades that follow on it. */
const disability = fc
  .record({
    visited: fc.integer({ min: 2010, max: 2034 }),
    grades: fc.array(fc.record({ after: fc.integer(GRADES_LATER), grade }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ visited, grades }) => {
    const certified = parseMonth(`${visited + 1}-12`);
    const months = grades.map(({ after }, i) => addMonths(certified, i === 0 ? 0 : after * i * 2));
    return {
      firstVisitOn: `${visited}-06-15`,
      cause: "illness",
      grades: [...new Set(months)]
        .sort((a, b) => a - b)
        .map((from, i) => ({
          from: formatMonth(from),
          grade: grades[i]?.grade ?? ("none" as const),
        })),
    };
  });

/**
 * Couples of every age between whom something happens: the death of one of them, a disability of the other or of both, and
 * often a child; some draw early, some work on.
 */
export const bereavedCouples: fc.Arbitrary<PlanFile> = fc
  .record({
    self: person("self", { min: 1953, max: 1992 }),
    spouse: person("spouse", { min: 1953, max: 1992 }),
    own: starts,
    other: starts,
    died: fc.option(fc.integer({ min: 2026, max: 2044 }), { nil: undefined }),
    disabled: fc.option(disability, { nil: undefined }),
    spouseDisabled: fc.option(disability, { nil: undefined }),
    child: fc.option(fc.integer({ min: 2008, max: 2026 }), { nil: undefined }),
    rich: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  })
  .map(({ self, spouse, own, other, died, disabled, spouseDisabled, child, rich }): PlanFile => {
    const between: [string, string] = ["self", "spouse"];
    const fact = (of: typeof disabled) => (of && of.firstVisitOn < "2026-11" ? { disabilities: [of] } : {});
    const event = (of: typeof disabled, id: string) =>
      of && of.firstVisitOn >= "2026-11" ? [{ kind: "disability" as const, person: id, ...of }] : [];
    return {
      format: "nenrin-plan",
      version: 1,
      name: "random couple",
      startsAt: "2026-11",
      people: [
        { ...self, ...fact(disabled), ...(rich ? { incomeAboveLivelihoodLimit: true } : {}) },
        { ...spouse, ...fact(spouseDisabled) },
      ],
      marriages: [{ between, from: "2012-05-01" }],
      ...(child === undefined ? {} : { children: [{ id: "kid", bornOn: `${child}-07-01`, parents: between }] }),
      scenarios: [
        {
          id: "only",
          name: "only",
          assumptions: AT_FY2026,
          commencement: [
            { person: "self", ...own },
            { person: "spouse", ...other },
          ],
          events: [
            ...event(disabled, "self"),
            ...event(spouseDisabled, "spouse"),
            ...(died === undefined ? [] : [{ kind: "death" as const, on: `${died}-12-10`, person: "spouse" }]),
          ],
        },
      ],
    };
  });

/** The plan of a file that must be sound. */
export function planOf(file: unknown): Plan {
  const read = readPlan(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}
