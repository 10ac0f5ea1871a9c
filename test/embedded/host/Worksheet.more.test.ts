import { codeOf, onSheet } from "./support/excel";

describe("Excel.PageLayout (learn.microsoft.com/javascript/api/excel/excel.pagelayout)", () => {
  test("margins are points, and can be set in inches", () =>
    onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.leftMargin = 36;
      pageLayout.setPrintMargins("Inches", { top: 1.5, footer: 0.25 });
      pageLayout.printGridlines = true;
      pageLayout.zoom = { scale: 80 };
      pageLayout.load("leftMargin,rightMargin,topMargin,footerMargin,printGridlines,zoom");
      await context.sync();
      expect([pageLayout.leftMargin, pageLayout.rightMargin, pageLayout.topMargin, pageLayout.footerMargin]).toEqual([36, 50.4, 108, 18]);
      expect([pageLayout.printGridlines, pageLayout.zoom]).toEqual([true, { scale: 80 }]);
      pageLayout.zoom = { scale: 401 };
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }));

  test("headers and footers of all pages and of the first one (excel.headerfootergroup)", () =>
    onSheet(async (sheet, context) => {
      const group = sheet.pageLayout.headersFooters;
      group.state = "FirstAndDefault";
      group.defaultForAllPages.centerHeader = "&A";
      group.defaultForAllPages.rightFooter = "Page &P of &N";
      group.firstPage.leftHeader = "Customers";
      group.load("state,defaultForAllPages/centerHeader,defaultForAllPages/rightFooter,defaultForAllPages/leftHeader,firstPage/leftHeader");
      await context.sync();
      const { defaultForAllPages, firstPage } = group;
      expect([
        group.state,
        defaultForAllPages.centerHeader,
        defaultForAllPages.rightFooter,
        defaultForAllPages.leftHeader,
        firstPage.leftHeader,
      ]).toEqual(["FirstAndDefault", "&A", "Page &P of &N", "", "Customers"]);
    }));
});

describe("Excel.Worksheet.copy (learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1))", () => {
  test("brings cells, look, tables and widths, under free names, to the place that was asked for", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").formulas = [
        ["Name", "Sum"],
        ["Ann", "=1+1"],
      ];
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      sheet.getRange("A:A").format.columnWidth = 120;
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Sales";
      const last = context.workbook.worksheets.add("Last");
      const copy = sheet.copy("Before", last).load("name,position");
      const second = sheet.copy("Beginning").load("name,position");
      const range = copy.getRange("A1:B2").load("formulas,width");
      const fill = copy.getRange("A1").format.fill.load("color");
      copy.tables.load("items/name");
      await context.sync();
      expect([copy.name, second.name, second.position]).toEqual(["Sheet1 (2)", "Sheet1 (3)", 0]);
      expect([range.formulas, fill.color, copy.tables.items.map(({ name }) => name)]).toEqual([
        [
          ["Name", "Sum"],
          ["Ann", "=1+1"],
        ],
        "#FFFF00",
        ["Sales2"],
      ]);
      copy.getRange("A2").values = [["Bob"]];
      const original = sheet.getRange("A2").load("values");
      await context.sync();
      expect(original.values).toEqual([["Ann"]]);
    }));

  test("a place beside no sheet is InvalidArgument", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.copy("After");
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });
});

test("Excel.StyleCollection has Normal, the look of every new cell (learn.microsoft.com/javascript/api/excel/excel.stylecollection)", () =>
  onSheet(async (_, context) => {
    const normal = context.workbook.styles.getItem("Normal").load("name,builtIn,numberFormat");
    normal.font.load("name,size");
    const other = context.workbook.styles.getItemOrNullObject("Fancy");
    await context.sync();
    expect([normal.name, normal.builtIn, normal.numberFormat, normal.font.size, other.isNullObject]).toEqual([
      "Normal",
      true,
      "General",
      11,
      true,
    ]);
  }));

test("Excel.RangeAreas.format sets every area, and reads null where they differ (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges)", () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1:A2,C3");
    areas.format.fill.color = "#FFC000";
    areas.format.font.bold = true;
    sheet.getRange("C3").format.font.italic = true;
    areas.format.fill.load("color");
    areas.format.font.load("bold,italic");
    const cells = ["A2", "B1", "C3"].map((address) => sheet.getRange(address).format.fill.load("color"));
    await context.sync();
    expect([areas.format.fill.color, areas.format.font.bold, areas.format.font.italic]).toEqual(["#FFC000", true, null]);
    expect(cells.map(({ color }) => color)).toEqual(["#FFC000", "#FFFFFF", "#FFC000"]);
  }));
