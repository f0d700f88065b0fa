import { type Birth, CATEGORY_1, fillCells, STANDING } from "#lib/career/index.ts";
import type { Person, Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { childcareMonths, maternityMonths, type Reason } from "#lib/rules/index.ts";
import { formatMonth, type IsoDate, type Month, monthOfDate, type Period, parseMonth } from "#lib/time/index.ts";
import type { Life } from "./household.ts";

/** A birth with what decides its exemptions: the month it was due, and whether more than one child was born. */
export type Childbirth = Birth & { readonly dueMonth: Month; readonly multipleBirth: boolean };

/** The children of a plan, and those born in one scenario. */
export function birthsOf({ children }: Plan, { events }: Scenario): Childbirth[] {
  if (children.length + events.length === 0) return [];
  const born = events.flatMap((event) => (event.kind === "childbirth" ? [{ ...event, bornOn: event.on }] : []));
  return [...children, ...born].map(({ parents, bornOn, raisedFrom, dueOn, multipleBirth }) => ({
    parents,
    bornOn: bornOn as IsoDate,
    dueMonth: monthOfDate((dueOn ?? bornOn) as IsoDate),
    multipleBirth,
    ...(raisedFrom === undefined ? {} : { raisedFrom: raisedFrom as IsoDate }),
  }));
}

/** An exemption around a birth goes before everything else that category 1 knows. */
const mayBeWaived = (standing: number): boolean => CATEGORY_1.has(standing) && standing !== STANDING.waived;

/**
 * Contributions of category-1 parents around a birth: months from the plan's start on are waived and count as paid, where
 * the scenario files for it; months before it are facts, and said where nobody filed.
 */
export function waiveAroundBirths(
  plan: Plan,
  scenario: Scenario,
  { person, ledger, turns }: Life,
  births: readonly Childbirth[],
  params: ParameterReader,
): Reason[] {
  if (births.length === 0) return [];
  const startsAt = parseMonth(plan.startsAt);
  const notices: Reason[] = [];
  for (const { filed, notFiled, months } of births.flatMap((birth) => exemptionsOf(person, birth, params))) {
    const open: Month[] = [];
    for (let month = months.from; month < months.to; month++)
      if (mayBeWaived(ledger.standing[month - ledger.from] ?? STANDING.none)) open.push(month as Month);
    const past = open.filter((month) => month < startsAt);
    const coming = open.filter((month) => month >= startsAt);
    if (past.length > 0) notices.push({ code: notFiled, ...said(person, past) });
    if (coming.length === 0 || !scenario.birthExemptionsFiled) continue;
    for (const month of coming) {
      const i = month - ledger.from;
      fillCells(ledger.standing, STANDING.waived, i, i + 1, turns);
    }
    notices.push({ code: filed, ...said(person, coming) });
  }
  return notices;
}

const said = ({ id }: Person, months: readonly Month[]) => ({
  person: id,
  from: formatMonth(months[0] as Month),
  to: formatMonth(months.at(-1) as Month),
  months: months.length,
});

/** Months of an exemption, and the codes that say whether it is filed for. */
type Exemption = { readonly filed: string; readonly notFiled: string; readonly months: Period };

const MATERNITY = { filed: "maternityExemptionFiled", notFiled: "maternityExemptionNotFiled" };
const CHILDCARE = { filed: "childcareExemptionFiled", notFiled: "childcareExemptionNotFiled" };

/** A mother's months around the birth and the nine after them; every other parent's months until the child is one. */
function exemptionsOf({ id, sex }: Person, birth: Childbirth, params: ParameterReader): Exemption[] {
  if (!birth.parents.includes(id)) return [];
  const mother = sex === "female" && birth.raisedFrom === undefined;
  const maternity = mother ? maternityMonths(birth.dueMonth, birth.multipleBirth, params) : undefined;
  const childcare: Exemption = { ...CHILDCARE, months: childcareMonths(birth, maternity, params) };
  return maternity ? [{ ...MATERNITY, months: maternity }, childcare] : [childcare];
}
