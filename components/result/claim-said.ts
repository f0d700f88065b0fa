import type { Format, Translate } from "#components/intl/format.ts";
import type { Claim, Occasion } from "#lib/simulate.ts";

/** The last day of a step, or from when it can be done, or that it has none. */
export function untilSaid({ until, opensOn }: Claim, t: Translate, format: Format): string {
  const parts = [
    ...(opensOn === undefined ? [] : [t("list.opens", { date: format.date(opensOn) })]),
    ...(until ? [t(`list.by.${until.basis}`, { date: format.date(until.on) })] : []),
  ];
  return parts.length > 0 ? parts.join(" ") : t("list.noDay");
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
