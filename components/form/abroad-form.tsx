"use client";
import { useTranslations } from "use-intl";
import type { Translate } from "#components/intl/format.ts";
import { useFormat } from "#components/intl/use-format.ts";
import type { DraftPerson, Fields } from "#components/planner/draft.ts";
import { fieldId, useForm } from "#components/planner/form-context.tsx";
import { endAfter, lastMonthOf } from "#components/planner/spells.ts";
import { Check } from "./check-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { LineList } from "./line-list.tsx";
import { MonthField } from "./month-field.tsx";
import { NumberField } from "./number-field.tsx";
import { spanSaid } from "./spell-summary.ts";
import { TextField } from "./text-field.tsx";

type Props = { readonly path: string; readonly person: DraftPerson };

/** Nationality, time outside Japan, and months in countries with which Japan has an agreement. */
export function AbroadForm({ path, person }: Props) {
  const t = useTranslations("planner");
  const format = useFormat();
  const { nationality, staysAbroad = [], agreementMonths = [] } = person;
  // what leads to Japanese nationality or residence is asked of those it can concern
  const foreign =
    nationality === "other" || person.naturalisedOn !== undefined || person.permanentResidentFrom !== undefined;
  return (
    <details>
      <summary className="fold">{summaryOf(person, t)}</summary>
      <div className="grid gap-3 pt-2">
        <ChoiceField
          path={`${path}.nationality`}
          label={t("field.nationality")}
          empty={t("field.notSaid")}
          options={["japanese", "other"].map((value) => ({ value, label: t(`nationality.${value}`) }))}
          hint={t("field.nationalityHint")}
        />
        <DateField
          path={`${path}.naturalisedOn`}
          label={t("abroad.naturalisedOn")}
          hint={t("abroad.naturalisedHint")}
        />
        {foreign && (
          <DateField
            path={`${path}.permanentResidentFrom`}
            label={t("abroad.permanentResidentFrom")}
            hint={t("abroad.permanentResidentHint")}
          />
        )}
        <LineList
          path={`${path}.staysAbroad`}
          items={staysAbroad}
          label={t("abroad.stays")}
          said={(stay) => `${spanSaid(stay, t, format)} ${String(stay["country"] ?? "")}`.trim()}
          fields={(at, stay) => <StayFields path={at} stay={stay} />}
          addLabel={t("abroad.addStay")}
          fresh={() => ({ country: "" })}
          removeLabel={t("abroad.removeStay")}
        />
        <LineList
          path={`${path}.agreementMonths`}
          items={agreementMonths}
          label={t("abroad.agreement")}
          said={({ country, months }) =>
            t("abroad.agreementSaid", {
              country: String(country ?? ""),
              months: typeof months === "number" ? months : t("spell.unknown"),
            })
          }
          fields={(at) => (
            <>
              <TextField path={`${at}.country`} label={t("field.country")} required />
              <NumberField
                path={`${at}.months`}
                label={t("abroad.agreementMonths")}
                unit={t("field.monthsUnit")}
                hint={t("abroad.agreementHint")}
              />
            </>
          )}
          addLabel={t("abroad.addAgreement")}
          fresh={() => ({ country: "" })}
          removeLabel={t("abroad.removeAgreement")}
        />
      </div>
    </details>
  );
}

function StayFields({ path, stay }: { readonly path: string; readonly stay: Fields }) {
  const t = useTranslations("planner");
  const { set } = useForm();
  const goesOn = stay["to"] === null;
  return (
    <>
      <TextField path={`${path}.country`} label={t("field.country")} required />
      <MonthField path={`${path}.from`} label={t("abroad.from")} />
      {!goesOn && <MonthField path={`${path}.to`} label={t("abroad.last")} shown={lastMonthOf} kept={endAfter} />}
      <Check
        id={`${fieldId(path)}-on`}
        label={t("abroad.goesOn")}
        checked={goesOn}
        onChange={(on) => set(`${path}.to`, on ? null : undefined)}
      />
    </>
  );
}

/** The fold in one line: nationality, and how many stays it holds. */
function summaryOf({ nationality, staysAbroad = [] }: DraftPerson, t: Translate): string {
  const known = nationality === "japanese" || nationality === "other";
  const parts = [
    ...(known ? [t(`nationality.${nationality}`)] : []),
    ...(staysAbroad.length > 0 ? [t("abroad.count", { count: staysAbroad.length })] : []),
  ];
  return parts.length === 0
    ? t("abroad.title")
    : t("abroad.summary", { title: t("abroad.title"), facts: parts.join(t("spell.separator")) });
}
