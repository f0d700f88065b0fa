import { type Ledger, type Prefix, prefixOf } from "#lib/career/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { specialStartAges } from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";

/**
 * Ages from which the cohort and the work of a person have the two parts of a special pension before 65; undefined for
 * everyone else. `privateOnly`: it rests on private-sector work alone, for the other kinds of insurance bring a woman of this
 * cohort none. Whether the person has the months for it is another question.
 */
export function specialCohort(
  { bornOn, ledger, person }: Pick<Member, "bornOn" | "ledger" | "person">,
  at: Month,
  params: ParameterReader,
): { readonly startAge: number; readonly fixedPartAge?: number; readonly privateOnly: boolean } | undefined {
  const general = specialStartAges(bornOn, person.sex, "general", at, params);
  const others = specialStartAges(bornOn, person.sex, "publicService", at, params);
  if (general.remunerationRelated === null && others.remunerationRelated === null) return undefined;
  // a woman's private-sector months open the earlier age, whatever other kinds she has
  const before65 = ledger.scheme.subarray(0, ledger.attains65 - ledger.from);
  const ages = before65.includes(1) || person.record?.employees ? general : others;
  if (ages.remunerationRelated === null) return undefined;
  return {
    startAge: ages.remunerationRelated,
    privateOnly: others.remunerationRelated === null,
    ...(ages.fixedPart === null ? {} : { fixedPartAge: ages.fixedPart }),
  };
}

const kept = new WeakMap<Prefix, Prefix>();

/** Records of a person as far as a special pension can rest on them. */
export const ofSpecial = (member: Member, records: Prefix, at: Month, params: ParameterReader): Prefix =>
  specialCohort(member, at, params)?.privateOnly ? privateRecords(records) : records;

function privateRecords(records: Prefix): Prefix {
  if (!records.runs.some(({ scheme }) => scheme > 1)) return records;
  const known = kept.get(records);
  if (known) return known;
  const made = prefixOf(withoutPublicService(records.ledger));
  kept.set(records, made);
  return made;
}

function withoutPublicService(ledger: Ledger): Ledger {
  const own = (amount: number, i: number) => ((ledger.scheme[i] ?? 0) > 1 ? 0 : amount);
  return {
    ...ledger,
    standing: ledger.standing.map(own),
    remuneration: ledger.remuneration.map(own),
    bonus: ledger.bonus.map(own),
    scheme: ledger.scheme.map(own),
  };
}
