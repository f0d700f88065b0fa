import type { Format, Translate } from "#components/intl/format.ts";
import type { Claim, Occasion } from "#lib/simulate.ts";

/** The last day of a step, or that it has none. */
export const untilSaid = ({ until }: Claim, t: Translate, format: Format): string =>
  until ? t("list.by", { date: format.date(until.on) }) : t("list.noDay");

/** What the last day is of, and from when the step can be done; nothing where the day says it all. */
export function aboutDay({ until, opensOn }: Claim, t: Translate, format: Format): string | undefined {
  if (opensOn !== undefined) return t("list.opens", { date: format.date(opensOn) });
  return until === undefined || until.basis === "exact" ? undefined : t(`list.basis.${until.basis}`);
}

/** The rule behind the day. */
export function limitSaid({ limit }: Claim, t: Translate): string {
  const { kind, ...numbers } = limit;
  const { from, ...values }: Record<string, string | number> = numbers;
  return t(`deadline.${kind}`, from === undefined ? values : { ...values, from: t(`from.${from}`) });
}

/** Name and number of the paper, with what takes its place elsewhere and what of it is not confirmed. */
export function formSaid({ step }: Claim, t: Translate): string[] {
  const { name, number, numberFromMemory, otherwise } = step.form;
  return [
    number === undefined ? name : t("form", { name, number }),
    ...(otherwise ? [t(`list.otherwise.${otherwise.when}`, { number: otherwise.number })] : []),
    ...(numberFromMemory ? [t("list.unverified.form")] : []),
  ];
}

/** Is what the step says not confirmed by a second source? */
export const unverifiedAs = ({ step }: Claim): "single" | "memory" | undefined =>
  step.confidence === "single" || step.confidence === "memory" ? step.confidence : undefined;

/** The step of a household that is to be done first of all. */
export function nextClaim(
  occasions: readonly Occasion[],
): { readonly id: string; readonly on: NonNullable<Claim["until"]>["on"] } | undefined {
  return occasions
    .flatMap(({ claims }) => claims)
    .flatMap(({ id, standing, until }) => (until && standing === "applies" ? [{ id, on: until.on }] : []))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
}
