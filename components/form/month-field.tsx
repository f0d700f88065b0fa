"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { useField } from "#components/planner/form-context.tsx";
import { joinedMonth, splitMonth } from "./date-parts.ts";
import { FieldFrame } from "./field-frame.tsx";

type Props = {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  /** Said of the month besides its era, such as an age. */
  readonly beside?: string | undefined;
  /** How the plan's value is shown and kept, where it is not the month itself. */
  readonly shown?: (value: unknown) => unknown;
  readonly kept?: (value: unknown) => unknown;
  /** Takes the new month instead of the field itself, where more moves with it. */
  readonly onSet?: (value: unknown) => void;
};

const plain = (value: unknown): unknown => value;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A month: year and month, with the era year beside in Japanese. */
export function MonthField({ path, label, hint, beside, shown = plain, kept = plain, onSet }: Props) {
  const t = useTranslations("planner");
  const format = useFormat();
  const { id, value, issues, set } = useField(path);
  const { year, month } = splitMonth(shown(value));
  const change = (nextYear: string, nextMonth: string) => (onSet ?? set)(kept(joinedMonth(nextYear, nextMonth)));
  const era = format.locale === "ja" && /^(19[2-9]|20)\d+$/.test(year) && year.length === 4 && month !== "";
  const said = era ? format.eraYearOf(Number(year), Number(month)) : undefined;
  const besides = [said, beside].filter((text) => text !== undefined);
  return (
    <FieldFrame
      id={id}
      group
      label={label}
      hint={hint ?? (besides.length > 0 ? besides.join(" ") : undefined)}
      issues={issues}
    >
      {(described) => (
        <div className="flex items-center gap-1">
          <input
            id={id}
            className="input flex-1 text-end tabular-nums"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-label={t("field.year")}
            value={year}
            onChange={({ currentTarget }) => change(currentTarget.value.normalize("NFKC").trim(), month)}
            {...described}
          />
          <span aria-hidden="true">{t("field.yearMark")}</span>
          <select
            className="input flex-[1.4]"
            aria-label={t("field.month")}
            value={month}
            onChange={({ currentTarget }) => change(year, currentTarget.value)}
            {...described}
          >
            <option value="">{t("field.monthEmpty")}</option>
            {MONTHS.map((number) => (
              <option key={number} value={String(number)}>
                {format.monthName(number)}
              </option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  );
}
