export { type SimulatedRight, type SimulatedScenario, type SimulatedYear, simulated } from "./simulated.ts";
export { totalsOfYears, type YearlyTotals } from "./yearly-totals.ts";
