import { coverage, parameters } from "#data/index.ts";
import { nationalPensionBegins } from "#data/turning-points.ts";
import { attainsInMonth, formatMonth, type IsoDate, type Month, parseMonth } from "#lib/time/index.ts";
import { aboutAgreementStay } from "./check-agreements.ts";
import { type Issue, issue } from "./issue.ts";
import { entryOf, type Raw } from "./raw.ts";
import { BASIC_PENSION_FROM } from "./scope.ts";

/** What the law of one kind of spell does not allow, beyond its ages: its beginning, exemptions, additional contribution. */
export function aboutKind(
  spell: Raw,
  at: string,
  born: IsoDate,
  from: Month | undefined,
  to: Month | undefined,
): Issue[] {
  if (from === undefined) return [];
  const found: Issue[] = [];
  const begins = entryOf(SCHEME_BEGINS, spell.kind);
  if (begins !== undefined && from < parseMonth(begins))
    found.push(issue(`${at}.from`, "outOfRange", { cause: "beforeScheme", kind: spell.kind, min: begins }));
  if (spell.kind === "category1") found.push(...aboutExemption(spell, at, born, from, to));
  if (spell.kind === "complementary") found.push(...aboutComplementary(spell, at, born, from, to));
  if (spell.kind === "abroad") found.push(...aboutAgreementStay(spell, at));
  if (spell.kind === "voluntary") found.push(...aboutVoluntary(spell, at, born, from, to));
  if (spell.additional === true && from < ADDITIONAL_FROM)
    found.push(
      issue(`${at}.additional`, "outOfRange", { cause: "beforeAdditional", min: formatMonth(ADDITIONAL_FROM) }),
    );
  return found;
}

/** First month of each kind of National Pension month; category 3 came with the basic pension. */
const SCHEME_BEGINS: Readonly<Record<string, string>> = {
  category1: formatMonth(nationalPensionBegins),
  voluntary: formatMonth(nationalPensionBegins),
  category3: BASIC_PENSION_FROM,
};

const law = parameters.under();
const newest = parseMonth(coverage.to);

/** First month in which each exemption could be had. */
const EXEMPTIONS_FROM = law.get("exemptionIntroducedIn", newest);

const EXEMPTION_TYPE: Readonly<Record<string, keyof typeof EXEMPTIONS_FROM>> = {
  fullExempt: "full",
  statutoryExempt: "full",
  halfExempt: "half",
  threeQuarterExempt: "threeQuarterAndQuarter",
  quarterExempt: "threeQuarterAndQuarter",
  student: "student",
  deferred: "deferral",
  maternity: "maternity",
  childcare: "childcare",
};

/** First month of the additional contribution. */
const ADDITIONAL_FROM = (parameters.history("additionalContribution")[0]?.from ?? newest) as Month;

/** Months that may carry the additional contribution: paid in full, or waived for maternity or childcare. */
const ADDITIONAL_WITH: ReadonlySet<unknown> = new Set(["paid", "maternity", "childcare"]);

function aboutExemption(spell: Raw, at: string, born: IsoDate, from: Month, to: Month | undefined): Issue[] {
  const found: Issue[] = [];
  const type = entryOf(EXEMPTION_TYPE, spell.payment);
  const since = type && EXEMPTIONS_FROM[type];
  if (since !== undefined && from < parseMonth(since))
    found.push(issue(`${at}.payment`, "outOfRange", { cause: "beforeExemption", min: since }));
  else if (spell.payment === "deferred") {
    found.push(...aboutDeferral(at, born, from, to));
  }
  if (spell.additional === true && !ADDITIONAL_WITH.has(spell.payment))
    found.push(issue(`${at}.additional`, "contradiction", { cause: "additionalNotAllowed", with: `${at}.payment` }));
  return found;
}

/** Deferral ends with an age, under 30 until 2016-06 and under 50 since, and as a scheme. */
function aboutDeferral(at: string, born: IsoDate, from: Month, to: Month | undefined): Issue[] {
  const stretch = parameters.history("deferralEndAge").find(({ to: end }) => end === null || from < end);
  const schemeEnds = parameters.history("deferralEndAge").at(-1)?.to ?? null;
  if (!stretch)
    return [issue(`${at}.payment`, "outOfRange", { cause: "afterExemption", max: formatMonth(schemeEnds ?? from) })];
  const end = attainsInMonth(born, stretch.value);
  // an end left open runs to 60, so it has to be typed
  if (from >= end || to === undefined || to > end)
    return [
      issue(`${at}.payment`, "outOfRange", { cause: "deferralAge", toAge: stretch.value, max: formatMonth(end) }),
    ];
  return schemeEnds !== null && to > schemeEnds
    ? [issue(`${at}.payment`, "outOfRange", { cause: "afterExemption", max: formatMonth(schemeEnds) })]
    : [];
}

/** Day students stood outside the scheme until this month (R-146 c). */
const DAY_STUDENTS_UNTIL = "1991-04";

/** Complementary months lie at ages 20 to 59, but for employees' months outside them (R-146). */
function aboutComplementary(spell: Raw, at: string, born: IsoDate, from: Month, to: Month | undefined): Issue[] {
  const found: Issue[] = [];
  const free = spell.ground === "employeesOutside20To59" || spell.ground === "employeesBefore196104";
  const [min, max] = [attainsInMonth(born, 20), attainsInMonth(born, 60)];
  if (!free && (from < min || from >= max || (to !== undefined && to > max)))
    found.push(
      issue(`${at}.ground`, "outOfRange", {
        cause: "groundAge",
        fromAge: 20,
        toAge: 60,
        min: formatMonth(min),
        max: formatMonth(max),
      }),
    );
  if (spell.ground === "dayStudent" && (to === undefined || to > parseMonth(DAY_STUDENTS_UNTIL)))
    found.push(issue(`${at}.to`, "outOfRange", { cause: "dayStudent", max: DAY_STUDENTS_UNTIL }));
  return found;
}

/** From 65 only the last cohorts without a right may insure themselves, and without the additional contribution. */
function aboutVoluntary(spell: Raw, at: string, born: IsoDate, from: Month, to: Month | undefined): Issue[] {
  const at65 = attainsInMonth(born, 65);
  // without an end it goes on past 65 only where it begins there
  if (to === undefined ? from < at65 : to <= at65) return [];
  const found: Issue[] = [];
  const last = law.get("specialVoluntaryBornBefore", newest);
  if (born >= last) found.push(issue(`${at}.to`, "outOfRange", { cause: "specialVoluntary", max: formatMonth(at65) }));
  if (spell.additional === true)
    found.push(issue(`${at}.additional`, "contradiction", { cause: "additionalFrom65", with: `${at}.to` }));
  return found;
}
