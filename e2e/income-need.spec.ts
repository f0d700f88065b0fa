import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

test("a company pension and a need: what is missing, and from when on it is covered", async ({
  page,
  baseURL,
}, info) => {
  const { locale, planner, result, income } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=couple-working-on`);
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  const cover = page.getByRole("region", { name: income.cover.title });
  await expect(cover).toHaveCount(0);

  // 80,000 yen a month for life, from June 2028
  await page.getByText(income.line.title, { exact: true }).first().click();
  await page.getByRole("button", { name: income.line.add }).click();
  const lines = page.getByRole("list", { name: income.line.title });
  await lines.getByRole("textbox", { name: income.line.monthlyAmount }).fill("80000");
  const from = lines.getByRole("group", { name: income.line.from });
  await from.getByRole("textbox").fill("2028");
  await from.getByRole("combobox").selectOption("6");
  // born on 20 April 1962
  await expect(from).toContainText(locale === "ja" ? "66歳2か月" : "66y 2m");
  await expect(lines).toContainText("80,000");

  const stops = page.getByRole("region", { name: planner.scenario.title.replace("{letter}", "A") });
  await stops.getByText(income.need.title).click();
  await stops.getByRole("textbox", { name: income.need.amount }).first().fill("320000");
  await expect(cover).toBeVisible();

  // pay of 463,333 to March 2027; then nothing, 220,283, 300,283, 310,376, and 349,691 once she is 65
  const answer = cover.getByTestId("need-0");
  await expect(answer.locator("strong")).toContainText(locale === "ja" ? "2030年11月" : "November 2030");
  await expect(answer).toContainText(locale === "ja" ? "2027年4月" : "April 2027");
  const gap = answer.getByRole("table").first();
  await expect(gap.getByRole("row")).toHaveCount(2);
  // 320,000 + 13 x 99,717 + 17 x 19,717 + 12 x 9,624
  await expect(gap).toContainText("2,066,998");
  await answer.getByText(result.twin.show).click();
  await expect(answer.getByRole("table").nth(1)).toContainText("463,333");
  const saved = page.waitForEvent("download");
  await answer.getByRole("button", { name: result.twin.csv }).click();
  expect((await saved).suggestedFilename()).toBe("nenrin-need-A.csv");

  const chart = page.getByRole("region", { name: result.chart.title });
  await chart.getByRole("heading").scrollIntoViewIfNeeded();
  await expect(chart.getByRole("list").first()).toContainText(result.part.otherIncome);
  await expect(chart.getByRole("list").first()).toContainText(result.part.need);
  await expect(chart.locator('.recharts-area-curve[stroke="var(--ink)"]').first()).toBeAttached();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  // a higher need is never covered; without one there is nothing to ask
  const need = stops.getByRole("textbox", { name: income.need.amount }).first();
  await need.fill("400000");
  await expect(answer.locator("strong")).toContainText(income.cover.never.split(/[。.]/)[0] ?? "");
  await need.fill("");
  await expect(cover).toHaveCount(0);
  watching.done();
});
