"use client";
import { useTranslations } from "use-intl";
import type { Mark } from "./start-columns.ts";

type Props = { readonly starts: string; readonly marks: readonly Mark[] };

/** Start ages at the head of a row, with what stands out about them; it stays in view where the figures scroll. */
export function RowHead({ starts, marks }: Props) {
  const t = useTranslations("start");
  const said = marks.filter((mark) => mark !== "at65").map((mark) => t(`mark.${mark}`));
  return (
    <th scope="row" className="sticky start-0 min-w-32 bg-ground font-normal">
      {starts}
      {said.length > 0 && <div className="font-semibold text-accent">{said.join(t("separator"))}</div>}
    </th>
  );
}
