import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yen } from "#lib/money/index.ts";
import { type Attachment, type Choices, claimedStart, type PensionRight, pensionChoices } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { params, reasons } from "./a-case.ts";

/** Attains 65 in April 2026. */
const bornOn = parseDate("1961-05-01");
const choose = (rights: readonly PensionRight[], month = "2026-11", worth?: Parameters<typeof pensionChoices>[1]) =>
  pensionChoices({ bornOn, month: parseMonth(month), rights }, worth);
const AT_64 = "2026-03";

type Old = "oldAgeBasic" | "oldAgeEmployees" | "specialOldAgeEmployees";
type Other = "disabilityBasic" | "disabilityEmployees" | "survivorsBasic" | "widowsPension";
const more = (...attachments: [Attachment["kind"], number][]) => ({
  attachments: attachments.map(([kind, amount]) => ({ kind, amount: yen(amount) })),
});
const old = (kind: Old, amount: number, rest = {}): PensionRight => ({ kind, amount: yen(amount), ...rest });
const other = (kind: Other, amount: number, cause = "first", rest = {}): PensionRight => ({
  kind,
  cause,
  amount: yen(amount),
  ...rest,
});
const survivors = (amount: number, besideOwn: number, cause = "husband", rest = {}): PensionRight => ({
  kind: "survivorsEmployees",
  cause,
  amount: yen(amount),
  besideOwn: yen(besideOwn),
  ...rest,
});

/** What each set pays, the best first: "oldAgeBasic 100 + oldAgeEmployees 50". */
const paid = ({ ranked }: Choices) =>
  ranked.map(({ parts }) =>
    parts
      .filter((part) => part.paid > 0)
      .map((part) => `${part.right.kind} ${part.paid}`)
      .join(" + "),
  );

describe("R-600, R-601 before 65 one cause", () => {
  it("basic and employees' pension of one cause count as one, two causes are two choices", () => {
    const rights = [
      old("specialOldAgeEmployees", 900),
      other("disabilityBasic", 800),
      other("disabilityEmployees", 300),
      survivors(700, 0),
    ];
    expect(paid(choose(rights, AT_64))).toEqual([
      "disabilityBasic 800 + disabilityEmployees 300",
      "specialOldAgeEmployees 900",
      "survivorsEmployees 700",
    ]);
  });
  it("R-547 the early old-age basic and employees' pension go together, without the survivors' pension", () => {
    const rights = [old("oldAgeBasic", 500), old("oldAgeEmployees", 400), survivors(800, 400)];
    expect(paid(choose(rights, AT_64))).toEqual(["oldAgeBasic 500 + oldAgeEmployees 400", "survivorsEmployees 800"]);
  });
  it("two disabilities, and two deaths, are chosen between", () => {
    const disabled = [
      other("disabilityBasic", 800, "heart"),
      other("disabilityEmployees", 200, "heart"),
      other("disabilityEmployees", 900, "back"),
    ];
    expect(paid(choose(disabled, AT_64))).toEqual([
      "disabilityBasic 800 + disabilityEmployees 200",
      "disabilityEmployees 900",
    ]);
    const bereaved = [survivors(800, 0, "husband"), survivors(900, 0, "father")];
    expect(paid(choose(bereaved, AT_64))).toEqual(["survivorsEmployees 900", "survivorsEmployees 800"]);
  });
  it("R-553 a widow's pension is chosen against the survivors' employees' pension, also for one death", () => {
    const rights = [other("widowsPension", 600, "husband"), survivors(500, 0)];
    expect(paid(choose(rights, AT_64))).toEqual(["widowsPension 600", "survivorsEmployees 500"]);
  });
  it("the month of attaining 65 is one of them, the next one is not", () => {
    const rights = [old("oldAgeBasic", 500), survivors(800, 0)];
    expect(paid(choose(rights, "2026-04"))).toEqual(["survivorsEmployees 800", "oldAgeBasic 500"]);
    expect(paid(choose(rights, "2026-05"))).toEqual(["oldAgeBasic 500 + survivorsEmployees 800"]);
  });
  it.each([old("specialOldAgeEmployees", 1), other("widowsPension", 1)])("%o has no place after 65", (right) => {
    expect(() => choose([right])).toThrow(RangeError);
    expect(paid(choose([right], "2026-04"))).toHaveLength(1);
  });
});

