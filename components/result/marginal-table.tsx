"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { type MarginalAnswer, MORE_PAY } from "#lib/simulate.ts";
import { addMonths } from "#lib/time/index.ts";

type Answered = Extract<MarginalAnswer, { status: "answered" }>;
type Props = { readonly answers: readonly Answered[]; readonly name: string };

const PARTS = ["basic", "remunerationRelated", "transitional"] as const;

/** What each question adds to the yearly pension, part by part, what it costs and when that is paid back. */
export function MarginalTable({ answers, name }: Props) {
  const t = useTranslations("marginal");
  const caption = t("caption", { name });
  return (
    <ScrollBox label={caption}>
      <table className="figures stacked">
        <caption className="hint">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("column.what")}</th>
            {[...PARTS, "total", "contributions", "payback"].map((key) => (
              <th key={key} scope="col" className="num whitespace-normal">
                {t(`column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <Row key={`${answer.kind} ${answer.months}`} answer={answer} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ answer }: { readonly answer: Answered }) {
  const t = useTranslations("marginal");
  const format = useFormat();
  const { gain } = answer;
  const { paybackMonths } = gain;
  return (
    <tr>
      <th scope="row" className="whitespace-normal font-normal sm:min-w-52">
        {t(`question.${answer.kind}`, { months: answer.months, amount: format.yen(MORE_PAY) })}
        {answer.current && ` ${t("current")}`}
        <Notes answer={answer} />
      </th>
      {PARTS.map((part) => (
        <td key={part} className="num" data-label={t(`column.${part}`)}>
          {format.signedAmount(gain.parts[part])}
        </td>
      ))}
      <td className="num" data-label={t("column.total")}>
        <strong>{format.signedAmount(gain.annualAmount)}</strong>
      </td>
      <td className="num" data-label={t("column.contributions")}>
        {format.signedAmount(gain.contributions)}
      </td>
      <td className="num" data-label={t("column.payback")}>
        {paybackMonths === undefined ? (
          t("none")
        ) : (
          <>
            {format.months(paybackMonths)} <span className="hint block">{format.years(paybackMonths / 12)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** From when, and everything that explains a figure that surprises: grade, full career, no right, and the cover. */
function Notes({ answer: { kind, from, to, gain, capped, grade } }: { readonly answer: Answered }) {
  const t = useTranslations("marginal");
  const words = useTranslations("protection");
  const format = useFormat();
  const last = addMonths(to, -1);
  const span = { from: format.monthShort(from), to: format.monthShort(last) };
  const turned = gain.cover
    .filter((one) => one.with !== one.without)
    .map((one) =>
      t("note.event", {
        event: words(`kind.${one.event}`),
        without: format.yen(one.without),
        with: format.yen(one.with),
      }),
    );
  const notes = [
    t(from === last ? "note.month" : "note.span", span),
    ...(grade ? [gradeSaid(grade, gain.months)] : []),
    ...(capped ? [t(`note.capped.${capped}`, { months: gain.months })] : []),
    ...(gain.right === "has" ? [] : [t(`note.right.${gain.right}`)]),
    ...(turned.length > 0 ? [t("note.cover", { events: turned.join(t("note.separator")) })] : []),
  ];
  function gradeSaid({ standard, standardWith, nextFrom, pay }: NonNullable<Answered["grade"]>, months: number) {
    const key =
      nextFrom === undefined ? "top" : standard === standardWith ? "within" : months === 0 ? "notYet" : "over";
    return t(`note.grade.${key}`, {
      pay: format.yen(pay),
      standard: format.yen(standard),
      standardWith: format.yen(standardWith),
      nextFrom: format.yen(nextFrom ?? 0),
      months: format.months(months),
    });
  }
  return (
    <ul className="hint list-none ps-0">
      {notes.map((note) => (
        <li key={`${kind} ${note}`}>{note}</li>
      ))}
    </ul>
  );
}
