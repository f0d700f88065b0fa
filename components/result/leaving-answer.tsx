"use client";
import { useTranslations } from "use-intl";
import { ExplainedFigure } from "#components/explain/explain-button.tsx";
import type { Format } from "#components/intl/format.ts";
import { useFormat } from "#components/intl/use-format.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { toDecimal } from "#lib/money/index.ts";
import { agreementNamed, type Leaving, type Question, type Reason } from "#lib/simulate.ts";
import { monthOfDate } from "#lib/time/index.ts";
import { reasonSaid } from "./reason-said.ts";

type Props = { readonly leaving: Leaving; readonly scenario: string };

/** The answer in a sentence, both ways in figures, and what decides between them. */
export function LeavingAnswer({ leaving, scenario }: Props) {
  const t = useTranslations("leaving");
  const format = useFormat();
  const { choice, refused, on } = leaving;
  const cash = choice?.cash.status === "payable" ? choice.cash.breakdown : undefined;
  const values = { month: format.month(monthOfDate(on)) };
  return (
    <div className="grid gap-4">
      <p aria-live="polite">
        {cash
          ? t(cash.withheldTax > 0 ? "answer" : "answerUntaxed", {
              ...values,
              net: format.yen(cash.netAmount),
              kept: format.yen(choice?.keep.annualAmount ?? 0),
            })
          : t("noLumpSum", values)}
      </p>
      <Points title={t("why")} reasons={refused} />
      {choice && <Figures leaving={leaving} scenario={scenario} />}
      {cash?.claimBy !== undefined && (
        <div>
          <h3>{t("until")}</h3>
          <p>
            {t("claimBy", { date: format.date(cash.claimBy) })}
            {leaving.returnsOn !== undefined && ` ${t("beforeReturn", { date: format.date(leaving.returnsOn) })}`}
          </p>
        </div>
      )}
      {/* months abroad of Japanese nationals count by themselves */}
      {choice && !refused.some(({ code }) => code === "japaneseNational") && <TenYears leaving={leaving} />}
      {choice && <Points title={t("lost")} reasons={choice.notices} />}
    </div>
  );
}

type Row = {
  readonly key: string;
  readonly value: string;
  /** Absent where nothing is paid. */
  readonly per?: "once" | "year" | "month";
  readonly explained?: boolean;
  readonly sum?: boolean;
};

function Figures({ leaving, scenario }: Props) {
  const t = useTranslations("leaving");
  const format = useFormat();
  const { choice, person, on } = leaving;
  if (!choice) return null;
  const { keep, breakEvenAge, japaneseMonths } = choice;
  const question: Question = { scenario, person, kind: "lumpSum", month: monthOfDate(on) };
  const { withholdingRate } = (choice.cash.status === "payable" && choice.cash.breakdown.employees) || {};
  const caption = t(choice.cash.status === "payable" ? "caption" : "captionKept");
  const group = (title: string, rows: readonly Row[]) => (
    <tbody>
      <tr>
        <th colSpan={3} scope="rowgroup">
          {title}
        </th>
      </tr>
      {rows.map(({ key, value, per, explained, sum }) => {
        const label = t(`row.${key}`, withholdingRate ? { rate: format.percent(toDecimal(withholdingRate)) } : {});
        return (
          <tr key={key} className={sum ? "sum" : ""}>
            <th scope="row" className="font-normal">
              {label}
            </th>
            <td className="num">
              {explained ? (
                <ExplainedFigure title={label} questions={[question]}>
                  {value}
                </ExplainedFigure>
              ) : (
                value
              )}
            </td>
            <td className="hint font-normal">{per && t(`per.${per}`)}</td>
          </tr>
        );
      })}
    </tbody>
  );
  return (
    <ScrollBox label={caption}>
      <table className="figures">
        <caption className="hint">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("column.what")}</th>
            <th scope="col" className="num">
              {t("column.amount")}
            </th>
            <th scope="col">{t("column.per")}</th>
          </tr>
        </thead>
        {choice.cash.status === "payable" && group(t("cash"), cashRows(choice, format))}
        {group(t("keep"), [
          { key: "kept", value: format.yen(keep.annualAmount), per: "year", sum: true },
          { key: "keptMonthly", value: format.yen(keep.monthlyAmount), per: "month" },
          { key: "months", value: format.months(japaneseMonths) },
          ...(breakEvenAge ? [{ key: "breakEven", value: format.age(breakEvenAge) }] : []),
        ])}
      </table>
    </ScrollBox>
  );
}

function cashRows({ cash, refundableAtMost }: NonNullable<Leaving["choice"]>, format: Format): Row[] {
  if (cash.status !== "payable") return [];
  const { national, employees, grossAmount, withheldTax, netAmount } = cash.breakdown;
  const once = (key: string, amount: number, more: Partial<Row> = {}): Row => ({
    key,
    value: format.yen(amount),
    per: "once",
    ...more,
  });
  return [
    ...(national && employees ? [once("national", national.amount), once("employees", employees.amount)] : []),
    once("gross", grossAmount, { explained: true, sum: true }),
    ...(withheldTax > 0 ? [once("withheld", -withheldTax), once("net", netAmount, { sum: true })] : []),
    ...(refundableAtMost > 0 ? [once("refundable", refundableAtMost)] : []),
  ];
}

/** How the ten years of a pension are reached, and in which countries months would count. */
function TenYears({ leaving: { choice, country } }: { readonly leaving: Leaving }) {
  const t = useTranslations("leaving");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  if (!choice) return null;
  const code = agreementNamed(country)?.country;
  const there = choice.byCountry.find((one) => one.country === code)?.way;
  const ways = [choice.way, ...(there && there["country"] !== choice.way["country"] ? [there] : [])];
  const reached = choice.way.code === "tenYearsReached";
  const names = choice.byCountry.map((one) => nameOf(one.country, format)).join(t("comma"));
  return (
    <div className="grid gap-1">
      <h3>{t("tenYears")}</h3>
      <ul className="list-disc ps-5">
        {ways.map((way) => (
          <li key={`${way.code} ${String(way["country"])}`}>{reasonSaid(named(way, format), reasons, format)}</li>
        ))}
      </ul>
      {!reached && (
        <details>
          <summary className="fold">{t("countries", { count: choice.byCountry.length })}</summary>
          <p className="hint">{names}</p>
        </details>
      )}
    </div>
  );
}

function Points({ title, reasons: points }: { readonly title: string; readonly reasons: readonly Reason[] }) {
  const reasons = useTranslations("reasons");
  const format = useFormat();
  if (points.length === 0) return null;
  return (
    <div className="grid gap-1">
      <h3>{title}</h3>
      <ul className="list-disc ps-5">
        {points.map((point) => (
          <li key={point.code}>{reasonSaid(named(point, format), reasons, format)}</li>
        ))}
      </ul>
    </div>
  );
}

const nameOf = (country: string, { locale }: Format): string => agreementNamed(country)?.[locale] ?? country;

/** A reason with its country by name. */
const named = (reason: Reason, format: Format): Reason =>
  typeof reason["country"] === "string" ? { ...reason, country: nameOf(reason["country"], format) } : reason;
