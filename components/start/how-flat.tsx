"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import type { Scenario } from "#lib/input/index.ts";
import type { PersonStartAnswer, PersonStarts, StartAnswer, ValuedStarts } from "#lib/simulate.ts";
import { keyOfAges } from "./start-columns.ts";
import { agesSaid, flatSaid, optimumSaid, wholeYen } from "./start-said.ts";
import { type UseAges, UseButton } from "./use-ages.tsx";

type Props = {
  readonly answer: StartAnswer;
  readonly own: PersonStartAnswer;
  readonly people: readonly Named[];
  readonly scenario: Scenario;
  readonly use: UseAges | undefined;
};

/** How flat the best is, before the best itself; what it rests on; and the choice that stands when lives turn out otherwise. */
export function HowFlat({ answer, own, people, scenario, use }: Props) {
  const t = useTranslations("start");
  const format = useFormat();
  const isCouple = answer.people.length > 1;
  const startsSaid = ({ starts }: Pick<ValuedStarts, "starts">) =>
    starts
      .map((one) => {
        const ages = agesSaid(one, t, format);
        const name = people.find(({ id }) => id === one.person)?.name ?? "";
        return isCouple ? t("use.of", { name, starts: ages }) : ages;
      })
      .join(t("separator"));
  const isPlanned = (starts: readonly PersonStarts[]) =>
    starts.every((one, i) => keyOfAges(one) === keyOfAges(answer.people[i]?.planned ?? one));
  const { optimum, at65, planned, robust } = answer;
  const yen = (value: number) => format.yen(wholeYen(value));
  return (
    <div className="panel grid gap-3" data-testid="start-best">
      <h3>{t("best.title")}</h3>
      <p className="font-semibold">{flatSaid(own, t, format)}</p>
      {optimumSaid(own, t, format).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <UseButton
        use={use}
        starts={[
          { person: own.person, oldAgeBasic: own.optimum.oldAgeBasic, oldAgeEmployees: own.optimum.oldAgeEmployees },
        ]}
        already={keyOfAges(own.optimum) === keyOfAges(own.planned)}
      />
      {isCouple && Number.isFinite(at65.expected) && (
        <>
          <p>
            {t("best.together", {
              starts: startsSaid(optimum),
              total: yen(optimum.expected),
              more: yen(optimum.expected - at65.expected),
              overPlan: yen(optimum.expected - planned.expected),
            })}
          </p>
          <UseButton use={use} starts={optimum.starts} already={isPlanned(optimum.starts)} />
        </>
      )}
      {robust && (
        <p>
          {t("best.robust", {
            starts: startsSaid(robust),
            regret: yen(robust.worstRegret),
            case: t(`best.case.${robust.worstCase}`),
          })}
        </p>
      )}
      {answer.method === "searched" && (
        <p className="hint">
          {t("best.searched", {
            because: answer.because.map((code) => t(`best.because.${code}`)).join(t("separator")),
          })}
        </p>
      )}
      <Assumed scenario={scenario} />
    </div>
  );
}

function Assumed({ scenario }: { readonly scenario: Scenario }) {
  const t = useTranslations("start");
  const tables = useTranslations("mortality");
  const format = useFormat();
  const { mortality, discountRate } = scenario.assumptions;
  const lives =
    mortality.kind === "age"
      ? t("best.certain", { years: mortality.years })
      : t("best.tables", { table: tables("table.medium") });
  return (
    <div className="hint">
      <p>{t("best.assumes")}</p>
      <ul className="list-disc ps-5">
        <li>{lives}</li>
        <li>{discountRate > 0 ? t("best.discount", { rate: format.percent(discountRate) }) : t("best.noDiscount")}</li>
      </ul>
      <p>{t("best.average")}</p>
    </div>
  );
}
