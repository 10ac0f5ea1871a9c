import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { openDemo } from "../support/launch";
import type { Demo } from "../support/launch";

/** As much of an .xls as tells what it is. */
const xls = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from("W\0o\0r\0k\0b\0o\0o\0k\0", "latin1")]);

const message = (demo: Demo): Promise<string> => demo.page.locator(".page-message").innerText();

async function drop(demo: Demo, name: string, content: Buffer): Promise<void> {
  await demo.page.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer: content });
}

describe("the page around the grid", () => {
  let demo: Demo;

  afterEach(async () => {
    await demo.close();
  });

  test("gives the pane exactly 350 pixels, and the space back when it is hidden", async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    expect(await demo.page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().width)).toBe(350);
    const narrow = await demo.page.locator(".page-grid").evaluate((grid) => grid.clientWidth);
    await demo.page.click("[data-action=pane]");
    const wide = await demo.page.locator(".page-grid").evaluate((grid) => grid.clientWidth);
    expect(wide - narrow).toBeGreaterThanOrEqual(350);
  });

  test("shows the ribbon buttons of the manifest in the page's language", async () => {
    demo = await openDemo({ sample: "prospects-zh.xlsx", language: "zh-TW" });
    expect(await demo.page.locator(".page-ribbon button").allInnerTexts()).toEqual(["客戶分類", "重新分類"]);
    expect(await demo.pane.evaluate(() => Office.context.displayLanguage)).toBe("zh-TW");
  });

  test("keeps unsaved work across a reload, and forgets it once it is saved", async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await demo.page.evaluate(() => window.embeddedWorkbook?.typeFormula("Customers", "E2", "kept"));
    await demo.page.locator(".page-unsaved").waitFor({ state: "visible" });
    await demo.page.waitForTimeout(3000);
    await demo.page.reload();
    await demo.page.locator(".page-message").getByText("unsaved work was kept").waitFor();
    expect(await demo.page.evaluate(() => window.embeddedWorkbook?.cellText("Customers", "E2"))).toBe("kept");
    const [download] = await Promise.all([demo.page.waitForEvent("download"), demo.page.click("[data-action=save]")]);
    const folder = await mkdtemp(join(tmpdir(), "page-"));
    await download.saveAs(join(folder, "saved.xlsx"));
    const bytes = new Uint8Array(await readFile(join(folder, "saved.xlsx")));
    await rm(folder, { recursive: true });
    expect(download.suggestedFilename()).toBe("online-retail.xlsx");
    expect(openWorkbook(bytes, "online-retail.xlsx").sheet("Customers")?.cells.get(1, 4)?.value).toBe("kept");
    await demo.page.reload();
    await demo.page.waitForFunction(() => window.embeddedWorkbook !== undefined);
    await demo.page.evaluate(() => window.embeddedWorkbook?.ready);
    expect(await demo.page.evaluate(() => window.embeddedWorkbook?.cellText("Customers", "E2"))).toBe("");
  });

  test("asks before it replaces unsaved work", async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await demo.page.evaluate(() => window.embeddedWorkbook?.typeFormula("Customers", "E2", "mine"));
    await demo.page.locator(".page-unsaved").waitFor({ state: "visible" });
    await demo.page.click("[data-action=new]");
    expect(await message(demo)).toContain("not saved");
    await demo.page.getByRole("button", { name: "Keep working here" }).click();
    expect(await demo.page.evaluate(() => window.embeddedWorkbook?.cellText("Customers", "E2"))).toBe("mine");
    await demo.page.click("[data-action=new]");
    await demo.page.getByRole("button", { name: "Open without saving" }).click();
    expect(await demo.page.locator(".page-name").innerText()).toBe("Book1.xlsx");
  });

  test.each([
    {
      name: "notes.docx",
      content: Buffer.from("no workbook at all"),
      language: "en",
      sentence: "notes.docx is not an Excel workbook or a CSV file.",
    },
    {
      name: "old.xls",
      content: xls,
      language: "zh-TW",
      sentence: "old.xls 是 Excel 97–2003 的格式。請先在 Excel 另存為 .xlsx，再到這裡開啟。",
    },
    {
      name: "broken.xlsx",
      content: Buffer.from("PK\u0003\u0004 and nothing more"),
      language: "zh-CN",
      sentence: "broken.xlsx 已损坏，部分内容无法读取。",
    },
    {
      name: "bomb.xlsx",
      content: Buffer.from(zipSync({ "[Content_Types].xml": new Uint8Array(40_000_000) }, { level: 9 })),
      language: "zh-CN",
      sentence: "bomb.xlsx 太大，超出此浏览器的内存。",
    },
    { name: "empty.csv", content: Buffer.alloc(0), language: "en", sentence: "empty.csv is empty." },
  ] as const)("says in one sentence why $name cannot be opened", async ({ name, content, language, sentence }) => {
    demo = await openDemo({ sample: "online-retail.xlsx", language });
    await drop(demo, name, content);
    await demo.page.locator(".page-error").waitFor();
    expect((await message(demo)).replace(/\s*×\s*$/, "")).toBe(sentence);
    expect(await demo.page.evaluate(() => window.embeddedWorkbook?.model.name)).toBe("online-retail.xlsx");
  });

  test.each([
    ["en", "photo.png is not an Excel workbook or a CSV file."],
    ["zh-TW", "photo.png 不是 Excel 活頁簿或 CSV 檔。"],
    ["zh-CN", "photo.png 不是 Excel 工作簿或 CSV 文件。"],
  ] as const)("a wrong file that is dropped gets its sentence, and the workbook stays (%s)", async (language, sentence) => {
    demo = await openDemo({ sample: "online-retail.xlsx", language });
    const hint = await demo.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])], "photo.png"));
      const fire = (type: string) =>
        document.querySelector("canvas")?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      fire("dragover");
      const isShown = document.querySelector<HTMLElement>(".page-drop")?.hidden === false;
      fire("drop");
      return isShown;
    });
    expect(hint).toBe(true);
    await demo.page.locator(".page-error").waitFor();
    expect(await demo.page.locator(".page-error span").innerText()).toBe(sentence);
    expect(await demo.page.evaluate(() => window.embeddedWorkbook?.model.name)).toBe("online-retail.xlsx");
  });

  test("opens a csv as a workbook of one sheet, and saves it as .xlsx", async () => {
    const folder = await mkdtemp(join(tmpdir(), "page-"));
    const file = join(folder, "list.csv");
    await writeFile(file, "Name,Amount\nAda,12\n");
    demo = await openDemo({ file, language: "en" });
    expect(await demo.page.evaluate(() => window.embeddedWorkbook?.cellText("list", "B2"))).toBe("12");
    const [download] = await Promise.all([demo.page.waitForEvent("download"), demo.page.click("[data-action=save]")]);
    expect(download.suggestedFilename()).toBe("list.xlsx");
    await rm(folder, { recursive: true });
  });
});
