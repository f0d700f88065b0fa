import type { DeathGrant, WidowsPension } from "#lib/rules/index.ts";
import { explainCreditedMonths } from "./old-age-basic.ts";
import { type Step, step } from "./step.ts";

/** Steps of the widow's pension: the husband's months, and three quarters of what they bring. */
export function explainWidowsPension(w: WidowsPension): Step[] {
  const { fullAmount, share, annualAmount } = w;
  const { credited, fullCareer } = w.months;
  return [
    ...explainCreditedMonths(w),
    step("widowsPension.annualAmount", { fullAmount, creditedMonths: credited, fullCareer, share }, annualAmount, {
      law: "NPA art. 50",
      rounding: "benefitAmount",
    }),
  ];
}

/** Steps of the death grant: weighted months, the amount for them, the addition. */
export function explainDeathGrant(g: DeathGrant): Step[] {
  const { paid, partlyPaid, countedMonths, baseAmount, additionAmount } = g;
  const law = "NPA art. 52-4";
  const counted =
    partlyPaid.length > 0
      ? step(
          "deathGrant.countedMonths",
          {
            paid,
            partlyPaidMonths: partlyPaid.map(({ months }) => months),
            weights: partlyPaid.map(({ weight }) => weight),
          },
          countedMonths,
          { law },
        )
      : step("deathGrant.countedPaidMonths", { paid }, countedMonths, { law });
  return [
    counted,
    step("deathGrant.base", { amountByMonths: baseAmount }, baseAmount, { law }),
    step("deathGrant.total", { baseAmount, additionAmount }, g.amount, { law }),
  ];
}
