import type { Format } from "#components/intl/format.ts";
import type { Translator } from "#components/intl/messages.ts";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { sources } from "#data/index.ts";
import type { Stretch } from "#lib/parameters/index.ts";
import { addMonths } from "#lib/time/index.ts";
import { BEGINNING } from "./in-force.ts";
import { valueShown } from "./value-shown.ts";

type Props = {
  readonly history: readonly Stretch<unknown>[];
  readonly caption: string;
  readonly t: Translator;
  readonly format: Format;
  /** Words for status and confidence. */
  readonly words: Translator;
};

const registry: Readonly<Record<string, { readonly title: string; readonly url?: string | undefined } | undefined>> =
  sources;

/** Every value a parameter has had, the newest first. */
export function ParameterTable({ history, caption, t, format, words }: Props) {
  return (
    <ScrollBox label={caption}>
      <table className="figures stacked text-sm sm:min-w-3xl">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {["from", "to", "value", "status", "confidence", "source"].map((key) => (
              <th key={key} scope="col">
                {t(`parameters.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...history].reverse().map((stretch) => (
            <tr key={stretch.from}>
              <th scope="row" className="whitespace-nowrap font-normal">
                {stretch.from === BEGINNING ? t("parameters.beginning") : format.monthShort(stretch.from)}
              </th>
              <td className="whitespace-nowrap" data-label={t("parameters.to")}>
                {stretch.to === null ? t("parameters.open") : format.monthShort(addMonths(stretch.to, -1))}
              </td>
              <td className="tabular-nums">
                {valueShown(stretch.value, t, format).map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </td>
              <td data-label={t("parameters.status")}>{words(`status.${stretch.status}`)}</td>
              <td
                className={stretch.confidence === "memory" || stretch.confidence === "single" ? "error" : ""}
                data-label={t("parameters.confidence")}
              >
                {words(`confidence.${stretch.confidence}`)}
              </td>
              <td>
                {[stretch.source].flat().map((id) => {
                  const source = registry[id];
                  return (
                    <div key={id}>{source?.url ? <a href={source.url}>{source.title}</a> : (source?.title ?? id)}</div>
                  );
                })}
                {stretch.note !== undefined && <p className="hint">{stretch.note}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
