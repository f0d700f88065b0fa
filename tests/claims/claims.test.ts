import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ClaimId, claimsAfter } from "#data/claims/index.ts";
import { yen } from "#lib/money/index.ts";
import { type BenefitId, NO_PARTS, type Occasion, type ScenarioProjection } from "#lib/simulate.ts";
import { dateOf, parseDate, parseMonth } from "#lib/time/index.ts";
import { aPlan } from "../projection/plan.ts";
import { aFamily, claim, claimsOf, EMPLOYEE, type Event, following, type Person } from "./households.ts";

const untilOf = (occasion: Occasion, id: ClaimId) => claim(occasion, id).until;
const exact = (on: string) => ({ on, basis: "exact" });
const right = (on: string) => ({ on, basis: "right" });
const payments = (on: string) => ({ on, basis: "payments" });
const reasonsOf = (occasion: Occasion, id: ClaimId) =>
  occasion.refused.find((one) => one.id === id)?.reasons.map(({ code }) => code);

/** A right that the projection brings, paid from the month after its claim. */
const aRight = (benefit: BenefitId, claimMonth: string, firstPaidOn: string) => ({
  benefit,
  status: "payable" as const,
  commencementAge: { years: 40, months: 0 },
  claimMonth: parseMonth(claimMonth),
  fromMonth: (parseMonth(claimMonth) + 1) as ReturnType<typeof parseMonth>,
  firstPaidOn: parseDate(firstPaidOn),
  adjustmentMonths: 0,
  adjustmentRate: { num: 0, den: 1 },
  parts: NO_PARTS,
  annualAmount: yen(1_000_000),
  monthlyAmount: yen(83_333),
});
type Right = ScenarioProjection["people"][number]["rights"][number];
const withRights =
  (id: string, ...rights: readonly Right[]) =>
  (scenario: ScenarioProjection): ScenarioProjection => ({
    ...scenario,
    people: scenario.people.map((person) =>
      person.id === id
        ? {
            ...person,
            rights: [
              ...person.rights.filter(({ benefit }) => !rights.some((one) => one.benefit === benefit)),
              ...rights,
            ],
          }
        : person,
    ),
  });

const DEATH = { kind: "death", on: "2027-06-20", person: "self" } as const;

