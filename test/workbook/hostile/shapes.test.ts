import type { Workbook } from "../../../src/embedded/model/Workbook";
import type { CellValue } from "../../../src/embedded/model/WorkbookModel";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { Refusal } from "../../../src/core/refusal/Refusal";
import { skippedSentence } from "../../../src/words/skipped";
import { bookOf, put } from "../support/bookOf";
import { begun, classified } from "../support/classified";
import { open } from "../support/open";
import { readByExcelize } from "../support/readByExcelize";
import { rowsOf } from "../support/rowsOf";
import { snapshot } from "../support/snapshot";

const revenue = ["Ann", "Bob", "Cid", "Dee", "Eve"].map((name, row): CellValue[] => [name, 500 - row * 100]);

/** A list whose right end stands in a column of this index. */
function listAt(column: number): Workbook {
  return bookOf([["Customer", "Revenue"], ...revenue], { at: [0, column - 1] });
}

test("a table that fills all 16,384 columns is read by its two columns alone, and the run is refused before a cell is written, with the reason", async () => {
  const wide = (fill: (column: number) => CellValue): CellValue[] => Array.from({ length: 16_384 }, (_, column) => fill(column));
  const rows = [wide((column) => (column === 0 ? "Customer" : column === 16_383 ? "Revenue" : `Field ${column}`))];
  for (const [name, sum] of revenue) rows.push(wide((column) => (column === 0 ? name! : column === 16_383 ? sum! : column)));
  const run = await begun(bookOf(rows), "abc");
  expect(run.preview.count).toBe(5);
  const before = snapshot(run.workbook);
  await expect(run.session.write(run.choice, run.preview)).rejects.toMatchObject({ code: "workbook.noRoom" });
  expect(snapshot(run.workbook)).toEqual(before);
}, 120_000);

test("a list that ends in the last column, or one before it, is written whole or not at all", async () => {
  for (const column of [16_383, 16_382, 16_381]) {
    const run = await begun(listAt(column), "abc");
    const before = snapshot(run.workbook);
    const outcome = await run.session.write(run.choice, run.preview).then(
      () => "written",
      (error: unknown) => (error instanceof Refusal ? error.code : error),
    );
    if (outcome !== "written") {
      expect([column, outcome]).toEqual([column, "workbook.noRoom"]);
      expect(snapshot(run.workbook)).toEqual(before);
    } else expect(rowsOf(run.workbook, "Customers", [1, column + 1, 5, 1]).every(([label]) => typeof label === "string")).toBe(true);
  }
}, 120_000);

test("a list made by a formula that spills is read as it stands, and neither the formula nor its cells are touched", async () => {
  const book = bookOf([["Customer", "Revenue"], ...revenue.map(([name, sum]) => [name!, sum!])]);
  const { id } = book.sheets[0]!;
  const formula = "=SORT(Source!A2:B6,2,-1)";
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 2; column++)
      book.setCell(
        id,
        row + 1,
        column,
        row + column === 0 ? { value: "Ann", formula, spill: { rows: 5, columns: 2 } } : { spilledFrom: [1, 0] },
        "calculation",
      );
  const source = book.addSheet("Source", "load");
  put(book, source.name, [["Customer", "Revenue"], ...revenue]);
  const { saved, preview } = await classified(book, "abc");
  expect(preview.count).toBe(5);
  const found = readByExcelize(saved, ["Customers!A2", "Customers!A3", "Customers!B6", "Customers!C2", "Customers!C6"]);
  expect(found.values).toEqual(["Ann", "Bob", "100", "A", "B"]);
  expect(found.formulas[0]).toContain("SORT(Source!A2:B6,2,-1)");
  expect(found.formulas.slice(1)).toEqual(["", "", "", ""]);
}, 60_000);

test("error values are read, told and left as they are, in every column that a run reads", async () => {
  const kinds = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];
  const rows = kinds.flatMap((error, row): CellValue[][] => [
    [{ error }, 10 + row],
    [`Customer ${row}`, { error }],
  ]);
  const { saved, preview } = await classified(bookOf([["Customer", "Revenue"], ...revenue, ...rows]), "abc");
  const told = preview.skipped.map((skipped) => skippedSentence(skipped, "en"));
  for (const error of kinds) expect(told.filter((sentence) => sentence.includes(`“${error}” is an error`))).toHaveLength(2);
  expect(preview.count).toBe(5);
  const places = kinds.flatMap((_, row) => [
    `Customers!A${7 + row * 2}`,
    `Customers!B${8 + row * 2}`,
    `Customers!C${7 + row * 2}`,
    `Customers!C${8 + row * 2}`,
  ]);
  expect(readByExcelize(saved, places).values).toEqual(kinds.flatMap((error) => [error, error, "", ""]));
}, 60_000);

