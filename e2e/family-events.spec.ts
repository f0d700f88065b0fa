import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

/** Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string, within = 60) {
  for (let step = 0; step < within; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.getAttribute("aria-label") ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? "";
    });
    if (focused.trim() === name) return;
  }
  throw new Error(`no "${name}" within ${within} tabs`);
}

/** By the keyboard, once the page takes it. */
async function press(page: Page, button: Locator) {
  await expect(async () => {
    await button.focus();
    await expect(button).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Enter");
}

test("a child and a death are added by keyboard, and nothing is lost", async ({ page, baseURL }, info) => {
  const { locale, planner, events } = wordsOf(info);
  test.slow();
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=family-of-four`);
  await expect(page.getByTestId("total-0")).toContainText(/\d/);
  const { field } = planner;
  const children = page.getByRole("list", { name: planner.child.title });
  await expect(children.getByRole("listitem")).toHaveCount(2);
  const first = page.getByRole("region", { name: planner.scenario.title.replace("{letter}", "A") });

  /** A day of three parts, from the era before it on. */
  const typeDay = async (year: string, month: string, day: string) => {
    await tabTo(page, field.year);
    await page.keyboard.type(year);
    await tabTo(page, field.month, 1);
    await page.keyboard.type(month);
    await tabTo(page, field.day, 1);
    await page.keyboard.type(day);
  };

  await test.step("the focus goes to the new child's line, and its fields follow", async () => {
    await press(page, page.getByRole("button", { name: planner.child.add }));
    await expect(page.getByRole("group", { name: planner.child.bornOn, exact: true })).toBeVisible();
    await expect(children.getByRole("button", { expanded: true })).toBeFocused();
    await typeDay("2020", "5", "6");
    await expect(children.getByRole("listitem")).toHaveCount(3);
    await expect(page.getByText(planner.faults.stale)).toHaveCount(0);
  });

  await test.step("so does a death of the father, in one scenario", async () => {
    await press(page, first.getByRole("button", { name: planner.event.add }));
    await expect(first.getByLabel(events.what)).toBeVisible();
    await tabTo(page, events.what, 1);
    await page.keyboard.press("End");
    await expect(first.getByLabel(events.what)).toHaveValue("death");
    await typeDay("2030", "6", "15");
    await expect(first.getByRole("list", { name: planner.event.title })).toContainText(planner.event.kind.death);
    await expect(page.getByText(planner.faults.stale)).toHaveCount(0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step("a birth long after it is refused at its field, and the rest stays", async () => {
    await press(page, first.getByRole("button", { name: planner.event.add }));
    await expect(first.getByLabel(events.what)).toBeVisible();
    await tabTo(page, events.what, 1);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await expect(first.getByLabel(events.what)).toHaveValue("childbirth");
    await typeDay("2031", "4", "20");
    const faults = page.getByRole("alert");
    await expect(faults.getByRole("link")).toHaveCount(1);
    const day = first.getByRole("group", { name: events.on, exact: true }).last();
    await expect(day).toContainText(/10/);
    await day.getByLabel(field.month, { exact: true }).selectOption("3");
    await expect(faults.getByRole("link")).toHaveCount(0);
  });

  await test.step("a reload finds everything as it was typed", async () => {
    await page.reload();
    await expect(page.getByTestId("total-0")).toContainText(/\d/);
    await expect(children.getByRole("listitem")).toHaveCount(3);
    const happening = first.getByRole("list", { name: planner.event.title }).getByRole("listitem");
    await expect(happening).toHaveCount(2);
    await expect(happening.first()).toContainText("2030");
    await expect(happening.last()).toContainText("2031");
    const stored = await page.evaluate(() => JSON.parse(localStorage.getItem("nenrin.plan") ?? "{}").draft);
    expect(stored.people).toHaveLength(2);
    expect(stored.marriages).toHaveLength(1);
    expect(stored.children.map(({ bornOn }: { bornOn: string }) => bornOn)).toEqual([
      "2014-02-18",
      "2017-07-06",
      "2020-05-06",
    ]);
    expect(stored.scenarios.map(({ events: list = [] }: { events?: unknown[] }) => list.length)).toEqual([2, 0]);
  });

  await test.step("taking an event out leaves the focus at the button that adds one", async () => {
    const list = first.getByRole("list", { name: planner.event.title });
    await list.getByRole("button").last().click();
    await press(page, list.getByRole("button", { name: planner.event.remove }));
    await expect(list.getByRole("listitem")).toHaveCount(1);
    await expect(first.getByRole("button", { name: planner.event.add })).toBeFocused();
  });

  watching.done();
});

test("a disability of the facts goes on in a scenario", async ({ page, baseURL }, info) => {
  const { locale, planner, events } = wordsOf(info);
  const { disability } = events;
  test.slow();
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=leaving-after-40-months`);
  await expect(page.getByTestId("total-1")).toContainText(/\d/);
  const fillDay = async (label: string, [year, month, day]: readonly [string, string, string]) => {
    const group = page.getByRole("group", { name: label, exact: true });
    await group.getByLabel(planner.field.year, { exact: true }).fill(year);
    await group.getByLabel(planner.field.month, { exact: true }).selectOption(month);
    await group.getByLabel(planner.field.day, { exact: true }).selectOption(day);
  };
  const fillMonth = async (within: ReturnType<Page["getByRole"]>, year: string, month: string) => {
    const group = within.getByRole("group", { name: disability.gradeFrom, exact: true });
    await group.getByLabel(planner.field.year, { exact: true }).fill(year);
    await group.getByLabel(planner.field.month, { exact: true }).selectOption(month);
  };

  await page.getByText(disability.title, { exact: true }).click();
  await page.getByRole("button", { name: disability.add }).click();
  await fillDay(disability.firstVisitOn, ["2024", "3", "10"]);
  await page.getByLabel(disability.cause).fill("B");
  await page.getByRole("button", { name: disability.addGrade }).click();
  const facts = page.getByRole("list", { name: disability.title });
  await expect(facts.getByLabel(planner.field.year, { exact: true }).last()).toHaveValue("2025");
  await facts.getByLabel(disability.gradeField, { exact: true }).selectOption("3");

  const second = page.getByRole("region", { name: planner.scenario.title.replace("{letter}", "B") });
  await second.getByRole("button", { name: planner.event.add }).click();
  await second.getByLabel(events.what).selectOption("disability");
  await second.getByLabel(disability.which).selectOption("B");
  await second.getByRole("button", { name: disability.addGrade }).click();
  await fillMonth(second, "2025", "1");
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await fillMonth(second, "2030", "4");
  await expect(page.getByText(planner.faults.stale)).toHaveCount(0);
  await expect(second.getByRole("list", { name: planner.event.title })).toContainText("2030");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByLabel(disability.cause).fill("C");
  await expect(second.getByLabel(disability.which)).toHaveValue("C");
  await expect(page.getByText(planner.faults.stale)).toHaveCount(0);
  watching.done();
});
