import { parameters } from "#data/index.ts";
import { valuation2024 } from "#data/outlooks.ts";
import type { OutlookAssumption } from "#lib/input/index.ts";
import { type Rate, toDecimal } from "#lib/money/index.ts";
import type { Law, Outlook, PathYear } from "#lib/parameters/index.ts";
import { slideOf } from "#lib/rules/index.ts";
import { firstMonthOf, parseFiscalYear } from "#lib/time/index.ts";

/** Years of a path that a user's own rates are written out for; the last stands for all later ones. */
const CUSTOM_YEARS = 100;

/**
 * The outlook that an assumption means from the amounts of a fiscal year on, under a state of the law. In the cases of the
 * valuation the law decides what part of the slide employees' pensions take while it says so (R-024); the valuation itself was
 * made before that.
 */
export function outlookOf(assumption: OutlookAssumption | undefined, amountsOf: number, law: Law): Outlook {
  switch (assumption?.kind) {
    case "valuation2024": {
      const years = valuation2024.paths[assumption.case]
        .filter(({ fiscalYear }) => fiscalYear > amountsOf)
        .map((year) => ({ ...year, slideEmployees: slideOfEmployees(year, law) }));
      const id = JSON.stringify([assumption.case, law.knownAt, law.frozenAt]);
      return { kind: "path", id, amountsOf, years };
    }
    case "custom": {
      const { prices, wages, slide, slideUntil } = assumption;
      const id = JSON.stringify([prices, wages, slide, slideUntil, law.knownAt, law.frozenAt]);
      return { kind: "path", id, amountsOf, years: customYears(assumption, amountsOf, law) };
    }
    default:
      return { kind: "level", amountsOf };
  }
}

/** Between its adjustment and none: a year's slide of employees' pensions where the law takes a part of the whole one. */
function slideOfEmployees(year: PathYear, law: Law): number {
  const share = employeesShare(year.fiscalYear, law);
  return share < 1 ? 1 - (1 - year.slideBasic) * share : year.slideEmployees;
}

const employeesShare = (fiscalYear: number, law: Law): number =>
  toDecimal(parameters.under(law).get("employeesSlideShare", firstMonthOf(fiscalYear)));

/** The same prices, wages and slide in every year; a slide that an index has no room for is carried over. */
function customYears(
  { prices, wages, slide, slideUntil }: Extract<OutlookAssumption, { kind: "custom" }>,
  amountsOf: number,
  law: Law,
): readonly PathYear[] {
  const last = slideUntil === undefined ? undefined : parseFiscalYear(slideUntil);
  const index = millionths(1 + wages);
  let carried: Rate | undefined;
  return Array.from({ length: CUSTOM_YEARS }, (_, i): PathYear => {
    const fiscalYear = amountsOf + 1 + i;
    const slides = last === undefined || fiscalYear <= last;
    const slid = slides ? slideOf(index, millionths(1 - slide), carried) : undefined;
    carried = slid?.carried;
    const slideBasic = slid ? toDecimal(slid.applied) : 1;
    return {
      fiscalYear,
      prices: 1 + prices,
      wages: 1 + wages,
      slideBasic,
      slideEmployees: 1 - (1 - slideBasic) * employeesShare(fiscalYear, law),
      pay: 1 + wages,
      pricesInYear: 1 + prices,
    };
  });
}

const millionths = (factor: number): Rate => ({ num: Math.round(factor * 1e6), den: 1_000_000 });
