"use client";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import { Drawer } from "#components/ui/drawer.tsx";
import type { Plan } from "#lib/input/index.ts";
import { explainFigures, type Question } from "#lib/simulate.ts";
import type { Asked } from "./explain-context.tsx";
import { SourceList } from "./source-list.tsx";
import { Steps } from "./steps.tsx";

type Props = {
  readonly plan: Plan;
  readonly asked: Asked;
  readonly names: Readonly<Record<string, string>>;
  readonly onClose: () => void;
};

const NAMES = ["explain", "parameters"] as const;

export default function ExplainDrawer(props: Props) {
  return (
    <LateWords names={NAMES}>
      <Derivation {...props} />
    </LateWords>
  );
}

/** The derivation of one figure, or of the figures that make a sum. */
function Derivation({ plan, asked, names, onClose }: Props) {
  const t = useTranslations("explain");
  const answers = useMemo(
    () =>
      explainFigures(plan, asked.questions).flatMap((explanation, i) => {
        const question = asked.questions[i];
        return explanation && question ? [{ question, explanation }] : [];
      }),
    [plan, asked],
  );
  return (
    <Drawer title={asked.title} closeLabel={t("close")} onClose={onClose}>
      {answers.length === 0 && <p>{t("nothing")}</p>}
      {answers.length > 1 && <p>{t("several", { count: answers.length })}</p>}
      {answers.map(({ question, explanation }) => (
        <section key={JSON.stringify(question)} className="grid gap-4" aria-label={headingOf(question, names, t)}>
          {answers.length > 1 && <h3 className="text-lg">{headingOf(question, names, t)}</h3>}
          <Steps steps={explanation.steps} />
          <SourceList sources={explanation.sources} />
        </section>
      ))}
    </Drawer>
  );
}

/** Which of several figures this is: whose, where there are two people, and what. */
function headingOf(question: Question, names: Props["names"], t: (key: string) => string): string {
  const what = "benefit" in question ? t(`benefit.${question.benefit}`) : t(`figure.${question.kind}`);
  const whose = Object.keys(names).length > 1 ? names[question.person] : undefined;
  return whose === undefined ? what : `${whose} ${what}`;
}
