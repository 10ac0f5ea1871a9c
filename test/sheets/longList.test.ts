import { listRows, listSheet } from "../../src/sheets/lists/listSheet";
import { longList } from "../../src/sheets/lists/longList";

const list = (rows: number) => ({
  id: "abc.ranking",
  title: "Ranking",
  note: "All of them",
  columns: [{ header: "Customer", values: Array.from({ length: rows }, (_, row) => `C${row}`), format: null, align: "left" as const }],
});

/** Excel's specification: 1,048,576 rows on a sheet. */
const sheetRows = 1_048_576;

test("a list with a row for every row of a full sheet ends at the last row of its own, and says how many are left out", () => {
  const sheet = longList(list(sheetRows - 1), "en");
  const { row, rows } = sheet.table!.area;
  expect(row + rows).toBe(sheetRows);
  expect(Math.max(...sheet.blocks.map((block) => block.row + block.values.length))).toBe(sheetRows);
  const notes = sheet.blocks.flatMap(({ values }) => (values.length === 1 ? values : []));
  expect(JSON.stringify(notes)).toMatch(/All of them.*\b3\b/);
});

test("a list that just fits is whole, and so is any shorter one", () => {
  expect(longList(list(listRows), "en").table!.area.rows).toBe(1 + listRows);
  expect(longList(list(1), "en")).toEqual(listSheet(list(1)));
});
