import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

test("a couple sees what 65 brings, compares starts, and takes one over", async ({ page, baseURL }, info) => {
  const { locale, planner, result, start } = wordsOf(info);
  test.slow();
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=couple-near-65`);
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  const section = page.getByRole("region", { name: result.start.title });
  await section.scrollIntoViewIfNeeded();

  await test.step("65 stands first, a month and in total", async () => {
    await expect(section.getByTestId("start-65")).toContainText("179,582", { timeout: 60_000 });
    await expect(section.getByRole("heading", { level: 3 }).first()).toHaveText(start.at65.title);
    const table = section.getByTestId("start-totals");
    await expect(table.getByRole("row").nth(1)).toContainText("65,744,228");
    await expect(table.getByRole("row").filter({ hasText: start.mark.optimum })).toBeVisible();
  });

  const compared = section.getByTestId("start-compared");
  await test.step("70 against it, with what a death while waiting costs", async () => {
    await section.getByRole("radio", { name: start.ages.same.replace("{age}", age(70, locale)), exact: true }).check();
    await expect(compared).toContainText("255,007");
    await expect(compared).toContainText("5.64%");
    await expect(compared).toContainText("11,869,503");
  });

  await test.step("the best comes with how flat it is", async () => {
    const best = section.getByTestId("start-best");
    await expect(best.getByRole("paragraph").first()).toContainText("0.5%");
    await expect(best.getByText(start.best.average)).toBeVisible();
  });

  const cell = section.getByTestId("start-cell");
  await test.step("the map is moved in by keyboard", async () => {
    await expect(cell).toContainText(start.map.zone.replace("{share}", "0.5%"));
    const before = await cell.textContent();
    await section.getByRole("application", { name: start.map.label }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(cell).not.toHaveText(before ?? "");
    // to both at 65, over the gap of a year
    for (let i = 0; i < 8; i++) await page.keyboard.press("PageDown");
    for (let i = 0; i < 80; i++) await page.keyboard.press("ArrowLeft");
    await expect(cell).toContainText(start.ages.same.replace("{age}", age(64, locale, 10)));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(cell).toContainText(start.ages.same.replace("{age}", age(65, locale)));
  });

  await test.step("later yen may count less", async () => {
    await section.getByText(start.assume.title.split(" (")[0]?.split("（")[0] ?? "").click();
    await section.getByLabel(new RegExp(`^${start.assume.discount}`)).fill("3");
    await expect(section.getByTestId("start-best")).toContainText(start.best.discount.replace("{rate}", "3%"));
    await section.getByLabel(new RegExp(`^${start.assume.discount}`)).fill("20");
    await expect(section.getByLabel(new RegExp(`^${start.assume.discount}`))).toHaveAttribute("aria-invalid", "true");
    await section.getByLabel(new RegExp(`^${start.assume.discount}`)).fill("0");
    await expect(cell).toContainText(start.ages.same.replace("{age}", age(65, locale)));
  });

  await test.step("every figure of the charts has its table, and the page reads well", async () => {
    await expect(section.locator("svg.recharts-surface").first()).toBeVisible();
    for (const twin of await section.getByText(result.twin.show).all()) await twin.click();
    await expect(section.getByRole("table")).toHaveCount(4);
    await expectAccessible(page, "when-to-start");
    await expectNoSidewaysScroll(page);
  });

  await test.step("her increase is worth nothing after his death", async () => {
    await section.getByRole("radio", { name: planner.person.second }).check();
    await section.getByRole("radio", { name: start.ages.same.replace("{age}", age(70, locale)), exact: true }).check();
    await expect(compared).toContainText("34,583");
    await expect(compared).not.toContainText("255,007");
  });

  await test.step("her start at 70 is taken over, and nothing else", async () => {
    const name = locale === "ja" ? "A 二人とも65歳から" : "A Both at 65";
    const use = start.use.one.replace("{letter} {scenario}", name);
    await section.getByRole("button", { name: use }).first().click();
    await expect(
      section.getByRole("button", { name: start.use.already.replace("{letter} {scenario}", name) }).first(),
    ).toBeVisible();
    await page.getByRole("tab", { name: planner.person.second }).first().click();
    await expect(page.getByRole("slider", { name: planner.start.oldAgeBasic }).first()).toHaveAttribute(
      "aria-valuetext",
      new RegExp(`^${locale === "ja" ? "70歳" : "70y"}`),
    );
  });
  watching.done();
});

/** An age as the section writes it. */
const age = (years: number, locale: string, months = 0): string => {
  if (locale === "ja") return months === 0 ? `${years}歳` : `${years}歳${months}か月`;
  return months === 0 ? `${years}` : `${years}y ${months}m`;
};
