import { describe, expect, it } from "vitest";
import { householdYears } from "#lib/projection/index.ts";
import { explainFigure } from "#lib/simulate.ts";
import { formatMonth, parseMonth } from "#lib/time/index.ts";
import { fault } from "../explain/oracle.ts";
import { aPlan, only, rightTo } from "./plan.ts";

const paid = (from: string, to: string, additional = false) => ({
  kind: "category1" as const,
  from,
  to,
  payment: "paid" as const,
  additional,
});
const asks = (years: number, months = 0) => ({
  commencement: [
    {
      person: "self",
      oldAgeBasic: { years, months },
      oldAgeBasicFrom65: true,
      oldAgeEmployees: { years, months },
      oldAgeEmployeesFrom65: true,
    },
  ],
});
const starts = (years: number) => ({
  commencement: [{ person: "self", oldAgeBasic: { years }, oldAgeEmployees: { years } }],
});
const dies = (on: string) => ({ events: [{ kind: "death" as const, on, person: "self" }] });
const noticesIn = (plan: ReturnType<typeof aPlan>) =>
  only(plan).notices.filter(({ code }) => /^(arrears|unpaid|unclaimed)/.test(code));
const paymentsOn = (plan: ReturnType<typeof aPlan>, year: number) =>
  householdYears(only(plan), year)
    .slice(0, 1)
    .flatMap(({ payments }) => payments.map(({ paidOn, from, amount }) => [paidOn, formatMonth(from), amount]));

// 480 months paid, 120 of them with the additional contribution
const bornIn1955 = {
  bornOn: "1955-03-10",
  career: [paid("1975-03", "2005-03"), paid("2005-03", "2015-03", true)],
};

describe("R-234, X-10, X-11 born 1955-03-10, asks at 71y8m for the pension from 65", () => {
  const plan = aPlan(bornIn1955, asks(71, 8));
  it("is paid from 2021-12 as deferred by 20 months: 963,186 and 27,360 at FY2026", () => {
    const right = rightTo(plan, "oldAgeBasic");
    if (right.status !== "payable") throw new Error("refused");
    expect([right.claimMonth, right.fromMonth, right.requestedIn ?? right.fromMonth].map(formatMonth)).toEqual([
      "2021-11",
      "2021-12",
      "2026-11",
    ]);
    expect(right).toMatchObject({ adjustmentMonths: 20, firstPaidOn: "2026-12-15", commencementAge: { years: 71 } });
    // each year's full amount x 1.14
    expect(only(plan).changes.map(({ month, parts }) => [formatMonth(month), parts.basic, parts.additional])).toEqual([
      ["2021-12", 890_226, 27_360],
      ["2022-04", 886_692, 27_360],
      ["2023-04", 903_564, 27_360],
      ["2024-04", 927_618, 27_360],
      ["2025-04", 945_402, 27_360],
      ["2026-04", 963_186, 27_360],
    ]);
    expect(only(plan).changes[0]?.reason).toEqual({
      code: "deemedDeferred",
      benefit: "oldAgeBasic",
      month: "2026-11",
      claimed: "2021-11",
    });
  });
  it("all that is due by then comes on the first pay day after the request, to the yen", () => {
    // 4/12 x 917,586 + 914,052 + 930,924 + 954,978 + 972,762 + 8/12 x 990,546; no pair of months leaves a fraction
    const arrears = 4_738_942;
    expect(paymentsOn(plan, 2025)).toEqual([]);
    expect(paymentsOn(plan, 2026)).toEqual([
      ["2026-12-15", "2021-12", arrears],
      ["2027-02-15", "2026-12", 165_091],
    ]);
    expect(paymentsOn(plan, 2027)[0]).toEqual(["2027-04-15", "2027-02", 165_091]);
    expect(noticesIn(plan)).toEqual([
      {
        code: "arrearsOfBasic",
        person: "self",
        from: "2021-12",
        to: "2026-11",
        paidOn: "2026-12-15",
        amount: arrears,
      },
    ]);
  });
  it("its working shows the deemed claim: 800 - 780 months of age, 0.7 % each", () => {
    const question = { scenario: "only", person: "self", kind: "right", benefit: "oldAgeBasic" } as const;
    const steps = explainFigure(plan, question)?.steps ?? [];
    expect(steps.find(({ key }) => key === "commencement.months")).toMatchObject({
      values: { startAge: 800, age65: 780 },
      result: 20,
    });
    expect(steps.find(({ key }) => key === "oldAgeBasic.total")).toMatchObject({ result: 917_586 });
  });
  it("on the timeline it begins in the month of the request", () => {
    const points = only(plan).timeline.filter(({ kind }) => kind === "benefit");
    expect(points).toMatchObject([{ month: parseMonth("2026-11"), before: 0, reason: { code: "deemedDeferred" } }]);
  });
  it("a birth a day before 1952-04-02 gets the plain amount for what has not lapsed", () => {
    const older = aPlan({ bornOn: "1952-04-01", career: [paid("1972-04", "2012-03")] }, asks(74, 8));
    const right = rightTo(older, "oldAgeBasic");
    expect(right).toMatchObject({ status: "payable", adjustmentMonths: 0, firstPaidOn: "2026-12-15" });
    expect(right.status === "payable" && formatMonth(right.fromMonth)).toBe("2021-10");
  });
});