describe("customers that differ by width, by case or by what does not show are one; by a blank within they are two", () => {
  const orders: CellValue[][] = [
    ["Customer", "Date", "Amount"],
    ["ACME Ltd", 46_000, 10],
    ["ＡＣＭＥ　Ｌｔｄ", 46_001, 20],
    [" acme ltd\u00a0", 46_002, 30],
    ["\u200eACME Ltd\u200f", 46_003, 40],
    ["ACME\u00a0Ltd", 46_004, 50],
    ["ACME  Ltd", 46_005, 7],
    ["王小明商行\u3000", 46_006, 1],
    ["王小明商行", 46_007, 2],
    [17_850, 46_008, 3],
    ["１７８５０", 46_009, 4],
  ];

  test("in orders, with the money of all of them, under the name first met", async () => {
    const { preview, workbook } = await classified(bookOf(orders, { sheet: "Orders" }), "abc");
    const named = rowsOf(workbook, "ABC customers", [4, 0, 4, 4]).map(([name, , , value]) => [name, value]);
    expect(preview.count).toBe(4);
    expect(named).toEqual(
      expect.arrayContaining([
        ["ACME Ltd", 150],
        ["ACME  Ltd", 7],
        ["17850", 7],
        ["王小明商行", 3],
      ]),
    );
  }, 60_000);

  test("in a list, where each row keeps its own cell and the second is told as the same customer", async () => {
    const list: CellValue[][] = [["Customer", "Revenue"], ...orders.slice(1).map(([name], row): CellValue[] => [name!, 100 - row])];
    const { preview, saved } = await classified(bookOf(list), "abc");
    const same = preview.guesses.filter(({ code }) => code === "row.sameCustomer" || code === "row.joined");
    expect(same.map(({ cell }) => cell)).toEqual(["A3", "A4", "A5", "A6", "A9", "A11"]);
    const again = openWorkbook(saved, "saved.xlsx");
    expect(rowsOf(again, "Customers", [1, 0, 10, 1])).toEqual(list.slice(1).map(([name]) => [name]));
    expect(rowsOf(again, "Customers", [1, 2, 10, 1]).every(([label]) => typeof label === "string" && label !== "")).toBe(true);
  }, 60_000);
});

test("orders of a customer find the row of the list that writes the name otherwise", async () => {
  const book = bookOf([
    ["Customer", "City"],
    ["ＡＣＭＥ　Ｌｔｄ", "Bonn"],
    ["Straße 5", "Kiel"],
    ["Bob", "Ulm"],
  ]);
  const sheet = book.addSheet("Orders", "load");
  put(book, sheet.name, [
    ["Customer", "Date", "Amount"],
    [" acme ltd", 46_000, 100],
    ["STRASSE 5", 46_001, 50],
    ["STRAẞE 5", 46_001, 50],
    ["bob\u200f", 46_002, 10],
  ]);
  const { workbook } = await classified(book, "abc");
  expect(
    rowsOf(workbook, "Customers", [0, 0, 4, 4])
      .slice(1)
      .map(([name, ...rest]) => [name, rest.some((cell) => cell === "A" || cell === "B" || cell === "C")]),
  ).toEqual([
    ["ＡＣＭＥ　Ｌｔｄ", true],
    ["Straße 5", true],
    ["Bob", true],
  ]);
}, 60_000);

test("a cell that would hold more letters than Excel allows is refused by the embedded Excel as by Excel", async () => {
  const { excel } = await open(bookOf([["x"]]));
  const write = (text: string): Promise<void> =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customers").getRange("B1").values = [[text]];
      await context.sync();
    });
  await expect(write("x".repeat(32_768))).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(write("x".repeat(32_767))).resolves.toBeUndefined();
  await expect(write(`'${"x".repeat(32_767)}`)).resolves.toBeUndefined();
});
