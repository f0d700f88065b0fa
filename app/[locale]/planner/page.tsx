import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale } from "#components/intl/locale.ts";
import { type Messages, messagesFor, reasonsNamed, translator } from "#components/intl/messages.ts";
import { Planner } from "#components/planner/planner.tsx";
import { examplePlan, examples } from "#data/examples/index.ts";
import { dataVersion } from "#data/index.ts";
import { readPlan } from "#lib/input/index.ts";
import { project } from "#lib/simulate.ts";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ example?: string | string[]; new?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: (await translator(locale, "planner"))("title") };
}

export default async function PlannerPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const asked = await searchParams;
  const t = await translator(locale, "planner");
  const messages = await messagesFor(locale, ["format", "planner", "result", "issues", "reasons"]);
  const found = examples.find(({ id }) => id === asked.example);
  const read = found && readPlan(examplePlan(found, locale));
  const example = read?.ok ? { plan: read.plan, projection: project(read.plan) } : undefined;
  const reasons = reasonsNamed(messages["reasons"] as Messages, example?.projection);
  const today = new Date().toISOString().slice(0, 7);
  return (
    <div className="page grid gap-4 py-6">
      <h1>{t("title")}</h1>
      <noscript>
        <p className="notice">{t("noScript")}</p>
      </noscript>
      <Planner
        locale={locale}
        messages={{ ...messages, reasons }}
        today={today}
        dataVersion={dataVersion}
        blank={asked.new !== undefined}
        {...(example ? { example } : {})}
      />
    </div>
  );
}
