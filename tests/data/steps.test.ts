import { describe, expect, it } from "vitest";
import { sheets } from "#data/annual/index.ts";
import { series } from "#data/statutory/index.ts";

/** When the law of each parameter changed: the first month of every step, and the first month after the last where it ended. */
const STEPS = [
  ["basicPensionBase", "2004-10", null],
  ["basicPensionFullCareerMonths", "always", null],
  ["qualifyingMonths", "1986-04 2017-08", null],
  ["exemptionWeightsBefore200904", "always", null],
  ["exemptionWeightsFrom200904", "always", null],
  ["additionalPensionPerMonth", "always", null],
  ["earlyCommencement", "always 2022-04", null],
  ["deferredCommencement", "always 2022-04", null],
  ["employeesDeferralRightsFrom", "always", null],
  ["deemedDeferral", "always 2023-04", null],
  ["survivorsRightBarsDeferral", "always 2028-04", null],
  ["inWorkRevision", "always 2022-04", null],
  [
    "nationalContribution",
    "1961-04 1967-01 1969-01 1970-07 1972-07 1974-01 1975-01 1976-04 1977-04 1978-04 1979-04 1980-04 1981-04 1982-04 1983-04 1984-04 1985-04 1986-04 1987-04 1988-04 1989-04 1990-04 1991-04 1992-04 1993-04 1994-04 1995-04 1996-04 1997-04 1998-04 2005-04 2006-04 2007-04 2008-04 2009-04 2010-04 2011-04 2012-04 2013-04 2014-04 2015-04 2016-04 2017-04",
    "2018-04",
  ],
  ["additionalContribution", "1970-10 1974-01", null],
  ["contributionPayableShare", "always", null],
  [
    "nationalContributionBase",
    "2005-04 2006-04 2007-04 2008-04 2009-04 2010-04 2011-04 2012-04 2013-04 2014-04 2015-04 2016-04 2017-04 2019-04",
    null,
  ],
  [
    "nationalContributionRevision",
    "2005-04 2006-04 2007-04 2008-04 2009-04 2010-04 2011-04 2012-04 2013-04 2014-04 2015-04 2016-04 2017-04",
    "2018-04",
  ],
  ["prepaymentDiscountRate", "always", null],
  ["backPaymentYears", "always", null],
  ["contributionTimeLimitYears", "always", null],
  ["lateCategory3NoticeYears", "1986-04", null],
  ["benefitTimeLimitYears", "always", null],
  ["specialLatePaymentYears", "2012-10 2015-10", "2018-10"],
  ["specialVoluntaryBornBefore", "2005-04 2025-06", null],
  ["dependantIncomeLimit", "1993-04 2025-10", null],
  ["category3LivesInJapan", "always 2020-04", null],
  ["remunerationRelatedMultipliers", "always", null],
  ["fixedPartBase", "2004-10", null],
  ["fixedPartMultiplier", "always", null],
  ["fixedPartMonthCap", "2005-04", null],
  ["employeesSlideShare", "always 2026-04 2031-04", null],
  [
    "employeesContributionRate",
    "1942-06 1944-10 1947-09 1948-08 1960-05 1965-05 1969-11 1971-11 1973-11 1976-08 1980-10 1985-10 1990-01 1991-01 1994-11 1996-10 2003-04 2004-10 2005-09 2006-09 2007-09 2008-09 2009-09 2010-09 2011-09 2012-09 2013-09 2014-09 2015-09 2016-09 2017-09",
    null,
  ],
  [
    "employeesContributionRateWomen",
    "1944-10 1947-09 1948-08 1965-05 1969-11 1971-11 1973-11 1976-08 1980-10 1981-06 1982-06 1983-06 1984-06 1985-10 1986-10 1987-10 1988-10 1990-01 1991-01 1992-01 1993-01 1994-01 1994-11 1996-10 2003-04 2004-10 2005-09 2006-09 2007-09 2008-09 2009-09 2010-09 2011-09 2012-09 2013-09 2014-09 2015-09 2016-09 2017-09",
    null,
  ],
  [
    "employeesContributionRateMinersAndSeamen",
    "1942-06 1944-10 1947-09 1948-08 1960-05 1965-05 1969-11 1971-11 1973-11 1976-08 1980-10 1985-10 1990-01 1991-01 1994-11 1996-10 2003-04 2004-10 2005-09 2006-09 2007-09 2008-09 2009-09 2010-09 2011-09 2012-09 2013-09 2014-09 2015-09 2016-09 2017-09",
    null,
  ],
  ["employeesInsuranceEndAge", "1986-04 2002-04", null],
  ["employeesContributionRatePublicServants", "2018-09", null],
  ["employeesContributionRatePrivateSchools", "2027-04", null],
  ["bonusContributionRateBefore200304", "1995-04", "2003-04"],
  ["childRearingContributionRate", "1999-04 2003-04 2007-04 2012-04 2016-04 2017-04 2018-04 2019-04 2020-04", null],
  ["fullTimeShareForCoverage", "2016-10", null],
  ["shortTimeCoverage", "2016-10 2022-10 2024-10 2026-10 2027-10 2029-10 2032-10 2035-10", null],
  ["soleProprietorIndustriesLimited", "always 2029-10", null],
  ["shortTermEmploymentMonths", "always", null],
  ["smallFirmSupport", "2026-10", null],
  ["healthInsuranceEndAge", "2008-04", null],
  [
    "employeesGrades",
    "1954-05 1960-05 1965-05 1969-11 1971-11 1973-11 1976-08 1980-10 1985-10 1989-12 1994-11 2000-10 2016-10 2020-09 2027-09 2028-09 2029-09",
    null,
  ],
  ["healthGrades", "2007-04 2016-04", null],
  ["employeesBonusMonthlyCap", "2003-04", null],
  ["healthBonusAnnualCap", "2007-04 2016-04", null],
  ["healthBonusMonthlyCap", "2003-04", "2007-04"],
  ["employeesRemunerationBefore195405", "1942-06 1944-10 1946-04 1947-06 1948-08 1949-05 1951-11", "1954-05"],
  ["remunerationReview", "always 2003-04 2005-04 2006-07 2016-10", null],
  ["employeesGradeEdges", "1985-10 1989-12 1994-11 2000-10 2007-04 2016-10 2020-09 2027-09 2028-09 2029-09", null],
  ["employeesLeaveWaivers", "1995-04 2000-04 2005-04 2014-04 2022-10", null],
  ["deemedRemuneration", "2005-04", null],
  ["exemptionIncomeLimits", "2006-07 2021-07", null],
  ["studentIncomeLimit", "2006-07 2021-04", null],
  ["incomeTestDeductions", "always", null],
  ["exemptionIntroducedIn", "always", null],
  ["deferralEndAge", "2005-04 2016-07", "2035-07"],
  ["maternityExemption", "2019-04", null],
  ["childcareExemptionEndAge", "2026-10", null],
  ["childcareExemptionMonthsAfterMaternity", "2026-10", null],
  ["exemptionYearStart", "always", null],
  ["priceSlideBase", "1999-04", "2015-04"],
  ["priceSlideRate", "2004-04 2006-04 2011-04 2012-04 2013-10 2014-04", "2015-04"],
  [
    "basicPensionFullAmountBefore201504",
    "1986-04 1987-04 1988-04 1989-04 1990-04 1991-04 1992-04 1993-04 1994-04 1994-10 1995-04 1998-04 1999-04 2003-04 2004-04 2006-04 2011-04 2012-04 2013-10 2014-04",
    "2015-04",
  ],
  ["basicPensionRevision", "2014-04 2015-04 2016-04 2017-04", "2018-04"],
  [
    "guaranteedRevision",
    "2004-04 2005-04 2006-04 2007-04 2008-04 2009-04 2010-04 2011-04 2012-04 2013-04 2014-04 2015-04 2016-04 2017-04",
    "2018-04",
  ],
  ["stateShare", "1986-04 2009-04", null],
  ["specialOldAgeStart", "always", null],
  ["specialOldAgeMonths", "always", null],
  ["longCareerMonths", "always", null],
  ["midLifeSpecial", "always", null],
  ["minersAndSeamenMonthFactor", "always 1986-04 1991-04", null],
  [
    "earningsTestThreshold",
    "2002-04 2004-04 2005-04 2006-04 2007-04 2008-04 2009-04 2010-04 2011-04 2012-04 2013-04 2014-04 2015-04 2016-04 2017-04",
    "2018-04",
  ],
  ["earningsTestBase", "2005-04 2026-04", null],
  ["earningsTestUnder65Start", "1995-04 2004-04", "2022-04"],
  ["employmentOffset", "2003-05 2025-04", null],
  [
    "continuationBenefitLimits",
    "2017-08 2018-08 2019-03 2019-08 2020-03 2020-08 2021-08 2022-08 2023-08 2024-08 2025-08 2026-08",
    "2027-08",
  ],
  ["unemploymentBenefit", "always", null],
  ["spouseAdditionBase", "2004-10 2028-04", null],
  ["spouseSpecialAdditionBase", "2004-10 2028-04", null],
  ["childAdditionBase", "2004-10 2028-04", null],
  ["dependentsAdditionMonths", "always 2028-04", null],
  ["ownRightSuspendsAddition", "always 2022-04", null],
  ["transferAdditionBase", "2004-10", null],
  ["transferAdditionShare", "always", null],
  ["livelihoodLimits", "1994-11", null],
  ["disabilityGrade1Factor", "always", null],
  ["disabilityMinimumShare", "always", null],
  ["disabilityGrantFactor", "always", null],
  ["disabilityCertificationMonths", "always", null],
  ["disabilityMinimumMonths", "always", null],
  ["oneYearTestBefore", "1986-04 2016-04 2025-06", null],
  ["disabilityBefore20IncomeLimits", "2018-04 2021-10 2025-10", null],
  ["disabilityBefore20YearStart", "always 2021-08", null],
  ["contributionRequirementShare", "always", null],
  ["disabilityTerms", "always", null],
  ["disabilitySpouseAdditionBase", "2004-10", null],
  ["workInjuryPensionShares", "2016-04", null],
  ["sicknessAllowancePensionDays", "always", null],
  ["survivorsShare", "always", null],
  ["survivorsAt65Shares", "2007-04", null],
  ["midLifeWidowShare", "always", null],
  ["transitionalWidowDeduction", "1986-04", null],
  ["widowPension", "1986-04 2017-08", null],
  ["disabilityRightBarsWidowPension", "1986-04 2021-04", null],
  ["deathGrant", "1994-11", null],
  ["deathGrantAdditional", "1974-01", null],
  ["deathGrantTimeLimitYears", "always", null],
  ["partlyPaidMonthWeights", "always", null],
  ["survivorsFixedTerm", "2028-04", null],
  ["longTermSurvivorsMonths", "always", null],
  ["longTermByEmployeesMonths", "always", null],
  ["survivorsAges", "always 2028-04", null],
  ["youngWifeTerm", "2007-04", null],
  ["midLifeWidow", "always 2007-04", null],
  ["midLifeWidowPhase", "2028-04", null],
  ["survivorsBasicForHusbands", "always 2014-04", null],
  ["parentSuspendsChild", "always 2028-04", null],
  ["survivorsFirstVisitYears", "always", null],
  ["survivorsSuspension", "always", null],
  ["choiceAt65", "always", null],
  ["supportBenefitExemptShares", "2019-10", null],
  ["supportBenefitIncomeLimit", "2019-10 2020-08 2021-10 2022-10 2023-10 2024-10 2025-10 2026-10", "2027-10"],
  ["supportBenefitIncomeBand", "2019-10", null],
  ["supportBenefitDisabilityIncomeLimit", "2019-10 2021-10 2025-10", null],
  ["supportBenefitDependantAllowance", "2019-10", null],
  ["lumpSumWithdrawal", "2005-04 2021-04", null],
  ["lumpSumPayFactorBefore200304", "2003-04", null],
  ["lumpSumWithholdingRate", "2013-01", null],
  ["lumpSumReform", "2025-06", null],
  ["agreementPostingYears", "2000-02", null],
  ["divisionClaimYears", "2007-04 2026-04", null],
  ["category3DivisionShare", "2008-04", null],
  ["divisionPayFactorBefore200304", "2007-04", null],
] as const;

