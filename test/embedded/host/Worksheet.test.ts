import { codeOf, freshExcel, onSheet } from "./support/excel";

describe("Excel.WorksheetCollection and Excel.Worksheet (learn.microsoft.com/javascript/api/excel/excel.worksheet)", () => {
  test("add puts a sheet at the end and does not activate it", () =>
    onSheet(async (first, context) => {
      const added = context.workbook.worksheets.add("Summary").load("name,position,id");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([added.name, added.position, active.name]).toEqual(["Summary", 1, "Sheet1"]);
      added.activate();
      first.delete();
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  test.each([
    ["Sheet1", "ItemAlreadyExists"],
    ["sheet1", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["'quoted'", "InvalidArgument"],
  ])("a sheet cannot be named %j: %s", async (name, code) => {
    expect(
      await codeOf(
        onSheet(async (_, context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      ),
    ).toBe(code);
  });

  test("the last visible sheet can be neither deleted nor hidden", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.delete();
          await context.sync();
        }),
      ),
    ).toBe("InvalidOperation");
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.visibility = "Hidden";
          await context.sync();
        }),
      ),
    ).toBe("InvalidOperation");
  });

  test("formulas and names follow a sheet that is renamed, and become #REF! when it is deleted", () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Data");
      sheet.getRange("A1").formulas = [["=SUM(Data!A1:A9)+Data!$B$1"]];
      context.workbook.names.add("Total", other.getRange("A1:A9"));
      other.name = "My data";
      const cell = sheet.getRange("A1").load("formulas");
      const name = context.workbook.names.getItem("Total").load("formula,value");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM('My data'!A1:A9)+'My data'!$B$1"]]);
      expect(name.value).toBe("'My data'!$A$1:$A$9");
      other.delete();
      cell.load("formulas");
      name.load("formula,type");
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      expect([cell.formulas[0]?.[0], name.formula, name.type, range.isNullObject]).toEqual([
        "=SUM(#REF!A1:A9)+#REF!$B$1",
        "=#REF!$A$1:$A$9",
        "Error",
        true,
      ]);
    }));

  test("freeze panes: rows, columns, at a range, none", () =>
    onSheet(async (sheet, context) => {
      const addresses: (string | null)[] = [];
      for (const freeze of [
        () => sheet.freezePanes.freezeRows(2),
        () => sheet.freezePanes.freezeAt("A1:B3"),
        () => sheet.freezePanes.unfreeze(),
      ]) {
        freeze();
        const location = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        addresses.push(location.isNullObject ? null : location.address);
      }
      expect(addresses).toEqual(["Sheet1!1:2", "Sheet1!A1:B3", null]);
    }));

  test("page layout: orientation, fit to pages, title rows, print area", () =>
    onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:F20");
      pageLayout.load("orientation,zoom");
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom, rows.address, area.address]).toEqual([
        "Landscape",
        { horizontalFitToPages: 1 },
        "Sheet1!1:2",
        "Sheet1!A1:F20",
      ]);
    }));

  test("a protected sheet refuses writes to locked cells, even of null, and allows unlocked ones", async () => {
    const { Excel } = await freshExcel();
    const write = (address: string, value: unknown) =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange(address).values = [[value]] as string[][];
          await context.sync();
        }),
      );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    expect([await write("A1", 1), await write("A1", null), await write("B1", 1)]).toEqual(["AccessDenied", "AccessDenied", "no error"]);
  });

  test("a password is asked for when protection is lifted", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.protection.protect({}, "secret");
          sheet.protection.unprotect("wrong");
          await context.sync();
        }),
      ),
    ).toBe("AccessDenied");
  });

  test("getRange takes addresses, names and nothing", () =>
    onSheet(async (sheet, context) => {
      context.workbook.names.add("Place", sheet.getRange("C3:D4"));
      const ranges = ["B2", "$B$2:$C$3", "Sheet1!A1", "2:3", "Place"].map((address) => sheet.getRange(address).load("address"));
      const whole = sheet.getRange().load("address,isEntireRow");
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!B2", "Sheet1!B2:C3", "Sheet1!A1", "Sheet1!2:3", "Sheet1!C3:D4"]);
      expect([whole.address, whole.isEntireRow]).toEqual(["Sheet1!1:1048576", true]);
    }));
});
