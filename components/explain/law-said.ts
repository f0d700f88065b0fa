/** "NPA art. 27, EPIA art. 35": the acts in the reader's language, articles as they are. */
export function lawSaid(law: string, t: (key: string) => string): string {
  return law
    .replaceAll(/\b(NPA|EPIA|NPO|EPIO|HIA)\b/g, (act) => t(`act.${act}`))
    .replaceAll(/\bAct (\d+) of (\d{4})/g, (_, number, year) =>
      `${t("act.of")}`.replace("{number}", number).replace("{year}", year),
    )
    .replaceAll(/\bsuppl\./g, t("act.suppl"))
    .replaceAll(/\bart\. ([\d-]+)/g, (_, article) => t("act.article").replace("{article}", article));
}
