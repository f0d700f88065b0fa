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

const person = (id: string): fc.Arbitrary<PersonFile> =>
  fc
    .record({
      year: fc.integer({ min: 1962, max: 2000 }),
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

/** The plan of a file that must be sound. */
export function planOf(file: unknown): Plan {
  const read = readPlan(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}
