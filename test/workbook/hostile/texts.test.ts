import { columnLetters } from "../../../src/core/columnLetters";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import type { CellValue } from "../../../src/embedded/model/WorkbookModel";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { skippedSentence } from "../../../src/words/skipped";
import { addTable, bookOf } from "../support/bookOf";
import { classified, type Classified } from "../support/classified";
import { readByExcelize } from "../support/readByExcelize";
import { cellsOf, rowsOf } from "../support/rowsOf";

const longest = 32_767;

/** Names that are no names to a program. Each is one customer. */
const names: readonly string[] = [
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "+49 30 123",
  "-Minus",
  "@SUM(A1)",
  "=cmd|' /C calc'!A0",
  "'quoted'",
  "TRUE",
  "1E5",
  "007",
  "#N/A",
  "03/05/2026",
  "tab\tand\nline\r\nbreak",
  "bell \u0007 and null \u0000 and \u001f end",
  "_x0041_ is no A",
  "not a character \ufffe",
  "שלום עולם",
  "مرحبا \u202eabc\u202c",
  "👩‍👩‍👧‍👦 family 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "half \ud83d",
  "\udc00 half",
  "</t><script>alert(1)</script>&amp;]]>",
  "客".repeat(longest),
  "x".repeat(longest),
  "=" + "y".repeat(longest - 1),
  "__proto__",
  "constructor",
  "{name} {0} $& $1",
];

const sheetName = "It's \"50%\" & 'Co' 客戶";
const money = (row: number): number => 1000 - row * 7;

function namesBook(native: boolean): Workbook {
  const book = bookOf([["Customer", "Revenue"], ...names.map((name, row): CellValue[] => [name, money(row)])], { sheet: sheetName });
  if (native) addTable(book, sheetName, { name: "Customers", area: { row: 0, column: 0, rows: names.length + 1, columns: 2 } });
  return book;
}

interface Twice {
  readonly place: string;
  readonly ours: unknown;
  readonly theirs: string;
  readonly formula: string;
}

/** Every cell of a saved file by our own reader, beside what excelize reads in the same place. */
function readTwice(saved: Uint8Array): Twice[] {
  const again = openWorkbook(saved, "saved.xlsx");
  const places: { place: string; ours: unknown }[] = [];
  for (const { name, cells } of again.sheets) {
    const used = cells.used(true);
    if (used)
      cells.forEach(used, ({ value }, row, column) => places.push({ place: `${name}!${columnLetters(column)}${row + 1}`, ours: value }));
  }
  const found = readByExcelize(
    saved,
    places.map(({ place }) => place),
  );
  return places.map((place, index) => ({ ...place, formula: found.formulas[index]!, theirs: found.values[index]! }));
}

/** XML cannot hold half a pair, and excelize leaves it out. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, "");
/** Line ends are one sign in XML for whoever does not read the escape. */
const plainLines = (text: string): string => text.replace(/\r\n?/g, "\n");

describe.each([
  ["a range", false],
  ["an Excel table", true],
])("customers with names that turn against us, in %s of a sheet with quotes in its name", (_, native) => {
  let run: Classified;
  let cells: readonly Twice[];
  beforeAll(async () => {
    run = await classified(namesBook(native), "abc");
    cells = readTwice(run.saved);
  }, 120_000);

  test("every one is classified, under the name that stands there", () => {
    expect(run.preview.skipped).toEqual([]);
    expect(run.preview.count).toBe(names.length);
    const again = openWorkbook(run.saved, "saved.xlsx");
    const rows = rowsOf(again, sheetName, [1, 0, names.length, 3]);
    expect(rows.map(([name]) => name)).toEqual(names);
    expect(rows.map(([, revenue]) => revenue)).toEqual(names.map((__, row) => money(row)));
    expect(rows.every(([, , label]) => ["A", "B", "C"].includes(String(label)))).toBe(true);
  });

  test("on every sheet that was written a name is a text, never a formula, in our reader and in excelize", () => {
    const named = cells.filter(({ ours }) => typeof ours === "string" && names.includes(ours));
    for (const { place, ours, formula, theirs } of named) {
      expect([place, formula]).toEqual([place, ""]);
      expect([place, plainLines(theirs)]).toEqual([place, plainLines(wellFormed(String(ours)))]);
    }
    // Beside the customers and on the sheet of the method.
    const sheets = new Set(named.map(({ place }) => place.split("!")[0]));
    expect(sheets.size).toBeGreaterThanOrEqual(2);
  });

  test("no text that was written is longer than a cell holds, and none holds half of a pair that was whole", () => {
    for (const { place, ours } of cells) {
      if (typeof ours !== "string") continue;
      expect([place, ours.length <= longest]).toEqual([place, true]);
      if (/\p{Cs}/u.test(ours)) expect([place, names.includes(ours)]).toEqual([place, true]);
    }
  });

  test("undo leaves the file's cells as they were", async () => {
    await run.port.undo();
    expect(run.workbook.sheets.map(({ name }) => name)).toEqual([sheetName]);
    expect(cellsOf(run.workbook, sheetName)).toEqual(cellsOf(openWorkbook(run.file, "before.xlsx"), sheetName));
  });
});

describe("cells that cannot be read, as long as a cell can be, with halves of pairs and words of formulas", () => {
  const bad: readonly CellValue[] = [
    "x".repeat(longest),
    "😀".repeat(16_383),
    "=1+1",
    "half \ud83d",
    "\u0000\u0007",
    { error: "#N/A" },
    { error: "#SPILL!" },
    "{met} {cell}",
    "=" + "1".repeat(longest - 1),
    "\u202e1234",
    true,
  ];
  const header = "A header of ".padEnd(255, "long ");
  let run: Classified;
  beforeAll(async () => {
    const good: CellValue[][] = Array.from({ length: 20 }, (_, row) => [`C${row}`, 46_000 + row, 10 + row]);
    const rows = bad.flatMap((cell, row): CellValue[][] => [
      [`D${row}`, cell, 5],
      [`E${row}`, 46_000, cell],
    ]);
    run = await classified(bookOf([[`Customer`, `Date (${header})`, "Amount"], ...good, ...rows], { sheet: "Orders 'x'" }), "rfm");
  }, 120_000);

  test("each is told with its row and reason, in a sentence that a cell and a line of the pane can hold, and on the sheet that is written", () => {
    const told = run.preview.skipped.map((skipped) => skippedSentence(skipped, "en"));
    // 1234 with a mark of direction before it is a number, but no date.
    expect(told).toHaveLength(bad.length * 2 - 1);
    for (const sentence of told) expect(sentence.length).toBeLessThan(1000);
    const written = readTwice(run.saved).filter(({ place }) => !place.startsWith("Orders"));
    for (const { place, ours, formula } of written) {
      expect([place, formula]).toEqual([place, ""]);
      expect([place, String(ours).length < 1000]).toEqual([place, true]);
    }
    for (const skipped of run.preview.skipped) expect(written.some(({ ours }) => String(ours).includes(skipped.cell))).toBe(true);
  });

  test("all others are classified", () => expect(run.preview.count).toBe(21));
});
