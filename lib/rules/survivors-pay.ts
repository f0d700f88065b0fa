import type { InsuredParts } from "#lib/career/index.ts";
import { type Rate, toYenSum, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { IsoDate, Month } from "#lib/time/index.ts";
import { newestMultipliers } from "./newest-multipliers.ts";
import type { Formula } from "./remuneration-related.ts";
import type { SurvivorsKind } from "./survivors-opening.ts";

/** The record a survivors' pension is measured by, without deferral, early reduction, transitional or other additions (R-525). */
export type DeceasedPay = {
  readonly bornOn: IsoDate;
  readonly main: InsuredParts;
  readonly guaranteed?: InsuredParts;
  /** A remuneration-related amount that is known, on the months themselves. */
  readonly stated?: Yen;
  /** All insured months, those of the stated amount included. */
  readonly employeesMonths: number;
};

export type PartOfPay = {
  readonly main: Formula;
  readonly guaranteed?: Formula;
  readonly stated: Yen;
  readonly insuredMonths: number;
  readonly countedMonths: number;
  readonly share: Rate;
  readonly amount: Yen;
};

/**
 * A share of the remuneration-related part, rounded once: of the deceased three quarters make the survivors' employees'
 * pension, one quarter the addition of the fixed term; the whole, or the factor of a grade, makes a disability pension.
 *
 *   amount = remuneration-related part x counted months / insured months x share                     nearest yen
 *
 * Short-term: fewer than 300 months count as 300, and the multipliers are those of the youngest cohorts. Long-term: the months
 * themselves, at the multipliers of the deceased's cohort. The guarantee of the older level is compared where it is known.
 * What the deceased drew early, deferred or withheld by work plays no part.
 * Law: EPIA 43(1), 50, 60(1). Rules.
 */
export function partOfPay(
  pay: DeceasedPay,
  kind: SurvivorsKind,
  share: Rate,
  at: Month,
  params: ParameterReader,
): PartOfPay {
  const { employeesMonths: insuredMonths, stated = yen(0) } = pay;
  const short = kind === "shortTerm";
  const multipliers = short
    ? newestMultipliers(at, params)
    : params.getFor("remunerationRelatedMultipliers", at, pay.bornOn);
  const countedMonths = short ? Math.max(insuredMonths, params.get("disabilityMinimumMonths", at)) : insuredMonths;
  const counted: Rate = { num: countedMonths, den: insuredMonths };
  const formula = (parts: InsuredParts, before: Rate, from: Rate, revision?: Rate): Formula => {
    const raised = revision ?? 1;
    const amount = toYenSum("benefitAmount", [
      [parts.to200303.total, before, raised, counted, share],
      [parts.from200304.total, from, raised, counted, share],
      [stated, counted, share],
    ]);
    return { parts, before, from, ...(revision ? { revision } : {}), amount };
  };
  const main = formula(pay.main, multipliers.before200304, multipliers.from200304);
  const guaranteed =
    pay.guaranteed &&
    formula(
      pay.guaranteed,
      multipliers.guaranteedBefore200304,
      multipliers.guaranteedFrom200304,
      params.getFor("guaranteedRevision", at, pay.bornOn),
    );
  const amount = yen(Math.max(main.amount, guaranteed?.amount ?? 0));
  return { main, ...(guaranteed ? { guaranteed } : {}), stated, insuredMonths, countedMonths, share, amount };
}
