import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

test("leaving Japan after 40 months: cash or keep, another month and country to try, and the claim in the plan", async ({
  page,
  baseURL,
}, info) => {
  const { locale, planner, events, result, leaving } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=leaving-after-40-months`);
  const section = page.getByRole("region", { name: leaving.title });
  const figures = section.getByRole("table");
  const row = (name: string) =>
    figures.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();

  await test.step("40 months bring 965,250 yen once, or 134,768 a year", async () => {
    await expect(row(leaving.row.gross)).toContainText("965,250");
    await expect(row(leaving.row.net)).toContainText("768,146");
    await expect(row(leaving.row.kept)).toContainText("134,768");
    await expect(row(leaving.row.breakEven)).toContainText("72");
    await expect(section).toContainText("2028");
    await expectAccessible(page, "leaving");
    await expectNoSidewaysScroll(page);
  });

  await test.step("the figure explains itself", async () => {
    await figures.getByRole("button", { name: "965,250" }).click();
    await expect(page.getByRole("dialog")).toContainText("768,146");
    await page.keyboard.press("Escape");
  });

  await test.step("with an agreement months there would count", async () => {
    await section.getByLabel(leaving.country).selectOption("US");
    await expect(
      section.getByText(locale === "ja" ? /アメリカ.*通算されなくなります/ : /no longer added up.*United States/),
    ).toBeVisible();
  });

  await test.step("another month is tried in the scenario that stays, and one too early is refused", async () => {
    const tabs = section.getByRole("tab");
    await tabs.nth(1).click();
    await section.getByLabel(planner.field.year, { exact: true }).selectOption("2027");
    await expect(row(leaving.row.gross)).toBeVisible();
    await expect(row(leaving.row.gross)).not.toContainText("965,250");
    await section.getByLabel(planner.field.year, { exact: true }).selectOption("2036");
    await expect(section.getByRole("heading", { name: leaving.why })).toBeVisible();
    await expect(row(leaving.row.gross)).toHaveCount(0);
  });

  await test.step("claimed in the plan, it stands in the timeline", async () => {
    const first = page.getByRole("region", { name: planner.scenario.title.replace("{letter}", "A") });
    await first.getByRole("list", { name: planner.event.title }).getByRole("button").first().click();
    await first.getByLabel(events.withdrawal).check();
    const timeline = page.getByRole("region", { name: result.timeline.title });
    await expect(timeline).toContainText(result.oneOff.lumpSumWithdrawal);
    await expect(timeline).toContainText("965,250");
    await expectAccessible(page);
  });
  watching.done();
});
