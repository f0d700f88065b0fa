import { parameters } from "#data/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  type DeathFacts,
  type DeceasedPay,
  type Outcome,
  type Relation,
  type SurvivorsEmployees,
  type SurvivorsRight,
  survivorsEmployeesAt,
  survivorsRight,
} from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { parts } from "./a-case.ts";

/** The enacted law; the amounts of FY2026 stand for later years. */
export const under: ParameterReader = parameters.under({}, { kind: "level", amountsOf: 2026, gapsOnly: true });

type Dates = { readonly bornOn?: string; readonly diedOn?: string };

/** An employee born in 1975 with 120 months, who dies insured in October 2026, unless said otherwise. */
export const aDeath = ({
  bornOn = "1975-06-10",
  diedOn = "2026-10-05",
  ...rest
}: Dates & Partial<Omit<DeathFacts, "bornOn" | "diedOn">> = {}): DeathFacts => ({
  bornOn: parseDate(bornOn),
  diedOn: parseDate(diedOn),
  nationalInsured: true,
  formerlyInsuredResident: false,
  employeesInsured: true,
  firstVisitWithin5Years: false,
  contributions: { met: true, reasons: [] },
  qualifyingMonths: rest.employeesMonths ?? 120,
  employeesMonths: 120,
  ...rest,
});

/** A death in retirement on so many months of insurance: the long-term kind alone. */
export const retired = (employeesMonths: number, facts: Parameters<typeof aDeath>[0] = {}): DeathFacts =>
  aDeath({ bornOn: "1956-06-10", nationalInsured: false, employeesInsured: false, employeesMonths, ...facts });

/** 120 months from 2003-04 at 350,000, unless said otherwise. */
export const aPay = (months = 120, average = 350_000, bornOn = "1975-06-10"): DeceasedPay => ({
  bornOn: parseDate(bornOn),
  main: parts({}, { months, average }),
  employeesMonths: months,
});

/** A remuneration-related amount that is known. */
export const known = (amount: number, employeesMonths: number, bornOn = "1956-06-10"): DeceasedPay => ({
  bornOn: parseDate(bornOn),
  main: parts({}, {}),
  stated: yen(amount),
  employeesMonths,
});

type Who = {
  readonly relation?: Relation;
  readonly bornOn: string;
  readonly children?: readonly string[];
  readonly disabled?: boolean;
};

export const rightOf = (
  { relation = "wife", bornOn, children = [], disabled = false }: Who,
  death = aDeath(),
  more: Partial<Parameters<typeof survivorsRight>[0]> = {},
): Outcome<SurvivorsRight> =>
  survivorsRight(
    {
      death,
      survivor: { relation, bornOn: parseDate(bornOn), disabled },
      children: children.map((born) => ({ bornOn: parseDate(born), disabled: false })),
      ...more,
    },
    under,
  );

type Paid = Omit<Parameters<typeof survivorsEmployeesAt>[1], "own"> & { readonly own?: number };

/** The pension in a month of the right that a death gives, on the record of X-34 unless said otherwise. */
export const paidIn = (
  month: string,
  who: Who,
  death = aDeath(),
  facts: Partial<Paid> = {},
): Outcome<SurvivorsEmployees> => {
  const right = rightOf(who, death);
  if (right.status === "notEligible") return right;
  const { own, ...rest } = facts;
  return survivorsEmployeesAt(
    right.breakdown,
    { pay: aPay(), ...rest, ...(own === undefined ? {} : { own: own as Yen }) },
    parseMonth(month),
    under,
  );
};
