"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import { OPTIMUM } from "#components/start/best-starts.ts";
import { RowHead } from "#components/start/row-head.tsx";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import type { NamedStarts, StartsOverWorlds, Uncertainty } from "#lib/simulate.ts";
import { roundedTo } from "./fan-rows.ts";
import { calledOf, chanceSaid, namedSaid } from "./uncertainty-said.ts";

type Props = {
  readonly answer: Uncertainty;
  readonly people: readonly Named[];
  /** Are the starts with the highest expected value among those compared? */
  readonly bestKnown: boolean;
};

type Row = NamedStarts & { readonly outcome: StartsOverWorlds };

const MARKS = ["planned", OPTIMUM] as const;
const TOTALS = ["p10", "p50", "p90"] as const;
const TEN_THOUSAND = 10_000;

/** How often each start pays the household the most: over all futures and by outlook, with what it pays in total. */
export function WinsTable({ answer, people, bestKnown }: Props) {
  const t = useTranslations("uncertainty");
  const start = useTranslations("start");
  const planner = useTranslations("planner");
  const rows = answer.compared.flatMap(({ outcome, ...named }): Row[] =>
    "pays" in outcome ? [{ ...named, outcome }] : [],
  );
  const said = (named: NamedStarts) => namedSaid(named, people, t, start);
  if (answer.compared.length < 2) return <p>{t("wins.nothingOpen")}</p>;
  return (
    <div className="grid gap-3">
      <div className="grid gap-1">
        <h3>{t("wins.title")}</h3>
        <Found rows={rows} said={said} />
        <p className="hint">{t("wins.caption")}</p>
      </div>
      <ScrollBox label={t("wins.title")}>
        <table className="figures text-sm" data-testid="wins">
          <Head cases={answer.cases} />
          <tbody>
            {rows.map((row) => (
              <Body key={row.names.join()} row={row} name={said(row)} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
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
    </div>
  );
}

/** Which start pays most the most often. */
function Found({ rows, said }: { readonly rows: readonly Row[]; readonly said: (named: NamedStarts) => string }) {
  const t = useTranslations("uncertainty");
  const format = useFormat();
  const most = rows.reduce<Row | undefined>(
    (one, row) => (row.outcome.pays > (one?.outcome.pays ?? 0) ? row : one),
    undefined,
  );
  if (!most) return null;
  const { pays, beats65 } = most.outcome;
  return (
    <p data-testid="wins-found">
      {t("wins.found", { starts: said(most), percent: chanceSaid(pays, t, format) })}
      {beats65 !== null && ` ${t("wins.foundBeats", { percent: chanceSaid(beats65, t, format) })}`}
    </p>
  );
}

function Head({ cases }: Pick<Uncertainty, "cases">) {
  const t = useTranslations("uncertainty");
  const outlook = useTranslations("outlook");
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="sticky start-0 bg-ground">
          {t("wins.column.starts")}
        </th>
        <th scope="colgroup" colSpan={1 + cases.length} className="num">
          {t("wins.column.pays")}
        </th>
        <th scope="col" rowSpan={2} className="num">
          {t("wins.column.beats65")}
        </th>
        <th scope="colgroup" colSpan={TOTALS.length} className="num">
          {t("wins.column.total")}
        </th>
      </tr>
      <tr>
        <th scope="col" className="num">
          {t("wins.column.all")}
        </th>
        {cases.map((id) => (
          <th key={id} scope="col" className="num">
            {outlook(`short.${id}`)}
          </th>
        ))}
        {TOTALS.map((point) => (
          <th key={point} scope="col" className="num">
            {t(`wins.column.${point}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Body({ row: { names, outcome }, name }: { readonly row: Row; readonly name: string }) {
  const t = useTranslations("uncertainty");
  const format = useFormat();
  return (
    <tr>
      <RowHead starts={name} marks={MARKS.filter((mark) => names.includes(mark))} />
      <td className="num">
        <strong>{chanceSaid(outcome.pays, t, format)}</strong>
      </td>
      {outcome.paysByCase.map((share, c) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the outlooks stand in a fixed order
        <td key={c} className="num">
          {chanceSaid(share, t, format)}
        </td>
      ))}
      <td className="num">{outcome.beats65 === null ? t("none") : chanceSaid(outcome.beats65, t, format)}</td>
      {TOTALS.map((point) => (
        <td key={point} className="num">
          {format.amount(roundedTo(outcome.total[point], TEN_THOUSAND))}
        </td>
      ))}
    </tr>
  );
}
