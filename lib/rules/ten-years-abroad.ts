import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";
import { agreementWith, type PartnerMonths, totalised } from "./agreements.ts";
import type { Reason } from "./outcome.ts";

/**
 * How someone who leaves Japan reaches the ten years of an old-age pension, as a reason with its months: they are there
 * already (`tenYearsReached`), are there with own months in the agreement country (`tenYearsWithAgreement`), take more months
 * there or in Japan (`tenYearsTakeMore`), or more months in Japan alone, because the agreement adds nothing up
 * (`tenYearsAgreementAddsNothing`) or there is none (`tenYearsTakeJapaneseMonths`).
 * Law: NPA 26, Act on Social Security Agreements arts. 10, 27. Rules.
 */
export function wayToTenYears(
  japaneseMonths: number,
  partner: PartnerMonths | undefined,
  at: Month,
  params: ParameterReader,
): Reason {
  const needed = params.get("qualifyingMonths", at);
  const both = totalised(japaneseMonths, partner ? [partner] : [], needed, at);
  if (japaneseMonths >= needed) return { code: "tenYearsReached", months: japaneseMonths, needed };
  const agreement = partner && agreementWith(partner.country, at);
  const { months, foreignMonths } = both;
  const own = { japaneseMonths, needed };
  if (both.reached) return { code: "tenYearsWithAgreement", ...own, country: both.country, foreignMonths, months };
  const missing = needed - months;
  if (agreement?.totalises)
    return { code: "tenYearsTakeMore", ...own, country: agreement.country, foreignMonths, missing };
  if (agreement) return { code: "tenYearsAgreementAddsNothing", ...own, country: agreement.country, missing };
  return { code: "tenYearsTakeJapaneseMonths", ...own, missing };
}
