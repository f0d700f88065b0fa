/**
 * What was typed as a number: full-width digits, separators, 円, ¥ and 万 are understood. Nothing typed is undefined, and
 * what is no number stays text, so that it can be shown and named. `scale` 100 reads percent.
 */
export function numberOrText(typed: string, scale = 1): number | string | undefined {
  const text = typed.normalize("NFKC").trim();
  if (text === "") return undefined;
  const plain = text.replaceAll(/[,\s_¥円]/g, "").replace(/^[−ー–]/, "-");
  const found = /^(-?\d+(?:\.\d+)?)(万)?$/.exec(plain);
  if (!found) return typed;
  const value = Number(found[1]) * (found[2] ? 10_000 : 1);
  return Number((value / scale).toPrecision(15));
}

/** A value of the plan as the field shows it: 350,000 with separators, text as it was typed. */
export function numberShown(value: unknown, scale = 1): string {
  if (typeof value !== "number") return typeof value === "string" ? value : "";
  const shown = String(Number((value * scale).toPrecision(12)));
  return shown.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+(?!\d))/g, ","));
}
