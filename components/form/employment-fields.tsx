"use client";
import { useTranslations } from "use-intl";
import type { DraftSpell } from "#components/planner/draft.ts";
import { useForm } from "#components/planner/form-context.tsx";
import type { Spell } from "#lib/input/index.ts";
import { CheckField } from "./check-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { PayFields } from "./pay-fields.tsx";
import { RemoveItem } from "./remove-item.tsx";

type LeaveKind = Extract<Spell, { kind: "employee" }>["leaves"][number]["kind"];

/** Leaves as the schema names them. */
const LEAVE_KINDS = ["maternity", "childcare"] as const satisfies readonly LeaveKind[];

type Props = { readonly path: string; readonly spell: DraftSpell };

/** What only insured work has beside its pay: further employers, and leave around a birth. */
export default function EmploymentFields({ path, spell }: Props) {
  const t = useTranslations("planner");
  const leaves = spell.leaves ?? [];
  const others = spell.otherPay ?? [];
  return (
    <details open={leaves.length > 0 || others.length > 0}>
      <summary className="fold">{t("field.leavesAndEmployers")}</summary>
      <div className="grid gap-3">
        <Leaves path={`${path}.leaves`} leaves={leaves} director={spell["kind"] === "director"} />
        <OtherEmployers path={`${path}.otherPay`} others={others} />
      </div>
    </details>
  );
}

type LeavesProps = {
  readonly path: string;
  readonly leaves: NonNullable<DraftSpell["leaves"]>;
  /** Childcare leave is for employees, so a director is not offered it. */
  readonly director: boolean;
};

function Leaves({ path, leaves, director }: LeavesProps) {
  const t = useTranslations("planner");
  const { add } = useForm();
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="label">{t("field.leaves")}</legend>
      <p className="hint">{t("field.leavesHint")}</p>
      {leaves.map((leave, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a leave is its place in the list
        <div key={i} className="grid grid-cols-[1fr_auto] items-start gap-2 border-line border-b pb-2">
          <div className="grid gap-2">
            <ChoiceField
              path={`${path}.${i}.kind`}
              label={t("field.leaveKind")}
              options={LEAVE_KINDS.filter((kind) => !director || kind === "maternity" || leave.kind === kind).map(
                (value) => ({ value, label: t(`leave.${value}`) }),
              )}
            />
            <DateField path={`${path}.${i}.from`} label={t("field.leaveFrom")} />
            <DateField path={`${path}.${i}.to`} label={t("field.leaveTo")} />
            <CheckField path={`${path}.${i}.revisionFiled`} label={t("field.revisionFiled")} />
          </div>
          <RemoveItem path={path} index={i} count={leaves.length} label={t("field.removeLeave", { number: i + 1 })} />
        </div>
      ))}
      <button
        type="button"
        className="button-link justify-self-start"
        onClick={() => add(path, { kind: director ? "maternity" : "childcare" })}
      >
        {t("field.addLeave")}
      </button>
    </fieldset>
  );
}

type OthersProps = { readonly path: string; readonly others: NonNullable<DraftSpell["otherPay"]> };

function OtherEmployers({ path, others }: OthersProps) {
  const t = useTranslations("planner");
  const { add } = useForm();
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="label">{t("field.otherPay")}</legend>
      <p className="hint">{t("field.otherPayHint")}</p>
      {others.map((pay, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an employer is its place in the list
        <div key={i} className="grid grid-cols-[1fr_auto] items-start gap-2 border-line border-b pb-2">
          <PayFields path={`${path}.${i}`} pay={pay} />
          <RemoveItem
            path={path}
            index={i}
            count={others.length}
            label={t("field.removeEmployer", { number: i + 2 })}
          />
        </div>
      ))}
      <button type="button" className="button-link justify-self-start" onClick={() => add(path, {})}>
        {t("field.addEmployer")}
      </button>
    </fieldset>
  );
}
