import type { Translate } from "#components/intl/format.ts";

/** Further lists whose items are named by their number. */
const LISTS: ReadonlySet<string> = new Set([
  "children",
  "marriages",
  "events",
  "staysAbroad",
  "agreementMonths",
  "grades",
  "disabilities",
  "otherIncome",
]);

/** Where a finding stands, in words: "Scenario B, line 2, last month". "" for the plan as a whole. */
export function placeOf(path: string, t: Translate & { has?: (key: string) => boolean }): string {
  const parts = path.split(".");
  const said: string[] = [];
  for (const [i, part] of parts.entries()) {
    const number = Number(parts[i + 1]);
    if (!Number.isInteger(number)) continue;
    const place = { number: number + 1, letter: String.fromCharCode(65 + number) };
    if (part === "people" && parts.length > 2) said.push(number === 0 ? t("place.first") : t("place.second"));
    else if (part === "scenarios") said.push(t("place.scenario", place));
    else if (part === "career" || part === "spells") said.push(t("place.spell", place));
    else if (part === "bonuses") said.push(t("place.bonus", place));
    else if (part === "steps") said.push(t(parts.includes("monthlyNeed") ? "place.needStep" : "place.step", place));
    else if (part === "leaves") said.push(t("place.leave", place));
    else if (part === "otherPay") said.push(t("place.employer", { ...place, number: number + 2 }));
    else if (LISTS.has(part)) said.push(t(`place.${part}`, place));
  }
  if (parts.includes("record")) said.push(t("place.record"));
  if (parts.at(-2) === "monthlyNeed") said.push(t("place.need"));
  const last = nameOf(parts);
  // a leave has days where other stretches have months, and income other kinds than insurance
  const own = parts.includes("leaves") ? "leave" : parts.includes("otherIncome") ? "income" : undefined;
  if (own !== undefined && t.has?.(`field.${own}.${last}`)) said.push(t(`field.${own}.${last}`));
  else if (t.has?.(`field.${last}`)) said.push(t(`field.${last}`));
  else if (last !== "" && !Number.isInteger(Number(last))) said.push(last);
  return said.join(t("place.separator"));
}

/** The field by its name; a marriage begins and ends on days where others have months. */
function nameOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts[0] === "marriages" && (last === "from" || last === "to") ? `marriage.${last}` : last;
}