describe("R-605 from 65, row by row", () => {
  const rows: [string, PensionRight[], string[]][] = [
    [
      "old-age basic with old-age employees': yes",
      [old("oldAgeBasic", 800), old("oldAgeEmployees", 900)],
      ["oldAgeBasic 800 + oldAgeEmployees 900"],
    ],
    [
      "old-age basic with survivors' employees': yes, the own old-age employees' pension first",
      [old("oldAgeBasic", 800), old("oldAgeEmployees", 300), survivors(700, 400)],
      ["oldAgeBasic 800 + oldAgeEmployees 300 + survivorsEmployees 400"],
    ],
    [
      "old-age basic with disability employees': no",
      [old("oldAgeBasic", 800), other("disabilityEmployees", 900)],
      ["disabilityEmployees 900", "oldAgeBasic 800"],
    ],
    [
      "disability basic with disability employees' of the same cause: yes",
      [other("disabilityBasic", 800), other("disabilityEmployees", 700)],
      ["disabilityBasic 800 + disabilityEmployees 700"],
    ],
    [
      "disability basic with old-age employees': yes",
      [other("disabilityBasic", 800), old("oldAgeEmployees", 900)],
      ["disabilityBasic 800 + oldAgeEmployees 900"],
    ],
    [
      "disability basic with survivors' employees': yes, the own old-age employees' pension first",
      [other("disabilityBasic", 800), old("oldAgeEmployees", 300), survivors(700, 400)],
      ["disabilityBasic 800 + oldAgeEmployees 300 + survivorsEmployees 400"],
    ],
    [
      "disability basic with disability employees' of another cause: no",
      [other("disabilityBasic", 800, "heart"), other("disabilityEmployees", 900, "back")],
      ["disabilityEmployees 900", "disabilityBasic 800"],
    ],
    [
      "survivors' basic with survivors' employees' of the same death: yes",
      [other("survivorsBasic", 800, "husband"), survivors(700, 0)],
      ["survivorsBasic 800 + survivorsEmployees 700"],
    ],
    [
      "survivors' basic with survivors' employees' of another death: no",
      [other("survivorsBasic", 800, "husband"), survivors(700, 0, "father")],
      ["survivorsBasic 800", "survivorsEmployees 700"],
    ],
    [
      "survivors' basic with old-age employees': no",
      [other("survivorsBasic", 800, "husband"), old("oldAgeEmployees", 900)],
      ["oldAgeEmployees 900", "survivorsBasic 800"],
    ],
    [
      "survivors' basic with disability employees': no",
      [other("survivorsBasic", 800, "husband"), other("disabilityEmployees", 900)],
      ["disabilityEmployees 900", "survivorsBasic 800"],
    ],
  ];
  it.each(rows)("%s", (_, rights, sets) => {
    expect(paid(choose(rights))).toEqual(sets);
  });
  it("X-43 at 65 with both: the disability basic and the old-age employees' pension, 1,747,300 yen", () => {
    const choices = choose([
      old("oldAgeBasic", 700_000),
      old("oldAgeEmployees", 900_000),
      other("disabilityBasic", 847_300),
      other("disabilityEmployees", 760_000),
    ]);
    expect(choices.ranked.map(({ gross, taxable, taxFree }) => [gross, taxable, taxFree])).toEqual([
      [1_747_300, 900_000, 847_300],
      [1_607_300, 0, 1_607_300],
      [1_600_000, 1_600_000, 0],
    ]);
    expect(choices.best.parts.map(({ suspended }) => suspended)).toEqual([700_000, 0, 0, 760_000]);
  });
  it("beside a survivors' basic pension the survivors' employees' pension is paid whole, the own one not (R-545)", () => {
    const rights = [
      old("oldAgeBasic", 800),
      old("oldAgeEmployees", 300),
      other("survivorsBasic", 1_000, "husband"),
      survivors(700, 400),
    ];
    expect(paid(choose(rights))).toEqual([
      "survivorsBasic 1000 + survivorsEmployees 700",
      "oldAgeBasic 800 + oldAgeEmployees 300 + survivorsEmployees 400",
    ]);
  });
  it("an own pension above the survivors' one leaves nothing of it", () => {
    const { best } = choose([old("oldAgeBasic", 800), old("oldAgeEmployees", 900), survivors(700, 0)]);
    expect(best.parts.map((part) => [part.paid, part.suspended])).toEqual([
      [800, 0],
      [900, 0],
      [0, 700],
    ]);
  });
});

