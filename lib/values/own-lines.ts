import {
  type Additions,
  type ChosenBenefit,
  type Horizon,
  type Line,
  type Member,
  specialBeside,
} from "#lib/projection/index.ts";
import type { Month } from "#lib/time/index.ts";
import { lineOf } from "./household.ts";
import { AT_65, agesAt } from "./options.ts";
import { restsBy } from "./worth.ts";

/** The own pensions of a person by start, each computed once; undefined where the law refuses it. */
export type OwnLines = {
  /** Both together before 65. */
  readonly joint: (start: number) => readonly Line[] | undefined;
  /** One of them with the other at 65. */
  readonly lineAt: (benefit: ChosenBenefit, start: number) => Line | undefined;
  readonly special: Line | undefined;
  /** What the months of such a line from each index on are worth, by these yearly sums. */
  readonly restsAt: (benefit: ChosenBenefit, start: number) => Float64Array | undefined;
};

export function ownLines(
  horizon: Horizon,
  member: Member,
  additions: Additions,
  { start, end, sums }: { readonly start: Month; readonly end: Month; readonly sums: Float64Array },
): OwnLines {
  const ages = (benefit: ChosenBenefit, at: number) =>
    benefit === "oldAgeBasic" ? agesAt(at, AT_65) : agesAt(AT_65, at);
  const single = {
    oldAgeBasic: once((at) => lineOf(horizon, member, "oldAgeBasic", ages("oldAgeBasic", at), additions)),
    oldAgeEmployees: once((at) => lineOf(horizon, member, "oldAgeEmployees", ages("oldAgeEmployees", at), additions)),
  };
  const rests = (benefit: ChosenBenefit) =>
    once((at) => {
      const line = single[benefit](at);
      return line && restsBy(line.changes, start, end, sums);
    });
  const restsOf = { oldAgeBasic: rests("oldAgeBasic"), oldAgeEmployees: rests("oldAgeEmployees") };
  return {
    joint: once((at) => {
      const both = agesAt(at, at);
      const basic = lineOf(horizon, member, "oldAgeBasic", both, additions);
      const employees = basic && lineOf(horizon, member, "oldAgeEmployees", both, additions);
      return employees && [basic, employees];
    }),
    lineAt: (benefit, at) => single[benefit](at),
    special: specialBeside(member, agesAt(AT_65, AT_65), single.oldAgeBasic(AT_65), horizon, additions),
    restsAt: (benefit, at) => restsOf[benefit](at),
  };
}

/** The same for every start, but worked out when it is first asked for. */
function once<T>(of: (start: number) => T): (start: number) => T {
  const known: ({ readonly value: T } | undefined)[] = [];
  return (start) => {
    const found = known[start] ?? { value: of(start) };
    known[start] = found;
    return found.value;
  };
}
