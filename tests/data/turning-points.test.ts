import { expect, it } from "vitest";
import {
  bonusesCountFrom,
  category3DivisionFrom,
  childRearingFrom,
  deemedRemunerationFrom,
  divisionFrom,
  halfStateShareFrom,
  insuranceBegins,
  leaveWaiversFrom,
  lumpSumFrom,
  payTestEnds,
  reentryBarBy,
  tenYearsFrom,
  yearlyHealthCapFrom,
} from "#data/turning-points.ts";
import { formatMonth } from "#lib/time/index.ts";

it.each([
  ["bonuses count (R-317)", bonusesCountFrom, "2003-04"],
  ["half of the basic pension is the state's (R-212)", halfStateShareFrom, "2009-04"],
  ["ten years are enough (R-200)", tenYearsFrom, "2017-08"],
  ["health insurance caps a year's bonuses (R-317)", yearlyHealthCapFrom, "2007-04"],
  ["the pay of short-time workers is no longer tested (R-305)", payTestEnds, "2026-10"],
  ["leave waives contributions (R-322, R-323)", leaveWaiversFrom, "1995-04"],
  ["a young child keeps the pay before (R-318)", deemedRemunerationFrom, "2005-04"],
  ["the first rate for children on file (R-325)", childRearingFrom, "1999-04"],
  ["records can be divided on divorce (R-700)", divisionFrom, "2007-04"],
  ["category-3 months can be split alone (R-702)", category3DivisionFrom, "2008-04"],
  ["the lump-sum withdrawal goes by contribution and rate (R-651)", lumpSumFrom, "2005-04"],
  ["re-entry permits bar the lump-sum withdrawal at the latest after (R-654)", reentryBarBy, "2029-06"],
  ["employees' pension insurance begins", insuranceBegins, "1942-06"],
])("%s", (_, month, expected) => {
  expect(formatMonth(month)).toBe(expected);
});
