"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import type { Scenario } from "#lib/input/index.ts";
import type { PersonStartAnswer, StartAnswer } from "#lib/simulate.ts";
import { flatSaid, optimumSaid, startsSaid, wholeYen } from "./start-said.ts";
import { type UseAges, UseButton } from "./use-ages.tsx";

type Props = {
  readonly answer: StartAnswer;
  readonly own: PersonStartAnswer;
  readonly people: readonly Named[];
  readonly scenario: Scenario;
  readonly use: UseAges | undefined;
  /** The choice that stands when things turn out otherwise. */
  readonly robust: ReactNode;
};

/** How flat the best is, before the best itself; what it rests on; and the choice that stands when lives turn out otherwise. */
export function HowFlat({ answer, own, people, scenario, use, robust }: Props) {
  const t = useTranslations("start");
  const format = useFormat();
  const { oldAgeBasic, oldAgeEmployees } = own.optimum;
  return (
    <div className="panel grid gap-3" data-testid="start-best">
      <h3>{t("best.title")}</h3>
      <p className="font-semibold">{flatSaid(own, t, format)}</p>
      {optimumSaid(own, t, format).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <UseButton use={use} starts={[{ person: own.person, oldAgeBasic, oldAgeEmployees }]} />
      {answer.people.length > 1 && <Together answer={answer} people={people} use={use} />}
      {robust}
      {answer.method === "searched" && (
        <p className="notice">
          {t("best.searched", {
            because: answer.because.map((code) => t(`best.because.${code}`)).join(t("separator")),
          })}
        </p>
      )}
      <Assumed scenario={scenario} people={people} />
    </div>
  );
}

function Together({ answer, people, use }: Pick<Props, "answer" | "people" | "use">) {
  const t = useTranslations("start");
  const format = useFormat();
  const { optimum, at65, planned } = answer;
  const yen = (value: number) => format.yen(wholeYen(value));
  if (!Number.isFinite(at65.expected)) return null;
  return (
    <>
      <h4 className="label">{t("best.togetherTitle")}</h4>
      <p>
        {t("best.together", {
          starts: startsSaid(optimum.starts, people, t),
          total: yen(optimum.expected),
          more: yen(optimum.expected - at65.expected),
          same: wholeYen(planned.expected - at65.expected) === 0 ? "yes" : "no",
          overPlan: yen(optimum.expected - planned.expected),
        })}
      </p>
      <UseButton use={use} starts={optimum.starts} />
      <p>{t("best.survivor")}</p>
    </>
  );
}

function Assumed({ scenario, people }: Pick<Props, "scenario" | "people">) {
  const t = useTranslations("start");
  const tables = useTranslations("mortality");
  const format = useFormat();
  const { mortality, discountRate } = scenario.assumptions;
  const factors = mortality.kind === "tables" ? (mortality.healthFactors ?? []) : [];
  const lives =
    mortality.kind === "age"
      ? t("best.certain", { years: mortality.years })
      : t("best.tables", { table: tables(`table.${mortality.variant ?? "medium"}`) });
  return (
    <div className="hint">
      <p>{t("best.assumes")}</p>
      <ul className="list-disc ps-5">
        <li>{lives}</li>
        {factors.map(({ person, factor }) => (
          <li key={person}>
            {t("best.factor", {
              name: people.find(({ id }) => id === person)?.name ?? "",
              factor: format.number(factor),
            })}
          </li>
        ))}
        {people.length > 1 && mortality.kind === "tables" && <li>{t("best.independent")}</li>}
        <li>{discountRate > 0 ? t("best.discount", { rate: format.percent(discountRate) }) : t("best.noDiscount")}</li>
      </ul>
      <p>{t("best.average")}</p>
    </div>
  );
}
