import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDemo, type Demo } from "../support/launch";
import { pageUp, press } from "./support/paneUser";

const rows = 50_000;
let file = "";
let demo: Demo;

/** Order lines of 500 customers over two years, the same in every run. */
function orderLines(): string {
  const line = (_: unknown, row: number): string => {
    const day = new Date(Date.UTC(2024, 0, 1 + ((row * 13) % 700))).toISOString().slice(0, 10);
    return `C${10_000 + ((row * 7919) % 500)},${day},${((row * 104_729) % 90_000) / 100 + 1}`;
  };
  return ["Customer,Date,Amount", ...Array.from({ length: rows }, line)].join("\n");
}

beforeAll(() => {
  file = join(mkdtempSync(join(tmpdir(), "worker-")), "lines.csv");
  writeFileSync(file, orderLines());
});

afterEach(() => demo.close());

const workers = (): string[] => demo.page.workers().map((worker) => worker.url());
const sheetNames = () => demo.page.evaluate(() => window.embeddedWorkbook!.model.sheets.map(({ name }) => name));
const picture = () => demo.pane.locator("table.picture").innerText();

/** Every text that the bar has borne since it was watched. */
async function watchBar(): Promise<() => Promise<string[]>> {
  await demo.pane.evaluate(() => {
    const told = new Set<string>();
    Object.assign(window, { told });
    new MutationObserver(() => {
      const label = document.querySelector(".progress")?.textContent;
      if (label) told.add(label);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => demo.pane.evaluate(() => [...(window as unknown as { readonly told: Set<string> }).told]);
}

async function open(): Promise<void> {
  demo = await openDemo({ file, language: "en" });
  await pageUp(demo.pane, "Clientele");
  await demo.pane.getByText("Who matters, who is slipping away?", { exact: true }).click();
}

describe("fifty thousand order lines", () => {
  test("are classified in a worker, with the rows that are read and gone through told on the way", async () => {
    await open();
    const told = await watchBar();
    await press(demo.pane, "Preview");
    await demo.pane.getByText("500 customers").first().waitFor();
    await demo.pane.locator("table.picture").waitFor();
    expect(workers().filter((url) => url.includes("taskpane.thread"))).toHaveLength(1);
    const texts = (await told()).join("\n");
    expect(texts).toMatch(/Reading rows: 20,000 of 50,000/);
    expect(texts).not.toMatch(/Computing in the pane itself/);
    await press(demo.pane, "Write to workbook");
    await demo.pane.getByRole("heading", { level: 1, name: "Done" }).waitFor({ timeout: 60_000 });
    expect((await sheetNames()).length).toBeGreaterThan(1);
    expect(demo.problems).toEqual([]);
  }, 120_000);

  test("are let go at once when the user goes back, and nothing is written", async () => {
    await open();
    const before = await sheetNames();
    // The worker never answers, as one that has long to compute.
    await demo.page.context().route(/taskpane\.computing\.js/, () => undefined);
    await press(demo.pane, "Preview");
    await demo.page.waitForEvent("worker");
    await demo.pane
      .getByText(/Reading rows: 50,000 of 50,000|Classifying/)
      .first()
      .waitFor();
    expect(workers().filter((url) => url.includes("taskpane.thread"))).toHaveLength(1);
    await press(demo.pane, "Back");
    await pageUp(demo.pane, "Clientele");
    expect(workers().filter((url) => url.includes("taskpane.thread"))).toEqual([]);
    expect(await sheetNames()).toEqual(before);
    await demo.page.context().unroute(/taskpane\.computing\.js/);
    await press(demo.pane, "Preview");
    await demo.pane.locator("table.picture").waitFor();
    expect(await picture()).toContain("Champions");
  });

  test("are classified in the pane itself where the worker's script cannot be loaded", async () => {
    await open();
    await press(demo.pane, "Preview");
    await demo.pane.locator("table.picture").waitFor();
    const inWorker = await picture();
    await demo.close();
    demo = await openDemo({ file, language: "en" });
    await demo.page.context().route(/taskpane\.thread\.js/, (route) => route.abort());
    await pageUp(demo.pane, "Clientele");
    await demo.pane.getByText("Who matters, who is slipping away?", { exact: true }).click();
    const told = await watchBar();
    await press(demo.pane, "Preview");
    await demo.pane.locator("table.picture").waitFor();
    expect(await picture()).toBe(inWorker);
    expect((await told()).join("\n")).toMatch(/Computing in the pane itself/);
    expect(workers().filter((url) => url.includes("taskpane.thread"))).toEqual([]);
  });
});
