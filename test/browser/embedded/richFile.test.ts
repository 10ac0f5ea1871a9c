import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { wordsOf } from "../../../src/words/wordsOf";
import { openDemo } from "../support/launch";
import { pageUp, press, previewMethod } from "../taskpane/support/paneUser";

const root = join(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "clientele-rich-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface PartRow {
  name: string;
  state: "identical" | "changed" | "added" | "left out" | "lost";
}

const SUMS = "xl/worksheets/sheet2.xml";

/** A sheet's part but for its cells with formulas. */
function withoutFormulas(file: string, part: string): string {
  const text = new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(file)))[part]);
  return text.replace(/<c [^>]*[^/]>(?:(?!<\/c>).)*<\/c>/gs, (cell) => (/<f[ >]/.test(cell) ? "" : cell));
}

/** Opens a file in the page, classifies its customers by ABC in the pane, saves by the button, and compares the parts with the original. */
async function classifiedInPage(name: string): Promise<{ rows: PartRow[]; file: string; out: string }> {
  const file = join(root, "test/fixtures/files", name);
  const demo = await openDemo({ file, language: "en" });
  try {
    await pageUp(demo.pane, "Clientele");
    await previewMethod(demo.pane, wordsOf("abc").question.en);
    await press(demo.pane, "Write to workbook");
    await pageUp(demo.pane, "Done");
    await demo.page.evaluate(() => window.embeddedWorkbook!.settle());
    const [download] = await Promise.all([demo.page.waitForEvent("download"), demo.page.locator('[data-action="save"]').click()]);
    expect(download.suggestedFilename()).toBe(name);
    const out = join(folder, name);
    await download.saveAs(out);
    expect(demo.problems).toEqual([]);
    execFileSync(process.execPath, [join(root, "scripts/checkPackage.mjs"), out]);
    const table = execFileSync(process.execPath, [join(root, "scripts/compareParts.mjs"), file, out, "--json"], { encoding: "utf8" });
    return { rows: JSON.parse(table) as PartRow[], file, out };
  } finally {
    await demo.close();
  }
}

describe("a workbook of another program, classified in the page and saved by its button", () => {
  test.each(["rich.xlsm", "openpyxl.xlsx", "libreoffice.xlsx", "excelize.xlsx"])(
    "%s: only what the run had to change is changed, and nothing is lost",
    async (name) => {
      const { rows, file, out } = await classifiedInPage(name);
      const inState = (state: PartRow["state"]): string[] => rows.filter((row) => row.state === state).map((row) => row.name);
      const lists = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];
      // The second sheet sums up the first: its formulas have their values now, which nobody had computed.
      const own = name === "excelize.xlsx" ? [] : ["xl/tables/table1.xml", "xl/worksheets/sheet1.xml", SUMS];
      expect(inState("changed").sort()).toEqual([...lists, ...own].sort());
      expect(inState("lost")).toEqual([]);
      for (const part of own.filter((one) => one === SUMS)) expect(withoutFormulas(out, part)).toBe(withoutFormulas(file, part));
      expect(inState("identical").length).toBeGreaterThan(5);
      expect(inState("added").some((part) => part.startsWith("xl/worksheets/"))).toBe(true);
    },
  );
});
