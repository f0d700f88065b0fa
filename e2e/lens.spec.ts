import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

test("what the reforms change: the law of 2018 against the law as enacted", async ({ page, baseURL }, info) => {
  const { locale, planner, result, lens, parameters } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=family-of-four`);
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  const section = page.getByRole("region", { name: lens.title });
  const both = section.getByTestId("lens").first();

  await test.step("nothing is worked out before it is opened, by keyboard as well", async () => {
    await expect(both).toHaveCount(0);
    const opens = section.getByText(lens.open);
    await opens.focus();
    await page.keyboard.press("Enter");
    await expect(both).toContainText(lens.pair.split("{")[0] ?? "");
  });

  await test.step("the law of April 2018: disability with two children, and the rules behind it", async () => {
    await section.getByLabel(lens.before, { exact: true }).selectOption("2018-04");
    const cover = both.getByRole("group", { name: lens.cover.title });
    // 2 x (292,500 - 243,800) a year more from the reform of 2028 on
    await expect(cover).toContainText("187,832");
    await expect(cover).toContainText("195,949");
    await expect(cover).toContainText("+8,117");
    const rules = both.getByRole("group", { name: lens.changed.title });
    for (const rule of ["childAdditionBase", "maternityExemption", "survivorsFixedTerm"] as const)
      await expect(rules.getByRole("link", { name: parameters[rule], exact: true })).toHaveAttribute(
        "href",
        `/${locale}/law/${rule}`,
      );
    await expect(both).toContainText("480,000");
    await expect(both.getByRole("group", { name: lens.rights.title })).toContainText(result.benefit.oldAgeBasic);
    await expectAccessible(page, "lens");
    await expectNoSidewaysScroll(page);
  });

  await test.step("a law against itself differs in nothing", async () => {
    await section.getByLabel(lens.after, { exact: true }).selectOption("2018-04");
    await expect(both).toContainText(lens.sameLaw);
    await expect(both).toContainText(lens.changed.none);
    await expect(both).toContainText(lens.cover.same);
  });
  watching.done();
});

test("what one more month, year or 10,000 yen is worth", async ({ page, baseURL }, info) => {
  const { locale, planner, marginal } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=couple-near-65`);
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  const section = page.getByRole("region", {
    name: marginal.title.replace("{amount}", locale === "ja" ? "10,000円" : "¥10,000"),
  });
  await section.getByText(marginal.open).click();
  const [own, partner] = [section.getByRole("table").first(), section.getByRole("table").nth(1)];
  // by choice to 480 months: eight of the year's twelve count, 847,300 x 8/480
  await expect(partner).toContainText("+14,122");
  await expect(partner).toContainText("+143,360");
  await expect(own).toContainText("290,000");
  await section.getByText(marginal.refusedTitle).first().click();
  await expect(section).toContainText(marginal.refused.insuredAsEmployee);
  await expectAccessible(page, "marginal");
  await expectNoSidewaysScroll(page);
  watching.done();
});
