"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { spanOfStretch, stretchesOf } from "#components/result/stretches.ts";
import type { Month } from "#lib/time/index.ts";

type Props = {
  readonly scenario: unknown;
  readonly person: unknown;
  readonly from: Month;
  readonly works: boolean;
};

/** What work from a month on withholds of the pensions, and the pay up to which it withholds nothing. */
export function WorkOutcome({ scenario, person, from, works }: Props) {
  const t = useTranslations("planner");
  const r = useTranslations("result");
  const format = useFormat();
  const { projection } = useForm();
  const shown = projection?.scenarios.find(({ id }) => id === scenario);
  const own = shown?.changes.filter((change) => change.person === person) ?? [];
  const special = own.some(({ month, reason }) => reason.code === "specialEnds" && month > from + 1);
  const rights = (shown?.people.find(({ id }) => id === person)?.rights ?? []).flatMap((right) =>
    right.status === "payable" &&
    right.unsuspendedUpTo !== undefined &&
    (special || right.benefit !== "specialOldAgeEmployees")
      ? [{ ...right, free: right.unsuspendedUpTo }]
      : [],
  );
  // pensions in a row that take the same pay are named once
  const limits = [...new Map(rights.map((right) => [right.free, right])).values()];
  const last = rights.at(-1);
  if (!projection || !last) return null;
  const withheld = rights.flatMap(({ benefit }) =>
    stretchesOf(
      own.filter((change) => change.benefit === benefit),
      ({ suspendedMonthlyAmount }) => suspendedMonthlyAmount,
    ),
  );
  const later = withheld.filter((stretch) => stretch.last === undefined || stretch.last >= from);
  const waits = last.adjustmentMonths > 0 && works;
  return (
    <ul className="notice list-disc ps-8">
      {later.map((stretch) => (
        <li key={stretch.from}>
          <strong>
            {r("rights.withheld", { span: spanOfStretch(stretch, r, format), yen: format.yen(stretch.most) })}
          </strong>
        </li>
      ))}
      {works && later.length === 0 && <li>{t(waits ? "work.waits" : "work.nothing")}</li>}
      {limits.map(({ benefit, free }) => (
        <li key={benefit}>
          {limits.length > 1 && `${r(`benefit.${benefit}`)}${r("chart.colon")}`}
          {r("rights.unsuspended", { yen: format.yen(free), fiscalYear: String(projection.amountsOf) })}
        </li>
      ))}
    </ul>
  );
}
