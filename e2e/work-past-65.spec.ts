import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

test("pay past 65 by slider: what it withholds, the addition for her, and back", async ({ page, baseURL }, info) => {
  const { locale, planner, result } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  await page.goto(`/${locale}/planner?example=couple-working-on`);
  await expect(page.getByText(new RegExp(planner.saved.at.replace("{time}", "\\d\\d:\\d\\d")))).toBeVisible();
  const rights = page.getByRole("region", { name: result.rights.title });
  const income = page.getByRole("region", { name: result.chart.title });

  // the addition for a wife of 61 in both scenarios; withheld is something only where he works:
  // grade 530,000 and a twelfth of 1,200,000, and 128,567 of pension, are 108,567 over 650,000
  await expect(rights.getByText(result.addition.dependents)).toHaveCount(2);
  await expect(rights).toContainText("54,283");
  const first = page.getByTestId("total-0");
  const withheld = (text: string) => text.split("{yen}")[0] ?? "";
  await expect(first).not.toContainText(withheld(result.headline.withheld));

  const stops = page.getByRole("region", { name: planner.scenario.title.replace("{letter}", "A") });
  await stops.locator("summary").first().click();
  const pay = stops.getByRole("slider", { name: planner.work.pay });
  await expect(pay).toHaveValue("0");
  await pay.focus();
  await page.keyboard.press("End");
  await expect(pay).toHaveValue("1000000");
  // 650,000 less a month of the part by pay: what can be earned beside it
  await expect(stops).toContainText("535,664");
  await expect(stops).toContainText(withheld(result.rights.withheld).replace("{span}", ""));
  await expect(first).toContainText(withheld(result.headline.withheld));
  await expect(stops.getByRole("table")).toContainText(planner.kind.employee);

  await income.getByRole("heading").scrollIntoViewIfNeeded();
  await expect(income.locator(".recharts-area-area[fill*=rising]").first()).toBeVisible();
  await income.getByText(result.twin.show).first().click();
  await expect(income.getByRole("columnheader", { name: result.part.withheld.slice(0, 8) })).toHaveCount(1);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await stops.getByRole("button", { name: planner.work.undo }).click();
  await expect(pay).toHaveValue("0");
  await expect(stops.getByText(planner.path.none)).toBeVisible();
  await expect(first).not.toContainText(withheld(result.headline.withheld));
  watching.done();
});
