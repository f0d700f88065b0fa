import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

test("a couple sees what its pensions are worth, what is paid in, and one scenario against the other", async ({
  page,
  baseURL,
}, info) => {
  const { locale, planner, result, values } = wordsOf(info);
  test.slow();
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=couple-near-65`);
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  const section = page.getByRole("region", { name: result.values.title });
  await section.scrollIntoViewIfNeeded();

  await test.step("benefit by benefit, both scenarios side by side", async () => {
    const worth = section.getByTestId("values-worth");
    await expect(worth.getByRole("row", { name: values.worth.total })).toContainText("81,399,522", { timeout: 60_000 });
    await expect(worth.getByRole("row", { name: values.worth.total })).toContainText("86,728,621");
    await expect(worth.getByRole("row", { name: result.benefit.survivorsEmployees })).toContainText("9,101,706");
  });

  const deaths = section.getByTestId("values-deaths");
  await test.step("by age at death, for one and then the other", async () => {
    // the same total as among the start ages
    await expect(deaths.getByRole("row").filter({ hasText: "95" }).first()).toContainText("65,744,228");
    await section.getByRole("tab", { name: planner.person.first }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(deaths.getByRole("row").filter({ hasText: "95" }).first()).not.toContainText("65,744,228");
  });

  await test.step("contributions against pensions, drawn and in a table", async () => {
    const paidIn = section.getByTestId("values-paid-in");
    await expect(paidIn).toContainText(values.paidIn.times.replace("{ratio}", "4.79"));
    await section.locator("svg.recharts-surface").first().scrollIntoViewIfNeeded();
    await expect(section.locator("svg.recharts-surface").first()).toBeVisible();
    await section.getByText(result.twin.show).click();
    await expect(section.getByRole("table", { name: values.paidIn.table }).getByRole("row")).toHaveCount(7);
  });

  await test.step("from which age the one overtakes the other, with what chance", async () => {
    const against = section.getByTestId("values-against");
    await expect(against).toContainText(locale === "ja" ? "81歳11か月" : "81y 11m");
    await expect(against).toContainText("9.2%");
    await expect(against).toContainText("90.2%");
  });

  await test.step("the page reads well", async () => {
    await expectAccessible(page, "lifetime-values");
    await expectNoSidewaysScroll(page);
  });
  watching.done();
});

test("where a scenario has an outlook, its values can be told in today's yen under it", async ({ page }, info) => {
  const { locale, planner, result, values, outlook } = wordsOf(info);
  test.slow();
  await page.goto(`/${locale}/planner?example=employee-1985`);
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  // by the list of what stands on the page, past what stays in view
  const contents = page.getByRole("navigation", { name: result.contents.title });
  await contents.getByText(result.contents.title).click();
  await contents.getByRole("link", { name: result.values.title }).click();
  const section = page.getByRole("region", { name: result.values.title });
  await expect(section.getByRole("heading", { level: 2 })).toBeInViewport();
  const total = section.getByRole("row", { name: values.worth.total });
  await expect(total).toContainText("56,604,611", { timeout: 60_000 });
  // the address now names the section, and opens on it
  await page.reload();
  await expect(total).toContainText("56,604,611", { timeout: 60_000 });
  await expect(section.getByRole("heading", { level: 2 })).toBeInViewport();
  const own = section.getByRole("radio", { name: values.rates.own });
  await expect(own).toHaveCount(0);

  const form = page.getByRole("region", { name: /A$/ }).first();
  await form.locator("summary").filter({ hasText: outlook.form.title }).click();
  await form.getByLabel(outlook.form.title).selectOption("past30Years");
  await own.check();
  await expect(total).not.toContainText("56,604,611");
  // the other scenario has none, and stays at the rates of the year
  await expect(total).toContainText("35,797,725");
});