describe("R-235 a request at 66 to 70 goes back to 65 at the plain amount", () => {
  // 65 on 2023-06-09; asks in 2027-06, at 69
  const person = { bornOn: "1958-06-10", career: [paid("1978-06", "1998-06"), { ...employed("1998-06", "2018-06") }] };
  const plan = aPlan(person, asks(69));
  it("both pensions, from 2023-07", () => {
    for (const benefit of ["oldAgeBasic", "oldAgeEmployees"] as const) {
      const right = rightTo(plan, benefit);
      expect(right).toMatchObject({ status: "payable", adjustmentMonths: 0, firstPaidOn: "2027-08-13" });
      expect(right.status === "payable" && formatMonth(right.fromMonth)).toBe("2023-07");
    }
    expect(rightTo(plan, "oldAgeBasic")).toMatchObject({ annualAmount: 795_000 });
  });
  it("nothing is paid before the request", () => {
    expect(paymentsOn(plan, 2026)).toEqual([]);
    expect(paymentsOn(plan, 2027)[0]?.slice(0, 2)).toEqual(["2027-08-13", "2023-07"]);
    const points = only(plan).timeline.filter(({ kind }) => kind === "benefit");
    expect(points.map(({ month }) => formatMonth(month))).toEqual(["2027-06", "2027-06"]);
    expect(noticesIn(plan).map(({ code }) => code)).toEqual(["arrearsOfBasic", "arrearsOfEmployees"]);
  });
  it("the same months are paid as of someone who claimed at 65", () => {
    const at65 = only(aPlan(person)).changes.map(({ month, benefit, annualAmount }) => [month, benefit, annualAmount]);
    const asked = only(plan).changes.map(({ month, benefit, annualAmount }) => [month, benefit, annualAmount]);
    expect(asked).toEqual(at65);
  });
});

