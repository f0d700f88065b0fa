import type { DraftScenario, Fields } from "#components/planner/draft.ts";
import { type Age, ageOfMonths, monthsOfAge } from "#lib/time/index.ts";

/** The two old-age pensions, each with a start of its own. */
export const PENSIONS = ["oldAgeBasic", "oldAgeEmployees"] as const;
export type Pension = (typeof PENSIONS)[number];
export type StartAges = Readonly<Record<Pension, Age>>;

const months = (years: number): number => years * 12;

/** Start ages that exist, in whole months: 60y0m to 65y0m and 66y0m to 75y0m. */
export const START_AGES: readonly Age[] = [
  ...Array.from({ length: months(65) - months(60) + 1 }, (_, i) => ageOfMonths(months(60) + i)),
  ...Array.from({ length: months(75) - months(66) + 1 }, (_, i) => ageOfMonths(months(66) + i)),
];

const AT_65: Age = { years: 65, months: 0 };

/** Place of an age on the slider, the nearest where the law knows no such start. */
export function stepOf(age: Age): number {
  const wanted = monthsOfAge(age);
  let best = 0;
  for (const [i, candidate] of START_AGES.entries()) {
    const [here, there] = [candidate, START_AGES[best] ?? candidate].map((one) => Math.abs(monthsOfAge(one) - wanted));
    if ((here ?? 0) < (there ?? 0)) best = i;
  }
  return best;
}

export const isEarly = (age: Age): boolean => monthsOfAge(age) < monthsOfAge(AT_65);

/**
 * The start ages after one was moved. An early start is made for both pensions together, so the other follows; when it
 * ends, a pension that was only drawn along goes back to 65. Deferred starts are free of each other. From the age of a
 * special pension on (`specialAge`) the basic pension starts early by itself.
 * Law: NPA suppl. 9-2, EPIA suppl. 7-3, 13-4 (both claims together). Rules.
 */
export function withStart(ages: StartAges, moved: Pension, to: Age, specialAge?: number): StartAges {
  const other: Pension = moved === "oldAgeBasic" ? "oldAgeEmployees" : "oldAgeBasic";
  const alone = (pension: Pension, age: Age) =>
    pension === "oldAgeBasic" && specialAge !== undefined && isEarly(age) && monthsOfAge(age) >= months(specialAge);
  if (isEarly(to) && !alone(moved, to)) return { oldAgeBasic: to, oldAgeEmployees: to };
  const others = isEarly(ages[other]) && !alone(other, ages[other]) ? AT_65 : ages[other];
  return moved === "oldAgeBasic"
    ? { oldAgeBasic: to, oldAgeEmployees: others }
    : { oldAgeBasic: others, oldAgeEmployees: to };
}

/** Can the pension from 65 be asked for at this age, without a deferral? */
export const mayAskFrom65 = (age: Age): boolean => monthsOfAge(age) >= months(66);

/** The choice of a person after a start was moved; that the pension is asked for from 65 on stays only where it can be. */
export function choiceWithStart(choice: Fields, ages: StartAges, moved: Pension, to: Age, specialAge?: number): Fields {
  const starts = withStart(ages, moved, to, specialAge);
  const kept = (pension: Pension) =>
    choice[`${pension}From65`] === true && mayAskFrom65(starts[pension]) ? { [`${pension}From65`]: true } : {};
  return { person: choice["person"], ...starts, ...kept("oldAgeBasic"), ...kept("oldAgeEmployees") };
}

/** The starts of a person in a scenario of the draft; 65 where none is given or none can be read. */
export function startAgesOf(scenario: DraftScenario | undefined, person: unknown): StartAges {
  const choice = scenario?.commencement?.find((one) => one.person === person);
  return { oldAgeBasic: ageFrom(choice?.oldAgeBasic), oldAgeEmployees: ageFrom(choice?.oldAgeEmployees) };
}

function ageFrom(age: Partial<Age> | undefined): Age {
  return typeof age?.years === "number"
    ? { years: age.years, months: typeof age.months === "number" ? age.months : 0 }
    : AT_65;
}
