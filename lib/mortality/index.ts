export { ageReached, expectedYears, lifeExpectancy } from "./expectancy.ts";
export { type JointStates, jointStates } from "./joint.ts";
export { loadTables, type TableId } from "./load.ts";
export { certainDeath, deathIn, type Life, type Mortality, type Survival, survival } from "./survival.ts";
export { CLOSING_AGE, type MortalityTable, type Sex } from "./table.ts";
