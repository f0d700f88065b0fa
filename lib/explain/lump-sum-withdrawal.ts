import { toYen } from "#lib/money/index.ts";
import type { EmployeesWithdrawal, LumpSumWithdrawal, NationalWithdrawal } from "#lib/rules/index.ts";
import { type Step, step } from "./step.ts";

/** Steps of a lump-sum withdrawal: each part that is paid, the tax withheld, what is left of both. */
export function explainLumpSumWithdrawal({ national, employees, netAmount }: LumpSumWithdrawal): Step[] {
  const parts = { national: national?.amount ?? 0, employees: employees?.netAmount ?? 0 };
  return [
    ...(national ? explainNational(national) : []),
    ...(employees ? explainEmployees(employees) : []),
    step("lumpSumWithdrawal.netAmount", parts, netAmount, { law: "NPA suppl. art. 9-3-2, EPIA suppl. art. 29" }),
  ];
}

function explainMonths(
  { countedMonths, stepMonths, steps, capMonths, multiplierMonths }: NationalWithdrawal | EmployeesWithdrawal,
  law: string,
): Step[] {
  return [
    step("lumpSumWithdrawal.steps", { countedMonths, stepMonths }, steps, { law, rounding: "lumpSumSteps" }),
    step("lumpSumWithdrawal.multiplierMonths", { steps, stepMonths, capMonths }, multiplierMonths, { law }),
  ];
}

function explainNational(n: NationalWithdrawal): Step[] {
  const law = "NPA suppl. art. 9-3-2";
  const { paid, weighed } = n.counted;
  const exempt = { exemptMonths: weighed.map(({ months }) => months), weights: weighed.map(({ weight }) => weight) };
  const { contribution, multiplierMonths } = n;
  return [
    ...(weighed.length > 0
      ? [step("lumpSumWithdrawal.countedMonths", { paid, ...exempt }, n.countedMonths, { law })]
      : []),
    ...explainMonths(n, "NPO art. 14-3-2"),
    step("lumpSumWithdrawal.national", { contribution, multiplierMonths }, n.amount, { law }),
  ];
}

function explainEmployees(e: EmployeesWithdrawal): Step[] {
  const law = "EPIA suppl. art. 29";
  const { total, contributionRate, multiplierMonths, withheldTax, withholdingRate } = e;
  const payBefore200304 = e.pay.to200303.total;
  const payFrom200304 = e.pay.from200304.total;
  const pay = { total, months: e.countedMonths };
  const lumpSum = e.amount;
  const tenths = (10 * e.rate.num) / e.rate.den;
  return [
    ...(e.payFactor
      ? [
          step("lumpSumWithdrawal.total", { payBefore200304, payFactor: e.payFactor, payFrom200304 }, total, {
            law: "Act 18 of 2000 suppl. art. 22",
          }),
        ]
      : []),
    step("lumpSumWithdrawal.average", pay, toYen("lumpSumAmount", e.average), { law, rounding: "lumpSumAmount" }),
    ...explainMonths(e, "EPIO art. 12-2"),
    step("lumpSumWithdrawal.tenths", { contributionRate, multiplierMonths }, tenths, { law, rounding: "lumpSumRate" }),
    step("lumpSumWithdrawal.rate", { tenths }, e.rate, { law }),
    step("lumpSumWithdrawal.employees", { ...pay, lumpSumRate: e.rate }, lumpSum, { law, rounding: "lumpSumAmount" }),
    step("lumpSumWithdrawal.withheldTax", { lumpSum, withholdingRate }, withheldTax, {
      law: "Income Tax Act art. 213",
      rounding: "withheldTax",
    }),
    step("lumpSumWithdrawal.employeesNet", { lumpSum, withheldTax }, e.netAmount, { law }),
  ];
}
