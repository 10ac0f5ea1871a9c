import { contains } from "../../src/workbook/area/contains";
import { overlap } from "../../src/workbook/area/overlap";
import { parseAddress } from "../../src/workbook/area/parseAddress";
import { addressOf } from "../../src/workbook/area/addressOf";
import { referenceTo } from "../../src/workbook/area/referenceTo";
import { sheetOfAddress } from "../../src/workbook/area/sheetOfAddress";
import { subtract } from "../../src/workbook/area/subtract";
import { tiles } from "../../src/workbook/area/tiles";
import { heldInput } from "../../src/workbook/cells/heldInput";
import { inputOf } from "../../src/workbook/cells/inputOf";
import { anchorName } from "../../src/workbook/register/anchorName";
import { Memory } from "../../src/workbook/register/Memory";
import { emptyRegister } from "../../src/workbook/register/Register";
import { textOfXml, textToXml } from "../../src/workbook/register/textPart";
import { fingerprint } from "../../src/workbook/restore/fingerprint";
import { headerRow } from "../../src/workbook/tables/headerRow";
import { islands } from "../../src/workbook/tables/islands";
import { Occupancy } from "../../src/workbook/tables/Occupancy";
import { assignSlots } from "../../src/workbook/write/assignSlots";
import { freeName } from "../../src/workbook/write/freeName";
import { sheetTitle } from "../../src/workbook/write/sheetTitle";
import { textFormula } from "../../src/workbook/write/textFormula";
import { summarySheet } from "./support/plans";

test("addresses and areas are each other's inverse, whole columns and rows included", () => {
  for (const address of ["A1", "B2:D9", "AA10:XFD1048576"]) expect(addressOf(parseAddress(address)!)).toBe(address);
  expect(parseAddress("'a!b'!$B$2:$D$9")).toEqual({ row: 1, column: 1, rows: 8, columns: 3 });
  expect(parseAddress("B:C")).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 2 });
  expect(parseAddress("2:3")).toEqual({ row: 1, column: 0, rows: 2, columns: 16_384 });
  expect([parseAddress("#REF!"), parseAddress("hello")]).toEqual([null, null]);
});

test("a sheet's name with quotes and exclamation marks survives the way into a reference and back", () => {
  const name = "It's 'A!1'";
  const reference = referenceTo(name, { row: 0, column: 0, rows: 2, columns: 1 });
  expect(reference).toBe("='It''s ''A!1'''!$A$1:$A$2");
  expect(sheetOfAddress(reference.slice(1))).toBe(name);
  expect(sheetOfAddress("Sheet1!A1")).toBe("Sheet1");
});

test("an area without its holes: every cell is in exactly one part or in a hole", () => {
  const whole = { row: 2, column: 1, rows: 8, columns: 9 };
  const holes = [
    { row: 0, column: 0, rows: 4, columns: 3 },
    { row: 5, column: 4, rows: 2, columns: 2 },
    { row: 6, column: 5, rows: 9, columns: 9 },
  ];
  const parts = subtract(whole, holes);
  for (let row = 2; row < 10; row++) {
    for (let column = 1; column < 10; column++) {
      const cell = { row, column, rows: 1, columns: 1 };
      const inHole = holes.some((hole) => overlap(hole, cell));
      expect([row, column, parts.filter((part) => contains(part, cell)).length]).toEqual([row, column, inHole ? 0 : 1]);
    }
  }
});

test("tiles cover an area once, none larger than a request bears", () => {
  const cut = tiles({ row: 5, column: 2, rows: 45_000, columns: 300 });
  expect(cut.reduce((sum, { rows, columns }) => sum + rows * columns, 0)).toBe(45_000 * 300);
  expect(cut.every(({ rows, columns }) => rows <= 20_000 && columns <= 256)).toBe(true);
});

test("islands are parted by blank rows and columns, nested ones too", () => {
  const lines = ["##.##", "##.##", ".....", "####.", "#..#.", "####."];
  const occupancy = new Occupancy();
  occupancy.note(
    lines.map((line) => Array.from(line, (mark) => (mark === "#" ? 1 : null))),
    10,
    4,
  );
  expect(islands({ row: 10, column: 4, rows: 6, columns: 5 }, occupancy)).toEqual([
    { row: 10, column: 4, rows: 2, columns: 2 },
    { row: 10, column: 7, rows: 2, columns: 2 },
    { row: 13, column: 4, rows: 3, columns: 4 },
  ]);
});

