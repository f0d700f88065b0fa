"use client";
import { useTranslations } from "use-intl";
import { ExplainButton } from "#components/explain/explain-button.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { toDecimal } from "#lib/money/index.ts";
import { type Change, PARTS, type Right, type ScenarioProjection } from "#lib/simulate.ts";
import { addMonths } from "#lib/time/index.ts";
import { EVENT_BENEFITS, SAID_WITH_RIGHTS } from "./event-income.ts";
import { letter } from "./headline.tsx";
import { HELD_BY, heldBy } from "./held-by.ts";
import type { Named } from "./people.ts";
import { reasonSaid } from "./reason-said.ts";
import { type Stretch, spanOfStretch, stretchesOf } from "./stretches.ts";

type Props = {
  readonly scenarios: readonly ScenarioProjection[];
  readonly people: readonly Named[];
  readonly amountsOf: number;
};

/** From when each pension can be claimed and how it is made up, or why not. */
export default function Rights({ scenarios, people, amountsOf }: Props) {
  const t = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  return (
    <section aria-labelledby="rights" className="grid gap-3">
      <h2 id="rights">{t("rights.title")}</h2>
      <div className={`grid gap-4 md:grid-cols-2 ${scenarios.length === 3 ? "xl:grid-cols-3" : ""}`}>
        {scenarios.map((scenario, i) => (
          <div key={scenario.id} className="grid content-start gap-4">
            <h3>
              <span className="text-ink-soft">{letter(i)}</span> {scenario.name}
            </h3>
            {scenario.people.map((person) => {
              const name = people.find(({ id }) => id === person.id)?.name ?? "";
              return (
                <div key={person.id} className="grid gap-4">
                  {people.length > 1 && <p className="label">{name}</p>}
                  {person.rights.map((right) => (
                    <RightItem
                      key={right.benefit}
                      right={right}
                      scenario={scenario}
                      person={person.id}
                      who={people.length > 1 ? name : ""}
                      amountsOf={amountsOf}
                    />
                  ))}
                  {scenario.notCovered
                    .filter((reason) => SAID_WITH_RIGHTS.has(reason.code) && reason["person"] === person.id)
                    .map((reason) => (
                      <p key={reason.code}>{reasonSaid(reason, reasons, format)}</p>
                    ))}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}

type ItemProps = {
  readonly right: Right;
  readonly scenario: ScenarioProjection;
  readonly person: string;
  readonly who: string;
  readonly amountsOf: number;
};

function RightItem({ right, scenario, person, who, amountsOf }: ItemProps) {
  const t = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  const title = t(`benefit.${right.benefit}`);
  if (right.status === "notEligible") {
    const short = right.reasons.find(({ code }) => code === "qualifyingPeriodTooShort");
    return (
      <div>
        <h4 className="font-semibold">{title}</h4>
        <p>{short ? t("rights.notYet") : t("rights.no")}</p>
        <ul className="list-disc ps-5">
          {right.reasons.map((reason) => (
            <li key={reason.code}>{reasonSaid(reason, reasons, format)}</li>
          ))}
        </ul>
      </div>
    );
  }
  const rate = toDecimal(right.adjustmentRate);
  const byEvent = EVENT_BENEFITS.has(right.benefit);
  const changes = scenario.changes.filter((change) => change.person === person && change.benefit === right.benefit);
  const ended = changes.find(({ reason }) => reason.code === "specialEnds");
  const parts = PARTS.filter((part) => right.parts[part] > 0);
  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      {byEvent ? (
        <ByEvent right={right} changes={changes} />
      ) : (
        <p>
          {right.requestedIn === undefined
            ? t("rights.from", { month: format.month(right.fromMonth), age: format.age(right.commencementAge) })
            : t("rights.asked", {
                month: format.month(right.requestedIn),
                age: format.age(right.commencementAge),
                from: format.month(right.fromMonth),
              })}
          {rate !== 0 &&
            ` ${t(rate < 0 ? "rights.early" : "rights.deferred", { percent: format.signedPercent(rate) })}`}
        </p>
      )}
      {ended && <p>{t("rights.until", { month: format.monthShort(addMonths(ended.month, -1)) })}</p>}
      <Beside changes={changes} />
      <details>
        <summary className="fold">
          <strong className="tabular-nums">{t("rights.monthly", { yen: format.yen(right.monthlyAmount) })}</strong>{" "}
          <span className="text-ink-soft tabular-nums">
            {t("headline.perYear", { yen: format.yen(right.annualAmount) })}
          </span>
        </summary>
        <table className="figures mb-1">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("column.part")}</th>
              <th scope="col" className="num">
                {t("column.yearly")}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part}>
                <th scope="row" className="font-normal">
                  {t(`part.${part}`)}
                </th>
                <td className="num">{format.amount(right.parts[part])}</td>
              </tr>
            ))}
            <tr className="sum">
              <th scope="row">{t("column.sum", { yen: format.yen(right.monthlyAmount) })}</th>
              <td className="num">{format.amount(right.annualAmount)}</td>
            </tr>
          </tbody>
        </table>
        <div className="hint grid gap-1 pb-1">
          <p>{t("rights.paidOn", { date: format.date(right.firstPaidOn) })}</p>
          {right.unsuspendedUpTo !== undefined && (
            <p>{t("rights.unsuspended", { yen: format.yen(right.unsuspendedUpTo), fiscalYear: String(amountsOf) })}</p>
          )}
        </div>
        <ExplainButton
          title={t("rights.explainTitle", { who, benefit: title, name: scenario.name })}
          questions={[{ scenario: scenario.id, person, kind: "right", benefit: right.benefit }]}
        />
      </details>
    </div>
  );
}

/** From when a pension is paid that an event brings, on which event it rests, and until when. */
function ByEvent({ right, changes }: { readonly right: Payable; readonly changes: readonly Change[] }) {
  const t = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  const [first] = changes;
  const last = changes.at(-1);
  const ended = last && last.annualAmount + last.suspendedMonthlyAmount === 0 ? last : undefined;
  return (
    <>
      <p>
        {t("rights.paidFrom", { month: format.month(right.fromMonth) })}
        {first && t("rights.because", { reason: reasonSaid(first.reason, reasons, format) })}
      </p>
      <p>
        {ended
          ? t("rights.paidTo", {
              month: format.monthShort(addMonths(ended.month, -1)),
              reason: reasonSaid(ended.reason, reasons, format),
            })
          : t(right.benefit.startsWith("disability") ? "rights.whileInGrade" : "rights.forLife")}
      </p>
    </>
  );
}

type Payable = Extract<Right, { status: "payable" }>;

const WITHHELD = { work: "withheld", own: "ownFirst", choice: "notChosen" } as const;

/** What comes on top of a pension for some time, and what work withholds of it. */
function Beside({ changes }: { readonly changes: readonly Change[] }) {
  const t = useTranslations("result");
  const format = useFormat();
  const span = (stretch: Stretch) => spanOfStretch(stretch, t, format);
  const additions = ADDITIONS.flatMap((part) =>
    stretchesOf(changes, ({ parts }) => parts[part]).map((stretch) => ({ part, stretch })),
  );
  const withheld = HELD_BY.flatMap((by) =>
    stretchesOf(changes, (change) => (heldBy(change) === by ? change.suspendedMonthlyAmount : 0)).map((stretch) => ({
      by,
      stretch,
    })),
  );
  if (additions.length + withheld.length === 0) return null;
  return (
    <ul className="list-disc ps-5">
      {additions.map(({ part, stretch }) => (
        <li key={`${part} ${stretch.from}`}>
          {t(stretch.least === stretch.most ? "rights.addition" : "rights.additionBetween", {
            part: t(`addition.${part}`),
            span: span(stretch),
            least: format.yen(stretch.least),
            most: format.yen(stretch.most),
          })}
        </li>
      ))}
      {withheld.map(({ by, stretch }) => (
        <li key={`${by} ${stretch.from}`}>
          {t(`rights.${WITHHELD[by]}`, { span: span(stretch), yen: format.yen(stretch.most) })}
        </li>
      ))}
    </ul>
  );
}

/** Shown with the months in which they are paid. */
const ADDITIONS = ["transfer", "dependents", "children", "widowsAddition", "termAddition"] as const;
