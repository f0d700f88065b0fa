"use client";
import { useTranslations } from "use-intl";
import { TableTwin } from "#components/charts/table-twin.tsx";
import { LateWords } from "#components/intl/late-words.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import type { Plan } from "#lib/input/index.ts";
import { type Gap, type HouseholdIncome, incomeOf, type ScenarioProjection } from "#lib/simulate.ts";
import { addMonths, ageIn, type Period } from "#lib/time/index.ts";
import { letter } from "./headline.tsx";
import { ageSaid, coverSaid, type Living } from "./need-said.ts";
import type { Named } from "./people.ts";

type Props = {
  readonly plan: Plan;
  readonly scenarios: readonly ScenarioProjection[];
  readonly people: readonly Named[];
  readonly amountsOf: number;
};

const WORDS = ["income"] as const;

/** Whether pensions, other income and pay cover what the household needs a month, scenario by scenario. */
export default function NeedCovered(props: Props) {
  return (
    <LateWords names={WORDS}>
      <Section {...props} />
    </LateWords>
  );
}

function Section({ plan, scenarios, people, amountsOf }: Props) {
  const t = useTranslations("income");
  const several = scenarios.length > 1;
  return (
    <section aria-labelledby="need-covered" className="grid gap-5">
      <div>
        <h2 id="need-covered">{t("cover.title")}</h2>
        <p className="hint">{t("cover.hint", { fiscalYear: String(amountsOf) })}</p>
      </div>
      {scenarios.map((scenario, i) => {
        const income = incomeOf(plan, scenario);
        const living = people.map((person) => ({
          ...person,
          until: scenario.people.find(({ id }) => id === person.id)?.paidUntil ?? scenario.period.to,
        }));
        return (
          income.cover && (
            <div key={scenario.id} className="grid gap-3" data-testid={`need-${i}`}>
              {several && (
                <h3>
                  {letter(i)} {scenario.name}
                </h3>
              )}
              <Answer income={income} people={living} />
              <Everything income={income} people={living} name={scenario.name} file={`nenrin-need-${letter(i)}.csv`} />
            </div>
          )
        );
      })}
    </section>
  );
}

function Answer({ income, people }: { readonly income: HouseholdIncome; readonly people: readonly Living[] }) {
  const t = useTranslations("income");
  const format = useFormat();
  const [answer, ...more] = coverSaid(income, { t, format, people });
  const gaps = income.cover?.gaps ?? [];
  return (
    <>
      <p>
        <strong>{answer}</strong>
      </p>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {gaps.length > 0 && <Gaps gaps={gaps} people={people} />}
    </>
  );
}

/** Months in a row that are short. */
function Gaps({ gaps, people }: { readonly gaps: readonly Gap[]; readonly people: readonly Living[] }) {
  const t = useTranslations("income.cover");
  const words = useTranslations("income");
  const format = useFormat();
  const spanSaid = useSpanSaid();
  return (
    <ScrollBox label={t("gapsCaption")}>
      <table className="figures stacked">
        <caption className="hint">{t("gapsCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("column.span")}</th>
            <th scope="col">{t("column.age")}</th>
            <th scope="col" className="num">
              {t("column.short")}
            </th>
            <th scope="col" className="num">
              {t("column.months")}
            </th>
            <th scope="col" className="num">
              {t("column.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <tr key={gap.from}>
              <th scope="row" className="font-normal">
                {spanSaid(gap)}
              </th>
              <td data-label={t("column.age")}>{ageSaid(gap.from, { t: words, format, people })}</td>
              <td className="num" data-label={t("column.short")}>
                {format.amount(gap.largestAmount)}
              </td>
              <td className="num" data-label={t("column.months")}>
                {format.amount(gap.to - gap.from)}
              </td>
              <td className="num" data-label={t("column.total")}>
                {format.amount(gap.total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type EverythingProps = {
  readonly income: HouseholdIncome;
  readonly people: readonly Living[];
  readonly name: string;
  readonly file: string;
};

/** Every month in which income or need changes, to read and to take away. */
function Everything({ income, people, name, file }: EverythingProps) {
  const t = useTranslations("income.cover");
  const format = useFormat();
  const spanSaid = useSpanSaid();
  const figure = (raw: number, said = format.amount) => ({ raw, text: said(raw) });
  return (
    <TableTwin
      caption={t("allCaption", { name })}
      file={file}
      header={[
        t("column.span"),
        ...people.map((person) => (people.length > 1 ? person.name : t("column.age"))),
        ...(["pensions", "otherIncome", "pay", "income", "need", "difference"] as const).map((key) =>
          t(`column.${key}`),
        ),
      ]}
      rows={income.runs.map((run) => [
        { text: spanSaid(run) },
        ...people.map(({ bornOn, until }) => ({ text: run.from < until ? format.age(ageIn(bornOn, run.from)) : "" })),
        figure(run.pensions),
        figure(run.otherIncome),
        figure(run.pay),
        figure(run.income),
        figure(run.need ?? 0),
        figure(run.income - (run.need ?? 0), format.signedAmount),
      ])}
    />
  );
}

/** First and last month in words. */
function useSpanSaid(): (months: Period) => string {
  const t = useTranslations("income.cover");
  const format = useFormat();
  return ({ from, to }) =>
    to - from === 1
      ? format.monthShort(from)
      : t("span", { from: format.monthShort(from), last: format.monthShort(addMonths(to, -1)) });
}
