import type { Workbook } from "../../src/embedded/model/Workbook";
import type { SheetDescription } from "../../src/sheets/SheetDescription";
import type { WritePlan } from "../../src/workbook/WorkbookPort";
import { customersBook } from "./support/bookOf";
import { open } from "./support/open";
import { rowsOf } from "./support/rowsOf";

/** A list to act on: the customer, what to do, and two columns for the user's hand. */
function actions(names: readonly string[], patch: Partial<SheetDescription> = {}): SheetDescription {
  return {
    id: "abc.actions",
    name: "Actions",
    blocks: [
      { row: 0, column: 0, values: [["Actions"]] },
      { row: 2, column: 0, values: [["Customer", "What to do", "Owner", "Done"]] },
      { row: 3, column: 0, values: names.map((name) => [name, "Call", null, null]) },
    ],
    rules: [],
    charts: [],
    widths: [20, 20, 12, 12],
    gridlines: false,
    landscape: true,
    table: {
      area: { row: 2, column: 0, rows: names.length + 1, columns: 4 },
      name: "Actions",
      kept: { keyColumn: 0, columns: [2, 3], carried: [2] },
    },
    ...patch,
  };
}

const plan = (...sheets: readonly SheetDescription[]): WritePlan => ({ method: "abc", sheets });
const ofMonth = (period: string, names: readonly string[]) =>
  actions(names, { id: `abc.actions.${period}`, name: `Actions ${period}`, period });

function rows(workbook: Workbook, sheet = "Actions"): unknown[][] {
  const { area } = workbook.sheet(sheet)!.tables[0]!;
  return rowsOf(workbook, sheet, [area.row + 1, area.column, area.rows - 1, area.columns]);
}

const typeInto =
  (workbook: Workbook, sheet = "Actions") =>
  (row: number, column: number, value: string | number): void =>
    workbook.setCell(sheet, row, column, { value }, "user");

test("what was typed stays beside its customer when the list comes in another order, also after the user sorted and renamed", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(plan(actions(["Ann", "Bob", "Cid"])));
  const type = typeInto(workbook);
  type(3, 2, "Mia");
  type(5, 2, "Leo");
  type(5, 3, "=yes");
  // Sorted by hand: Cid first; and the owner's column renamed.
  const [ann, , cid] = rows(workbook);
  cid!.forEach((value, column) => type(3, column, value as string));
  ann!.forEach((value, column) => type(5, column, (value ?? "") as string));
  type(2, 2, "Responsible");
  workbook.sheet("Actions")!.tables[0]!.columns[2]!.name = "Responsible";
  await port.write(plan(actions(["bob", "ANN", "Cid", "Dee"])));
  expect(rows(workbook)).toEqual([
    ["bob", "Call", null, null],
    ["ANN", "Call", "Mia", null],
    ["Cid", "Call", "Leo", "=yes"],
    ["Dee", "Call", null, null],
  ]);
});

test("whoever is no longer in the list stands at its end with what was typed, is told, and goes back to his place when he returns", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(plan(actions(["Ann", "Bob", "Cid"])));
  typeInto(workbook)(4, 2, "Leo");
  const receipt = await port.write(plan(actions(["Cid", "Ann"])));
  expect(receipt.sheets).toEqual([{ id: "abc.actions", name: "Actions", appended: 1 }]);
  expect(rows(workbook)).toEqual([
    ["Cid", "Call", null, null],
    ["Ann", "Call", null, null],
    ["Bob", null, "Leo", null],
  ]);
  await port.write(plan(actions(["Bob", "Ann"])));
  expect(rows(workbook)).toEqual([
    ["Bob", "Call", "Leo", null],
    ["Ann", "Call", null, null],
  ]);
});

test("dates and formulas stay what they are, with their formats", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(plan(actions(["Ann", "Bob"])));
  await Excel.run(async (context) => {
    const done = context.workbook.worksheets.getItem("Actions").getRange("D4:D5");
    done.numberFormat = [["yyyy-mm-dd"], ["0.0"]];
    done.values = [[46_000], ["=1+1"]];
    await context.sync();
  });
  await port.write(plan(actions(["Bob", "Ann"])));
  const cells = workbook.sheet("Actions")!.cells;
  expect(cells.get(4, 3)?.value).toBe(46_000);
  expect(workbook.styles[cells.get(4, 3)!.style]!.numberFormat).toBe("yyyy-mm-dd");
  expect(cells.get(3, 3)?.formula).toBe("=1+1");
});

