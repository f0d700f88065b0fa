import type { Format, Translate } from "#components/intl/format.ts";
import type { BenefitUnderLaw } from "#lib/simulate.ts";
import { addMonths } from "#lib/time/index.ts";
import { reasonSaid } from "./reason-said.ts";

type Reasons = Parameters<typeof reasonSaid>[1];

/** A benefit under two laws, line by line: the amount first; why it begins then only where the laws differ about it. */
export function lensBenefitSaid(
  before: BenefitUnderLaw | undefined,
  after: BenefitUnderLaw | undefined,
  t: Translate,
  reasons: Reasons,
  format: Format,
): readonly [string[], string[]] {
  const differ = JSON.stringify(startOf(before)) !== JSON.stringify(startOf(after));
  const said = (side: BenefitUnderLaw | undefined): string[] => {
    if (side === undefined) return [t("rights.none")];
    if (side.status === "notEligible")
      return [t("rights.refused"), ...side.reasons.map((reason) => reasonSaid(reason, reasons, format))];
    const { annualAmount, fromMonth, until, reason } = side;
    return [
      format.amount(annualAmount),
      until === undefined
        ? t("rights.from", { from: format.monthShort(fromMonth) })
        : t("rights.span", { from: format.monthShort(fromMonth), to: format.monthShort(addMonths(until, -1)) }),
      ...(differ && reason ? [reasonSaid(reason, reasons, format)] : []),
    ];
  };
  return [said(before), said(after)];
}

const startOf = (side: BenefitUnderLaw | undefined): unknown =>
  side?.status === "payable" ? [side.fromMonth, side.until, side.reason] : side?.status;
