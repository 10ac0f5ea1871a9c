import { codeOf, onSheet } from "./support/excel";

describe("names (learn.microsoft.com/javascript/api/excel/excel.nameditem)", () => {
  test("a name is visible or hidden, leads to its range, and follows when cells are inserted", () =>
    onSheet(async (sheet, context) => {
      const name = context.workbook.names.add("Clientele_1", sheet.getRange("B2:B9"), "kept");
      name.visible = false;
      sheet.getRange("1:1").insert("Down");
      name.load("name,value,visible,comment,formula,type,scope");
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      expect([name.value, name.visible, name.comment, name.formula, name.type, name.scope, range.address]).toEqual([
        "Sheet1!$B$3:$B$10",
        false,
        "kept",
        "=Sheet1!$B$3:$B$10",
        "Range",
        "Workbook",
        "Sheet1!B3:B10",
      ]);
      sheet.getRange("3:10").delete("Up");
      name.load("formula,value");
      const gone = name.getRangeOrNullObject().load("address");
      await context.sync();
      expect([name.formula, gone.isNullObject]).toEqual(["=Sheet1!#REF!", true]);
    }));

  test("a text without = is a constant", () =>
    onSheet(async (_, context) => {
      const name = context.workbook.names.add("Note", 'say "x"').load("formula,value,type");
      await context.sync();
      expect([name.formula, name.value, name.type]).toEqual(['="say ""x"""', 'say "x"', "String"]);
    }));

  test("a name exists once, and a sheet may have its own", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          context.workbook.names.add("Twice", "=1");
          sheet.names.add("Twice", "=2");
          context.workbook.names.add("twice", "=3");
          await context.sync();
        }),
      ),
    ).toBe("ItemAlreadyExists");
  });
});

describe("settings (learn.microsoft.com/javascript/api/excel/excel.settingcollection)", () => {
  test("add sets or replaces any JSON value and dates, delete removes", () =>
    onSheet(async (_, context) => {
      const { settings } = context.workbook;
      settings.add("choice", { method: "rfm", cuts: [1, 2] });
      settings.add("choice", { method: "abc", since: new Date(0) });
      const item = settings.getItem("choice").load("value,key");
      await context.sync();
      expect(item.value).toEqual({ method: "abc", since: new Date(0) });
      item.delete();
      const missing = settings.getItemOrNullObject("choice").load("value");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    }));
});

describe("custom XML parts (learn.microsoft.com/javascript/api/excel/excel.customxmlpart)", () => {
  test("found by namespace, read, replaced, deleted", () =>
    onSheet(async (_, context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<other xmlns="urn:b"/>');
      const part = customXmlParts.add('<?xml version="1.0"?><m:memory xmlns:m="urn:a">1</m:memory>');
      part.setXml('<memory xmlns="urn:a">2</memory>');
      const found = customXmlParts.getByNamespace("urn:a").getOnlyItemOrNullObject().load("id,namespaceUri");
      const xml = found.getXml();
      const none = customXmlParts.getByNamespace("urn:c").getOnlyItemOrNullObject().load("id");
      await context.sync();
      expect([found.namespaceUri, xml.value, none.isNullObject]).toEqual(["urn:a", '<memory xmlns="urn:a">2</memory>', true]);
      found.delete();
      const count = customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  test("what is no XML is refused", async () => {
    expect(
      await codeOf(
        onSheet(async (_, context) => {
          context.workbook.customXmlParts.add("not xml");
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });
});

describe("application and workbook", () => {
  test("culture gives separators and the order of a short date", () =>
    onSheet(async (_, context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load("name,numberFormat,datetimeFormat");
      cultureInfo.numberFormat.load();
      cultureInfo.datetimeFormat.load();
      await context.sync();
      expect([
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
        cultureInfo.numberFormat.numberGroupSeparator,
        cultureInfo.datetimeFormat.shortDatePattern,
      ]).toEqual(["en-US", ".", ",", "M/d/yyyy"]);
    }));

  test("selection: select activates the sheet and is what getSelectedRange answers", () =>
    onSheet(async (_, context) => {
      context.workbook.worksheets.add("Other").getRange("C2:D3").select();
      const [selected, cell] = [context.workbook.getSelectedRange().load("address"), context.workbook.getActiveCell().load("address")];
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Other!C2:D3", "Other!C2"]);
    }));

  test("custom properties are found without regard to case", () =>
    onSheet(async (_, context) => {
      context.workbook.properties.custom.add("Owner", "Ann");
      const property = context.workbook.properties.custom.getItemOrNullObject("OWNER").load("value");
      await context.sync();
      expect(property.value).toBe("Ann");
    }));
});
