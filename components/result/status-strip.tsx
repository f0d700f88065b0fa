"use client";
import { useTranslations } from "use-intl";
import { TableTwin } from "#components/charts/table-twin.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import type { ScenarioProjection } from "#lib/simulate.ts";
import { attainsInMonth, type IsoDate, type Month, yearOf } from "#lib/time/index.ts";
import { letter } from "./headline.tsx";
import type { Named } from "./people.ts";
import { reasonSaid } from "./reason-said.ts";
import { StatusLane } from "./status-lane.tsx";
import {
  lastOf,
  monthsByStatus,
  placeOfAge,
  placeOfMonth,
  STATUS_LOOK,
  STRIP_MARKS,
  STRIP_MARKS_NARROW,
  type StripRun,
  stripRuns,
} from "./strip-runs.ts";

type Props = {
  readonly scenarios: readonly ScenarioProjection[];
  readonly people: readonly Named[];
  readonly startsAt: Month;
};

/** How every month of everybody stands, scenario under scenario, and what the law turned in it. */
export default function StatusStrip({ scenarios, people, startsAt }: Props) {
  const t = useTranslations("result");
  return (
    <section aria-labelledby="months" className="grid gap-6">
      <div>
        <h2 id="months">{t("strip.title")}</h2>
        <p className="hint">{t("strip.unit")}</p>
      </div>
      {people.map((person) => (
        <PersonStrip
          key={person.id}
          scenarios={scenarios}
          person={person}
          couple={people.length > 1}
          startsAt={startsAt}
        />
      ))}
    </section>
  );
}

type PersonProps = {
  readonly scenarios: readonly ScenarioProjection[];
  readonly person: Named;
  readonly couple: boolean;
  readonly startsAt: Month;
};

function PersonStrip({ scenarios, person, couple, startsAt }: PersonProps) {
  const t = useTranslations("result");
  const format = useFormat();
  const { bornOn, name } = person;
  const lanes = scenarios.map(({ people }) =>
    stripRuns(people.find(({ id }) => id === person.id)?.statuses ?? [], bornOn),
  );
  const now = placeOfMonth(startsAt, bornOn);
  return (
    <figure className="grid gap-2" data-testid={`strip-${person.id}`}>
      {couple && (
        <figcaption>
          <strong>{name}</strong>
        </figcaption>
      )}
      <div className="grid gap-1">
        {scenarios.map((scenario, i) => (
          <StatusLane
            key={scenario.id}
            label={t("strip.lane", { name, letter: letter(i), scenario: scenario.name })}
            letter={letter(i)}
            runs={lanes[i] ?? []}
            now={now}
          />
        ))}
        <Axis bornOn={bornOn} now={now} />
      </div>
      <Turned scenarios={scenarios} person={person} />
      <Legend lanes={lanes} />
      <TableTwin
        caption={t("strip.table", { name })}
        file={`nenrin-months-${person.id}.csv`}
        header={["scenario", "from", "to", "status", "months"].map((key) => t(`strip.${key}`))}
        rows={scenarios.flatMap((scenario, i) =>
          (lanes[i] ?? []).map((run) => [
            { text: `${letter(i)} ${scenario.name}` },
            { text: format.monthShort(run.from) },
            { text: format.monthShort(lastOf(run)) },
            { text: `${t(`status.${run.status}`)}${run.additional ? ` (${t("strip.additional")})` : ""}` },
            { text: format.number(run.months), raw: run.months },
          ]),
        )}
      />
    </figure>
  );
}

/** Ages with the year below, and the present month. */
function Axis({ bornOn, now }: { readonly bornOn: IsoDate; readonly now: number | undefined }) {
  const t = useTranslations("result");
  return (
    <div className="lane-axis" aria-hidden="true">
      {STRIP_MARKS.map((age) => (
        <span
          key={age}
          className={`lane-mark ${STRIP_MARKS_NARROW.has(age) ? "" : "max-sm:hidden"}`}
          style={{ insetInlineStart: `${placeOfAge(age) * 100}%` }}
        >
          {t("chart.ageMark", { age })}
          <br />
          {String(yearOf(attainsInMonth(bornOn, age)))}
        </span>
      ))}
      {now !== undefined && (
        <span className="lane-mark lane-today" style={{ insetInlineStart: `${now * 100}%` }}>
          ▲ {t("strip.now")}
        </span>
      )}
    </div>
  );
}

/** What the law made of the months where the plan did not say it, with its cost. */
function Turned({ scenarios, person }: { readonly scenarios: readonly ScenarioProjection[]; readonly person: Named }) {
  const t = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  const own = scenarios
    .flatMap(({ notices }, i) => notices.map((notice) => ({ notice, letter: letter(i) })))
    .filter(({ notice }) => notice["person"] === person.id)
    .sort((a, b) => String(a.notice["from"]).localeCompare(String(b.notice["from"])));
  const found = new Map<string, string[]>();
  for (const { notice, letter } of own) {
    const text = reasonSaid(notice, reasons, format);
    found.set(text, [...(found.get(text) ?? []), letter]);
  }
  return [...found].map(([text, letters]) => (
    <p key={text} className="notice">
      {scenarios.length > 1 && <strong>{letters.join(t("chart.semicolon"))} </strong>}
      {text}
    </p>
  ));
}

/** What each colour means, and how many months of it each scenario has. */
function Legend({ lanes }: { readonly lanes: readonly (readonly StripRun[])[] }) {
  const t = useTranslations("result");
  const format = useFormat();
  return (
    <ScrollBox label={t("strip.legend")}>
      <table className="figures w-auto text-sm">
        <caption className="hint">{t("strip.legend")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("strip.status")}</th>
            {lanes.map((_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a scenario is its letter here
              <th key={i} scope="col" className="num">
                {letter(i)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthsByStatus(lanes).map(({ status, months }) => (
            <tr key={status}>
              <th scope="row" className="font-normal">
                <span className="flex items-baseline gap-1.5">
                  <span className={`swatch ${STATUS_LOOK[status]}`} aria-hidden="true" />
                  {t(`status.${status}`)}
                </span>
              </th>
              {months.map((count, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a scenario is its letter here
                <td key={i} className="num">
                  {format.number(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
