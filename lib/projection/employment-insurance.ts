import type { Scenario } from "#lib/input/index.ts";
import type { Yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { continuationOffset, monthly, type UnemploymentOffset, unemploymentOffset } from "#lib/rules/index.ts";
import {
  addMonths,
  attainsOn,
  dateOf,
  daysInMonth,
  type IsoDate,
  type Month,
  monthNumberOf,
  monthOfDate,
  type Period,
  parseMonth,
  yearOf,
} from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import type { Reason } from "./types.ts";

/** The benefits of employment insurance that a person draws in a scenario and that bear on a pension. */
export type EmploymentInsurance = {
  readonly continuation: readonly (Period & { readonly wageAt60: number })[];
  readonly unemployment: readonly { readonly leftOn: IsoDate; readonly appliedOn: IsoDate; readonly days: number }[];
};

/** What the events of a scenario say of these benefits. */
export function employmentInsuranceOf({ events }: Scenario, person: string): EmploymentInsurance {
  if (events.length === 0) return NO_BENEFITS;
  return {
    continuation: events.flatMap((event) =>
      event.kind === "continuationBenefit" && event.person === person
        ? [{ from: parseMonth(event.from), to: parseMonth(event.to), wageAt60: event.monthlyWageAt60 }]
        : [],
    ),
    unemployment: events.flatMap((event) =>
      event.kind === "jobLoss" && event.person === person && event.unemploymentBenefit
        ? [
            {
              leftOn: event.on as IsoDate,
              appliedOn: event.unemploymentBenefit.appliedOn as IsoDate,
              days: event.unemploymentBenefit.days,
            },
          ]
        : [],
    ),
  };
}

const NO_BENEFITS: EmploymentInsurance = { continuation: [], unemployment: [] };

/** What one month of these benefits withholds: everything, or a yearly amount beside the earnings test. */
export type Offset =
  | { readonly kind: "unemployment"; readonly offset: UnemploymentOffset }
  | { readonly kind: "continuation"; readonly annualAmount: Yen; readonly pay: number; readonly wageAt60: number };

/** What employment insurance withholds of one employees' pension; `turns` are the months in which that can change. */
export type Offsets = { readonly in: (month: Month) => Offset | undefined; readonly turns: readonly Month[] };

const NO_OFFSETS: Offsets = { in: () => undefined, turns: [] };

/**
 * What a member's benefits of employment insurance withhold before 65 of an employees' pension whose right arises in `right`;
 * from the month after attaining 65 on, nothing. `cutByEarnings` tells the months that the earnings test cuts.
 * Law: EPIA-S 7-4, 7-5, 11-5, 11-6. Rules R-377, R-400, R-401, R-403.
 */
export function offsetsOf(
  member: Member,
  right: Month,
  cutByEarnings: (month: Month) => boolean,
  params: ParameterReader,
): Offsets {
  const { bornOn, ledger, employmentInsurance } = member;
  const { continuation, unemployment } = employmentInsurance;
  if (right >= ledger.attains65 || continuation.length + unemployment.length === 0) return NO_OFFSETS;
  const unemployed = unemployment.map((benefit) =>
    unemploymentOffset(
      {
        ...benefit,
        bornOn,
        rightOn: dayOfRight(member, right),
        ...worksAgain(member, benefit.appliedOn),
        cutByEarnings,
      },
      params,
    ),
  );
  return {
    in: (month) => {
      const stopped = unemployed.find(({ withheld }) => withheld.includes(month));
      if (stopped) return { kind: "unemployment", offset: stopped };
      const drawn = continuation.find(({ from, to }) => from <= month && month < to);
      const pay = ledger.charged[month - ledger.from] ?? 0;
      if (!drawn || pay === 0 || month <= right || month > ledger.attains65) return undefined;
      const { annualAmount, wageAt60 } = continuationOffset(
        { bornOn, remuneration: pay, wageAt60: drawn.wageAt60, at: month },
        params,
      );
      return annualAmount > 0 ? { kind: "continuation", annualAmount, pay, wageAt60 } : undefined;
    },
    turns: [
      ...unemployed.flatMap(({ withheld }) => withheld.flatMap((month) => [month, addMonths(month, 1)])),
      // pay and the limits of the benefit can change in any of its months
      ...continuation.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => addMonths(from, i))),
    ],
  };
}

/** The day of the right: the one on which ages are attained, in that month. */
function dayOfRight({ bornOn }: Member, right: Month): IsoDate {
  const day = Number(attainsOn(bornOn, 60).slice(8, 10));
  return dateOf(yearOf(right), monthNumberOf(right), Math.min(day, daysInMonth(right)));
}

/** The first insured month after an application for work. */
function worksAgain({ ledger }: Member, appliedOn: IsoDate): { worksAgainIn?: Month } {
  const from = addMonths(monthOfDate(appliedOn), 1);
  const found = ledger.scheme.findIndex((scheme, i) => scheme > 0 && ledger.from + i >= from);
  return found < 0 ? {} : { worksAgainIn: addMonths(ledger.from, found) };
}

/** Why unemployment benefit withholds the pension from a month on, or no longer does; undefined where neither begins. */
export function unemploymentReason(now: Offset | undefined, before: Offset | undefined): Reason | undefined {
  if (now?.kind === before?.kind) return undefined;
  if (now?.kind === "unemployment") {
    const { daysPaid, withheld, released } = now.offset;
    return { code: "unemploymentOffset", days: daysPaid, months: withheld.length, released: released.length };
  }
  return before?.kind === "unemployment" ? { code: "unemploymentOffsetEnds" } : undefined;
}

/** Why the benefit for continued employment withholds another amount than before; undefined where it does not. */
export function continuationReason(now: Offset | undefined, before: Offset | undefined): Reason | undefined {
  const amountOf = (offset: Offset | undefined) => (offset?.kind === "continuation" ? offset.annualAmount : 0);
  if (amountOf(now) === amountOf(before)) return undefined;
  if (now?.kind !== "continuation") return { code: "continuationOffsetEnds" };
  return { code: "continuationOffset", amount: monthly(now.annualAmount), pay: now.pay, wageAt60: now.wageAt60 };
}
