/**
 * How quick the embedded workbook is on this machine: `npm run bench:demo` builds it and prints medians of several runs, each with the least
 * and the most. Nothing else should run meanwhile; how far that was so is told by the machine's load, by the share of a processor that a busy
 * program got, and by the frames of a page that was left alone. Of a frame or task, the time that the page's own thread had a processor is told
 * apart from the time that passed; goals for frames are held to the former. Options: --runs N (5), --folder (a built page elsewhere),
 * --only grid|pane.
 */
import { cpus } from "node:os";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { launchOptions } from "../scripts/browser/launchOptions.mjs";
import { serveFolder } from "../scripts/demo/serveFolder.mjs";
import { classifying, withoutWorker } from "./demo/classifying.mjs";
import { frameCosts } from "./demo/frameCosts.mjs";
import { largeWorkbook } from "./demo/largeWorkbook.mjs";
import { machineNoise } from "./demo/machineNoise.mjs";
import { framesLine, line, shown } from "./demo/measure.mjs";
import { runsOf, startLines } from "./demo/paneLines.mjs";

const { values: given } = parseArgs({
  options: { runs: { type: "string", default: "5" }, folder: { type: "string" }, only: { type: "string" } },
});
const runs = Number(given.runs);
const viewport = { width: 1366, height: 768 };
const rows = 100_000;
const classified = 200_000;
const spill = 5000;

/** A page of its own with nothing cached. */
async function withPage(browser, work) {
  const context = await browser.newContext({ viewport });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function repeat(work) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await work());
  return results;
}

/** Milliseconds from asking for the page to the sample, drawn and ready for a key. */
function firstGrid(browser, origin) {
  return withPage(browser, async (page) => {
    await page.goto(new URL("?lang=en", origin).href, { waitUntil: "commit" });
    await shown(page);
    return page.evaluate(() => performance.now());
  });
}

/** Scrolls the grid by the wheel for as long as the given number of turns takes. */
function scroll(page, turns) {
  return frameCosts(page, async () => {
    await page.mouse.move(400, 450);
    for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, turn % 3 === 2 ? 4000 : 600);
    await page.waitForTimeout(300);
  });
}

/**
 * Types into a free cell; from Enter until the model has the value, formulas are settled and a frame is drawn. Frames are watched until the
 * unsaved work is kept and the pane has read the cells again.
 */