test("the list of a new month takes over the owners and not the ticks; the old month's list stays as it is", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(plan(ofMonth("2026-09", ["Ann", "Bob"])));
  const type = typeInto(workbook, "Actions 2026-09");
  type(3, 2, "Mia");
  type(3, 3, "yes");
  type(4, 2, "Leo");
  const september = rows(workbook, "Actions 2026-09");
  await port.write(plan(ofMonth("2026-10", ["Cid", "Ann"])));
  expect(rows(workbook, "Actions 2026-09")).toEqual(september);
  expect(rows(workbook, "Actions 2026-10")).toEqual([
    ["Cid", "Call", null, null],
    ["Ann", "Call", "Mia", null],
  ]);
  // November: Ann is listed with no owner in October's list if somebody took him off it; Bob's last list is September's.
  typeInto(workbook, "Actions 2026-10")(4, 2, "");
  await port.write(plan(ofMonth("2026-11", ["Ann", "Bob"])));
  expect(rows(workbook, "Actions 2026-11").map((row) => row[2])).toEqual([null, "Leo"]);
  await port.write(plan(ofMonth("2026-10", ["Ann", "Cid"])));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Customers", "Actions 2026-09", "Actions 2026-10", "Actions 2026-11"]);
});

test("undo brings back the earlier list with what was typed before and since", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(plan(actions(["Ann", "Bob"])));
  typeInto(workbook)(3, 2, "Mia");
  await port.write(plan(actions(["Bob", "Ann"])));
  typeInto(workbook)(3, 3, "yes");
  await port.undo();
  expect(rows(workbook)).toEqual([
    ["Ann", "Call", "Mia", null],
    ["Bob", "Call", null, "yes"],
  ]);
});

test("what was typed on a list that was taken back is there again when the run is repeated", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(plan(ofMonth("2026-10", ["Ann", "Bob"])));
  typeInto(workbook, "Actions 2026-10")(4, 2, "Leo");
  await port.undo();
  expect(workbook.sheet("Actions 2026-10")).toBeUndefined();
  await port.write(plan(ofMonth("2026-10", ["Ann", "Bob"])));
  expect(rows(workbook, "Actions 2026-10")[1]).toEqual(["Bob", "Call", "Leo", null]);
});

test("a list on which the user wrote elsewhere stays with him, and the new one has what he typed", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(plan(actions(["Ann", "Bob"])));
  typeInto(workbook)(3, 2, "Mia");
  typeInto(workbook)(20, 8, "my own note");
  await port.write(plan(actions(["Ann"])));
  expect(workbook.sheet("Actions")!.cells.get(20, 8)?.value).toBe("my own note");
  expect(rows(workbook, "Actions (2)")).toEqual([["Ann", "Call", "Mia", null]]);
});

test("what was typed on a list in one language is there on the same list in another", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(plan(actions(["Ann", "Bob"])));
  typeInto(workbook)(4, 2, "Leo");
  const chinese = actions(["Bob", "Ann"]);
  const headers = { row: 2, column: 0, values: [["客戶", "建議做法", "負責人", "已完成"]] };
  await port.write(plan({ ...chinese, blocks: chinese.blocks.map((block) => (block.row === 2 ? headers : block)) }));
  expect(rows(workbook)).toEqual([
    ["Bob", "Call", "Leo", null],
    ["Ann", "Call", null, null],
  ]);
});

test("a cell that the new list settles itself holds what the list says, and what else was typed stays", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(plan(actions(["Ann", "Bob"])));
  const type = typeInto(workbook);
  type(3, 2, "Mia");
  type(3, 3, "yes");
  type(4, 2, "Leo");
  type(4, 3, "yes");
  const { blocks, table, ...rest } = actions(["Bob", "Ann"]);
  const settled: SheetDescription = {
    ...rest,
    blocks: [...blocks, { row: 3, column: 3, values: [["2026-10-01"], [null]] }],
    table: {
      ...table!,
      kept: {
        ...table!.kept!,
        settled: [
          [1, 3],
          [2, 3],
        ],
      },
    },
  };
  await port.write(plan(settled));
  expect(rows(workbook)).toEqual([
    ["Bob", "Call", "Leo", "2026-10-01"],
    ["Ann", "Call", "Mia", null],
  ]);
  type(4, 3, "again");
  await port.write(plan(actions(["Ann", "Bob"])));
  await port.undo();
  expect(rows(workbook)).toEqual([
    ["Bob", "Call", "Leo", "2026-10-01"],
    ["Ann", "Call", "Mia", "again"],
  ]);
});

test("a list can be read back: its day, whose each row is, and what was typed, sorted or not", async () => {
  const { port, workbook } = await open(customersBook());
  expect(await port.hand("abc.actions")).toBeNull();
  await port.write(plan(actions(["Ann", "Bob"], { day: 46_000, days: { bob: 45_000 } })));
  const type = typeInto(workbook);
  type(3, 2, "Mia");
  type(4, 3, 45_999);
  expect(await port.hand("abc.actions")).toEqual({
    day: 46_000,
    days: { bob: 45_000 },
    rows: [
      { name: "Ann", cells: ["Mia", null] },
      { name: "Bob", cells: [null, 45_999] },
    ],
  });
  expect((await port.owned()).methods).toEqual(["abc"]);
});
