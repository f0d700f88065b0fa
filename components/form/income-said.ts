import type { Format, Translate } from "#components/intl/format.ts";
import type { DraftNeed, Fields } from "#components/planner/draft.ts";
import { INCOME_KINDS } from "#components/planner/incomes.ts";
import { monthIn } from "#components/planner/spells.ts";
import { ageIn, isDateText } from "#lib/time/index.ts";
import { spanSaid } from "./spell-summary.ts";

const yenSaid = (value: unknown, t: Translate, format: Format): string =>
  typeof value === "number" ? format.yen(value) : t("line.amountMissing");

/** Kind and name of a line. */
export function whatSaid({ kind, name }: Fields, t: Translate): string {
  const known = INCOME_KINDS.find((one) => one === kind) ?? "other";
  const said = t(`line.kinds.${known}`);
  return typeof name === "string" && name !== "" ? t("line.named", { kind: said, name }) : said;
}

/** A line of other income in a few words; `t` of "income", `words` of "planner". */
export function lineSaid(line: Fields, t: Translate, words: Translate, format: Format): string {
  const what = whatSaid(line, t);
  if (line["paid"] === "once") {
    const month = monthIn(line["month"]);
    return t("line.saidOnce", {
      what,
      month: month === undefined ? words("spell.unknown") : format.monthShort(month),
      yen: yenSaid(line["amount"], t, format),
    });
  }
  const from = monthIn(line["from"]);
  const span =
    line["to"] === null && from !== undefined
      ? t("line.spanOn", { from: format.monthShort(from) })
      : spanSaid(line, words, format);
  return t("line.said", { what, span, yen: yenSaid(line["monthlyAmount"], t, format) });
}

/** A need with its changes; "" where none is named. */
export function needSaid(need: DraftNeed | undefined, t: Translate, format: Format): string {
  const amount = need?.["amount"];
  if (typeof amount !== "number") return "";
  const said = (from: unknown, yen: unknown) => {
    const month = monthIn(from);
    return month === undefined
      ? t("need.first", { yen: yenSaid(yen, t, format) })
      : t("need.firstFrom", { month: format.monthShort(month), yen: yenSaid(yen, t, format) });
  };
  const steps = need?.steps ?? [];
  return [said(need?.["from"], amount), ...steps.map((step) => said(step["from"], step["amount"]))].join(
    t("cover.listSeparator"),
  );
}

/** The age a person of this birth has in a month, to stand beside it; undefined where either cannot be read. */
export function ageBeside(bornOn: unknown, month: unknown, t: Translate, format: Format): string | undefined {
  const value = monthIn(month);
  if (value === undefined || typeof bornOn !== "string" || !isDateText(bornOn)) return undefined;
  return t("age", { age: format.age(ageIn(bornOn, value)) });
}
