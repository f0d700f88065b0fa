import { employeesGrades as employees } from "#data/tables/employees-grades.ts";
import { healthGrades as health } from "#data/tables/health-grades.ts";
import { yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

const employeesGrades = {
  name: "employeesGrades",
  ja: "標準報酬月額等級表 (厚生年金)",
  law: "EPIA art. 20",
  steps: [
    {
      from: "1954-05",
      value: employees["1954-05"],
      source: ["memory", "hotta-std"],
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits; bounds not known",
    },
    {
      from: "1960-05",
      value: employees["1960-05"],
      source: "memory",
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits; bounds not known",
    },
    {
      from: "1965-05",
      value: employees["1965-05"],
      source: "memory",
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits; bounds not known",
    },
    {
      from: "1969-11",
      value: employees["1969-11"],
      source: "memory",
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits; bounds not known",
    },
    {
      from: "1971-11",
      value: employees["1971-11"],
      source: "memory",
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits; bounds not known",
    },
    {
      from: "1973-11",
      value: employees["1973-11"],
      source: "memory",
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits; bounds not known",
    },
    {
      from: "1976-08",
      value: employees["1976-08"],
      source: ["exblog-std", "memory"],
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits; bounds not known",
    },
    {
      from: "1980-10",
      value: employees["1980-10"],
      source: "memory",
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits; bounds not known",
    },
    {
      from: "1985-10",
      value: employees["1985-10"],
      source: ["law-1985-34", "memory"],
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits; grades 1 to 8 read in the act",
    },
    {
      from: "1989-12",
      value: employees["1989-12"],
      source: "memory",
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits",
    },
    {
      from: "1994-11",
      value: employees["1994-11"],
      source: "memory",
      confidence: "memory",
      note: "row amounts from memory, the number of grades fits",
    },
    {
      from: "2000-10",
      value: employees["2000-10"],
      source: ["gem-table-2000", "exblog-std", "hotta-std", "kyoukai-r08"],
      confidence: "verified",
    },
    {
      from: "2016-10",
      value: employees["2016-10"],
      source: ["kouritu-2016", "paperzz-2017", "kigyoujitsumu-2016"],
      confidence: "verified",
    },
    {
      from: "2020-09",
      value: employees["2020-09"],
      source: ["kyoukai-r08", "pmac-table", "jlt-epi20", "tani-numbers"],
      confidence: "verified",
    },
    {
      from: "2027-09",
      value: employees["2027-09"],
      source: ["fujita-cap", "nakazono-reform", "kyoukai-r08", "derived"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
      note: "bounds as in the health insurance table",
    },
    {
      from: "2028-09",
      value: employees["2028-09"],
      source: ["fujita-cap", "nakazono-reform", "kyoukai-r08", "derived"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
      note: "bounds as in the health insurance table",
    },
    {
      from: "2029-09",
      value: employees["2029-09"],
      source: ["fujita-cap", "nakazono-reform", "kyoukai-r08", "derived"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
      note: "bounds as in the health insurance table",
    },
  ],
} satisfies Series<"employeesGrades">;

const healthGrades = {
  name: "healthGrades",
  ja: "標準報酬月額等級表 (健康保険)",
  law: "Health Insurance Act art. 40",
  steps: [
    { from: "2007-04", value: health["2007-04"], source: "hotta-std", confidence: "single" },
    {
      from: "2016-04",
      value: health["2016-04"],
      source: ["kyoukai-r08", "pmac-table"],
      confidence: "verified",
      note: "start month from memory",
    },
  ],
} satisfies Series<"healthGrades">;

/** Cap of the bonuses of one month together. */
const employeesBonusMonthlyCap = {
  name: "employeesBonusMonthlyCap",
  ja: "標準賞与額の上限 (厚生年金)",
  law: "EPIA art. 24-4",
  steps: [
    {
      from: "2003-04",
      value: yen(1_500_000),
      source: ["kyoukai-r08", "tani-numbers", "openfisca-jp"],
      confidence: "verified",
    },
  ],
} satisfies Series<"employeesBonusMonthlyCap">;

/** Cap of a fiscal year’s bonuses. Until March 2007 the cap was 2,000,000 yen a month (healthBonusMonthlyCap). */
const healthBonusAnnualCap = {
  name: "healthBonusAnnualCap",
  ja: "標準賞与額の上限 (健康保険)",
  law: "Health Insurance Act art. 45",
  steps: [
    { from: "2007-04", value: yen(5_400_000), source: "memory", confidence: "memory" },
    {
      from: "2016-04",
      value: yen(5_730_000),
      source: ["kyoukai-r08", "tani-numbers", "openfisca-jp"],
      confidence: "verified",
    },
  ],
} satisfies Series<"healthBonusAnnualCap">;

const healthBonusMonthlyCap = {
  name: "healthBonusMonthlyCap",
  ja: "標準賞与額の上限 (健康保険, 2007年3月まで)",
  law: "Health Insurance Act art. 45",
  steps: [{ from: "2003-04", until: "2007-04", value: yen(2_000_000), source: "memory", confidence: "memory" }],
} satisfies Series<"healthBonusMonthlyCap">;

/** Only the ends of the tables are known for these years. */
const employeesRemunerationBefore195405 = {
  name: "employeesRemunerationBefore195405",
  ja: "標準報酬月額の下限・上限 (1954年4月まで)",
  law: "former Workers’ and Employees’ Pension Insurance Acts",
  steps: [
    { from: "1942-06", value: { lowest: yen(10), highest: yen(150) }, source: "exblog-std", confidence: "single" },
    { from: "1944-10", value: { lowest: yen(10), highest: yen(200) }, source: "memory", confidence: "memory" },
    { from: "1946-04", value: { lowest: yen(30), highest: yen(600) }, source: "memory", confidence: "memory" },
    {
      from: "1947-06",
      value: { lowest: yen(100), highest: yen(600) },
      source: ["exblog-std", "memory"],
      confidence: "memory",
    },
    {
      from: "1948-08",
      value: { lowest: yen(300), highest: yen(8_100) },
      source: ["exblog-std", "memory"],
      confidence: "memory",
    },
    { from: "1949-05", value: { lowest: yen(2_000), highest: yen(8_000) }, source: "memory", confidence: "memory" },
    {
      from: "1951-11",
      until: "1954-05",
      value: { lowest: yen(3_000), highest: yen(8_000) },
      source: "memory",
      confidence: "memory",
    },
  ],
} satisfies Series<"employeesRemunerationBefore195405">;

/** Days with pay that a month needs to count, and grades by which pay must have moved. */
const remunerationReview = {
  name: "remunerationReview",
  ja: "定時決定・随時改定",
  law: "EPIA arts. 21, 23, 23-2",
  steps: [
    {
      from: "2016-10",
      value: {
        baseDays: 17,
        partTimeBaseDays: 15,
        shortTimeBaseDays: 11,
        gradesForRevision: 2,
        gradesAfterLeave: 1,
      },
      source: ["law-epi", "tani-numbers", "memory"],
      confidence: "single",
      note: "15 days and the two grades are practice",
    },
  ],
} satisfies Series<"remunerationReview">;

export const remuneration = [
  employeesGrades,
  healthGrades,
  employeesBonusMonthlyCap,
  healthBonusAnnualCap,
  healthBonusMonthlyCap,
  employeesRemunerationBefore195405,
  remunerationReview,
] as const;
