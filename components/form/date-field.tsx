"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { useField } from "#components/planner/form-context.tsx";
import { ERAS, isDateText } from "#lib/time/index.ts";
import { type Calendar, type DateParts, fromWestern, joinedDate, splitDate, toWestern } from "./date-parts.ts";
import { type Described, FieldFrame } from "./field-frame.tsx";

type Props = {
  readonly path: string;
  readonly label: string;
  /** Stands until there is a date. */
  readonly hint?: string;
};

/** A day in the Western calendar or by Japanese era (和暦). */
export function DateField({ path, label, hint }: Props) {
  const t = useTranslations("planner");
  const formatted = useTranslations("format");
  const format = useFormat();
  const { id, value, issues, set } = useField(path);
  const [calendar, setCalendar] = useState<Calendar>("western");
  const parts = splitDate(value);
  const change = (changed: Partial<DateParts>) => set(joinedDate({ ...parts, ...changed }));
  const said =
    typeof value === "string" && isDateText(value)
      ? t("field.dateSaid", {
          date: format.date(value),
          era: format.eraYearOf(Number(parts.year), Number(parts.month)),
        })
      : (hint ?? t("field.dateHint"));
  return (
    <FieldFrame id={id} group label={label} hint={said} issues={issues}>
      {(described) => (
        <div className="flex flex-wrap items-center gap-1">
          <select
            className="input w-auto"
            aria-label={t("field.calendar")}
            value={calendar}
            onChange={({ currentTarget }) => setCalendar(currentTarget.value as Calendar)}
          >
            <option value="western">{t("field.western")}</option>
            {ERAS.map(({ id: era }) => (
              <option key={era} value={era}>
                {formatted(`era.${era}`)}
              </option>
            ))}
          </select>
          <div className="flex items-center gap-1">
            <input
              id={id}
              className="input w-18 text-end tabular-nums"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              aria-label={t("field.year")}
              value={fromWestern(calendar, parts.year)}
              onChange={({ currentTarget }) => change({ year: toWestern(calendar, currentTarget.value) })}
              {...described}
            />
            <span aria-hidden="true">{t("field.yearMark")}</span>
            <Numbers
              label={t("field.month")}
              to={12}
              value={parts.month}
              onChange={(month) => change({ month })}
              described={described}
            />
            <span aria-hidden="true">{t("field.monthMark")}</span>
            <Numbers
              label={t("field.day")}
              to={31}
              value={parts.day}
              onChange={(day) => change({ day })}
              described={described}
            />
            <span aria-hidden="true">{t("field.dayMark")}</span>
          </div>
        </div>
      )}
    </FieldFrame>
  );
}

type NumbersProps = {
  readonly label: string;
  readonly to: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly described: Described;
};

function Numbers({ label, to, value, onChange, described }: NumbersProps) {
  return (
    <select
      className="input w-auto"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      {...described}
    >
      <option value="">–</option>
      {Array.from({ length: to }, (_, i) => String(i + 1)).map((number) => (
        <option key={number} value={number}>
          {number}
        </option>
      ))}
    </select>
  );
}
