import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

test("missed months are shown, taken up and taken out again", async ({ page, baseURL }, info) => {
  const { locale, planner, result } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=software-freelancer`);
  const audit = page.getByRole("region", { name: result.audit.title });
  const total = page.getByTestId("total-0").locator("strong");

  // the page is alive once it has kept the plan
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  await expect(audit).toContainText("101,880");
  await expect(audit).toContainText("10,591");

  const before = await total.textContent();
  const item = audit.getByRole("listitem").filter({ hasText: result.audit.kind.payable }).first();
  await item.getByRole("button").first().click();
  await expect.poll(() => total.textContent()).not.toBe(before);
  await expectAccessible(page, "record-audit");
  await expectNoSidewaysScroll(page);
  await item.getByText(result.audit.remove.replace("{letter}", "A")).click();
  await expect.poll(() => total.textContent()).toBe(before);

  await audit.getByRole("button", { name: "101,880" }).first().click();
  await expect(page.getByRole("dialog")).toContainText("101,880");
  watching.done();
});
