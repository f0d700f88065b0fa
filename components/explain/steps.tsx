"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { mathml } from "#data/formulas/mathml.ts";
import type { Step } from "#lib/explain/index.ts";
import { Formula } from "./formula.tsx";
import { lawSaid } from "./law-said.ts";
import { ABOUT, valueSaid } from "./value-said.ts";

/** The working, step by step: what is computed, the formula in words, with the numbers, and how it was rounded. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="grid gap-5">
      {steps.map((step, i) => (
        // the same formula can occur several times in one derivation
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are in a fixed order
        <StepItem key={i} step={step} number={i + 1} />
      ))}
    </ol>
  );
}

function StepItem({ step, number }: { readonly step: Step; readonly number: number }) {
  const t = useTranslations("explain");
  const format = useFormat();
  const node = mathml[step.key];
  const title = t(`step.${step.key}`);
  const name = (key: string) => {
    if (key.startsWith("function.")) return t(key);
    return t.has(`value.${key}`) ? t(`value.${key}`) : key;
  };
  const lists = Object.entries(step.values).filter(([, value]) => Array.isArray(value));
  const filled = (key: string) => {
    const value = step.values[key];
    return value === undefined || Array.isArray(value) ? name(key) : valueSaid(value, key, t, format);
  };
  const result = valueSaid(step.result, resultKey(step.key), t, format);
  return (
    <li className="grid gap-2 border-line border-b pb-4">
      <h3>
        {number}. {title}
      </h3>
      {node && (
        <>
          {lists.length < Object.keys(step.values).length && (
            <ScrollBox label={title} className="py-1">
              <Formula node={node} slot={name} />
            </ScrollBox>
          )}
          <div className="flex flex-wrap items-baseline gap-x-2">
            <ScrollBox label={t("withNumbers", { title })} className="py-1">
              <Formula node={node} slot={filled} />
            </ScrollBox>
            <p>
              {step.rounding ? "→" : result.startsWith(ABOUT) ? "" : "="}{" "}
              <strong className="tabular-nums">{result}</strong>
            </p>
          </div>
        </>
      )}
      {lists.length > 0 && <Lists lists={lists as [string, readonly (number | string)[]][]} name={name} />}
      <p className="hint">
        {step.rounding && <>{t("rounded", { how: t(`rounding.${step.rounding}`) })} </>}
        {step.law !== "" && t("law", { law: lawSaid(step.law, t, format.locale) })}
      </p>
    </li>
  );
}

/** Sums of so few terms stand open. */
const FEW_TERMS = 3;

/** The last part of a step's key says what its result is. */
const resultKey = (key: string): string => key.split(".").at(-1) ?? key;

function Lists({
  lists,
  name,
}: {
  readonly lists: readonly [string, readonly (number | string)[]][];
  readonly name: (key: string) => string;
}) {
  const t = useTranslations("explain");
  const format = useFormat();
  const rows = Math.max(...lists.map(([, values]) => values.length));
  return (
    <details open={rows <= FEW_TERMS}>
      <summary className="py-1">{t("lists", { count: rows })}</summary>
      <ScrollBox label={t("lists", { count: rows })}>
        <table className="figures w-auto">
          <thead>
            <tr>
              {lists.map(([key]) => (
                <th key={key} scope="col" className="num">
                  {name(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: terms of a sum in a fixed order
              <tr key={row}>
                {lists.map(([key, values]) => (
                  <td key={key} className="num">
                    {valueSaid(values[row], key, t, format)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