describe("R-606 additions follow their pension", () => {
  it("a transfer addition goes with the old-age basic pension, a spouse's with the pension it is part of", () => {
    const rights = [
      old("oldAgeBasic", 700, more(["transferAddition", 40])),
      old("oldAgeEmployees", 900, more(["spouseAddition", 400])),
      other("disabilityBasic", 850),
      other("disabilityEmployees", 760, "first", more(["spouseAddition", 240])),
    ];
    expect(paid(choose(rights))).toEqual([
      "oldAgeEmployees 1300 + disabilityBasic 850",
      "oldAgeBasic 740 + oldAgeEmployees 1300",
      "disabilityBasic 850 + disabilityEmployees 1000",
    ]);
    expect(choose(rights).best.parts.map(({ suspended }) => suspended)).toEqual([740, 0, 0, 1_000]);
  });
  it("R-344 beside a child's addition to the disability basic pension the child's part of the old-age one stops", () => {
    const rights = [
      old("oldAgeBasic", 700),
      old("oldAgeEmployees", 900, more(["spouseAddition", 400], ["childAddition", 240])),
      other("disabilityBasic", 850, "first", more(["childAddition", 240])),
    ];
    const { ranked } = choose(rights);
    expect(ranked.map(({ gross, parts }) => [gross, parts[1]?.paid, parts[1]?.suspended])).toEqual([
      [850 + 240 + 900 + 400, 1_300, 240],
      [700 + 900 + 400 + 240, 1_540, 0],
    ]);
  });
  it("R-527 a disability basic pension suspends the transitional widow's addition", () => {
    const besideDisabilityBasic = { amount: yen(600), besideOwn: yen(300) };
    const rights = [
      old("oldAgeBasic", 100),
      other("disabilityBasic", 850),
      survivors(700, 400, "husband", { besideDisabilityBasic }),
    ];
    expect(paid(choose(rights))).toEqual([
      "disabilityBasic 850 + survivorsEmployees 600",
      "oldAgeBasic 100 + survivorsEmployees 700",
    ]);
    expect(paid(choose([old("oldAgeEmployees", 300), ...rights]))).toEqual([
      "oldAgeEmployees 300 + disabilityBasic 850 + survivorsEmployees 300",
      "oldAgeEmployees 300 + oldAgeBasic 100 + survivorsEmployees 400",
    ]);
  });
});

describe("R-607 another pension chosen at 65", () => {
  it("is no deferral: who has held a disability right since before 65 has none to ask for", () => {
    const right = { pension: "disabilityEmployees", arisesOn: parseDate("2020-06-01"), claimed: true } as const;
    const claim = { bornOn, age: { years: 68, months: 0 }, otherRights: [right] };
    for (const pension of ["oldAgeBasic", "oldAgeEmployees"] as const)
      expect(reasons(claimedStart(pension, claim, parseMonth("2026-11"), params))).toEqual([
        { code: "otherPensionBarsDeferral", on: "2020-06-01" },
      ]);
  });
});

describe("R-608 the best set", () => {
  const rights = [
    old("oldAgeBasic", 800_000),
    old("oldAgeEmployees", 900_000),
    other("disabilityBasic", 850_000),
    other("disabilityEmployees", 800_000),
  ];
  it("by another worth, with the best by gross beside it", () => {
    // a fifth of what is taxable goes: 850,000 + 720,000 against 1,650,000
    const { best, bestByGross } = choose(rights, "2026-11", ({ taxable, taxFree }) => taxFree + taxable * 0.8);
    expect([best.gross, best.value]).toEqual([1_650_000, 1_650_000]);
    expect(bestByGross.gross).toBe(1_750_000);
  });
  it("R-478 of two that are worth the same, the tax-free one", () => {
    const even = [old("specialOldAgeEmployees", 500), other("disabilityEmployees", 500)];
    expect(choose(even, AT_64).best).toMatchObject({ taxFree: 500, taxable: 0 });
    expect(choose(even.toReversed(), AT_64).best).toMatchObject({ taxFree: 500, taxable: 0 });
  });
  it("nothing at all where there is no right", () => {
    for (const month of [AT_64, "2026-11"])
      expect(choose([], month).ranked).toEqual([{ parts: [], gross: 0, taxable: 0, taxFree: 0, value: 0 }]);
  });
});

describe("R-609 a pension stopped on request", () => {
  it("pays nothing and makes room for the next set", () => {
    const rights = [
      old("oldAgeBasic", 700),
      other("disabilityBasic", 850, "first", { stoppedOnRequest: true }),
      other("disabilityEmployees", 100),
    ];
    expect(paid(choose(rights))).toEqual(["oldAgeBasic 700", "disabilityEmployees 100"]);
    expect(choose(rights).best.parts[1]).toMatchObject({ paid: 0, suspended: 850 });
  });
  it("still comes before a survivors' pension where it is the own old-age employees' pension", () => {
    const stopped = old("oldAgeEmployees", 300, { stoppedOnRequest: true });
    expect(paid(choose([stopped, survivors(700, 400)]))).toEqual(["survivorsEmployees 400"]);
  });
});

