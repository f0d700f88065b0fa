"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useEngine } from "#components/engine/use-engine.ts";
import { Waiting } from "#components/engine/waiting.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import type { Plan } from "#lib/input/index.ts";
import { startsSaid, wholeYen } from "./start-said.ts";
import { type UseAges, UseButton } from "./use-ages.tsx";

type Props = {
  readonly plan: Plan;
  readonly scenario: string;
  readonly amountsOf: number;
  readonly people: readonly Named[];
  readonly use: UseAges | undefined;
};

/** The starts that stand when lives or the years to come turn out otherwise. It takes long, so it is asked for. */
export function Robust(props: Props) {
  const t = useTranslations("start");
  const [asked, setAsked] = useState<Plan>();
  const certain = props.plan.scenarios.some(
    ({ id, assumptions }) => id === props.scenario && assumptions.mortality.kind === "age",
  );
  return (
    <div className="grid gap-2">
      <h4 className="label">{t("robust.title")}</h4>
      <p>{t("robust.what", { certain: certain ? "yes" : "no" })}</p>
      {asked === props.plan ? (
        <Answer {...props} />
      ) : (
        <button type="button" className="button no-print justify-self-start" onClick={() => setAsked(props.plan)}>
          {t("robust.ask")}
        </button>
      )}
    </div>
  );
}

function Answer({ plan, scenario, amountsOf, people, use }: Props) {
  const t = useTranslations("start");
  const format = useFormat();
  const { work, cancel, again } = useEngine(
    (engine) => engine.robustStart(plan, scenario, amountsOf),
    [plan, scenario, amountsOf],
  );
  const robust = work.state === "done" ? work.answer : null;
  const yen = (value: number) => format.amount(wholeYen(value));
  return (
    <div className="grid gap-2" aria-busy={work.state === "working"}>
      <Waiting work={work} quiet={false} onCancel={cancel} onAgain={again} />
      {robust && (
        <>
          <p data-testid="start-robust">
            {t("robust.found", {
              starts: startsSaid(robust.starts, people, t),
              regret: format.yen(wholeYen(robust.worstRegret)),
              case: t(`robust.case.${robust.worstCase}`),
            })}
          </p>
          <UseButton use={use} starts={robust.starts} />
          <ScrollBox label={t("robust.title")}>
            <table className="figures text-sm">
              <thead>
                <tr>
                  <th scope="col">{t("robust.column.case")}</th>
                  <th scope="col" className="num">
                    {t("robust.column.best")}
                  </th>
                  <th scope="col" className="num">
                    {t("robust.column.behind")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {robust.cases.map(({ id, optimum, regret }) => (
                  <tr key={id}>
                    <th scope="row" className="font-normal">
                      {t(`robust.case.${id}`)}
                    </th>
                    <td className="num">{yen(optimum.expected)}</td>
                    <td className="num">{yen(regret)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </>
      )}
    </div>
  );
}
