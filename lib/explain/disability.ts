import { ONE } from "#lib/money/index.ts";
import type {
  CertificationDay,
  ContributionRequirement,
  DisabilityAllowance,
  DisabilityBasic,
  DisabilityEmployees,
  RelatedAtLeast,
} from "#lib/rules/index.ts";
import { explainChildren } from "./additions.ts";
import { explainFullAmount, explainMonthly } from "./old-age-basic.ts";
import { formulaValues } from "./old-age-employees.ts";
import { type Step, step } from "./step.ts";

const NPA33 = "NPA art. 33";
const CHILDREN = "NPA art. 33-2, EPIA art. 50-2";
const TESTED = "NPA art. 36-3, NPO art. 5-4";
const EPIA50 = "EPIA art. 50";
const SPOUSE = "EPIA art. 50-2";
const GUARANTEE = "Act 18 of 2000 suppl. art. 21";
const EPIA57 = "EPIA art. 57";

/** Steps of a contribution requirement: the months that count, and two thirds of the insured ones. */
export function explainContributionRequirement(c: ContributionRequirement): Step[] {
  const law = "NPA arts. 30, 37, EPIA arts. 47, 58";
  const { paidMonths, exemptMonths, insuredMonths, share } = c;
  return [
    step("contributionRequirement.countedMonths", { paidMonths, exemptMonths }, c.countedMonths, { law }),
    step("contributionRequirement.neededMonths", { insuredMonths, share }, c.neededMonths, { law }),
  ];
}

/** Step of the months from the first visit to the certification day. */
export const explainCertificationDay = ({ months }: CertificationDay): Step[] => [
  step("disability.certificationMonths", { certificationMonths: months }, months, {
    law: "NPA art. 30, EPIA art. 47",
  }),
];

/** All steps of the basic disability pension. */
export function explainDisabilityBasic(b: DisabilityBasic): Step[] {
  const { full, gradeFactor: factor, basePension, childAdditions, incomeTest, suspended } = b;
  const tested = incomeTest
    ? [
        step(
          "disabilityBasic.halfLimit",
          {
            limitAlone: incomeTest.halfAlone,
            dependentCounts: incomeTest.dependentCounts,
            dependantDeductions: incomeTest.dependantDeductions,
          },
          incomeTest.halfLimit,
          { law: TESTED },
        ),
        step("disabilityBasic.suspended", { basePension, suspendedShare: incomeTest.suspendedShare }, suspended, {
          law: TESTED,
          rounding: "benefitAmount",
        }),
      ]
    : [];
  return [
    explainFullAmount(full, NPA33),
    step("disabilityBasic.basePension", { fullAmount: full.fullAmount, factor }, basePension, {
      law: NPA33,
      rounding: "benefitAmount",
    }),
    ...explainChildren(b.children, b.revisionRate, childAdditions, CHILDREN),
    ...tested,
    step("disabilityBasic.annualAmount", { basePension, childAdditions, suspended }, b.annualAmount, { law: NPA33 }),
    explainMonthly(b.annualAmount, b.monthlyAmount),
  ];
}

/** Steps of the remuneration-related part as of at least 300 months. */
function explainAtLeast300({ related, minimumMonths, factor }: RelatedAtLeast): Step[] {
  const { main, guaranteed, stated, insuredMonths, countedMonths } = related;
  const scale = { stated, countedMonths, insuredMonths, factor };
  const rounding = "benefitAmount";
  return [
    step("disability.countedMonths", { insuredMonths, minimumMonths }, countedMonths, { law: EPIA50 }),
    step("disability.main", { ...formulaValues(main), ...scale }, main.amount, { law: EPIA50, rounding }),
    ...(guaranteed
      ? [
          step(
            "disability.guaranteed",
            { ...formulaValues(guaranteed), guaranteedRevision: guaranteed.revision ?? ONE, ...scale },
            guaranteed.amount,
            { law: GUARANTEE, rounding },
          ),
          step(
            "oldAgeEmployees.remunerationRelated",
            { main: main.amount, guaranteed: guaranteed.amount },
            related.amount,
            {
              law: GUARANTEE,
            },
          ),
        ]
      : []),
  ];
}

const explainMinimum = ({ full, minimumShare, minimumAmount }: DisabilityEmployees | DisabilityAllowance): Step[] => [
  explainFullAmount(full, NPA33),
  step("disability.minimum", { fullAmount: full.fullAmount, minimumShare }, minimumAmount, {
    law: EPIA50,
    rounding: "statutoryAmount",
  }),
];

/** All steps of the employees' disability pension (R-462, R-463). */
export function explainDisabilityEmployees(b: DisabilityEmployees): Step[] {
  const { related, minimumAmount: minimum, pension, spouse, revisionRate, childAdditions } = b;
  const ofSpouse = spouse
    ? [
        step("dependentsAddition.spouseBase", { base: spouse.base, revisionRate }, spouse.amount, {
          law: SPOUSE,
          rounding: "statutoryAmount",
        }),
        ...(spouse.suspended
          ? [
              step(
                "dependentsAddition.suspended",
                { spouseAddition: spouse.amount, suspended: spouse.amount },
                spouse.paid,
                { law: "EPIA art. 54" },
              ),
            ]
          : []),
      ]
    : [];
  return [
    ...explainAtLeast300(b),
    ...explainMinimum(b),
    ...(b.basicPayable
      ? []
      : [
          step("disabilityEmployees.pension", { remunerationRelated: related.amount, minimum }, pension, {
            law: EPIA50,
          }),
        ]),
    ...ofSpouse,
    ...explainChildren(b.children, revisionRate, childAdditions, CHILDREN),
    step(
      "disabilityEmployees.annualAmount",
      { pension, spouseAddition: spouse?.paid ?? 0, childAdditions },
      b.annualAmount,
      { law: SPOUSE },
    ),
    explainMonthly(b.annualAmount, b.monthlyAmount),
  ];
}

/** All steps of the one-off disability allowance. */
export const explainDisabilityAllowance = (b: DisabilityAllowance): Step[] => [
  ...explainAtLeast300(b),
  ...explainMinimum(b),
  step("disabilityAllowance.minimum", { minimum: b.minimumAmount, factor: b.factor }, b.minimumTwice, { law: EPIA57 }),
  step("disabilityAllowance.amount", { remunerationRelated: b.related.amount, minimum: b.minimumTwice }, b.amount, {
    law: EPIA57,
  }),
];
