import { whatSaid } from "#components/form/income-said.ts";
import type { Format, Translate } from "#components/intl/format.ts";
import type { HouseholdIncome } from "#lib/simulate.ts";
import { ageIn, type Month } from "#lib/time/index.ts";
import type { Named } from "./people.ts";

/** A person of a scenario, with the first month after the last of their life. */
export type Living = Named & { readonly until: Month };

/** Where the words come from: `t` of "income". */
type Speech = { readonly t: Translate; readonly format: Format; readonly people: readonly Living[] };

/** How old the first person who lives is in a month, by name where there are two. */
export function ageSaid(month: Month, { t, format, people }: Speech): string {
  const living = people.find(({ until }) => month < until);
  if (!living) return "";
  const age = format.age(ageIn(living.bornOn, month));
  return people.length > 1 ? t("cover.ageOf", { name: living.name, age }) : age;
}

/** Whether the need is covered, from when on, and how much is missing: a sentence each. */
export function coverSaid({ runs, cover, paidOnce }: HouseholdIncome, speech: Speech): string[] {
  const { t, format } = speech;
  if (!cover) return [];
  const begins = runs.find(({ need }) => need !== undefined)?.from;
  if (begins === undefined) return [t("cover.notReached")];
  const { coveredFrom, coveredWithoutWorkFrom, gaps } = cover;
  const when = (month: Month) => ({ month: format.month(month), age: ageSaid(month, speech) });
  const works = runs.some(({ income, withoutWork }) => income > withoutWork);
  const last = gaps.at(-1);
  const said: string[] = [];
  if (coveredFrom === undefined) {
    if (last) said.push(t("cover.never", when(last.from)));
  } else if (coveredFrom !== begins) said.push(t("cover.from", when(coveredFrom)));
  else said.push(begins === runs[0]?.from ? t("cover.fromStart") : t("cover.fromNeed", when(begins)));
  if (works) {
    if (coveredWithoutWorkFrom === undefined) said.push(t("cover.withoutWorkNever"));
    else if (coveredWithoutWorkFrom === begins) said.push(t("cover.withoutWorkFromStart"));
    else if (coveredWithoutWorkFrom === coveredFrom) said.push(t("cover.withoutWorkSame"));
    else said.push(t("cover.withoutWork", when(coveredWithoutWorkFrom)));
  }
  const [first] = gaps;
  if (first) {
    const largest = gaps.reduce((most, gap) => (gap.largestAmount > most.largestAmount ? gap : most), first);
    const months = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
    const total = gaps.reduce((sum, gap) => sum + gap.total, 0);
    said.push(t("cover.firstGap", { ...when(first.from), yen: format.yen(first.firstAmount) }));
    if (largest.largestAmount > first.firstAmount)
      said.push(t("cover.largestGap", { ...when(largest.largestFrom), yen: format.yen(largest.largestAmount) }));
    said.push(t("cover.total", { months, yen: format.yen(total) }));
  }
  if (paidOnce.length > 0) {
    const items = paidOnce.map((once) =>
      t("cover.onceItem", {
        month: format.monthShort(once.month),
        what: whatSaid(once, t),
        yen: format.yen(once.amount),
      }),
    );
    said.push(t("cover.once", { list: items.join(t("cover.listSeparator")) }));
  }
  return said;
}
