"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import type { DraftSpell } from "#components/planner/draft.ts";
import { fieldId, useForm } from "#components/planner/form-context.tsx";
import {
  COMPLEMENTARY_GROUNDS,
  endAfter,
  isPaidWork,
  lastMonthOf,
  SPELL_KINDS,
  type SpellKind,
  spellOfKind,
} from "#components/planner/spells.ts";
import { Check, CheckField } from "./check-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { MonthField } from "./month-field.tsx";
import { PayFields } from "./pay-fields.tsx";
import { PAYMENTS } from "./spell-summary.ts";
import { TextField } from "./text-field.tsx";

// fetched when the first job is opened
const EmploymentFields = lazy(() => import("./employment-fields.tsx"));

type Props = { readonly path: string; readonly spell: DraftSpell; readonly onRemoved: () => void };

/** Everything about one spell. */
export function SpellFields({ path, spell, onRemoved }: Props) {
  const t = useTranslations("planner");
  const { set } = useForm();
  const goesOn = spell["to"] === null;
  const kind = spell["kind"];
  return (
    <div className="grid gap-3 py-2">
      <ChoiceField
        path={`${path}.kind`}
        label={t("field.kind")}
        options={SPELL_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        hint={SPELL_KINDS.some((known) => known === kind) ? t(`kindHint.${kind as SpellKind}`) : undefined}
        onChoose={(value) => set(path, spellOfKind(value as SpellKind, spell))}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <MonthField path={`${path}.from`} label={t("field.from")} />
        {goesOn ? (
          <p className="hint self-end pb-2">{t("field.goesOnHint")}</p>
        ) : (
          <MonthField path={`${path}.to`} label={t("field.last")} shown={lastMonthOf} kept={endAfter} />
        )}
      </div>
      <Check
        id={`${fieldId(path)}-on`}
        label={t("field.goesOn")}
        checked={goesOn}
        onChange={(on) => set(`${path}.to`, on ? null : undefined)}
      />
      {kind === "category1" && (
        <ChoiceField
          path={`${path}.payment`}
          label={t("field.payment")}
          options={PAYMENTS.map((value) => ({ value, label: t(`payment.${value}`) }))}
        />
      )}
      {(kind === "category1" || kind === "voluntary") && (
        <CheckField path={`${path}.additional`} label={t("field.additional")} />
      )}
      {kind === "category3" && (
        <>
          <MonthField path={`${path}.noticedIn`} label={t("field.noticedIn")} hint={t("field.noticedInHint")} />
          {spell["noticedIn"] !== undefined && (
            <CheckField
              path={`${path}.specialNotice`}
              label={t("field.specialNotice")}
              hint={t("field.specialNoticeHint")}
            />
          )}
        </>
      )}
      {kind === "abroad" && <TextField path={`${path}.country`} label={t("field.country")} required />}
      {kind === "complementary" && (
        <ChoiceField
          path={`${path}.ground`}
          label={t("field.ground")}
          options={COMPLEMENTARY_GROUNDS.map((value) => ({ value, label: t(`ground.${value}`) }))}
        />
      )}
      {isPaidWork(kind) && <PayFields path={`${path}.pay`} pay={spell.pay ?? {}} />}
      {(kind === "employee" || kind === "director") && (
        <Suspense fallback={<div className="fold" />}>
          <EmploymentFields path={path} spell={spell} />
        </Suspense>
      )}
      <button
        type="button"
        className="button-link justify-self-start"
        onClick={() => {
          set(path, undefined);
          onRemoved();
        }}
      >
        {t("spell.remove")}
      </button>
    </div>
  );
}
