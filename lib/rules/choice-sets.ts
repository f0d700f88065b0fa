import type { Yen } from "#lib/money/index.ts";

/** An addition that follows its pension: paid with it, and not without it. */
export type Attachment = {
  readonly kind: "spouseAddition" | "childAddition" | "transferAddition";
  readonly amount: Yen;
};

type Common = {
  readonly attachments?: readonly Attachment[];
  /** The person has asked that it be stopped (申出による支給停止): nothing of it is paid. */
  readonly stoppedOnRequest?: boolean;
};

/** A survivors' employees' pension by itself and, from 65, beside an own old-age employees' pension, which comes first. */
export type SurvivorsAmounts = { readonly amount: Yen; readonly besideOwn: Yen };

/**
 * One right to a pension in a month, with what is paid of it where it is chosen: a year's or a month's amount, after its own
 * tests, the additions beside it. `cause` names the illness or injury, or the person who died; pensions of one cause go together.
 */
export type PensionRight = Common &
  (
    | { readonly kind: "oldAgeBasic" | "oldAgeEmployees" | "specialOldAgeEmployees"; readonly amount: Yen }
    | {
        readonly kind: "disabilityBasic" | "disabilityEmployees" | "survivorsBasic" | "widowsPension";
        readonly cause: string;
        readonly amount: Yen;
      }
    | (SurvivorsAmounts & {
        readonly kind: "survivorsEmployees";
        readonly cause: string;
        /** Without the transitional widow's addition, which a disability basic pension suspends. */
        readonly besideDisabilityBasic?: SurvivorsAmounts;
      })
  );

const ORDER = [
  "oldAgeBasic",
  "oldAgeEmployees",
  "specialOldAgeEmployees",
  "disabilityBasic",
  "disabilityEmployees",
  "survivorsBasic",
  "survivorsEmployees",
  "widowsPension",
] as const satisfies readonly PensionRight["kind"][];

const causeOf = (right: PensionRight): string => ("cause" in right ? right.cause : "");

/** Old-age, disability, survivors; the order in which equal sets stand, whatever the order in which the rights were given. */
export const inOrder = (a: PensionRight, b: PensionRight): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (causeOf(a) < causeOf(b) ? -1 : Number(causeOf(a) > causeOf(b)));

const branchOf = ({ kind }: PensionRight): string => {
  if (isOldAge(kind)) return "oldAge";
  if (kind === "widowsPension") return kind;
  return kind.startsWith("disability") ? "disability" : "survivors";
};

export const isOldAge = (kind: PensionRight["kind"]): boolean =>
  kind === "oldAgeBasic" || kind === "oldAgeEmployees" || kind === "specialOldAgeEmployees";

/** Exactly one cause, basic and employees' pension together (R-601). */
export const setsUnder65 = (rights: readonly PensionRight[]): PensionRight[][] =>
  groups(rights, (right) => `${branchOf(right)} ${causeOf(right)}`);

/** Every basic pension with every employees' pension that may stand beside it, and each alone (R-605). */
export function setsFrom65(rights: readonly PensionRight[]): PensionRight[][] {
  const classes = groups(rights, (right) => `${right.kind} ${causeOf(right)}`);
  const basics = classes.filter(([first]) => first?.kind.endsWith("Basic"));
  const employees = classes.filter(([first]) => first?.kind.endsWith("Employees"));
  const own = rights.filter(({ kind }) => kind === "oldAgeEmployees");
  return [...basics, undefined].flatMap((basic) =>
    [...employees, undefined]
      .filter((other) => goTogether(basic?.[0], other?.[0]))
      .map((other) => {
        const ownFirst = other?.[0]?.kind === "survivorsEmployees" && basic?.[0]?.kind !== "survivorsBasic";
        return [...(basic ?? []), ...(ownFirst ? own : []), ...(other ?? [])];
      }),
  );
}

/** May a basic and an employees' pension be paid together from 65 (NPA 20, NPA-S 9-2-4, EPIA 38; R-605)? */
function goTogether(basic: PensionRight | undefined, employees: PensionRight | undefined): boolean {
  if (!basic || !employees) return true;
  if (branchOf(basic) === branchOf(employees)) return causeOf(basic) === causeOf(employees);
  if (basic.kind === "survivorsBasic") return false;
  return employees.kind !== "disabilityEmployees";
}

function groups(rights: readonly PensionRight[], keyOf: (right: PensionRight) => string): PensionRight[][] {
  const found = new Map<string, PensionRight[]>();
  for (const right of rights) {
    const key = keyOf(right);
    const group = found.get(key);
    if (group) group.push(right);
    else found.set(key, [right]);
  }
  return found.size > 0 ? [...found.values()] : [[]];
}
