import { describe, expect, it } from "vitest";
import { askHowCertain } from "#components/engine/certainty-question.ts";
import type { Format } from "#components/intl/format.ts";
import { type AgeRow, fanRows, roundedTo, saidAges, shownAges } from "#components/uncertainty/fan-rows.ts";
import {
  ageSaid,
  chanceSaid,
  mostOftenSaid,
  namedSaid,
  paysNothing,
  totalSaid,
} from "#components/uncertainty/uncertainty-said.ts";
import { examples } from "#data/examples/index.ts";
import { readPlan } from "#lib/input/index.ts";
import type { IsoDate, Month } from "#lib/time/index.ts";

/** The names of the sentences with what they are told. */
const words = (key: string, values: Readonly<Record<string, unknown>> = {}) =>
  [key, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(" ");
const format = { yen: String, percent: (value: number) => `${Math.round(value * 100)}%` } as unknown as Format;

const aRow = (age: number, chance = 1, most = 200_000): AgeRow => ({
  age,
  month: (2030 * 12) as Month,
  chance,
  monthly: { p10: most / 2, p25: most / 2, p50: most / 2, p75: most, p90: most },
});

describe("the ages of the fan", () => {
  it("are those with something to pay, as long as anybody is likely enough to live", () => {
    const ages = [aRow(60, 1, 0), aRow(65), aRow(66, 0.05), aRow(67, 0.049)];
    expect(shownAges({ ages }).map(({ age }) => age)).toEqual([65, 66]);
    expect(shownAges({ ages: [aRow(60, 1, 0)] })).toEqual([]);
  });

  it("are said at 70, 80 and 90, else first and last", () => {
    const ages = (rows: readonly AgeRow[]) => rows.map(({ age }) => age);
    expect(ages(saidAges([69, 70, 71, 80, 81].map((age) => aRow(age))))).toEqual([70, 80]);
    expect(ages(saidAges([91, 92, 93].map((age) => aRow(age))))).toEqual([91, 93]);
    expect(ages(saidAges([aRow(95)]))).toEqual([95]);
  });

  it("are rows of two bands and a line", () => {
    expect(fanRows([aRow(70)])).toEqual([
      { age: 70, most: [100_000, 200_000], half: [100_000, 200_000], middle: 100_000 },
    ]);
  });
});

describe("what is said", () => {
  it("amounts are rounded, for nothing is known exactly", () => {
    expect(roundedTo(123_499, 1000)).toBe(123_000);
    expect(roundedTo(-0.2, 1000)).toBe(0);
    const row = { ...aRow(80, 0.8), monthly: { p10: 123_456, p25: 130_500, p50: 1, p75: 199_499, p90: 2 } };
    expect(ageSaid(row, { name: "Aki", who: "other" }, false, words, format)).toBe(
      "fan.age name=Aki who=other age=80 year=2030 low=123000 middle=fan.range lower=131000 upper=199000 chance=80%",
    );
    const total = { p10: 12_345_678, p25: 20_000_000, p50: 0, p75: 30_049_999, p90: 30_050_000 };
    expect(totalSaid({ total }, words, format)).toBe(
      "fan.total low=12300000 middle=fan.range lower=20000000 upper=30000000 high=30100000",
    );
    const narrow = { ...total, p25: 19_960_000, p75: 20_049_999 };
    expect(totalSaid({ total: narrow }, words, format)).toBe(
      "fan.total low=12300000 middle=fan.alike yen=20000000 high=30100000",
    );
  });

  it("a chance is never said to be none or all where it is not", () => {
    expect([0, 0.004, 0.01, 0.5, 0.996, 1].map((chance) => chanceSaid(chance, words, format))).toEqual([
      "0%",
      "lessThan percent=1%",
      "1%",
      "50%",
      "moreThan percent=99%",
      "100%",
    ]);
  });

  it("starts go by the age of all of them, else one by one", () => {
    const at = { years: 66, months: 0 };
    const starts = [{ person: "self", oldAgeBasic: at, oldAgeEmployees: at }];
    const people = [{ id: "self", name: "Aki", bornOn: "1970-01-01" as IsoDate }];
    const said = (names: readonly string[]) => namedSaid({ names, starts }, people, words, words);
    expect(said(["planned", "at65"])).toBe("starts.at65");
    expect(said(["planned"])).toBe("ages.same age=age years=66 months=0");
  });
});

describe("which start pays the most the most often", () => {
  const row = (name: string, pays: number, beats65: number | null, most = 1) => ({
    names: [name],
    starts: [],
    outcome: { pays, paysByCase: [pays], beats65, total: { p10: 0, p25: 0, p50: 0, p75: 0, p90: most } },
  });
  const said = (...rows: readonly ReturnType<typeof row>[]) =>
    mostOftenSaid(rows, ({ names }) => names.join(), words, format);

  it("is one, with how often it beats all at 65", () => {
    expect(said(row("at65", 0.3, null), row("at70", 0.7, 0.7))).toBe(
      "wins.found starts=at70 percent=70% wins.foundBeats percent=70%",
    );
    expect(said(row("at65", 0.7, null), row("at70", 0.3, 0.3))).toBe("wins.found starts=at65 percent=70%");
  });

  it("is not one of several that do so as often", () => {
    const [at60, at70] = [row("at60", 0.4, 0.4), row("at70", 0.4 + 1e-12, 0.5)];
    expect(said(row("at65", 0.2, null), at60, at70)).toBe("wins.foundSeveral starts=at60wins.andat70 percent=40%");
    // each in its half of the futures: as often, and not the same
    expect(said(row("at65", 0.5, null), row("at70", 0.5, 0.5))).toBe(
      "wins.foundSeveral starts=at65wins.andat70 percent=50%",
    );
  });

  it("is none where all pay the same in every future", () => {
    expect(said(row("at65", 0.5, null), row("at70", 0.5, 0))).toBe("wins.foundAlike");
    expect(said()).toBe("");
  });

  it("is not asked where nothing is paid", () => {
    expect(paysNothing([row("at65", 0.5, null, 0), row("at70", 0.5, 0, 0)])).toBe(true);
    expect(paysNothing([row("at65", 0, null, 0), row("at60", 1, 1, 5)])).toBe(false);
    expect(paysNothing([])).toBe(false);
  });
});

describe("what the worker is asked", () => {
  const read = readPlan(examples.find(({ id }) => id === "woman-1963")?.plan);
  if (!read.ok) throw new Error("the example is wrong");
  const id = read.plan.scenarios[0]?.id ?? "";
  const person = read.plan.people[0]?.id ?? "";

  it("the best starts stand among the others once they are known", async () => {
    const best = [{ person, oldAgeBasic: { years: 71, months: 0 }, oldAgeEmployees: { years: 71, months: 0 } }];
    const names = async (known: typeof best | undefined) =>
      (await askHowCertain(read.plan, id, known)).compared.flatMap((one) => one.names);
    expect(await names(undefined)).toEqual(["planned", "at65", "at60", "at70", "at75"]);
    expect((await names(best)).filter((name) => name === "optimum")).toHaveLength(1);
  });
});
