import type { Plan, Scenario } from "#lib/input/index.ts";
import { toDecimal } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { creditedMonths } from "#lib/rules/index.ts";
import { addMonths, formatMonth, type Month, parseMonth } from "#lib/time/index.ts";
import { employeesMonths, nationalMonths } from "./counted-months.ts";
import { marriageOf } from "./family.ts";
import type { Member } from "./household.ts";
import { waivedMonthsPayable } from "./late-payments.ts";
import type { Timeline } from "./timeline.ts";
import type { Reason } from "./types.ts";

/**
 * What an early claim of this scenario closes for this person, for good: the reduction, voluntary insurance where months are
 * missing, late payment where waived months are left, later disability claims; in a couple a widow's pension, and a
 * survivors' employees' pension beside it before 65. Claims before the plan's present are facts and need no warning.
 * Law: NPA-S 9-2(1)(5), 9-2-3, 9-2-4, NPA 94(1), EPIA-S 11-4. Rules.
 */
export function earlyClaimNotices(
  plan: Plan,
  scenario: Scenario,
  timelines: readonly Timeline[],
  params: ParameterReader,
): Reason[] {
  return timelines.flatMap(({ member, rights }, i) => {
    const early = rights.find((right) => right.status === "payable" && right.adjustmentMonths < 0);
    if (early?.status !== "payable" || early.claimMonth < parseMonth(plan.startsAt)) return [];
    const { claimMonth } = early;
    const spouse = timelines[1 - i]?.member;
    const said = (code: string, details: object = {}): Reason => ({
      code,
      person: member.person.id,
      from: formatMonth(claimMonth),
      ...details,
    });
    const couple =
      spouse && marriageOf(plan, scenario)(claimMonth) !== false && (spouse.diesIn ?? claimMonth) >= claimMonth;
    const voluntary = voluntaryMonthsLeft(member, claimMonth, params);
    const late = waivedMonthsPayable(member.ledger, addMonths(claimMonth, -1), params);
    return [
      said("earlyForLife", { change: toDecimal(early.adjustmentRate) }),
      ...(voluntary > 0 ? [said("earlyClosesVoluntary", { months: voluntary })] : []),
      ...(late > 0 ? [said("earlyClosesLatePayment", { months: late })] : []),
      said("earlyClosesDisability"),
      ...(couple && member.person.sex === "female" ? [said("earlyClosesWidow")] : []),
      ...(couple && employeesMonths(spouse, spouse.ledger.attains65).all > 0 ? [said("earlyOrSurvivors")] : []),
    ];
  });
}

/** Months before 65 and outside work that voluntary insurance could still have added, up to the full career. */
function voluntaryMonthsLeft(member: Member, claimMonth: Month, params: ParameterReader): number {
  const { months } = nationalMonths(member, claimMonth);
  const { credited, fullCareer } = creditedMonths(months, member.bornOn, claimMonth, params);
  const missing = Math.ceil((fullCareer * credited.den - credited.num) / credited.den);
  const { from, scheme, attains65 } = member.ledger;
  const open = scheme.subarray(claimMonth - from, attains65 - from).filter((kind) => kind === 0).length;
  return Math.min(missing, open);
}
