import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

test("after a father's death the list says what to claim and until which day", async ({ page, baseURL }, info) => {
  const { locale, planner, events, result, claims } = wordsOf(info);
  test.slow();
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=family-of-four`);
  await expect(page.getByTestId("total-0")).toContainText(/\d/);
  const list = page.getByRole("region", { name: result.claims.title });
  const step = (id: keyof typeof claims.step) =>
    list.getByRole("listitem").filter({ has: page.getByText(claims.step[id].title, { exact: true }) });
  const day = (year: string, month: string, date: string) =>
    locale === "ja" ? `${year}年${month}月${date}日` : `${date} ${month === "6" ? "June" : "July"} ${year}`;

  await test.step("the father's death is entered in one scenario", async () => {
    const first = page.getByRole("region", { name: planner.scenario.title.replace("{letter}", "A") });
    await first.getByRole("button", { name: planner.event.add }).click();
    await first.getByLabel(events.what).selectOption("death");
    const group = first.getByRole("group", { name: events.on, exact: true });
    await group.getByLabel(planner.field.year, { exact: true }).fill("2027");
    await group.getByLabel(planner.field.month, { exact: true }).selectOption("6");
    await group.getByLabel(planner.field.day, { exact: true }).selectOption("20");
    await expect(page.getByText(planner.faults.stale)).toHaveCount(0);
  });

  await test.step("the steps stand by their last day", async () => {
    await expect(list.getByRole("heading", { name: claims.event.death })).toContainText(day("2027", "6", "20"));
    await expect(step("category1").first()).toContainText(day("2027", "7", "4"));
    await expect(step("burialAllowance")).toContainText(day("2029", "6", "20"));
    await expect(step("survivorsEmployees")).toContainText(day("2032", "6", "20"));
    await expectNoSidewaysScroll(page);
  });

  await test.step("a step opens with its papers, office and what is lost", async () => {
    const survivors = step("survivorsBasic");
    await survivors.getByText(claims.step.survivorsBasic.title, { exact: true }).click();
    await expect(survivors).toContainText(claims.document.familyRegister);
    await expect(survivors).toContainText(claims.office.municipality);
    await expect(survivors).toContainText(claims.step.survivorsBasic.late);
    // nobody published the number of this form where we could read it
    await expect(survivors).toContainText(claims.list.unverified.form);
    await list.getByText(claims.list.notThese.replace("{count}", "6"), { exact: true }).click();
    await expect(list).toContainText(claims.reason.inEmployeesHealth);
    await expectAccessible(page, "claims");
    await expectNoSidewaysScroll(page);
  });

  await test.step("on paper every step is open, in every scenario", async () => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(list.locator("details:not([open])")).toHaveCount(0);
    await expect(list).toContainText(claims.step.oldAge.late);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(list.locator("details:not([open])").first()).toBeAttached();
  });
  watching.done();
});
