import { type Rate, toYen, toYenSum, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { attainsInMonth, type IsoDate, type Month } from "#lib/time/index.ts";
import { PENSION_AGE } from "./pension-age.ts";

export type BesideOwnCase = {
  readonly isSpouse: boolean;
  readonly bornOn: IsoDate;
  readonly diedOn: IsoDate;
  /** The survivors' pension with the transitional addition of a widow. */
  readonly survivors: Yen;
  /** The own old-age employees' pension with its increment, without additions for dependants, before the earnings test. */
  readonly own: Yen;
  /** A survivors' basic pension is paid for the same death. */
  readonly basicPaid: boolean;
  readonly at: Month;
};

export type BesideOwn = {
  /** The own pension first, the old choice among three ways, or one of the two before 65. */
  readonly rule: "ownFirst" | "choiceOfThree" | "chooseOne";
  readonly shares?: { readonly survivors: Rate; readonly own: Rate };
  /** What both come to together; before 65 the larger of the two. */
  readonly combined: Yen;
  /** What is paid of the survivors' pension. */
  readonly payable: Yen;
};

/**
 * The survivors' employees' pension beside an own old-age employees' pension.
 *
 *   from 65   combined = survivors, or of a spouse the higher of that and survivors x 2/3 + own x 1/2     nearest yen
 *             payable  = combined - own, at least nothing: the own pension is paid first
 *
 * Of a spouse whose survivors' basic pension is paid it is the survivors' amount alone. Right-holders from before 2007-04-01
 * born to 1942-04-01 choose among own, survivors and the sum of the parts; the highest is taken here. Before 65 one of the
 * two pensions is chosen; an own pension from before 65 changes nothing in the other.
 * Law: EPIA 38, 60(1), 61, 64-2; Act 104 of 2004 suppl. 44. Rules R-545, R-546, R-547.
 */
export function besideOwnPension(facts: BesideOwnCase, params: ParameterReader): BesideOwn {
  const { survivors, own, at } = facts;
  if (at <= attainsInMonth(facts.bornOn, PENSION_AGE))
    return { rule: "chooseOne", combined: yen(Math.max(survivors, own)), payable: survivors };
  // only a spouse without the basic pension adds parts of both
  if (!facts.isSpouse || facts.basicPaid)
    return { rule: "ownFirst", combined: survivors, payable: yen(Math.max(0, survivors - own)) };
  const shares = params.get("survivorsAt65Shares", at);
  const mixed = toYenSum("benefitAmount", [
    [survivors, shares.survivors],
    [own, shares.own],
  ]);
  const { rightsBefore, birthsBefore } = params.get("choiceAt65", at);
  if (facts.diedOn >= rightsBefore || facts.bornOn >= birthsBefore) {
    const combined = yen(Math.max(survivors, mixed));
    return { rule: "ownFirst", shares, combined, payable: yen(Math.max(0, combined - own)) };
  }
  const combined = yen(Math.max(survivors, mixed, own));
  const part = toYen("benefitAmount", survivors, shares.survivors);
  const payable = combined === survivors ? survivors : combined === own ? yen(0) : part;
  return { rule: "choiceOfThree", shares, combined, payable };
}
