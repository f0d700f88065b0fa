import { parameters } from "#data/index.ts";
import type { InsuredParts } from "#lib/career/index.ts";
import { type ContributionMonths, contributionMonthsSchema } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { OldAgeBasicCase, OldAgeEmployeesCase, Outcome } from "#lib/rules/index.ts";
import { type Age, parseDate, parseMonth } from "#lib/time/index.ts";

/** The law and the amounts of the newest data. */
export const params: ParameterReader = parameters.under();

type Months = Partial<Omit<ContributionMonths, "before200904">> & {
  readonly before200904?: Partial<ContributionMonths["before200904"]>;
};

/** National Pension months; kinds that are left out are 0. */
export const months = (some: Months): ContributionMonths => contributionMonthsSchema.parse(some);

type Basic = {
  readonly bornOn?: string;
  readonly age?: Partial<Age>;
  readonly additionalMonths?: number;
  readonly foreignMonths?: number;
  readonly asOf?: string;
} & Months;

/** A basic pension at 65 in November 2026 of someone born in 1961, unless said otherwise. */
export const aCase = ({
  bornOn = "1961-05-10",
  age,
  asOf = "2026-11",
  additionalMonths = 0,
  foreignMonths = 0,
  ...some
}: Basic): OldAgeBasicCase => ({
  bornOn: parseDate(bornOn),
  months: months(some),
  additionalMonths,
  foreignMonths,
  commencementAge: { years: 65, months: 0, ...age },
  at: parseMonth(asOf),
});

/** Insured months with an average each, as the employees' rules take them. */
export const parts = (
  to: { months?: number; average?: number },
  from: { months?: number; average?: number },
): InsuredParts => {
  const part = ({ months: count = 0, average = 0 }) => ({ months: count, total: { num: average * count, den: 1 } });
  return { to200303: part(to), from200304: part(from) };
};

type Employees = {
  readonly bornOn?: string;
  readonly main?: InsuredParts;
  readonly guaranteed?: InsuredParts;
  readonly within?: number;
  readonly qualifyingMonths?: number;
  readonly age?: Partial<Age>;
  readonly asOf?: string;
} & Pick<OldAgeEmployeesCase, "insuredWork" | "stated">;

/** 120 months at 300,000 to 2003-03 and 300 at 400,000 after, at 65 in November 2026, unless said otherwise. */
export const anEmployee = ({
  bornOn = "1961-12-08",
  main = parts({ months: 120, average: 300_000 }, { months: 300, average: 400_000 }),
  guaranteed,
  within,
  qualifyingMonths,
  age,
  asOf = "2026-11",
  ...rest
}: Employees = {}): OldAgeEmployeesCase => {
  const employeesMonths = main.to200303.months + main.from200304.months;
  return {
    bornOn: parseDate(bornOn),
    main,
    ...(guaranteed ? { guaranteed } : {}),
    employeesMonths,
    monthsAged20To59: within ?? employeesMonths,
    qualifyingMonths: qualifyingMonths ?? employeesMonths,
    commencementAge: { years: 65, months: 0, ...age },
    at: parseMonth(asOf),
    ...rest,
  };
};

/** The breakdown of an outcome; an error names the reasons where the law refuses. */
export function breakdown<B>(outcome: Outcome<B>): B {
  if (outcome.status === "notEligible") throw new Error(JSON.stringify(outcome.reasons));
  return outcome.breakdown;
}

/** The reasons of a refusal; an error where there is none. */
export function reasons(outcome: Outcome<unknown>): readonly unknown[] {
  if (outcome.status === "payable") throw new Error("not refused");
  return outcome.reasons;
}
