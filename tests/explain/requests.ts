import fc from "fast-check";
import type { Request } from "../contract/cases.ts";

/** Random requests of every public calculation that the schemas let through; some are refused by the law. */
const text = (year: number, month: number) => `${year}-${String(month).padStart(2, "0")}`;
const monthBetween = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => text(year, month));
const asOf = fc.oneof(monthBetween(2019, 2026), fc.constantFrom("2018-04", "2018-10", "2026-11", "2027-03"));
const bornBetween = (from: number, to: number) =>
  fc
    .tuple(monthBetween(from, to), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `${month}-${String(day).padStart(2, "0")}`);
/** Around the cut-offs of the law, and anywhere. */
const bornOn = fc.oneof(
  bornBetween(1938, 2000),
  fc.constantFrom(
    "1937-04-02",
    "1941-04-01",
    "1941-04-02",
    "1946-04-01",
    "1952-04-02",
    "1956-04-01",
    "1956-04-02",
    "1962-04-01",
    "1962-04-02",
  ),
);
const months = fc.oneof(fc.nat(600), fc.nat(120));
const yen = fc.oneof(
  fc.nat(10_000_000),
  fc.nat(1_000_000).map((thousands) => thousands * 1000),
);
const age = fc
  .record({ years: fc.integer({ min: 60, max: 75 }), months: fc.nat(11) })
  .map(({ years, months: more }) => ({
    years,
    months: years === 65 || years === 75 ? 0 : more,
  }));

const exempt = { quarterExempt: months, halfExempt: months, threeQuarterExempt: months, fullExempt: months };
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) => fc.record(fields, { requiredKeys: [] });
const contributionMonths = some({
  paid: months,
  ...exempt,
  before200904: some(exempt),
  studentOrDeferred: months,
  complementary: months,
});

const few = fc.nat(20);
const fewMonths = some({
  paid: fc.nat(80),
  quarterExempt: few,
  halfExempt: few,
  threeQuarterExempt: few,
  before200904: some({ halfExempt: few }),
});

const insuredWork = fc
  .record({
    from: fc.integer({ min: 2009 * 12, max: 2026 * 12 }),
    months: fc.integer({ min: 1, max: 60 }),
    gap: fc.nat(6),
    pay: fc.nat(1_500_000),
  })
  .map(({ from, months: count, gap, pay }) => {
    const month = (at: number) => text(Math.floor(at / 12), (at % 12) + 1);
    const later = from + count + gap;
    return [
      { from: month(from), to: month(from + count), totalMonthlyRemuneration: pay },
      { from: month(later), to: month(later + 12), totalMonthlyRemuneration: Math.floor(pay / 2) },
    ];
  });

const record = {
  monthsTo2003: fc.nat(480),
  averageStandardMonthlyRemuneration: fc.nat(700_000),
  monthsFrom2003: fc.nat(480),
  averageStandardRemuneration: fc.nat(1_000_000),
};
const employeesRecord = fc.record(record);

/** Periods of pay that follow each other from some month on, and bonuses inside them. */
const records = fc
  .record({
    from: fc.integer({ min: 1965 * 12, max: 2012 * 12 }),
    lengths: fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.nat(750_000)), { minLength: 1, maxLength: 5 }),
    bonus: fc.nat(1_500),
  })
  .map(({ from, lengths, bonus }) => {
    const month = (at: number) => text(Math.floor(at / 12), (at % 12) + 1);
    const newest = 2018 * 12 + 3;
    const remuneration: { from: string; to: string; standardMonthlyRemuneration: number }[] = [];
    const bonuses: { month: string; standardBonus: number }[] = [];
    let at = from;
    for (const [length, standardMonthlyRemuneration] of lengths) {
      const to = Math.min(at + length, newest);
      if (to <= at) break;
      remuneration.push({ from: month(at), to: month(to), standardMonthlyRemuneration });
      if (to - 1 >= 2003 * 12 + 3) bonuses.push({ month: month(to - 1), standardBonus: bonus * 1000 });
      at = to;
    }
    return { remuneration, bonuses };
  });