describe("dates on which the law changes", () => {
  it("one entry for each series", () => {
    expect(series.map(({ name }) => name)).toEqual(STEPS.map(([name]) => name));
  });
  it.each(STEPS)("%s: %s", (name, starts, end) => {
    const steps = series.find((one) => one.name === name)?.steps ?? [];
    expect(steps.map(({ from }) => from ?? "always").join(" ")).toBe(starts);
    expect(steps.at(-1)?.until ?? null).toBe(end);
    expect(steps.slice(0, -1).filter(({ until }) => until !== undefined)).toEqual([]);
  });
  it("what Acts 40 of 2020, 66 of 2021 and 74 of 2025 bring was known from their June, the childcare exemption from June 2024", () => {
    const ahead = series.flatMap(({ name, steps }) =>
      steps.flatMap(({ from, knownFrom }) => (knownFrom === undefined ? [] : [`${name} ${from} ${knownFrom}`])),
    );
    expect(ahead).toEqual([
      "deemedDeferral 2023-04 2020-06",
      "survivorsRightBarsDeferral 2028-04 2025-06",
      "inWorkRevision 2022-04 2020-06",
      "specialVoluntaryBornBefore 2025-06 2025-06",
      "employeesSlideShare 2026-04 2025-06",
      "employeesSlideShare 2031-04 2025-06",
      "employeesContributionRatePrivateSchools 2027-04 2012-08",
      "shortTimeCoverage 2026-10 2025-06",
      "shortTimeCoverage 2027-10 2025-06",
      "shortTimeCoverage 2029-10 2025-06",
      "shortTimeCoverage 2032-10 2025-06",
      "shortTimeCoverage 2035-10 2025-06",
      "soleProprietorIndustriesLimited 2029-10 2025-06",
      "smallFirmSupport 2026-10 2025-06",
      "employeesGrades 2027-09 2025-06",
      "employeesGrades 2028-09 2025-06",
      "employeesGrades 2029-09 2025-06",
      "employeesGradeEdges 2027-09 2025-06",
      "employeesGradeEdges 2028-09 2025-06",
      "employeesGradeEdges 2029-09 2025-06",
      "employeesLeaveWaivers 2022-10 2021-06",
      "childcareExemptionEndAge 2026-10 2024-06",
      "childcareExemptionMonthsAfterMaternity 2026-10 2024-06",
      "earningsTestBase 2026-04 2025-06",
      "spouseAdditionBase 2028-04 2025-06",
      "spouseSpecialAdditionBase 2028-04 2025-06",
      "childAdditionBase 2028-04 2025-06",
      "dependentsAdditionMonths 2028-04 2025-06",
      "oneYearTestBefore 2025-06 2025-06",
      "survivorsFixedTerm 2028-04 2025-06",
      "survivorsAges 2028-04 2025-06",
      "midLifeWidowPhase 2028-04 2025-06",
      "parentSuspendsChild 2028-04 2025-06",
      "divisionClaimYears 2026-04 2025-06",
    ]);
  });
  it("a sheet a year, and the start of the support benefit in October 2019", () => {
    expect(sheets.slice(0, 11).map(({ effective }) => effective)).toEqual([
      "2018-04",
      "2019-04",
      "2019-10",
      "2020-04",
      "2021-04",
      "2022-04",
      "2023-04",
      "2024-04",
      "2025-04",
      "2026-04",
      "2027-04",
    ]);
  });
  it.each([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])(
    "birth dates that split the rates of FY%i",
    (year) => {
      const sheet = sheets.find(({ effective }) => effective === `${year}-04`);
      const births = (rows: readonly { readonly bornFrom: string | null }[] = []) =>
        rows.map(({ bornFrom }) => bornFrom);
      const split = year < 2023 ? [null] : [null, "1956-04-02"];
      expect(births(sheet?.values.basicPensionRevision?.value)).toEqual(split);
      expect(births(sheet?.values.guaranteedRevision?.value)).toEqual([null, "1938-04-02"]);
      expect(sheet?.values.nationalContribution?.value.map(({ fromAge }) => fromAge)).toEqual([20]);
      expect(sheet?.values.guaranteedReEvaluation?.value.cohorts).toEqual([null]);
      const cohorts = ["1937-04-02", "1938-04-02"];
      if (year < 2019 || year > 2022)
        cohorts.unshift("1930-04-02", "1931-04-02", "1932-04-02", "1933-04-02", "1935-04-02", "1936-04-02");
      if (year > 2022) cohorts.push("1956-04-02");
      const oldest = year < 2019 || year > 2022 ? [null] : [];
      expect(sheet?.values.reEvaluation?.value.cohorts).toEqual([...oldest, ...cohorts]);
    },
  );
});
