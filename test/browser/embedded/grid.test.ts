import type { Demo } from "../support/launch";
import { openOnlineRetail } from "../support/onlineRetail";

/** Places on the grid at 1366 × 768 with the pane open: the first free column right of the sample's three, and the tab bar. */
const freeCell = { x: 490, y: 164 };

async function type(demo: Demo, ...lines: string[]): Promise<void> {
  await demo.page.mouse.click(freeCell.x, freeCell.y);
  for (const line of lines) {
    await demo.page.keyboard.type(line);
    await demo.page.keyboard.press("Enter");
  }
  await demo.page.evaluate(() => window.embeddedWorkbook?.settle());
}

const enter = (demo: Demo, address: string, text: string): Promise<boolean | undefined> =>
  demo.page.evaluate(([cell, value]) => window.embeddedWorkbook?.typeFormula("Customers", cell, value), [address, text] as const);

async function settled(demo: Demo): Promise<void> {
  await demo.page.evaluate(() => window.embeddedWorkbook?.settle());
}

const textOf = (demo: Demo, address: string): Promise<string | undefined> =>
  demo.page.evaluate((cell) => window.embeddedWorkbook?.cellText("Customers", cell), address);

const cellOf = (demo: Demo, row: number, column: number) =>
  demo.page.evaluate(([r, c]) => window.embeddedWorkbook?.model.sheet("Customers")?.cells.get(r, c), [row, column] as const);

describe("the grid of the embedded workbook", () => {
  let demo: Demo;
  openOnlineRetail((opened) => (demo = opened));

  test("takes what is typed, as Excel understands it: numbers, formulas, per cent, dates", async () => {
    await type(demo, "41", "=D2+1", "12%", "2026-11-21");
    expect(await cellOf(demo, 1, 3)).toMatchObject({ value: 41 });
    expect(await cellOf(demo, 2, 3)).toMatchObject({ value: 42, formula: "=D2+1" });
    expect(await cellOf(demo, 3, 3)).toMatchObject({ value: 0.12 });
    expect(await cellOf(demo, 4, 3)).toMatchObject({ value: 46347 });
    const formats = await demo.page.evaluate(() => {
      const model = window.embeddedWorkbook?.model;
      return [3, 4].map((row) => model?.styles[model.sheet("Customers")?.cells.get(row, 3)?.style ?? 0]?.numberFormat);
    });
    expect(formats[0]).toContain("%");
    expect(formats[1]).toMatch(/y.*m.*d/i);
  });

  test("takes back what was typed with Ctrl+Z", async () => {
    await type(demo, "41");
    await demo.page.keyboard.press("Control+Z");
    await settled(demo);
    expect((await cellOf(demo, 1, 3))?.value ?? null).toBeNull();
  });

  test("shows what the add-in writes, and the add-in reads what was typed", async () => {
    await type(demo, "7");
    await demo.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Customers");
        sheet.getRange("F2:F3").values = [["written"], ["=D2*6"]];
        sheet.getRange("F2").format.fill.color = "#FFE08A";
        await context.sync();
      }),
    );
    await settled(demo);
    const read = await demo.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Customers").getRange("D2:F3").load("values");
        await context.sync();
        return range.values as unknown;
      }),
    );
    expect(read).toEqual([
      [7, "", "written"],
      ["", "", 42],
    ]);
    expect(await textOf(demo, "F3")).toBe("42");
    expect(await demo.page.evaluate(() => window.embeddedWorkbook?.cellFill("Customers", "F2"))).toBe("#FFE08A");
  });

  test("computes structured references to tables", async () => {
    await enter(demo, "E2", "=COUNTA(Customers[Country])");
    await settled(demo);
    expect(await textOf(demo, "E2")).toBe("398");
  });

  test("spills the add-in's functions, says #SPILL! when cells are in the way, and spills again when they are cleared", async () => {
    await enter(demo, "F2", "=ABCCLASS(Orders[Amount])");
    await settled(demo);
    expect(["A", "B", "C"]).toContain(await textOf(demo, "F3"));
    expect(await cellOf(demo, 2, 5)).toMatchObject({ spilledFrom: [1, 5] });
    await enter(demo, "F4", "in the way");
    await settled(demo);
    expect(await textOf(demo, "F2")).toBe("#SPILL!");
    expect(await demo.page.evaluate(() => window.embeddedWorkbook?.cellNote("Customers", "F2"))).toMatch(/more room/);
    expect(await cellOf(demo, 3, 5)).toMatchObject({ value: "in the way" });
    await enter(demo, "F4", "");
    await settled(demo);
    expect(["A", "B", "C"]).toContain(await textOf(demo, "F4"));
  });

  test("computes the add-in's functions again when an input changes, and shows their messages", async () => {
    await enter(demo, "E2", "10");
    await enter(demo, "E3", "20");
    await enter(demo, "F2", "=ABCCLASS(E2:E3)");
    await settled(demo);
    const before = [await textOf(demo, "F2"), await textOf(demo, "F3")];
    await enter(demo, "E2", "1000");
    await settled(demo);
    expect([await textOf(demo, "F2"), await textOf(demo, "F3")]).not.toEqual(before);
    await enter(demo, "G2", '=GRADE("certainly","explicit",TODAY())');
    await settled(demo);
    expect(await textOf(demo, "G2")).toMatch(/^#/);
    expect(await demo.page.evaluate(() => window.embeddedWorkbook?.cellNote("Customers", "G2"))).toMatch(/\S/);
  });

  test("adds sheets that the add-in sees, and follows the sheet that the add-in activates", async () => {
    const added = await demo.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Fresh");
        sheet.activate();
        sheet.getRange("B3").select();
        await context.sync();
        return true;
      }),
    );
    expect(added).toBe(true);
    const shown = await demo.page.evaluate(() => {
      const model = window.embeddedWorkbook?.model;
      return [model?.sheet(model.activeSheet)?.name, model?.selection];
    });
    expect(shown).toEqual(["Fresh", { row: 2, column: 1, rows: 1, columns: 1 }]);
    await demo.page.mouse.click(150, 150);
    await demo.page.keyboard.type("typed on the new sheet");
    await demo.page.keyboard.press("Enter");
    const used = await demo.page.evaluate(() => window.embeddedWorkbook?.model.sheet("Fresh")?.cells.count);
    expect(used).toBe(1);
  });
});
