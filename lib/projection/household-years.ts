import { type Yen, yen } from "#lib/money/index.ts";
import { type IsoDate, monthsOf } from "#lib/time/index.ts";
import { type Payment, paymentsIn } from "./payments.ts";
import type { Status } from "./status.ts";
import type { PersonProjection, ScenarioProjection } from "./types.ts";
import { sumOfParts } from "./years.ts";

/** One fiscal year of a household, both people on one line. */
export type HouseholdYear = {
  readonly fiscalYear: number;
  readonly people: readonly {
    readonly id: string;
    /** At the end of the year. */
    readonly age: number;
    /** In order of time, each once. */
    readonly statuses: readonly Status[];
    readonly contributions: Yen;
    /** For the months of the year. */
    readonly benefits: Yen;
    /** Due for the months of the year and withheld. */
    readonly withheld: Yen;
  }[];
  readonly paidIn: Yen;
  /** For the months of the year. */
  readonly paidOut: Yen;
  /** What the pay days of the year bring, April to February. */
  readonly payments: readonly Payment[];
  readonly received: Yen;
  readonly payDays: number;
};

/**
 * Every fiscal year of a scenario from `first` to the end of its last member, and the next where the last payment falls in
 * it: what is due for February and March is paid in April.
 */
export function householdYears({ people, changes }: ScenarioProjection, first: number): HouseholdYear[] {
  const paidIn = (fiscalYear: number) =>
    people
      .flatMap(({ id, paidUntil }) =>
        paymentsIn(
          changes.filter(({ person }) => person === id),
          fiscalYear,
          paidUntil,
        ),
      )
      .sort((a, b) => a.from - b.from);
  const end = Math.max(...people.flatMap(({ years }) => years.map(({ fiscalYear }) => fiscalYear)));
  const last = paidIn(end + 1).length > 0 ? end + 1 : end;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i): HouseholdYear => {
    const fiscalYear = first + i;
    const rows = people.flatMap((person) => rowOf(person, fiscalYear));
    const payments = paidIn(fiscalYear);
    return {
      fiscalYear,
      people: rows,
      paidIn: sum(rows.map(({ contributions }) => contributions)),
      paidOut: sum(rows.map(({ benefits }) => benefits)),
      payments,
      received: sum(payments.map(({ amount }) => amount)),
      payDays: new Set<IsoDate>(payments.map(({ paidOn }) => paidOn)).size,
    };
  });
}

function rowOf({ id, years, statuses }: PersonProjection, fiscalYear: number): HouseholdYear["people"] {
  const year = years.find((candidate) => candidate.fiscalYear === fiscalYear);
  if (!year) return [];
  const { from, to } = monthsOf(fiscalYear);
  const runs = statuses.filter((run) => run.from < to && run.to > from);
  return [
    {
      id,
      age: year.age,
      statuses: [...new Set(runs.map(({ status }) => status))],
      contributions: yen(year.nationalContribution + year.employeesContribution),
      benefits: sumOfParts(year.paid),
      withheld: year.suspended,
    },
  ];
}

const sum = (amounts: readonly Yen[]): Yen => yen(amounts.reduce((total, amount) => total + amount, 0));
