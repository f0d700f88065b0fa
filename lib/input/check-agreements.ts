import { type Agreement, agreements } from "#data/agreements.ts";
import { type Issue, issue } from "./issue.ts";
import { list, type Raw, record } from "./raw.ts";

/** Every way to write a country with an agreement, in small letters: code, names in both languages, others in use. */
const BY_NAME: ReadonlyMap<string, Agreement> = new Map(
  agreements.flatMap((one) =>
    [one.country, one.ja, one.en, ...one.also].map((name) => [name.toLowerCase(), one] as const),
  ),
);

/** The agreement with a country as it is written in a plan; undefined where there is none. */
export const agreementNamed = (country: string): Agreement | undefined => BY_NAME.get(country.trim().toLowerCase());

/** Months that are entered as an agreement country's count only where the agreement adds periods up. */
export function aboutAgreementMonths(person: Raw, at: string): Issue[] {
  return list(person.agreementMonths)
    .map(record)
    .flatMap(({ country, months }, i) =>
      Number.isInteger(months) ? aboutCountry(country, `${at}.agreementMonths.${i}.country`) : [],
    );
}

/** A stay that is to be totalised lies in a country whose agreement does. */
export const aboutAgreementStay = ({ agreement, country }: Raw, at: string): Issue[] =>
  agreement === true ? aboutCountry(country, `${at}.country`) : [];

function aboutCountry(country: unknown, path: string): Issue[] {
  if (typeof country !== "string") return [];
  const found = agreementNamed(country);
  if (found?.totalises) return [];
  const allowed = agreements.filter((one) => one.totalises).map((one) => one.country);
  return [issue(path, "notAllowedValue", { cause: found ? "agreementAddsNothing" : "noAgreement", allowed })];
}
