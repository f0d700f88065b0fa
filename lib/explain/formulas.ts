/**
 * Every formula an explanation can show, by key. ASCII names, mathjs syntax; besides min, max and ceil the only function
 * is sumProduct over two arrays. The tests evaluate each step with exact fractions, the build typesets each formula.
 */
export const formulas = {
  "qualifyingPeriod.japaneseMonths": "paid + exempted + studentOrDeferred + complementary",
  "qualifyingPeriod.qualifyingMonths": "japaneseMonths + foreignMonths",

  "commencement.months": "startAge - age65",
  "commencement.monthsCapped": "min(startAge - age65, maxMonths)",
  "commencement.rate": "perMonth * adjustmentMonths",
  "commencement.rateAtAge": "rateAtAge",
  "commencement.reduction": "annualAmount * reductionRate",
  "commencement.reduced": "annualAmount - reduction",
  "commencement.increment": "annualAmount * incrementRate",
  "commencement.increased": "annualAmount + increment",
  "commencement.breakEven":
    "ceil((earlierStart * (1 + earlierRate) - laterStart * (1 + laterRate)) / (earlierRate - laterRate))",

  "oldAgeBasic.fullAmount": "base * revisionRate",
  "oldAgeBasic.monthsWithinCap": "min(months, max(fullCareer - monthsBefore, 0))",
  "oldAgeBasic.creditedMonths": "min(paid + sumProduct(exemptMonths, weights), fullCareer)",
  "oldAgeBasic.creditedPaidMonths": "min(paid, fullCareer)",
  "oldAgeBasic.annualAmount": "fullAmount * creditedMonths / fullCareer",
  "oldAgeBasic.total": "basic + additional",
  "additionalPension.annualAmount": "perMonth * additionalMonths",

  "averageRemuneration.total": "sumProduct(remuneration, rates)",
  "averageRemuneration.to200303": "total / months",
  "averageRemuneration.from200304": "total / months",
  "guaranteedAverage.total": "sumProduct(remuneration, rates)",
  "guaranteedAverage.to200303": "total / months",
  "guaranteedAverage.from200304": "total / months",

  "oldAgeEmployees.main":
    "averageTo2003 * multiplierTo2003 * monthsTo2003 + averageFrom2003 * multiplierFrom2003 * monthsFrom2003",
  "oldAgeEmployees.guaranteed":
    "(averageTo2003 * multiplierTo2003 * monthsTo2003 + averageFrom2003 * multiplierFrom2003 * monthsFrom2003) * guaranteedRevision",
  "oldAgeEmployees.remunerationRelated": "max(main, guaranteed)",
  "oldAgeEmployees.remunerationRelatedWithStated": "max(main, guaranteed) + stated",
  "oldAgeEmployees.annualAmountAt65": "remunerationRelated + transitionalAddition",
  "oldAgeEmployees.suspendedShare":
    "min(max(remunerationRelated / 12 + totalMonthlyRemuneration - threshold, 0) / 2, remunerationRelated / 12) / (remunerationRelated / 12)",
  "oldAgeEmployees.averagePaymentRate": "1 - sumProduct(months, suspendedShares) / waitingMonths",
  "oldAgeEmployees.reduction": "(remunerationRelated + transitionalAddition) * reductionRate",
  "oldAgeEmployees.increment": "(remunerationRelated * averagePaymentRate + transitionalAddition) * incrementRate",
  "oldAgeEmployees.reduced": "annualAmountAt65 - reduction",
  "oldAgeEmployees.increased": "annualAmountAt65 + increment",
  "oldAgeEmployees.addedByLaterMonths": "amountWithLaterMonths - annualAmountAt65",
  "oldAgeEmployees.revised": "annualAmount + addedByLaterMonths",

  "transitionalAddition.unitPrice": "unitBase * revisionRate",
  "transitionalAddition.fixedPart": "unitPrice * cohortMultiplier * min(employeesMonths, monthCap)",
  "transitionalAddition.basicEquivalent": "fullAmount * monthsAged20To59 / fullCareer",
  "transitionalAddition.annualAmount": "max(fixedPart - basicEquivalent, 0)",

  "earningsTest.threshold": "threshold",
  "earningsTest.totalMonthlyRemuneration": "standardMonthlyRemuneration + bonusesOf12Months / 12",
  "earningsTest.basicMonthlyAmount": "remunerationRelated / 12",
  "earningsTest.unsuspendedUpTo": "max(threshold - remunerationRelated / 12, 0)",
  "earningsTest.suspensionBase": "max(remunerationRelated / 12 + totalMonthlyRemuneration - threshold, 0) / 2",
  "earningsTest.unsuspendedUpToUnder65": "max(lowerThreshold - remunerationRelated / 12, 0)",
  "earningsTest.suspensionBaseUnder65":
    "max(min(totalMonthlyRemuneration, threshold) + min(remunerationRelated / 12 - lowerThreshold, 0), 0) / 2 + max(totalMonthlyRemuneration - threshold, 0)",
  "earningsTest.suspended": "min(suspensionBase * 12, remunerationRelated)",
  "earningsTest.payable":
    "remunerationRelated - suspended + transitionalAddition + deferralIncrement + dependentsAddition",
  "earningsTest.payableAllSuspended": "transitionalAddition + deferralIncrement",
  "specialOldAge.startAge": "startAge",
  "specialOldAge.annualAmount": "remunerationRelated + fixedPart",
  "dependentsAddition.spouseBase": "base * revisionRate",
  "dependentsAddition.special": "base * revisionRate",
  "dependentsAddition.spouse": "spouseBase + special",
  "dependentsAddition.suspended": "spouseAddition - suspended",
  "dependentsAddition.child": "base * revisionRate",
  "dependentsAddition.children": "sumProduct(childAmounts, children)",
  "dependentsAddition.total": "spouseAddition + childAdditions",
  "transferAddition.fullAmount": "base * revisionRate",
  "transferAddition.annualAmount": "fullAmount * cohortShare",

  monthlyAmount: "annualAmount / 12",

  "supportBenefit.income": "annualPension + annualOtherIncome",
  "supportBenefit.adjustmentRate": "(limit + band - income) / band",
  "supportBenefit.paidPart": "base * paidMonths / fullCareer",
  "supportBenefit.paidPartReduced": "base * paidMonths / fullCareer * adjustmentRate",
  "supportBenefit.exemptUnit": "fullAmount / 12 * share",
  "supportBenefit.exemptPart": "sumProduct(units, exemptMonths) / fullCareer",
  "supportBenefit.total": "paidPart + exemptPart",
  "supportBenefit.incomeLimit": "limitAlone + dependents * perDependent",
  "supportBenefit.flat": "base * factor",

  "pensionSplit.changeRate": "(share * (payerTotal + payeeTotal) - payeeTotal) / payerTotal",
  "pensionSplit.payerAfter": "payerTotal * (1 - changeRate)",
  "pensionSplit.payeeAfter": "payerTotal + payeeTotal - payerAfter",
  "pensionSplit.annualAmountMoved": "payerTotal * changeRate * multiplier",

  "nationalContribution.monthlyAmount": "fullAmount * payableShare",
  "nationalContribution.additional": "additionalContribution",
  "nationalContribution.total": "monthlyAmount + additional",
  "exemption.fullLimit": "(dependents + 1) * perPerson + plus",
  "exemption.partialLimit": "incomeLimit",
  "exemption.netIncome": "max(annualIncome - annualDeductions, 0)",
  "prepayment.contribution": "sumProduct(contributions, discountFactors)",
  "prepayment.additional": "sumProduct(contributions, discountFactors)",
  "prepayment.total": "prepaid + additional",
  "prepayment.due": "sumProduct(months, monthlyAmounts)",
  "prepayment.discount": "due - prepaid",
  "latePayment.waived": "fullAmount - monthlyAmount",
  "latePayment.amount": "waived * (1 + surchargeRate)",
  "latePayment.total": "sumProduct(months, monthlyAmounts)",
  "employeesContribution.whole": "standardAmount * contributionRate",
  "employeesContribution.employee": "standardAmount * contributionRate / 2",
  "employeesContribution.employer": "whole - employee",
  "contributions.national": "sumProduct(months, monthlyAmounts)",
  "contributions.own": "sumProduct(months, employeeAmounts)",
  "contributions.employer": "sumProduct(months, employerAmounts)",
  "contributions.total": "national + employees",
  "contributions.paybackYears": "ownContributions / annualPension",
  "earned.year": "amountAfter - amountBefore",

  "recordAudit.price": "sumProduct(months, monthlyAmounts)",
  "recordAudit.yearlyGain": "amountWith - amountWithout",
  "recordAudit.breakEvenYears": "price / yearlyGain",

  "standardRemuneration.mean": "total / months",
  "standardRemuneration.employees": "standardMonthlyRemuneration",
  "standardRemuneration.health": "standardMonthlyRemuneration",
  "standardBonus.floored": "paid",
  "standardBonus.employees": "min(floored, monthlyCap)",
  "standardBonus.health": "min(floored, max(yearlyCap - usedBefore, 0))",

  "employeesCoverage.hoursNeeded": "regularWeeklyHours * fullTimeShare",
  "employeesCoverage.daysNeeded": "regularMonthlyDays * fullTimeShare",
  "dependentStatus.incomeLimit": "incomeLimit",
  "dependentStatus.half": "insuredAnnualIncome / 2",
} as const;

export type FormulaKey = keyof typeof formulas;
