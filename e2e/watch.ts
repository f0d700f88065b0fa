import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What must never happen on a page, gathered while a journey runs. */
export type Watch = { readonly faults: string[]; readonly done: () => void };

/** Notes violations of the security policy, requests to other origins, thrown errors and missing messages. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const faults: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) faults.push(`request to ${url.origin}`);
  });
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) faults.push(`console: ${message.text()}`);
  });
  await page.exposeFunction("reportViolation", (what: string) => faults.push(`security policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { reportViolation: (what: string) => void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { faults, done: () => expect(faults).toEqual([]) };
}

/** No finding of axe on the page as it stands, or in the region with this heading: the whole of a long page takes seconds. */
export async function expectAccessible(page: Page, region?: string): Promise<void> {
  await expect(page).toHaveTitle(/./);
  const reader = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations } = await (region ? reader.include(`[aria-labelledby="${region}"]`) : reader).analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  expect(said).toEqual([]);
}

/** The page never scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
}
