import type { Cell } from "../../../src/core/Cell";
import { readSnapshots } from "../../../src/flow/history/readSnapshots";
import { skippedSentence } from "../../../src/words/skipped";
import { wordsOf } from "../../../src/words/wordsOf";
import type { HistoryCells } from "../../../src/workbook/WorkbookPort";

const ids = ["period", "key", "name", "class", "amount.revenue", "class.revenue", "amount.margin", "class.margin", "currency"];

/** A history whose header stands in row 4, from column B. */
function cellsOf(rows: readonly (readonly Cell[])[]): HistoryCells {
  const columns = ids.map((id, index) => [id, { header: id, column: index + 1, cells: rows.map((row) => row[index] ?? null) }] as const);
  return { sheet: "History", row: 4, rows: rows.length, columns: new Map(columns) };
}

const words = wordsOf("abc-review");
const ann: readonly Cell[] = ["2026-09", "ANN ", "Ann", "A", 500, "A", null, null, "NT$"];

test("a row is who, when, which class and how much; a measure that was missing then is absent", () => {
  expect(readSnapshots(cellsOf([ann]), words)).toEqual({
    rows: [
      { period: "2026-09", key: "ann", name: "Ann", class: "A", values: { revenue: 500 }, classes: { revenue: "A" }, currency: "NT$" },
    ],
    damaged: [],
  });
});

test("empty rows are passed over, and a row without a name has its key for one", () => {
  const { rows, damaged } = readSnapshots(cellsOf([[], ["2026-Q4", 42, null, "B", 1]]), words);
  expect(damaged).toEqual([]);
  expect(rows).toEqual([{ period: "2026-Q4", key: "42", name: "42", class: "B", values: { revenue: 1 }, classes: {} }]);
});

test.each<[string, readonly Cell[], string]>([
  [
    "a period that is none",
    ["October", "ann", "Ann", "A", 1],
    "History!B5 (column period): “October” is not a period such as 2026-10 or 2026-Q4",
  ],
  ["a month that Excel made a date of", [46_000, "ann", "Ann", "A", 1], "History!B5 (column period): “46000” is not a period"],
  ["nobody's name", ["2026-09", " ", "Ann", "A", 1], "History!C5 (column key): no customer"],
  ["no class", ["2026-09", "ann", "Ann", null, 1], "History!E5 (column class): no class"],
  ["an unknown class", ["2026-09", "ann", "Ann", "Gold", 1], "History!E5 (column class): “Gold” is not a class"],
  ["an amount in words", ["2026-09", "ann", "Ann", "A", "lots"], "History!F5 (column amount.revenue): “lots” is not a number"],
  ["an error", ["2026-09", "ann", "Ann", "A", 1, "A", { error: "#REF!" }], "History!H5 (column amount.margin): “#REF!” is an error"],
  ["a measure's class that is none", ["2026-09", "ann", "Ann", "A", 1, "?"], "History!G5 (column class.revenue): “?” is not a class"],
])("a row with %s is left out whole, and told by its cell", (_, row, sentence) => {
  const { rows, damaged } = readSnapshots(cellsOf([row, ann]), words);
  expect(rows).toHaveLength(1);
  expect(damaged.map((each) => skippedSentence(each, "en"))).toEqual([expect.stringContaining(sentence)]);
});

test("the same customer twice in a period counts once, and the second row is told", () => {
  const { rows, damaged } = readSnapshots(cellsOf([ann, ann]), words);
  expect(rows).toHaveLength(1);
  expect(damaged).toMatchObject([{ cell: "C6", code: "history.twice", facts: { met: "5" } }]);
});
