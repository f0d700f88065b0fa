import { describe, expect, it } from "vitest";
import { yen } from "#lib/money/index.ts";
import {
  before20Bars,
  before20IncomeYear,
  before20RightOn,
  certificationDay,
  coveredDisability,
  type DisabilityClaim,
  disabilityExemptMonths,
  disabilityRightEnds,
  disabilityStart,
  type FirstVisitCase,
  gradeReviewFrom,
  labourCompensationSuspends,
  mergedAmount,
  outOfGrade,
  reviewedFrom,
  severalDisabilities,
} from "#lib/rules/index.ts";
import { formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

const at = parseMonth("2026-11");

describe("R-451 the certification day", () => {
  const day = (firstVisitOn: string, fixedOn?: string) =>
    certificationDay(parseDate(firstVisitOn), fixedOn === undefined ? undefined : parseDate(fixedOn), at, params);
  it.each([
    ["2025-08-18", "2027-02-18", "the contract's example"],
    ["2019-08-31", "2021-02-28", "no 31 February"],
    ["2018-08-31", "2020-02-29", "a leap year"],
    ["2022-03-31", "2023-09-30", "no 31 September"],
    ["2024-02-29", "2025-08-29", "the day exists"],
  ])("first visit on %s: %s (%s)", (firstVisitOn, certificationOn) => {
    expect(day(firstVisitOn)).toMatchObject({ certificationOn, becauseFixed: false });
  });
  it("comes earlier where the state is fixed earlier, not where it is fixed on that day or later", () => {
    expect(day("2025-08-18", "2026-01-10")).toMatchObject({ certificationOn: "2026-01-10", becauseFixed: true });
    expect(day("2025-08-18", "2027-02-17")).toMatchObject({ certificationOn: "2027-02-17", becauseFixed: true });
    for (const fixedOn of ["2027-02-18", "2028-01-01"])
      expect(day("2025-08-18", fixedOn)).toMatchObject({ certificationOn: "2027-02-18", becauseFixed: false });
  });
});

describe("R-450, R-452 insured at the first visit", () => {
  const covered = (facts: Partial<FirstVisitCase> & { visit?: string }) =>
    coveredDisability({
      bornOn: parseDate("1985-06-10"),
      firstVisitOn: parseDate(facts.visit ?? "2026-10-05"),
      nationalInsured: false,
      employeesInsured: false,
      wasInsured: true,
      livesInJapan: true,
      claimedEarly: false,
      ...facts,
    });
  it("in the National Pension: the basic pension; as an employee both", () => {
    expect(breakdown(covered({ nationalInsured: true }))).toEqual({ basic: "insured", employees: false });
    expect(breakdown(covered({ nationalInsured: true, employeesInsured: true }))).toEqual({
      basic: "insured",
      employees: true,
    });
  });
  it("an employee of 65 or more with an old-age right has the employees' pension alone", () => {
    expect(breakdown(covered({ bornOn: parseDate("1960-06-10"), employeesInsured: true }))).toEqual({
      employees: true,
    });
  });
  it("not insured at 41: neither", () => {
    expect(reasons(covered({}))).toEqual([{ code: "notInsuredAtFirstVisit", on: "2026-10-05" }]);
  });
  it("at 60 to 64 a resident who was insured before, R-225 without an early pension", () => {
    const bornOn = parseDate("1964-06-10");
    expect(breakdown(covered({ bornOn }))).toEqual({ basic: "resident60To64", employees: false });
    expect(reasons(covered({ bornOn, wasInsured: false, livesInJapan: false, claimedEarly: true }))).toEqual([
      { code: "notInsuredAtFirstVisit", on: "2026-10-05" },
      { code: "abroadAtFirstVisit", on: "2026-10-05" },
      { code: "earlyPensionBarsDisability" },
    ]);
  });
  it("from the day of attaining 60 to the day before attaining 65", () => {
    const status = (born: string) => covered({ bornOn: parseDate(born) }).status;
    expect(["1966-10-06", "1966-10-07", "1961-10-07", "1961-10-06"].map(status)).toEqual([
      "payable",
      "notEligible",
      "payable",
      "notEligible",
    ]);
  });
  it("R-470 under 20 and not insured: disability before 20; an employee of 19 has the ordinary rules", () => {
    const bornOn = parseDate("2006-10-07");
    expect(breakdown(covered({ bornOn }))).toEqual({ basic: "before20", employees: false });
    expect(breakdown(covered({ bornOn, nationalInsured: true, employeesInsured: true })).basic).toBe("insured");
    expect(covered({ bornOn: parseDate("2006-10-06") }).status).toBe("notEligible");
  });
});

describe("R-455 from when a claim pays", () => {
  const start = (
    claim: Partial<Omit<DisabilityClaim, "reachedOn" | "claimedOn">> & { reached: string; claimed: string },
  ) =>
    disabilityStart(
      {
        bornOn: parseDate("1985-06-10"),
        form: "certificationDay",
        claimedEarly: false,
        ...claim,
        reachedOn: parseDate(claim.reached),
        claimedOn: parseDate(claim.claimed),
      },
      params,
    );
  const first = (claim: Parameters<typeof start>[0]) => formatMonth(breakdown(start(claim)).firstPaidMonth);
  it("by the state on the certification day: from the month after it", () => {
    expect(first({ reached: "2026-02-18", claimed: "2026-09-10" })).toBe("2026-03");
  });
  it("five years of arrears: claimed in June 2026 payments of June 2021 and later have not lapsed", () => {
    // April and May 2021 were paid in June 2021; their five years ran out at the end of June 2026
    expect(first({ reached: "2015-02-18", claimed: "2026-06-10" })).toBe("2021-04");
    expect(first({ reached: "2015-02-18", claimed: "2026-07-10" })).toBe("2021-06");
  });
  it("grown worse: from the month after the claim, reached and claimed before attaining 65", () => {
    const bornOn = parseDate("1961-10-06");
    const worse = (reached: string, claimed: string) => start({ bornOn, form: "grownWorse", reached, claimed });
    expect(breakdown(worse("2026-05-01", "2026-10-04"))).toEqual({
      rightOn: "2026-10-04",
      firstPaidMonth: parseMonth("2026-11"),
    });
    expect(reasons(worse("2026-05-01", "2026-10-05"))).toEqual([
      { code: "disabilityClaimTooLate", on: "2026-10-05", before: "2026-10-05" },
    ]);
    expect(reasons(worse("2026-10-05", "2026-10-05"))).toHaveLength(2);
  });
  it("combined: reached before attaining 65, claimed later too; the right is that day's", () => {
    const bornOn = parseDate("1961-10-06");
    const combined = start({ bornOn, form: "combined", reached: "2026-10-04", claimed: "2027-03-10" });
    expect(breakdown(combined)).toEqual({ rightOn: "2026-10-04", firstPaidMonth: parseMonth("2027-04") });
    expect(reasons(start({ bornOn, form: "combined", reached: "2026-10-05", claimed: "2027-03-10" }))).toEqual([
      { code: "gradeReachedTooLate", on: "2026-10-05", before: "2026-10-05" },
    ]);
  });
  it("R-225 an early old-age pension closes both later forms, not the first", () => {
    const early = { claimedEarly: true, reached: "2026-02-18", claimed: "2026-09-10" };
    expect(start(early).status).toBe("payable");
    for (const form of ["grownWorse", "combined"] as const)
      expect(reasons(start({ ...early, form }))).toEqual([{ code: "earlyPensionBarsDisability" }]);
  });
});

describe("R-470 the right to a pension for disability before 20", () => {
  it.each([
    ["2000-06-10", "2012-05-01", "2020-06-09", "certified as a child: on attaining 20"],
    ["2000-06-10", "2020-06-10", "2020-06-10", "certified the day after"],
    ["2000-06-01", "2012-05-01", "2020-05-31", "born on the 1st"],
  ])("born %s, certified %s: %s (%s)", (bornOn, certificationOn, rightOn) => {
    expect(before20RightOn(parseDate(bornOn), parseDate(certificationOn))).toBe(rightOn);
  });
});

describe("R-471 the year whose income decides", () => {
  it.each([
    ["2020-07", 2018, "the year from August 2019"],
    ["2020-08", 2019, "the year from August 2020"],
    ["2021-07", 2019, "still that year"],
    ["2021-09", 2019, "which went on to September 2021"],
    ["2021-10", 2020, "from October 2021 on"],
    ["2026-09", 2024, "the year from October 2025"],
    ["2026-10", 2025, "the year from October 2026"],
    ["2027-01", 2025, "which goes on"],
  ])("%s: income of %i (%s)", (month, year) => {
    expect(before20IncomeYear(parseMonth(month), params)).toBe(year);
  });
});

describe("R-472 what else suspends a pension for disability before 20", () => {
  it("a home abroad, prison, another pension: each is named", () => {
    expect(before20Bars({ livesInJapan: true, imprisoned: false, drawsOtherPension: false })).toEqual([]);
    expect(before20Bars({ livesInJapan: false, imprisoned: true, drawsOtherPension: true })).toEqual([
      { code: "before20LivesAbroad" },
      { code: "before20Imprisoned" },
      { code: "before20OtherPension" },
    ]);
  });
});

describe("R-465 several disabilities", () => {
  const bornOn = parseDate("1985-06-10");
  const grade2 = { grade: 2, everGrade1Or2: true } as const;
  const lesser = { grade: 3, everGrade1Or2: false } as const;
  it("two that were ever of grade 1 or 2 merge, also where one is lighter now", () => {
    expect(severalDisabilities({ bornOn, earlier: grade2, later: grade2, mergedGrade: 1 })).toBe("merged");
    const lighter = { grade: 3, everGrade1Or2: true } as const;
    expect(severalDisabilities({ bornOn, earlier: lighter, later: grade2, mergedGrade: 2 })).toBe("merged");
  });
  it("a lesser one raises the grade on a claim before attaining 65, where both together reach a higher one", () => {
    const raised = (claimedOn: string | undefined, mergedGrade: 1 | 2) =>
      severalDisabilities({
        bornOn,
        earlier: grade2,
        later: lesser,
        mergedGrade,
        ...(claimedOn ? { claimedOn: parseDate(claimedOn) } : {}),
      });
    expect(raised("2050-06-08", 1)).toBe("raised");
    expect(raised("2050-06-09", 1)).toBe("apart");
    expect(raised("2040-06-08", 2)).toBe("apart");
    expect(raised(undefined, 1)).toBe("apart");
  });
  it("grade 3 from the start merges with nothing", () => {
    expect(severalDisabilities({ bornOn, earlier: lesser, later: grade2, mergedGrade: 1 })).toBe("apart");
  });
  it("the employees' pension is no less than before", () => {
    expect(mergedAmount(yen(500_000), yen(620_000))).toBe(620_000);
    expect(mergedAmount(yen(700_000), yen(620_000))).toBe(700_000);
  });
});

describe("R-466 a higher grade", () => {
  const from = (facts: { rightOn: string; lastReviewOn?: string; hasBasicRight?: boolean; evidentlyWorse?: boolean }) =>
    gradeReviewFrom(
      {
        bornOn: parseDate("1965-06-10"),
        hasBasicRight: facts.hasBasicRight ?? true,
        evidentlyWorse: facts.evidentlyWorse ?? false,
        rightOn: parseDate(facts.rightOn),
        ...(facts.lastReviewOn ? { lastReviewOn: parseDate(facts.lastReviewOn) } : {}),
      },
      at,
      params,
    );
  it("can be asked for when a year has passed since the right or the last examination", () => {
    expect(from({ rightOn: "2025-04-10" })).toBe("2026-04-11");
    expect(from({ rightOn: "2020-04-10", lastReviewOn: "2025-12-31" })).toBe("2027-01-01");
    expect(from({ rightOn: "2025-04-10", evidentlyWorse: true })).toBe("2025-04-10");
  });
  it("no more from 65 on without a basic right", () => {
    expect(from({ rightOn: "2029-06-07", hasBasicRight: false })).toBe("2030-06-08");
    expect(from({ rightOn: "2029-06-08", hasBasicRight: false })).toBeUndefined();
    expect(from({ rightOn: "2029-06-08" })).toBe("2030-06-09");
  });
  it("changes the amount from the month after", () => {
    expect(formatMonth(reviewedFrom(parseDate("2026-10-31")))).toBe("2026-11");
  });
});

describe("R-467 out of grade", () => {
  it("suspends; grade 3 suspends the basic pension alone", () => {
    expect([1, 2, 3, undefined].map((grade) => outOfGrade("basic", grade as 1 | 2 | 3 | undefined))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([1, 2, 3, undefined].map((grade) => outOfGrade("employees", grade as 1 | 2 | 3 | undefined))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
  it("the right ends at 65, or three years later where that is later", () => {
    const ends = (outOn: string) => disabilityRightEnds(parseDate("1965-06-10"), parseDate(outOn), at, params);
    expect(ends("2020-04-01")).toBe("2030-06-09");
    expect(ends("2027-06-10")).toBe("2030-06-09");
    expect(ends("2028-04-01")).toBe("2031-03-31");
  });
});

describe("R-469 compensation of the employer", () => {
  it("suspends for six years from the next month", () => {
    const { from, to } = labourCompensationSuspends(parseDate("2026-06-10"), params);
    expect([formatMonth(from), formatMonth(to)]).toEqual(["2026-07", "2032-07"]);
  });
});

describe("R-120, R-477 grade 1 or 2 exempts from contributions", () => {
  it("from the month before the right, to the month in which three years outside the grades are over", () => {
    const { from, to } = disabilityExemptMonths(parseMonth("2026-06"), parseDate("2030-04-01"), params);
    expect([formatMonth(from), to && formatMonth(to)]).toEqual(["2026-05", "2033-04"]);
    expect(disabilityExemptMonths(parseMonth("2026-06"), undefined, params).to).toBeNull();
  });
});
