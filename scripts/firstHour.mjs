/**
 * Walks through the first hour and takes its pictures anew: `npm run pictures:first-hour`, which builds the demo first. With the name of a walk only that one is done.
 * Every walk is what docs/first-hour.md tells, with clicks and keys as a person's, on a laptop's screen.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser/launchOptions.mjs";
import { serveFolder } from "./demo/serveFolder.mjs";
import { visitDemo } from "./pictures/visitDemo.mjs";

const root = new URL("../", import.meta.url);
const folder = fileURLToPath(new URL("docs/pictures/first-hour/", root));
const fixture = (name) => fileURLToPath(new URL(`test/fixtures/${name}`, root));
const to = (name) => `${folder}${name}.png`;

/** A workbook with data: the tour by the keyboard alone, the first question, what recency is, the summary. */
async function sample(visit) {
  const { page, pane } = visit;
  await visit.picture(to("sample-1-opened"));
  for (let step = 0; step < 3; step++) await pane.locator(".tour button").first().press("Enter");
  await pane.locator("section.first-run li button").first().click();
  await visit.previewed();
  await pane
    .getByRole("button", { name: /recency/i })
    .first()
    .press("Enter");
  await visit.picture(to("sample-2-preview"));
  await page.keyboard.press("Escape");
  await visit.write();
  await visit.picture(to("sample-3-written"));
  await visit.goTo(1);
  await visit.picture(to("sample-4-summary"));
}

/** An empty workbook: one click to the preview of sample orders, one more to the summary. */
async function empty(visit, language) {
  const { pane } = visit;
  await visit.picture(to(`empty-${language}-1-opened`));
  await pane.locator("section.first-run button").click();
  await visit.previewed();
  await visit.picture(to(`empty-${language}-2-preview`));
  await visit.write();
  await visit.goTo(0);
  await visit.picture(to(`empty-${language}-3-summary`));
}

/** The workbook of a small company as it is: titles, blank rows, days as text, a filter, a sum at the end. */
async function company(visit) {
  const { pane } = visit;
  await pane.locator(".tour button").last().click();
  await visit.picture(to("company-1-opened"));
  await visit.preview();
  await pane
    .locator("h2, summary")
    .filter({ hasText: /未列入/ })
    .first()
    .scrollIntoViewIfNeeded();
  await visit.picture(to("company-2-left-out"));
  await visit.write();
  await visit.goTo(1);
  await visit.picture(to("company-3-summary"));
}

const walks = [
  { name: "sample", walk: sample, opens: { sample: "online-retail.xlsx", language: "en" } },
  { name: "empty-zh-TW", walk: empty, opens: { file: fixture("empty.xlsx"), language: "zh-TW" } },
  { name: "empty-zh-CN", walk: empty, opens: { file: fixture("empty.xlsx"), language: "zh-CN" } },
  { name: "company", walk: company, opens: { file: fixture("small_company.xlsx"), language: "zh-TW" } },
];

mkdirSync(folder, { recursive: true });
const wished = process.argv.slice(2);
const site = await serveFolder(fileURLToPath(new URL("dist/demo/", root)));
const browser = await chromium.launch(await launchOptions());
try {
  for (const { name, walk, opens } of walks.filter((each) => wished.length === 0 || wished.includes(each.name))) {
    const began = Date.now();
    const visit = await visitDemo(browser, site.origin, opens);
    await walk(visit, opens.language);
    await visit.close();
    process.stdout.write(`${name}: ${((Date.now() - began) / 1000).toFixed(0)} s\n`);
  }
} finally {
  await browser.close();
  await site.close();
}
