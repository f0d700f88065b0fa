import type { ParameterReader } from "#lib/parameters/index.ts";
import { specialStartAges } from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";

/**
 * Ages from which the cohort and the work of a person have the two parts of a special pension before 65; undefined for
 * everyone else. Whether the person has the months for it is another question.
 */
export function specialCohort(
  { bornOn, ledger, person }: Pick<Member, "bornOn" | "ledger" | "person">,
  at: Month,
  params: ParameterReader,
): { readonly startAge: number; readonly fixedPartAge?: number } | undefined {
  // a woman's private-sector months open the earlier age, whatever other kinds she has
  const privateMonths = ledger.scheme.includes(1) || person.record?.employees;
  const ages = specialStartAges(bornOn, person.sex, privateMonths ? "general" : "publicService", at, params);
  if (ages.remunerationRelated === null) return undefined;
  return { startAge: ages.remunerationRelated, ...(ages.fixedPart === null ? {} : { fixedPartAge: ages.fixedPart }) };
}
