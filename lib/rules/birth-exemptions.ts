import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  attainsInMonth,
  type IsoDate,
  type Month,
  monthOfDate,
  type Period,
  parseMonth,
} from "#lib/time/index.ts";

const later = (a: Month, b: Month): Month => (a > b ? a : b);

/** The part of a period from the month on in which the law has the waiver; empty (`to` = `from`) where nothing is left. */
function since(introduced: Month, { from, to }: Period): Period {
  const start = later(from, introduced);
  return { from: start, to: later(start, to) };
}

/**
 * Months of the maternity exemption (産前産後期間の免除) of a mother in category 1: the month before the birth to two months
 * after it, from three months before for a multiple birth; months from 2019-04 on only, so that a birth of February 2019
 * has April left. No income test, and a late notice loses nothing. The months count as fully paid, may carry the additional
 * contribution, and go before every other exemption; other kinds of insurance have none.
 *
 * In:  `month`, the month the birth is due, or of the birth itself where it came before the notice. A notice given
 *      beforehand stands when the birth falls in another month.
 * Out: the months, possibly none.
 * Law: NPA 88-2, 5(1), NPR 73-6; notice 1206-1 of 6 December 2018. Rule R-126.
 */
export function maternityMonths(month: Month, multipleBirth: boolean, params: ParameterReader): Period {
  const introduced = parseMonth(params.get("exemptionIntroducedIn", month).maternity);
  const law = params.stretchIfAny("maternityExemption", later(month, introduced))?.value;
  if (!law) return { from: month, to: month };
  const before = multipleBirth ? law.monthsBeforeMultipleBirth : law.monthsBefore;
  return since(introduced, { from: addMonths(month, -before), to: addMonths(month, law.monthsAfter + 1) });
}

/**
 * Months of the childcare exemption (育児期間の免除) of a parent in category 1, father and mother alike, with no test of
 * income or leave: from the month the child begins to be raised to the month before it attains 1. A mother who had the
 * maternity exemption has the nine months after it instead. Months from 2026-10 on only. They count as fully paid.
 *
 * In:  `raisedFrom`, where that is not the birth (adoption); `maternity`, the mother's own months.
 * Out: the months, possibly none.
 * Law: NPA 88-3 (Act 47 of 2024). Rule R-127.
 */
export function childcareMonths(
  child: { readonly bornOn: IsoDate; readonly raisedFrom?: IsoDate | undefined },
  maternity: Period | undefined,
  params: ParameterReader,
): Period {
  const from = monthOfDate(child.raisedFrom ?? child.bornOn);
  const introduced = parseMonth(params.get("exemptionIntroducedIn", from).childcare);
  const at = later(from, introduced);
  const endAge = params.stretchIfAny("childcareExemptionEndAge", at)?.value;
  if (endAge === undefined) return { from, to: from };
  if (!maternity || maternity.to <= maternity.from)
    return since(introduced, { from, to: attainsInMonth(child.bornOn, endAge) });
  const months = params.get("childcareExemptionMonthsAfterMaternity", at);
  return since(introduced, { from: maternity.to, to: addMonths(maternity.to, months) });
}
