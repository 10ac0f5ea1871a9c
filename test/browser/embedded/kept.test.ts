import { strFromU8, unzipSync } from "fflate";
import { openDemo } from "../support/launch";
import type { Demo } from "../support/launch";
import { patchedSample } from "../support/patchedSample";

const CUSTOMERS = "xl/worksheets/sheet2.xml";

let demo: Demo;

afterEach(async () => {
  expect(demo.problems).toEqual([]);
  await demo.close();
});

const settled = () => demo.page.evaluate(() => window.embeddedWorkbook!.settle());

const textOf = (sheet: string, address: string) =>
  demo.page.evaluate(([name, cell]) => window.embeddedWorkbook!.cellText(name, cell), [sheet, address] as const);

const noteOf = (address: string) => demo.page.evaluate((cell) => window.embeddedWorkbook!.cellNote("Customers", cell), address);

const enter = (sheet: string, address: string, text: string) =>
  demo.page.evaluate(([name, cell, value]) => window.embeddedWorkbook!.typeFormula(name, cell, value), [sheet, address, text] as const);

async function savedPart(part: string): Promise<string> {
  const bytes = await demo.page.evaluate(async () => [...(await window.embeddedWorkbook!.save())]);
  return strFromU8(unzipSync(Uint8Array.from(bytes))[part]!);
}

async function select(sheet: string, address: string): Promise<void> {
  await demo.pane.evaluate(
    ([name, cell]) =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem(name);
        found.activate();
        found.getRange(cell).select();
        await context.sync();
      }),
    [sheet, address] as const,
  );
  await demo.page.waitForTimeout(300);
}

test("conditional formats of a kind that is not shown are counted in a message and saved as they were", async () => {
  const rule = '<cfRule type="someNewerKind" priority="1" newer="1"/>';
  const file = patchedSample("newer-rules.xlsx", {
    [CUSTOMERS]: (xml) => xml.replace("</sheetData>", `</sheetData><conditionalFormatting sqref="A2:A9">${rule}</conditionalFormatting>`),
  });
  demo = await openDemo({ file, language: "en" });
  expect(await demo.page.locator(".page-message span").innerText()).toBe(
    "1 conditional formats of a kind that is not shown here are kept in the file.",
  );
  await enter("Customers", "E2", "changed");
  expect(await savedPart(CUSTOMERS)).toContain(rule);
});

test("the last value of a formula that is not calculated here stays and is marked, when the file opens and after a recalculation", async () => {
  const cells = '<c r="E2"><f>CUBEVALUE("Sales","[Measures].[Profit]")</f><v>42</v></c><c r="F2"><f>E2*2</f><v>84</v></c>';
  const file = patchedSample("cube.xlsx", { [CUSTOMERS]: (xml) => xml.replace(/(<row r="2".*?)<\/row>/, `$1${cells}</row>`) });
  demo = await openDemo({ file, language: "en" });
  await settled();
  expect([await textOf("Customers", "E2"), await textOf("Customers", "F2")]).toEqual(["42", "84"]);
  expect(await noteOf("E2")).toBe("This formula is not calculated here; its last value is shown.");
  await demo.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.application.calculate(Excel.CalculationType.full);
      await context.sync();
    }),
  );
  await settled();
  expect([await textOf("Customers", "E2"), await textOf("Customers", "F2")]).toEqual(["42", "84"]);
  expect(await noteOf("E2")).toBe("This formula is not calculated here; its last value is shown.");
  expect(await savedPart(CUSTOMERS)).toMatch(/<f>CUBEVALUE\([^<]*\)<\/f><v>42<\/v>/);
});

describe("a workbook of the 1904 date system", () => {
  beforeEach(async () => {
    const file = patchedSample("mac.xlsx", { "xl/workbook.xml": (xml) => xml.replace("<workbookPr ", '<workbookPr date1904="1" ') });
    demo = await openDemo({ file, language: "en" });
  });

  test("shows its numbers as days from 1904", async () => {
    expect(await textOf("Orders", "B2137")).toBe("2015-12-10 12:49");
  });

  test("takes a typed date as a day from 1904, and a number as it is", async () => {
    await select("Customers", "E2");
    for (const line of ["1904-01-02", "2026-11-21", "41"]) {
      await demo.page.keyboard.type(line);
      await demo.page.keyboard.press("Enter");
      await demo.page.waitForTimeout(150);
    }
    await settled();
    const values = await demo.page.evaluate(() =>
      [1, 2, 3].map((row) => window.embeddedWorkbook!.model.sheet("Customers")?.cells.get(row, 4)?.value),
    );
    expect(values).toEqual([1, 46347 - 1462, 41]);
    expect(await textOf("Customers", "E3")).toMatch(/2026/);
  });

  test("an edit of a date that changes nothing leaves it as it is", async () => {
    await select("Orders", "B3");
    const read = () => demo.page.evaluate(() => window.embeddedWorkbook!.model.sheet("Orders")?.cells.get(2, 1)?.value);
    const before = Number(await read());
    await demo.page.keyboard.press("F2");
    await demo.page.keyboard.press("Enter");
    await demo.page.waitForTimeout(300);
    // The editor shows minutes, so that seconds are lost as in the grid's own dates.
    expect(Math.abs(Number(await read()) - before)).toBeLessThan(1 / 1440);
  });
});
