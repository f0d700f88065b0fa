import type { PlanFile } from "#lib/input/index.ts";
import coupleNear65 from "./couple-near-65.json" with { type: "json" };
import coupleWorkingOn from "./couple-working-on.json" with { type: "json" };
import employee1985 from "./employee-1985.json" with { type: "json" };
import familyOfFour from "./family-of-four.json" with { type: "json" };
import freelancerGap from "./freelancer-gap.json" with { type: "json" };
import leavingAfter40Months from "./leaving-after-40-months.json" with { type: "json" };
import softwareFreelancer from "./software-freelancer.json" with { type: "json" };
import woman1963 from "./woman-1963.json" with { type: "json" };

type Text = { readonly ja: string; readonly en: string };

/** A worked person to start from. The plan itself carries the Japanese names. */
export type Example = {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly scenarioNames: Readonly<Record<string, Text>>;
  readonly plan: PlanFile;
};

// JSON imports widen "category1" to string; a test reads every plan through the schema.
export const examples = [
  employee1985,
  freelancerGap,
  softwareFreelancer,
  woman1963,
  coupleNear65,
  coupleWorkingOn,
  familyOfFour,
  leavingAfter40Months,
] as readonly unknown[] as readonly Example[];

/** The example's plan with its names in a language. */
export function examplePlan({ plan, title, scenarioNames }: Example, language: keyof Text): PlanFile {
  const scenarios = plan.scenarios.map((scenario) => ({
    ...scenario,
    name: scenarioNames[scenario.id]?.[language] ?? scenario.name,
  }));
  return { ...plan, name: title[language], scenarios };
}
