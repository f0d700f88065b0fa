"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Reason } from "#lib/simulate.ts";
import { reasonSaid } from "./reason-said.ts";

/** Reasons in words, those of protection by age among them. */
export function useReasonSaid(): (reason: Reason) => string {
  const late = useTranslations("protection.reason");
  const page = useTranslations("reasons");
  const format = useFormat();
  return (reason) => reasonSaid(reason, late.has(reason.code) ? late : page, format);
}
