import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { PackageError } from "../../../src/embedded/package/PackageError";
import { richPackage, richPart } from "./richPackage";

const workbook = openWorkbook(richPackage(), "Orders.xlsm");
const orders = workbook.sheet("Orders")!;
const value = (sheet: string, row: number, column: number) => workbook.sheet(sheet)!.cells.get(row, column);

function refusal(bytes: Uint8Array, name = "a.xlsx"): string {
  try {
    openWorkbook(bytes, name);
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
  return "opened";
}

describe("cells", () => {
  it("joins the runs of a rich string and leaves its phonetic hint out", () => expect(value("Orders", 1, 0)?.value).toBe("王小明 & co"));
  it("resolves _xHHHH_ escapes as ECMA-376 22.9.2.19 says, an escaped underscore included", () =>
    expect(value("Orders", 2, 0)?.value).toBe("line\r\nbreak_x0041_"));
  it("keeps the spaces around a text and takes it for no formula", () =>
    expect(value("Orders", 3, 0)).toEqual({ value: " =1+1", style: 0 }));
  it("reads inline strings", () => expect(value("Orders", 5, 0)?.value).toBe("inline"));
  it("reads numbers, booleans and errors", () => {
    expect(value("Orders", 3, 1)?.value).toBe(-0.07);
    expect(value("Orders", 1, 2)?.value).toBe(true);
    expect(value("Orders", 1, 3)?.value).toEqual({ error: "#N/A" });
  });
  it("reads a formula with its stored value", () =>
    expect(value("Orders", 5, 1)).toMatchObject({ formula: "=SUM(B2:B4)", value: 1234.53 }));
  it("writes a shared formula out for every cell", () => {
    expect([0, 1, 2].map((row) => value("計算", row, 1)?.formula)).toEqual(["=A1*2+$A$1", "=A2*2+$A$1", "=A3*2+$A$1"]);
  });
  it("knows how far an array formula fills, and takes the file's marks from newer functions", () => {
    expect(value("計算", 4, 2)).toMatchObject({ formula: "=SEQUENCE(2,2)", spill: { rows: 2, columns: 2 }, value: 1 });
    expect(value("計算", 5, 3)).toMatchObject({ value: 4, spilledFrom: [4, 2] });
  });
  it("reads ISO date cells as serials", () => {
    const part = richPart("xl/worksheets/sheet3.xml").replace('<c r="A1"><v>9</v></c>', '<c r="A1" t="d"><v>2026-03-01T12:00:00</v></c>');
    expect(
      openWorkbook(richPackage({ "xl/worksheets/sheet3.xml": part }), "a.xlsx")
        .sheet("Pivot")!
        .cells.get(0, 0)?.value,
    ).toBe(46082.5);
  });
  it("places cells and rows without an address behind the ones before", () => {
    const part = richPart("xl/worksheets/sheet3.xml").replace(
      '<row r="1"><c r="A1"><v>9</v></c></row>',
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>",
    );
    const { cells } = openWorkbook(richPackage({ "xl/worksheets/sheet3.xml": part }), "a.xlsx").sheet("Pivot")!;
    expect([cells.get(0, 0)?.value, cells.get(0, 1)?.value, cells.get(1, 1)?.value]).toEqual([1, 2, 3]);
  });
});

describe("looks", () => {
  const styleOf = (row: number, column: number) => workbook.styles[orders.cells.get(row, column)!.style]!;
  it("resolves theme, tint and palette colours", () => {
    expect(styleOf(0, 0)).toMatchObject({
      fill: "#FFFF00",
      font: { name: "Aptos", size: 12, bold: true, underline: "Double" },
      alignment: { horizontal: "Center" },
    });
    expect(orders.tabColor).toBe("#104861"); // accent 1 of the theme, #156082, a quarter darker
  });
  it("knows built-in and own number formats, borders and protection", () => {
    expect(styleOf(1, 1).numberFormat).toBe('#,##0.00\\ "€"');
    expect(styleOf(2, 2)).toMatchObject({ numberFormat: "m/d/yyyy", locked: false });
    expect(styleOf(0, 0).borders).toEqual({ bottom: { style: "double", color: "#000000" } });
  });
  it("keeps records apart that look the same", () =>
    expect(workbook.styles.filter((style) => style.numberFormat === "General" && style.fill === null)).toHaveLength(2));
});

describe("sheets", () => {
  it("reads order, visibility and the view", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Orders", "Visible"],
      ["計算", "Visible"],
      ["Pivot", "Hidden"],
    ]);
    expect(orders).toMatchObject({
      showGridlines: false,
      freeze: { rows: 1, columns: 0 },
      pageLayout: { orientation: "Landscape", printTitleRows: [0, 0] },
    });
  });
  it("gives widths in digits, as Excel shows them", () => {
    expect(orders.columns.get(0)).toEqual({ width: 20 });
    expect(orders.columns.get(2)).toEqual({ width: 12, style: 2 });
    expect(orders.columns.get(3)).toMatchObject({ hidden: true });
    expect([...orders.rows]).toEqual([
      [1, { height: 22.5 }],
      [3, { hidden: true }],
    ]);
  });
  it("reads tables, rules, validations, notes, pivots, charts and pictures", () => {
    expect(orders.tables[0]).toMatchObject({
      name: "tblOrders",
      area: { row: 0, column: 0, rows: 4, columns: 2 },
      columns: [{ name: "Customer" }, { name: "Amount" }],
    });
    expect(orders.conditionalFormats.map(({ type }) => type)).toEqual(["colorScale", "dataBar", "containsText", "topBottom"]);
    expect(orders.validations).toMatchObject([
      {
        areas: [{ row: 1, column: 2, rows: 3, columns: 1 }],
        type: "list",
        formula1: '="N,S"',
        error: { title: "No", style: "stop", show: true },
      },
    ]);
    expect(orders.notes).toEqual([{ row: 1, column: 1, author: "Ann", text: "Call monthly" }]);
    expect(workbook.sheet("Pivot")!.pivots).toEqual([{ name: "PivotTable1", area: { row: 0, column: 0, rows: 3, columns: 2 } }]);
    expect(orders.charts[0]).toMatchObject({
      chartType: "BarClustered",
      title: "Amount by customer",
      foreign: { part: "xl/charts/chart1.xml" },
      categoryAxis: { reverse: true },
      valueAxis: { maximum: 2000 },
    });
    expect(orders.frames).toEqual([{ name: "Logo", kind: "image", left: 0, top: 307.5 - 15, width: 50, height: 25, placement: "OneCell" }]);
  });
  it("reads names, custom XML and properties, and leaves Excel's own names out", () => {
    expect(workbook.names).toEqual([
      { name: "Rate", formula: "=0.19", visible: true, comment: "VAT" },
      { name: "Local", formula: "='計算'!$A$1", visible: true, comment: "", scope: workbook.sheet("計算")!.id },
    ]);
    expect(workbook.customXmlParts).toMatchObject([{ id: "{11111111-2222-3333-4444-555555555555}", namespace: "urn:acme:settings" }]);
    expect(workbook.properties).toMatchObject({ title: "Orders of May", author: "Ann" });
    expect(workbook.customProperties.get("Reviewed")).toBe(true);
  });
  it("is untouched after opening", () => expect([workbook.touched.cells.size, workbook.touched.facets.size]).toEqual([0, 0]));
});

