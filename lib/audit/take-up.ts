import { spansOf } from "#lib/career/index.ts";
import type { Plan, Scenario, Spell } from "#lib/input/index.ts";
import { formatMonth, type Month, type Period, parseMonth } from "#lib/time/index.ts";
import type { Remedy } from "./remedy.ts";

const isLate = ({ kind }: Remedy): boolean => kind === "payable" || kind === "backPayable";

/** Does the scenario pay for all these months of the past? */
export const paysFor = (scenario: Scenario, person: string, remedy: Remedy): boolean =>
  isLate(remedy) && scenario.latePayments.some((payment) => payment.person === person && covers(payment, remedy.paid));

const covers = (payment: { readonly from: string; readonly to: string }, { from, to }: Period): boolean =>
  parseMonth(payment.from) <= from && parseMonth(payment.to) >= to;

/**
 * The scenario with a remedy of the audit taken up: months of the past paid in the plan's present, or voluntary cover in
 * the person's path, or the additional contribution on every stretch of it that may take one. A late payment that is in it
 * already is taken out again.
 */
export function takeUp(plan: Plan, scenario: Scenario, person: string, remedy: Remedy): Scenario {
  if (remedy.kind === "additional") return withAdditional(plan, scenario, person, remedy.paid);
  if (!isLate(remedy)) return withCover(plan, scenario, person, remedy.paid);
  const others = scenario.latePayments.filter((payment) => payment.person !== person || !covers(payment, remedy.paid));
  if (others.length < scenario.latePayments.length) return { ...scenario, latePayments: others };
  const paid = { person, from: formatMonth(remedy.paid.from), to: formatMonth(remedy.paid.to), paidIn: plan.startsAt };
  return { ...scenario, latePayments: [...others, paid] };
}

/** The path of the person with the cover in it. */
function withCover(plan: Plan, scenario: Scenario, id: string, { from, to }: Period): Scenario {
  const cover: Spell = { kind: "voluntary", from: formatMonth(from), to: formatMonth(to), additional: false };
  const path = pathFrom(plan, scenario, id, from);
  return withPath(scenario, { ...path, spells: inOrder([...path.spells, cover]) });
}

/** The path of the person with the additional contribution wherever the law allows it. */
function withAdditional(plan: Plan, scenario: Scenario, id: string, { from, to }: Period): Scenario {
  const path = pathFrom(plan, scenario, id, from);
  const spells = path.spells.map((spell): Spell => {
    const begins = parseMonth(spell.from) < to;
    if (spell.kind === "voluntary") return begins && endsBy(spell, to) ? { ...spell, additional: true } : spell;
    return spell.kind === "category1" && begins && TAKES_ADDITIONAL.has(spell.payment)
      ? { ...spell, additional: true }
      : spell;
  });
  return withPath(scenario, { ...path, spells });
}

const TAKES_ADDITIONAL: ReadonlySet<string> = new Set(["paid", "maternity", "childcare"]);
const endsBy = ({ to }: Spell, end: Month): boolean => to !== null && parseMonth(to) <= end;

/** The person's path where it has begun by a month; else one from that month on that takes over what the plan says. */
function pathFrom(plan: Plan, scenario: Scenario, id: string, from: Month): Path {
  const path = scenario.paths.find(({ person }) => person === id);
  if (path && parseMonth(path.from) <= from) return path;
  const person = plan.people.find((one) => one.id === id);
  const rest = person ? spansOf(person, { ...scenario, events: [] }) : [];
  const spells = rest
    .filter((span) => span.to > from)
    .map((span) => ({
      ...span.spell,
      from: formatMonth(span.from > from ? span.from : from),
      to: path?.spells.includes(span.spell) ? span.spell.to : formatMonth(span.to),
    }));
  return { person: id, from: formatMonth(from), spells };
}

type Path = Scenario["paths"][number];

const withPath = (scenario: Scenario, path: Path): Scenario => ({
  ...scenario,
  paths: [...scenario.paths.filter(({ person }) => person !== path.person), path],
});

const inOrder = (spells: readonly Spell[]): Spell[] => [...spells].sort((a, b) => (a.from < b.from ? -1 : 1));