async function edit(page) {
  let time = 0;
  const frames = await frameCosts(page, async () => {
    await page.keyboard.type("7");
    const begun = Date.now();
    await page.keyboard.press("Enter");
    await page.evaluate(async () => {
      await window.embeddedWorkbook.settle();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    time = Date.now() - begun;
    await page.waitForTimeout(5000);
  });
  return { time, frames };
}

/** A hundred thousand rows: opened, left alone, scrolled, edited three times: the first time the browser has to compile what an edit needs. */
function large(browser, address) {
  return withPage(browser, async (page) => {
    await page.goto(address, { waitUntil: "commit" });
    await shown(page);
    const load = await page.evaluate(() => performance.now());
    await page.waitForTimeout(3000);
    const idle = await frameCosts(page, () => page.waitForTimeout(3000));
    const scrolled = await scroll(page, 100);
    await page.mouse.click(700, 300);
    await page.waitForTimeout(1000);
    const edits = [await edit(page), await edit(page), await edit(page)];
    const count = await page.evaluate(() => window.embeddedWorkbook.model.sheet("Lines").cells.count);
    if (count !== (rows + 1) * 6 + edits.length) throw new Error("What was typed is not in the workbook.");
    const [first, ...next] = edits.map(({ frames }) => frames);
    return { load, idle, scrolled, first, next: next.flat(), times: edits.map(({ time }) => time) };
  });
}

/** The pane's thread while 200,000 rows are classified, in a worker and without one. */
async function classifyingLines(browser, address) {
  const beside = await repeat(() => withPage(browser, (page) => classifying(page, address)));
  const alone = await repeat(() => withPage(browser, async (page) => withoutWorker(page).then(() => classifying(page, address))));
  const lineOf = (name, values, options) => line(`200,000 rows classified ${name}`, values, options);
  return [
    lineOf(
      "in a worker: preview",
      beside.map((run) => run.time),
    ),
    lineOf(
      "in a worker: longest task of the pane",
      beside.map((run) => run.own),
      { goal: 50 },
    ),
    lineOf(
      "without one: preview",
      alone.map((run) => run.time),
    ),
    lineOf(
      "without one: longest task of the pane",
      alone.map((run) => run.own),
    ),
  ].join("\n");
}

/** Milliseconds until 5,000 classes have followed one changed amount. */
function recalculated(browser, address) {
  return withPage(browser, async (page) => {
    await page.goto(address, { waitUntil: "commit" });
    await shown(page);
    await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(async (last) => {
      await window.embeddedWorkbook.typeFormula("Lines", "H2", `=ABCCLASS(E2:E${last})`);
      await window.embeddedWorkbook.settle();
    }, spill + 1);
    return page.evaluate(
      async ([last]) => {
        const work = window.embeddedWorkbook;
        const read = () => work.model.sheet("Lines").cells.get(last - 1, 7)?.value;
        const before = read();
        const begun = performance.now();
        await work.typeFormula("Lines", `E${last}`, before === "A" ? "0.01" : "9999999");
        await work.settle();
        const time = performance.now() - begun;
        if (read() === before) throw new Error(`The last class did not follow: ${String(before)}.`);
        return time;
      },
      [spill + 1],
    );
  });
}

const folder = given.folder ?? fileURLToPath(new URL("../dist/demo/", import.meta.url));
const files = await mkdtemp(join(tmpdir(), "bench-"));
const browser = await chromium.launch(await launchOptions());
const open = async (name, count) => {
  const file = join(files, name);
  await writeFile(file, largeWorkbook(count));
  return serveFolder(folder, { port: 0, open: file });
};
const sites = [
  await serveFolder(folder, { port: 0 }),
  await open("large.xlsx", rows),
  await open("spill.xlsx", spill),
  await open("lines.xlsx", classified),
];

async function gridLines() {
  console.log(line("first usable grid, with the sample", await repeat(() => firstGrid(browser, sites[0].origin)), { goal: 3000 }));
  const big = await repeat(() => large(browser, sites[1].address));
  const figures = (pick) => big.map(pick);
  console.log(
    line(
      "100,000 rows: open until usable",
      figures(({ load }) => load),
    ),
  );
  console.log(
    framesLine(
      "100,000 rows: left alone (the noise)",
      figures(({ idle }) => idle),
    ),
  );
  console.log(
    framesLine(
      "100,000 rows: scrolled",
      figures(({ scrolled }) => scrolled),
      { goal: 100 },
    ),
  );
  console.log(
    framesLine(
      "100,000 rows: first edit, kept, read again",
      figures(({ first }) => first),
      { goal: 100 },
    ),
  );
  console.log(
    framesLine(
      "100,000 rows: edits after it, kept, read again",
      figures(({ next }) => next),
      { goal: 100 },
    ),
  );
  console.log(line("100,000 rows: one edit until settled", figures(({ times }) => times).flat()));
  console.log(
    line("5,000-row spill of =ABCCLASS, recalculated", await repeat(() => recalculated(browser, sites[2].address)), { goal: 1000 }),
  );
}

try {
  const [cpu] = cpus();
  console.log(
    `${cpus().length} × ${cpu?.model ?? "processor"}, ${browser.version()}; medians of ${runs} runs, nothing cached (least to most)`,
  );
  console.log("What the page itself computed is processor time of its thread; other times are the wall's, with other programs in them.");
  console.log(`before: ${machineNoise()}\n`);
  await firstGrid(browser, sites[0].origin);
  if (given.only !== "pane") await gridLines();
  if (given.only !== "grid") {
    const onPage = (work) => withPage(browser, work);
    console.log(await startLines(repeat, onPage, sites[0].origin));
    await runsOf(onPage, open);
  }
  console.log(await classifyingLines(browser, sites[3].address));
  console.log(`\nafter: ${machineNoise()}`);
} finally {
  await browser.close();
  await Promise.all(sites.map((site) => site.close()));
  await rm(files, { recursive: true });
}
