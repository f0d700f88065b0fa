"use client";
import { Fragment, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { DraftSpell } from "#components/planner/draft.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { nextSpell, SPELL_KINDS } from "#components/planner/spells.ts";
import { SpellFields } from "./spell-fields.tsx";
import { detailSaid, spanSaid } from "./spell-summary.ts";

type Props = {
  readonly path: string;
  readonly spells: readonly DraftSpell[];
  readonly caption: string;
  readonly earliest?: string;
};

/** A career as a table: one line a spell, which opens to be changed. Lines with faults stand open. */
export function SpellTable({ path, spells, caption, earliest }: Props) {
  const t = useTranslations("planner");
  const { add, issues } = useForm();
  const [opened, setOpened] = useState<number>();
  const faulty = (i: number) => issues.some((issue) => issue.path.startsWith(`${path}.${i}.`));
  return (
    <div className="grid gap-2">
      {spells.length > 0 && (
        <table className="figures">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("spell.months")}</th>
              <th scope="col">{t("spell.what")}</th>
              <th scope="col">
                <span className="sr-only">{t("spell.change")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {spells.map((spell, i) => {
              const open = opened === i || faulty(i);
              return (
                // spells have no name of their own: their place in the list is what they are
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <Fragment key={i}>
                  <SpellLine
                    spell={spell}
                    number={i + 1}
                    open={open}
                    onToggle={() => setOpened(open ? undefined : i)}
                  />
                  {open && (
                    <tr>
                      <td colSpan={3} className="bg-raised" onFocus={() => setOpened(i)}>
                        <SpellFields path={`${path}.${i}`} spell={spell} onRemoved={() => setOpened(undefined)} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      )}
      <button
        type="button"
        className="button justify-self-start"
        onClick={() => {
          add(path, nextSpell(spells, earliest));
          setOpened(spells.length);
        }}
      >
        {t("spell.add")}
      </button>
    </div>
  );
}

type LineProps = {
  readonly spell: DraftSpell;
  readonly number: number;
  readonly open: boolean;
  readonly onToggle: () => void;
};

function SpellLine({ spell, number, open, onToggle }: LineProps) {
  const t = useTranslations("planner");
  const format = useFormat();
  const kind = SPELL_KINDS.find((one) => one === spell["kind"]);
  return (
    <tr>
      <td className="break-keep">{spanSaid(spell, t, format)}</td>
      <td>
        <span className={`swatch spell-${swatchOf(spell)}`} aria-hidden="true" />{" "}
        {kind ? t(`kind.${kind}`) : t("spell.unknown")}
        <br />
        <span className="text-ink-soft text-sm">{detailSaid(spell, t, format)}</span>
      </td>
      <td className="text-end">
        <button
          type="button"
          className="button-link"
          aria-expanded={open}
          onClick={onToggle}
          aria-label={t("spell.changeLine", { number })}
        >
          {open ? t("spell.close") : t("spell.change")}
        </button>
      </td>
    </tr>
  );
}

/** The look of a spell: paid, exempt and unpaid months of category 1 differ. */
function swatchOf(spell: DraftSpell): string {
  if (spell["kind"] !== "category1") return String(spell["kind"]);
  if (spell["payment"] === "paid") return "category1";
  return spell["payment"] === "unpaid" ? "unpaid" : "exempt";
}
