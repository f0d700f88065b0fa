import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

/** A message up to its first argument. */
const start = (message: string) => message.split("{")[0] ?? "";
const kept = /"outlook":\{[^}]*\}/;

test.beforeEach(async ({ page }, info) => {
  const { locale, planner } = wordsOf(info);
  await page.goto(`/${locale}/planner?example=employee-1985`);
  // the page is alive once it has kept the plan
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
});

test("a scenario takes an outlook, and all of them are seen side by side", async ({ page, baseURL }, info) => {
  const { result, outlook } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  const headline = page.getByTestId("total-0");
  await expect(headline).toContainText("163,511");
  // the range of the four official cases: 147,335 to 236,396 yen a month in FY2051
  const range = page.getByTestId("outlook-range-0");
  await expect(range).toContainText("147,000");
  await expect(range).toContainText("236,000");

  const form = page.getByRole("region", { name: /A$/ }).first();
  await form.locator("summary").filter({ hasText: outlook.form.title }).click();
  await form.getByLabel(outlook.form.title).selectOption("past30Years");
  await expect(range).toContainText(start(result.headline.ownOutlook));
  await expect(range).toContainText("161,000");
  // the headline itself stays at the rates of one year
  await expect(headline).toContainText("163,511");

  const section = page.getByRole("region", { name: result.outlook.title });
  await section.scrollIntoViewIfNeeded();
  const mine = section.getByTestId("outlook-past30Years");
  await expect(mine).toContainText("161,137");
  await expect(mine).toContainText(outlook.mine.trim());
  await expect(section.locator("svg.recharts-surface").first()).toBeVisible();

  await section.getByRole("radio", { name: outlook.views.nominal }).check();
  await expect(mine).not.toContainText("161,137");
  await section.getByRole("radio", { name: outlook.views.rate }).check();
  await expect(mine).toContainText("38.4%");
  await section.getByRole("radio", { name: outlook.views.value }).check();
  await expect(mine).not.toContainText("100.0%");
  // by keyboard to FY2050, when only a part of the year is paid, and to the first full year
  await section.getByRole("slider", { name: outlook.year }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(mine).toContainText("100.0%");
  await section.getByRole("radio", { name: outlook.views.today }).check();

  await section.getByText(result.twin.show).click();
  await expect(section.getByRole("table").filter({ hasText: outlook.column.age })).toContainText("161,137");
  await section.getByText(outlook.rules).click();
  await expectAccessible(page, "outlook");
  await expectNoSidewaysScroll(page);
  watching.done();
});

test("rates of one's own: a bad number is named at its field and takes nothing away", async ({ page }, info) => {
  const { planner, issues, result, outlook } = wordsOf(info);
  const form = page.getByRole("region", { name: /A$/ }).first();
  await form.locator("summary").filter({ hasText: outlook.form.title }).click();
  const choice = form.getByLabel(outlook.form.title);
  await choice.selectOption("own");
  const prices = form.getByLabel(new RegExp(`^${outlook.form.prices}`));
  await expect(prices).toHaveValue("0");
  await prices.fill("1.5");
  const headline = page.getByTestId("total-0");
  await expect(page.getByTestId("outlook-range-0")).toContainText(start(result.headline.ownOutlook));

  const wages = form.getByLabel(new RegExp(`^${outlook.form.wages}`));
  await wages.fill("50");
  await expect(wages).toHaveAttribute("aria-invalid", "true");
  await expect(form.getByText(issues.outOfRange.percent.replace("{min}", "−5%").replace("{max}", "15%"))).toBeVisible();
  await expect(page.getByText(planner.faults.stale)).toBeVisible();
  await expect(headline).toContainText("163,511");
  await page.getByRole("alert").getByRole("link").first().click();
  await expect(wages).toBeFocused();
  await expectAccessible(page);

  await wages.fill("2");
  await expect(page.getByText(planner.faults.stale)).toHaveCount(0);
  await form.getByLabel(outlook.form.slideUntil).fill("2040");
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("nenrin.plan") ?? ""))
    .toMatch(/"slideUntil":"FY2040"/);

  // another choice and back: what was typed is there
  await choice.selectOption("level");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("nenrin.plan") ?? "")).not.toMatch(kept);
  await choice.selectOption("own");
  await expect(prices).toHaveValue("1.5");
  await expect(wages).toHaveValue("2");
});
