"use client";
import { useId, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { Format, Translate } from "#components/intl/format.ts";
import { useFormat } from "#components/intl/use-format.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { type HouseholdYear, householdYears, type Payment, type ScenarioProjection } from "#lib/simulate.ts";
import { fiscalYearOf, type Month } from "#lib/time/index.ts";
import type { Named } from "./people.ts";

type Props = { readonly scenario: ScenarioProjection; readonly people: readonly Named[] };

/** What a chosen fiscal year's pay days bring, to the yen. */
export function Payments({ scenario, people }: Props) {
  const t = useTranslations("result");
  const id = useId();
  const paid = useMemo(() => paidYears(scenario), [scenario]);
  const [chosen, setChosen] = useState<number>();
  // the first year with six pay days is the first whole one
  const year =
    paid.find(({ fiscalYear }) => fiscalYear === chosen) ?? paid.find(({ payDays }) => payDays === 6) ?? paid[0];
  if (!year) return null;
  return (
    <div className="grid gap-2">
      <h3>{t("payments.title")}</h3>
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={id}>{t("payments.year")}</label>
        <select
          id={id}
          className="input w-auto"
          value={year.fiscalYear}
          onChange={({ target }) => setChosen(Number(target.value))}
        >
          {paid.map(({ fiscalYear }) => (
            <option key={fiscalYear} value={fiscalYear}>
              {t("payments.option", { fiscalYear: String(fiscalYear) })}
            </option>
          ))}
        </select>
      </div>
      <PaymentTable year={year} people={people} />
      <YearSummary year={year} people={people} />
      <p className="hint">{t("payments.hint")}</p>
    </div>
  );
}

/** Years with pay days, from the plan's start on. */
function paidYears(scenario: ScenarioProjection): readonly HouseholdYear[] {
  const first = scenario.changes[0]?.month;
  if (first === undefined) return [];
  const from = fiscalYearOf(Math.max(first, scenario.period.from) as Month);
  return householdYears(scenario, from).filter(({ payDays }) => payDays > 0);
}

function PaymentTable({ year, people }: { readonly year: HouseholdYear; readonly people: readonly Named[] }) {
  const t = useTranslations("result");
  const format = useFormat();
  const awards = [...new Map(year.payments.map((payment) => [awardOf(payment), payment])).values()];
  const days = [...new Set(year.payments.map(({ paidOn }) => paidOn))].sort();
  const nameOf = ({ person, benefit }: Payment) => {
    const part = t(`benefit.${benefit}`);
    const name = people.find(({ id }) => id === person)?.name ?? "";
    return people.length > 1 ? t("chart.ofPerson", { name, part }) : part;
  };
  const caption = t("payments.caption", { fiscalYear: String(year.fiscalYear) });
  return (
    <ScrollBox label={caption}>
      <table className="figures">
        <caption className="hint">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("payments.paidOn")}</th>
            {awards.map((award) => (
              <th key={awardOf(award)} scope="col" className="num whitespace-normal">
                {nameOf(award)}
              </th>
            ))}
            <th scope="col" className="num">
              {t("payments.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => {
            const onDay = year.payments.filter(({ paidOn }) => paidOn === day);
            return (
              <tr key={day}>
                <th scope="row" className="font-normal whitespace-nowrap">
                  {format.date(day)}
                  <div className="hint">{monthsSaid(onDay, t, format)}</div>
                </th>
                {awards.map((award) => (
                  <td key={awardOf(award)} className="num">
                    {format.amount(amountOf(onDay.filter((payment) => awardOf(payment) === awardOf(award))))}
                  </td>
                ))}
                <td className="num">{format.amount(amountOf(onDay))}</td>
              </tr>
            );
          })}
          <tr className="sum">
            <th scope="row">{t("payments.count", { count: year.payDays })}</th>
            {awards.map((award) => (
              <td key={awardOf(award)} className="num">
                {format.amount(amountOf(year.payments.filter((payment) => awardOf(payment) === awardOf(award))))}
              </td>
            ))}
            <td className="num">{format.amount(year.received)}</td>
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
}

const awardOf = ({ person, benefit }: Payment): string => `${person} ${benefit}`;

const amountOf = (payments: readonly Payment[]): number => payments.reduce((sum, { amount }) => sum + amount, 0);

/** The months a day pays for, first and last. */
function monthsSaid(payments: readonly Payment[], t: Translate, format: Format): string {
  const [from, to] = [payments.map((payment) => payment.from), payments.map((payment) => payment.to)];
  const [first, last] = [Math.min(...from), Math.max(...to) - 1] as [Month, Month];
  const said = { from: format.monthShort(first), to: format.monthShort(last) };
  return first === last ? t("payments.for", said) : t("payments.fromTo", said);
}

/** The year in a sentence: what the months of both cost and bring, beside what its days paid. */
function YearSummary({ year, people }: { readonly year: HouseholdYear; readonly people: readonly Named[] }) {
  const t = useTranslations("result");
  const format = useFormat();
  return (
    <ul className="list-disc ps-5">
      {year.people.map(({ id, age, statuses, contributions, benefits, withheld }) => (
        <li key={id}>
          {t("payments.person", {
            name: people.find((person) => person.id === id)?.name ?? "",
            age,
            status:
              statuses.length === 0
                ? t("status.none")
                : statuses.map((status) => t(`status.${status}`)).join(t("chart.semicolon")),
            contributions: format.yen(contributions),
            benefits: format.yen(benefits),
          })}
          {withheld > 0 && ` ${t("payments.withheld", { yen: format.yen(withheld) })}`}
        </li>
      ))}
      {year.people.length > 1 && (
        <li>{t("payments.both", { paidIn: format.yen(year.paidIn), paidOut: format.yen(year.paidOut) })}</li>
      )}
    </ul>
  );
}
