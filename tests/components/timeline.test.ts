import { readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { createFormat } from "#components/intl/format.ts";
import { amountSaid, basisSaid, besideSaid, whatSaid, whoSaid, whySaid } from "#components/result/timeline-said.ts";
import { yen } from "#lib/money/index.ts";
import { STATUSES, type TimelinePoint } from "#lib/simulate.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";

const messages = (namespace: string) => JSON.parse(readFileSync(`data/messages/en/${namespace}.json`, "utf8"));
const words = (namespace: string) => createTranslator({ locale: "en", messages: messages(namespace) });
const [t, reasons] = [words("result"), words("reasons")];
const format = createFormat(words("format"), "en");
const self = { id: "self", name: "Aoi", bornOn: parseDate("1985-06-15") };
const couple = [self, { ...self, id: "spouse", name: "Ren" }];
const month = parseMonth("2030-04");

describe("a point of the timeline in words", () => {
  const status: TimelinePoint = {
    kind: "status",
    month,
    person: "self",
    before: "category3",
    after: "paid",
    label: "enacted",
    reason: { code: "spouseLeavesInsurance", spouse: "spouse" },
  };
  it("R-102 names both people", () => {
    expect(whoSaid(status, couple, t)).toBe("Aoi");
    expect(whatSaid(status, t)).toBe("Category III, dependent spouse → Category I, paid");
    expect(whySaid(status, couple, reasons, format)).toBe("because Ren leaves employees' insurance");
    expect(amountSaid(status, t, format)).toBe("");
  });
  it("says amounts before and after, and the change of a year in percent", () => {
    const benefit: TimelinePoint = {
      kind: "benefit",
      month,
      person: "self",
      benefit: "oldAgeBasic",
      before: yen(69_308),
      after: yen(70_608),
      label: "enacted",
      reason: { code: "newFiscalYear", fiscalYear: 2026, prices: 0.032, wages: 0.021, slide: -0.002, change: 0.019 },
    };
    expect(amountSaid(benefit, t, format)).toBe("69,308 → 70,608");
    expect(whySaid(benefit, [self], reasons, format)).toBe(
      "amounts of FY2026: +1.9% (prices +3.2%, wages +2.1%, slide −0.2%)",
    );
  });
  it("R-652 a lump sum stands once, with what is left of it after tax", () => {
    const paid: TimelinePoint = {
      kind: "oneOff",
      month,
      person: "self",
      oneOff: "lumpSumWithdrawal",
      amount: yen(950_000),
      netAmount: yen(756_010),
      label: "enacted",
      reason: { code: "withdrawalPaid", months: 43 },
    };
    expect(whatSaid(paid, t)).toBe("Lump-sum withdrawal (脱退一時金)");
    expect(amountSaid(paid, t, format)).toBe("950,000, once");
    expect(besideSaid(paid, t, format)).toEqual(["¥756,010 after the tax withheld"]);
    expect(besideSaid({ ...paid, netAmount: yen(950_000) }, t, format)).toEqual([]);
  });
  it("R-345, R-390 additions that begin with a pension and what is withheld of it stand beside its reason", () => {
    const start: TimelinePoint = {
      kind: "benefit",
      month,
      person: "self",
      benefit: "oldAgeEmployees",
      before: yen(0),
      after: yen(116_136),
      label: "level",
      reason: { code: "startsAt65" },
      suspended: yen(38_834),
      begins: ["dependents"],
    };
    expect(besideSaid(start, t, format)).toEqual([
      "together with: Addition for spouse and children (加給年金)",
      "a further ¥38,834 a month is withheld and not paid",
    ]);
    expect(besideSaid(status, t, format)).toEqual([]);
  });
  it("children by their order; the household only where there are two", () => {
    const age: TimelinePoint = { kind: "age", month, child: 2, label: "enacted", reason: { code: "childTurns20" } };
    expect(whoSaid(age, couple, t)).toBe("Child 2");
    const law: TimelinePoint = { kind: "law", month, label: "enacted", reason: { code: "lawEveryFirm" } };
    expect([whoSaid(law, couple, t), whoSaid(law, [self], t)]).toEqual(["Household", ""]);
  });
  it("amounts and laws name what stands behind them; a birthday does not", () => {
    const age: TimelinePoint = { kind: "age", month, person: "self", label: "enacted", reason: { code: "turnsAge" } };
    const law: TimelinePoint = { kind: "law", month, label: "enacted", reason: { code: "lawEveryFirm" } };
    expect([basisSaid(age, 2026, t), basisSaid(law, 2026, t)]).toEqual(["", "enacted"]);
  });
  it("every status has a name in both languages", () => {
    for (const language of ["ja", "en"]) {
      const named = Object.keys(JSON.parse(readFileSync(`data/messages/${language}/result.json`, "utf8")).status);
      expect(named.sort()).toEqual([...STATUSES].sort());
    }
  });
});
