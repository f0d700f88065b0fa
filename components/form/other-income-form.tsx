"use client";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import type { DraftPerson, Fields } from "#components/planner/draft.ts";
import { fieldId, useForm } from "#components/planner/form-context.tsx";
import {
  freshLine,
  GROWTHS,
  INCOME_KINDS,
  type IncomeKind,
  lineOfKind,
  linePaid,
  PAID,
} from "#components/planner/incomes.ts";
import { endAfter, lastMonthOf } from "#components/planner/spells.ts";
import { Check } from "./check-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { ageBeside, lineSaid } from "./income-said.ts";
import { LineList } from "./line-list.tsx";
import { MonthField } from "./month-field.tsx";
import { NumberField } from "./number-field.tsx";
import { TextField } from "./text-field.tsx";

type Props = { readonly path: string; readonly person: DraftPerson };

/** Most lines that a person of the plan takes. */
const MOST = 20;

export default function OtherIncomeForm(props: Props) {
  return (
    <LateWords names={["income"]}>
      <Lines {...props} />
    </LateWords>
  );
}

/** Income beside the public pensions and the pay of the career: one line each. */
function Lines({ path, person }: Props) {
  const t = useTranslations("income");
  const words = useTranslations("planner");
  const format = useFormat();
  const { otherIncome = [], bornOn } = person;
  return (
    <details>
      <summary className="fold">
        {otherIncome.length === 0 ? t("line.title") : t("line.count", { count: otherIncome.length })}
      </summary>
      <div id={fieldId(`${path}.otherIncome`)} className="grid gap-3 pt-2" tabIndex={-1}>
        <p className="hint">{t("line.hint")}</p>
        <LineList
          path={`${path}.otherIncome`}
          items={otherIncome}
          label={t("line.title")}
          said={(line) => lineSaid(line, t, words, format)}
          fields={(at, line) => <LineFields path={at} line={line} bornOn={bornOn} />}
          addLabel={t("line.add")}
          fresh={otherIncome.length < MOST ? () => freshLine() : undefined}
          removeLabel={t("line.remove")}
        />
      </div>
    </details>
  );
}

type FieldsProps = { readonly path: string; readonly line: Fields; readonly bornOn: unknown };

function LineFields({ path, line, bornOn }: FieldsProps) {
  const t = useTranslations("income.line");
  const { set } = useForm();
  const once = line["paid"] === "once";
  return (
    <>
      <ChoiceField
        path={`${path}.kind`}
        label={t("kind")}
        options={INCOME_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChoose={(kind) => set(path, lineOfKind(line, kind as IncomeKind))}
      />
      <TextField path={`${path}.name`} label={t("name")} hint={t("nameHint")} />
      <ChoiceField
        path={`${path}.paid`}
        label={t("paid")}
        options={PAID.map((value) => ({ value, label: t(`paidAs.${value}`) }))}
        onChoose={(paid) => set(path, linePaid(line, paid === "once" ? "once" : "monthly"))}
      />
      {once ? <Once path={path} line={line} bornOn={bornOn} /> : <Monthly path={path} line={line} bornOn={bornOn} />}
      <ChoiceField
        path={`${path}.grows`}
        label={t("grows")}
        options={GROWTHS.map((value) => ({ value, label: t(`growsAs.${value}`) }))}
        hint={t("growsHint")}
      />
    </>
  );
}

function Once({ path, line, bornOn }: FieldsProps) {
  const t = useTranslations("income");
  const words = useTranslations("planner");
  const format = useFormat();
  return (
    <>
      <MonthField path={`${path}.month`} label={t("line.month")} beside={ageBeside(bornOn, line["month"], t, format)} />
      <NumberField path={`${path}.amount`} label={t("line.amount")} unit={words("field.yen")} />
    </>
  );
}

function Monthly({ path, line, bornOn }: FieldsProps) {
  const t = useTranslations("income");
  const words = useTranslations("planner");
  const format = useFormat();
  const { set } = useForm();
  const forLife = line["to"] === null;
  return (
    <>
      <NumberField
        path={`${path}.monthlyAmount`}
        label={t("line.monthlyAmount")}
        unit={words("field.yen")}
        hint={t("line.amountHint")}
      />
      <MonthField path={`${path}.from`} label={t("line.from")} beside={ageBeside(bornOn, line["from"], t, format)} />
      {!forLife && (
        <MonthField
          path={`${path}.to`}
          label={t("line.last")}
          shown={lastMonthOf}
          kept={endAfter}
          beside={ageBeside(bornOn, lastMonthOf(line["to"]), t, format)}
        />
      )}
      <Check
        id={`${fieldId(path)}-life`}
        label={t("line.forLife")}
        checked={forLife}
        onChange={(on) => set(`${path}.to`, on ? null : undefined)}
      />
    </>
  );
}
