import { mkdtempSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { openDemo, paneOf } from "../support/launch";
import type { Demo } from "../support/launch";
import { pageUp, previewReady } from "../taskpane/support/paneUser";

/** More controls than any page of the pane has. */
const FAR = 40;

let demo: Demo;

afterEach(() => demo.close());

const press = async (...names: string[]): Promise<void> => {
  for (const name of names) await demo.page.keyboard.press(name);
};

const sheets = () => demo.page.evaluate(() => window.embeddedWorkbook!.model.sheets.map(({ name }) => name));

const zone = () =>
  demo.page.evaluate(() =>
    [".page-bar", ".page-grid", ".page-pane"].find((box) => document.querySelector(box)?.contains(document.activeElement)),
  );

/** The words of what has the keyboard: in the pane where the pane has it, else in the page. */
async function held(): Promise<string> {
  const read = (): string => {
    const at = document.activeElement;
    if (at instanceof HTMLInputElement) return at.type === "radio" ? `radio ${at.value}` : at.type;
    return at?.textContent.trim() ?? "";
  };
  return (await zone()) === ".page-pane" ? demo.pane.evaluate(read) : demo.page.evaluate(read);
}

/** Walks by Tab until the control of these words has the keyboard; answers what was passed on the way. */
async function tabTo(words: string | RegExp, key = "Tab"): Promise<string[]> {
  const passed: string[] = [];
  while (passed.length < FAR) {
    await press(key);
    const at = await held();
    if (typeof words === "string" ? at === words : words.test(at)) return passed;
    passed.push(at);
  }
  throw new Error(`Tab never reached ${String(words)}; it passed ${passed.join(" | ")}`);
}

/** The pane tells its host of the keyboard by messages, so what leaves the pane arrives a moment later. */
async function arrives(box: string): Promise<void> {
  await demo.page.waitForFunction((selector) => document.querySelector(selector)?.contains(document.activeElement), box);
}

/** F6 until the pane has the keyboard. */
async function toPane(): Promise<void> {
  for (let step = 0; step < 4 && (await zone()) !== ".page-pane"; step += 1) await press("F6");
  expect(await zone()).toBe(".page-pane");
}

async function openByKeys(path: string): Promise<Frame> {
  await press("Shift+F6");
  expect(await zone()).toBe(".page-bar");
  if ((await held()) !== "Open") await tabTo("Open");
  const chosen = demo.page.waitForEvent("filechooser");
  // A browser that is not yet told that its file choosers are ours would open one of its own.
  await demo.page.waitForTimeout(300);
  await press("Enter");
  const chooser = await chosen;
  await chooser.setFiles(path);
  await demo.page.locator(".page-name", { hasText: "customers.xlsx" }).waitFor();
  await demo.page.frameLocator("iframe").getByText("customers.xlsx").waitFor();
  return paneOf(demo.page);
}

describe("with key presses alone", () => {
  test("a file is opened, a method picked, previewed, written, taken back, and the file saved", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "keys-")), "customers.xlsx");
    await copyFile("samples/online-retail.xlsx", path);
    demo = await openDemo({ sample: "prospects-zh.xlsx", language: "en" });
    await pageUp(demo.pane, "Clientele");
    expect(await zone()).toBe(".page-grid");
    demo = { ...demo, pane: await openByKeys(path) };
    await pageUp(demo.pane, "Clientele");
    const before = await sheets();

    await toPane();
    if (!(await held()).startsWith("radio")) await tabTo(/^radio/);
    await press("ArrowDown");
    expect(await held()).toBe("radio abc");
    await tabTo("Preview");
    await press("Enter");
    await previewReady(demo.pane);
    expect(await held()).toBe("ABC");
    await tabTo("Write to workbook");
    await press("Enter");
    await pageUp(demo.pane, "Done");
    expect((await sheets()).length).toBeGreaterThan(before.length);

    await tabTo("Take back this run");
    await press("Enter");
    await pageUp(demo.pane, "Taken back");
    expect(await sheets()).toEqual(before);

    const [download] = await Promise.all([demo.page.waitForEvent("download"), press("Control+S")]);
    expect(download.suggestedFilename()).toBe("customers.xlsx");
  });

  test("Tab goes from the title of a page of the pane to its first control, and Shift+Tab from the first control leaves the pane", async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await pageUp(demo.pane, "Clientele");
    await toPane();
    await tabTo("Preview");
    await press("Enter");
    await previewReady(demo.pane);
    expect(await held()).toBe("RFM");
    await press("Tab");
    expect(await held()).toBe("?");
    await press("Shift+Tab");
    await arrives(".page-grid");
  });

  test("Tab from the last control goes on to the bar, and Escape back to the cells, as in Excel on the web", async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await pageUp(demo.pane, "Clientele");
    await toPane();
    await tabTo("Preview");
    await press("Tab");
    await arrives(".page-bar");
    await toPane();
    await press("Escape");
    await arrives(".page-grid");
    await press("ArrowRight");
    expect(await demo.page.evaluate(() => window.embeddedWorkbook!.model.selection)).toMatchObject({ row: 0, column: 1 });
  });

  test("a cell is typed into, and the entry taken back", async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await pageUp(demo.pane, "Clientele");
    const cell = () => demo.page.evaluate(() => window.embeddedWorkbook!.model.sheet("Customers")?.cells.get(2, 2)?.value);
    const was = await cell();
    await press("ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight");
    await demo.page.keyboard.type("Bo");
    await press("Enter");
    expect(await cell()).toBe("Bo");
    await press("Control+Z");
    expect(await cell()).toEqual(was);
  });
});
