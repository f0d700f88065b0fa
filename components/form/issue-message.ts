import type { Format, Translate } from "#components/intl/format.ts";
import { agreements } from "#data/agreements.ts";
import type { Issue } from "#lib/input/index.ts";

/** The details that sentences may name. */
const DETAILS = [
  "min",
  "max",
  "from",
  "to",
  "months",
  "month",
  "on",
  "fromAge",
  "toAge",
  "format",
  "allowed",
  "expected",
] as const;

/** A finding as a sentence: picked by code and cause, with its numbers. */
export function issueMessage(issue: Issue, t: Translate & { has?: (key: string) => boolean }, format: Format): string {
  const values: Record<string, string | number> = {};
  for (const name of DETAILS) if (issue[name] !== undefined) values[name] = format.detail(issue[name]);
  if (issue.cause === "percent")
    for (const name of ["min", "max"]) if (typeof issue[name] === "number") values[name] = format.percent(issue[name]);
  // countries are codes in an issue, and names in a sentence
  if (issue.cause === "noAgreement" || issue.cause === "agreementAddsNothing")
    values["allowed"] = format.detail(countryNames(issue["allowed"], format.locale));
  if (typeof issue["kind"] === "string") values["kind"] = t(`kind.${issue["kind"]}`);
  return t(keyOf(issue), values);
}

const countryNames = (codes: unknown, locale: Format["locale"]): readonly string[] =>
  agreements.filter(({ country }) => Array.isArray(codes) && codes.includes(country)).map((one) => one[locale]);

const CAUSES: Readonly<Record<string, readonly string[]>> = {
  contradiction: [
    "overlap",
    "reversed",
    "sameId",
    "samePerson",
    "monthlyOrStandard",
    "earnedOrAverage",
    "additionalNotAllowed",
    "oneOfTwo",
    "sameMonths",
    "additionalFrom65",
    "employeesAmongPaid",
    "nothingToPay",
    "sameMonth",
    "onlyByAccountDebit",
    "category3Half",
    "category3HasNoPay",
    "leaveOverlap",
    "leaveOfDirector",
    "standardOfSeveral",
    "notFiled",
    "alreadyMarried",
    "notMarried",
    "alreadyAbroad",
    "notAbroad",
    "notEmployed",
    "notInJob",
    "appliedInJob",
    "from65BeforeAge",
    "secondDeath",
    "sameCause",
  ],
  outOfRange: [
    "before15",
    "beforeAge",
    "afterAge",
    "afterDeath",
    "beforeStart",
    "beforePath",
    "insideRecord",
    "payBeforeGrades",
    "stepOrder",
    "stepAfterSpell",
    "beforeBirth",
    "deathBeforeBirth",
    "bornAfterStart",
    "oldLaw",
    "employeesBornBefore",
    "bornBeforeParent",
    "dueFarFromBirth",
    "beforeScheme",
    "beforeExemption",
    "bonusMonth",
    "afterRates",
    "deferralAge",
    "groundAge",
    "dayStudent",
    "specialVoluntary",
    "beforeAdditional",
    "moreThanLived",
    "throughAfterStart",
    "paidBefore",
    "paidBeforeStart",
    "paidAfterClaim",
    "paidTooLate",
    "notYetOver",
    "beforeInsurance",
    "months",
    "bonusCap",
    "afterExemption",
    "beforeTables",
    "leaveBeforeSpell",
    "leaveOutsideSpell",
    "childcareTooLong",
    "length",
    "eventBeforeStart",
    "parentTooYoung",
    "gradeBeforeVisit",
    "gradeOrder",
    "continuationAge",
    "lumpSumFrom65",
    "appliedBeforeLoss",
    "afterBenefitPeriod",
    "divorceDay",
    "splitBeforeDivorce",
    "splitTooLate",
    "splitAfterDeath",
    "splitShare",
    "eventAfterDeath",
    "birthAfterMother",
    "birthAfterFather",
    "deathBeforeFact",
    "visitAfterDeath",
    "factAfterStart",
    "fixedBeforeVisit",
    "percent",
    "gradeBeforeCertification",
    "incomeAfterLife",
    "needOrder",
    "ageOfDeathPast",
  ],
  notAllowedValue: ["nobody", "version", "outlookYear", "noAgreement", "agreementAddsNothing"],
  badFormat: ["shareLink"],
  personalNumber: ["myNumber", "basicPensionNumber"],
};

const FORMATS: Readonly<Record<string, string>> = { "YYYY-MM": "month", "YYYY-MM-DD": "date", FYyyyy: "fiscalYear" };

/** The message key of a finding. An overlap without an end, or a range with one limit, has a sentence of its own. */
export function keyOf(issue: Issue): string {
  const { code, cause } = issue;
  if (cause === "overlap") return issue["months"] === undefined ? "contradiction.overlapOpen" : "contradiction.overlap";
  if (cause !== undefined && CAUSES[code]?.includes(cause)) return `${code}.${cause}`;
  switch (code) {
    case "outOfRange":
      if (issue["min"] === undefined) return "outOfRange.tooHigh";
      return issue["max"] === undefined
        ? "outOfRange.tooLow"
        : issue["min"] === 0
          ? "outOfRange.fromZero"
          : "outOfRange.between";
    case "badFormat":
      return `badFormat.${FORMATS[String(issue["format"])] ?? "other"}`;
    case "wrongType":
      return issue["expected"] === "number" ? "wrongType.number" : "wrongType.other";
    case "contradiction":
    case "notAllowedValue":
    case "personalNumber":
      return `${code}.other`;
    case "notJson":
    case "unknownCalculation":
    case "unknownField":
    case "notAnInteger":
    case "notAGrade":
    case "bonusWithoutPeriod":
    case "asOfOutsideCoverage":
    case "required":
      return code;
    default:
      return code satisfies never;
  }
}
