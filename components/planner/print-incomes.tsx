"use client";
import { useTranslations } from "use-intl";
import { lineSaid, needSaid } from "#components/form/income-said.ts";
import { LateWords } from "#components/intl/late-words.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import type { Draft } from "./draft.ts";
import { personName } from "./person-name.ts";

type Props = { readonly draft: Draft };

export default function PrintIncomes(props: Props) {
  return (
    <LateWords names={["income"]}>
      <Facts {...props} />
    </LateWords>
  );
}

/** Other income of each person and the need of each scenario, for paper. */
function Facts({ draft }: Props) {
  const t = useTranslations("income");
  const words = useTranslations("planner");
  const format = useFormat();
  const { people, scenarios } = draft;
  const lines = people.flatMap((person, i) =>
    (person.otherIncome ?? []).map((line) => {
      const said = lineSaid(line, t, words, format);
      return people.length > 1 ? t("line.of", { name: personName(person, i, words), line: said }) : said;
    }),
  );
  const needs = scenarios.flatMap(({ name, monthlyNeed }) => {
    const list = needSaid(monthlyNeed, t, format);
    return list === "" ? [] : [t("need.said", { name: String(name), list })];
  });
  return (
    <div>
      {lines.length > 0 && (
        <>
          <h2>{t("line.title")}</h2>
          <ul className="list-disc ps-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {needs.map((need) => (
        <p key={need}>{need}</p>
      ))}
    </div>
  );
}
