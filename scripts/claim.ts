import type { Issue, Plan } from "#lib/input/index.ts";
import { readPlan } from "#lib/input/index.ts";
import { questionOf, type StartAnswer, type StartRow, whenToStart } from "#lib/simulate.ts";

/** When to start the pensions of one scenario, without the matrix of all pairs. */
type ClaimAnswer = Omit<StartAnswer, "people"> & {
  readonly people: readonly Omit<StartAnswer["people"][number], "pairs">[];
};

export type ClaimResponse =
  | { readonly ok: true; readonly scenarios: readonly ClaimAnswer[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** When to start the pensions of each scenario of a plan, by the lives, the discount rate and the outlook that it assumes. */
export async function claim(raw: unknown): Promise<ClaimResponse> {
  const read = readPlan(raw);
  if (!read.ok) return read;
  const scenarios: ClaimAnswer[] = [];
  for (const { id } of read.plan.scenarios) scenarios.push(await answerOf(read.plan, id));
  return { ok: true, scenarios };
}

async function answerOf(plan: Plan, id: string): Promise<ClaimAnswer> {
  const { people, ...answer } = whenToStart(plan, id, await questionOf(plan, id));
  return { ...answer, people: people.map(({ pairs: _, ...person }) => person) };
}

/** The same as text for people, in yen before tax and premiums. */
export const printClaim = (scenarios: readonly ClaimAnswer[]): string =>
  scenarios
    .map(({ scenario, method, people }) => {
      const own = people.map(({ person, at65, alternatives, optimum, flat }) =>
        [
          `  ${person}`,
          `    basic / employees'   a month     expected   against 65   break-even   in all to 70, 75, 80, 85, 90, 95`,
          lineOf(at65, ""),
          ...alternatives.filter(({ difference }) => difference !== 0).map((row) => lineOf(row, "")),
          lineOf(optimum, "optimum"),
          `    within ${flat.share * 100} % of the optimum: ${flat.count} pairs`,
        ].join("\n"),
      );
      return [`${scenario} (${method}; yen, gross, before tax and premiums)`, ...own].join("\n");
    })
    .join("\n\n");

function lineOf(row: StartRow, remark: string): string {
  const age = ({ years, months }: StartRow["oldAgeBasic"]) => `${years}y${months}m`;
  const whole = (value: number) => Math.round(value).toLocaleString("en");
  return [
    `    ${age(row.oldAgeBasic)} / ${age(row.oldAgeEmployees)}`.padEnd(24),
    whole(row.monthlyAmount).padStart(8),
    whole(row.expected).padStart(13),
    whole(row.difference).padStart(13),
    (row.breakEven ? age(row.breakEven) : "-").padStart(13),
    `   ${row.totals.map(({ total }) => whole(total)).join(" ")}`,
    remark && `  ${remark}`,
  ].join("");
}