describe("R-236, R-018, R-011 what a death leaves unpaid", () => {
  const person = { bornOn: "1958-06-10", career: [paid("1978-06", "2018-06")] };
  it("while waiting: every month from 65 at the plain amount, to the month of death", () => {
    const plan = aPlan(person, { ...starts(70), ...dies("2026-12-10") });
    expect(rightTo(plan, "oldAgeBasic")).toMatchObject({ reasons: [{ code: "deathBeforeClaim" }] });
    // 9/12 x 795,000 + 816,000 + (5 x 138,616 + 3) + 138,616 + 4 x 141,216 + (70,608 + 3)
    expect(noticesIn(plan)).toEqual([
      {
        code: "unclaimedToRelatives",
        person: "self",
        from: "2023-07",
        to: "2026-12",
        amount: 2_879_424,
        years: 5,
      },
    ]);
  });
  it("past 70: at most five years, and no deferral is deemed", () => {
    const plan = aPlan({ ...bornIn1955, career: [paid("1975-03", "2015-03")] }, { ...asks(74), ...dies("2026-11-20") });
    // 3 x 130,150 of FY2021; 648,166 + 129,633 of FY2022; 660,500 + 132,100 of FY2023;
    // 678,083 + 135,616 of FY2024; 691,084 + 138,216 of FY2025; 4 x 140,816 of FY2026
    expect(noticesIn(plan)).toMatchObject([{ from: "2021-10", to: "2026-11", amount: 4_167_112 }]);
  });
  it("of a pension in payment, what falls due after the death", () => {
    // the months October and November, 141,216, and December with the fractions of the year, 70,611
    const drawn = (on: string) => noticesIn(aPlan(person, dies(on)));
    expect(drawn("2026-12-10")).toMatchObject([{ code: "unpaidToRelatives", from: "2026-10", amount: 211_827 }]);
    expect(drawn("2026-12-15")).toMatchObject([{ from: "2026-12", to: "2026-12", amount: 70_611 }]);
  });
  it("the spouse of the plan comes first, then a child", () => {
    const spouse = { id: "wife", bornOn: "1960-01-20", sex: "female" as const };
    const self = { id: "self", sex: "male" as const, ...person };
    const child = { id: "child", bornOn: "1990-05-05", parents: ["self"] };
    const married = [{ between: ["self", "wife"] as [string, string], from: "1985-01-01" }];
    const divorced = [{ between: ["self", "wife"] as [string, string], from: "1985-01-01", to: "2020-01-01" }];
    const code = (facts: object) => noticesIn(aPlan(person, dies("2026-12-10"), facts))[0]?.code;
    expect(code({ people: [self, spouse], marriages: married, children: [child] })).toBe("unpaidToSpouse");
    expect(code({ people: [self, spouse], marriages: divorced, children: [child] })).toBe("unpaidToChild");
    expect(code({ people: [self, spouse], marriages: divorced })).toBe("unpaidToRelatives");
  });
  it("nothing of someone who dies before 65", () => {
    expect(
      noticesIn(
        aPlan({ bornOn: "1965-06-10", career: [paid("1985-06", "2025-06")] }, { ...starts(70), ...dies("2028-06-20") }),
      ),
    ).toEqual([]);
  });
});

describe("R-225, R-226 what an early claim closes for this person", () => {
  const early = (plan: ReturnType<typeof aPlan>) => only(plan).notices.filter(({ code }) => code.startsWith("early"));
  // born 1966-12-15: 62 in December 2028; 36 student months from 2018-12 on would have to be paid by November 2028
  const career = [paid("1986-12", "2016-12"), { ...paid("2018-12", "2021-12"), payment: "student" as const }];
  const person = { bornOn: "1966-12-15", sex: "female" as const, career };
  it("alone: for life, voluntary insurance to 65, the waived months, later disability", () => {
    const from = "2028-12";
    // 396 months, 84 short of 480, and 36 months to 65
    expect(early(aPlan(person, starts(62)))).toEqual([
      { code: "earlyForLife", person: "self", from, change: -0.144 },
      { code: "earlyClosesVoluntary", person: "self", from, months: 36 },
      { code: "earlyClosesLatePayment", person: "self", from, months: 36 },
      { code: "earlyClosesDisability", person: "self", from },
    ]);
  });
  it("with a full career and nothing waived, only what concerns everybody", () => {
    const full = aPlan({ ...person, career: [paid("1986-12", "2026-12")] }, starts(62));
    expect(early(full).map(({ code }) => code)).toEqual(["earlyForLife", "earlyClosesDisability"]);
  });
  it("in a couple the widow's pension, and the survivors' pension beside it", () => {
    const husband = {
      id: "husband",
      bornOn: "1964-03-03",
      sex: "male" as const,
      career: [{ ...employed("1990-04", "2024-03") }],
    };
    const people = [{ id: "self", ...person }, husband];
    const marriages = [{ between: ["self", "husband"] as [string, string], from: "1992-01-01" }];
    const codes = early(aPlan(person, starts(62), { people, marriages })).map(({ code }) => code);
    expect(codes.slice(-2)).toEqual(["earlyClosesWidow", "earlyOrSurvivors"]);
  });
  it("nothing of a claim that lies before the plan, nor of one at 65", () => {
    expect(early(aPlan({ ...person, bornOn: "1963-12-15" }, starts(60)))).toEqual([]);
    expect(early(aPlan(person))).toEqual([]);
  });
});

