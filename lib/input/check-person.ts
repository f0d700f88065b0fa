import { addMonths, attainsInMonth, formatMonth, type Month, monthOfDate } from "#lib/time/index.ts";
import { aboutAgreementMonths } from "./check-agreements.ts";
import { aboutOtherIncome } from "./check-incomes.ts";
import { aboutRecord } from "./check-record.ts";
import { overlaps, reversed } from "./check-spans.ts";
import { aboutSpells } from "./check-spells.ts";
import { type Issue, issue } from "./issue.ts";
import { date, list, month, type Raw, record } from "./raw.ts";
import { BORN_FROM } from "./scope.ts";

/** Faults of a person by themselves: birth, statement, stays abroad, career. */
export function aboutPerson(person: Raw, at: string, startsAt: Month | undefined): Issue[] {
  const found: Issue[] = [];
  const born = date(person.bornOn);
  if (born !== undefined && startsAt !== undefined && monthOfDate(born) > startsAt)
    found.push(issue(`${at}.bornOn`, "outOfRange", { cause: "bornAfterStart", max: formatMonth(startsAt) }));
  if (born !== undefined && born < BORN_FROM.basic)
    found.push(issue(`${at}.bornOn`, "outOfRange", { cause: "oldLaw", min: BORN_FROM.basic }));
  for (const name of ["naturalisedOn", "permanentResidentFrom"] as const) {
    const day = date(person[name]);
    if (born !== undefined && day !== undefined && day < born)
      found.push(issue(`${at}.${name}`, "outOfRange", { cause: "beforeBirth", min: born }));
  }
  if (month(person.deemedRemunerationFiledIn) !== undefined && person.deemedRemunerationFiled !== true)
    found.push(
      issue(`${at}.deemedRemunerationFiledIn`, "contradiction", {
        cause: "notFiled",
        with: `${at}.deemedRemunerationFiled`,
      }),
    );
  const statement = record(person.record);
  const through = month(statement.through);
  if (born !== undefined && through !== undefined && through < attainsInMonth(born, 15))
    found.push(
      issue(`${at}.record.through`, "outOfRange", { cause: "before15", min: formatMonth(attainsInMonth(born, 15)) }),
    );
  if (through !== undefined && startsAt !== undefined && through > startsAt)
    found.push(issue(`${at}.record.through`, "outOfRange", { cause: "throughAfterStart", max: formatMonth(startsAt) }));
  found.push(...aboutRecord(statement, `${at}.record`, born, through));
  found.push(...reversed(list(person.staysAbroad).map(record), `${at}.staysAbroad`));
  found.push(...overlaps(list(person.staysAbroad).map(record), `${at}.staysAbroad`));
  found.push(...aboutAgreementMonths(person, at));
  found.push(...aboutOtherIncome(person, `${at}.otherIncome`));
  const after = through === undefined ? undefined : addMonths(through, 1);
  found.push(...aboutSpells(list(person.career).map(record), person, `${at}.career`, after, "insideRecord"));
  return found;
}
