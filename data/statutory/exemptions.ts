import { yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** Full exemption and deferral look at income before deductions, partial exemptions after them. */
const exemptionIncomeLimits = {
  name: "exemptionIncomeLimits",
  ja: "免除・猶予の所得基準",
  law: "NPA arts. 90, 90-2, NPO arts. 6-7 to 6-9-2",
  steps: [
    {
      from: "2006-07",
      value: {
        full: { perPerson: yen(350_000), plus: yen(220_000) },
        threeQuarterExempt: yen(780_000),
        halfExempt: yen(1_180_000),
        quarterExempt: yen(1_580_000),
        disabledOrSingleParent: yen(1_250_000),
      },
      source: "memory",
      confidence: "memory",
    },
    {
      from: "2021-07",
      value: {
        full: { perPerson: yen(350_000), plus: yen(320_000) },
        threeQuarterExempt: yen(880_000),
        halfExempt: yen(1_280_000),
        quarterExempt: yen(1_680_000),
        disabledOrSingleParent: yen(1_350_000),
      },
      source: ["keiri-menjo", "shisui-exempt", "minabe-exempt", "chomin-exempt", "tani-numbers", "order-np"],
      confidence: "verified",
      note: "start month from memory; cycle July to June",
    },
  ],
} satisfies Series<"exemptionIncomeLimits">;

/** Income after deductions; students apply for each April to March. */
const studentIncomeLimit = {
  name: "studentIncomeLimit",
  ja: "学生納付特例の所得基準",
  law: "NPA art. 90-3, NPO art. 6-9",
  steps: [
    { from: "2006-07", value: yen(1_180_000), source: ["tani-numbers", "memory"], confidence: "single" },
    {
      from: "2021-04",
      value: yen(1_280_000),
      source: ["keiri-menjo", "shisui-exempt", "minabe-exempt", "chomin-exempt", "tani-numbers", "order-np"],
      confidence: "verified",
      note: "start month from memory",
    },
  ],
} satisfies Series<"studentIncomeLimit">;

/** Added to a limit for each dependant: partial exemptions, students, disability before 20 (half suspension). */
const incomeTestDeductions = {
  name: "incomeTestDeductions",
  ja: "所得基準の扶養控除",
  law: "NPO arts. 5-4, 6-12",
  steps: [
    {
      from: null,
      value: { ordinary: yen(380_000), aged: yen(480_000), specified: yen(630_000) },
      source: "order-np",
      confidence: "verified",
    },
  ],
} satisfies Series<"incomeTestDeductions">;

const exemptionIntroducedIn = {
  name: "exemptionIntroducedIn",
  ja: "免除制度の創設",
  law: "NPA arts. 88-2 to 90-3, Act 104 of 2004 suppl. art. 19",
  steps: [
    {
      from: null,
      value: {
        full: "1961-04",
        student: "2000-04",
        half: "2002-04",
        deferral: "2005-04",
        threeQuarterAndQuarter: "2006-07",
        maternity: "2019-04",
        childcare: "2026-10",
      },
      source: ["tani-numbers", "law-np-full", "egov-registers", "memory"],
      confidence: "memory",
      note: "2005-04, 2006-07 and 2026-10 read in the acts and the register of law versions, the others from memory",
    },
  ],
} satisfies Series<"exemptionIntroducedIn">;

const deferralEndAge = {
  name: "deferralEndAge",
  ja: "納付猶予の年齢",
  law: "Act 104 of 2004 suppl. art. 19, Act 64 of 2014 suppl. art. 14",
  steps: [
    { from: "2005-04", value: 30, source: "law-np-full", confidence: "verified" },
    {
      from: "2016-07",
      until: "2035-07",
      value: 50,
      source: "law-np-full",
      confidence: "verified",
      note: "to June 2035 by Act 74 of 2025, before that to June 2030",
    },
  ],
} satisfies Series<"deferralEndAge">;

/** Months before and after the month in which the birth is due; they count as paid. */
const maternityExemption = {
  name: "maternityExemption",
  ja: "産前産後期間の免除",
  law: "NPA art. 88-2",
  steps: [
    {
      from: "2019-04",
      value: { monthsBefore: 1, monthsBeforeMultipleBirth: 3, monthsAfter: 2 },
      source: "law-np",
      confidence: "verified",
    },
  ],
} satisfies Series<"maternityExemption">;

/** Contributions of both parents are waived until the child reaches this age. */
const childcareExemptionEndAge = {
  name: "childcareExemptionEndAge",
  ja: "育児期間の免除",
  law: "NPA art. 88-3 (Act 47 of 2024)",
  steps: [
    {
      from: "2026-10",
      value: 1,
      source: ["egov-registers", "clarity-levy"],
      confidence: "verified",
      knownFrom: "2024-06",
      note: "date from the register of law versions",
    },
  ],
} satisfies Series<"childcareExemptionEndAge">;

/** A mother who had the maternity exemption goes on for this long, whenever the child was born. */
const childcareExemptionMonthsAfterMaternity = {
  name: "childcareExemptionMonthsAfterMaternity",
  ja: "育児期間の免除（産前産後に続く月数）",
  law: "NPA art. 88-3 (Act 47 of 2024)",
  steps: [
    {
      from: "2026-10",
      value: 9,
      source: ["workstyle-childcare", "memory"],
      confidence: "single",
      knownFrom: "2024-06",
    },
  ],
} satisfies Series<"childcareExemptionMonthsAfterMaternity">;

/** Exemptions and deferral run from July to June, the special rule for students from April to March. */
const exemptionYearStart = {
  name: "exemptionYearStart",
  ja: "免除の年度の始まり",
  law: "NPA arts. 90, 90-3",
  steps: [
    {
      from: null,
      value: { income: 7, student: 4 },
      source: ["keiri-menjo", "shisui-exempt", "tani-numbers"],
      confidence: "verified",
    },
  ],
} satisfies Series<"exemptionYearStart">;

export const exemptions = [
  exemptionIncomeLimits,
  studentIncomeLimit,
  incomeTestDeductions,
  exemptionIntroducedIn,
  deferralEndAge,
  maternityExemption,
  childcareExemptionEndAge,
  childcareExemptionMonthsAfterMaternity,
  exemptionYearStart,
] as const;