describe("R-215 months after the award stay outside", () => {
  it("work from an early claim to 65 adds nothing to the basic pension", () => {
    const before = { ...employed("1990-04", "2028-12") };
    const basic = (career: object[]) =>
      only(aPlan({ bornOn: "1966-12-15", career: career as never }, starts(62)))
        .changes.filter(({ benefit }) => benefit === "oldAgeBasic")
        .map(({ annualAmount }) => annualAmount);
    const working = basic([{ ...employed("1990-04", "2031-12") }]);
    expect(working).toEqual(basic([before]));
    // 440 months to 60: 847,300 x 440/480 = 776,692, less 14.4 %, 111,844
    expect(working.at(-1)).toBe(664_848);
  });
});

describe("R-005 a suspension runs from the month after its cause", () => {
  it("a spouse's early employees' pension of 20 years suspends the addition from the next month on", () => {
    const husband = {
      id: "self",
      bornOn: "1962-06-10",
      sex: "male" as const,
      career: [{ ...employed("1986-04", "2022-06") }],
    };
    const wife = {
      id: "wife",
      bornOn: "1966-12-15",
      sex: "female" as const,
      career: [{ ...employed("1989-04", "2020-03") }],
    };
    const people = [husband, wife];
    const marriages = [{ between: ["self", "wife"] as [string, string], from: "1992-01-01" }];
    const claim = { person: "wife", oldAgeBasic: { years: 62 }, oldAgeEmployees: { years: 62 } };
    const plan = aPlan(husband, { commencement: [claim] }, { people, marriages });
    const added = only(plan)
      .changes.filter(({ person, benefit }) => person === "self" && benefit === "oldAgeEmployees")
      .map(({ month, parts }) => [formatMonth(month), parts.dependents > 0]);
    // 65 in 2027-06; the wife claims in 2028-12
    expect(added).toEqual([
      ["2027-07", true],
      ["2029-01", false],
    ]);
  });
});

describe("R-231, R-232 a claim past the last age to which a person can defer counts as made at that age", () => {
  const start = (bornOn: string, years: number, law: { frozenAt?: string } = {}) => {
    const from = `${Number(bornOn.slice(0, 4)) + 20}-06`;
    const to = `${Number(bornOn.slice(0, 4)) + 60}-06`;
    const person = { bornOn, career: [{ kind: "category1" as const, from, to, payment: "paid" as const }] };
    const commencement = [{ person: "self", oldAgeBasic: { years, months: 0 } }];
    const right = rightTo(aPlan(person, { commencement }, { law }), "oldAgeBasic");
    if (right.status !== "payable") return right.reasons;
    const { fromMonth, requestedIn, adjustmentMonths } = right;
    return [adjustmentMonths, formatMonth(fromMonth), requestedIn === undefined ? undefined : formatMonth(requestedIn)];
  };
  it.each([
    ["1950-06-10", 72, 60, "2020-07", "2022-06", "70 for births to 1952-04-01"],
    ["1950-06-10", 70, 60, "2020-07", undefined, "at 70 itself"],
    ["1949-06-10", 75, 60, "2019-07", "2024-06", "60 months of arrears, none has lapsed"],
    ["1960-06-10", 75, 120, "2035-07", undefined, "75 for later births"],
  ])("born %s, claims at %i: %i months, from %s (%s; %s)", (bornOn, years, months, from, request, _) => {
    expect(start(bornOn, years)).toEqual([months, from, request]);
  });
  it("under the law of April 2018 it is 70 for everybody", () => {
    expect(start("1960-06-10", 75, { frozenAt: "2018-04" })).toEqual([60, "2030-07", "2035-06"]);
  });
});

