import { codeOf, onSheet } from "./support/excel";

describe("Excel.Range (learn.microsoft.com/javascript/api/excel/excel.range)", () => {
  test("null in an array leaves a cell alone, an empty text clears it", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 9]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[1, "", 9]]);
      expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
    }));

  test("a single value goes to every cell", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    }));

  test("an array of another shape is refused with InvalidArgument", async () => {
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  test.each([
    ["=1+1", "=1+1", 0],
    ["'=1+1", "=1+1", "=1+1"],
    ["'0012", "0012", "0012"],
    ["0012", 12, 12],
    ["1,234", 1234, 1234],
    ["5%", 0.05, 0.05],
    ["TRUE", true, true],
    ["#N/A", "#N/A", "#N/A"],
    ["+A2", "=A2", 0],
    ["-A2", "=-A2", 0],
    ["-5", -5, -5],
    ["two words", "two words", "two words"],
  ])("%j written to values gives the formula %j and the value %j, as typing it does", (input, formula, value) =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("B1");
      cell.values = [[input]];
      cell.load("formulas,values");
      await context.sync();
      expect([cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual([formula, value]);
    }),
  );

  test("a text date becomes a serial with a date format", () =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["2024-01-31"]];
      cell.load("values,numberFormat,text");
      await context.sync();
      expect([cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.text[0]?.[0]]).toEqual([45322, "yyyy-mm-dd", "2024-01-31"]);
    }));

  test("in a cell of format @ everything stays text", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["0012", "=1+1"]];
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["0012", "=1+1"]]);
      expect(range.valueTypes).toEqual([["String", "String"]]);
    }));

  test("text shows the value in the cell's number format", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.values = [[1234.5, 0.256, 45322, true]];
      range.numberFormat = [["#,##0.00", "0.0%", "d-mmm-yy", "General"]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["1,234.50", "25.6%", "31-Jan-24", "TRUE"]]);
    }));

  test("values over 1,500 cells arrive whole although the client sends them in pieces", () =>
    onSheet(async (sheet, context) => {
      const values = Array.from({ length: 2000 }, (_, i) => [i, `r${String(i)}`, i % 2 === 0]);
      sheet.getRange("A1:C2000").values = values;
      const used = sheet.getUsedRange().load("address,values");
      await context.sync();
      expect(used.address).toBe("Sheet1!A1:C2000");
      expect(used.values).toEqual(values);
    }));

  test("cell-level properties of a whole column are null", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      const column = sheet.getRange("A:A").load("values,address,rowCount,isEntireColumn");
      await context.sync();
      expect([column.values, column.address, column.rowCount, column.isEntireColumn]).toEqual([null, "Sheet1!A:A", 1048576, true]);
    }));

  test("navigation: rows, columns, offsets, sizes, intersections", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const ranges = [
        range.getRow(1),
        range.getColumn(2),
        range.getCell(0, 0),
        range.getLastCell(),
        range.getLastRow(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 2),
        range.getEntireRow(),
        range.getIntersection("C1:C3"),
        range.getBoundingRect("F9"),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
      ];
      for (const one of ranges) one.load("address");
      const none = range.getIntersectionOrNullObject("F1:G1").load("address");
      await context.sync();
      expect(ranges.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
        "B3:D3",
        "D2:D5",
        "B2",
        "D5",
        "B5:D5",
        "A3:C6",
        "B2:F4",
        "2:5",
        "C2:C3",
        "B2:F9",
        "B6:D7",
        "A2:A5",
      ]);
      expect(none.isNullObject).toBe(true);
    }));

  test("a range beyond the sheet's edge is refused", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });

  test("format properties: one value where all cells agree, nothing where they differ", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.fill.color = "yellow";
      range.load("format/font/bold,format/fill/color,format/wrapText,format/horizontalAlignment");
      await context.sync();
      expect([range.format.font.bold, range.format.fill.color, range.format.wrapText, range.format.horizontalAlignment]).toEqual([
        null,
        "#FFFF00",
        false,
        "General",
      ]);
    }));

  test("borders of the edges and inside lines", () =>
    onSheet(async (sheet, context, { workbook }) => {
      const borders = sheet.getRange("A1:B2").format.borders;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideVertical").color = "#FF0000";
      await context.sync();
      const at = (row: number, column: number) => workbook.styles[workbook.sheets[0]?.cells.get(row, column)?.style ?? 0]?.borders;
      expect(at(1, 0)).toEqual({ bottom: { style: "double", color: "#000000" }, right: { style: "thin", color: "#FF0000" } });
      expect(at(0, 1)).toEqual({ left: { style: "thin", color: "#FF0000" } });
    }));

  test("column width in points goes to characters of the default font and back", () =>
    onSheet(async (sheet, context, { workbook }) => {
      const range = sheet.getRange("A:B").load("format/columnWidth");
      await context.sync();
      expect(range.format.columnWidth).toBe(48);
      range.format.columnWidth = 84.75;
      range.load("format/columnWidth");
      await context.sync();
      expect(range.format.columnWidth).toBeCloseTo(84.75, 0);
      expect(workbook.sheets[0]?.columns.get(1)?.width).toBeCloseTo(15.43, 1);
    }));

  test("clear takes contents, formats or both", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      const cells = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("values,format/font/bold"));
      await context.sync();
      expect(cells.map((cell) => [cell.values[0]?.[0] as unknown, cell.format.font.bold])).toEqual([
        ["", true],
        [2, false],
        ["", false],
      ]);
    }));

  test("insert moves cells and the ranges that the add-in holds", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const held = sheet.getRange("A2");
      held.load("values");
      await context.sync();
      const fresh = sheet.getRange("A2").insert("Down");
      fresh.load("address");
      held.load("address,values");
      await context.sync();
      expect([fresh.address, held.address, held.values]).toEqual(["Sheet1!A2", "Sheet1!A3", [[2]]]);
    }));

  test("sort keeps rows together, empty cells last", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["n", "v"],
        ["b", 2],
        ["", 3],
        ["a", 1],
      ];
      range.sort.apply([{ key: 0, ascending: false }], false, true);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["n", "v"],
        ["b", 2],
        ["a", 1],
        ["", 3],
      ]);
    }));

  test("merged cells keep the first content and take no other", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.values = [
        [5, 6],
        [7, 8],
      ];
      range.load("values");
      const merged = sheet.getRange("B2:C3").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(range.values).toEqual([
        [5, ""],
        ["", ""],
      ]);
      expect(merged.address).toBe("Sheet1!A1:B2");
    }));

  test("copyFrom copies values, formats or both", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[7]];
      sheet.getRange("A1").format.font.italic = true;
      sheet.getRange("B1:B2").copyFrom("A1");
      sheet.getRange("C1").copyFrom("A1", "Values");
      const cells = ["B2", "C1"].map((address) => sheet.getRange(address).load("values,format/font/italic"));
      await context.sync();
      expect(cells.map((cell) => [cell.values[0]?.[0] as unknown, cell.format.font.italic])).toEqual([
        [7, true],
        [7, false],
      ]);
    }));

  test("hidden rows and columns", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      const [some, all] = [sheet.getRange("A1:A3").load("rowHidden,hidden"), sheet.getRange("A2:A3").load("rowHidden,hidden")];
      await context.sync();
      expect([some.rowHidden, all.rowHidden, all.hidden]).toEqual([null, true, true]);
    }));

  test("the used range with values only leaves out cells that have just a look", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.fill.color = "#00FF00";
      const [valuesOnly, all] = [sheet.getUsedRange(true).load("address"), sheet.getUsedRange().load("address")];
      await context.sync();
      expect([valuesOnly.address, all.address]).toEqual(["Sheet1!B2", "Sheet1!B2:D9"]);
    }));

  test("what is not implemented answers ApiNotFound with its name", () =>
    onSheet(async (sheet, context) => {
      const answer = await codeOf(
        (async () => {
          sheet.getRange("A1").flashFill();
          await context.sync();
        })(),
      );
      expect(answer).toBe("ApiNotFound");
    }));
});