test("the header is the first row of texts that is mostly filled; years are headers too", () => {
  expect(
    headerRow([
      ["Report", null, null],
      ["Name", 2023, 2024],
      ["Ann", 1, 2],
    ]),
  ).toBe(1);
  expect(
    headerRow([
      ["Name", "Amount", null, "City"],
      ["Ann", 1, 2, "x"],
    ]),
  ).toBe(0);
  expect(
    headerRow([
      ["Ann", 45_000],
      ["Bob", 45_001],
    ]),
  ).toBe(-1);
  expect(
    headerRow([
      [2023, 2024],
      ["a", "b"],
    ]),
  ).toBe(1);
  expect(
    headerRow([
      ["Name", { error: "#REF!" }],
      ["Ann", 1],
    ]),
  ).toBe(-1);
});

test("only plain words go to Excel without an apostrophe", () => {
  expect(["Champions", "At risk", "王小明商行", "Ärzte & Co"].map(inputOf)).toEqual(["Champions", "At risk", "王小明商行", "Ärzte & Co"]);
  const risky = ["=1", "+a", "-a", "@a", "12", "3/5", "May 2024", "true", "WAHR", "5月", "#N/A", "'a", " a", "1e5", "Ⅻ"];
  expect(risky.map(inputOf)).toEqual(risky.map((text) => `'${text}`));
  expect([inputOf(null), inputOf(""), inputOf(0), inputOf(false)]).toEqual(["", "", 0, false]);
});

test("a cell's present content is told apart: formula, text that begins with =, error, number", () => {
  expect(heldInput({ value: 3, formula: "=1+2", type: undefined })).toBe("=1+2");
  expect(heldInput({ value: "=1+2", formula: "=1+2", type: undefined })).toBe("'=1+2");
  expect(heldInput({ value: "#N/A", formula: "#N/A", type: "Error" })).toBe("#N/A");
  expect(heldInput({ value: "#N/A", formula: "#N/A", type: "String" })).toBe("'#N/A");
  expect(heldInput({ value: 7, formula: 7, type: undefined })).toBe(7);
});

test("a text survives the way into XML and back, however the XML is written down", () => {
  const text = JSON.stringify({ a: "<b> & \"c\" 'd' ]]> 客戶 \uFFFF \u0001" });
  expect(JSON.parse(textOfXml(textToXml("urn:x", text))!)).toEqual(JSON.parse(text));
  const other = `<?xml version="1.0"?>\r\n<ns0:data xmlns:ns0="urn:x">{&quot;a&quot;:&#39;&#x41;&apos;}</ns0:data>`;
  expect(textOfXml(other)).toBe(`{"a":'A'}`);
  expect(textOfXml("<other/>")).toBeNull();
});

test("names that we define never meet one that is there", () => {
  const taken = new Set(["_clientele.rfm.class"]);
  expect([anchorName(["rfm", "class"], taken), anchorName(["rfm", "class"], taken), anchorName(["rfm.summary"], taken)]).toEqual([
    "_Clientele.rfm.class_2",
    "_Clientele.rfm.class_3",
    "_Clientele.rfm_summary",
  ]);
});

test("a taken name gets a number, within Excel's length", () => {
  expect(freeName("Segment", new Set(["segment", "segment (2)"]))).toBe("Segment (3)");
  const long = "x".repeat(31);
  expect(freeName(long, new Set([long]), 31)).toBe(`${"x".repeat(27)} (2)`);
  expect([sheetTitle("a/b"), sheetTitle("'x'"), sheetTitle("History"), sheetTitle("???")]).toEqual(["a b", "x", "History -", "-"]);
});

test("columns keep their places by id; a plain range closes its gaps", () => {
  const places = [{ id: "r" }, { id: "f" }, { id: "class" }];
  expect(assignSlots(["class", "new"], places, false)).toEqual([{ id: "class" }, null]);
  expect(assignSlots(["class", "new"], places, true)).toEqual([{ id: "r" }, { id: "f" }]);
  expect(assignSlots(["class", "r", "f", "new"], places, true)).toEqual([{ id: "class" }, { id: "r" }, { id: "f" }, null]);
});

test("a rule's text may hold quotes", () => {
  expect(textFormula('24" screens')).toBe('="24"" screens"');
});

test("equal contents have equal marks, others do not", () => {
  expect(fingerprint([1, "a"])).toBe(fingerprint([1, "a"]));
  expect(fingerprint([1, "a"])).not.toBe(fingerprint(["a", 1]));
});

test("what is too large for the workbook is remembered, until another session writes a newer register", () => {
  const memory = new Memory();
  const values = Array.from({ length: 60_000 }, (_, row) => [`row ${row}`]);
  const description = summarySheet({ blocks: [{ row: 0, column: 0, values }] });
  const sheet = { method: "abc", id: "abc.list", name: "n", sheetId: "s", title: "t", areas: [], charts: [], description };
  const kept = memory.slim({ ...emptyRegister, run: 3, sheets: [sheet] });
  expect(kept.sheets[0]!.description).toBeUndefined();
  expect(memory.full(kept).sheets[0]!.description).toBe(description);
  expect(memory.full({ ...kept, run: 4 }).sheets[0]!.description).toBeUndefined();
});
