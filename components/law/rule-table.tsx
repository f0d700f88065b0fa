import { lawSaid } from "#components/explain/law-said.ts";
import type { Locale } from "#components/intl/locale.ts";
import { translator } from "#components/intl/messages.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";

export type Rule = {
  readonly sentence: string;
  readonly sentenceJa: string;
  readonly law: readonly string[];
  readonly confidence: string;
  readonly status: string;
  readonly reason?: string;
  readonly reasonJa?: string;
  readonly toBeConfirmed?: unknown;
};
export type Rules = Readonly<Record<string, Rule>>;

type Props = {
  readonly locale: Locale;
  readonly caption: string;
  readonly rules: readonly (readonly [string, Rule])[];
};

/** Rules of the register with their article, status and how sure they are. */
export async function RuleTable({ locale, caption, rules }: Props) {
  const t = await translator(locale, "law");
  const words = await translator(locale, "explain");
  const ja = locale === "ja";
  return (
    <ScrollBox label={caption}>
      <table className="figures min-w-3xl text-sm">
        <caption className="hint">{caption}</caption>
        <thead>
          <tr>
            {["id", "sentence", "law", "status", "confidence"].map((key) => (
              <th key={key} scope="col">
                {t(`rules.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map(([id, rule]) => (
            <tr key={id} id={id}>
              <th scope="row" className="whitespace-nowrap font-normal">
                {id}
              </th>
              <td>
                {ja ? rule.sentenceJa : rule.sentence}
                {rule.reason !== undefined && <p className="hint">{ja ? rule.reasonJa : rule.reason}</p>}
              </td>
              <td>{rule.law.map((law) => lawSaid(law, words, locale)).join(ja ? "、" : ", ")}</td>
              <td>{t(`status.${rule.status}`)}</td>
              <td>
                {words(`confidence.${rule.confidence}`)}
                {Boolean(rule.toBeConfirmed) && <p className="error">{t("rules.toBeConfirmed")}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
