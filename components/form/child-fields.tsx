"use client";
import { useTranslations } from "use-intl";
import { LateWords } from "#components/intl/late-words.tsx";
import { BirthFields, ParentsField } from "./birth-fields.tsx";
import { CheckField } from "./check-field.tsx";
import { DateField } from "./date-field.tsx";

/** Everything about one child. */
export default function ChildFields({ path }: { readonly path: string }) {
  const t = useTranslations("planner");
  return (
    <LateWords names={["events"]}>
      <DateField path={`${path}.bornOn`} label={t("child.bornOn")} />
      <ParentsField path={`${path}.parents`} />
      <CheckField path={`${path}.disabled`} label={t("child.disabled")} hint={t("child.disabledHint")} />
      <BirthFields path={path} />
    </LateWords>
  );
}
