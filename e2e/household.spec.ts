import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

type Words = ReturnType<typeof wordsOf>;

/** A day in a field of three parts. */
async function fillDay(page: Page, { planner }: Words, label: string, [year, month, day]: readonly string[]) {
  const group = page.getByRole("group", { name: label, exact: true });
  await group.getByLabel(planner.field.year, { exact: true }).fill(year ?? "");
  await group.getByLabel(planner.field.month, { exact: true }).selectOption(month ?? "");
  await group.getByLabel(planner.field.day, { exact: true }).selectOption(day ?? "");
}

async function fillMonth(page: Page, { planner }: Words, label: string, [year, month]: readonly string[]) {
  const group = page.getByRole("group", { name: label, exact: true });
  await group.getByLabel(planner.field.year, { exact: true }).fill(year ?? "");
  await group.getByLabel(planner.field.month, { exact: true }).selectOption(month ?? "");
}

/** A person with one stretch that goes on. */
async function fillPerson(
  page: Page,
  words: Words,
  { born, sex, kind }: { readonly born: readonly string[]; readonly sex: string; readonly kind: string },
) {
  const { planner } = words;
  await fillDay(page, words, planner.field.bornOn, born);
  await page.getByLabel(planner.field.sex).selectOption(sex);
  await page.getByRole("button", { name: planner.spell.add }).first().click();
  await page.getByLabel(planner.field.kind, { exact: true }).selectOption(kind);
}

test("a couple from a blank plan: he leaves employment, and her months become category 1 with their cost", async ({
  page,
  baseURL,
}, info) => {
  const words = wordsOf(info);
  const { locale, planner, events, result } = words;
  test.slow();
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?new=1`);
  const editing = page.getByRole("tablist", { name: planner.person.tabs });

  await test.step("he is an employee from 22", async () => {
    await fillPerson(page, words, { born: ["1985", "6", "15"], sex: "male", kind: "employee" });
    await fillMonth(page, words, planner.field.from, ["2007", "6"]);
    await page.getByLabel(new RegExp(`^${planner.field.monthly}`)).fill("35万");
    await page.getByRole("button", { name: planner.spell.changeLine.replace("{number}", "1") }).click();
  });

  await test.step("she is in category 3, and they married", async () => {
    await page.getByRole("button", { name: planner.person.add }).click();
    await expect(editing.getByRole("tab", { name: planner.person.second })).toHaveAttribute("aria-selected", "true");
    await fillPerson(page, words, { born: ["1987", "3", "20"], sex: "female", kind: "category3" });
    await fillMonth(page, words, planner.field.from, ["2010", "5"]);
    await page.getByRole("button", { name: planner.marriage.add }).click();
    await fillDay(page, words, planner.marriage.from, ["2010", "5", "3"]);
    await page.getByRole("button", { name: planner.child.add }).click();
    await fillDay(page, words, planner.child.bornOn, ["2012", "9", "1"]);
    await expect(page.getByTestId("total-0")).toContainText(/\d{2},\d{3}/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  const hers = page.getByTestId("strip-partner");
  const thirdOf = (lane: number) =>
    hers.getByRole("toolbar").nth(lane).getByRole("button", { name: result.status.category3 });
  await test.step("with both as they are, every month of hers is category 3", async () => {
    await expect(thirdOf(0)).toHaveCount(1);
    await expect(thirdOf(1)).toHaveCount(1);
  });

  await test.step("he becomes self-employed: hers follow, and the yearly cost stands beside", async () => {
    await editing.getByRole("tab", { name: planner.person.first }).click();
    const second = page.getByRole("region", { name: planner.scenario.title.replace("{letter}", "B") });
    await second.getByRole("button", { name: planner.path.add }).click();
    const lane = hers.getByRole("toolbar").nth(1);
    await expect(lane.getByRole("button", { name: result.status.paid })).toHaveCount(1);
    await expect(hers).toContainText("215,040");
    await expect(hers.getByRole("toolbar").nth(0).getByRole("button", { name: result.status.paid })).toHaveCount(0);

    await second.getByLabel(planner.scenario.category3Follows).uncheck();
    await expect(hers).not.toContainText("215,040");
    await second.getByLabel(planner.scenario.category3Follows).check();
    await expect(hers).toContainText("215,040");
  });

  await test.step("the strip is one stop of the keyboard, and arrows read it", async () => {
    const lane = hers.getByRole("toolbar").nth(1);
    await lane.getByRole("button").first().focus();
    await page.keyboard.press("End");
    await expect(lane.getByRole("button").last()).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(lane.getByRole("button", { name: result.status.category3 })).toBeFocused();
    await hers.getByText(result.twin.show).click();
    await expect(hers.getByRole("table").last()).toContainText(result.status.paid);
  });

  await test.step("an event says what of it is not computed, and a fault leads to its field", async () => {
    const second = page.getByRole("region", { name: planner.scenario.title.replace("{letter}", "B") });
    await second.getByRole("button", { name: planner.event.add }).click();
    await second.getByLabel(events.what).selectOption("divorce");
    await fillDay(page, words, events.on, ["1970", "1", "1"]);
    const fault = page.getByRole("alert").getByRole("link").first();
    await expect(fault).toContainText(/1/);
    await fault.click();
    const day = second.getByRole("group", { name: events.on, exact: true });
    await expect(day.getByLabel(planner.field.year, { exact: true })).toBeFocused();
    await day.getByLabel(planner.field.year, { exact: true }).fill("2031");
    await expect(page.getByText(planner.faults.stale)).toHaveCount(0);
    await expect(second.getByRole("list", { name: planner.event.title })).toContainText(planner.event.kind.divorce);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step("taking her out takes along what names her, and can be taken back", async () => {
    await page.getByRole("button", { name: planner.person.remove }).click();
    await expect(hers).toHaveCount(0);
    await expect(page.getByTestId("total-0")).toContainText(/\d/);
    await expect(page.getByText(planner.faults.stale)).toHaveCount(0);
    await page.getByRole("button", { name: planner.opened.undoRemoval }).click();
    await expect(hers).toContainText("215,040");
  });

  watching.done();
});

test("four scenarios stand side by side", async ({ page, baseURL }, info) => {
  test.slow();
  const { locale, planner } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=couple-near-65`);
  await expect(page.getByTestId("total-1")).toContainText(/\d/);
  const add = page.getByRole("button", { name: planner.scenario.add });
  await add.click();
  await expect(page.getByTestId("total-2")).toContainText(/\d/);
  await add.click();
  await expect(page.getByTestId("total-3")).toContainText(/\d/);
  await expect(add).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  watching.done();
});