describe("R-230, R-233 another pension right while a deferral is waited for", () => {
  const person = { bornOn: "1966-12-15", career: [paid("1986-12", "2026-12")] };
  const disability = { kind: "disability" as const, person: "self", cause: "back" };
  const basic = (scenario: object) => rightTo(aPlan(person, scenario), "oldAgeBasic");
  it("a right that arises before 66 bars it: the amount of 65 from 65 on, with its day", () => {
    const events = [
      { ...disability, firstVisitOn: "2029-05-10", grades: [{ from: "2030-11" as const, grade: 2 as const }] },
    ];
    expect(basic({ ...starts(70), events })).toMatchObject({
      status: "payable",
      adjustmentMonths: 0,
      annualAmount: 847_300,
      fromMonth: parseMonth("2032-01"),
    });
    // 65 in December 2031, 70 in December 2036
    expect(only(aPlan(person, { ...starts(70), events })).notCovered).toContainEqual({
      code: "basicDeferralBarred",
      person: "self",
      on: "2030-11-01",
    });
    expect(basic({ ...starts(65), events })).toMatchObject({ status: "payable", adjustmentMonths: 0 });
  });
});

function employed(from: string, to: string) {
  return { kind: "employee" as const, from, to, pay: { monthly: 400_000 } };
}

describe("R-383 the average payment rate stands with the claim, at 69 in 2025-06", () => {
  // 440,000 a month from 65 on, beside a twelfth of what was earned before 65 at the rates of each year (claimed at 65, below):
  //   9 months   (1,225,773/12 + 440,000 - 470,000) / 2 of 1,225,773/12   0.353154
  //  12 months   (1,220,865/12 + 440,000 - 470,000) / 2                   0.352564
  //  12 months   (1,244,178/12 + 440,000 - 480,000) / 2                   0.307102
  //  12 months   (1,277,307/12 + 440,000 - 500,000) / 2                   0.218157
  //   3 months   (1,301,847/12 + 440,000 - 510,000) / 2                   0.177381
  // 1 - their sum by months / 48 = 0.703242
  const work = (to: string) => ({ kind: "employee" as const, from: "1985-10", to, pay: { monthly: 440_000 } });
  const related = (to: string, employees: number, month: string) =>
    only(
      aPlan(
        { bornOn: "1956-06-15", career: [work(to)] },
        { commencement: [{ person: "self", oldAgeBasic: { years: 65 }, oldAgeEmployees: { years: employees } }] },
      ),
    ).changes.findLast((change) => change.benefit === "oldAgeEmployees" && change.month <= parseMonth(month))?.parts
      .remunerationRelated;
  it("0.703242 of 1,301,847, and a year later of 1,327,614: x 0.336 raises by 307,612 and 313,701", () => {
    const before = ["2021-07", "2022-04", "2023-04", "2024-04"].map((month) => related("2021-06", 65, month));
    expect(before).toEqual([1_225_773, 1_220_865, 1_244_178, 1_277_307]);
    // months before 65 alone, and with those worked on to 2025-06
    expect(related("2021-06", 65, "2025-07")).toBe(1_301_847);
    expect(related("2021-06", 65, "2026-04")).toBe(1_327_614);
    expect(related("2025-07", 65, "2025-07")).toBe(1_418_015);
    expect(related("2025-07", 65, "2026-04")).toBe(1_446_082);
    expect(related("2025-07", 69, "2025-07")).toBe(1_418_015 + 307_612);
    expect(related("2025-07", 69, "2026-04")).toBe(1_446_082 + 313_701);
  });
  it("and every step of it gives what it says", () => {
    const plan = aPlan(
      { bornOn: "1956-06-15", career: [work("2025-07")] },
      { commencement: [{ person: "self", oldAgeBasic: { years: 65 }, oldAgeEmployees: { years: 69 } }] },
    );
    const question = { scenario: "only", person: "self", kind: "right", benefit: "oldAgeEmployees" } as const;
    const steps = explainFigure(plan, question)?.steps ?? [];
    expect(steps.filter(({ key }) => key === "oldAgeEmployees.suspendedShare")).toHaveLength(5);
    expect(steps.flatMap((step) => fault(step) ?? [])).toEqual([]);
  });
});
