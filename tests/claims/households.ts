import type { PlanFile } from "#lib/input/index.ts";
import { type Claim, type Occasion, project, type ScenarioProjection, whatToClaim } from "#lib/simulate.ts";
import { aPlan } from "../projection/plan.ts";

export type Event = NonNullable<PlanFile["scenarios"][number]["events"]>[number];
export type Person = Partial<PlanFile["people"][number]>;

export const EMPLOYEE = { kind: "employee", from: "2007-04", to: null, pay: { monthly: 350_000 } } as const;
const FATHER = {
  id: "self",
  bornOn: "1985-06-15",
  sex: "male" as const,
  nationality: "japanese" as const,
  career: [EMPLOYEE],
} satisfies Person;
const MOTHER = {
  id: "spouse",
  bornOn: "1987-03-20",
  sex: "female" as const,
  nationality: "japanese" as const,
  career: [{ kind: "category3" as const, from: "2010-05", to: null }],
} satisfies Person;

/** An employee, his wife in category 3 and a child of 2018, from November 2026 on. */
export function aFamily(
  events: Event[],
  { father = {}, mother = {}, children = true }: { father?: Person; mother?: Person; children?: boolean } = {},
) {
  return aPlan(
    { ...FATHER, ...father },
    { events },
    {
      people: [
        { ...FATHER, ...father },
        { ...MOTHER, ...mother },
      ],
      marriages: [{ between: ["self", "spouse"], from: "2010-05-03" }],
      children: children ? [{ id: "child", bornOn: "2018-09-01", parents: ["self", "spouse"] }] : [],
    },
  );
}

/** What there is to claim in the only scenario of a plan; `change` stands for outcomes that the projection brings. */
export function claimsOf(
  plan: ReturnType<typeof aPlan>,
  change: (scenario: ScenarioProjection) => ScenarioProjection = (scenario) => scenario,
): readonly Occasion[] {
  const [scenario] = project(plan).scenarios;
  if (!scenario) throw new Error("no scenario");
  return whatToClaim(plan, change(scenario));
}

export function following(occasions: readonly Occasion[], event: Occasion["event"], person = "self"): Occasion {
  const found = occasions.find((occasion) => occasion.event === event && occasion.person === person);
  if (!found) throw new Error(`nothing to claim after ${event} of ${person}`);
  return found;
}

export function claim(occasion: Occasion, id: Claim["id"]): Claim {
  const found = occasion.claims.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not to be claimed: ${JSON.stringify(occasion.refused)}`);
  return found;
}
