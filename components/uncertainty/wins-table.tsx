"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import { OPTIMUM } from "#components/start/best-starts.ts";
import { RowHead } from "#components/start/row-head.tsx";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import type { NamedStarts, StartsOverWorlds, Uncertainty } from "#lib/simulate.ts";
import { roundedTo } from "./fan-rows.ts";
import { calledOf, chanceSaid, mostOftenSaid, namedSaid, paysNothing } from "./uncertainty-said.ts";

type Props = {
  readonly answer: Uncertainty;
  readonly people: readonly Named[];
  /** Are the starts with the highest expected value among those compared? */
  readonly bestKnown: boolean;
};

type Row = NamedStarts & { readonly outcome: StartsOverWorlds };

type TableProps = { readonly rows: readonly Row[]; readonly said: (named: NamedStarts) => string };

const MARKS = ["planned", OPTIMUM] as const;
const TOTALS = ["p10", "p50", "p90"] as const;
const TEN_THOUSAND = 10_000;

/** How often each start pays the household the most: over all futures and by outlook, with what it pays in total. */
export function WinsTable({ answer, people, bestKnown }: Props) {
  const t = useTranslations("uncertainty");
  const start = useTranslations("start");
  const planner = useTranslations("planner");
  const format = useFormat();
  const rows = answer.compared.flatMap(({ outcome, ...named }): Row[] =>
    "pays" in outcome ? [{ ...named, outcome }] : [],
  );
  const said = (named: NamedStarts) => namedSaid(named, people, t, start);
  if (answer.compared.length < 2) return <p>{t("wins.nothingOpen")}</p>;
  if (paysNothing(rows)) return <p>{t("wins.foundNothing")}</p>;
  return (
    <div className="grid gap-3">
      <div className="grid gap-1">
        <h3>{t("wins.title")}</h3>
        <p data-testid="wins-found">{mostOftenSaid(rows, said, t, format)}</p>
        <p className="hint">{t("wins.caption")}</p>
      </div>
      {rows.length > 0 && <SharesTable rows={rows} cases={answer.cases} said={said} />}
      <ul className="hint list-disc ps-5">
        {answer.compared.flatMap(({ outcome, ...named }) => {
          const person = "code" in outcome ? people.find(({ id }) => id === outcome.person) : undefined;
          if (!person || !("code" in outcome)) return [];
          const starts = said(named);
          return [<li key={starts}>{t(`wins.leftOut.${outcome.code}`, { starts, ...calledOf(person, planner) })}</li>];
        })}
        {!bestKnown && <li>{t("wins.noBest")}</li>}
        <li>{t("wins.notSafest")}</li>
      </ul>
      {rows.length > 0 && <TotalsTable rows={rows} said={said} />}
    </div>
  );
}

const marksOf = ({ names }: Row) => MARKS.filter((mark) => names.includes(mark));

/** The part of the futures in which each start pays most, over all and by outlook. */
function SharesTable({ rows, cases, said }: TableProps & Pick<Uncertainty, "cases">) {
  const t = useTranslations("uncertainty");
  const outlook = useTranslations("outlook");
  const format = useFormat();
  const share = (value: number) => chanceSaid(value, t, format);
  return (
    <ScrollBox label={t("wins.title")}>
      <table className="figures text-sm" data-testid="wins">
        <thead>
          <tr>
            <th scope="col">{t("wins.column.starts")}</th>
            <th scope="col" className="num">
              {t("wins.column.all")}
            </th>
            {cases.map((id) => (
              <th key={id} scope="col" className="num">
                {outlook(`short.${id}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t("wins.column.beats65")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.names.join()}>
              <RowHead starts={said(row)} marks={marksOf(row)} />
              <td className="num">
                <strong>{share(row.outcome.pays)}</strong>
              </td>
              {cases.map((id, c) => (
                <td key={id} className="num">
                  {share(row.outcome.paysByCase[c] ?? 0)}
                </td>
              ))}
              <td className="num">{row.outcome.beats65 === null ? t("none") : share(row.outcome.beats65)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What each start pays in total over life: the low end, the middle and the high end. */
function TotalsTable({ rows, said }: TableProps) {
  const t = useTranslations("uncertainty");
  const format = useFormat();
  return (
    <div className="grid gap-3 pt-3">
      <div>
        <h3>{t("totals.title")}</h3>
        <p className="hint">{t("totals.caption")}</p>
      </div>
      <ScrollBox label={t("totals.title")}>
        <table className="figures text-sm" data-testid="start-spread">
          <thead>
            <tr>
              <th scope="col">{t("wins.column.starts")}</th>
              {TOTALS.map((point) => (
                <th key={point} scope="col" className="num">
                  {t(`fan.column.${point}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.names.join()}>
                <RowHead starts={said(row)} marks={marksOf(row)} />
                {TOTALS.map((point) => (
                  <td key={point} className="num">
                    {format.amount(roundedTo(row.outcome.total[point], TEN_THOUSAND))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
