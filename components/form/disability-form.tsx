"use client";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import type { DraftPerson } from "#components/planner/draft.ts";
import { childIds } from "#components/planner/family.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { parameters } from "#data/index.ts";
import { CheckField } from "./check-field.tsx";
import { DateField } from "./date-field.tsx";
import { DisabilityFields } from "./disability-fields.tsx";
import { daySaid } from "./family-said.ts";
import { LineList } from "./line-list.tsx";
import { TextField } from "./text-field.tsx";

type Props = { readonly path: string; readonly person: DraftPerson };

const LIMIT = parameters.history("livelihoodLimits").at(-1)?.value;
/** Most disabilities that a person of the plan takes. */
const MOST = 10;

export default function DisabilityForm(props: Props) {
  return (
    <LateWords names={["events"]}>
      <Facts {...props} />
    </LateWords>
  );
}

/** Disabilities that a person has already, and whether an income is too high to be maintained by another. */
function Facts({ path, person }: Props) {
  const t = useTranslations("events.disability");
  const words = useTranslations("planner");
  const format = useFormat();
  const { draft } = useForm();
  const { disabilities = [], incomeAboveLivelihoodLimit } = person;
  const family = draft.people.length > 1 || childIds(draft).length > 0 || incomeAboveLivelihoodLimit === true;
  const title = t(family ? "incomeTitle" : "title");
  const facts = [
    ...(disabilities.length > 0 ? [t("count", { count: disabilities.length })] : []),
    ...(incomeAboveLivelihoodLimit === true ? [t("incomeAbove")] : []),
  ];
  return (
    <details>
      <summary className="fold">
        {facts.length === 0 ? title : t("summary", { title, facts: facts.join(words("spell.separator")) })}
      </summary>
      <div className="grid gap-3 pt-2">
        <LineList
          path={`${path}.disabilities`}
          items={disabilities}
          label={t("title")}
          said={({ cause, firstVisitOn }) =>
            t("said", {
              cause: typeof cause === "string" && cause !== "" ? cause : t("title"),
              date: daySaid(firstVisitOn, words, format),
            })
          }
          fields={(at, disability) => (
            <>
              <DateField path={`${at}.firstVisitOn`} label={t("firstVisitOn")} hint={t("firstVisitHint")} />
              <TextField path={`${at}.cause`} label={t("cause")} hint={t("causeHint")} required />
              <DisabilityFields path={at} disability={disability} />
            </>
          )}
          addLabel={t("add")}
          fresh={
            disabilities.length < MOST
              ? () => ({ cause: t("freshCause", { number: disabilities.length + 1 }) })
              : undefined
          }
          removeLabel={t("remove")}
        />
        {family && LIMIT && (
          <CheckField
            path={`${path}.incomeAboveLivelihoodLimit`}
            label={t("income", { income: format.yen(LIMIT.income), netIncome: format.yen(LIMIT.netIncome) })}
            hint={t("incomeHint")}
          />
        )}
      </div>
    </details>
  );
}