describe("refusals", () => {
  const ole = (stream: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, "utf16le")]);
  it.each([
    ["an encrypted workbook", ole("EncryptedPackage"), "encrypted"],
    ["an .xls of Excel 97", ole("Workbook"), "oldExcel"],
    ["another OLE file", ole("WordDocument"), "notWorkbook"],
    ["a text file that is called .xlsx", strToU8("hello"), "notWorkbook"],
    ["a zip that is no package", zipSync({ "a.txt": strToU8("a") }), "notWorkbook"],
    ["a zip that was cut off", richPackage().slice(0, 2000), "damagedZip"],
    ["a part that is not well-formed", richPackage({ "xl/workbook.xml": "<workbook><a></workbook>" }), "damagedXml"],
    [
      "a row without an end",
      richPackage({ "xl/worksheets/sheet3.xml": richPart("xl/worksheets/sheet3.xml").replace("</row>", "") }),
      "damagedXml",
    ],
    [
      "a bare ampersand in a cell",
      richPackage({
        "xl/worksheets/sheet3.xml": richPart("xl/worksheets/sheet3.xml").replace('<c r="A1"><v>9</v>', '<c r="A1" t="str"><v>a & b</v>'),
      }),
      "damagedXml",
    ],
    ["a missing sheet", richPackage({ "xl/worksheets/sheet2.xml": null }), "missingPart"],
    [
      "a document type with entities",
      richPackage({ "xl/workbook.xml": `<!DOCTYPE a [<!ENTITY b "c">]>${richPart("xl/workbook.xml")}` }),
      "documentType",
    ],
    [
      "entities in the shared strings",
      richPackage({ "xl/sharedStrings.xml": `<!DOCTYPE sst [<!ENTITY b "c">]><sst><si><t>&b;</t></si></sst>` }),
      "documentType",
    ],
    [
      "a strict workbook",
      richPackage({
        "xl/workbook.xml": richPart("xl/workbook.xml").replace(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
      }),
      "strictWorkbook",
    ],
    [
      "a binary workbook",
      richPackage({
        "[Content_Types].xml": richPart("[Content_Types].xml").replace(
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
          "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        ),
      }),
      "binaryWorkbook",
    ],
    ["a zip bomb", zipSync({ "[Content_Types].xml": new Uint8Array(40_000_000) }, { level: 9 }), "tooLarge"],
  ])("refuses %s", (_, bytes, code) => expect(refusal(bytes)).toBe(code));

  it("refuses a part whose bytes are not what its checksum says", () => {
    const bytes = zipSync({ "[Content_Types].xml": strToU8(richPart("[Content_Types].xml")) }, { level: 0 });
    const at = Buffer.from(bytes).indexOf("Default Extension");
    bytes[at] = bytes[at]! ^ 1;
    expect(refusal(bytes)).toBe("damagedZip");
  });
});
