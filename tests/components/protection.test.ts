import { describe, expect, it } from "vitest";
import { firstAmount, marksOf, protectionRows, tableMonths } from "#components/charts/protection-rows.ts";
import type { Format } from "#components/intl/format.ts";
import { coverSaid, untilSaid } from "#components/result/protection-said.ts";
import { examples } from "#data/examples/index.ts";
import { readPlan } from "#lib/input/index.ts";
import { protect } from "#lib/simulate.ts";
import { formatMonth, parseDate } from "#lib/time/index.ts";

const example = examples.find(({ id }) => id === "software-freelancer");
const read = readPlan(example?.plan);
if (!read.ok) throw new Error("the worked person is gone");
const swept = protect(read.plan, "self");
const BORN = parseDate("1988-06-15");

describe("the chart of protection by age", () => {
  it("has a row for every month to 75, with an amount of each scenario", () => {
    const rows = protectionRows(swept, "death", BORN);
    expect(rows).toHaveLength((75 - 38) * 12 + 1 - 5);
    expect(rows.at(0)).toEqual({ age: 38 + 5 / 12, s0: 90_925, s1: 90_925, s2: 90_925 });
    expect(rows.at(-1)?.["age"]).toBe(75);
    expect(rows[7]).toMatchObject({ age: 39, s0: 90_925, s1: 133_739 });
  });

  it("marks where cover is gained with the company and lost after it", () => {
    const [, director] = swept;
    if (!director) throw new Error("no second scenario");
    expect(marksOf(director, "grade3", BORN).map(({ sign }) => sign)).toEqual(["▲", "▼"]);
  });

  it("lists the first month, every birthday and every change, in order", () => {
    const months = tableMonths(swept, "grade3", BORN).map(formatMonth);
    expect(months.slice(0, 4)).toEqual(["2026-11", "2027-01", "2027-06", "2028-06"]);
    expect([...months].sort()).toEqual(months);
  });

  it("says nothing is paid as 0", () => {
    const first = swept[0]?.months[0];
    expect(first && firstAmount(first.grade3)).toBe(0);
  });
});

describe("what an event brings, in sentences", () => {
  const family = readPlan(examples.find(({ id }) => id === "family-of-four")?.plan);
  if (!family.ok) throw new Error("the family is gone");
  const [first] = protect(family.plan, "self");
  const month = first?.months[0];
  if (!month) throw new Error("no month of protection");
  /** The names of the sentences, with the months they name. */
  const words = (key: string, values?: Readonly<Record<string, unknown>>) =>
    [key, values?.["until"]].filter((part) => part !== undefined).join(" ");
  const format = { monthShort: formatMonth, yen: String } as unknown as Format;
  const about = {
    person: { id: "self", name: "A", bornOn: BORN },
    who: "other",
    age: "43",
    month: month.month,
    amountsOf: 2026,
  } as const;

  it("a widow's employees' pension goes on for life where the plan names no end of hers", () => {
    const said = coverSaid(month.death, "death", about, words, format);
    expect(said.at(-1)).toBe("sentence.then sentence.life");
    expect(said.slice(0, -1).every((sentence) => sentence.endsWith("sentence.until"))).toBe(true);
    expect(untilSaid(month.death, words, format)).toBe("lifeShort");
  });

  it("a disability pension chosen beside the old-age one at 65 is not said to be replaced later", () => {
    const said = coverSaid(month.grade2, "grade2", about, words, format);
    expect(said.at(-1)).toBe("sentence.beside sentence.life");
  });
});
