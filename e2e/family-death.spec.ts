import { expect, test } from "@playwright/test";
import family from "#data/examples/family-of-four.json" with { type: "json" };
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

/*
 * The worked family, with a mother born on 1990-09-03 who was never an employee: the father dies before and after the law of
 * 2025 takes effect. Children born 2014-02-18 and 2017-07-06 count to March 2032 and 2036. Amounts of FY2026, by hand:
 *
 *   basic                   847,300 + 2 x 243,800 = 1,334,900, a month 111,241; from April 2028 (269,600 x 1.085 -> 292,500)
 *                           847,300 + 2 x 292,500 = 1,432,300, a month 119,358
 *   employees', died 2027   three quarters on 254 months counted as 300: 504,828, a month 42,069
 *   employees', died 2029   on 278 months: 507,969, a month 42,330; one quarter on top for the five years: 169,323
 *   widow's addition        847,300 x 3/4 -> 635,500; for a right of FY2029 24/26 of it -> 586,600
 *
 * Died 2027 (law before): from April 2036 504,828 + 635,500 = 1,140,328, a month 95,027, and 504,828 for life from 65.
 * Died 2029 (R-570, R-571, R-577: born from 1989-04-02, so five years once no child counts): 507,969 + 586,600 + 169,323 =
 * 1,263,892, a month 105,324, from April 2036 to March 2041, and nothing after.
 */
const deaths = { before: "2027-06-15", after: "2029-06-15" };

const plan = {
  ...family.plan,
  people: family.plan.people.map((person) =>
    person.id === "spouse"
      ? {
          ...person,
          bornOn: "1990-09-03",
          career: [
            { kind: "category1", from: "2010-09", to: "2012-04", payment: "paid" },
            { kind: "category3", from: "2012-04", to: null },
          ],
        }
      : person,
  ),
  scenarios: Object.entries(deaths).map(([id, on]) => ({
    id,
    name: on,
    assumptions: { outlook: { kind: "level", amountsOf: "FY2026" } },
    events: [{ kind: "death", person: "self", on }],
  })),
};

test("the father dies before and after the reform, and the two timelines differ as the law says", async ({
  page,
  baseURL,
}, info) => {
  const { locale, planner, result } = wordsOf(info);
  test.slow();
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=family-of-four`);
  await expect(page.getByTestId("total-1")).toContainText(/\d/);
  await page.locator('input[type="file"]').setInputFiles({
    name: "family.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(plan)),
  });
  await expect(page.getByTestId("total-0")).toContainText(deaths.before);
  await expect(page.getByText(planner.faults.stale)).toHaveCount(0);

  await test.step("the number says what is paid in the end, and what the death brings at first", async () => {
    const [before, after] = [page.getByTestId("total-0"), page.getByTestId("total-1")];
    // 847,300 + 504,828 a year from 65; after the reform the basic pension alone is left
    await expect(before).toContainText("112,677");
    await expect(after).toContainText("70,608");
    // 1,334,900 + 504,828, and 1,432,300 + 507,969
    await expect(before).toContainText("153,310");
    await expect(after).toContainText("161,689");
  });

  const changes = page.getByRole("region", { name: result.timeline.title });
  await changes.scrollIntoViewIfNeeded();
  /** Yen a month before and after, of the survivors' pensions of the scenario shown. */
  const amountsOf = async (benefit: string) => {
    // the column that names the pension: laws are told in the next one
    const named = page.locator("td:nth-child(3)").filter({ hasText: benefit });
    const rows = changes.locator("table.timeline tbody tr").filter({ has: named });
    return rows.locator("td.num").allInnerTexts();
  };
  const open = async (on: string, letter: string) => {
    await changes.getByRole("tab", { name: `${letter} ${on}` }).click();
    const all = changes.getByRole("tabpanel").locator("button.button-link").first();
    await all.click();
  };

  await test.step("before it: for life, with the widow's addition to 65", async () => {
    await open(deaths.before, "A");
    await expect
      .poll(() => amountsOf(result.benefit.survivorsBasic))
      .toEqual(["0 → 111,241", "111,241 → 119,358", "119,358 → 94,983", "94,983 → 0"]);
    expect(await amountsOf(result.benefit.survivorsEmployees)).toEqual([
      "0 → 42,069",
      "42,069 → 95,027",
      "95,027 → 42,069",
    ]);
  });

  await test.step("after it: five years from the children's coming of age", async () => {
    await open(deaths.after, "B");
    await expect
      .poll(() => amountsOf(result.benefit.survivorsBasic))
      .toEqual(["0 → 119,358", "119,358 → 94,983", "94,983 → 0"]);
    expect(await amountsOf(result.benefit.survivorsEmployees)).toEqual([
      "0 → 42,330",
      "42,330 → 105,324",
      "105,324 → 0",
    ]);
  });

  await test.step("each right says from when, on which event, until when, and how it is worked out", async () => {
    const rights = page.getByRole("region", { name: result.rights.title });
    await expect(rights).toContainText(result.rights.forLife);
    await expect(rights).toContainText(result.addition.termAddition);
    const title = result.rights.explainTitle
      .replace("{who}", planner.person.second)
      .replace("{benefit}", result.benefit.survivorsEmployees)
      .replace("{name}", deaths.after);
    const item = rights.locator("details").filter({ hasText: "42,330" });
    await item.locator("summary").click();
    await item.getByRole("button").click();
    const drawer = page.getByRole("dialog");
    await expect(drawer).toContainText("507,969");
    await expect(drawer.getByRole("heading").first()).toContainText(title);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
  });

  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  watching.done();
});
