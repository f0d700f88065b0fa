import { type Issue, issue } from "./issue.ts";
import { PLAN_FORMAT, PLAN_VERSION } from "./plan.ts";

type Raw = Record<string, unknown>;
const isRecord = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);

/** One step a version: takes a plan of that version and gives one of the next. */
const STEPS: readonly ((plan: Raw) => Raw)[] = [
  // 0: one person, and one path a scenario that began at `startsAt`
  ({ person, scenarios, ...plan }) => ({
    ...plan,
    version: 1,
    people: isRecord(person) ? [{ id: "self", ...person }] : person,
    scenarios: Array.isArray(scenarios)
      ? scenarios.map((scenario: unknown, i) => {
          if (!isRecord(scenario)) return scenario;
          const { career, claimAges, ...rest } = scenario;
          return {
            id: `path-${i + 1}`,
            ...rest,
            ...(career === undefined ? {} : { paths: [{ person: "self", from: plan.startsAt, spells: career }] }),
            ...(claimAges === undefined ? {} : { commencement: [{ person: "self", ...(claimAges as Raw) }] }),
          };
        })
      : scenarios,
  }),
];

/** Grade 4 of a disability once stood for whatever is lighter than grade 3: no pension's grade. */
const withoutGrade4 = (plan: Raw): Raw =>
  within(plan, "scenarios", (scenario) =>
    within(scenario, "events", (event) =>
      within(event, "grades", (grade) => (grade.grade === 4 ? { ...grade, grade: "none" } : grade)),
    ),
  );

/** A record with the records of one of its lists changed; itself where none of them is. */
function within(item: Raw, name: string, change: (inner: Raw) => Raw): Raw {
  const inner = item[name];
  if (!Array.isArray(inner)) return item;
  const changed = inner.map((one: unknown) => (isRecord(one) ? change(one) : one));
  return changed.every((one, i) => one === inner[i]) ? item : { ...item, [name]: changed };
}

/** The same plan in the present version, or why its version cannot be read. */
export function migrate(raw: unknown): { plan: unknown } | { issues: Issue[] } {
  if (!isRecord(raw)) return { plan: raw };
  if (raw.format !== PLAN_FORMAT && (raw.format !== undefined || raw.version === undefined))
    return { issues: [issue("format", "notAllowedValue", { allowed: [PLAN_FORMAT] })] };
  const allowed = [...STEPS.keys(), PLAN_VERSION];
  if (raw.version === undefined) return { issues: [issue("version", "required")] };
  if (typeof raw.version !== "number" || !allowed.includes(raw.version))
    return { issues: [issue("version", "notAllowedValue", { cause: "version", allowed })] };
  return { plan: withoutGrade4(STEPS.slice(raw.version).reduce((plan, step) => step(plan), raw)) };
}
