import { type Yen, yen } from "#lib/money/index.ts";

export type Cause = "oldAge" | "disability" | "survivors";
/** What the rights of each cause would pay a year; an employees' survivors' pension with the own old-age pension that goes before it. */
export type RightsByCause = Readonly<Partial<Record<Cause, { readonly basic?: Yen; readonly employees?: Yen }>>>;

export type Combination = {
  readonly basic: Cause;
  readonly employees: Cause;
  readonly annualAmount: Yen;
  /** Disability and survivors' pensions bear no tax, old-age pensions do (R-478). */
  readonly taxFreeAnnualAmount: Yen;
};

/**
 * Basic and employees' pension that can be drawn side by side from 65 on. The disability pair is of one cause, as is that of
 * survivors; an employees' disability pension never goes with the old-age basic pension.
 */
const TOGETHER: readonly { readonly basic: Cause; readonly employees: Cause }[] = [
  { basic: "oldAge", employees: "oldAge" },
  { basic: "oldAge", employees: "survivors" },
  { basic: "disability", employees: "disability" },
  { basic: "disability", employees: "oldAge" },
  { basic: "disability", employees: "survivors" },
  { basic: "survivors", employees: "survivors" },
];

/**
 * Ways to draw pensions of different causes from 65 on (併給の調整), the dearest first; before 65 exactly one cause is drawn. A part to which
 * there is no right counts as nothing.
 * Law: NPA 20, 25, suppl. 9-2-4; EPIA 38, 41(2). Rules.
 */
export function combinationsFrom65(rights: RightsByCause): readonly Combination[] {
  const found = TOGETHER.flatMap(({ basic, employees }) => {
    const parts = [
      { cause: basic, amount: rights[basic]?.basic },
      { cause: employees, amount: rights[employees]?.employees },
    ];
    if (parts.every(({ amount }) => amount === undefined)) return [];
    const sum = (of: typeof parts) => yen(of.reduce((total, { amount = yen(0) }) => total + amount, 0));
    return [
      {
        basic,
        employees,
        annualAmount: sum(parts),
        taxFreeAnnualAmount: sum(parts.filter(({ cause }) => cause !== "oldAge")),
      },
    ];
  });
  return found.sort((a, b) => b.annualAmount - a.annualAmount);
}
