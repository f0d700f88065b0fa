import type { Format, Translate } from "#components/intl/format.ts";
import type { Cover, CoverRight, CoverStep, ProtectedEvent, Reason } from "#lib/simulate.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import type { Named } from "./people.ts";

/** How a sentence speaks of a person: by the name they gave, or as the page calls the first and the second one. */
export type Who = "you" | "partner" | "other";

export const whoOf = ({ name }: Named, planner: Translate): Who =>
  name === planner("person.first") ? "you" : name === planner("person.second") ? "partner" : "other";

/** Does it go on to the end of who draws it: nothing follows, and nothing but death ends it? */
const isForLife = (step: CoverStep, { steps }: Cover): boolean =>
  step === steps.at(-1) && step.ends.every(({ code }) => code === "death");

/** What an event brings as sentences: the first amount and until when, then each other, then what is paid once. */
export function coverSaid(
  cover: Cover,
  event: ProtectedEvent,
  about: {
    readonly person: Named;
    readonly who: Who;
    readonly age: string;
    readonly month: Month;
    readonly amountsOf: number;
  },
  t: Translate,
  format: Format,
): string[] {
  const { person, who, age, month } = about;
  const kind = event === "death" ? "death" : "grade";
  const common = { name: person.name, who, age, month: format.monthShort(month), grade: event.slice(-1) };
  const until = (step: CoverStep) =>
    isForLife(step, cover)
      ? t("sentence.life")
      : t("sentence.until", { month: format.monthShort(addMonths(step.to, -1)) });
  const [first, ...rest] = cover.steps;
  const once = cover.once === 0 ? [] : [onceSaid(cover, t, format)];
  if (!first) return [t(`sentence.${kind}None`, common), ...once];
  const waits = kind === "death" && first.from > addMonths(month, 1);
  const start = t(waits ? "sentence.deathLater" : `sentence.${kind}`, {
    ...common,
    months: first.from - 1 - month,
    from: format.monthShort(first.from),
    yen: format.yen(first.monthlyAmount),
    until: until(first),
    fiscalYear: String(about.amountsOf),
  });
  const others = rest.map((step, i) =>
    t(`sentence.${followsAs(step, cover.steps[i])}`, {
      from: format.monthShort(step.from),
      yen: format.yen(step.monthlyAmount),
      until: until(step),
    }),
  );
  const last = cover.steps.at(-1);
  const replaced = last && isByChoice(last.ends) ? [t("sentence.replaced", { month: format.monthShort(last.to) })] : [];
  return [start, ...others, ...replaced, ...once];
}

/** After a gap, beside an old-age pension, or simply next. */
const followsAs = (step: CoverStep, before: CoverStep | undefined): "again" | "beside" | "then" =>
  step.from !== before?.to ? "again" : isByChoice(step.reasons) ? "beside" : "then";

/** Does an amount change, or end, because another pension is paid? */
const isByChoice = (reasons: CoverStep["reasons"]): boolean =>
  reasons.some(({ code }) => code === "otherPensionChosen" || code === "pensionChosen");

function onceSaid({ once, rights }: Cover, t: Translate, format: Format): string {
  const widow = rights.some(({ benefit, payable }) => benefit === "widowsPension" && payable);
  return t(widow ? "sentence.onceOrWidow" : "sentence.once", { yen: format.yen(once) });
}

/** One benefit with what gives or refuses it. */
export function rightSaid(
  { benefit, to, payable, reasons }: CoverRight,
  t: Translate,
  nameOf: (benefit: CoverRight["benefit"]) => string,
  said: (reason: Reason) => string,
): string {
  const what = t(payable ? "paid" : "notPaid", { benefit: nameOf(benefit), to });
  const why = reasons.map(said).join(" ");
  return why === "" ? what : t("because", { what, why });
}

/** Until when the last amount is paid. */
export function untilSaid(cover: Cover, t: Translate, format: Format): string {
  const last = cover.steps.at(-1);
  if (!last) return t("nothing");
  return isForLife(last, cover) ? t("lifeShort") : format.monthShort(addMonths(last.to, -1));
}
