import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

test("what a death or a disability would bring is read at any age", async ({ page, baseURL }, info) => {
  const { locale, planner, result, protection } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=software-freelancer`);
  // the page is alive once it has kept the plan
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  const section = page.getByRole("region", { name: result.protection.title });
  await section.scrollIntoViewIfNeeded();
  const age = section.getByRole("slider", { name: protection.age });
  await expect(age).toBeVisible();

  // by keyboard from 2026-11 to 2027-06
  await age.focus();
  for (let i = 0; i < 7; i++) await page.keyboard.press("ArrowRight");
  const [freelance, director] = [section.getByTestId("protection-0"), section.getByTestId("protection-1")];
  await expect(freelance).toContainText("90,925");
  await expect(director).toContainText("133,739");
  await director.getByText(protection.why).click();
  await expect(director.getByRole("listitem").filter({ hasText: "300" })).toBeVisible();

  await section.getByRole("radio", { name: protection.kind.grade3 }).check();
  await expect(freelance).not.toContainText("90,925");
  await expect(director).toContainText("54,507");
  await expect(section.locator("svg.recharts-surface").first()).toBeVisible();
  await section.getByText(result.twin.show).click();
  await expect(section.getByRole("table")).toContainText("54,507");
  await expectAccessible(page, "protection");
  await expectNoSidewaysScroll(page);

  await section.getByRole("radio", { name: planner.person.second }).check();
  await expect(director).not.toContainText("54,507");
  watching.done();
});
