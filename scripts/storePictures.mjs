/**
 * Takes what a store's page wants: screenshots of 1366 × 768 in each language, and a logo of 300 × 300. `npm run pictures:store` builds the demo first.
 * What is shown is the demo as it stands.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser/launchOptions.mjs";
import { serveFolder } from "./demo/serveFolder.mjs";
import { visitDemo } from "./pictures/visitDemo.mjs";

const root = new URL("../", import.meta.url);
const folder = fileURLToPath(new URL("docs/pictures/store/", root));
const logo = 300;

/** The columns beside the customers, the summary sheet, and the preview of another question. */
async function take(browser, origin, language) {
  const to = (name) => `${folder}${language}-${name}.png`;
  const orders = await visitDemo(browser, origin, { sample: "online-retail.xlsx", language });
  await orders.pane.locator(".tour button").last().click();
  await orders.chooseMethod("rfm");
  await orders.preview();
  await orders.write();
  await orders.picture(to("1-columns"));
  await orders.goTo(1);
  await orders.picture(to("2-summary"));
  await orders.close();
  const [sample, method] = language === "en" ? ["sales-team.xlsx", "churn"] : ["prospects-zh.xlsx", "grade"];
  const prospects = await visitDemo(browser, origin, { sample, language });
  await prospects.pane.locator(".tour button").last().click();
  await prospects.chooseMethod(method);
  await prospects.preview();
  await prospects.picture(to("3-preview"));
  await prospects.close();
}

/** The mark of the add-in on white, with a rim as wide as stores cut off. */
async function drawLogo(browser) {
  const page = await browser.newPage({ viewport: { width: logo, height: logo } });
  const mark = readFileSync(new URL("assets/icon.svg", root), "utf8");
  await page.setContent(`<style>body{margin:0;display:grid;place-items:center;height:100vh}svg{width:70%;height:70%}</style>${mark}`);
  await page.screenshot({ path: `${folder}logo-300.png` });
  await page.close();
}

mkdirSync(folder, { recursive: true });
const site = await serveFolder(fileURLToPath(new URL("dist/demo/", root)));
const browser = await chromium.launch(await launchOptions());
try {
  await drawLogo(browser);
  for (const language of ["en", "zh-TW", "zh-CN"]) await take(browser, site.origin, language);
} finally {
  await browser.close();
  await site.close();
}