const grades = fc.constantFrom(88_000, 98_000, 104_000, 110_000, 118_000, 126_000, 200_000, 320_000, 590_000, 620_000);
const payments = fc.array(
  fc.record({
    month: monthBetween(2018, 2026),
    amount: fc.nat(3_000_000),
    healthInsurer: fc.constantFrom("", "a", "b"),
  }),
  { minLength: 1, maxLength: 5 },
);
const pay = fc.record({ remuneration: fc.nat(2_000_000), baseDays: fc.nat(31) });

const earner = fc.record(
  { annualIncome: fc.nat(2_500_000), annualDeductions: fc.nat(900_000), dependents: fc.nat(4) },
  { requiredKeys: ["annualIncome"] },
);
const waived = fc.uniqueArray(
  fc.record({
    month: monthBetween(2013, 2023),
    exemption: fc.constantFrom("quarter", "half", "threeQuarter", "full", "student", "deferral"),
  }),
  { maxLength: 8, selector: ({ month }) => month },
);

const children = fc.array(
  fc.record({ bornOn: bornBetween(1998, 2017), disabled: fc.boolean() }, { requiredKeys: ["bornOn"] }),
  { maxLength: 4 },
);

const inputs: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "qualifying-period": fc.record({ contributionMonths, foreignMonths: months }),
  "commencement-adjustment": fc.record(
    {
      bornOn,
      commencementAge: age,
      annualAmount: yen,
      transitionalAdditionAnnualAmount: fc.nat(1_000_000),
      insuredWork,
    },
    { requiredKeys: ["bornOn", "commencementAge", "annualAmount"] },
  ),
  "commencement-break-even": fc.record({ bornOn, commencementAge: age, comparedAge: age }),
  "old-age-basic": fc.record({
    bornOn,
    contributionMonths,
    additionalContributionMonths: months,
    commencementAge: age,
  }),
  "average-standard-remuneration": fc.tuple(bornOn, records).map(([born, record]) => ({ bornOn: born, ...record })),
  "old-age-employees": fc
    .record({
      bornOn,
      employeesRecord,
      guarantee: fc.option(fc.tuple(fc.nat(700_000), fc.nat(1_000_000))),
      commencementAge: age,
      insuredWork: fc.option(insuredWork),
    })
    .map(({ bornOn: born, employeesRecord: pay, guarantee, commencementAge, insuredWork: work }) => ({
      bornOn: born,
      employeesRecord: pay,
      commencementAge,
      ...(guarantee
        ? {
            guaranteedRecord: {
              ...pay,
              averageStandardMonthlyRemuneration: guarantee[0],
              averageStandardRemuneration: guarantee[1],
            },
          }
        : {}),
      ...(work ? { insuredWork: work } : {}),
      monthsAged20To59: Math.min(480, pay.monthsTo2003),
    })),
  "transitional-addition": fc.tuple(bornOn, months, fc.nat(480)).map(([born, employeesMonths, within]) => ({
    bornOn: born,
    employeesMonths,
    monthsAged20To59: Math.min(employeesMonths, within),
  })),
  "earnings-test": fc
    .record({
      parts: fc.record(
        {
          remunerationRelatedAnnualAmount: fc.oneof(fc.nat(4_000_000), fc.constant(0)),
          transitionalAdditionAnnualAmount: fc.nat(400_000),
          deferralIncrementAnnualAmount: fc.nat(1_000_000),
          dependentsAdditionAnnualAmount: fc.nat(600_000),
          under65: fc.boolean(),
        },
        { requiredKeys: ["remunerationRelatedAnnualAmount"] },
      ),
      earned: fc.oneof(
        fc.record({ totalMonthlyRemuneration: fc.nat(1_200_000) }),
        fc.record(
          { standardMonthlyRemuneration: fc.nat(650_000), standardBonusesLast12Months: fc.nat(4_500_000) },
          { requiredKeys: ["standardMonthlyRemuneration"] },
        ),
      ),
    })
    .map(({ parts, earned }) => ({ ...parts, ...earned })),
  "special-old-age-employees": fc
    .record({
      bornOn: bornBetween(1947, 1967).filter((born) => born >= "1947-04-02"),
      sex: fc.constantFrom("female", "male"),
      work: fc.constantFrom("general", "publicService", "minerOrSeaman", "policeOrFire"),
      more: fc.nat(120),
      insured: fc.boolean(),
      disabled: fc.boolean(),
      record: fc.record({ ...record, monthsTo2003: fc.nat(300), monthsFrom2003: fc.nat(280) }),
      known: fc.boolean(),
    })
    .map(({ more, record: pay, known, ...facts }) => ({
      ...facts,
      employeesMonths: Math.min(600, pay.monthsTo2003 + pay.monthsFrom2003 + more),
      ...(known ? { employeesRecord: pay } : {}),
    })),
  "dependents-addition": fc.record(
    {
      bornOn: bornBetween(1938, 1970),
      employeesMonths: fc.oneof(fc.nat(600), fc.integer({ min: 240, max: 480 })),
      spouse: fc.record(
        {
          bornOn: bornBetween(1950, 1985),
          employeesMonths: months,
          drawsDisabilityPension: fc.boolean(),
          hasOldAgeRight: fc.boolean(),
        },
        { requiredKeys: ["bornOn"] },
      ),
      children,
    },
    { requiredKeys: ["bornOn", "employeesMonths"] },
  ),
  "transfer-addition": fc.record(
    { bornOn: bornBetween(1926, 1967), employeesMonths: fc.nat(300), spouseHadAddition: fc.boolean() },
    { requiredKeys: ["bornOn"] },
  ),
  "pensioners-support-benefit": fc.oneof(
    fc.record({
      kind: fc.constant("oldAge"),
      bornOn,
      contributionMonths,
      annualPension: fc.nat(1_000_000),
      annualOtherIncome: fc.nat(100_000),
      householdTaxExempt: fc.boolean(),
    }),
    fc.record({
      kind: fc.constantFrom("disability", "survivors"),
      grade: fc.constantFrom(1, 2),
      annualOtherIncome: fc.nat(8_000_000),
      dependents: fc.nat(5),
    }),
  ),
  "widows-pension": fc.record({
    bornOn: bornBetween(1953, 1995),
    husbandContributionMonths: contributionMonths,
    marriedYears: fc.integer({ min: 8, max: 50 }),
    husbandDrewPension: fc.constantFrom(false, false, false, true),
  }),
  "death-grant": fc.record({
    contributionMonths,
    additionalContributionMonths: fc.integer({ min: 0, max: 80 }),
    deceasedDrewPension: fc.constantFrom(false, false, false, true),
    survivorsBasicPayable: fc.constantFrom(false, false, false, true),
  }),
  "pension-split": fc.record({
    divorcedOn: bornBetween(2017, 2030),
    first: yen,
    second: fc.nat(3_000_000_000),
    share: fc.oneof(
      fc.constant(0.5),
      fc.nat(50_000).map((count) => count / 100_000),
    ),
  }),
  "lump-sum-withdrawal": fc
    .record(
      {
        national: fc.record({ contributionMonths: fewMonths, lastPaidMonth: monthBetween(2015, 2026) }),
        employees: fc.oneof(
          fc.record({
            lastMonth: monthBetween(2006, 2026),
            months: fc.nat(100),
            averageStandardRemuneration: fc.nat(900_000),
          }),
          fc.record(
            {
              lastMonth: monthBetween(2006, 2026),
              records: fc.array(
                fc.record({
                  months: fc.nat(40),
                  standardMonthlyRemuneration: fc.integer({ min: 88_000, max: 650_000 }),
                }),
                { maxLength: 3 },
              ),
              standardBonusTotal: fc.nat(3_000).map((thousands) => thousands * 1000),
            },
            { requiredKeys: ["lastMonth", "records"] },
          ),
        ),
        leftJapanOn: bornBetween(2016, 2027),
      },
      { requiredKeys: [] },
    )
    .map((facts) => ({ national: { contributionMonths: { paid: 12 }, lastPaidMonth: "2024-03" }, ...facts })),
  "survivors-basic": fc.oneof(
    fc.record({ survivor: fc.constant("spouse"), bornOn: bornBetween(1950, 1990), children }),
    fc.record({ survivor: fc.constant("children"), children }),
  ),
  "survivors-employees": fc.record({
    diedOn: bornBetween(1999, 2017),
    deceased: fc
      .record({
        bornOn: bornBetween(1938, 1980),
        insuredAtDeath: fc.boolean(),
        qualifyingMonths: fc.integer({ min: 200, max: 480 }),
        record: fc.record({ ...record, monthsTo2003: fc.nat(300), monthsFrom2003: fc.integer({ min: 1, max: 280 }) }),
        amount: fc.option(fc.nat(2_000_000)),
      })
      .map(({ record: pay, amount, ...facts }) => ({
        ...facts,
        ...(amount === null
          ? { employeesRecord: pay }
          : {
              remunerationRelatedAnnualAmount: amount,
              employeesMonths: pay.monthsTo2003 + pay.monthsFrom2003,
            }),
      })),
    survivor: fc.record(
      {
        relation: fc.constantFrom("wife", "wife", "husband", "child", "parent", "grandchild", "grandparent"),
        bornOn: bornBetween(1940, 2000),
        ownOldAgeEmployeesAnnualAmount: fc.nat(2_000_000),
      },
      { requiredKeys: ["relation", "bornOn"] },
    ),
    children,
  }),
  "np-contribution": fc.record({
    exemption: fc.constantFrom("none", "quarter", "half", "threeQuarter", "full"),
    additional: fc.boolean(),
  }),
  "np-exemption": some({
    age: fc.record({ years: fc.integer({ min: 20, max: 59 }) }),
    applicant: earner,
    spouse: earner,
    householdHead: earner,
    student: fc.boolean(),
    jobLoss: fc.boolean(),
  }).map((facts) => ({ age: { years: 30 }, applicant: { annualIncome: 0 }, ...facts })),
  "np-prepayment": fc.oneof(
    fc.record({
      months: fc.constantFrom(6, 12),
      method: fc.constantFrom("slipOrCard", "accountDebit"),
      additional: fc.boolean(),
    }),
    fc.record({ months: fc.constantFrom(1, 24), method: fc.constant("accountDebit") }),
  ),
  "np-late-payment": fc.record({ months: waived, drawsOldAgeBasic: fc.boolean() }),
  "epi-contribution": fc.record({
    standardMonthlyRemuneration: grades,
    standardBonus: fc.nat(1_500).map((thousands) => thousands * 1000),
  }),
  "standard-remuneration": fc.oneof(
    fc.record({ monthlyRemuneration: fc.nat(2_000_000) }),
    fc.record({ threeMonths: fc.tuple(pay, pay, pay), minimumDays: fc.constantFrom(17, 15, 11) }),
  ),
  "standard-bonus": fc.record({ payments }),
  "employees-coverage": fc.record(
    {
      age: fc.record({ years: fc.integer({ min: 15, max: 80 }) }),
      weeklyHours: fc.integer({ min: 0, max: 480 }).map((tenths) => tenths / 10),
      regularWeeklyHours: fc.constantFrom(35, 37.5, 38.75, 40),
      monthlyDays: fc.integer({ min: 1, max: 23 }),
      regularMonthlyDays: fc.constantFrom(20, 21, 22),
      monthlyWage: fc.nat(300_000),
      student: fc.boolean(),
      firmSize: fc.nat(600),
      expectedMonths: fc.nat(14),
      coveredWorkplace: fc.boolean(),
    },
    { requiredKeys: ["age", "weeklyHours", "monthlyWage", "firmSize"] },
  ),
  "dependent-status": fc.record({
    bornOn,
    relation: fc.constantFrom("spouse", "other"),
    expectedAnnualIncome: fc.nat(2_500_000),
    insuredAnnualIncome: fc.nat(8_000_000),
    sameHousehold: fc.boolean(),
    annualRemittance: fc.nat(2_500_000),
    disabled: fc.boolean(),
    insuredOwn: fc.boolean(),
  }),
  "contribution-requirement": fc
    .record({
      occursOn: bornBetween(2015, 2040),
      bornOn: bornBetween(1950, 2000),
      paidMonths: fc.nat(200),
      exemptMonths: fc.nat(100),
      unpaid: fc.nat(300),
      last: fc.nat(12),
    })
    .map(({ unpaid, last, ...facts }) => ({
      ...facts,
      insuredMonths: facts.paidMonths + facts.exemptMonths + unpaid,
      unpaidMonthsLastYear: Math.min(last, unpaid),
    })),
  "disability-certification-day": fc
    .tuple(bornBetween(2015, 2025), fc.option(fc.nat(3)))
    .map(([firstVisitOn, years]) => ({
      firstVisitOn,
      ...(years === null ? {} : { fixedOn: `${Number(firstVisitOn.slice(0, 4)) + years}${firstVisitOn.slice(4)}` }),
    })),
  "disability-basic": fc
    .record({
      facts: fc.record(
        {
          bornOn,
          grade: fc.constantFrom(1, 2, 3),
          children: fc.array(
            fc.record({ bornOn: bornBetween(1998, 2017), disabled: fc.boolean() }, { requiredKeys: ["bornOn"] }),
            { maxLength: 4 },
          ),
          dependents: fc.nat(4),
        },
        { requiredKeys: ["bornOn", "grade"] },
      ),
      annualIncome: fc.option(fc.integer({ min: 2_500_000, max: 6_500_000 })),
    })
    .map(({ facts, annualIncome }) => ({
      ...facts,
      ...(annualIncome === null ? {} : { firstVisitBefore20: true, annualIncome }),
    })),
  "disability-employees": fc
    .record(
      {
        bornOn,
        grade: fc.constantFrom(1, 2, 3),
        employeesRecord,
        basicPayable: fc.boolean(),
        spouse: fc.record(
          {
            bornOn: bornBetween(1950, 1985),
            employeesMonths: months,
            drawsDisabilityPension: fc.boolean(),
            hasOldAgeRight: fc.boolean(),
          },
          { requiredKeys: ["bornOn"] },
        ),
      },
      { requiredKeys: ["bornOn", "grade", "employeesRecord"] },
    )
    .map(({ basicPayable, ...facts }) =>
      facts.grade === 3 || basicPayable === undefined ? facts : { ...facts, basicPayable },
    ),
  "disability-allowance": fc.record(
    { bornOn, employeesRecord, drawsOtherPension: fc.boolean(), drawsWorkInjury: fc.boolean() },
    { requiredKeys: ["bornOn", "employeesRecord"] },
  ),
};

/** Months that a calculation covers where those are fewer. */
const MONTHS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "pensioners-support-benefit": fc.oneof(monthBetween(2020, 2026), fc.constantFrom("2019-10", "2027-03")),
  "np-late-payment": fc.constantFrom("2024-04", "2024-12", "2025-03", "2025-04", "2026-03"),
};

export const aRequestOf = (calculation: string): fc.Arbitrary<Request> =>
  fc.record({
    calculation: fc.constant(calculation),
    asOf: MONTHS[calculation] ?? asOf,
    input: inputs[calculation] ?? fc.constant({}),
  });
export const aRequest: fc.Arbitrary<Request> = fc.constantFrom(...Object.keys(inputs)).chain(aRequestOf);
