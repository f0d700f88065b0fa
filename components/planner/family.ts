import type { Draft, DraftChild, DraftScenario, Fields } from "./draft.ts";

type Named = { readonly id?: unknown };

/** "child-1", "child-2", …: the first that is free. */
export function freeId(stem: string, taken: readonly unknown[]): string {
  let number = 1;
  while (taken.includes(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

/** Ids of every child of the plan, and of those that scenarios expect. */
export const childIds = ({ children = [], scenarios }: Draft): readonly unknown[] => [
  ...children.map(({ id }) => id),
  ...scenarios.flatMap(({ events = [] }) => events.flatMap((event) => event["child"] ?? [])),
];

/** A partner with nothing told of them yet. */
export const freshPartner = (people: readonly Named[]) => ({
  id: people.some(({ id }) => id === "partner") ? "second" : "partner",
  career: [],
});

/**
 * The plan without one of its people: marriages, events, paths, start ages and late payments that name them go along. A child
 * keeps the parent who stays, and goes where there is none.
 */
export function withoutPerson(draft: Draft, index: number): Draft {
  const gone = draft.people[index]?.id;
  const { marriages, children, ...rest } = draft;
  return {
    ...rest,
    people: draft.people.filter((_, i) => i !== index),
    ...(marriages ? { marriages: marriages.filter(({ between = [] }) => !between.includes(gone)) } : {}),
    ...(children ? { children: withParentsLeft(children, gone) } : {}),
    scenarios: draft.scenarios.map((scenario) => scenarioWithout(scenario, gone)),
  };
}

function scenarioWithout(scenario: DraftScenario, gone: unknown): DraftScenario {
  const { paths, commencement, latePayments, events, assumptions } = scenario;
  const others = <T extends object>(list: readonly T[]) =>
    list.filter((item) => (item as { person?: unknown }).person !== gone);
  return {
    ...scenario,
    ...(paths ? { paths: others(paths) } : {}),
    ...(commencement ? { commencement: others(commencement) } : {}),
    ...(latePayments ? { latePayments: others(latePayments) } : {}),
    ...(events
      ? { events: withParentsLeft(others(events), gone).filter(({ between = [] }) => !between.includes(gone)) }
      : {}),
    ...(assumptions ? { assumptions: assumptionsWithout(assumptions, others) } : {}),
  };
}

/** How healthy somebody is goes with them. */
function assumptionsWithout(assumptions: Fields, others: (list: readonly Fields[]) => readonly Fields[]): Fields {
  const mortality = assumptions["mortality"] as Fields | undefined;
  const factors = mortality?.["healthFactors"];
  return Array.isArray(factors)
    ? { ...assumptions, mortality: { ...mortality, healthFactors: others(factors) } }
    : assumptions;
}

/** Without somebody among the parents; what had only that parent is left out. */
const withParentsLeft = <T extends DraftChild>(items: readonly T[], gone: unknown): T[] =>
  items.flatMap((item) => {
    if (!item.parents?.includes(gone)) return [item];
    const parents = item.parents.filter((parent) => parent !== gone);
    return parents.length === 0 ? [] : [{ ...item, parents }];
  });
