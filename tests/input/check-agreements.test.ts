import { createTranslator } from "use-intl";
import { describe, expect, it } from "vitest";
import { issueMessage } from "#components/form/issue-message.ts";
import { createFormat } from "#components/intl/format.ts";
import enFormat from "#data/messages/en/format.json" with { type: "json" };
import en from "#data/messages/en/issues.json" with { type: "json" };
import { aPerson, aPlan, issuesIn, type PersonFile } from "./a-plan.ts";

const person = (facts: Partial<PersonFile>) => issuesIn(aPlan({ people: [aPerson(facts)] }));
const months = (country: string) => person({ agreementMonths: [{ country, months: 60 }] });
const stay = (country: string, agreement: boolean) =>
  person({ career: [{ kind: "abroad", from: "2010-04", to: "2012-04", country, agreement }] });

describe("R-670, R-671 months in an agreement country", () => {
  it.each(["Brazil", "US", "ドイツ", "czech republic"])("%s adds months up", (country) => {
    expect([months(country), stay(country, true)]).toEqual([[], []]);
  });
  it.each([
    ["United Kingdom", "agreementAddsNothing"],
    ["韓国", "agreementAddsNothing"],
    ["Vietnam", "noAgreement"],
    ["", "noAgreement"],
  ])("%j does not: %s", (country, cause) => {
    expect(months(country)).toMatchObject([
      { path: "people.0.agreementMonths.0.country", code: "notAllowedValue", cause },
    ]);
    expect(stay(country, true)).toMatchObject([{ path: "people.0.career.0.country", code: "notAllowedValue", cause }]);
    expect(stay(country, false)).toEqual([]);
  });
  it("the refusal names the countries that do", () => {
    const [issue] = months("Vietnam");
    expect(issue?.allowed).toHaveLength(20);
    if (!issue) throw new Error("no issue");
    const translate = createTranslator({ locale: "en", messages: en });
    const format = createFormat(createTranslator({ locale: "en", messages: enFormat }) as never, "en");
    const said = issueMessage(issue, translate as never, format);
    expect(said).toContain("Germany");
    expect(said).toContain("Austria");
    expect(said).not.toContain("Korea");
  });
});
