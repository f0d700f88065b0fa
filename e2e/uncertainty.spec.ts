import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

test("a couple sees how far its pensions spread, and how often each start pays most", async ({
  page,
  baseURL,
}, info) => {
  const { locale, planner, result, start, uncertainty } = wordsOf(info);
  test.slow();
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=couple-near-65`);
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  const section = page.getByRole("region", { name: result.uncertainty.title });
  await section.scrollIntoViewIfNeeded();
  const wins = section.getByTestId("wins");
  const rowOf = (name: string) => wins.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

  await test.step("it says what a future is, and speaks of a few ages", async () => {
    await expect(section.getByText(uncertainty.futures)).toBeVisible();
    await expect(section.getByTestId("fan-said").getByRole("listitem")).toHaveCount(4, { timeout: 60_000 });
    // of their 255,875 a month at unmoved amounts, at 70 in today's yen
    await expect(section.getByTestId("fan-said")).toContainText("250,000");
  });

  await test.step("starts stand against each other, by outlook as well", async () => {
    await expect(rowOf(uncertainty.starts.at65)).toContainText(start.mark.planned);
    await expect(rowOf(uncertainty.starts.at70).getByRole("cell")).toHaveCount(6);
    await expect(section.getByTestId("wins-found")).toContainText("%");
    // one is past 60
    await expect(wins.getByRole("rowheader", { name: uncertainty.starts.at60 })).toHaveCount(0);
    await expect(section.getByRole("listitem").filter({ hasText: uncertainty.starts.at60 })).toBeVisible();
  });

  await test.step("the ages with the highest expected value join once they are known", async () => {
    const when = page.getByRole("region", { name: result.start.title });
    await when.scrollIntoViewIfNeeded();
    await expect(when.getByTestId("start-65")).toBeVisible({ timeout: 60_000 });
    await expect(wins.getByText(start.mark.optimum)).toHaveCount(1, { timeout: 60_000 });
    await expect(section.getByText(uncertainty.wins.noBest)).toHaveCount(0);
  });

  await test.step("the chart has its table, and the page reads well", async () => {
    await section.scrollIntoViewIfNeeded();
    await expect(section.locator("svg.recharts-surface").first()).toBeVisible();
    await section.getByText(result.twin.show).click();
    await expect(section.getByRole("table")).toHaveCount(3);
    await expectAccessible(page, "how-certain");
    await expectNoSidewaysScroll(page);
  });

  await test.step("another scenario has its own figures", async () => {
    const before = await section.getByTestId("fan-said").textContent();
    await section.getByRole("radio").nth(1).check();
    await expect(section.getByTestId("fan-said")).not.toHaveText(before ?? "", { timeout: 60_000 });
  });
  watching.done();
});
