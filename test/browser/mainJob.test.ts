import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { palette } from "../../src/core/palette";
import { methods, type MethodId } from "../../src/methods/methods";
import { wordsOf } from "../../src/words/wordsOf";
import { openDemo, paneOf, type Demo } from "./support/launch";
import { pageUp, press, previewMethod } from "./taskpane/support/paneUser";

let demo: Demo;

afterEach(async () => {
  expect(demo.problems).toEqual([]);
  expect(demo.foreign).toEqual([]);
  await demo.close();
});

const textOf = (sheet: string, address: string) =>
  demo.page.evaluate(([name, cell]) => window.embeddedWorkbook!.cellText(name, cell), [sheet, address] as const);

const fillOf = (sheet: string, address: string) =>
  demo.page.evaluate(([name, cell]) => window.embeddedWorkbook!.cellFill(name, cell), [sheet, address] as const);

const enter = (sheet: string, address: string, text: string) =>
  demo.page.evaluate(([name, cell, value]) => window.embeddedWorkbook!.typeFormula(name, cell, value), [sheet, address, text] as const);

const settled = () => demo.page.evaluate(() => window.embeddedWorkbook!.settle());

/** Sheets, and the headers of the tables on the first one. */
const shape = () =>
  demo.page.evaluate(() => {
    const { sheets } = window.embeddedWorkbook!.model;
    return { sheets: sheets.map(({ name }) => name), headers: sheets[0]?.tables.map(({ columns }) => columns.map(({ name }) => name)) };
  });

async function classify(method: MethodId): Promise<void> {
  await pageUp(demo.pane, "Clientele");
  await previewMethod(demo.pane, wordsOf(method).question.en);
  await press(demo.pane, "Write to workbook");
  await pageUp(demo.pane, "Done");
  await settled();
}

/** The colour that a class label is filled with, by the method's declaration. */
function fillFor(method: MethodId, label: string): string | null {
  const declared: Readonly<Record<string, { role: keyof typeof palette }>> = methods[method].classes;
  const id = Object.keys(declared).find((each) => wordsOf(method).classes[each]?.label.en === label);
  return id === undefined ? null : palette[declared[id]!.role].fill;
}

/** Every label of the first rows stands on its own colour. */
async function expectColours(method: MethodId, { sheet, column }: { readonly sheet: string; readonly column: string }): Promise<void> {
  for (let row = 2; row <= 12; row += 1) {
    const label = await textOf(sheet, `${column}${row}`);
    expect([row, label, await fillOf(sheet, `${column}${row}`)]).toEqual([row, label, fillFor(method, label)]);
  }
}

describe("a team classifies the online shop's customers by RFM", () => {
  beforeEach(async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await classify("rfm");
  });

  test("classes stand in new columns, coloured by class, and charts on the summary", async () => {
    expect((await shape()).headers).toEqual([["Customer", "Country", "Account manager", "Segment", "R", "F", "M", "RFM", "RFM score"]]);
    await expectColours("rfm", { sheet: "Customers", column: "D" });
    await press(demo.pane, "RFM summary");
    await demo.page
      .getByText(/^Most customers:/)
      .first()
      .waitFor();
    expect(await textOf("RFM summary", "A1")).toBe("RFM summary");
  });

  test("colours stay with their customers when the table is sorted", async () => {
    const before = await textOf("Customers", "D2");
    await demo.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Customers").sort.apply([{ key: 8, ascending: false }]);
        await context.sync();
      }),
    );
    await settled();
    expect(await textOf("Customers", "D2")).toBe("Champions");
    expect(before).not.toBe("Champions");
    await expectColours("rfm", { sheet: "Customers", column: "D" });
  });

  test("classifying again from the ribbon replaces what was written, and doubles nothing", async () => {
    const before = await shape();
    await demo.page.locator('[data-action="Clientele.Again"]').click();
    await pageUp(demo.pane, "Done");
    await settled();
    expect(await shape()).toEqual(before);
  });

  test("undo leaves the customers' table and the sheets as they were", async () => {
    await press(demo.pane, "Take back this run");
    await pageUp(demo.pane, "Taken back");
    await settled();
    expect(await shape()).toEqual({ sheets: ["Customers", "Orders", "About"], headers: [["Customer", "Country", "Account manager"]] });
    expect(await textOf("Customers", "D2")).toBe("");
  });

  test("the saved file opens with its classes, colours and charts", async () => {
    const [download] = await Promise.all([demo.page.waitForEvent("download"), demo.page.locator('[data-action="save"]').click()]);
    expect(download.suggestedFilename()).toBe("online-retail.xlsx");
    const [chooser] = await Promise.all([demo.page.waitForEvent("filechooser"), demo.page.locator('[data-action="open"]').click()]);
    const path = join(mkdtempSync(join(tmpdir(), "clientele-")), "saved.xlsx");
    await download.saveAs(path);
    await chooser.setFiles(path);
    await demo.page.getByText("saved.xlsx").first().waitFor();
    await demo.page.evaluate(() => window.embeddedWorkbook!.ready);
    await paneOf(demo.page);
    await settled();
    expect((await shape()).sheets).toContain("RFM summary");
    await expectColours("rfm", { sheet: "Customers", column: "D" });
    const charts = await demo.page.evaluate(() => window.embeddedWorkbook!.model.sheet("RFM summary")?.charts.length);
    expect(charts).toBe(2);
  });
});

