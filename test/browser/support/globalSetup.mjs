import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "../../../scripts/browser/launchOptions.mjs";
import { serveFolder } from "../../../scripts/demo/serveFolder.mjs";

const demo = fileURLToPath(new URL("../../../dist/demo/", import.meta.url));

/** One server and one browser for all files; each test opens its own context in it. */
export default async function globalSetup() {
  if (!existsSync(demo)) throw new Error("The demo is not built. Run: npm run build:demo");
  const site = await serveFolder(demo);
  const browser = await chromium.launchServer(await launchOptions());
  process.env.CLIENTELE_DEMO = site.origin;
  process.env.CLIENTELE_BROWSER = browser.wsEndpoint();
  globalThis.stopDemo = async () => {
    await browser.close();
    await site.close();
  };
}
