/**
 * Pictures of what Clientele writes, in the page and in LibreOffice side by side: `npm run pictures:compare`
 * (which builds the command line and the demo first). Needs LibreOffice (soffice) and poppler (pdftoppm).
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser/launchOptions.mjs";
import { serveFolder } from "./demo/serveFolder.mjs";
import { joinPictures } from "./pictures/joinPictures.mjs";
import { libreOfficePages } from "./pictures/libreOfficePages.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const built = process.argv[2] ?? join(root, "dist");
const folder = join(root, "docs/pictures/side-by-side");

/** A run of the command line, and which sheets are shown, by their place among the visible ones. */
const scenes = [
  {
    name: "rfm",
    run: ["rfm", "samples/online-retail.xlsx", "--as-of", "2011-12-31"],
    sheets: [
      { name: "summary", index: 1 },
      { name: "columns", index: 0 },
    ],
  },
  {
    name: "abc",
    run: ["abc", "samples/online-retail.xlsx", "--as-of", "2011-12-31", "--lang", "zh-CN"],
    sheets: [{ name: "summary", index: 1 }],
  },
  {
    name: "grade",
    run: ["grade", "samples/prospects-zh.xlsx", "--as-of", "2026-11-21", "--lang", "zh-TW"],
    sheets: [{ name: "summary", index: 1 }],
  },
];

/** What the page shows of each sheet, without the pane: PNG bytes by sheet. */
async function pagePictures(browser, file, sheets) {
  const site = await serveFolder(join(built, "demo"), { open: file });
  const page = await browser.newPage({ viewport: { width: 1300, height: 1090 } });
  try {
    await page.goto(site.address);
    await page.waitForFunction(() => window.embeddedWorkbook !== undefined);
    await page.evaluate(() => window.embeddedWorkbook.ready);
    await page.locator('[data-action="pane"]').click();
    const pictures = [];
    for (const { index } of sheets) {
      await page.locator("[data-u-comp=slide-tab-item]").nth(index).click();
      await page.waitForTimeout(2000);
      pictures.push(await page.locator("canvas[id^=univer-sheet-main-canvas]").screenshot());
    }
    return pictures;
  } finally {
    await page.close();
    await site.close();
  }
}

const scratch = mkdtempSync(join(tmpdir(), "side-by-side-"));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(await launchOptions());
try {
  for (const { name, run, sheets } of scenes) {
    const file = join(scratch, `${name}.xlsx`);
    execFileSync(process.execPath, [join(built, "clientele.js"), "run", ...run, "--out", file], { cwd: root, stdio: "ignore" });
    const pages = libreOfficePages(file, scratch);
    const pictures = await pagePictures(browser, file, sheets);
    for (const [place, sheet] of sheets.entries()) {
      const path = join(folder, `${name}-${sheet.name}.png`);
      await joinPictures(browser, { left: pictures[place], right: pages(sheet.index + 1), path });
      process.stdout.write(`${path.slice(root.length)}\n`);
    }
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}