test("the manager sees who brings the money, with a Pareto chart", async () => {
  demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
  await classify("abc");
  await expectColours("abc", { sheet: "Customers", column: "D" });
  const charts = await demo.page.evaluate(() =>
    window.embeddedWorkbook!.model.sheet("ABC summary")?.charts.map(({ series }) => series.map(({ type }) => type)),
  );
  expect(charts).toContainEqual(["column", "line"]);
});

test("a sales team sees whom to call next", async () => {
  demo = await openDemo({ sample: "prospects-zh.xlsx", language: "en" });
  await classify("grade");
  const { headers } = await shape();
  const column = String.fromCharCode(65 + (headers?.[0]?.indexOf("Grade") ?? 8));
  await expectColours("grade", { sheet: "潛在客戶", column });
});

describe("formulas typed into cells", () => {
  test("=RFM spills the table that the pane writes, number for number", async () => {
    demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
    await classify("rfm");
    await enter("About", "H1", "=RFM(Orders[Customer],Orders[Date],Orders[Amount],DATE(2011,12,31))");
    await settled();
    expect(await textOf("About", "H1")).toBe("Customer");
    const mine = await demo.page.evaluate(() => {
      const { model } = window.embeddedWorkbook!;
      const read = (sheet: string, row: number, column: number) => model.sheet(sheet)?.cells.get(row, column)?.value ?? null;
      // Two spellings of one code, full-width and plain, are one customer.
      const keyAt = (sheet: string, row: number, column: number) => {
        const value = read(sheet, row, column);
        return typeof value === "object" ? "" : String(value).normalize("NFKC");
      };
      const byFunction = new Map<string, unknown[]>();
      for (let row = 1; row < 399; row += 1)
        byFunction.set(
          keyAt("About", row, 7),
          [11, 13, 14].map((column) => read("About", row, column)),
        );
      const differing: unknown[] = [];
      for (let row = 1; row < 399; row += 1) {
        const pane = [4, 6, 7].map((column) => read("Customers", row, column));
        const typed = byFunction.get(keyAt("Customers", row, 0));
        if (JSON.stringify(typed) !== JSON.stringify(pane)) differing.push([keyAt("Customers", row, 0), pane, typed]);
      }
      return { customers: byFunction.size, differing: differing.slice(0, 3) };
    });
    expect(mine).toEqual({ customers: 398, differing: [] });
  });

  test("=GRADE spills, and #SPILL! is said when a cell is in the way", async () => {
    demo = await openDemo({ sample: "prospects-zh.xlsx", language: "en" });
    await settled();
    await enter("潛在客戶", "K2", "=GRADE(C2:C20,D2:D20,DATE(2026,11,21))");
    await settled();
    expect(await textOf("潛在客戶", "K2")).toMatch(/^[A-E]$/);
    expect(await textOf("潛在客戶", "K20")).toMatch(/^[A-E]$/);
    await enter("潛在客戶", "K5", "mine");
    await settled();
    expect(await textOf("潛在客戶", "K2")).toBe("#SPILL!");
    expect(await textOf("潛在客戶", "K5")).toBe("mine");
  });
});

test("a file of another kind is refused in one sentence, and the workbook stays", async () => {
  demo = await openDemo({ sample: "online-retail.xlsx", language: "en" });
  const path = join(mkdtempSync(join(tmpdir(), "clientele-")), "notes.xlsx");
  writeFileSync(path, "hello");
  const [chooser] = await Promise.all([demo.page.waitForEvent("filechooser"), demo.page.locator('[data-action="open"]').click()]);
  await chooser.setFiles(path);
  await demo.page
    .getByText(/notes\.xlsx/)
    .first()
    .waitFor();
  expect(await textOf("Customers", "A1")).toBe("Customer");
});