describe("what to claim after a death on 20 June 2027", () => {
  const of = (father: Person, children = true) => following(claimsOf(aFamily([DEATH], { father, children })), "death");
  const SELF_EMPLOYED: Person = { career: [{ kind: "category1", from: "2005-06", to: null, payment: "paid" }] };

  it("the wife's change to category 1 within 14 days, to 4 July (NPA 12, order 1-2)", () => {
    const category1 = claim(of({}), "category1");
    expect(category1).toMatchObject({ by: "spouse", standing: "applies", until: exact("2027-07-04") });
    expect(category1.step.offices).toEqual(["municipality"]);
  });
  it("R-551 the death grant of a self-employed father without children: two years, to 20 June 2029", () => {
    const grant = claim(of(SELF_EMPLOYED, false), "deathGrant");
    expect(grant).toMatchObject({ by: "spouse", standing: "applies", until: exact("2029-06-20") });
    expect(grant.limit).toEqual({ kind: "years", years: 2, from: "dayAfterEvent" });
    expect(reasonsOf(of(SELF_EMPLOYED, false), "survivorsBasic")).toEqual(["noEligibleChild"]);
  });
  it("R-551 no death grant beside a basic survivors' pension, nor where he never paid in category 1", () => {
    expect(reasonsOf(of(SELF_EMPLOYED), "deathGrant")).toEqual(["survivorsBasicPayable"]);
    expect(of({}, false).refused).toContainEqual({
      id: "deathGrant",
      reasons: [{ code: "contributionMonthsTooFew", months: 0, needed: 36 }],
    });
  });
  it("R-011 the right to survivors' pensions lapses in five years, on 20 June 2032", () => {
    const pension = { by: "spouse", standing: "applies", until: right("2032-06-20") };
    expect(claim(of({}), "survivorsEmployees")).toMatchObject(pension);
    expect(claim(of({}), "survivorsBasic")).toMatchObject(pension);
    expect(untilOf(of({}), "supportBenefit")).toEqual(exact("2027-09-20"));
  });
  it("R-011, R-550 so does that to a widow's pension that is paid from 60 on only", () => {
    const widow = claim(of(SELF_EMPLOYED, false), "widowsPension");
    expect(widow).toMatchObject({ by: "spouse", standing: "applies", until: right("2032-06-20") });
  });
  it("a right that is refused is named with its reasons", () => {
    expect(reasonsOf(of(SELF_EMPLOYED), "survivorsEmployees")).toEqual(["noInsuredMonth"]);
  });
  it("where no marriage is entered, nothing is refused: it depends", () => {
    const alone = aPlan(SELF_EMPLOYED, { events: [DEATH] });
    expect(claim(following(claimsOf(alone), "death"), "survivorsEmployees")).toMatchObject({
      standing: "depends",
      until: right("2032-06-20"),
    });
  });
  it("R-011, R-018 a pensioner: notice within 14 days, or 10 with an employees' pension; unpaid from June on", () => {
    const born = { bornOn: "1960-05-01" };
    const national = of({ ...born, career: [{ kind: "category1", from: "1980-04", to: null, payment: "paid" }] });
    expect(untilOf(national, "pensionerDied")).toEqual(exact("2027-07-04"));
    // April and May were paid on 15 June; June comes on 13 August
    expect(untilOf(national, "unpaidPension")).toEqual(payments("2032-08-31"));
    expect(reasonsOf(national, "deathGrant")).toEqual(["deceasedDrewPension"]);
    const employed = of({ ...born, career: [{ ...EMPLOYEE, from: "1986-04", to: "2020-05" }] });
    expect(untilOf(employed, "pensionerDied")).toEqual(exact("2027-06-30"));
  });
  it("R-236 someone who waited for a later start leaves the months from 65 on", () => {
    const plan = aPlan(
      { bornOn: "1960-05-01", career: [{ kind: "category1", from: "1980-04", to: null, payment: "paid" }] },
      {
        events: [DEATH],
        commencement: [
          { person: "self", oldAgeBasic: { years: 70, months: 0 }, oldAgeEmployees: { years: 70, months: 0 } },
        ],
      },
    );
    // 65 on 30 April 2025: May is paid in June 2025
    expect(untilOf(following(claimsOf(plan), "death"), "unpaidPension")).toEqual(payments("2030-06-30"));
  });
  it("an employee's burial allowance, or the municipality's funeral allowance, not both", () => {
    const employed = of({});
    expect(untilOf(employed, "burialAllowance")).toEqual(exact("2029-06-20"));
    expect(reasonsOf(employed, "funeralAllowance")).toEqual(["inEmployeesHealth"]);
    const selfEmployed = of({ career: [{ kind: "category1", from: "2005-06", to: null, payment: "paid" }] });
    expect(untilOf(selfEmployed, "funeralAllowance")).toEqual({ on: "2029-06-20", basis: "earliest" });
    expect(reasonsOf(selfEmployed, "burialAllowance")).toEqual(["notInEmployeesHealth"]);
  });
  it("steps stand by their last day, those without one at the end", () => {
    const days = of({}).claims.map(({ until }) => until?.on ?? "9999");
    expect(days).toEqual(days.toSorted());
  });
});

