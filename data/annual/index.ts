import type { Sheet } from "#lib/parameters/index.ts";
import fy2018 from "./2018.ts";
import fy2019 from "./2019.ts";
import october2019 from "./2019-10.ts";
import fy2020 from "./2020.ts";
import fy2021 from "./2021.ts";
import fy2022 from "./2022.ts";
import fy2023 from "./2023.ts";
import fy2024 from "./2024.ts";
import fy2025 from "./2025.ts";
import fy2026 from "./2026.ts";
import fy2027 from "./2027.ts";

/** What is announced for each fiscal year, in order of time. */
export const sheets: readonly Sheet[] = [
  fy2018,
  fy2019,
  october2019,
  fy2020,
  fy2021,
  fy2022,
  fy2023,
  fy2024,
  fy2025,
  fy2026,
  fy2027,
];
