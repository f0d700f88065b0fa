"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import { Tabs } from "#components/ui/tabs.tsx";
import type { PersonValues } from "#lib/simulate.ts";
import type { Column } from "./values-rows.ts";
import { personIn, wholeYen } from "./values-said.ts";
import { type RowGroup, ValuesTable } from "./values-table.tsx";

type Props = { readonly columns: readonly Column[]; readonly people: readonly Named[] };
type Total = PersonValues["totals"][number];

/** What all months bring if a person dies at an age: the own pensions and, of a couple, those of both. */
export function DeathTotals({ columns, people }: Props) {
  const t = useTranslations("values");
  const [chosen, setChosen] = useState("");
  const person = people.find(({ id }) => id === chosen) ?? people[0];
  if (!person) return null;
  const panel = (id: string) => {
    const shown = people.find((one) => one.id === id);
    return shown && <OfPerson key={id} columns={columns} person={shown} alone={people.length === 1} />;
  };
  return (
    <div className="grid gap-2">
      <div>
        <h3>{t("deaths.title")}</h3>
        <p className="hint">{t(people.length === 1 ? "deaths.hintAlone" : "deaths.hint")}</p>
      </div>
      <Tabs
        label={t("deaths.person")}
        tabs={people.map(({ id, name }) => ({ id, label: name }))}
        selected={person.id}
        onSelect={setChosen}
        panel={panel}
        printsAll
      />
    </div>
  );
}

type OfPersonProps = { readonly columns: readonly Column[]; readonly person: Named; readonly alone: boolean };

function OfPerson({ columns, person, alone }: OfPersonProps) {
  const t = useTranslations("values");
  const format = useFormat();
  const totalsIn = ({ values }: Column) => personIn(values, person.id)?.totals ?? [];
  const ages = [...new Set(columns.flatMap((column) => totalsIn(column).map(({ age }) => age)))].sort((a, b) => a - b);
  if (ages.length === 0) return <p>{t("deaths.nothing", { name: person.name })}</p>;
  const group = (of: (total: Total) => number, title?: string): RowGroup => ({
    ...(title === undefined ? {} : { title }),
    rows: ages.map((age) => ({
      key: String(age),
      head: t("deaths.age", { age }),
      cell: (column) => {
        const total = totalsIn(column).find((one) => one.age === age);
        return total ? format.amount(wholeYen(of(total))) : t("none");
      },
    })),
  });
  return (
    <ValuesTable
      caption={t("deaths.caption", { name: person.name })}
      what={t("deaths.what")}
      columns={columns}
      groups={
        alone
          ? [group(({ own }) => own)]
          : [group(({ own }) => own, t("deaths.own")), group(({ household }) => household, t("deaths.household"))]
      }
      testId="values-deaths"
      compact
    />
  );
}
