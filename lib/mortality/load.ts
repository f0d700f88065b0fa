import type { MortalityTable } from "./table.ts";

/** `medium`, `high` and `low`: mortality of the projection of 2023, `high` being the shorter lives; and the newest life table. */
export type TableId = "medium" | "high" | "low" | "lifeTable2025";

/**
 * The official tables of mortality. They are a part of the program of their own (some 15 kB when zipped), which a browser
 * fetches when it first asks here; a second call gives the same tables.
 */
export const loadTables = async (): Promise<Readonly<Record<TableId, MortalityTable>>> =>
  (await import("./official.ts")).officialTables;
