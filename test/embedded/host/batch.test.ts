import { codeOf, freshExcel, onSheet } from "./support/excel";

describe("batches (learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model)", () => {
  test("a batch stops at the first error, and what was done before it stays", async () => {
    const { Excel, workbook } = await freshExcel();
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("Missing").getRange("A1").values = [[2]];
      sheet.getRange("A2").values = [[3]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ItemNotFound");
    const { cells } = workbook.sheets[0] as (typeof workbook.sheets)[number];
    expect([cells.get(0, 0)?.value, cells.get(1, 0)]).toEqual([1, undefined]);
  });

  test("reading a property that was not loaded is the client's PropertyNotLoaded", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          const range = sheet.getRange("A1");
          await context.sync();
          return range.values;
        }),
      ),
    ).toBe("PropertyNotLoaded");
  });

  test("an …OrNullObject that does not exist has isNullObject, and so have its children", () =>
    onSheet(async (_, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
      const child = missing.getRange("A1");
      missing.load("name");
      child.load("address");
      await context.sync();
      expect([missing.isNullObject, child.isNullObject]).toEqual([true, true]);
    }));

  test("load() without names and nested load in a collection", () =>
    onSheet(async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "Orders";
      const sheets = context.workbook.worksheets.load({ $all: true, tables: { name: true } });
      await context.sync();
      expect(sheets.items.map((item) => [item.name, item.visibility, item.tables.items.map(({ name }) => name)])).toEqual([
        ["Sheet1", "Visible", ["Orders"]],
      ]);
    }));

  test("a tracked object lives on after the run, one that was let go does not", async () => {
    const { Excel } = await freshExcel();
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2");
      context.trackedObjects.add(range);
      range.load("address");
      await context.sync();
      return range;
    });
    await Excel.run(kept, async (context) => {
      kept.values = [["kept"]];
      kept.load("values");
      await context.sync();
      expect(kept.values).toEqual([["kept"]]);
      kept.untrack();
      await context.sync();
    });
    kept.load("address");
    expect(await codeOf(kept.context.sync())).toMatch(/InvalidObjectPath|InvalidReference/);
  });

  test("set() with nested properties", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.set({ values: [["x"]], format: { font: { bold: true, color: "#00FF00" }, fill: { color: "#0000FF" } } });
      range.load("values,format/font/color,format/fill/color");
      await context.sync();
      expect([range.values[0]?.[0], range.format.font.color, range.format.fill.color]).toEqual(["x", "#00FF00", "#0000FF"]);
    }));
});
