import { amountIn, payPath, raised, type Span, spansOf } from "#lib/career/index.ts";
import type { Pay, Plan, Scenario, Spell } from "#lib/input/index.ts";
import { formatMonth, type Month, type Period, parseMonth } from "#lib/time/index.ts";

/** A plan and its scenario after a change of one person's career. */
export type Changed = { readonly plan: Plan; readonly scenario: Scenario };

/** A job of a plan: what is insured as an employee or director. */
export type Job = Extract<Spell, { kind: "employee" | "director" }>;
export type JobSpan = Span & { readonly spell: Job };

/** The jobs of a person in a scenario, in order of time. */
export const jobsOf = (plan: Plan, scenario: Scenario, id: string): JobSpan[] =>
  spansOfPerson(plan, scenario, id)
    .filter((span): span is JobSpan => span.spell.kind === "employee" || span.spell.kind === "director")
    .sort((a, b) => a.from - b.from);

/** What a person's months of a period are in the plan, as spells that begin and end with it. */
export const spellsIn = (plan: Plan, scenario: Scenario, id: string, period: Period): Spell[] =>
  spansOfPerson(plan, scenario, id).flatMap((span) => piece(span, period.from, period.to));

/** The plan with these spells in the place of a person's months of a period; everything before and after it stays. */
export function replaced(
  plan: Plan,
  scenario: Scenario,
  id: string,
  period: Period,
  spells: readonly Spell[],
): Changed {
  const around = spansOfPerson(plan, scenario, id).flatMap((span) => [
    ...piece(span, span.from, period.from),
    ...piece(span, period.to, span.to),
  ]);
  return withCareer(plan, scenario, id, [...around, ...spells]);
}

/** The plan with a job paid otherwise in some months; its spell goes on, so that the grade follows as the law has it. */
export function repaid(plan: Plan, scenario: Scenario, id: string, job: JobSpan, { from, to }: Period, more: number) {
  const { pay } = job.spell;
  const path = payPath(pay, job.from, job.to);
  const [now, later] = [amountIn(path, from), amountIn(path, to)];
  const steps = [
    ...(pay.steps ?? []).filter((step) => parseMonth(step.from) < from),
    { from: formatMonth(from), monthly: now + more },
    ...(pay.steps ?? [])
      .filter((step) => parseMonth(step.from) > from && parseMonth(step.from) < to)
      .map(raisedBy(more)),
    ...(to < job.to ? [{ from: formatMonth(to), monthly: later }] : []),
    ...(pay.steps ?? []).filter((step) => parseMonth(step.from) > to),
  ];
  const spells = spansOfPerson(plan, scenario, id).map(({ from: begins, to: ends, spell }) => ({
    ...spell,
    from: formatMonth(begins),
    to: formatMonth(ends),
    ...(spell === job.spell ? { pay: { ...pay, steps } } : {}),
  }));
  return withCareer(plan, scenario, id, spells as Spell[]);
}

const raisedBy =
  (more: number) =>
  <S extends { readonly monthly: number }>(step: S): S => ({ ...step, monthly: step.monthly + more });

/** A job's spell for a period that it does not cover, at the pay of the month nearest to it. */
export function jobFor({ from, to, spell }: JobSpan, period: Period): Job {
  const nearest = Math.max(from, Math.min(period.from, to - 1)) as Month;
  return {
    ...spell,
    from: formatMonth(period.from),
    to: formatMonth(period.to),
    pay: payFrom(spell.pay, from, nearest),
    otherPay: spell.otherPay.map((pay) => payFrom(pay, from, nearest)),
  };
}

const spansOfPerson = (plan: Plan, scenario: Scenario, id: string): Span[] =>
  plan.people.flatMap((person) => (person.id === id ? spansOf(person, scenario) : []));

/** The part of a spell that lies in the months [from, to). */
function piece({ from: begins, to: ends, spell }: Span, from: Month, to: Month): Spell[] {
  const [first, last] = [Math.max(begins, from) as Month, Math.min(ends, to) as Month];
  if (first >= last) return [];
  const part = { ...spell, from: formatMonth(first), to: formatMonth(last) };
  if (!("pay" in part)) return [part];
  const pay = payFrom(part.pay, begins, first);
  const within = { ...pay, steps: pay.steps?.filter((step) => parseMonth(step.from) < last) };
  return part.kind === "workingPast70"
    ? [{ ...part, pay: within }]
    : [{ ...part, pay: within, otherPay: part.otherPay.map((other) => payFrom(other, begins, first)) }];
}

/** Pay agreed in `begins`, as it is agreed anew for a spell that begins in a later month. */
function payFrom(pay: Pay, begins: Month, at: Month): Pay {
  if (pay.monthly === undefined || at <= begins) return pay;
  const factor = raised(pay, begins, at);
  return {
    ...pay,
    monthly: amountIn(payPath(pay, begins, (at + 1) as Month), at),
    steps: pay.steps?.filter((step) => parseMonth(step.from) > at),
    bonuses: pay.bonuses?.map((bonus) => ({ ...bonus, amount: Math.round(bonus.amount * factor) })),
  };
}

/** The person's whole career of a scenario as facts, in the place of career and path. */
function withCareer(plan: Plan, scenario: Scenario, id: string, spells: readonly Spell[]): Changed {
  const career = [...spells].sort((a, b) => (a.from < b.from ? -1 : 1));
  return {
    plan: { ...plan, people: plan.people.map((person) => (person.id === id ? { ...person, career } : person)) },
    scenario: { ...scenario, paths: scenario.paths.filter(({ person }) => person !== id) },
  };
}
