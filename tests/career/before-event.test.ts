import { describe, expect, it } from "vitest";
import { monthsBeforeEvent, prefixOf } from "#lib/career/index.ts";
import { type IsoDate, parseMonth } from "#lib/time/index.ts";
import type { SpellFile } from "../input/a-plan.ts";
import { ledger } from "./a-career.ts";

const employed = (from: string, to: string | null): SpellFile => ({
  kind: "employee",
  from,
  to,
  pay: { monthly: 300_000 },
});
const category1 = (from: string, to: string, payment: "paid" | "unpaid" | "student" = "paid"): SpellFile => ({
  kind: "category1",
  from,
  to,
  payment,
});
const monthsBefore = (career: readonly SpellFile[], on: string, insuredThen = true) =>
  monthsBeforeEvent(prefixOf(ledger(career)), on as IsoDate, insuredThen);

describe("months before a first visit or a death (R-454, R-500)", () => {
  // born 1985-06-15: 20 in 2005-06
  const student = category1("2005-06", "2008-04", "student");

  it("count up to the second month before, exempted months beside paid ones (R-454)", () => {
    // 2005-06 to 2008-03: 34 months; 2008-04 to 2026-08: 221 months
    expect(monthsBefore([student, employed("2008-04", null)], "2026-10-05")).toEqual({
      insured: 255,
      paid: 221,
      exempt: 34,
      lastYear: { from: parseMonth("2025-09"), to: parseMonth("2026-09") },
      unpaidLastYear: 0,
    });
  });

  it("unpaid months, and those of which a plan says nothing, are insured and not paid (R-100, R-454)", () => {
    const career = [student, employed("2008-04", "2025-01"), category1("2025-01", "2026-01", "unpaid")];
    // 2026-01 to 2026-08 stand nowhere: 12 + 8 unpaid, all of the last twelve
    expect(monthsBefore(career, "2026-10-05")).toMatchObject({
      insured: 255,
      paid: 201,
      exempt: 34,
      unpaidLastYear: 12,
      lastUnpaid: parseMonth("2026-08"),
    });
  });

  it("employees' months before 20 are insured and paid for this test (R-454, R-146)", () => {
    // 2003-07 to 2005-05 below 20, then to 2006-01
    expect(monthsBefore([employed("2003-07", "2006-02")], "2006-03-20")).toMatchObject({
      insured: 31,
      paid: 31,
      exempt: 0,
    });
  });

  it("months from 65 on are none of the National Pension (R-101)", () => {
    const at66 = monthsBefore([student, employed("2008-04", null)], "2051-09-01", false);
    // to 2050-05, the month before attaining 65
    expect(at66).toMatchObject({ insured: 540, paid: 506, lastYear: { to: parseMonth("2050-06") } });
  });

  it("a month paid after the event stood unpaid at it (R-454)", () => {
    const prefix = prefixOf(ledger([student, employed("2008-04", null)]));
    const cell = parseMonth("2026-08") - prefix.ledger.from;
    prefix.ledger.standing[cell] = 17;
    const paidLate = (paidIn: string) => [{ month: parseMonth("2026-08"), paidIn: parseMonth(paidIn), standing: 7 }];
    const now = (paidIn: string) =>
      monthsBeforeEvent(prefixOf(prefix.ledger), "2026-10-05" as IsoDate, true, paidLate(paidIn));
    expect(now("2026-09")).toMatchObject({ paid: 221, unpaidLastYear: 0 });
    expect(now("2026-10")).toMatchObject({ paid: 220, unpaidLastYear: 1 });
  });

  it("the last year of who is not insured on the day ends with the last insured month (R-454)", () => {
    const abroad: SpellFile = {
      kind: "abroad",
      from: "2025-01",
      to: null,
      country: "FR",
      agreement: false,
    } as SpellFile;
    const found = monthsBefore(
      [student, employed("2008-04", "2024-06"), category1("2024-06", "2025-01", "unpaid"), abroad],
      "2026-10-05",
      false,
    );
    expect(found).toMatchObject({
      lastYear: { from: parseMonth("2024-01"), to: parseMonth("2025-01") },
      unpaidLastYear: 7,
      lastUnpaid: parseMonth("2024-12"),
    });
  });

  it("no insured month at all leaves nothing to test (R-454)", () => {
    expect(monthsBefore([], "2005-07-10")).toEqual({ insured: 0, paid: 0, exempt: 0 });
  });
});