describe("what to claim at 60 and 65", () => {
  it("R-011 the pensions of 65 of someone born on 15 June 1962: five years from 14 June 2027", () => {
    const plan = aPlan({ bornOn: "1962-06-15", career: [{ ...EMPLOYEE, from: "1986-04", to: "2022-06" }] });
    const occasion = following(claimsOf(plan), "sixtyFive");
    expect(occasion.on).toBe("2027-06-14");
    expect(untilOf(occasion, "oldAge")).toEqual(right("2032-06-14"));
  });
  it("who drew the special pension returns the postcard by the end of the birth month", () => {
    const plan = aPlan({
      bornOn: "1963-03-15",
      sex: "female",
      career: [{ ...EMPLOYEE, from: "1986-04", to: "2023-04" }],
    });
    const occasion = following(claimsOf(plan), "sixtyFive");
    expect(untilOf(occasion, "oldAgeAfterSpecial")).toEqual(exact("2028-03-31"));
    expect(occasion.claims.map(({ id }) => id)).not.toContain("oldAge");
  });
  it("born on the 1st, it is the end of the month before", () => {
    const plan = aPlan({
      bornOn: "1963-04-01",
      sex: "female",
      career: [{ ...EMPLOYEE, from: "1986-04", to: "2023-04" }],
    });
    expect(untilOf(following(claimsOf(plan), "sixtyFive"), "oldAgeAfterSpecial")).toEqual(exact("2028-03-31"));
  });
  it("R-361 the special pension of a woman born on 15 December 1963: five years from 63, 14 December 2026", () => {
    const plan = aPlan({
      bornOn: "1963-12-15",
      sex: "female",
      career: [{ ...EMPLOYEE, from: "1986-04", to: "2023-04" }],
    });
    const occasion = following(claimsOf(plan), "sixty");
    expect(occasion.on).toBe("2026-12-14");
    expect(untilOf(occasion, "specialOldAge")).toEqual(right("2031-12-14"));
  });
  it("R-200 who has too few months is told so", () => {
    const plan = aPlan({
      bornOn: "1967-06-15",
      career: [{ kind: "category1", from: "2026-11", to: null, payment: "paid" }],
    });
    const occasions = claimsOf(plan);
    expect(reasonsOf(following(occasions, "sixtyFive"), "oldAge")).toEqual(["qualifyingPeriodTooShort"]);
    expect(claim(following(occasions, "sixty"), "voluntaryInsurance").standing).toBe("depends");
  });
  it("a wife in category 3 reports to the city within 14 days of her husband's 65th", () => {
    const plan = aFamily([], { father: { bornOn: "1965-06-15", career: [{ ...EMPLOYEE, from: "1990-04" }] } });
    const occasion = following(claimsOf(plan), "sixtyFive");
    expect(claim(occasion, "category1WhenSpouseIs65")).toMatchObject({ by: "spouse", until: exact("2030-06-28") });
  });
});

describe("what to claim on leaving Japan on 20 June 2027", () => {
  const leaving = (person: object, on = "2027-06-20") =>
    following(
      claimsOf(
        aPlan(
          {
            bornOn: "1995-06-15",
            nationality: "other",
            career: [{ ...EMPLOYEE, from: "2023-04", to: "2027-06" }],
            ...person,
          },
          { events: [{ kind: "emigration", on, person: "self", country: "Brazil" }] },
        ),
      ),
      "leavingJapan",
    );
  it("R-650 the lump-sum withdrawal within two years, to 20 June 2029", () => {
    expect(untilOf(leaving({}), "lumpSumWithdrawal")).toEqual(exact("2029-06-20"));
    expect(claim(leaving({}), "lumpSumWithdrawal").limit).toMatchObject({ years: 2 });
  });
  it("R-650 the rule's own last day: insured in June 2027 too, it is 30 June 2029; with ten years there is none", () => {
    const stays = leaving(
      { career: [{ kind: "category1", from: "2023-04", to: null, payment: "paid" }] },
      "2027-06-30",
    );
    expect(untilOf(stays, "lumpSumWithdrawal")).toEqual(exact("2029-06-30"));
    const long = leaving({ bornOn: "1985-06-15", career: [{ ...EMPLOYEE, to: "2027-06" }] });
    expect(reasonsOf(long, "lumpSumWithdrawal")).toEqual(["qualifyingPeriodReached"]);
  });
  it("R-650 not for Japanese nationals, who can stay in the National Pension", () => {
    const occasion = leaving({ nationality: "japanese" });
    expect(reasonsOf(occasion, "lumpSumWithdrawal")).toEqual(["japaneseNational"]);
    expect(claim(occasion, "voluntaryInsurance").standing).toBe("depends");
    expect(reasonsOf(leaving({}), "voluntaryInsurance")).toEqual(["notJapaneseNational"]);
  });
  it("the notice of moving out from 14 days before", () => {
    expect(claim(leaving({}), "moveOut")).toMatchObject({ opensOn: "2027-06-06", until: exact("2027-06-20") });
  });
  it("a pensioner's payments go abroad from August when it is reported by the end of June", () => {
    const pensioner = leaving({ bornOn: "1960-05-01", career: [{ ...EMPLOYEE, from: "1986-04", to: "2020-05" }] });
    expect(untilOf(pensioner, "pensionPaidAbroad")).toEqual(exact("2027-06-30"));
  });
});

