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

/** The own pensions of a person by start, each computed once for each of what the family adds. */
export type OwnLines = {
  /** The line, undefined where the law refuses the start: early both together, or the basic pension with the other at 65. */
  readonly joint: (start: number) => readonly Line[] | undefined;
  readonly basic: (start: number) => Line | undefined;
  readonly employees: (start: number) => Line | undefined;
  readonly special: Line | undefined;
  /** What the months of a line from each index on are worth, by these yearly sums. */
  readonly rests: (line: Line) => Float64Array;
};

export function ownLines(
  horizon: Horizon,
  member: Member,
  additions: Additions,
  { start, end, sums }: { readonly start: Month; readonly end: Month; readonly sums: Float64Array },
): OwnLines {
  const lines = new Map<string, Line | undefined>();
  const worths = new Map<Line, Float64Array>();
  const at = (benefit: ChosenBenefit, basic: number, employees: number): Line | undefined => {
    const key = `${benefit} ${basic} ${employees}`;
    if (!lines.has(key)) lines.set(key, lineOf(horizon, member, benefit, agesAt(basic, employees), additions));
    return lines.get(key);
  };
  return {
    joint: (one) => {
      const [basic, employees] = [at("oldAgeBasic", one, one), at("oldAgeEmployees", one, one)];
      return basic && employees ? [basic, employees] : undefined;
    },
    basic: (one) => at("oldAgeBasic", one, AT_65),
    employees: (one) => at("oldAgeEmployees", AT_65, one),
    special: specialBeside(member, agesAt(AT_65, AT_65), at("oldAgeBasic", AT_65, AT_65), horizon, additions),
    rests: (line) => {
      const known = worths.get(line) ?? restsBy(line.changes, start, end, sums);
      worths.set(line, known);
      return known;
    },
  };
}
