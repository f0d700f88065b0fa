import type { Issue, Plan, PlanFile } from "#lib/input/index.ts";
import type { Projection } from "#lib/simulate.ts";
import type { Age } from "#lib/time/index.ts";

/**
 * The plan as it stands in the form. Lists and objects have the shape of the plan file; a single field may hold whatever
 * was typed, until the schema accepts it.
 */
export type Draft = {
  readonly format: PlanFile["format"];
  readonly version: PlanFile["version"];
  readonly name?: unknown;
  readonly startsAt?: unknown;
  readonly people: readonly DraftPerson[];
  readonly marriages?: readonly DraftMarriage[];
  readonly children?: readonly DraftChild[];
  readonly scenarios: readonly DraftScenario[];
  readonly [rest: string]: unknown;
};

export type DraftPerson = {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly bornOn?: unknown;
  readonly sex?: unknown;
  readonly record?: unknown;
  readonly nationality?: unknown;
  readonly naturalisedOn?: unknown;
  readonly permanentResidentFrom?: unknown;
  readonly staysAbroad?: readonly Fields[];
  readonly agreementMonths?: readonly Fields[];
  readonly disabilities?: readonly DraftDisability[];
  readonly incomeAboveLivelihoodLimit?: unknown;
  readonly deemedRemunerationFiled?: unknown;
  readonly career?: readonly DraftSpell[];
  readonly otherIncome?: readonly Fields[];
};

/** An item of a list, whatever was typed in its fields. */
export type Fields = Readonly<Record<string, unknown>>;

export type DraftMarriage = Fields & { readonly between?: readonly unknown[] };
export type DraftChild = Fields & { readonly parents?: readonly unknown[] };
export type DraftDisability = Fields & { readonly grades?: readonly Fields[] };
export type DraftEvent = DraftDisability & {
  readonly between?: readonly unknown[];
  readonly parents?: readonly unknown[];
  readonly split?: Fields;
};

export type DraftScenario = {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly paths?: readonly {
    readonly person?: unknown;
    readonly from?: unknown;
    readonly spells?: readonly DraftSpell[];
  }[];
  readonly commencement?: readonly (Fields & {
    readonly oldAgeBasic?: Age;
    readonly oldAgeEmployees?: Age;
  })[];
  readonly category3FollowsWorker?: unknown;
  readonly birthExemptionsFiled?: unknown;
  readonly latePayments?: readonly Fields[];
  readonly events?: readonly DraftEvent[];
  readonly monthlyNeed?: DraftNeed;
  readonly assumptions?: Fields;
};

export type DraftNeed = Fields & { readonly steps?: readonly Fields[] };

export type DraftSpell = Fields & {
  readonly pay?: DraftPay;
  readonly otherPay?: readonly DraftPay[];
  readonly leaves?: readonly {
    readonly kind?: unknown;
    readonly from?: unknown;
    readonly to?: unknown;
    readonly revisionFiled?: unknown;
  }[];
};

export type DraftPay = {
  readonly monthly?: unknown;
  readonly standardMonthlyRemuneration?: unknown;
  readonly annualRaise?: unknown;
  readonly steps?: readonly { readonly from?: unknown; readonly monthly?: unknown }[];
  readonly bonuses?: readonly { readonly month?: unknown; readonly amount?: unknown }[];
};

/** A draft, what the schema says of it, and the newest plan that it accepted. */
export type Reading = { readonly draft: Draft; readonly shown?: Shown; readonly issues: readonly Issue[] };

/** A plan without faults, and what it comes to. */
export type Shown = { readonly plan: Plan; readonly projection: Projection };

export const draftOf = (plan: Plan | PlanFile): Draft => plan as unknown as Draft;

/** An empty plan: the form asks for the rest. */
export const blankDraft = (startsAt: string, names: readonly [string, string]): Draft => ({
  format: "nenrin-plan",
  version: 1,
  name: "",
  startsAt,
  people: [{ id: "self", career: [] }],
  scenarios: [
    { id: "a", name: names[0] },
    { id: "b", name: names[1] },
  ],
});

/** The value at a dotted path, or undefined where the path leads nowhere. */
export function valueAt(tree: unknown, path: string): unknown {
  let found = tree;
  for (const key of path === "" ? [] : path.split(".")) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** The same tree with another value at a dotted path; undefined takes the field away. Missing objects are made. */
export function withValue<T>(tree: T, path: string, value: unknown): T {
  const [key = "", ...rest] = path.split(".");
  const inner = (tree as Record<string, unknown> | undefined)?.[key];
  const next = rest.length === 0 ? value : withValue(inner ?? {}, rest.join("."), value);
  if (Array.isArray(tree)) {
    const index = Number(key);
    if (next === undefined) return tree.filter((_, i) => i !== index) as T;
    return (index < tree.length ? tree.map((item, i) => (i === index ? next : item)) : [...tree, next]) as T;
  }
  const { [key]: _, ...others } = (tree ?? {}) as Record<string, unknown>;
  return (next === undefined ? others : { ...(tree as object), [key]: next }) as T;
}

/** Puts an item at the end of the list at a path. */
export function withAdded<T>(tree: T, path: string, item: unknown): T {
  const list = valueAt(tree, path);
  return withValue(tree, path, [...(Array.isArray(list) ? list : []), item]);
}
