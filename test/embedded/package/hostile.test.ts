import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { refusal } from "./refusal";
import { richPackage, richPart } from "./richPackage";
import { differentParts, partText } from "./samePackage";

const PIVOT = "xl/worksheets/sheet3.xml";
const RELS = "xl/_rels/workbook.xml.rels";

const withCells = (data: string, rest = ""): Uint8Array =>
  richPackage({ [PIVOT]: richPart(PIVOT).replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${data}</sheetData>${rest}`) });

/** The offsets of what a directory entry says of a file. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.lastIndexOf(name) - 46;
}

describe("zips that lie", () => {
  const zipped = (): Uint8Array => richPackage().slice();
  it.each([
    ["a size that is too small", { field: 24, value: 10, code: "damagedZip" }],
    ["a size that is too large", { field: 24, value: 100_000, code: "damagedZip" }],
    ["a size beyond all memory", { field: 24, value: 0xfffffff0, code: "tooLarge" }],
    ["another checksum", { field: 16, value: 0x12345678, code: "damagedZip" }],
    ["a compressed size beyond the end", { field: 20, value: 0x00ffffff, code: "damagedZip" }],
    ["a place beyond the end", { field: 42, value: 0x00ffffff, code: "damagedZip" }],
  ])("about %s are refused", (_, { field, value, code }) => {
    const bytes = zipped();
    new DataView(bytes.buffer).setUint32(directoryEntry(bytes, "xl/workbook.xml") + field, value, true);
    expect(refusal(bytes)).toBe(code);
  });
  it("with an unknown compression or a password are refused", () => {
    const bytes = zipped();
    new DataView(bytes.buffer).setUint16(directoryEntry(bytes, "xl/workbook.xml") + 10, 99, true);
    expect(refusal(bytes)).toBe("damagedZip");
    const locked = zipped();
    new DataView(locked.buffer).setUint16(directoryEntry(locked, "xl/workbook.xml") + 8, 1, true);
    expect(refusal(locked)).toBe("encrypted");
  });
  it("cut off anywhere are refused, and never make anything else go wrong", () => {
    const bytes = zipped();
    const lengths = Array.from({ length: 60 }, (_, step) => Math.floor((bytes.length * step) / 60));
    for (const length of lengths) expect(refusal(bytes.slice(0, length))).toMatch(/^(damagedZip|notWorkbook)$/);
  });
  it("that hold a part twice are refused, capital letters or not", () => {
    const files = unzipSync(richPackage());
    expect(refusal(zipSync({ ...files, "XL/Workbook.xml": strToU8("<a/>") }))).toBe("damagedZip");
  });
});

describe("relationships that leave the package", () => {
  it.each(["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "..\\..\\secret.xml", "%2e%2e/%2e%2e/etc/passwd"])(
    "%s names a part that is not there, and nothing outside is read",
    (target) => expect(refusal(richPackage({ [RELS]: richPart(RELS).replace("worksheets/sheet1.xml", target) }))).toBe("missingPart"),
  );
  it("to a styles part that is not there open with Excel's own styles", () => {
    expect(refusal(richPackage({ [RELS]: richPart(RELS).replace('"styles.xml"', '"../../../styles.xml"') }))).toBe("opened");
  });
  it("that go in a circle are followed once", () => {
    const circle =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="urn:x/y" Target="../workbook.xml"/></Relationships>';
    const original = richPackage({ "xl/worksheets/_rels/sheet2.xml.rels": circle });
    const workbook = openWorkbook(original, "a.xlsm");
    workbook.setCell(workbook.sheet("Pivot")!.id, 5, 5, { value: 1 }, "user");
    expect(differentParts(original, saveWorkbook(workbook, original))).toEqual({ changed: [PIVOT], lost: [], added: [] });
  });
});

describe("absurd sheets", () => {
  it.each([
    ["a row beyond the last", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ["row nought", '<row r="0"><c r="A0"><v>1</v></c></row>'],
    ["a row that is no number", '<row r="x"><c r="A1"><v>1</v></c></row>'],
    ["a column beyond the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["a cell without an end", '<row r="1"><c r="A1"><v>1</v></row>'],
    ["an unknown entity", '<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'],
  ])("with %s are refused", (_, data) => expect(refusal(withCells(data))).toBe("damagedXml"));

  it.each([
    ["a dimension of the whole sheet", richPart(PIVOT).replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')],
    [
      "columns from minus five to a billion",
      richPart(PIVOT).replace(
        "<sheetData>",
        '<cols><col min="-5" max="1000000000" width="9"/><col min="20000" max="30000" width="3"/></cols><sheetData>',
      ),
    ],
    ["an array formula over all cells", richPart(PIVOT).replace("<v>9</v>", '<f t="array" ref="A1:XFD1048576">1</f><v>9</v>')],
    [
      "styles and strings that are not there",
      richPart(PIVOT).replace('<c r="A1"><v>9</v>', '<c r="A1" s="4000000"><v>9</v></c><c r="B1" t="s"><v>99999</v>'),
    ],
    [
      "a merged area of the whole sheet and one that is none",
      richPart(PIVOT).replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="?"/></mergeCells>'),
    ],
    [
      "a frozen pane beyond the end",
      richPart(PIVOT).replace(
        "<sheetData>",
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="9999999" state="frozen"/></sheetView></sheetViews><sheetData>',
      ),
    ],
  ])("with %s open quickly with their value, and are saved", (_, part) => {
    const started = performance.now();
    const original = richPackage({ [PIVOT]: part });
    const workbook = openWorkbook(original, "a.xlsm");
    const sheet = workbook.sheet("Pivot")!;
    expect(sheet.cells.get(0, 0)?.value).toBe(9);
    expect(Math.max(...sheet.columns.keys(), 0)).toBeLessThan(16_384);
    workbook.setCell(sheet.id, 6, 0, { value: 1 }, "user");
    expect(openWorkbook(saveWorkbook(workbook, original), "a.xlsm").sheet("Pivot")!.cells.get(6, 0)?.value).toBe(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("of elements a hundred thousand deep are refused, not followed", () => {
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    expect(refusal(withCells("", deep))).toBe("damagedXml");
  });
});

describe("cells out of order", () => {
  const data =
    '<row r="5"><c r="B5"><v>52</v></c><c r="A5"><v>51</v></c></row><row r="2" ht="30" customHeight="1"><c r="C2"><v>23</v></c></row><row><c><v>31</v></c><c><v>32</v></c></row><row r="5"><c r="C5"><v>53</v></c></row>';
  const values = (bytes: Uint8Array): unknown[] => {
    const { cells } = openWorkbook(bytes, "a.xlsm").sheet("Pivot")!;
    return [
      [1, 2],
      [2, 0],
      [2, 1],
      [4, 0],
      [4, 1],
      [4, 2],
      [3, 3],
    ].map(([row, column]) => cells.get(row!, column!)?.value);
  };
  it("are read where they say they are", () => expect(values(withCells(data))).toEqual([23, 31, 32, 51, 52, 53, undefined]));
  it("are put in order when one is changed, and none is lost or doubled", () => {
    const original = withCells(data);
    const workbook = openWorkbook(original, "a.xlsm");
    workbook.setCell(workbook.sheet("Pivot")!.id, 3, 3, { value: 44 }, "user");
    const bytes = saveWorkbook(workbook, original);
    expect(values(bytes)).toEqual([23, 31, 32, 51, 52, 53, 44]);
    expect([...partText(bytes, PIVOT).matchAll(/ r="(\w+)"/g)].map(([, place]) => place)).toEqual([
      "2",
      "C2",
      "3",
      "A3",
      "B3",
      "4",
      "D4",
      "5",
      "A5",
      "B5",
      "C5",
    ]);
  });
  it("within one row are put in order, too", () => {
    const original = withCells('<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>');
    const workbook = openWorkbook(original, "a.xlsm");
    workbook.setCell(workbook.sheet("Pivot")!.id, 0, 1, { value: 2 }, "user");
    expect(partText(saveWorkbook(workbook, original), PIVOT)).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>',
    );
  });
  it("stay as they are where nobody changed them", () => {
    const original = withCells(data);
    const workbook = openWorkbook(original, "a.xlsm");
    workbook.setCell(workbook.sheet("Orders")!.id, 9, 9, { value: 2 }, "user");
    expect(partText(saveWorkbook(workbook, original), PIVOT)).toBe(partText(original, PIVOT));
  });
});
