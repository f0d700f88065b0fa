import type { Scenario } from "#lib/input/index.ts";
import type { Age } from "#lib/time/index.ts";
import { basicLine } from "./basic-line.ts";
import { employeesLine } from "./employees-line.ts";
import type { Member } from "./household.ts";
import type { Horizon } from "./line.ts";
import { refusals } from "./refusals.ts";
import type { Change, Right } from "./types.ts";

export type Timeline = {
  readonly member: Member;
  readonly rights: readonly Right[];
  readonly changes: readonly Change[];
  readonly toBeConfirmed: readonly string[];
};

const AT_65: Age = { years: 65, months: 0 };

/** The start ages a scenario chooses for a person; 65 where it says nothing. */
export function startAges(scenario: Scenario, person: string): { oldAgeBasic: Age; oldAgeEmployees: Age } {
  const choice = scenario.commencement.find((candidate) => candidate.person === person);
  return { oldAgeBasic: choice?.oldAgeBasic ?? AT_65, oldAgeEmployees: choice?.oldAgeEmployees ?? AT_65 };
}

/** Rights and amounts of one member at every month in which something changes, each with its reason. */
export function timelineOf(member: Member, scenario: Scenario, horizon: Horizon): Timeline {
  const ages = startAges(scenario, member.person.id);
  const basic = basicLine(member, ages.oldAgeBasic, horizon, refusals(member, ages, "oldAgeBasic", horizon));
  const employees = employeesLine(
    member,
    ages.oldAgeEmployees,
    horizon,
    refusals(member, ages, "oldAgeEmployees", horizon),
  );
  return {
    member,
    rights: [basic.right, employees.right],
    changes: [...basic.changes, ...employees.changes].sort((a, b) => a.month - b.month),
    toBeConfirmed: [...new Set([...basic.toBeConfirmed, ...employees.toBeConfirmed])],
  };
}
