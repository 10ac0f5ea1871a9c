/**
 * Takes the pictures of the README anew, from the built demo: `npm run pictures` (which builds the demo first).
 * Everything is driven as a user would: the pane's own buttons, the sheets' own tabs.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser/launchOptions.mjs";
import { serveFolder } from "./demo/serveFolder.mjs";

const root = new URL("../", import.meta.url);
const folder = fileURLToPath(new URL("docs/pictures/", root));

/** What is shown: a workbook, a language, the method, and which of the written places is the summary. */
const scenes = [
  { name: "rfm", workbook: "online-retail.xlsx", language: "en", method: "rfm", summary: 1 },
  { name: "abc", workbook: "online-retail.xlsx", language: "zh-CN", method: "abc", summary: 1 },
  { name: "grade", workbook: "prospects-zh.xlsx", language: "zh-TW", method: "grade", summary: 1 },
];

async function open(browser, origin, { workbook, language }) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${origin}?lang=${language}&open=samples/${workbook}`);
  await page.waitForFunction(() => window.embeddedWorkbook !== undefined);
  await page.evaluate(() => window.embeddedWorkbook.ready);
  return { page, pane: page.frameLocator("iframe") };
}

/** Lets the grid finish drawing. */
const settle = (page) => page.waitForTimeout(1500);

async function picture(page, name) {
  await settle(page);
  await page.screenshot({ path: `${folder}${name}.png` });
  process.stdout.write(`docs/pictures/${name}.png\n`);
}

async function paneAlone(page, name) {
  await settle(page);
  await page.locator("iframe").screenshot({ path: `${folder}${name}.png` });
  process.stdout.write(`docs/pictures/${name}.png\n`);
}

async function take(browser, origin, scene) {
  const { page, pane } = await open(browser, origin, scene);
  const primary = pane.locator("footer button").first();
  await pane.locator(`input[type=radio][value="${scene.method}"]`).check({ force: true });
  await paneAlone(page, `${scene.name}-choose`);
  await primary.click();
  await pane.locator("table.picture tbody tr").first().waitFor();
  await paneAlone(page, `${scene.name}-preview`);
  await primary.click();
  const written = pane.locator(".line.stacked");
  await written.first().waitFor({ timeout: 120_000 });
  await picture(page, scene.name === "rfm" ? "demo" : `${scene.name}-columns`);
  await paneAlone(page, `${scene.name}-done`);
  await written.nth(scene.summary).getByRole("button").click();
  await picture(page, `${scene.name}-summary`);
  await page.close();
}

mkdirSync(folder, { recursive: true });
const site = await serveFolder(fileURLToPath(new URL("dist/demo/", root)));
const browser = await chromium.launch(await launchOptions());
try {
  for (const scene of scenes) await take(browser, site.origin, scene);
} finally {
  await browser.close();
  await site.close();
}
