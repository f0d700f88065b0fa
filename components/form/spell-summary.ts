import type { Format, Translate } from "#components/intl/format.ts";
import type { DraftSpell } from "#components/planner/draft.ts";
import { isPaidWork, monthIn } from "#components/planner/spells.ts";
import type { Spell } from "#lib/input/index.ts";
import { addMonths } from "#lib/time/index.ts";

/** The months of a spell, said as first and last month. */
export function spanSaid(spell: DraftSpell, t: Translate, format: Format): string {
  const from = monthIn(spell["from"]);
  const to = monthIn(spell["to"]);
  const begins = from === undefined ? t("spell.unknown") : format.monthShort(from);
  if (spell["to"] === null) return t("spell.spanOn", { from: begins });
  const ends = to === undefined ? t("spell.unknown") : format.monthShort(addMonths(to, -1));
  return t("spell.span", { from: begins, to: ends });
}

/** What a spell is about besides its kind and months: pay, or how its contributions stand. */
export function detailSaid(spell: DraftSpell, t: Translate, format: Format): string {
  if (isPaidWork(spell["kind"])) {
    const pay = spell.pay?.monthly ?? spell.pay?.standardMonthlyRemuneration;
    const parts = [typeof pay === "number" ? t("spell.monthly", { yen: format.yen(pay) }) : t("spell.payMissing")];
    if (spell.pay?.steps?.length) parts.push(t("spell.steps", { count: spell.pay.steps.length }));
    if (spell.pay?.bonuses?.length) parts.push(t("spell.bonuses", { count: spell.pay.bonuses.length }));
    return parts.join(t("spell.separator"));
  }
  if (spell["kind"] === "category1") {
    const known = PAYMENTS.find((one) => one === spell["payment"]);
    if (known === undefined) return "";
    const payment = t(`payment.${known}`);
    return spell["additional"] === true ? `${payment}${t("spell.separator")}${t("field.additionalShort")}` : payment;
  }
  if (spell["kind"] === "abroad") return String(spell["country"] ?? "");
  return "";
}

type Payment = Extract<Spell, { kind: "category1" }>["payment"];

/** How category-1 months can stand, as the schema names it. */
export const PAYMENTS = [
  "paid",
  "quarterExempt",
  "halfExempt",
  "threeQuarterExempt",
  "fullExempt",
  "statutoryExempt",
  "student",
  "deferred",
  "maternity",
  "childcare",
  "unpaid",
] as const satisfies readonly Payment[];
