import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, watch } from "./watch.ts";
import { wordsOf } from "./words.ts";

const total = (page: Page) => page.getByTestId("total-0").locator("strong").textContent();

const kept = (page: Page) => page.evaluate(() => localStorage.getItem("nenrin.plan") ?? "");

test.beforeEach(async ({ page }, info) => {
  await page.goto(`/${wordsOf(info).locale}/planner?example=employee-1985`);
  await expect(
    page.getByText(new RegExp(wordsOf(info).planner.saved.at.replace("{time}", "\\d\\d:\\d\\d"))),
  ).toBeVisible();
});

test("a file that cannot be read leaves the plan untouched", async ({ page, baseURL }, info) => {
  const { planner, issues } = wordsOf(info);
  const watching = await watch(page, baseURL ?? "");
  const before = await total(page);
  const open = (name: string, text: string) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

  await open("not.json", "this is no plan");
  await expect(page.getByText(planner.opened.refused)).toBeVisible();
  await expect(page.getByText(issues.notJson)).toBeVisible();
  expect(await total(page)).toBe(before);
  await expectAccessible(page);

  await open("future.json", JSON.stringify({ format: "nenrin-plan", version: 99 }));
  await expect(page.getByText(issues.notAllowedValue.version.split("{")[0] ?? "")).toBeVisible();

  const spell = { kind: "category1", payment: "paid" };
  const person = (career: object[]) => ({ id: "self", bornOn: "1985-06-15", sex: "female", career });
  const plan = (career: object[]) =>
    JSON.stringify({
      format: "nenrin-plan",
      version: 1,
      name: "",
      startsAt: "2026-11",
      people: [person(career)],
      scenarios: [{ id: "a", name: "A" }],
    });
  await open(
    "overlap.json",
    plan([
      { ...spell, from: "2010-04", to: "2012-04" },
      { ...spell, from: "2011-04", to: "2013-04" },
    ]),
  );
  await expect(page.getByText(issues.contradiction.overlap.split("{")[0] || /overlap/).first()).toBeVisible();
  await open("reversed.json", plan([{ ...spell, from: "2012-04", to: "2010-04" }]));
  await expect(page.getByText(issues.contradiction.reversed)).toBeVisible();
  await open("early.json", plan([{ ...spell, from: "1999-04", to: "2012-04" }]));
  await expect(page.getByRole("alert").getByText(/2005/).first()).toBeVisible();
  await open("number.json", plan([]).replace('"name":""', '"name":"1234-5678-9012"'));
  await expect(page.getByText(issues.personalNumber.myNumber)).toBeVisible();
  expect(await kept(page)).not.toContain("1234-5678-9012");

  await page.getByRole("alert").getByRole("button", { name: planner.menu.close }).click();
  expect(await total(page)).toBe(before);
  watching.done();
});

test("a damaged share link says so and opens nothing", async ({ page }, info) => {
  const { locale, issues } = wordsOf(info);
  const before = await total(page);
  await page.goto(`/${locale}/planner#plan=xxxxdamagedxxxx`);
  await expect(page.getByText(issues.badFormat.shareLink)).toBeVisible();
  expect(await total(page)).toBe(before);
});

test("what is typed wrongly is named at the field and in a list, and the last result stays", async ({ page }, info) => {
  const { planner, issues } = wordsOf(info);
  const before = await total(page);
  await page
    .getByRole("button", { name: planner.spell.changeLine.replace("{number}", "2") })
    .first()
    .click();
  const pay = page.getByLabel(new RegExp(`^${planner.field.monthly}`)).first();

  await pay.fill("-5");
  await expect(pay).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
  await expect(page.getByText(planner.faults.stale)).toBeVisible();
  expect(await total(page)).toBe(before);
  await expectAccessible(page);

  await page.getByRole("alert").getByRole("link").first().click();
  await expect(pay).toBeFocused();

  await pay.fill("many");
  await expect(page.getByText(issues.wrongType.number).first()).toBeVisible();

  await pay.fill("123456789012");
  await expect(page.getByText(issues.personalNumber.myNumber).first()).toBeVisible();
  await expect(page.getByText(planner.saved.personal)).toBeVisible();
  expect(await kept(page)).not.toContain("123456789012");

  await pay.fill("26万");
  await expect(pay).toHaveAttribute("aria-invalid", "false");
  await expect(page.getByText(planner.faults.stale)).toHaveCount(0);
});

test("a device that keeps nothing says so loudly", async ({ page }, info) => {
  const { planner } = wordsOf(info);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("slider").first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText(planner.saved.failed)).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("alert").getByRole("button", { name: planner.menu.download }).click();
  expect((await download).suggestedFilename()).toBe("nenrin-plan.json");
});

test("the API answers in JSON to whatever it is sent", async ({ request }) => {
  const post = (path: string, data: string | Buffer) =>
    request.post(`/api/v1/${path}`, { data: Buffer.from(data), headers: { "content-type": "application/json" } });
  const input = { bornOn: "1961-05-10", contributionMonths: { paid: 300 } };
  const payable = await post("calculations/old-age-basic", JSON.stringify({ asOf: "2026-11", input }));
  expect(payable.status()).toBe(200);
  expect(await payable.json()).toMatchObject({ status: "payable", result: { annualAmount: 529563 } });
  expect((await post("calculations/no-such", JSON.stringify({ asOf: "2026-11", input }))).status()).toBe(404);
  for (const path of ["calculations/old-age-basic", "simulate"]) {
    for (const body of ["{", "", "[", `${"[".repeat(50_000)}${"]".repeat(50_000)}`, Buffer.from([0xff, 0xfe])]) {
      const answer = await post(path, body);
      expect(answer.status()).toBe(400);
      expect(await answer.json()).toMatchObject({ issues: [{ path: "", code: "notJson" }] });
    }
    expect((await post(path, "[]")).status()).toBe(400);
    expect((await post(path, `"${"x".repeat(1_000_001)}"`)).status()).toBe(413);
    expect((await request.get(`/api/v1/${path}`)).status()).toBe(405);
  }
  const schema = await request.get("/api/v1/schema/plan.json");
  expect(await schema.json()).toMatchObject({ type: "object" });
});
