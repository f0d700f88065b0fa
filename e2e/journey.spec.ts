import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

const totals = (page: Page) =>
  Promise.all([0, 1].map((i) => page.getByTestId(`total-${i}`).locator("strong").textContent()));

test("from an example to a shared and saved plan", async ({ page, browser, baseURL }, info) => {
  const { locale, home, planner, result, explain } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");

  await test.step("the home page in the reader's language", async () => {
    await page.goto("/");
    await expect(page).toHaveURL(new RegExp(`/${locale}$`));
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step("an example opens with results", async () => {
    await page
      .getByRole("link", { name: new RegExp(`^${home.examples.open}`) })
      .first()
      .click();
    await expect(page.getByTestId("total-0")).toContainText(/\d/);
    await expect(page).toHaveURL(new RegExp(`/${locale}/planner$`));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  const second = page.getByRole("region", { name: planner.scenario.title.replace("{letter}", "B") });
  await test.step("an alternate path as a freelancer", async () => {
    await second.getByRole("button", { name: planner.path.remove }).click();
    const [, without] = await totals(page);
    await second.getByRole("button", { name: planner.path.add }).click();
    await expect(second.getByRole("table")).toContainText(planner.kind.category1);
    await expect.poll(async () => (await totals(page))[1]).not.toBe(without);
  });

  await test.step("both starts are moved by keyboard", async () => {
    const basic = second.getByRole("slider", { name: planner.start.oldAgeBasic });
    const employees = second.getByRole("slider", { name: planner.start.oldAgeEmployees });
    await basic.focus();
    await page.keyboard.press("ArrowRight");
    // the step over the ages that the law does not know
    await expect(basic).toHaveAttribute("aria-valuetext", /^66/);
    await expect(employees).toHaveAttribute("aria-valuetext", /^65/);
    await employees.focus();
    await page.keyboard.press("Home");
    // an early start is made for both together
    await expect(employees).toHaveAttribute("aria-valuetext", /^60/);
    await expect(basic).toHaveAttribute("aria-valuetext", /^60/);
    await page.keyboard.press("End");
    await expect(employees).toHaveAttribute("aria-valuetext", /^75/);
    await expect(basic).toHaveAttribute("aria-valuetext", /^65/);
  });

  const [first, alternate] = await totals(page);
  expect(first).not.toBe(alternate);

  await test.step("every figure has its derivation, and Back closes it", async () => {
    const open = page
      .getByTestId("total-0")
      .getByRole("button", { name: new RegExp(`^${result.explain.open.replace("?", "")}`) });
    await open.or(page.getByTestId("total-0").getByRole("button").first()).first().click();
    const drawer = page.getByRole("dialog");
    await expect(drawer.locator("math").first()).toBeVisible();
    await expect(drawer.getByRole("heading", { name: explain.sources }).first()).toBeVisible();
    await expect(drawer).toContainText(explain.confidence.verified);
    await expectAccessible(page);
    await page.goBack();
    await expect(drawer).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`/${locale}/planner$`));
    expect(await totals(page)).toEqual([first, alternate]);
  });

  await test.step("a reload keeps everything", async () => {
    await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
    await page.reload();
    await expect.poll(() => totals(page)).toEqual([first, alternate]);
  });

  await test.step("the charts have tables", async () => {
    await page.getByRole("heading", { name: wordsOf(info).result.chart.title }).scrollIntoViewIfNeeded();
    await expect(page.locator(".recharts-surface").first()).toBeVisible();
    for (const summary of await page.getByText(wordsOf(info).result.twin.show).all()) await summary.click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step("a share link opens elsewhere and is sent to no server", async () => {
    await page.getByRole("button", { name: planner.menu.share }).click();
    const link = await page.getByLabel(planner.share.link).inputValue();
    expect(link).toContain("#plan=");
    const context = await browser.newContext();
    const other = await context.newPage();
    const asked: string[] = [];
    other.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await other.goto(link);
    await expect.poll(() => totals(other)).toEqual([first, alternate]);
    const packed = link.split("#plan=")[1] ?? "nothing packed";
    expect(asked.filter((request) => request.includes(packed.slice(0, 40)))).toEqual([]);
    await expect(other).toHaveURL(new RegExp(`/${locale}/planner$`));
    await context.close();
  });

  await test.step("a file goes out and comes in again", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: planner.menu.download }).click();
    const file = await (await download).path();
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ format: "nenrin-plan", version: 1 });
    await second.getByRole("slider", { name: planner.start.oldAgeEmployees }).focus();
    await page.keyboard.press("Home");
    await expect.poll(() => totals(page)).not.toEqual([first, alternate]);
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect.poll(() => totals(page)).toEqual([first, alternate]);
    await page.getByRole("button", { name: planner.opened.undo }).click();
    await expect.poll(() => totals(page)).not.toEqual([first, alternate]);
  });

  watching.done();
});

test("a blank plan asks for what it needs and answers", async ({ page, baseURL }, info) => {
  const { locale, planner } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?new=1`);
  // the birth date by era: Showa 60 is 1985
  const born = page.getByRole("group", { name: planner.field.bornOn });
  await born.getByLabel(planner.field.calendar).selectOption("showa");
  await born.getByLabel(planner.field.year, { exact: true }).fill("60");
  await born.getByLabel(planner.field.month, { exact: true }).selectOption("6");
  await born.getByLabel(planner.field.day, { exact: true }).selectOption("15");
  await expect(born).toContainText("1985");
  await page.getByLabel(planner.field.sex).selectOption("female");
  await page.getByRole("button", { name: planner.spell.add }).first().click();
  await page.getByLabel(planner.field.kind).selectOption("employee");
  await page.getByLabel(new RegExp(`^${planner.field.monthly}`)).fill("30万");
  await expect(page.getByTestId("total-0")).toContainText(/\d{2},\d{3}/);
  await page.getByRole("slider", { name: planner.start.oldAgeBasic }).first().focus();
  await page.keyboard.press("PageUp");
  await expect.poll(() => totals(page).then(([a, b]) => a !== b)).toBe(true);
  await expectAccessible(page);
  await page.getByLabel(new RegExp(`^${planner.field.monthly}`)).fill("");
  await expect(page.getByText(planner.faults.stale)).toBeVisible();
  watching.done();
});

test("a second tab is announced", async ({ page, context }, info) => {
  const { locale, planner } = wordsOf(info);
  await page.goto(`/${locale}/planner?example=employee-1985`);
  // on screen before the browser has kept anything: the server draws the example
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  const other = await context.newPage();
  await other.goto(`/${locale}/planner`);
  await expect(other.getByTestId("total-0")).toContainText(/\d/);
  await other.getByRole("slider").first().focus();
  await other.keyboard.press("ArrowLeft");
  await expect(page.getByText(planner.otherTab.text)).toBeVisible();
  await page.getByRole("button", { name: planner.otherTab.load }).click();
  await expect(page.getByRole("slider").first()).toHaveAttribute("aria-valuetext", /^64/);
});

for (const [name, path] of [
  ["the figures of the law", "/law"],
  ["one figure of the law", "/law/basicPensionRevision"],
  ["the rules", "/law/rules"],
  ["what is computed, for which months", "/law/coverage"],
  ["a couple", "/planner?example=couple-near-65"],
  ["a blank plan", "/planner?new=1"],
  ["an unknown address", "/nothing/here"],
] as const)
  test(`${name}: accessible, within its policy, no wider than the screen`, async ({ page, baseURL }, info) => {
    const watching = await watch(page, baseURL ?? "");
    await page.goto(`/${wordsOf(info).locale}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    watching.done();
  });
