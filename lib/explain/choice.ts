import type { Choices, PensionRight } from "#lib/rules/index.ts";
import type { FormulaKey } from "./formulas.ts";
import { explainMonthly } from "./old-age-basic.ts";
import { type Step, step } from "./step.ts";

const LAW = "NPA art. 20, EPIA art. 38, 64-2";

type PensionSet = Choices["best"];
type Kind = PensionRight["kind"];

/**
 * One person, one pension: what each set of pensions that go together comes to, the highest of them, and what that leaves of
 * one pension. Where all go together there is nothing to choose.
 */
export function explainChoice(choices: Choices, due: number, paid: number, monthlyAmount: number): Step[] {
  const sets = choices.ranked;
  if (sets.length < 2) return [];
  return [
    ...sets.map((set) => step(keyOf(set), amountsOf(set), set.gross, { law: LAW })),
    step("choice.highest", { alternatives: sets.map(({ gross }) => gross) }, choices.best.gross, { law: LAW }),
    step("choice.paid", { yearlyDue: due, suspended: due - paid }, paid, { law: LAW }),
    explainMonthly(paid, monthlyAmount),
  ];
}

const paidIn = ({ parts }: PensionSet, kinds: readonly Kind[]): number =>
  parts.reduce((sum, { right, paid }) => (kinds.includes(right.kind) ? sum + paid : sum), 0);

/** The pensions that stand together in a set, by the key of its sum. */
const SETS = {
  "choice.oldAge": ["oldAgeBasic", "oldAgeEmployees"],
  "choice.disability": ["disabilityBasic", "disabilityEmployees"],
  "choice.disabilityWithOldAge": ["disabilityBasic", "oldAgeEmployees"],
  "choice.disabilityWithSurvivors": ["disabilityBasic", "oldAgeEmployees", "survivorsEmployees"],
  "choice.survivors": ["survivorsBasic", "survivorsEmployees"],
  "choice.oldAgeWithSurvivors": ["oldAgeBasic", "oldAgeEmployees", "survivorsEmployees"],
  "choice.widowsPension": ["widowsPension"],
} as const satisfies Partial<Record<FormulaKey, readonly Kind[]>>;

function keyOf(set: PensionSet): keyof typeof SETS {
  const has = (...kinds: readonly Kind[]) => paidIn(set, kinds) > 0;
  if (has("widowsPension")) return "choice.widowsPension";
  if (has("survivorsBasic")) return "choice.survivors";
  if (has("disabilityEmployees")) return "choice.disability";
  if (has("survivorsEmployees"))
    return has("disabilityBasic")
      ? "choice.disabilityWithSurvivors"
      : has("oldAgeBasic", "oldAgeEmployees")
        ? "choice.oldAgeWithSurvivors"
        : "choice.survivors";
  if (has("disabilityBasic")) return has("oldAgeEmployees") ? "choice.disabilityWithOldAge" : "choice.disability";
  return "choice.oldAge";
}

/** What a set pays of each of its pensions; the special one before 65 stands for the old-age employees'. */
const amountsOf = (set: PensionSet): Record<string, number> =>
  Object.fromEntries(
    SETS[keyOf(set)].map((kind) => [
      kind,
      paidIn(set, kind === "oldAgeEmployees" ? [kind, "specialOldAgeEmployees"] : [kind]),
    ]),
  );