describe("what to claim after leaving a job on 31 March 2027", () => {
  const leaving = (person: object, event: object = {}) =>
    following(
      claimsOf(
        aPlan(
          { bornOn: "1985-06-15", career: [EMPLOYEE], ...person },
          { events: [{ kind: "jobLoss", on: "2027-03-31", person: "self", ...event }] },
        ),
      ),
      "jobLoss",
    );
  it("category 1 within 14 days, Hello Work within a year, health insurance within 20 days (EIA 20, HIA 37)", () => {
    const occasion = leaving({});
    expect(untilOf(occasion, "category1")).toEqual(exact("2027-04-14"));
    expect(claim(occasion, "unemploymentAllowance").step.offices).toEqual(["helloWork"]);
    expect(untilOf(occasion, "unemploymentAllowance")).toEqual(exact("2028-03-31"));
    expect(untilOf(occasion, "voluntaryContinuation")).toEqual(exact("2027-04-20"));
  });
  it("R-400 330 days of benefit leave 30 days more", () => {
    const occasion = leaving({}, { unemploymentBenefit: { appliedOn: "2027-04-05", days: 330 } });
    expect(claim(occasion, "unemploymentAllowance")).toMatchObject({ standing: "applies", until: exact("2028-04-30") });
  });
  it("R-128 an exemption of April 2027 can be asked for to the end of May 2029", () => {
    expect(untilOf(leaving({}), "jobLossExemption")).toEqual({ on: "2029-05-31", basis: "months" });
  });
  it("from 65 on the benefit for older job seekers takes the place of the allowance", () => {
    const occasion = leaving({ bornOn: "1961-06-15", career: [{ ...EMPLOYEE, from: "1986-04" }] });
    expect(untilOf(occasion, "olderJobSeeker")).toEqual(exact("2028-03-31"));
    expect(reasonsOf(occasion, "unemploymentAllowance")).toEqual(["attained65"]);
    expect(occasion.claims.map(({ id }) => id)).not.toContain("category1");
  });
});

describe("what to claim after a divorce and a disability", () => {
  it("R-701 a divorce on 30 April 2027: five years for the split, to 30 April 2032", () => {
    const plan = aFamily([{ kind: "divorce", on: "2027-04-30", between: ["self", "spouse"] }]);
    const occasion = following(claimsOf(plan), "divorce");
    expect(untilOf(occasion, "pensionSplit")).toEqual(exact("2032-04-30"));
    expect(claim(occasion, "category1")).toMatchObject({ by: "spouse", until: exact("2027-05-14") });
    expect(claim(occasion, "childRearingAllowance").standing).toBe("depends");
  });
  const disabled = (grades: readonly { from: string; grade: 2 }[]) =>
    aFamily([{ kind: "disability", person: "self", firstVisitOn: "2027-01-10", grades: [...grades] }]);
  it("R-011, R-451 a first visit on 10 January 2027 is certified on 10 July 2028, and the right lapses in 2033", () => {
    const occasion = following(claimsOf(disabled([{ from: "2028-07", grade: 2 }])), "disability");
    expect(occasion.on).toBe("2028-07-10");
    expect(untilOf(occasion, "disabilityBasic")).toEqual(right("2033-07-10"));
    expect(untilOf(occasion, "sicknessAllowance")).toEqual({ on: "2029-01-10", basis: "earliest" });
  });
  it("R-455 a state that grew worse later is claimed before 65", () => {
    const occasion = following(claimsOf(disabled([{ from: "2030-02", grade: 2 }])), "disability");
    // born on 15 June 1985, he is 65 on 14 June 2050
    expect(untilOf(occasion, "disabilityWorseLater")).toEqual(exact("2050-06-13"));
    expect(occasion.claims.map(({ id }) => id)).not.toContain("disabilityBasic");
  });
});

