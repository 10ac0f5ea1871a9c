import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** The screen of a small laptop, and what the store takes as a screenshot. */
const laptop = { width: 1366, height: 768 };

/** Sheets and charts are drawn a moment after everything else. */
const drawn = 1500;

/**
 * Somebody in front of the demo, with hands on mouse and keyboard: opens a sample, a file of their own or an empty workbook, clicks what is to be seen, and
 * takes pictures of the whole screen.
 */
export async function visitDemo(browser, origin, { sample, file, language }) {
  const page = await browser.newPage({ viewport: laptop });
  const path = file === undefined ? `samples/${sample}` : `open/${basename(file)}`;
  if (file !== undefined) await page.route(`${origin}${path}`, (route) => route.fulfill({ body: readFileSync(file) }));
  await page.goto(`${origin}?lang=${language}&open=${path}`);
  await page.waitForFunction(() => window.embeddedWorkbook !== undefined);
  await page.evaluate(() => window.embeddedWorkbook.ready);
  const pane = page.frameLocator("iframe");
  const primary = pane.locator("footer button").first();
  const resting = () => pane.locator("main[aria-busy=false] h1").first().waitFor();
  await resting();
  return {
    page,
    pane,
    resting,
    async preview() {
      await primary.click();
      await this.previewed();
    },
    async previewed() {
      await pane.locator("table.picture tbody tr").first().waitFor();
      await resting();
    },
    async write() {
      await primary.click();
      await pane.locator(".line.stacked").first().waitFor({ timeout: 120_000 });
    },
    /** Goes to one of the places that were written, by the pane's own link. */
    goTo: (place) => pane.locator(".line.stacked").nth(place).getByRole("button").first().click(),
    chooseMethod: (method) => pane.locator(`input[type=radio][value="${method}"]`).check({ force: true }),
    async picture(to) {
      await page.waitForTimeout(drawn);
      await page.screenshot({ path: to });
    },
    close: () => page.close(),
  };
}
