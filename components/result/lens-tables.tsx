"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Cover, Lens } from "#lib/simulate.ts";
import { addMonths } from "#lib/time/index.ts";
import { Beside, Lines, type Row } from "./lens-beside.tsx";
import { lensBenefitSaid } from "./lens-said.ts";
import type { Named } from "./people.ts";

type Props = { readonly lens: Lens; readonly people: readonly Named[] };

const nameOf = (people: readonly Named[], id: string): string => people.find((one) => one.id === id)?.name ?? "";

/** Every pension that one of the laws pays: from when, how much at first, or why not. */
export function LensRights({ lens, people }: Props) {
  const t = useTranslations("lens");
  const result = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  const rows = lens.people.flatMap(({ id, benefits }) =>
    benefits.map(({ benefit, before, after }, i): Row => {
      const [one, other] = lensBenefitSaid(before, after, t, reasons, format);
      const part = result(`benefit.${benefit}`);
      const amountOf = (side: typeof before) => (side?.status === "payable" ? side.annualAmount : 0);
      return {
        key: `${id} ${benefit} ${i}`,
        what: people.length > 1 ? result("chart.ofPerson", { name: nameOf(people, id), part }) : part,
        before: <Lines lines={one} />,
        after: <Lines lines={other} />,
        difference: format.signedAmount(amountOf(after) - amountOf(before)),
      };
    }),
  );
  return rows.length === 0 ? (
    <p>{t("noRights")}</p>
  ) : (
    <Beside title={t("rights.title")} caption={t("rights.caption")} rows={rows} />
  );
}

/** What everyone pays in, and is paid to some ages. */
export function LensTotals({ lens, people }: Props) {
  const t = useTranslations("lens");
  const result = useTranslations("result");
  const format = useFormat();
  const rows = lens.people.flatMap(({ id, contributions, totals }) => {
    const row = (key: string, part: string, { before, after }: { before: number; after: number }): Row => ({
      key: `${id} ${key}`,
      what: people.length > 1 ? result("chart.ofPerson", { name: nameOf(people, id), part }) : part,
      before: format.amount(before),
      after: format.amount(after),
      difference: format.signedAmount(after - before),
    });
    return [
      row("contributions", t("totals.contributions"), contributions),
      ...totals.map((total) =>
        row(
          String(total.until),
          total.age === undefined
            ? t("totals.toDeath", { month: format.monthShort(addMonths(total.until, -1)) })
            : t("totals.toAge", { age: total.age }),
          total,
        ),
      ),
    ];
  });
  return <Beside title={t("totals.title")} caption={t("totals.caption")} rows={rows} />;
}

/** What a death or a disability would bring, where the laws differ about it. */
export function LensCover({ lens, people }: Props) {
  const t = useTranslations("lens");
  const result = useTranslations("result");
  const words = useTranslations("protection");
  const format = useFormat();
  const rows = lens.people.flatMap(({ id, cover }) =>
    cover.flatMap(({ month, event, before, after }): Row[] => {
      const [one, other] = [coverLines(before), coverLines(after)];
      if (one.join() === other.join()) return [];
      const part = t("cover.event", { event: words(`kind.${event}`), month: format.monthShort(month) });
      return [
        {
          key: `${id} ${month} ${event}`,
          what: people.length > 1 ? result("chart.ofPerson", { name: nameOf(people, id), part }) : part,
          before: <Lines lines={one} />,
          after: <Lines lines={other} />,
          difference: format.signedAmount(firstOf(after) - firstOf(before)),
        },
      ];
    }),
  );
  function coverLines({ steps, once }: Cover): string[] {
    const said = steps.map(({ from, monthlyAmount }) =>
      t("cover.step", { amount: format.yen(monthlyAmount), from: format.monthShort(from) }),
    );
    const last = steps.at(-1);
    return [
      ...(said.length > 0 ? said : [t("cover.nothing")]),
      ...(last ? [t("cover.ends", { to: format.monthShort(addMonths(last.to, -1)) })] : []),
      ...(once > 0 ? [t("cover.once", { amount: format.yen(once) })] : []),
    ];
  }
  return rows.length === 0 ? (
    <div className="grid gap-1">
      <h3>{t("cover.title")}</h3>
      <p>{t("cover.same")}</p>
    </div>
  ) : (
    <Beside title={t("cover.title")} caption={t("cover.caption")} rows={rows} />
  );
}

const firstOf = ({ steps }: Cover): number => steps[0]?.monthlyAmount ?? 0;

/** What the household is paid year by year, years alike in one line. */
export function LensYears({ lens: { years } }: { readonly lens: Lens }) {
  const t = useTranslations("lens");
  const format = useFormat();
  const runs: { from: number; to: number; before: number; after: number }[] = [];
  for (const { fiscalYear, before, after } of years) {
    const last = runs.at(-1);
    if (last && last.to === fiscalYear - 1 && last.before === before && last.after === after) last.to = fiscalYear;
    else runs.push({ from: fiscalYear, to: fiscalYear, before, after });
  }
  const rows = runs.map(
    ({ from, to, before, after }): Row => ({
      key: String(from),
      what: t(from === to ? "years.one" : "years.span", { from: String(from), to: String(to) }),
      before: format.amount(before),
      after: format.amount(after),
      difference: format.signedAmount(after - before),
    }),
  );
  return (
    <details>
      <summary className="fold">{t("years.show")}</summary>
      <Beside title={t("years.title")} caption={t("years.caption")} rows={rows} />
    </details>
  );
}