describe("the steps of every event", () => {
  /** Households in which each step comes up; what the projection brings is put in by hand. */
  function everywhere(): readonly Occasion[] {
    const CATEGORY_1 = { kind: "category1", from: "2005-06", to: null, payment: "paid" } as const;
    const OLDER: Person = { bornOn: "1962-06-15", career: [{ ...EMPLOYEE, from: "1986-04" }] };
    const WOMAN: Person = { bornOn: "1963-12-15", sex: "female", career: [{ ...EMPLOYEE, from: "1986-04" }] };
    const dependents = (person: string, from: string, to: string) => (scenario: ScenarioProjection) => {
      const change = (month: string, yearly: number) => ({
        month: parseMonth(month),
        person,
        benefit: "oldAgeEmployees" as const,
        parts: { ...NO_PARTS, dependents: yen(yearly) },
        annualAmount: yen(yearly),
        monthlyAmount: yen(0),
        suspended: NO_PARTS,
        suspendedMonthlyAmount: yen(0),
        reason: { code: "made up" },
      });
      return { ...scenario, changes: [...scenario.changes, change(from, 400_000), change(to, 0)] };
    };
    const survivors = [
      aRight("survivorsBasic", "2027-06", "2027-08-13"),
      aRight("survivorsEmployees", "2027-06", "2027-08-13"),
    ];
    const disability = aRight("disabilityBasic", "2026-12", "2027-02-15");
    const divorce: Event = { kind: "divorce", on: "2027-06-20", between: ["self", "spouse"] };
    const leaves = { kind: "emigration", on: "2027-06-20", person: "self", country: "Brazil" } as const;
    const jobLoss = { kind: "jobLoss", on: "2027-06-30", person: "self" } as const;
    const ill: Event = {
      kind: "disability",
      person: "self",
      firstVisitOn: "2026-12-10",
      grades: [{ from: "2028-06", grade: 2 }],
    };
    return [
      claimsOf(aFamily([DEATH]), withRights("spouse", ...survivors, disability)),
      claimsOf(aFamily([DEATH], { father: OLDER }), dependents("spouse", "2027-01", "2027-07")),
      claimsOf(aFamily([DEATH], { father: { career: [CATEGORY_1] }, children: false })),
      claimsOf(aFamily([DEATH], { father: { ...OLDER, bornOn: "1960-05-01" } })),
      claimsOf(aFamily([leaves], { father: { career: [CATEGORY_1] } })),
      claimsOf(aFamily([ill])),
      claimsOf(
        aFamily([ill], { father: { career: [CATEGORY_1] } }),
        withRights(
          "self",
          aRight("disabilityBasic", "2028-06", "2028-08-15"),
          aRight("survivorsBasic", "2026-12", "2027-02-15"),
        ),
      ),
      claimsOf(aFamily([{ ...ill, grades: [{ from: "2030-06", grade: 2 }] }])),
      claimsOf(aFamily([], { father: WOMAN })),
      claimsOf(
        aPlan(
          { ...OLDER, bornOn: "1966-12-15" },
          {
            commencement: [
              { person: "self", oldAgeBasic: { years: 62, months: 0 }, oldAgeEmployees: { years: 62, months: 0 } },
            ],
          },
        ),
      ),
      claimsOf(
        aPlan(OLDER, {
          commencement: [
            { person: "self", oldAgeBasic: { years: 70, months: 0 }, oldAgeEmployees: { years: 65, months: 0 } },
          ],
        }),
        withRights("self", disability),
      ),
      claimsOf(aFamily([], { father: { ...OLDER, bornOn: "1965-06-15" } })),
      claimsOf(
        aPlan({ bornOn: "1966-12-15", career: [{ kind: "category1", from: "2010-04", to: null, payment: "paid" }] }),
      ),
      claimsOf(
        aPlan({
          bornOn: "1960-06-15",
          sex: "female",
          career: [{ kind: "category1", from: "1995-04", to: null, payment: "paid" }],
        }),
      ),
      claimsOf(
        aFamily([leaves], {
          father: { nationality: "other", career: [{ ...EMPLOYEE, from: "2023-04", to: "2027-06" }] },
        }),
      ),
      claimsOf(aFamily([leaves], { father: { ...OLDER, bornOn: "1960-06-15" } })),
      claimsOf(aFamily([divorce], { father: OLDER }), dependents("self", "2027-01", "2027-07")),
      claimsOf(aFamily([jobLoss], { mother: { career: [{ ...EMPLOYEE, from: "2010-04" }] } })),
      claimsOf(aFamily([jobLoss], { father: { ...OLDER, bornOn: "1961-06-15" } })),
      ...[coupleWithTransfer()].map((plan) => claimsOf(plan)),
    ].flat();
  }
  /** He was insured for long and is younger: her addition comes with his 65th, after hers. */
  const coupleWithTransfer = () =>
    aPlan(
      {},
      {},
      {
        people: [
          {
            id: "self",
            bornOn: "1963-06-15",
            sex: "male",
            nationality: "japanese",
            career: [{ ...EMPLOYEE, from: "1986-04", to: "2023-06" }],
          },
          {
            id: "spouse",
            bornOn: "1962-03-20",
            sex: "female",
            nationality: "japanese",
            career: [{ kind: "category3", from: "1990-05", to: null }],
          },
        ],
        marriages: [{ between: ["self", "spouse"], from: "1990-05-03" }],
      },
    );
  const found = everywhere();
  it.each(Object.entries(claimsAfter))("after %s every step can come up", (event, ids) => {
    const listed = new Set(
      found.filter((one) => one.event === event).flatMap(({ claims }) => claims.map(({ id }) => id)),
    );
    expect(ids.filter((id) => !listed.has(id))).toEqual([]);
  });
  it("each names its sources, and every last day lies on or after the day it is counted from", () => {
    const claims = found.flatMap((occasion) => occasion.claims);
    expect(claims.length).toBeGreaterThan(60);
    for (const { id, sources, from, until } of claims) {
      expect(sources.length, id).toBeGreaterThan(0);
      if (until) expect(until.on >= from, `${id} ${from} ${until.on}`).toBe(true);
    }
  });
  it("events stand in order of time, none before the plan begins", () => {
    for (const plan of [aFamily([DEATH]), aFamily([])]) {
      const days = claimsOf(plan).map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
      expect(days.every((day) => day >= dateOf(2026, 11, 1))).toBe(true);
    }
  });
});

describe("why a step does not apply", () => {
  const lib = readdirSync("lib/claims")
    .map((file) => readFileSync(`lib/claims/${file}`, "utf8"))
    .join("\n");
  const codes = [...new Set([...lib.matchAll(/refused\("(\w+)"/g)].map(([, code]) => code ?? ""))];
  it.each(["ja", "en"])("is said in %s", (language) => {
    const words = (name: string) => JSON.parse(readFileSync(`data/messages/${language}/${name}.json`, "utf8"));
    expect(codes.length).toBeGreaterThan(8);
    const said = { ...words("reasons"), ...words("claims").reason };
    expect(codes.filter((code) => said[code] === undefined)).toEqual([]);
  });
});
