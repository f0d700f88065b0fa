import type { SimulateResponse } from "#lib/simulate.ts";

/** What is paid out, by what it is for. */
const COLUMNS = [
  { head: "basic", of: ["oldAgeBasic"] },
  { head: "employees'", of: ["oldAgeEmployees", "specialOldAgeEmployees"] },
  { head: "disability", of: ["disabilityBasic", "disabilityEmployees"] },
  { head: "survivors'", of: ["survivorsBasic", "survivorsEmployees", "widowsPension"] },
] as const;

/** A simulated plan as text for people: rights, then a line a fiscal year in which something is paid in or out. */
export function printTable(response: Extract<SimulateResponse, { ok: true }>): string {
  const blocks = response.scenarios.map((scenario) => {
    const rights = scenario.people.flatMap(({ id, rights: own }) =>
      own.map((right) =>
        right.status === "payable"
          ? `  ${id} ${right.benefit}: for months from ${right.fromMonth}, first paid on ${right.firstPaidOn}`
          : `  ${id} ${right.benefit}: ${right.status}, ${(right.reasons ?? []).map(({ code }) => code).join(", ")}`,
      ),
    );
    const changes = scenario.changes.map(
      ({ month, person, benefit, monthlyAmount, suspendedMonthlyAmount, reason }) =>
        `  ${month} ${person} ${benefit}: ${monthlyAmount.toLocaleString("en")} yen a month${withheld(suspendedMonthlyAmount)} (${reason.code})`,
    );
    const years = scenario.years
      .filter(({ contributions, total }) => contributions.own + contributions.employer + total > 0)
      .map(({ fiscalYear, age, contributions, benefits, total }) =>
        [
          `FY${fiscalYear}`,
          Object.values(age).join("/"),
          contributions.own,
          contributions.employer,
          ...COLUMNS.map(({ of }) => of.reduce((sum, benefit) => sum + (benefits[benefit] ?? 0), 0)),
          total,
        ]
          .map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : cell).padStart(14))
          .join(""),
      );
    const head = [
      "year",
      "age",
      "own paid in",
      "employer",
      ...COLUMNS.map(({ head: title }) => title),
      "total paid out",
    ]
      .map((cell) => cell.padStart(14))
      .join("");
    const nominal = scenario.years.some(({ priceIndex }) => priceIndex !== undefined);
    return [
      `${scenario.id}${nominal ? " (nominal yen of each year)" : ""}`,
      ...rights,
      ...changes,
      head,
      ...years,
    ].join("\n");
  });
  return [`${response.plan.name} (data of ${response.plan.dataVersion}; yen, gross)`, ...blocks].join("\n\n");
}

const withheld = (amount: number | undefined): string =>
  amount === undefined ? "" : `, ${amount.toLocaleString("en")} withheld`;
