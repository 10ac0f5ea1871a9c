import { codeOf, onSheet } from "./support/excel";

async function orders(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Excel.Table> {
  sheet.getRange("A1:C4").values = [
    ["Customer", "Date", "Amount"],
    ["Ann", 1, 10],
    ["Bob", 2, 20],
    ["Cid", 3, 30],
  ];
  const table = sheet.tables.add("A1:C4", true);
  table.name = "Orders";
  await context.sync();
  return table;
}

describe("Excel.Table (learn.microsoft.com/javascript/api/excel/excel.table)", () => {
  test("parts of a table", () =>
    onSheet(async (sheet, context) => {
      const table = await orders(sheet, context);
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("Date").getDataBodyRange(),
      ];
      for (const part of parts) part.load("address");
      table.load("style,showTotals,id");
      table.columns.load("items/name,items/id,items/index");
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual(["Sheet1!A1:C4", "Sheet1!A1:C1", "Sheet1!A2:C4", "Sheet1!B2:B4"]);
      expect(table.columns.items.map(({ name, id, index }) => [name, id, index])).toEqual([
        ["Customer", 1, 0],
        ["Date", 2, 1],
        ["Amount", 3, 2],
      ]);
      expect([table.style, table.showTotals]).toEqual(["TableStyleMedium2", false]);
    }));

  test("a range without headers gets a header row above it", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual([
        "Sheet1!A1:B3",
        [
          ["Column1", "Column2"],
          [1, 2],
          [3, 4],
        ],
      ]);
    }));

  test("empty and repeated headers are given names", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:D1").values = [["x", "", "x", 7]];
      const header = sheet.tables.add("A1:D2", true).getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["x", "Column2", "x2", "7"]]);
    }));

  test("tables do not overlap, and names are unique and well formed", async () => {
    const attempt = (work: (sheet: Excel.Worksheet, table: Excel.Table, context: Excel.RequestContext) => void) =>
      codeOf(
        onSheet(async (sheet, context) => {
          work(sheet, await orders(sheet, context), context);
          await context.sync();
        }),
      );
    expect(await attempt((sheet) => sheet.tables.add("C4:E9", true))).toBe("InvalidArgument");
    expect(await attempt((sheet) => (sheet.tables.add("G1:H2", true).name = "orders"))).toBe("ItemAlreadyExists");
    expect(await attempt((_, table) => (table.name = "A1"))).toBe("InvalidArgument");
    expect(await attempt((_, __, context) => context.workbook.tables.getItem("Nope").load("name"))).toBe("ItemNotFound");
  });

  test("a column is added at the end; what stands to the right moves on", () =>
    onSheet(async (sheet, context) => {
      const table = await orders(sheet, context);
      sheet.getRange("D1:D6").values = [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]];
      table.columns.add(undefined, [["Class"], ["A"], ["B"], ["C"]]);
      const [range, beside, below] = [
        table.getRange().load("address,values"),
        sheet.getRange("E1:E4").load("values"),
        sheet.getRange("D5:D6").load("values"),
      ];
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:D4");
      expect(range.values.map((row): unknown => row[3])).toEqual(["Class", "A", "B", "C"]);
      expect([beside.values, below.values]).toEqual([
        [["a"], ["b"], ["c"], ["d"]],
        [["e"], ["f"]],
      ]);
    }));

  test("a column is added in the middle and deleted again, formulas follow", () =>
    onSheet(async (sheet, context) => {
      const table = await orders(sheet, context);
      sheet.getRange("A9").formulas = [["=SUM(C2:C4)"]];
      const column = table.columns.add(1, undefined, "Class");
      const formula = sheet.getRange("A9").load("formulas");
      table.columns.load("items/name");
      await context.sync();
      expect([formula.formulas[0]?.[0], table.columns.items.map(({ name }) => name)]).toEqual([
        "=SUM(D2:D4)",
        ["Customer", "Class", "Date", "Amount"],
      ]);
      column.delete();
      formula.load("formulas");
      const range = table.getRange().load("address");
      await context.sync();
      expect([formula.formulas[0]?.[0], range.address]).toEqual(["=SUM(C2:C4)", "Sheet1!A1:C4"]);
    }));

  test("a new column takes the look of its left neighbour", () =>
    onSheet(async (sheet, context) => {
      const table = await orders(sheet, context);
      table.columns.getItem("Amount").getDataBodyRange().numberFormat = [["0.00"], ["0.00"], ["0.00"]];
      const added = table.columns.add(undefined, undefined, "Class").getDataBodyRange().load("numberFormat");
      await context.sync();
      expect(added.numberFormat[0]?.[0]).toBe("0.00");
    }));

  test("cells cannot be inserted through the middle of another table", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          const table = await orders(sheet, context);
          sheet.tables.add("F2:G9", true);
          table.columns.add(undefined, undefined, "Class");
          await context.sync();
        }),
      ),
    ).toBe("InsertDeleteConflict");
  });

  test("the header cell and the column's name are one", () =>
    onSheet(async (sheet, context) => {
      const table = await orders(sheet, context);
      sheet.getRange("B1").values = [["When"]];
      table.columns.getItemAt(2).name = "Sum";
      const header = table.getHeaderRowRange().load("values");
      table.columns.load("items/name");
      await context.sync();
      expect(header.values).toEqual([["Customer", "When", "Sum"]]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Customer", "When", "Sum"]);
    }));

  test("rows are added at the end, the totals row is not data", () =>
    onSheet(async (sheet, context) => {
      const table = await orders(sheet, context);
      table.showTotals = true;
      table.rows.add(undefined, [["Dan", 4, 40]]);
      const [body, totals] = [table.getDataBodyRange().load("address,values"), table.getTotalRowRange().load("address,values")];
      await context.sync();
      expect([body.address, body.values[3], totals.address, totals.values[0]?.[0]]).toEqual([
        "Sheet1!A2:C5",
        ["Dan", 4, 40],
        "Sheet1!A6:C6",
        "Total",
      ]);
    }));

  test("sorting a table moves rows and keeps the header", () =>
    onSheet(async (sheet, context) => {
      const table = await orders(sheet, context);
      table.sort.apply([{ key: 2, ascending: false }]);
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values.map((row): unknown => row[0])).toEqual(["Customer", "Cid", "Bob", "Ann"]);
    }));

  test("structured references follow a table that is renamed", () =>
    onSheet(async (sheet, context) => {
      const table = await orders(sheet, context);
      const cell = sheet.getRange("E1");
      cell.formulas = [["=SUM(Orders[Amount])+ABCOrders[x]"]];
      table.name = "Sales";
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas[0]?.[0]).toBe("=SUM(Sales[Amount])+ABCOrders[x]");
    }));

  test("resize, convertToRange and delete", () =>
    onSheet(async (sheet, context) => {
      const table = await orders(sheet, context);
      table.resize("A1:D5");
      const range = table.getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values[0]]).toEqual(["Sheet1!A1:D5", ["Customer", "Date", "Amount", "Column1"]]);
      table.convertToRange();
      const count = sheet.tables.getCount();
      const cell = sheet.getRange("A2").load("values");
      await context.sync();
      expect([count.value, cell.values[0]?.[0]]).toEqual([0, "Ann"]);
    }));
});
