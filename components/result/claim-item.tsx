"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Claim } from "#lib/simulate.ts";
import { aboutDay, formSaid, limitSaid, untilSaid, unverifiedAs } from "./claim-said.ts";
import type { Named } from "./people.ts";

type Props = { readonly claim: Claim; readonly people: readonly Named[] };

/** One step: until when and what, and behind it where, with which papers, and what is lost when it is late. */
export function ClaimItem({ claim, people }: Props) {
  const t = useTranslations("claims");
  const format = useFormat();
  const { id, step, by, standing } = claim;
  const files = people.find((one) => one.id === by)?.name ?? t("list.family");
  const about = aboutDay(claim, t, format);
  const unverified = unverifiedAs(claim);
  const [form, ...aboutForm] = formSaid(claim, t);
  return (
    <li className="claim border-line border-b">
      <details>
        <summary className="fold">
          <span className="claim-head">
            <span>
              <strong className="tabular-nums">{untilSaid(claim, t, format)}</strong>
              {about !== undefined && <span className="hint block">{about}</span>}
            </span>
            <span>
              <span>{t(`step.${id}.title`)}</span>
              <span className="hint block">
                {t(`list.standing.${standing}`)}
                {" · "}
                {t("list.files", { name: files })}
                {unverified && (
                  <>
                    {" · "}
                    <span className="error">{t("list.unverified.short")}</span>
                  </>
                )}
              </span>
            </span>
          </span>
        </summary>
        <dl className="claim-facts">
          <Term name={t("list.term.who")}>{t(`step.${id}.who`)}</Term>
          <Term name={t("list.term.where")}>
            {step.offices.map((office) => t(`office.${office}`)).join(t("list.or"))}
          </Term>
          <Term name={t("list.term.form")}>
            {form}
            {aboutForm.map((text) => (
              <div key={text} className="hint">
                {text}
              </div>
            ))}
          </Term>
          {step.documents.length > 0 && (
            <Term name={t("list.term.documents")}>
              <ul className="list-disc ps-5">
                {step.documents.map((document) => (
                  <li key={document}>{t(`document.${document}`)}</li>
                ))}
              </ul>
            </Term>
          )}
          <Term name={t("list.term.deadline")}>
            {limitSaid(claim, t)}
            {claim.until?.basis === "right" && <div className="hint">{t("list.rightItself")}</div>}
          </Term>
          <Term name={t("list.term.late")}>{t(`step.${id}.late`)}</Term>
          <Term name={t("list.term.sources")}>
            {unverified && <p className="error">{t(`list.unverified.${unverified}`)}</p>}
            <ul className="grid gap-1">
              {claim.sources.map(({ title, url }) =>
                url === undefined ? null : (
                  <li key={url}>
                    <a href={url} rel="noreferrer" className="break-words">
                      {title}
                    </a>
                  </li>
                ),
              )}
            </ul>
          </Term>
        </dl>
      </details>
    </li>
  );
}

const Term = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt className="hint">{name}</dt>
    <dd>{children}</dd>
  </div>
);