const amount = fc.nat(2_000_000);
const additions = fc.record(
  {
    attachments: fc.array(fc.record({ kind: fc.constant("spouseAddition" as const), amount: amount.map(yen) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);
const others = fc.tuple(
  fc.constantFrom<Other>("disabilityBasic", "disabilityEmployees", "survivorsBasic"),
  amount,
  fc.constantFrom("first", "second"),
  additions,
);
/** Rights of a month; what is paid of a survivors' pension beside an own one is what exceeds it. */
const someRights = fc
  .record({
    basic: fc.option(amount),
    employees: fc.option(fc.tuple(amount, additions)),
    rest: fc.array(others, { maxLength: 5 }),
    deaths: fc.uniqueArray(fc.tuple(amount, fc.constantFrom("first", "second")), {
      maxLength: 2,
      selector: ([, cause]) => cause,
    }),
  })
  .map(({ basic, employees, rest, deaths }): PensionRight[] => [
    ...(basic === null ? [] : [old("oldAgeBasic", basic)]),
    ...(employees ? [old("oldAgeEmployees", ...employees)] : []),
    ...rest.map((one) => other(...one)),
    ...deaths.map(([whole, cause]) => survivors(whole, Math.max(0, whole - (employees?.[0] ?? 0)), cause)),
  ]);
const whole = ({ amount: own, attachments = [] }: PensionRight): number =>
  attachments.reduce<number>((total, one) => total + one.amount, own);
const month = fc.constantFrom(AT_64, "2026-04", "2026-05", "2030-01");

describe("R-600 to R-608 for any rights", () => {
  it("what is paid and what is suspended are all of each right", () => {
    fc.assert(
      fc.property(someRights, month, (rights, at) => {
        for (const { parts, gross, taxable, taxFree } of choose(rights, at).ranked) {
          expect(parts.map(({ right }) => right)).toEqual(rights);
          for (const part of parts) expect(part.paid + part.suspended).toBe(whole(part.right));
          expect(parts.every((part) => part.paid >= 0 && part.suspended >= 0)).toBe(true);
          expect(taxable + taxFree).toBe(gross);
        }
      }),
    );
  });
  it("the best brings at least as much as any right alone, and as any other set", () => {
    fc.assert(
      fc.property(someRights, month, (rights, at) => {
        const { best, ranked } = choose(rights, at);
        for (const right of rights) expect(best.gross).toBeGreaterThanOrEqual(whole(right));
        for (const { gross } of ranked) expect(best.gross).toBeGreaterThanOrEqual(gross);
      }),
    );
  });
  it("the order of the rights changes nothing", () => {
    const seen = ({ ranked }: Choices) =>
      ranked.map(({ gross, taxFree, parts }) => [
        gross,
        taxFree,
        parts.map(({ right, paid: some }) => `${JSON.stringify(right)} ${some}`).toSorted(),
      ]);
    fc.assert(
      fc.property(someRights, month, (rights, at) => {
        expect(seen(choose(rights.toReversed(), at))).toEqual(seen(choose(rights, at)));
      }),
    );
  });
  it("one more right never lowers the best", () => {
    fc.assert(
      fc.property(someRights, others, month, (rights, [kind, some, cause, rest], at) => {
        const larger = choose([...rights, other(kind, some, cause, rest)], at);
        expect(larger.best.gross).toBeGreaterThanOrEqual(choose(rights, at).best.gross);
      }),
    );
  });
  it("before 65 one cause is paid, from 65 one basic and, beside the own old-age one, one employees' pension", () => {
    const causes = (rights: readonly PensionRight[]) =>
      new Set(rights.map((right) => `${right.kind.slice(0, 3)} ${"cause" in right ? right.cause : ""}`));
    fc.assert(
      fc.property(someRights, month, (rights, at) => {
        for (const { parts } of choose(rights, at).ranked) {
          const live = parts.filter((part) => part.paid > 0).map(({ right }) => right);
          const [basic, employees] = [
            live.filter(({ kind }) => kind.endsWith("Basic")),
            live.filter(({ kind }) => kind.endsWith("Employees") && kind !== "oldAgeEmployees"),
          ];
          if (at <= "2026-04") expect(causes(live).size).toBeLessThanOrEqual(1);
          expect(causes(basic).size).toBeLessThanOrEqual(1);
          expect(causes(employees).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
