import { describe, expect, it } from "vitest";
import { askWhenToStart } from "#components/engine/start-question.ts";
import type { Format } from "#components/intl/format.ts";
import {
  ageAlong,
  axisOf,
  bandOf,
  bandPaths,
  gridsOf,
  heatMapOf,
  middleOf,
  moved,
  outlineOf,
} from "#components/start/heat-map.ts";
import { paidAt, paidRows, tableAges } from "#components/start/paid-rows.ts";
import { comparedStarts, markedRows } from "#components/start/start-columns.ts";
import { agesSaid, comparedSaid, flatSaid, optimumSaid, rowNamed, turnSaid } from "#components/start/start-said.ts";
import { withStarts } from "#components/start/with-starts.ts";
import { examples } from "#data/examples/index.ts";
import { readPlan } from "#lib/input/index.ts";
import type { PairMatrix, PersonStartAnswer, StartRow } from "#lib/simulate.ts";
import { ageOfMonths } from "#lib/time/index.ts";

/** The names of the sentences with what they are told. */
const words = (key: string, values: Readonly<Record<string, unknown>> = {}) =>
  [key, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(" ");
const format = {
  yen: String,
  signedYen: String,
  percent: (value: number) => `${Math.round(value * 1000) / 10}%`,
  signedPercent: (value: number) => `${Math.round(value * 1000) / 10}%`,
} as unknown as Format;

const at = (basic: number, employees = basic) => ({
  oldAgeBasic: ageOfMonths(basic * 12),
  oldAgeEmployees: ageOfMonths(employees * 12),
});

const aRow = (ages: ReturnType<typeof at>, more: Partial<StartRow> = {}): StartRow => ({
  ...ages,
  expected: 50_000_000,
  difference: 0,
  totals: [{ age: 90, total: 45_000_000 }],
  monthlyAmount: 150_000,
  breakEven: null,
  overtakenAt: null,
  waiting: null,
  dependentsLost: 0,
  survivorsOffset: null,
  ...more,
});

const NOTHING: PairMatrix = { firstAge: 720, size: 181, values: new Float64Array(181 * 181).fill(Number.NaN) };

const anAnswer = (more: Partial<PersonStartAnswer> = {}): PersonStartAnswer => ({
  person: "self",
  open: { oldAgeBasic: true, oldAgeEmployees: true },
  at65: aRow(at(65)),
  planned: aRow(at(65)),
  alternatives: [aRow(at(63)), aRow(at(65)), aRow(at(70))],
  optimum: aRow(at(70), { expected: 52_000_000, difference: 2_000_000 }),
  flat: {
    share: 0.005,
    count: 12,
    oldAgeBasic: { from: ageOfMonths(68 * 12), to: ageOfMonths(73 * 12) },
    oldAgeEmployees: { from: ageOfMonths(69 * 12), to: ageOfMonths(72 * 12) },
  },
  pairs: NOTHING,
  ...more,
});

describe("the starts that are set side by side", () => {
  it("are told once each, 65 first, with what stands out", () => {
    const rows = markedRows(anAnswer());
    expect(rows.map(({ key, marks }) => [key, marks])).toEqual([
      ["780-780", ["at65", "planned"]],
      ["756-756", []],
      ["840-840", ["optimum"]],
    ]);
  });

  it("leave out what the law refuses, and keep 65 and the planned start as two where they differ", () => {
    const refused = aRow(at(60), { expected: Number.NaN });
    const rows = markedRows(anAnswer({ alternatives: [refused], planned: aRow(at(67, 65)) }));
    expect(rows.map(({ key }) => key)).toEqual(["780-780", "804-780", "840-840"]);
  });

  it("leave out 65 where it has passed", () => {
    const passed = aRow(at(65), { expected: Number.NaN, difference: Number.NaN });
    const rows = markedRows(anAnswer({ at65: passed, planned: aRow(at(63)), alternatives: [], optimum: aRow(at(70)) }));
    expect(rows.map(({ key, marks }) => [key, marks])).toEqual([
      ["756-756", ["planned"]],
      ["840-840", ["optimum"]],
    ]);
    expect(comparedSaid(aRow(at(70)), { at65: passed }, undefined, words, format)[0]).toBe(
      "compare.monthOnly starts=ages.same age=age years=70 months=0 yen=150000",
    );
  });

  it("are drawn against each other where they stand out, and at 70", () => {
    const answer = anAnswer({ optimum: aRow(at(72)), alternatives: [aRow(at(63)), aRow(at(70)), aRow(at(75))] });
    expect(comparedStarts(answer).map(({ key }) => key)).toEqual(["780-780", "840-840", "864-864"]);
  });
});

describe("what a start changes, in sentences", () => {
  const at65 = anAnswer().at65;
  const said = (row: StartRow, other?: Parameters<typeof comparedSaid>[2]) =>
    comparedSaid(row, { at65 }, other, words, format);

  it("says of 65 that it is what the others are compared with", () => {
    expect(said(at65)).toEqual(["compare.is65"]);
  });

  it("tells amount, turn, expected value and what a death while waiting costs", () => {
    const row = aRow(at(70), {
      monthlyAmount: 213_000,
      difference: 3_000_000.4,
      breakEven: ageOfMonths(83 * 12 + 2),
      waiting: { probability: 0.056, peakLoss: 3e-9, peakLossWithoutHeirs: 11_869_503.3 },
    });
    expect(said(row)).toEqual([
      "compare.month starts=ages.same age=age years=70 months=0 yen=213000 difference=63000 sign=more percent=42%",
      "compare.ahead age=age years=83 months=2",
      "compare.expected yen=3000000 sign=more",
      "compare.waiting percent=5.6% loss=none withHeirs=0 withoutHeirs=11869503",
    ]);
  });

  it("names the age from which 65 has paid more than an early start", () => {
    const row = aRow(at(60), { difference: -5_000_000, overtakenAt: ageOfMonths(80 * 12 + 10) });
    expect(said(row).slice(1)).toEqual([
      "compare.behind age=age years=80 months=10",
      "compare.expected yen=5000000 sign=less",
    ]);
    expect(turnSaid(row, words)).toBe("risks.behind age=age years=80 months=10");
  });

  it.each([
    [34_583, 34_583, "compare.swallowedAll"],
    [34_583, 34_400, "compare.swallowedAll"],
    [34_583, 10_000, "compare.swallowedPart"],
    [34_583, 0, "compare.swallowedNone"],
  ])("an increase of %i of which the survivors' pension takes %i: %s", (increment, swallowed, key) => {
    const row = aRow(at(70), { survivorsOffset: { increment, swallowed } });
    const last = said(row, { name: "A", who: "partner" }).at(-1);
    expect(last).toBe(`${key} who=partner name=A increment=${increment} swallowed=${swallowed}`);
  });

  it("mentions additions for dependants only where some are lost", () => {
    expect(said(aRow(at(70), { dependentsLost: 0.2 })).join()).not.toContain("dependants");
    expect(said(aRow(at(70), { dependentsLost: 400_000 })).at(-1)).toBe("compare.dependants yen=400000");
  });

  it("names two ages where the pensions start apart, and what stands out", () => {
    expect(agesSaid(at(70, 65), words)).toBe("ages.differ basic=age years=70 months=0 employees=age years=65 months=0");
    expect(rowNamed({ key: "", row: aRow(at(70)), marks: ["planned", "optimum"] }, words)).toBe(
      "marked starts=ages.same age=age years=70 months=0 marks=mark.plannedseparatormark.optimum",
    );
  });
});

describe("how flat the best is", () => {
  it("is said in combinations and in yen", () => {
    expect(flatSaid(anAnswer(), words, format)).toContain("count=12 share=0.5% yen=260000");
  });

  it("says how far the planned start lies below, or that it is the best", () => {
    expect(optimumSaid(anAnswer(), words, format).at(-1)).toContain("best.planned starts=ages.same age=age years=65");
    const best = aRow(at(70), { expected: 52_000_000, difference: 2_000_000 });
    expect(optimumSaid(anAnswer({ planned: best }), words, format).at(-1)).toContain("best.plannedIsBest");
  });
});

/** A matrix with values at these ages in months. */
function matrixOf(cells: readonly (readonly [basic: number, employees: number, value: number])[]): PairMatrix {
  const values = new Float64Array(181 * 181).fill(Number.NaN);
  for (const [basic, employees, value] of cells) values[(basic - 720) * 181 + employees - 720] = value;
  return { firstAge: 720, size: 181, values };
}

describe("the map of the start ages", () => {
  const map = heatMapOf(
    matrixOf([
      [778, 778, 900_000],
      [779, 779, 940_000],
      [780, 780, 950_000],
      [780, 792, 960_000],
      [792, 780, 990_000],
      [792, 792, 1_000_000],
      [793, 780, 970_000],
      [793, 792, 996_000],
    ]),
    0.005,
  );

  it("has the ages at which something can start, early ones of both on a strip of their own", () => {
    expect(map).toMatchObject({ basics: [780, 792, 793], employees: [780, 792], early: [778, 779], best: 1_000_000 });
  });

  it("has the flat share first and then round steps to the deepest value", () => {
    // the deepest from 65 on lies 50,000 below: a sixth of it, rounded up, is 10,000; the early ones lie deeper still
    expect(map.limits).toEqual([5000, 10_000, 20_000, 30_000, 40_000, 50_000, Number.POSITIVE_INFINITY]);
    expect([1_000_000, 995_000, 994_999, 980_000, 900_000].map((value) => bandOf(map, value))).toEqual([0, 0, 1, 3, 6]);
    expect(bandOf(map, Number.NaN)).toBeUndefined();
  });

  it("is moved in by months, over the gap after 65, and from both at 65 on to the early strip", () => {
    const [up, left, down] = [
      { basic: 1, employees: 0 },
      { basic: 0, employees: -1 },
      { basic: -12, employees: 0 },
    ];
    expect(moved(map, { basic: 780, employees: 780 }, up)).toEqual({ basic: 792, employees: 780 });
    expect(moved(map, { basic: 792, employees: 792 }, left)).toEqual({ basic: 792, employees: 780 });
    expect(moved(map, { basic: 780, employees: 780 }, left)).toEqual({ basic: 779, employees: 779 });
    expect(moved(map, { basic: 779, employees: 779 }, up)).toEqual({ basic: 780, employees: 780 });
    expect(moved(map, { basic: 793, employees: 792 }, down)).toEqual({ basic: 780, employees: 792 });
    expect(moved(map, { basic: 793, employees: 792 }, up)).toEqual({ basic: 793, employees: 792 });
  });

  it("gives 65 room, leaves a gap after it, and finds the age at a distance", () => {
    const axis = axisOf([779, 780, 792, 793]);
    expect(axis).toMatchObject({ starts: [0, 1, 8, 9], widths: [1, 5, 1, 1], length: 10 });
    expect(middleOf(axis, 780)).toBe(3.5);
    expect([0.5, 3, 6.4, 7.9, 20].map((distance) => ageAlong(axis, distance))).toEqual([779, 780, 780, 792, 793]);
  });

  it("is drawn as one path a band, runs along a row together", () => {
    const { main } = gridsOf(map);
    const paths = bandPaths(main, map.limits.length);
    // rows from below: 65 at the bottom (y 4, 5 high), the gap, then 66 and 66y1m
    expect(paths[0]).toBe("M7 1h1v1h-1zM7 0h1v1h-1z");
    expect(paths[2]).toBe("M0 1h5v1h-5z");
    expect(outlineOf(main, 0)).toBe("M7 1v1M8 1v1M7 2h1M7 0v1M8 0v1M7 0h1");
  });
});

describe("the totals by age", () => {
  const read = readPlan(examples.find(({ id }) => id === "employee-1985")?.plan);
  if (!read.ok) throw new Error("the employee is gone");
  const { plan } = read;
  const [scenario] = plan.scenarios;
  if (!scenario) throw new Error("the employee has no scenario");

  it("are those of the engine at each age at death, but for what heirs can claim", async () => {
    const { answer, paid } = await askWhenToStart(plan, scenario.id, 2026);
    const [own] = answer.people;
    const [sums] = paid;
    if (!own || !sums) throw new Error("nothing was worked out");
    for (const [place, { row }] of comparedStarts(own).entries())
      for (const { age, total } of row.totals) {
        const waits = Math.max(row.oldAgeBasic.years, row.oldAgeEmployees.years) >= age;
        if (!waits) expect(paidAt(sums[place] ?? new Float64Array(0), { years: age, months: 0 })).toBeCloseTo(total, 1);
      }
  });

  it("have a row a month from 60 to 100, and a table of whole years", () => {
    const rows = paidRows([new Float64Array(481).fill(7)]);
    expect(rows).toHaveLength(481);
    expect([rows[0], rows.at(-1)]).toEqual([
      { age: 60, s0: 7 },
      { age: 100, s0: 7 },
    ]);
    expect([tableAges().at(0), tableAges().at(-1), tableAges().length]).toEqual([60, 100, 41]);
  });

  it("the ages are put into the scenario in the place of the person's own, the other's stay", () => {
    const other = { person: "spouse", ...at(66), oldAgeBasicFrom65: true, oldAgeEmployeesFrom65: false };
    const own = { person: "self", ...at(65), oldAgeBasicFrom65: true, oldAgeEmployeesFrom65: false };
    const changed = withStarts({ ...scenario, commencement: [own, other] }, [{ person: "self", ...at(70) }]);
    expect(changed.commencement).toEqual([
      other,
      { person: "self", ...at(70), oldAgeBasicFrom65: false, oldAgeEmployeesFrom65: false },
    ]);
  });
});
