"use client";
import { useTranslations } from "use-intl";

type Props = {
  readonly bundled: boolean;
  readonly couple: boolean;
  readonly certain: boolean;
  /** Does the plan hold a death? */
  readonly planned: boolean;
};

/** What the figures rest on, and what they leave out. */
export function UncertaintyNotes({ bundled, couple, certain, planned }: Props) {
  const t = useTranslations("uncertainty");
  return (
    <div className="hint">
      <p>{t("notes.title")}</p>
      <ul className="list-disc ps-5">
        <li>{t("notes.alike")}</li>
        <li>{t(certain ? "notes.certain" : "notes.lives")}</li>
        {planned && <li>{t("notes.planned")}</li>}
        {couple && !certain && !planned && <li>{t("notes.independent")}</li>}
        {bundled && <li>{t("notes.bundled")}</li>}
        <li>{t(couple ? "notes.counted" : "notes.countedAlone")}</li>
        <li>{t("notes.leftOut")}</li>
      </ul>
    </div>
  );
}
