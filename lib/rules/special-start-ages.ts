import { forBirth, type ParameterReader, type SpecialOldAge, type SpecialOldAgeClass } from "#lib/parameters/index.ts";
import type { IsoDate, Month } from "#lib/time/index.ts";

/** What opens a start age: `publicService` are kinds 2 to 4; the last two need their own long service. */
export type SpecialWork = "general" | "publicService" | "minerOrSeaman" | "policeOrFire";

const CLASS: Readonly<Record<Exclude<SpecialWork, "general">, SpecialOldAgeClass>> = {
  publicService: "menAndPublicServants",
  minerOrSeaman: "minersAndSeamen",
  policeOrFire: "policeAndFire",
};

/**
 * Ages from which the two parts of the special pension (特別支給の老齢厚生年金) are paid, null where the cohort has none.
 * Women of the private sector follow five years after men; public servants of both sexes follow one table.
 *
 * Law: EPIA-S 8-2; H6-S 15, 19, 20. Rules.
 */
export function specialStartAges(
  bornOn: IsoDate,
  sex: "female" | "male",
  work: SpecialWork,
  at: Month,
  params: ParameterReader,
): SpecialOldAge {
  const general = sex === "female" ? "womenPrivateSector" : "menAndPublicServants";
  return forBirth(params.get("specialOldAgeStart", at)[work === "general" ? general : CLASS[work]], bornOn);
}
