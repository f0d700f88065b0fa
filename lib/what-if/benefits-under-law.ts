import type { Yen } from "#lib/money/index.ts";
import { type BenefitId, type Reason, type Right, sumOfParts, type Timeline } from "#lib/projection/index.ts";
import type { Month } from "#lib/time/index.ts";

/** What a law makes of a benefit, or why it refuses it. */
export type BenefitUnderLaw =
  | {
      readonly status: "payable";
      readonly fromMonth: Month;
      /** First month for which nothing is due any more, where that comes before the person's end. */
      readonly until?: Month;
      /** At `fromMonth`, before what work withholds. */
      readonly annualAmount: Yen;
      /** Why it begins then. */
      readonly reason?: Reason;
    }
  | { readonly status: "notEligible"; readonly reasons: readonly Reason[] };

type Timelines = Pick<Timeline, "rights" | "changes">;

/** The benefits of one person that at least one of two laws pays, in the order of the rights. */
export function benefitsOf(before: Timelines | undefined, after: Timelines | undefined) {
  const keys = [...new Set([...keysOf(before), ...keysOf(after)])];
  return keys.flatMap((key) => {
    const [one, other] = [before, after].map((side) => underLaw(side, key));
    const benefit = key.split(" ")[0] as BenefitId;
    return [one, other].some((side) => side?.status === "payable") ? [{ benefit, before: one, after: other }] : [];
  });
}

/** Rights by benefit; a second one to the same benefit, after another death, has a number. */
const keysOf = (side: Timelines | undefined): string[] =>
  (side?.rights ?? []).map(({ benefit }, i, rights) => {
    const nth = rights.slice(0, i).filter((one) => one.benefit === benefit).length;
    return `${benefit} ${nth}`;
  });

function underLaw(side: Timelines | undefined, key: string): BenefitUnderLaw | undefined {
  const right: Right | undefined = side?.rights[keysOf(side).indexOf(key)];
  if (!side || !right) return undefined;
  if (right.status === "notEligible") return { status: "notEligible", reasons: right.reasons };
  const own = side.changes.filter(({ benefit }) => benefit === right.benefit);
  const last = own.at(-1);
  const ended = last && sumOfParts(last.parts) + sumOfParts(last.suspended) === 0 && last.reason.code !== "death";
  const reason = own.find(({ month }) => month >= right.fromMonth)?.reason;
  return {
    status: "payable",
    fromMonth: right.fromMonth,
    annualAmount: right.annualAmount,
    ...(ended ? { until: last.month } : {}),
    ...(reason ? { reason } : {}),
  };
}
