import type { FlatSupport, FlatSupportCase, OldAgeSupport, OldAgeSupportCase } from "#lib/rules/index.ts";
import { explainFullAmount } from "./old-age-basic.ts";
import { type Step, step } from "./step.ts";

const ACT = "Act on Support Benefits for Pensioners";

/** Steps of the support benefit beside an old-age pension: income, what paid and exempted months bring, their sum. */
export function explainOldAgeSupport(
  { annualPension, annualOtherIncome }: Pick<OldAgeSupportCase, "annualPension" | "annualOtherIncome">,
  s: OldAgeSupport,
): Step[] {
  const { base, paidMonths, fullCareer, adjustmentRate, limit, band, income, paidPart } = s;
  const paid = { base, paidMonths, fullCareer };
  return [
    step("supportBenefit.income", { annualPension, annualOtherIncome }, income, { law: `${ACT} art. 2` }),
    ...(s.supplementary
      ? [
          step("supportBenefit.adjustmentRate", { limit, band, income }, adjustmentRate, { law: `${ACT} art. 11` }),
          step("supportBenefit.paidPartReduced", { ...paid, adjustmentRate }, paidPart, {
            law: `${ACT} art. 11`,
            rounding: "benefitAmount",
          }),
        ]
      : [step("supportBenefit.paidPart", paid, paidPart, { law: `${ACT} art. 3`, rounding: "benefitAmount" })]),
    ...explainExempt(s),
    step("supportBenefit.total", { paidPart, exemptPart: s.exempt?.amount ?? 0 }, s.monthlyAmount, {
      law: `${ACT} art. 3`,
    }),
  ];
}

function explainExempt({ exempt, fullCareer }: OldAgeSupport): Step[] {
  if (!exempt) return [];
  const law = `${ACT} art. 3`;
  const { full, units, amount } = exempt;
  const values = { units: units.map(({ unit }) => unit), exemptMonths: units.map(({ months }) => months), fullCareer };
  return [
    explainFullAmount(full),
    ...units.map(({ share, unit }) =>
      step("supportBenefit.exemptUnit", { fullAmount: full.fullAmount, share }, unit, {
        law,
        rounding: "supportBenefitUnit",
      }),
    ),
    step("supportBenefit.exemptPart", values, amount, { law, rounding: "benefitAmount" }),
  ];
}

/** Steps of the support benefit beside a pension for disability or survivors: its income limit and the flat amount. */
export function explainFlatSupport({ dependents }: FlatSupportCase, s: FlatSupport): Step[] {
  const { limitAlone, perDependent, base, factor } = s;
  return [
    step("supportBenefit.incomeLimit", { limitAlone, dependents, perDependent }, s.limit, {
      law: `${ACT} arts. 15, 20`,
    }),
    step("supportBenefit.flat", { base, factor }, s.monthlyAmount, {
      law: `${ACT} arts. 16, 21`,
      rounding: "benefitAmount",
    }),
  ];
}
