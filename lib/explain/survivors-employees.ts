import type { SurvivorsEmployees } from "#lib/rules/index.ts";
import type { FormulaKey } from "./formulas.ts";
import { explainMonthly } from "./old-age-basic.ts";
import { averageOf } from "./old-age-employees.ts";
import { type Step, step } from "./step.ts";

const AMOUNT = "EPIA art. 60";
const MID_LIFE = "EPIA art. 62";
const TRANSITIONAL = "Act 34 of 1985 suppl. art. 73";
const OWN_FIRST = "EPIA art. 64-2";

type Part = SurvivorsEmployees["base"];
type MidLife = NonNullable<SurvivorsEmployees["midLife"]>;

/** Steps of the survivors' employees' pension. */
export function explainSurvivorsEmployees(b: SurvivorsEmployees): Step[] {
  const { base, added, midLife, transitional, total, annualAmount } = b;
  const steps = explainPart(base, "survivorsEmployees.base");
  if (added) steps.push(...explainPart(added, "survivorsEmployees.added"));
  if (midLife) steps.push(...explainMidLife(midLife));
  if (transitional) steps.push(...explainTransitional(transitional));
  steps.push(
    step(
      "survivorsEmployees.total",
      {
        survivorsBase: base.amount,
        added: added?.amount ?? 0,
        midLife: midLife?.amount ?? 0,
        transitionalWidow: transitional?.amount ?? 0,
      },
      total,
      { law: AMOUNT },
    ),
    ...(b.each
      ? [
          step("survivorsEmployees.each", { survivorsTotal: total, claimants: b.each.claimants }, b.each.amount, {
            law: AMOUNT,
            rounding: "benefitAmount",
          }),
        ]
      : []),
    ...explainBesideOwn(b),
    explainMonthly(annualAmount, b.monthlyAmount),
  );
  return steps;
}

/** A share of the remuneration-related part, by the main formula and by the guarantee where it is known. */
function explainPart(part: Part, key: "survivorsEmployees.base" | "survivorsEmployees.added"): Step[] {
  const { main, guaranteed, stated, insuredMonths, countedMonths, share, amount } = part;
  const rounded = { law: AMOUNT, rounding: "benefitAmount" } as const;
  const values = ({ parts, before, from }: Part["main"]) => ({
    averageTo2003: averageOf(parts.to200303),
    multiplierTo2003: before,
    monthsTo2003: parts.to200303.months,
    averageFrom2003: averageOf(parts.from200304),
    multiplierFrom2003: from,
    monthsFrom2003: parts.from200304.months,
    stated,
    countedMonths,
    insuredMonths,
    share,
  });
  if (main.parts.to200303.months + main.parts.from200304.months === 0)
    return [
      step(`${key}OfAmount`, { remunerationRelated: stated, countedMonths, insuredMonths, share }, amount, rounded),
    ];
  const mainKey: FormulaKey = `${key}Main`;
  if (!guaranteed?.revision) return [step(mainKey, values(main), main.amount, rounded)];
  return [
    step(mainKey, values(main), main.amount, rounded),
    step(
      `${key}Guaranteed`,
      { ...values(guaranteed), guaranteedRevision: guaranteed.revision },
      guaranteed.amount,
      rounded,
    ),
    step(key, { main: main.amount, guaranteed: guaranteed.amount }, amount, { law: AMOUNT }),
  ];
}

const explainMidLife = ({ full, share, phase, amount }: MidLife): Step[] => [
  step("survivorsBasic.fullAmount", { base: full.base, revisionRate: full.revisionRate }, full.fullAmount, {
    law: "NPA art. 38",
    rounding: "statutoryAmount",
  }),
  phase
    ? step("survivorsEmployees.midLifePhased", { fullAmount: full.fullAmount, share, phase }, amount, {
        law: "EPIA art. 62 (Act 74 of 2025)",
        rounding: "statutoryAmount",
      })
    : step("survivorsEmployees.midLife", { fullAmount: full.fullAmount, share }, amount, {
        law: MID_LIFE,
        rounding: "statutoryAmount",
      }),
];

const explainTransitional = (t: NonNullable<SurvivorsEmployees["transitional"]>): Step[] => [
  ...explainMidLife(t.midLife),
  step(
    "survivorsEmployees.transitionalDeduction",
    { fullAmount: t.midLife.full.fullAmount, cohortShare: t.deduction },
    t.deducted,
    { law: TRANSITIONAL, rounding: "benefitAmount" },
  ),
  step("survivorsEmployees.transitional", { midLife: t.midLife.amount, deducted: t.deducted }, t.amount, {
    law: TRANSITIONAL,
  }),
];

/** The own pension first, from 65 on; or the old choice among own, survivors' and the sum of the parts. */
function explainBesideOwn({ besideOwn, total: whole, each }: SurvivorsEmployees): Step[] {
  if (!besideOwn || besideOwn.rule === "chooseOne") return [];
  const { own, shares, combined, payable, rule } = besideOwn;
  const total = each?.amount ?? whole;
  const rounded = { law: AMOUNT, rounding: "benefitAmount" } as const;
  const parts = shares && { survivorsTotal: total, survivorsShare: shares.survivors, own, ownShare: shares.own };
  const steps: Step[] = [];
  if (parts) {
    const key = rule === "ownFirst" ? "survivorsEmployees.combined" : "survivorsEmployees.choice";
    steps.push(step(key, parts, combined, rounded));
  }
  if (rule === "ownFirst")
    steps.push(step("survivorsEmployees.payable", { combined, own }, payable, { law: OWN_FIRST }));
  else if (shares && payable > 0 && payable < total)
    steps.push(
      step(
        "survivorsEmployees.chosenPart",
        { survivorsTotal: total, survivorsShare: shares.survivors },
        payable,
        rounded,
      ),
    );
  return steps;
}
