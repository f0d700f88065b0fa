import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { calculate } from "#lib/calculate.ts";
import { horizonOf, recordsOf } from "#lib/figures/index.ts";
import { employeesMonths, nationalMonths } from "#lib/projection/counted-months.ts";
import type { Member } from "#lib/projection/household.ts";
import { computeScenario } from "#lib/projection/project.ts";
import { formatMonth, type Month } from "#lib/time/index.ts";
import { atFY2026 } from "../projection/plan.ts";

const rights = examples.flatMap(({ id, plan: file }) => {
  const plan = atFY2026(file);
  return plan.scenarios.flatMap((scenario) =>
    computeScenario(plan, scenario, horizonOf(plan, scenario)).timelines.flatMap(({ member, rights: own }) =>
      own.flatMap((right) =>
        right.status === "payable" ? [{ name: `${id} ${scenario.id} ${member.person.id}`, member, right }] : [],
      ),
    ),
  );
});
const of = (benefit: string) => rights.filter(({ right }) => right.benefit === benefit);

/** Claimed early: months before the claim; else those before 65. */
const foundedOn = ({ ledger }: Member, { claimMonth }: { claimMonth: Month }) =>
  Math.min(claimMonth, ledger.attains65) as Month;

/** The month of the first payment, or the last one an outlook reaches. */
const asOf = (month: Parameters<typeof formatMonth>[0]) => {
  const text = formatMonth(month);
  return text > "2040-03" ? "2040-03" : text;
};
const resultOf = (calculation: string, at: string, input: unknown): Record<string, unknown> => {
  const response = calculate({ calculation, asOf: at, amountsOf: "FY2026", input });
  if (response.status !== "payable") throw new Error(JSON.stringify(response));
  return response.result;
};

describe("R-030 at the claim month, simulate equals calculate on the same totals", () => {
  it.each(of("oldAgeBasic"))("$name: basic pension, to the yen", ({ member, right }) => {
    const { months, additionalMonths } = nationalMonths(member, foundedOn(member, right));
    const result = resultOf("old-age-basic", asOf(right.fromMonth), {
      bornOn: member.bornOn,
      contributionMonths: months,
      additionalContributionMonths: additionalMonths,
      commencementAge: right.commencementAge,
    });
    expect(result).toMatchObject({
      annualAmount: right.parts.basic,
      additionalPensionAnnualAmount: right.parts.additional,
      monthlyAmount: right.monthlyAmount,
    });
  });

  // months worked after 65 come on top, unadjusted: tests/projection/revisions.test.ts
  const settled = of("oldAgeEmployees").filter(({ member, right }) => {
    const founded = employeesMonths(member, foundedOn(member, right));
    return founded.all === employeesMonths(member, right.fromMonth).all;
  });

  it.each(settled)("$name: employees' pension, within what whole-yen averages lose", ({ member, right }) => {
    const until = foundedOn(member, right);
    const { periods, bonuses } = recordsOf(member.prefix, until);
    const at = asOf(right.fromMonth);
    const records = resultOf("average-standard-remuneration", at, {
      bornOn: member.bornOn,
      remuneration: periods.map((period) => ({
        ...period,
        from: formatMonth(period.from),
        to: formatMonth(period.to),
      })),
      bonuses: bonuses.map((bonus) => ({ ...bonus, month: formatMonth(bonus.month) })),
    });
    const months = employeesMonths(member, until);
    const result = resultOf("old-age-employees", at, {
      ...records,
      bornOn: member.bornOn,
      monthsAged20To59: months.aged20To59,
      qualifyingMonths: 480,
      commencementAge: right.commencementAge,
    });
    if (right.adjustmentMonths === 0) expect(result.transitionalAdditionAnnualAmount).toBe(right.parts.transitional);
    // half a yen of average a month, times 5.769/1000 x 1.082 x 1.84 at the most, and one yen of rounding
    const lost = 1 + 0.5 * months.all * 0.005_769 * 1.084 * 1.84;
    expect(Math.abs(Number(result.annualAmount) - right.annualAmount)).toBeLessThanOrEqual(lost);
  });
});
