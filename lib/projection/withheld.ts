import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { suspendedByEarnings } from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import type { Parts } from "./types.ts";
import { NO_PARTS } from "./years.ts";

/**
 * What the earnings test, and `offset` yen a year beside it, withhold of an employees' pension in a month whose work, if
 * any is tested, has this pay. `tested`: the part
 * of `due` that the test looks at, that is the remuneration-related one without the increment of a deferral, with the fixed
 * one of a special pension where the cohort's age has opened it; all kinds of insurance together. When all of that goes, the
 * addition for dependants goes too; the transitional addition and the increment stay. Other pensions are never tested.
 * Law: EPIA 46, EPIA-S 7-5, 11-6, Act 34 of 1985 suppl. 62. Rules R-345, R-385, R-390, R-395, R-397, R-401.
 */
export function withheldByWork(
  member: Member,
  due: Parts,
  tested: Yen,
  offset: number,
  annualRemuneration: number | undefined,
  month: Month,
  params: ParameterReader,
): Parts {
  const under65 = month <= member.ledger.attains65;
  const byEarnings =
    annualRemuneration === undefined ? 0 : suspendedByEarnings(tested, annualRemuneration, under65, month, params);
  const withheld = yen(Math.min(tested, byEarnings + offset));
  if (withheld === 0) return NO_PARTS;
  const ofRelated = yen(Math.min(withheld, due.remunerationRelated));
  return {
    ...NO_PARTS,
    remunerationRelated: ofRelated,
    fixed: yen(withheld - ofRelated),
    dependents: withheld === tested ? due.dependents : yen(0),
  };
}
